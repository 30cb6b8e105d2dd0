"""What the organisation and each of its branches are on a day: people, posts, groups, term, hints."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.features.roster.model import PartyGroup, Person
from partybook.features.roster.queries.committee import Row, holders
from partybook.features.roster.queries.persons import Line, find_index
from partybook.features.roster.queries.places import above, branch_rows, group_homes, organisation_row
from partybook.features.roster.queries.posts import terms
from partybook.features.roster.rules.life import MEMBERS
from partybook.features.roster.rules.organisation import (
    Group,
    Hint,
    Unit,
    current_term,
    hints,
    number_in,
    workplace_hints,
)
from partybook.features.roster.rules.organisation.hints import records_hint, workplace
from partybook.features.roster.rules.posts import COMMITTEE, LEADER, SECRETARY, kind_of

Member = tuple[Line, Mapping[str, Any]]


@dataclass
class Numbers:
    """How many there are: members count as in the registers, without the suspended."""

    members: int = 0
    full: int = 0
    probationary: int = 0
    women: int = 0

    def take(self, standing: str | None, sex: str | None) -> None:
        self.members += 1
        self.full += standing == "full"
        self.probationary += standing == "probationary"
        self.women += sex == "2"

    def add(self, other: Numbers) -> None:
        self.members += other.members
        self.full += other.full
        self.probationary += other.probationary
        self.women += other.women


@dataclass
class GroupOnDay:
    """A group with its leaders and numbers."""

    uid: str
    name: str
    branch_uid: str
    leaders: list[Row] = field(default_factory=list)
    numbers: Numbers = field(default_factory=Numbers)


@dataclass
class UnitOnDay:
    """A branch on a day, or (uid None) the organisation with all its people; `row` is what is written of it."""

    uid: str | None
    name: str
    kind: str | None
    row: Mapping[str, Any]
    numbers: Numbers = field(default_factory=Numbers)
    posts: Sequence[Row] = ()
    terms: Sequence[Row] = ()
    term: Mapping[str, Any] | None = None
    groups: list[GroupOnDay] = field(default_factory=list)
    dissolved: bool = False
    hints: Sequence[Hint] = ()

    @property
    def committee(self) -> list[Row]:
        """Those in the committee, by rank."""
        return [post for post in self.posts if kind_of(post["post"]) == COMMITTEE]

    @property
    def secretaries(self) -> list[str]:
        return list(dict.fromkeys(post["name"] for post in self.posts if post["post"] == SECRETARY))


def units(session: Session, day: dt.date) -> list[UnitOnDay]:
    """The organisation as a whole, then each branch in order, on a day; a branch dissolved before it stands last."""
    organisation, (kind, name) = organisation_row(session), above(session)
    whole = UnitOnDay(None, name or organisation["community"] or "", kind or None, organisation)
    branches = [_branch(row, day) for row in branch_rows(session)]
    groups, members, begins = _groups(session, day), _members(session, day), organisation["begins_on"]
    _count(branches, groups, members)
    _put_posts([whole, *branches], groups, session, day)
    for unit in branches:
        whole.numbers.add(unit.numbers)
        unit.groups = [group for group in groups.values() if group.branch_uid == unit.uid]
        unit.groups.sort(
            key=lambda group: number_in(group.name) or 99
        )  # 第二党小组 may have been entered first
        unit.hints = hints(_asked(unit, members, begins, under=bool(kind)), day)
    several = sum(not unit.dissolved for unit in branches) > 1
    found = hints(_asked(whole, members, begins), day) if kind else _of_all(whole, day) if several else []
    whole.hints = [
        *([] if begins is not None else [records_hint()]),
        *found,
        *_workplaces(whole, branches, members, day),
    ]
    return [whole, *sorted(branches, key=lambda unit: unit.dissolved)]


def _branch(row: Mapping[str, Any], day: dt.date) -> UnitOnDay:
    end = row["dissolved_on"]
    return UnitOnDay(
        row["uid"], row["name"], row["kind"], row, dissolved=end is not None and end.latest < day
    )


def _members(session: Session, day: dt.date) -> list[Member]:
    """The members on a day, and of each what the numbers and hints ask."""
    keys = ("sex", "group_uid", "workplace", "work")
    rows = session.execute(select(Person.uid, *(getattr(Person, key) for key in keys)))
    more = {uid: dict(zip(keys, values, strict=True)) for uid, *values in rows}
    return [
        (line, more[line.uid])
        for line in find_index(session, day=day)
        if line.gone is None and not line.suspended and line.standing in MEMBERS
    ]


def _groups(session: Session, day: dt.date) -> dict[str | None, GroupOnDay]:
    keys = (PartyGroup.uid, PartyGroup.name, PartyGroup.dissolved_on)
    rows, homes = session.execute(select(*keys).order_by(PartyGroup.place)), group_homes(session, day)
    return {
        uid: GroupOnDay(uid, name, homes[uid]) for uid, name, end in rows if end is None or day <= end.latest
    }


def _count(
    branches: Sequence[UnitOnDay], groups: Mapping[str | None, GroupOnDay], members: Sequence[Member]
) -> None:
    by_uid = {unit.uid: unit for unit in branches}
    for line, more in members:
        if line.branch_uid in by_uid:
            by_uid[line.branch_uid].numbers.take(line.standing, more["sex"])
        group = groups.get(more["group_uid"])
        if group is not None and group.branch_uid == line.branch_uid:
            group.numbers.take(line.standing, more["sex"])


def _put_posts(
    found: Sequence[UnitOnDay], groups: Mapping[str | None, GroupOnDay], session: Session, day: dt.date
) -> None:
    held, kept = holders(session, day), terms(session)
    for group in groups.values():
        group.leaders = [post for post in held if post["post"] == LEADER and post["group_uid"] == group.uid]
    for unit in found:
        unit.posts = [post for post in held if post["branch_uid"] == unit.uid]
        unit.terms = [term for term in kept if term["branch_uid"] == unit.uid]
        unit.term = current_term(unit.terms, day)


def _asked(
    unit: UnitOnDay, members: Sequence[Member], begins: PartialDate | None, *, under: bool = False
) -> Unit:
    """The unit as the rules look at it."""
    units = {workplace(more) for line, more in members if line.branch_uid == unit.uid} - {""}
    return Unit(
        unit.name,
        unit.kind,
        unit.numbers.members,
        unit.numbers.full,
        unit.posts,
        unit.terms,
        [Group(group.name, bool(group.leaders)) for group in unit.groups],
        above=unit.uid is None,
        under=under,
        begins_on=begins,
        dissolved=unit.dissolved,
        units=len(units),
    )


def _of_all(whole: UnitOnDay, day: dt.date) -> list[Hint]:
    """What the size of all branches together says, where nothing stands above them yet."""
    found = hints(Unit(whole.name, None, whole.numbers.members, whole.numbers.full, above=True), day)
    return [hint for hint in found if hint.problem.code in ("over-general", "over-committee")]


def _workplaces(
    whole: UnitOnDay, branches: Sequence[UnitOnDay], members: Sequence[Member], day: dt.date
) -> list[Hint]:
    full = [more for line, more in members if line.standing == "full"]
    return workplace_hints(full, whole.row["community"] or "", [unit.name for unit in branches], day)
