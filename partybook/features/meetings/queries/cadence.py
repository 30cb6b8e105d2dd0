"""What a year owes of meetings and what of it was held: the wall of the year, by unit, kind and period."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows
from partybook.book.records import Row, refuse_other_keys, replace_rows, rows
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.facts import once
from partybook.features.meetings.model import MeetingDuty, MeetingExcuse, Talk
from partybook.features.meetings.queries.attending import came_to, group_names
from partybook.features.meetings.queries.meetings import meetings
from partybook.features.meetings.queries.office import office
from partybook.features.meetings.queries.talks import pairs_between
from partybook.features.meetings.rules.cadence import (
    GROUPS_TOGETHER,
    Duty,
    Period,
    duties,
    find_period,
    parts,
    serves,
    state_of,
    together,
)
from partybook.features.meetings.rules.talking import coverage
from partybook.features.roster import queries as roster
from partybook.standards.codes import codes
from partybook.text import mark

Key = tuple[str | None, str | None]  # a branch, and in it a group
COMMITTEE_FROM = 3  # posts held: a branch with a secretary and a deputy only has no committee


class Unit(NamedTuple):
    """Who owes: a branch, its committee, its members or one of its groups, as long as it is there."""

    branch_uid: str
    branch: str
    group_uid: str | None
    name: str
    from_on: dt.date | None
    to_on: dt.date | None


@dataclass
class Owed:
    """What a unit owes of a kind in a period, with the meetings held and the reason why one may be missing."""

    duty: Duty
    unit: Unit
    period: Period
    owed: int
    held: list[Row]
    count: int
    state: str
    excuse: Row | None = None
    planned: list[Row] = field(default_factory=list)

    @property
    def uid(self) -> str:
        """Names this line of the wall: unit, kind and period."""
        unit = self.unit.group_uid or self.unit.branch_uid
        return f"{unit}/{self.duty.kind}/{self.duty.own_kind or ''}/{self.period.name}"


def cadence(
    session: Session, year: int, day: dt.date, branch: str | None = None, governing: str | None = None
) -> list[Owed]:
    """All that is owed in a year as of a day, in order of branch, duty, unit and period.

    `governing` looks at another cadence than the office's own choice (rules, seed, own). Periods from before a unit
    was there, or from before the records begin, are not owed.
    """
    return wall(session, dt.date(year, 1, 1), dt.date(year, 12, 31), day, branch, governing)


@once
def wall(
    session: Session,
    first: dt.date,
    last: dt.date,
    day: dt.date,
    branch: str | None = None,
    governing: str | None = None,
    *,
    whole: bool = False,
) -> list[Owed]:
    """As `cadence`, of a time that need be no calendar year; `whole` owes what was before the records begin, too."""
    asked = governing or office(session)["meetings.cadence"]
    found = duties(asked, own_duties(session), min(day, last))
    held = _held(session, first, last, day)
    begins = None if whole else roster.begins_on(session)
    start = begins.earliest if begins else None
    excuses = {_key(row): row for row in rows(session, MeetingExcuse)}
    needed = any(duty.who == "member" or _by_people(duty) for duty in found)
    members = roster.members_on(session, day) if needed else []
    owed = []
    for branch_row in _branches(session, branch):
        for duty in found:
            for unit in _units(session, duty, branch_row, day):
                for period in parts(first, last, duty.period):
                    if _there(unit, period, start):
                        owed.append(_owed(duty, unit, period, held, members, excuses, day, start))
    return owed


def _by_people(duty: Duty) -> bool:
    """Whether talks are owed by people: each with the others once. So many talks a period are counted as such."""
    return duty.kind == "talk" and duty.who == "branch" and duty.times == 1


def _owed(
    duty: Duty,
    unit: Unit,
    period: Period,
    held: Held,
    members: Sequence[Row],
    excuses: Mapping[tuple[Any, ...], Row],
    day: dt.date,
    start: dt.date | None,
) -> Owed:
    found = held.of(unit, duty, period)
    owed, count = duty.times, held.count(unit, duty, period, found)
    if duty.who == "member":
        here = {row["uid"] for row in members if row["branch_uid"] == unit.branch_uid}
        owed = duty.times * len(here)
        count = held.reported(found, here)
    elif _by_people(duty):
        there = [row["uid"] for row in members if row["branch_uid"] == unit.branch_uid]
        owed, count = len(there), held.talked(unit, period, there)
    excuse = excuses.get((unit.branch_uid, unit.group_uid, duty.kind, duty.own_kind, period.name))
    begins = max((one for one in (start, unit.from_on) if one is not None), default=None)
    state = state_of(owed, count, period, day, excused=excuse is not None, begins=begins)
    planned = held.planned_for(unit, duty, period)
    return Owed(duty, unit, period, owed, found, count, state, excuse, planned)


@dataclass
class Held:
    """The meetings of a year, looked up by unit."""

    by_unit: dict[Key, list[Row]]
    planned: dict[Key, list[Row]]
    groups: dict[str, list[str]]
    there: dict[str, set[str]]
    talks: dict[str, list[Row]]
    pairs: Mapping[frozenset[str], Sequence[PartialDate]]
    committees: Mapping[str | None, list[str]]
    _served: dict[Any, list[Row]] = field(default_factory=dict)

    def of(self, unit: Unit, duty: Duty, period: Period) -> list[Row]:
        """Meetings of the unit itself, and those its groups held in its place."""
        own = self._own(unit, duty, period)
        if unit.group_uid is None and duty.kind in GROUPS_TOGETHER:
            own = own + [row for one in self._of_groups(unit, duty, period) for row in one]
        if unit.group_uid is None and duty.who == "member":
            own = own + [row for one in self._of_groups(unit, duty, period) for row in one]
        if duty.kind == "talk":
            own = own + [row for row in self.talks.get(unit.branch_uid, []) if period.holds(row["on_date"])]
        return own

    def count(self, unit: Unit, duty: Duty, period: Period, found: Sequence[Row]) -> int:
        if unit.group_uid is None and duty.kind in GROUPS_TOGETHER:
            return together(self._own(unit, duty, period), self._of_groups(unit, duty, period))
        return len(found)

    def reported(self, found: Sequence[Row], here: set[str]) -> int:
        """How many of the members came to a meeting of this kind."""
        return len(set().union(*(self.there.get(row["uid"], set()) for row in found)) & here)

    def talked(self, unit: Unit, period: Period, members: Sequence[str]) -> int:
        """How many of the members have talked in a period with everybody they are to talk with."""
        pairs = {pair for pair, dates in self.pairs.items() if any(period.holds(date) for date in dates)}
        return sum(one.done for one in coverage(self.committees.get(unit.branch_uid, []), members, pairs))

    def planned_for(self, unit: Unit, duty: Duty, period: Period) -> list[Row]:
        kept = self._serving(self.planned, (unit.branch_uid, unit.group_uid), duty)
        return [row for row in kept if period.holds(row["planned_on"])]

    def _serving(self, kept: Mapping[Key, list[Row]], unit: Key, duty: Duty) -> list[Row]:
        """The meetings of a unit that count for a duty; looked for once."""
        key = (kept is self.planned, unit, duty.key)
        found = self._served.get(key)
        if found is None:
            found = self._served[key] = [row for row in kept.get(unit, ()) if serves(row, duty)]
        return found

    def _own(self, unit: Unit, duty: Duty, period: Period) -> list[Row]:
        kept = self._serving(self.by_unit, (unit.branch_uid, unit.group_uid), duty)
        if unit.group_uid is None and duty.kind == "joint":
            kept = kept + self._serving(self.by_unit, (None, None), duty)
        return [row for row in kept if period.holds(row["held_on"])]

    def _of_groups(self, unit: Unit, duty: Duty, period: Period) -> list[list[Row]]:
        return [
            [
                row
                for row in self._serving(self.by_unit, (unit.branch_uid, group), duty)
                if period.holds(row["held_on"])
            ]
            for group in self.groups.get(unit.branch_uid, [])
        ]


@once
def _held(session: Session, first: dt.date, last: dt.date, day: dt.date) -> Held:
    by_unit: dict[tuple[str | None, str | None], list[Row]] = {}
    planned: dict[tuple[str | None, str | None], list[Row]] = {}
    reports = []
    for row in meetings(session, first, last):
        unit = (row["branch_uid"], row["group_uid"])
        if row["state"] == "held" and row["held_on"].earliest <= day:
            by_unit.setdefault(unit, []).append(row)
            reports += [row["uid"]] if "half_report" in (row["kind"], *(row["also"] or "").split()) else []
        elif row["state"] == "planned":
            planned.setdefault(unit, []).append(row)
    groups: dict[str, list[str]] = {}
    for uid, branch_uid, _ in group_names(session):
        groups.setdefault(branch_uid, []).append(uid)
    there = came_to(session, reports)
    talks: dict[str, list[Row]] = {}
    for row in rows(session, Talk, Talk.voided_on.is_(None)):
        on = row["on_date"]
        if first <= on.earliest <= day and on.latest <= last:
            talks.setdefault(row["branch_uid"], []).append(row)
    pairs = pairs_between(session, first, min(day, last))
    return Held(by_unit, planned, groups, there, talks, pairs, _committees(session, day))


def _branches(session: Session, branch: str | None) -> list[Row]:
    return [row for row in roster.branch_rows(session) if branch is None or row["uid"] == branch]


def _units(session: Session, duty: Duty, branch: Row, day: dt.date) -> list[Unit]:
    """Who owes a duty in a branch; a branch without committee owes no committee meetings."""
    first = branch["founded_on"].earliest if branch["founded_on"] else None
    last = branch["dissolved_on"].latest if branch["dissolved_on"] else None
    if duty.who == "group":
        return [
            Unit(branch["uid"], branch["name"], uid, name, first, last)
            for uid, branch_uid, name in group_names(session)
            if branch_uid == branch["uid"]
        ]
    if duty.who == "committee" and len(_committees(session, day).get(branch["uid"], ())) < COMMITTEE_FROM:
        return []
    name = branch["name"] if duty.who == "branch" else codes()["duty_who"].label(duty.who)
    return [Unit(branch["uid"], branch["name"], None, name, first, last)]


def _committees(session: Session, day: dt.date) -> Mapping[str | None, list[str]]:
    kept: dict[dt.date, dict[str | None, list[str]]] = session.info.setdefault("meetings.committees", {})
    if day not in kept:
        kept[day] = roster.committees_on(session, day)
    return kept[day]


def _there(unit: Unit, period: Period, start: dt.date | None) -> bool:
    """Whether the unit, and the records, were there in the period at all."""
    if start is not None and period.last < start:
        return False
    if unit.from_on is not None and period.last < unit.from_on:
        return False
    return unit.to_on is None or period.first <= unit.to_on


def _key(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return row["branch_uid"], row["group_uid"], row["kind"], row["own_kind"], row["period"]


def own_duties(session: Session) -> list[Row]:
    """The cadences of the office's own."""
    return rows(session, MeetingDuty)


def set_own_duties(session: Session, wanted: Sequence[Mapping[str, Any]]) -> None:
    """Keeps the cadences of the office's own: kind, own_kind, who, period, times. Problem duty-incomplete."""
    for row in wanted:
        if not row.get("kind") or not row.get("who") or not row.get("period") or row.get("times") is None:
            raise Problem("duty-incomplete", mark("频次要写全：会议类型、谁应开、多久、几次。"))
        if row["kind"] == "other" and not row.get("own_kind"):
            raise Problem("meeting-own-kind", mark("请写明是什么会议。"))
    replace_rows(session, MeetingDuty, {}, [{"own_kind": None, **row} for row in wanted])


def excuse(session: Session, values: Mapping[str, Any]) -> str:
    """Says why a meeting owed in a period was not held. Problems excuse-reason, excuse-twice, period-unknown."""
    refuse_other_keys(values, MeetingExcuse)
    find_period(values["period"])
    if not (values.get("reason") or "").strip():
        raise Problem("excuse-reason", mark("请写明没有召开的原因。"))
    row = {"group_uid": None, "own_kind": None, **values}
    if _key(row) in {_key(kept) for kept in rows(session, MeetingExcuse)}:
        raise Problem("excuse-twice", mark("这一期间已有说明，请先撤回原来的。"))
    return insert_rows(session, MeetingExcuse.__table__, [row])[0]  # type: ignore[arg-type]


def withdraw_excuse(session: Session, uid: str) -> None:
    """Takes an explanation back: the meeting is owed again."""
    session.execute(MeetingExcuse.__table__.delete().where(MeetingExcuse.uid == uid))  # type: ignore[attr-defined]
