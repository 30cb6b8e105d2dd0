"""What is wrong or doubtful about a row: the rules that a ledger names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.ledgers.rules.others import Others
from partybook.features.ledgers.rules.values import Row
from partybook.standards.codes import codes
from partybook.standards.ledgers import STATE, Ledger
from partybook.text import mark

Found = Iterator[tuple[str, Problem]]


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


def _between(ledger: Ledger, says: Row, values: Row, others: Others, today: dt.date) -> Found:
    value, least, most = values.get(says["column"]), says.get("least"), says.get("most")
    field = ledger.by_key[says["column"]]
    if value is not None and least is not None and value < least:
        text = mark("“{label}”应不小于 {least}。")
        yield field.key, Problem("ledger-between", text, label=field.label, least=field.show(least, codes()))
    if value is not None and most is not None and value > most:
        text = mark("“{label}”应不大于 {most}。")
        yield field.key, Problem("ledger-between", text, label=field.label, most=field.show(most, codes()))


def _within(ledger: Ledger, says: Row, values: Row, others: Others, today: dt.date) -> Found:
    """A last day that may be so many days after the first, and no later."""
    first, last = values.get(says["first"]), values.get(says["last"])
    if first is not None and last is not None and (last.earliest - first.latest).days > says["days"]:
        text = mark("“{last}”离“{first}”超过 {days} 天。")
        yield says["last"], Problem("ledger-within", text, days=says["days"], **_labels(ledger, says))


def _lasts(ledger: Ledger, says: Row, values: Row, others: Others, today: dt.date) -> Found:
    """From the first day to the last there are at least so many days."""
    first, last = values.get(says["first"]), values.get(says["last"])
    if first is not None and last is not None and (last.latest - first.earliest).days < says["days"]:
        text = mark("从“{first}”到“{last}”不满 {days} 天。")
        yield says["last"], Problem("ledger-lasts", text, days=says["days"], **_labels(ledger, says))


def _labels(ledger: Ledger, says: Row) -> dict[str, Any]:
    return {key: ledger.by_key[says[key]].label for key in ("first", "last")}


def _adds_up(ledger: Ledger, says: Row, values: Row, others: Others, today: dt.date) -> Found:
    """Columns whose sum is another column; what is left empty counts as nothing."""
    parts, of = [values.get(column) for column in says["columns"]], values.get(says["of"])
    if of is None or all(part is None for part in parts):
        return
    total, whole = sum(part or 0 for part in parts), ledger.by_key[says["of"]]
    if total != of:
        yield (
            says["of"],
            Problem(
                "ledger-adds-up",
                mark("{labels}合计 {total}，与“{whole}”{of} 不一致。"),
                labels="、".join(ledger.by_key[column].label for column in says["columns"]),
                total=whole.show(total, codes()),
                whole=whole.label,
                of=whole.show(of, codes()),
            ),
        )


def _over_share(ledger: Ledger, says: Row, values: Row, others: Others, today: dt.date) -> Found:
    """A number that is more than a share of another: more than half of the votes, the last tenth of a ranking."""
    value, of = values.get(says["column"]), values.get(says["of"])
    asked = "when" not in says or values.get(says["when"]) in says["values"]
    if asked and value is not None and of is not None and value * 100 <= of * says["percent"]:
        yield (
            says["column"],
            Problem(
                "ledger-over-share",
                mark("“{label}”要超过“{of}”的 {percent}%。"),
                label=ledger.by_key[says["column"]].label,
                of=ledger.by_key[says["of"]].label,
                percent=says["percent"],
            ),
        )


def _wanted_from(ledger: Ledger, says: Row, values: Row, others: Others, today: dt.date) -> Found:
    """A column that is wanted as soon as a number reaches so much."""
    number = values.get(says["when"])
    if number is not None and number >= says["least"] and values.get(says["column"]) in (None, ""):
        when = ledger.by_key[says["when"]]
        yield (
            says["column"],
            Problem(
                "ledger-wanted-from",
                mark("“{when}”达到 {least} 时，“{label}”要填写。"),
                when=when.label,
                least=when.show(says["least"], codes()),
                label=ledger.by_key[says["column"]].label,
            ),
        )


CHECKS: Mapping[str, Callable[[Ledger, Row, Row, Others, dt.date], Found]] = {
    "ordered": _ordered,
    "not_future": _not_future,
    "together": _together,
    "unique": _unique,
    "balance": _balance,
    "done_by": _done_by,
    "at_most": _at_most,
    "between": _between,
    "within": _within,
    "lasts": _lasts,
    "adds_up": _adds_up,
    "over_share": _over_share,
    "wanted_from": _wanted_from,
}
