"""Lists of meetings as offices keep them, and grids of who came: what each row means, what it would change."""

from __future__ import annotations

from partybook.features.meetings.intake.attendance import GRID_FIELDS, GRID_TEMPLATE, plan_attendance
from partybook.features.meetings.intake.listed import LISTED_FIELDS, LISTED_TEMPLATE, plan_meetings
from partybook.sheets.plan import Intake
from partybook.text import mark

KINDS = {
    "meetings": Intake(mark("会议"), LISTED_FIELDS, plan_meetings, LISTED_TEMPLATE),
    "attendance": Intake(mark("会议到会情况"), GRID_FIELDS, plan_attendance, GRID_TEMPLATE),
}
