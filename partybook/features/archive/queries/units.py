"""Who owes papers: branches, their committees, groups, members, as long as they are there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.facts import Asked
from partybook.features.archive.rules import Period
from partybook.features.roster import queries as roster
from partybook.features.roster.model import PartyGroup
from partybook.features.roster.queries.places import group_homes
from partybook.standards.codes import codes

COMMITTEE_FROM = 3  # posts held: a branch with a secretary and a deputy only has no committee


@dataclass(frozen=True)
class Unit:
    """A branch, its committee, one of its groups, or somebody or something that a paper is owed for."""

    branch_uid: str
    branch: str
    name: str
    group_uid: str | None = None
    person_uid: str | None = None
    record_uid: str | None = None
    first: dt.date | None = None
    last: dt.date | None = None

    @property
    def key(self) -> str:
        return self.record_uid or self.person_uid or self.group_uid or ""

    def there(self, period: Period) -> bool:
        """Whether it was there on any day of the period."""
        if self.first is not None and period.last < self.first:
            return False
        return self.last is None or period.first <= self.last


class Units:
    """The units of the branches asked for."""

    def __init__(self, session: Session, asked: Asked) -> None:
        self.session, self.asked = session, asked
        self.day = min(asked.as_of, asked.last)
        rows = roster.branch_rows(session)
        self.all = [(row["uid"], row["name"]) for row in rows]
        self.branches = [
            Unit(
                row["uid"],
                row["name"],
                row["name"],
                None,
                None,
                None,
                _first(row["founded_on"]),
                _last(row["dissolved_on"]),
            )
            for row in rows
            if asked.branch in (None, row["uid"])
        ]
        self.branches = [one for one in self.branches if one.last is None or one.last >= asked.first]

    def of(self, who: str) -> list[Unit]:
        """All units of a kind."""
        if who == "branch":
            return self.branches
        if who == "committee":
            word = codes()["archive_who"].label("committee")
            return [
                self._named(one, word)
                for one in self.branches
                if len(self._committees.get(one.branch_uid, ())) >= COMMITTEE_FROM
            ]
        return self._groups if who == "group" else self._members

    def _named(self, branch: Unit, name: str) -> Unit:
        return Unit(branch.branch_uid, branch.branch, name, None, None, None, branch.first, branch.last)

    @cached_property
    def by_branch(self) -> Mapping[str, Unit]:
        return {one.branch_uid: one for one in self.branches}

    @cached_property
    def groups_of(self) -> Mapping[str, frozenset[str]]:
        """The groups of each branch that are there on the day."""
        found: dict[str, set[str]] = {}
        for one in self._groups:
            if one.group_uid is not None and (one.last is None or self.day <= one.last):
                found.setdefault(one.branch_uid, set()).add(one.group_uid)
        return {branch: frozenset(uids) for branch, uids in found.items()}

    @cached_property
    def _committees(self) -> Mapping[str | None, list[str]]:
        return roster.committees_on(self.session, self.day)

    @cached_property
    def _groups(self) -> list[Unit]:
        homes = group_homes(self.session, self.day)
        keys = (PartyGroup.uid, PartyGroup.name, PartyGroup.dissolved_on)
        found = []
        for uid, name, end in self.session.execute(select(*keys).order_by(PartyGroup.place)):
            branch = self.by_branch.get(homes[uid])
            if branch is not None and (end is None or end.latest >= self.asked.first):
                last = min((one for one in (_last(end), branch.last) if one is not None), default=None)
                found.append(
                    Unit(branch.branch_uid, branch.branch, name, uid, None, None, branch.first, last)
                )
        return found

    @cached_property
    def _members(self) -> list[Unit]:
        return [
            Unit(row["branch_uid"], self.by_branch[row["branch_uid"]].branch, row["name"], None, row["uid"])
            for row in roster.members_on(self.session, self.day)
            if row["branch_uid"] in self.by_branch
        ]


def _first(day: PartialDate | None) -> dt.date | None:
    return None if day is None else day.earliest


def _last(day: PartialDate | None) -> dt.date | None:
    return None if day is None else day.latest
