"""Lists of meetings, talks, studies and appraisals as offices keep them, and grids of who came: what each row would change."""

from __future__ import annotations

from partybook.features.meetings.intake.appraised import (
    APPRAISED_FIELDS,
    APPRAISED_TEMPLATE,
    plan_appraisals,
)
from partybook.features.meetings.intake.attendance import GRID_FIELDS, GRID_TEMPLATE, plan_attendance
from partybook.features.meetings.intake.listed import LISTED_FIELDS, LISTED_TEMPLATE, plan_meetings
from partybook.features.meetings.intake.studied import STUDIED_FIELDS, STUDIED_TEMPLATE, plan_studies
from partybook.features.meetings.intake.talked import TALKED_FIELDS, TALKED_TEMPLATE, plan_talks
from partybook.sheets.plan import Intake
from partybook.text import mark

KINDS = {
    "meetings": Intake(mark("会议"), LISTED_FIELDS, plan_meetings, LISTED_TEMPLATE),
    "attendance": Intake(mark("会议到会情况"), GRID_FIELDS, plan_attendance, GRID_TEMPLATE),
    "appraisals": Intake(mark("民主评议结果"), APPRAISED_FIELDS, plan_appraisals, APPRAISED_TEMPLATE),
    "talks": Intake(mark("谈心谈话"), TALKED_FIELDS, plan_talks, TALKED_TEMPLATE),
    "studies": Intake(mark("学习记录"), STUDIED_FIELDS, plan_studies, STUDIED_TEMPLATE),
}
