"""Attendance of each person in a year; who stays away from all meetings without leave."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Text, case, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from partybook.book.records import Row
from partybook.dates import PartialDate
from partybook.facts import once
from partybook.features.meetings.model import Attendance, Meeting
from partybook.features.meetings.queries.attending import group_names
from partybook.features.meetings.rules.absence import ABSENT, mark_of, run_of
from partybook.features.meetings.rules.months import months_later
from partybook.features.roster import queries as roster
from partybook.standards.codes import codes

BACK = 36  # months that are looked back for a run of absences
STATES = ("present", "late", "leave", "absent")


def presence(session: Session, year: int, day: dt.date, branch: str | None = None) -> list[Row]:
    """How each member came to the meetings due in the year up to a day; as `presence_between`."""
    return presence_between(session, dt.date(year, 1, 1), min(day, dt.date(year, 12, 31)), day, branch)


@once
def presence_between(
    session: Session, first: dt.date, last: dt.date, day: dt.date, branch: str | None = None
) -> list[Row]:
    """How each member of a day came to the meetings due in a time: due, present, late, leave, absent, rate_bp.

    Those who have left since are there with the meetings they were due at; members without any have no rate.
    """
    states: dict[str, Counter[str]] = {}
    came: dict[str, PartialDate] = {}
    known = codes()["attendance"].codes
    for person, state, count, on in _sums(session, first, last):
        states.setdefault(person, Counter())[state] += count
        if known[state].group == "there":
            came[person] = max(on, came.get(person, on), key=lambda date: date.sort_key)
    return [
        {**row, **_counted(states.get(row["uid"], Counter())), "last_on": came.get(row["uid"])}
        for row in _people(session, day, list(states), branch)
    ]


def _counted(states: Counter[str]) -> Row:
    due = sum(states.values())
    there = states["present"] + states["late"]
    return {
        "due": due,
        **{state: states[state] for state in STATES},
        "rate_bp": there * 10_000 // due if due else None,
    }


@once
def absent_members(session: Session, day: dt.date, branch: str | None = None) -> list[Row]:
    """Members of a day who have missed every meeting they were due at for so many months (rule absent_meetings) without
    leave: since, last_on, meetings, months, `mark` (near, six); the longest first."""
    records: dict[str, list[tuple[dt.date, str]]] = {}
    back = months_later(day, -BACK)
    for person, state, on, _ in _records(session, back, day, _missed_last(session, back, day)):
        records.setdefault(person, []).append((on.earliest, state))
    found = []
    for row in _people(session, day, [], branch):
        run = run_of(records.get(row["uid"], ()))
        months = run.months(day) if run is not None else 0
        reached = mark_of(months, day)
        if run is not None and reached is not None:
            since, last = PartialDate.of(run.since), PartialDate.of(run.last)
            told = {
                "since": since,
                "last_on": last,
                "meetings": run.meetings,
                "months": months,
                "mark": reached,
            }
            found.append({**row, **told})
    return sorted(found, key=lambda row: row["since"].iso)


def _sums(session: Session, first: dt.date, last: dt.date) -> list[tuple[str, str, int, PartialDate]]:
    """(person, state, how often, on which day last) of everybody who counted as due at meetings held in a time."""
    query = select(
        Attendance.person_uid, Attendance.state, func.count(), func.max(type_coerce(Meeting.held_on, Text))
    ).join(Meeting, Meeting.uid == Attendance.meeting_uid)
    found = session.execute(
        query.where(*_counting(first, last)).group_by(Attendance.person_uid, Attendance.state)
    )
    return [(person, state, count, PartialDate.from_iso(on)) for person, state, count, on in found]


def _counting(first: dt.date, last: dt.date) -> tuple[ColumnElement[bool], ...]:
    """Attendance that counts: due, at a meeting held in a time."""
    return (
        Attendance.due.is_(True),
        Meeting.state == "held",
        Meeting.voided_on.is_(None),
        Meeting.held_on >= PartialDate.of(first),
        Meeting.held_on <= PartialDate.of(last),
    )


def _missed_last(session: Session, first: dt.date, last: dt.date) -> list[str]:
    """Who missed the last meeting due in a time, and came to none of its day: nobody else stays away."""
    absent = func.max(case((Attendance.state == ABSENT, type_coerce(Meeting.held_on, Text))))
    other = func.max(case((Attendance.state != ABSENT, type_coerce(Meeting.held_on, Text))))
    query = select(Attendance.person_uid).join(Meeting, Meeting.uid == Attendance.meeting_uid)
    missed = or_(other.is_(None), absent > other)
    return list(
        session.scalars(query.where(*_counting(first, last)).group_by(Attendance.person_uid).having(missed))
    )


def _records(session: Session, first: dt.date, last: dt.date, people: Sequence[str]) -> list[Any]:
    """(person, state, day, meeting uid) of those of these people who counted as due at a meeting held in a time."""
    query = (
        select(Attendance.person_uid, Attendance.state, type_coerce(Meeting.held_on, Text), Meeting.uid)
        .join(Meeting, Meeting.uid == Attendance.meeting_uid)
        .where(*_counting(first, last), Attendance.person_uid.in_(people))
    )
    days: dict[str, PartialDate] = {}  # a day is made once, not for everybody who was due on it
    found = []
    for person, state, iso, uid in session.execute(query).all():
        on = days.get(iso)
        if on is None:
            on = days[iso] = PartialDate.from_iso(iso)
        found.append((person, state, on, uid))
    return found


def _people(session: Session, day: dt.date, others: list[str], branch: str | None) -> list[Row]:
    """The members of a day, then others who had left by then, by branch and pinyin."""
    groups = {uid: name for uid, _, name in group_names(session)}
    keys = ("uid", "name", "citizen_id", "standing", "branch_uid")
    found: list[Row] = [
        {**{key: row[key] for key in keys}, "group": groups.get(row["group_uid"] or "")}
        for row in roster.members_on(session, day)
    ]
    there = {row["uid"] for row in found}
    gone = [uid for uid in others if uid not in there]
    found += [
        {**{key: row[key] for key in keys}, "group": row["group"]} for row in roster.page(session, gone, day)
    ]
    return [
        {**row, "person_uid": row["uid"]} for row in found if branch is None or row["branch_uid"] == branch
    ]
