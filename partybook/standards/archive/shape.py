"""What an archive list is made of, frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

FOLDER = "archive"
COMMUNITY = "community"  # the list that is shipped
SPANS = ("month", "quarter", "half", "year")
PERIODS = (*SPANS, "once", "person", "event")
WHO = ("branch", "committee", "group", "each")
RETENTIONS = ("Y", "D30", "D10")
TAGS = ("minutes", "rosters", "development", "plans", "summaries", "reports", "rules", "theme_days")
GROUPS = ("any", "none", "all")


@dataclass(frozen=True)
class Match:
    """Which rows of a source count: by the values of columns, by columns that are filled or empty, by the day.

    `day` names the column of the day, or the first and the last column of a range; without one, rows count in every
    period of the year of which they were read. Rows that a group has for itself count for its branch (`groups` any), do
    not (none), or do once every group has one (all). `label` is the column that names a row, `says` the one that says
    what is missing from it.
    """

    source: str
    where: Mapping[str, tuple[str | int | bool, ...]] = field(default_factory=dict)
    filled: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()
    day: tuple[str, ...] = ()
    groups: str = "any"
    label: str = ""
    says: str = ""


@dataclass(frozen=True)
class Box:
    """A box of the year: its number and what is written on it."""

    number: int
    title: str


@dataclass(frozen=True)
class Item:
    """One kind of paper: how many (`times`) per period, of whom, how long it is kept, what proves that it is there.

    A paper filed under the item always proves it; besides, rows of `source` do. `register` is what can be printed to be
    filed here. `owed` says for whom or what a paper is owed: one each for `per` person and event, else one for a period
    only where it has any. `days` after a period (before its end where below zero), or after an event, a paper that is not there is missing.
    """

    key: str
    box: int
    title: str
    per: str
    who: str
    retention: str
    basis: str = ""
    times: int = 1
    source: Match | None = None
    owed: Match | None = None
    register: str = ""
    tag: str = ""
    days: int = 0
    opens: str = ""
    unconfirmed: bool = False


@dataclass(frozen=True)
class ArchiveList:
    """A list: its boxes in order, its items in order of their boxes."""

    name: str
    title: str
    paper: str
    boxes: tuple[Box, ...]
    items: tuple[Item, ...]
    own: bool = False

    @cached_property
    def by_key(self) -> Mapping[str, Item]:
        return {one.key: one for one in self.items}

    @cached_property
    def by_box(self) -> Mapping[int, Box]:
        return {one.number: one for one in self.boxes}
