"""The plan of a year: from the usual days, from the year before, one by one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.records import Row, replace_rows, rows
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.meetings.model import MeetingRoutine
from partybook.features.meetings.queries.attending import group_names
from partybook.features.meetings.queries.meetings import add_meeting, meetings
from partybook.features.meetings.rules.recurring import Routine, days_of, parse_routine, same_day
from partybook.standards.codes import codes
from partybook.text import mark

CARRIED = (
    "branch_uid",
    "group_uid",
    "kind",
    "own_kind",
    "also",
    "title",
    "starts_at",
    "ends_at",
    "place",
    "way",
)


def routines(session: Session, branch: str | None = None) -> list[Row]:
    """The usual days, of a branch or all."""
    where = [] if branch is None else [MeetingRoutine.branch_uid == branch]
    return rows(session, MeetingRoutine, *where)


def set_routines(session: Session, branch: str | None, wanted: Sequence[Mapping[str, Any]]) -> None:
    """Keeps the usual days of a branch. Problems routine-unknown, meeting-kind, meeting-own-kind."""
    for row in wanted:
        if not row.get("kind"):
            raise Problem("meeting-kind", mark("请选择会议类型。"))
        if row["kind"] == "other" and not row.get("own_kind"):
            raise Problem("meeting-own-kind", mark("请写明是什么会议。"))
        parse_routine(row.get("days") or "")
    plain = [{"own_kind": None, "group_uid": None, "place": None, **row} for row in wanted]
    replace_rows(session, MeetingRoutine, {"branch_uid": branch}, plain)


def from_routines(session: Session, year: int, branch: str) -> list[Row]:
    """The meetings that the usual days make of a year and that are not there yet; not stored."""
    kept = meetings(session, dt.date(year, 1, 1), dt.date(year, 12, 31), branch)
    groups = [uid for uid, of_branch, _ in group_names(session) if of_branch == branch]
    made = []
    for row in routines(session, branch):
        routine = parse_routine(row["days"])
        units = [row["group_uid"]] if row["group_uid"] or row["kind"] != "group" else groups
        for group in units:
            same = [one for one in kept if _same(one, row, group)]
            made += [
                _planned(row, group, first, routine)
                for first, last in days_of(routine, year)
                if not any(_within(one, first, last, routine) for one in same)
            ]
    return sorted(made, key=lambda one: one["planned_on"].iso)


def _same(meeting: Row, routine: Row, group: str | None) -> bool:
    return (meeting["kind"], meeting["own_kind"], meeting["group_uid"]) == (
        routine["kind"],
        routine["own_kind"],
        group,
    )


def _within(meeting: Row, first: dt.date, last: dt.date, routine: Routine) -> bool:
    """Whether a meeting is the one of this time: in the same week, or in the same months of its step."""
    day = _day(meeting)
    if routine.step == 0:
        return bool(day.isocalendar()[:2] == first.isocalendar()[:2])
    return (day.month - 1) // routine.step == (first.month - 1) // routine.step


def _planned(row: Row, group: str | None, day: dt.date, routine: Routine) -> Row:
    title = row["own_kind"] or codes()["meeting_kind"].label(row["kind"])
    return {
        **{key: row[key] for key in ("branch_uid", "kind", "own_kind", "place")},
        "group_uid": group,
        "title": title,
        "state": "planned",
        "planned_on": PartialDate.of(day),
        "starts_at": routine.at,
    }


def from_year(session: Session, source: int, year: int, branch: str | None) -> list[Row]:
    """The plan of another year for this one: the same meetings on the same weekdays, those already planned left out;
    not stored."""
    there = {
        (row["branch_uid"], row["group_uid"], row["kind"], row["own_kind"], _day(row).month)
        for row in meetings(session, dt.date(year, 1, 1), dt.date(year, 12, 31), branch)
    }
    made = []
    for row in meetings(session, dt.date(source, 1, 1), dt.date(source, 12, 31), branch):
        day = _day(row)
        key = (row["branch_uid"], row["group_uid"], row["kind"], row["own_kind"], day.month)
        if row["state"] == "cancelled" or key in there:
            continue
        planned = {key: row[key] for key in CARRIED}
        planned["title"] = row["title"].replace(str(source), str(year))
        made.append({**planned, "state": "planned", "planned_on": PartialDate.of(same_day(day, year))})
    return made


def _day(row: Row) -> dt.date:
    day: PartialDate = row["planned_on"] or row["held_on"]
    return day.earliest


def add_plan(session: Session, planned: Sequence[Mapping[str, Any]]) -> list[str]:
    """Enters planned meetings; gives their uids."""
    return [add_meeting(session, row) for row in planned]
