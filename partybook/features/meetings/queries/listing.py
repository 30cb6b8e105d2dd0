"""The meetings of a year as a list shows them: with numbers, names, and what each still wants."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.records import Row
from partybook.dates import PartialDate
from partybook.features.meetings.model import Attendance, Meeting
from partybook.features.meetings.queries.attending import group_names, numbers_of
from partybook.features.meetings.queries.meetings import meetings
from partybook.features.meetings.queries.minutes import marks_of
from partybook.features.meetings.rules.checks import standing_of, wants_of
from partybook.features.meetings.rules.voting import quorum
from partybook.features.roster import queries as roster


def year_list(session: Session, year: int, day: dt.date, branch: str | None = None) -> list[Row]:
    """All meetings of a year, the voided ones too, the newest first, each with `standing` and `wants` as of a day."""
    found = meetings(session, dt.date(year, 1, 1), dt.date(year, 12, 31), branch, voided=True)
    branches = dict(roster.branches(session))
    groups = {uid: name for uid, _, name in group_names(session)}
    counted = numbers_of(session, found)
    marks = marks_of(session, [row["uid"] for row in found])
    lines = []
    for row in reversed(found):
        line = {**row, **counted[row["uid"]], **marks[row["uid"]]}
        line["day"] = row["held_on"] or row["planned_on"]
        line["branch"] = branches.get(row["branch_uid"] or "")
        line["group"] = groups.get(row["group_uid"] or "")
        line["wants"] = wants_of(line)
        line["standing"] = standing_of(line, day)
        lines.append({**line, **_voting(line)})
    return lines


def _voting(line: Mapping[str, Any]) -> dict[str, Any]:
    """How many had to be there for a vote, and whether they were."""
    due, present = line["vote_due"], line["vote_present"]
    if due is None:
        due, present = line["due"], line["present"]
    least = quorum(line["kind"], due, line["day"].latest) if due is not None else None
    known = line["state"] == "held" and least is not None and present is not None
    return {"quorum": least, "quorum_ok": present >= least if known else None}


def attended(session: Session, person_uid: str, year: int) -> list[Row]:
    """The meetings of a year at which somebody was due or a guest, the newest first: day, title, kind, state, reason."""
    columns = (
        Meeting.uid, Meeting.held_on, Meeting.title, Meeting.kind, Meeting.own_kind, Attendance.state,
        Attendance.reason, Attendance.due,
    )  # fmt: skip
    first, last = PartialDate(year), PartialDate.of(dt.date(year, 12, 31))
    query = (
        select(*columns)
        .join(Attendance, Attendance.meeting_uid == Meeting.uid)
        .where(Attendance.person_uid == person_uid, Meeting.voided_on.is_(None), Meeting.state == "held")
        .where(Meeting.held_on >= first, Meeting.held_on <= last)
        .order_by(Meeting.held_on.desc())
    )
    return [dict(line._mapping) for line in session.execute(query)]


def waiting_meetings(session: Session, year: int, day: dt.date, branch: str | None = None) -> int:
    """How many meetings of a year are past their day and not entered."""
    found = meetings(session, dt.date(year, 1, 1), dt.date(year, 12, 31), branch)
    return sum(row["state"] == "planned" and row["planned_on"].latest < day for row in found)
