"""What a standard of the self-score is made of, frozen. Points are whole hundredths: 2 points are 200."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

FOLDER, ENDING = "scoring", ".toml"
# How the points of an item follow from its criteria: all or nothing; each by its weight; the share of the target that
# is reached; a table of values and points; so much off for each that lacks.
HOW = ("each", "all", "share", "steps", "per_miss")
KINDS = ("fact", "judgement", "proof", "shown", "note")
GRACE = 60  # days before the end of the period from which the due day is looked for


@dataclass(frozen=True)
class Criterion:
    """One thing that an item is judged by.

    fact: a number that the records give, with its target, and further facts that must be at least 1 (`needs`);
    judgement: a person says how many points. These give no points: proof, what is to be attached; shown, a fact beside
    the judgement; note, what is to be known. `rule` is the paper in force where it asks for something else.
    """

    what: str
    says: str
    fact: str = ""
    least: int | None = None
    most: int | None = None
    weight: int = 1
    needs: tuple[str, ...] = ()
    steps: tuple[tuple[int, int], ...] = ()
    off: int = 0
    rule: str = ""

    @property
    def scored(self) -> bool:
        return self.what in ("fact", "judgement")

    def reached(self, value: int | None) -> bool:
        """Whether a value reaches the target; what is not known reaches nothing."""
        if value is None:
            return False
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)


@dataclass(frozen=True)
class Item:
    """One item: its code (1.5), its points in hundredths, a short label, its criteria and how points follow."""

    code: str
    points: int
    title: str
    how: str
    criteria: tuple[Criterion, ...]

    @cached_property
    def scored(self) -> tuple[Criterion, ...]:
        return tuple(one for one in self.criteria if one.scored)

    @property
    def by_facts(self) -> bool:
        """Whether no person has to judge."""
        return all(one.what == "fact" for one in self.scored)

    def part_of(self, criterion: Criterion) -> Fraction:
        """The points, in hundredths, that one criterion may bring."""
        return Fraction(self.points * criterion.weight, sum(one.weight for one in self.scored))

    @property
    def judged_most(self) -> int:
        """The most that a person may give; nothing where the records alone decide."""
        return int(sum(self.part_of(one) for one in self.scored if one.what == "judgement"))

    @property
    def facts(self) -> tuple[str, ...]:
        """The names of all facts that the item asks for."""
        return tuple(name for one in self.criteria for name in (one.fact, *one.needs) if name)


@dataclass(frozen=True)
class Part:
    """A part of a standard: its number, title, points in hundredths, items."""

    number: int
    title: str
    points: int
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Grade:
    """What a total of at least so many hundredths is called."""

    title: str
    least: int


@dataclass(frozen=True)
class Period:
    """The twelve months that a standard scores; `year` is the one in which they end."""

    year: int
    first: dt.date
    last: dt.date
    due: dt.date

    @property
    def words(self) -> str:
        """2026 年度, or 2025年7月至2026年6月."""
        if (self.first.month, self.first.day) == (1, 1):
            return f"{self.year} 年度"
        return f"{self.first.year}年{self.first.month}月至{self.last.year}年{self.last.month}月"


@dataclass(frozen=True)
class Standard:
    """A standard of the self-score. `begins` is the first day of its period, `due` the day by which one scores oneself,
    each as month and day; `note` says what an office should know of it."""

    name: str
    title: str
    paper: str
    valid_from: dt.date
    begins: tuple[int, int]
    due: tuple[int, int]
    grades: tuple[Grade, ...]
    parts: tuple[Part, ...]
    note: str = ""
    unconfirmed: tuple[str, ...] = ()
    own: bool = False

    @property
    def total(self) -> int:
        return sum(part.points for part in self.parts)

    @cached_property
    def items(self) -> Mapping[str, Item]:
        """All items by code, in order."""
        return {item.code: item for part in self.parts for item in part.items}

    @cached_property
    def part_of(self) -> Mapping[str, Part]:
        """The part in which each item stands, by the item's code."""
        return {item.code: part for part in self.parts for item in part.items}

    @cached_property
    def facts(self) -> frozenset[str]:
        return frozenset(name for item in self.items.values() for name in item.facts)

    def grade(self, total: int) -> str:
        """What a total is called: the first grade that it reaches. 89.5 is below 90."""
        return next((grade.title for grade in self.grades if total >= grade.least), "")

    def period(self, year: int) -> Period:
        """The period that ends in a year."""
        month, day = self.begins
        first = dt.date(year if (month, day) == (1, 1) else year - 1, month, day)
        last = dt.date(first.year + 1, month, day) - dt.timedelta(days=1)
        earliest = last - dt.timedelta(days=GRACE)
        due = dt.date(earliest.year, *self.due)
        return Period(year, first, last, due if due >= earliest else dt.date(earliest.year + 1, *self.due))

    def period_on(self, day: dt.date) -> Period:
        """The period in which a day lies."""
        found = self.period(day.year)
        return found if day <= found.last else self.period(day.year + 1)
