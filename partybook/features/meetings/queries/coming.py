"""Who came to which meeting of a year: the meetings across, the people down."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.records import Row
from partybook.dates import PartialDate
from partybook.features.meetings.model import Attendance, Meeting


@dataclass(frozen=True)
class Coming:
    """The meetings held with names, in order of their days; by person and meeting how they came: state, reason, due."""

    meetings: list[Row]
    came: Mapping[str, Mapping[str, tuple[str, str | None, bool]]]


def coming(session: Session, year: int, day: dt.date, branch: str | None = None) -> Coming:
    """All that is known of a year up to a day, of one branch or of all."""
    where = [
        Meeting.state == "held",
        Meeting.voided_on.is_(None),
        Meeting.held_on >= PartialDate(year),
        Meeting.held_on <= PartialDate.of(min(day, dt.date(year, 12, 31))),
        *([Meeting.branch_uid == branch] if branch else []),
    ]
    columns = (
        Meeting.uid, Meeting.held_on, Meeting.kind, Meeting.own_kind, Meeting.also, Meeting.title,
        Meeting.branch_uid, Meeting.group_uid,
    )  # fmt: skip
    query = select(*columns).where(*where).order_by(Meeting.held_on, Meeting.starts_at, Meeting.uid)
    found = {line.uid: dict(line._mapping) for line in session.execute(query)}
    came: dict[str, dict[str, tuple[str, str | None, bool]]] = {}
    named: set[str] = set()
    lines = select(
        Attendance.person_uid, Attendance.meeting_uid, Attendance.state, Attendance.reason, Attendance.due
    ).join(Meeting, Meeting.uid == Attendance.meeting_uid)
    for person, meeting, state, reason, due in session.execute(lines.where(*where)):
        came.setdefault(person, {})[meeting] = (state, reason, due)
        named.add(meeting)
    return Coming([row for uid, row in found.items() if uid in named], came)
