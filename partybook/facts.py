"""The shapes in which features show what they know: named rows, numbers, and the records behind them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from partybook.fields import Field

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a source is asked for: the year, the day it speaks of, and one branch or all (None).

    A fact may be asked of a period that is no calendar year (a standard's own: July to June): from `since` to `until`,
    `year` being the year in which it ends. `first` and `last` are its days in either case.
    """

    year: int
    as_of: dt.date
    branch: str | None = None
    uid: str | None = None
    since: dt.date | None = None
    until: dt.date | None = None

    @property
    def first(self) -> dt.date:
        return self.since or dt.date(self.year, 1, 1)

    @property
    def last(self) -> dt.date:
        return self.until or dt.date(self.year, 12, 31)

    @property
    def period(self) -> str:
        """How the period is written: 2026, or 2025-07/2026-06."""
        if (self.first, self.last) == (dt.date(self.last.year, 1, 1), dt.date(self.last.year, 12, 31)):
            return str(self.year)
        return f"{self.first:%Y-%m}/{self.last:%Y-%m}"


@dataclass(frozen=True)
class Source:
    """Rows under a stable name, for paper, export, archive, scoring and the command line.

    `fields` are the columns in order; `rows(session, asked)` gives plain mappings with `uid` and their keys:
    codes, None, fen, PartialDate. `heads(rows)` gives the numbers a register prints in its head. Where a row holds
    rows itself (the speeches of a meeting), `inner` has their Fields by the key that they stand under.
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    rows: Callable[[Any, Asked], Sequence[Row]]
    heads: Callable[[Sequence[Row]], Mapping[str, Any]] = lambda rows: {"count": len(rows)}
    inner: Mapping[str, tuple[Field, ...]] = field(default_factory=dict)

    @property
    def keys(self) -> tuple[str, ...]:
        return ("uid", *(one.key for one in self.fields))


@dataclass(frozen=True)
class Waiting:
    """Something that waits for the clerk: in words with {count}, and how many there are on the day asked for."""

    says: str
    count: Callable[[Any, Asked], int]


@dataclass(frozen=True, slots=True)
class Proof:
    """One record behind a number: the source it lies in, its uid, and how to name it."""

    source: str
    uid: str
    label: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A number for a subject and a period, with the records counted, and those that lack or are missing.

    A value without any record behind it proves nothing: `proofs` are what the score counts.
    """

    name: str
    unit: str
    subject: str
    period: str
    value: int | None
    proofs: tuple[Proof, ...] = ()
    lacking: tuple[Proof, ...] = ()


@dataclass(frozen=True)
class Facts:
    """Facts that are made together: what each is called by its name, and how they are made.

    `of_book(session)` gives the names and titles that a book has of its own.
    """

    titles: Mapping[str, str]
    make: Callable[[Any, Asked], Sequence[Fact]]
    of_book: Callable[[Any], Mapping[str, str]] = lambda session: {}
