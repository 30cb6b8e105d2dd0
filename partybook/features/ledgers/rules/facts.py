"""The numbers that a ledger gives, what was counted and what lacks, and whether they reach what they should."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from partybook.features.ledgers.rules.values import Row
from partybook.standards.ledgers import STATE, LedgerFact
from partybook.text import mark

FEN, SHARE, HOURS = "分", "bp", "tenths"  # units that are not said as they stand
PARTS: Mapping[str, int] = {"months": 1, "quarters": 3}  # months in each part of a year
QUARTERS = 4


@dataclass(frozen=True)
class LookedAt:
    """What a fact looks at: the rows of the period, those with older ones still open, every row; what another ledger
    has in the column named, a number of the community, the branches there are; which rows have files; who is entered
    for care (uid, name)."""

    rows: Sequence[Row]
    running: Sequence[Row]
    every: Sequence[Row]
    first: dt.date
    last: dt.date
    as_of: dt.date
    closed: frozenset[str] = frozenset()
    elsewhere: Collection[Any] = ()
    base: int | None = None
    branches: Collection[str] = ()
    attached: Collection[str] = ()
    listed: Sequence[tuple[str, str]] = ()

    @property
    def day(self) -> dt.date:
        return min(self.last, self.as_of)


class Counted(NamedTuple):
    """A number, the rows counted, the rows that lack, and what lacks a row."""

    value: int | None
    rows: Sequence[Row] = ()
    lacking: Sequence[Row] = ()
    without: Sequence[Any] = ()


def fact_of(fact: LedgerFact, at: LookedAt) -> Counted:
    """The number, what was counted and what lacks. A share of nothing is None: no records never earn a point."""
    return COUNTS[fact.what](fact, at)


def _keeps(fact: LedgerFact, at: LookedAt, row: Row) -> bool:
    return (
        all(row.get(key) in values for key, values in fact.where.items())
        and all(row.get(key) for key in fact.known)
        and (not fact.attached or row["uid"] in at.attached)
    )


def _kept(fact: LedgerFact, at: LookedAt, rows: Sequence[Row]) -> list[Row]:
    found = [row for row in rows if _keeps(fact, at, row)]
    return [row for row in found if row.get(fact.column) is not None] if fact.column else found


def _count(fact: LedgerFact, at: LookedAt) -> Counted:
    kept = _kept(fact, at, at.rows)
    return Counted(len(kept), kept)


def _open(fact: LedgerFact, at: LookedAt) -> Counted:
    kept = _kept(fact, at, at.running)
    left = [row for row in kept if row.get(STATE) not in at.closed]
    done = [row for row in kept if row.get(STATE) in at.closed]
    return Counted(len(left) if at.running else None, done, left)


def _share(fact: LedgerFact, at: LookedAt) -> Counted:
    whole: Sequence[Row] = at.running
    if fact.of:
        whole = [row for row in at.rows if all(row.get(key) in said for key, said in fact.of.items())]
    return _parted(whole, lambda row: _keeps(fact, at, row))


def _parted(whole: Sequence[Row], keeps: Callable[[Row], bool]) -> Counted:
    kept, lacking = [row for row in whole if keeps(row)], [row for row in whole if not keeps(row)]
    return Counted(len(kept) * 10_000 // len(whole) if whole else None, kept, lacking)


def _sum(fact: LedgerFact, at: LookedAt) -> Counted:
    kept = _kept(fact, at, at.rows)
    return Counted(sum(row[fact.column] for row in kept), kept)


def _distinct(fact: LedgerFact, at: LookedAt) -> Counted:
    kept = _kept(fact, at, at.rows)
    return Counted(len({row[fact.column] for row in kept}), kept)


def _in_parts(fact: LedgerFact, at: LookedAt) -> Counted:
    kept = [row for row in _kept(fact, at, at.rows) if row[fact.column].month]
    size, year = PARTS[fact.what], 12 // PARTS[fact.what]
    there = {_part(row[fact.column].year, row[fact.column].month, size) for row in kept}
    owed = range(_part(at.first.year, at.first.month, size), _part(at.last.year, at.last.month, size) + 1)
    return Counted(len(there), kept, (), [_named(place, year) for place in owed if place not in there])


def _part(year: int, month: int, size: int) -> int:
    """Months or quarters counted through the years."""
    return year * (12 // size) + (month - 1) // size


def _named(place: int, a_year: int) -> str:
    year, part = divmod(place, a_year)
    if a_year == QUARTERS:
        return mark("{year}年第{part}季度").format(year=year, part="一二三四"[part])
    return mark("{year}年{part}月").format(year=year, part=part + 1)


def _share_of(fact: LedgerFact, at: LookedAt) -> Counted:
    kept = _kept(fact, at, at.rows)
    different = len({row[fact.column] for row in kept})
    return Counted(different * 10_000 // at.base if at.base and different else None, kept)


def _covered(fact: LedgerFact, at: LookedAt) -> Counted:
    kept = _kept(fact, at, at.rows)
    different = {row[fact.column] for row in kept}
    both = different & set(at.elsewhere)
    behind = [row for row in kept if row[fact.column] in both]
    value = len(both) * 10_000 // len(different) if different else None
    return Counted(value, behind, [row for row in kept if row[fact.column] not in both])


def _listed(fact: LedgerFact, at: LookedAt) -> Counted:
    """Of those entered for care how many a row names: the one picked, or by name where nobody was picked."""
    kept = _kept(fact, at, at.rows)
    picked = {uid for row in kept if (uid := row["people"].get(fact.column))}
    names = {row[fact.column] for row in kept if not row["people"].get(fact.column)}
    done = {uid: name for uid, name in at.listed if uid in picked or name in names}
    behind = [
        row for row in kept if row["people"].get(fact.column) in done or row[fact.column] in done.values()
    ]
    without = [name for uid, name in at.listed if uid not in done]
    return Counted(len(done) * 10_000 // len(at.listed) if at.listed else None, behind, (), without)


def _by_date(fact: LedgerFact, at: LookedAt) -> Counted:
    """Of all that is due in the period, and of what is left from before."""
    return _parted(_due(fact, at), lambda row: _in_time(fact, at, row))


def _on_time(fact: LedgerFact, at: LookedAt) -> Counted:
    """Of what is due by the day, and not on this very day still to be done."""
    whole = [
        row
        for row in _due(fact, at)
        if _in_time(fact, at, row) or (row[fact.due].latest <= at.day and row[fact.due].latest < at.as_of)
    ]
    return _parted(whole, lambda row: _in_time(fact, at, row))


def _due(fact: LedgerFact, at: LookedAt) -> list[Row]:
    left = {row["uid"] for row in at.running if row.get(STATE) not in at.closed}
    return [
        row
        for row in at.every
        if row.get(fact.due) is not None
        and all(row.get(key) in said for key, said in (*fact.where.items(), *fact.of.items()))
        and row[fact.due].earliest <= at.last
        and (row[fact.due].latest >= at.first or row["uid"] in left)
    ]


def _in_time(fact: LedgerFact, at: LookedAt, row: Row) -> bool:
    done = row.get(fact.column)
    return done is not None and done.earliest <= min(row[fact.due].latest, at.as_of)


def _branches(fact: LedgerFact, at: LookedAt) -> Counted:
    kept = _kept(fact, at, at.rows)
    there = {row["branch_uid"] for row in kept} & set(at.branches)
    whole = len(at.branches)
    without = [uid for uid in at.branches if uid not in there]
    return Counted(len(there) * 10_000 // whole if whole else None, kept, (), without)


COUNTS: Mapping[str, Callable[[LedgerFact, LookedAt], Counted]] = {
    "count": _count, "open": _open, "share": _share, "sum": _sum, "distinct": _distinct, "months": _in_parts,
    "quarters": _in_parts, "share_of": _share_of, "covered": _covered, "by_date": _by_date, "on_time": _on_time,
    "branches": _branches, "listed": _listed,
}  # fmt: skip
