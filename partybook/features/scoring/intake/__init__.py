"""Spreadsheets of the self-score: a standard, its official wording, the superior's scores."""

from __future__ import annotations

from partybook.features.scoring.intake.items import plan_superior, plan_wording
from partybook.features.scoring.intake.standard import plan_standard
from partybook.features.scoring.model import STANDARD_FIELDS, SUPERIOR_FIELDS, WORDING_FIELDS
from partybook.sheets.plan import Intake
from partybook.text import mark

KINDS = {
    "scoring-standard": Intake(mark("考核标准"), STANDARD_FIELDS, plan_standard),
    "scoring-wording": Intake(mark("考核标准的官方原文"), WORDING_FIELDS, plan_wording),
    "scoring-superior": Intake(mark("上级审核得分"), SUPERIOR_FIELDS, plan_superior),
}
