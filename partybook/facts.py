"""The shapes in which features show what they know: named rows, numbers, and the records behind them."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache, wraps
from typing import Any, ParamSpec, TypeVar

from partybook.fields import Field

Row = Mapping[str, Any]
P = ParamSpec("P")
T = TypeVar("T")
READ = "facts.read"  # where a session keeps what was read for a question


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
    def day(self) -> dt.date:
        """The last day of the period that has come: up to it facts count, and on it they look."""
        return min(self.last, self.as_of)

    def holds(self, on: Any) -> bool:
        """Whether a PartialDate lies in the period, whichever day it means, and had come by the day asked for."""
        return on is not None and self.first <= on.earliest <= self.day and on.latest <= self.last

    @property
    def period(self) -> str:
        """How the period is written: 2026, or 2025-07/2026-06."""
        return _period(self.year, self.first, self.last)


@lru_cache(maxsize=256)
def _period(year: int, first: dt.date, last: dt.date) -> str:
    if (first, last) == (dt.date(last.year, 1, 1), dt.date(last.year, 12, 31)):
        return str(year)
    return f"{first:%Y-%m}/{last:%Y-%m}"


@dataclass(frozen=True)
class Source:
    """Rows under a stable name, for paper, export, archive, scoring and the command line.

    `fields` are the columns in order; `rows(session, asked)` gives plain mappings with `uid` and their keys:
    codes, None, fen, PartialDate. `heads(rows)` gives the numbers a register prints in its head. Where a row holds
    rows itself (the speeches of a meeting), `inner` has their Fields by the key that they stand under. `brief` gives the
    same rows with fewer columns, where the full ones take long and somebody only counts them.
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    rows: Callable[[Any, Asked], Sequence[Row]]
    heads: Callable[[Sequence[Row]], Mapping[str, Any]] = lambda rows: {"count": len(rows)}
    inner: Mapping[str, tuple[Field, ...]] = field(default_factory=dict)
    brief: Callable[[Any, Asked], Sequence[Row]] | None = None

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


def share(part: int, whole: int) -> int | None:
    """In basis points, rounded down; None where there is nothing to measure."""
    return None if whole == 0 else part * 10_000 // whole


@dataclass(frozen=True)
class Telling:
    """Says the facts of one feature in answer to one question."""

    feature: str
    asked: Asked

    def fact(
        self,
        name: str,
        unit: str,
        value: int | None,
        proofs: Iterable[Proof] = (),
        lacking: Iterable[Proof] = (),
        *,
        subject: str | None = None,
        period: str = "",
    ) -> Fact:
        about = self.asked.branch or "" if subject is None else subject
        name, period = f"{self.feature}.{name}", period or self.asked.period
        return Fact(name, unit, about, period, value, tuple(proofs), tuple(lacking))

    def both(
        self,
        name: str,
        unit: str,
        done: Sequence[Proof],
        lacking: Sequence[Proof],
        *,
        whole: int | None = None,
    ) -> list[Fact]:
        """How many, and (`name`_share) which share of those looked at; one who lacks may lack several times (`whole`)."""
        of = len(done) + len(lacking) if whole is None else whole
        return [
            self.fact(name, unit, len(done), done, lacking),
            self.fact(f"{name}_share", "bp", share(len(done), of), done, lacking),
        ]


@contextmanager
def reading(session: Any) -> Iterator[None]:
    """While one question is answered, what is read `once` is not read again: nothing is written meanwhile."""
    if READ in session.info:
        yield
        return
    session.info[READ] = {}
    collects = gc.isenabled()
    gc.disable()  # all that is read stays until the answer: looking for garbage among it takes longer than reading
    try:
        yield
    finally:
        del session.info[READ]
        if collects:
            gc.enable()


def once(read: Callable[P, T]) -> Callable[P, T]:
    """Reads the same only once while a question is answered (`reading`); first argument is the session."""

    @wraps(read)
    def kept(*args: P.args, **more: P.kwargs) -> T:
        session: Any = args[0]
        known: dict[Any, T] | None = session.info.get(READ)
        if known is None:
            return read(*args, **more)
        key = (read, args[1:], tuple(more.items()))
        try:
            found = key in known
        except TypeError:  # a list of people: another question each time
            return read(*args, **more)
        if not found:
            known[key] = read(*args, **more)
        return known[key]

    return kept
