"""The numbers that a ledger gives, and whether they reach what they should."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from partybook.features.ledgers.rules.values import Row
from partybook.standards.ledgers import STATE, LedgerFact

FEN, SHARE, HOURS = "分", "bp", "tenths"  # units that are not said as they stand
PARTS: Mapping[str, int] = {"months": 1, "quarters": 3}  # months in each part of a year


def fact_of(
    fact: LedgerFact,
    rows: Sequence[Row],
    closed: frozenset[str],
    *,
    elsewhere: Collection[Any] = (),
    base: int | None = None,
) -> tuple[int | None, list[Row]]:
    """The number and the rows behind it. `elsewhere` are the values of the other ledger that a fact names, `base` the
    number of the community. A share of nothing is None: no records never earn a point."""
    kept = [row for row in rows if all(row.get(key) in values for key, values in fact.where.items())]
    if fact.what == "count":
        return len(kept), kept
    if fact.what == "open":
        kept = [row for row in kept if row.get(STATE) not in closed]
        return (len(kept) if rows else None), kept
    if fact.what == "share":
        return (len(kept) * 10_000 // len(rows) if rows else None), kept
    if fact.what == "sum":
        return sum(row.get(fact.column) or 0 for row in kept), kept
    kept = [row for row in kept if row.get(fact.column) is not None]
    if fact.what in PARTS:
        kept = [row for row in kept if row[fact.column].month]
        return len({(row[fact.column].month - 1) // PARTS[fact.what] for row in kept}), kept
    different = {row[fact.column] for row in kept}
    if fact.what == "distinct":
        return len(different), kept
    if fact.what == "share_of":
        return (len(different) * 10_000 // base if base and different else None), kept
    both = different & set(elsewhere)
    behind = [row for row in kept if row[fact.column] in both]
    return (len(both) * 10_000 // len(different) if different else None), behind
