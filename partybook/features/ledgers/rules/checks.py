"""What a row of a ledger may hold: values as they are stored, moves between states, the rules that rows keep."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.fields import Date
from partybook.standards.codes import codes
from partybook.standards.ledgers import STATE, Ledger, LedgerFact
from partybook.text import mark

Row = Mapping[str, Any]
Found = Iterator[tuple[str, Problem]]


def stored(ledger: Ledger, values: Row) -> dict[str, Any]:
    """Values as the book keeps them: dates as ISO text, what is empty left out."""
    return {
        one.key: value.iso if isinstance(value, PartialDate) else value
        for one in ledger.fields
        if one.key != STATE and (value := values.get(one.key)) not in (None, "")
    }


def as_kept(ledger: Ledger, data: Row) -> dict[str, Any]:
    """All columns of a row as Fields hold them; None where nothing is known."""
    found = {}
    for one in ledger.fields:
        value = data.get(one.key)
        found[one.key] = PartialDate.from_iso(value) if isinstance(one.kind, Date) and value else value
    return found


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


def check_row(ledger: Ledger, values: Row, others: Others, today: dt.date) -> Found:
    """What is wrong or doubtful about a row, each with the key it concerns. `others` are the ledger's other rows of
    the same branch."""
    for one in ledger.fields:
        if one.required and values.get(one.key) in (None, ""):
            yield one.key, Problem("ledger-missing", mark("“{label}”要填写。"), label=one.label)
    for rule in ledger.rules:
        for key, problem in CHECKS[rule.name](ledger, rule.says, values, others, today):
            yield key, problem.as_warning() if rule.warn else problem


def _ordered(ledger: Ledger, says: Row, values: Row, others: Others, today: dt.date) -> Found:
    first, last = values.get(says["first"]), values.get(says["last"])
    if first is not None and last is not None and _latest(last) < _earliest(first):
        yield (
            says["last"],
            Problem(
                "ledger-ordered",
                mark("“{last}”早于“{first}”。"),
                first=ledger.by_key[says["first"]].label,
                last=ledger.by_key[says["last"]].label,
            ),
        )


def _earliest(value: Any) -> Any:
    return value.earliest if isinstance(value, PartialDate) else value


def _latest(value: Any) -> Any:
    return value.latest if isinstance(value, PartialDate) else value


def _not_future(ledger: Ledger, says: Row, values: Row, others: Others, today: dt.date) -> Found:
    value = values.get(says["column"])
    if value is not None and value.earliest > today:
        yield (
            says["column"],
            Problem("ledger-future", mark("{value} 还没有到，请核对。"), value=value.dotted_full),
        )


def _together(ledger: Ledger, says: Row, values: Row, others: Others, today: dt.date) -> Found:
    """A column that is wanted as soon as another has one of these values."""
    if values.get(says["when"]) in says["values"] and values.get(says["column"]) in (None, ""):
        when = ledger.by_key[says["when"]]
        yield (
            says["column"],
            Problem(
                "ledger-together",
                mark("“{when}”是“{value}”时，“{label}”要填写。"),
                when=when.label,
                value=when.show(values[says["when"]], codes()),
                label=ledger.by_key[says["column"]].label,
            ),
        )


def _unique(ledger: Ledger, says: Row, values: Row, others: Others, today: dt.date) -> Found:
    if others.has(says["columns"], values):
        labels = "、".join(ledger.by_key[column].label for column in says["columns"])
        yield says["columns"][0], Problem("ledger-twice", mark("同样的“{labels}”已经登记过。"), labels=labels)


def _balance(ledger: Ledger, says: Row, values: Row, others: Others, today: dt.date) -> Found:
    """Income less spending, in order of the days, never below zero."""
    lowest = others.lowest(ledger, says["income"], says["spending"], values)
    if lowest < 0:
        yield (
            says["spending"],
            Problem(
                "ledger-balance",
                mark("支出后结余会成为 {balance} 元，不能小于零。请核对金额和日期。"),
                balance=f"{lowest / 100:.2f}",
            ),
        )


def _done_by(ledger: Ledger, says: Row, values: Row, others: Others, today: dt.date) -> Found:
    """A column (the day it was done) that is wanted in these states and in no other."""
    label = ledger.by_key[says["column"]].label
    if values.get(STATE) in says["states"] and values.get(says["column"]) in (None, ""):
        yield says["column"], Problem("ledger-done", mark("这个状态要写明“{label}”。"), label=label)
    if values.get(STATE) not in says["states"] and values.get(says["column"]) not in (None, ""):
        yield STATE, Problem("ledger-not-done", mark("已填“{label}”，状态却还没有改。"), label=label)


def _at_most(ledger: Ledger, says: Row, values: Row, others: Others, today: dt.date) -> Found:
    value, most = values.get(says["column"]), values.get(says["of"])
    if value is not None and most is not None and value > most:
        label, of = (ledger.by_key[says[key]].label for key in ("column", "of"))
        yield (
            says["column"],
            Problem("ledger-at-most", mark("“{label}”不能大于“{of}”。"), label=label, of=of),
        )


CHECKS: Mapping[str, Callable[[Ledger, Row, Row, Others, dt.date], Found]] = {
    "ordered": _ordered,
    "not_future": _not_future,
    "together": _together,
    "unique": _unique,
    "balance": _balance,
    "done_by": _done_by,
    "at_most": _at_most,
}


def check_move(ledger: Ledger, before: str | None, after: str | None) -> None:
    """Problem ledger-move where a row may not go from one state to another."""
    known = {state.code: state for state in ledger.states}
    if not known or before == after:
        return
    if after not in known or (before in known and after not in known[str(before)].next):
        words = {code: state.label for code, state in known.items()}
        raise Problem(
            "ledger-move",
            mark("状态不能从“{before}”改为“{after}”。"),
            before=words.get(before or "", "—"),
            after=words.get(after or "", "—"),
        )


def first_state(ledger: Ledger) -> str | None:
    return ledger.states[0].code if ledger.states else None


def remind(ledger: Ledger, row: Row, day: dt.date) -> str | None:
    """late, soon, or None for a row whose deadline is not near or that is closed."""
    if ledger.deadline is None or row.get(STATE) in ledger.closed:
        return None
    due = row.get(ledger.deadline.column)
    if due is None:
        return None
    if due.latest < day:
        return "late"
    return "soon" if due.latest <= day + dt.timedelta(days=ledger.deadline.remind) else None


def fact_of(fact: LedgerFact, rows: Sequence[Row], closed: frozenset[str]) -> tuple[int | None, list[Row]]:
    """The number and the rows behind it. A share of nothing is None: no records never earn a point."""
    kept = [row for row in rows if all(row.get(key) in values for key, values in fact.where.items())]
    if fact.what == "count":
        return len(kept), kept
    if fact.what == "open":
        kept = [row for row in rows if row.get(STATE) not in closed]
        return len(kept), kept
    if fact.what == "sum":
        return sum(row.get(fact.column) or 0 for row in kept), kept
    if fact.what == "distinct":
        return len({row.get(fact.column) for row in kept} - {None}), kept
    return (len(kept) * 10_000 // len(rows) if rows else None), kept


def label_of(ledger: Ledger, row: Row) -> str:
    """How a row is named in a sentence: its day and its first words."""
    day = row.get(ledger.day) if ledger.day else None
    first = next(
        (one for one in ledger.fields if one.key != ledger.day and row.get(one.key) is not None), None
    )
    words = first.show(row[first.key], codes()) if first is not None else ""
    return " ".join(part for part in (day.dotted_full if day else "", words) if part)
