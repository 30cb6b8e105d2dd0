"""The rows that a row must agree with."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Any

from partybook.dates import PartialDate
from partybook.features.ledgers.rules.values import Row
from partybook.standards.ledgers import BALANCE, Ledger


class Others:
    """The other rows of a ledger in the same branch, looked up quickly; an import adds its own as it goes."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = list(rows)
        self._keys: dict[tuple[str, ...], set[tuple[Any, ...]]] = {}
        self._sums: dict[tuple[str, str], list[tuple[tuple[int, ...], int]]] = {}

    def add(self, ledger: Ledger, row: Row) -> None:
        self._rows.append(row)
        for columns, keys in self._keys.items():
            keys.add(tuple(row.get(column) for column in columns))
        for (income, spending), sums in self._sums.items():
            insort(sums, _sum(ledger, row, income, spending))

    def has(self, columns: Sequence[str], values: Row) -> bool:
        """Whether a row says the same in all these columns; what is not known is not the same."""
        named = tuple(columns)
        if named not in self._keys:
            self._keys[named] = {tuple(row.get(column) for column in named) for row in self._rows}
        key = tuple(values.get(column) for column in named)
        return None not in key and key in self._keys[named]

    def lowest(self, ledger: Ledger, income: str, spending: str, values: Row) -> int:
        """The lowest balance on any day, with this row among the others."""
        if (income, spending) not in self._sums:
            found = sorted(_sum(ledger, row, income, spending) for row in self._rows)
            self._sums[income, spending] = found
        sums = self._sums[income, spending]
        mine = _sum(ledger, values, income, spending)
        place = bisect_right(sums, mine)
        return min(accumulate(amount for _, amount in (*sums[:place], mine, *sums[place:])), default=0)


def _sum(ledger: Ledger, row: Row, income: str, spending: str) -> tuple[tuple[int, ...], int]:
    """The day of a row and what it adds to the balance; on one day what comes in comes first."""
    day = row.get(ledger.day) if ledger.day else None
    key = day.sort_key if isinstance(day, PartialDate) else (0, 0, 0)
    amount = (row.get(income) or 0) - (row.get(spending) or 0)
    return (*key, -amount), amount


def with_balance(ledger: Ledger, rows: Iterable[Row]) -> list[dict[str, Any]]:
    """Rows in the order in which money came and went, each with what was left after it."""
    assert ledger.account is not None
    income, spending = ledger.account
    told = sorted(((_sum(ledger, row, income, spending), row) for row in rows), key=lambda one: one[0])
    left = accumulate(amount for (_, amount), _ in told)
    return [{**row, BALANCE: balance} for (_, row), balance in zip(told, left, strict=True)]
