"""Lists as clerks keep them, of people, transfers, committees, groups and contacts: whose each row is, what would change."""

from __future__ import annotations

from partybook.errors import Problem
from partybook.features.roster.intake.applicants import plan_applicants
from partybook.features.roster.intake.committee import COMMITTEE_FIELDS, plan_committee
from partybook.features.roster.intake.contacts import plan_contacts
from partybook.features.roster.intake.groups import GROUP_FIELDS, plan_groups
from partybook.features.roster.intake.holidays import plan_holidays
from partybook.features.roster.intake.matching import Matcher
from partybook.features.roster.intake.reading import RowReader
from partybook.features.roster.intake.scale import plan_scale
from partybook.features.roster.intake.transfers import plan_transfers
from partybook.features.roster.model import (
    CONTACT_FIELDS,
    FIELDS,
    HOLIDAY_FIELDS,
    INTAKE_FIELDS,
    SCALE_FIELDS,
    TRANSFER_ROW_FIELDS,
)
from partybook.sheets.heading import Table
from partybook.sheets.plan import Intake, Known, Plan, PlannedRow
from partybook.text import mark


def plan_roster(table: Table, known: Known, plan: Plan) -> None:
    """Plans every data row of a roster against the people that the book knows."""
    reader = RowReader(table, plan.sheet)
    matcher = Matcher(known, plan.settings)
    for number, cells in table.data:
        row = PlannedRow(number, "", "refused")
        row.values = reader.read(number, cells, row.problems)
        row.label = str(row.values.get("name") or mark("（无姓名）"))
        if not any(problem.severity == "error" for problem in row.problems):
            matcher.settle(row, reader)
        plan.rows.append(row)
    if not reader.tells_standing:
        plan.problems.append(
            Problem(
                "no-standing",
                mark("表里没有“人员类别”和“转正时间”，分不出正式党员和预备党员；这一项先空着，以后可补。"),
                severity="warning",
            )
        )


KINDS = {
    "roster": Intake(mark("党员名册"), FIELDS, plan_roster),
    "applicants": Intake(mark("申请人和积极分子"), INTAKE_FIELDS, plan_applicants),
    "holidays": Intake(mark("放假安排"), HOLIDAY_FIELDS, plan_holidays),
    "points-scale": Intake(mark("积分标准"), SCALE_FIELDS, plan_scale),
    "committee": Intake(mark("班子名单"), COMMITTEE_FIELDS, plan_committee),
    "groups": Intake(mark("党小组"), GROUP_FIELDS, plan_groups),
    "transfers": Intake(mark("组织关系转接"), TRANSFER_ROW_FIELDS, plan_transfers),
    "contacts": Intake(mark("相关人员"), CONTACT_FIELDS, plan_contacts),
}
