"""Moves of rows from state to state: which are allowed, which columns a state wants or forbids."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from partybook.standards.ledgers import STATE, Ledger, State

Row = Mapping[str, Any]


def moves(ledger: Ledger, state: str | None) -> list[State]:
    """The states that a row may go to; from none every state."""
    known = {one.code: one for one in ledger.states}
    if state not in known:
        return list(ledger.states)
    return [known[code] for code in known[str(state)].next]


def common_moves(ledger: Ledger, rows: Iterable[Row]) -> list[State]:
    """The states that all of these rows may go to."""
    found: list[State] | None = None
    for state in {row.get(STATE) for row in rows}:
        allowed = moves(ledger, state)
        found = allowed if found is None else [one for one in found if one in allowed]
    return found or []


def wanted(ledger: Ledger, rows: Iterable[Row], state: str) -> list[str]:
    """The columns that have to be filled in before these rows are in a state."""
    keys = []
    for rule in ledger.rules:
        asks = rule.name == "done_by" and state in rule.says["states"]
        asks |= rule.name == "together" and rule.says["when"] == STATE and state in rule.says["values"]
        if asks and rule.says["column"] not in keys:
            keys.append(rule.says["column"])
    rows = list(rows)
    return [key for key in keys if any(row.get(key) in (None, "") for row in rows)]


def emptied(ledger: Ledger, state: str) -> list[str]:
    """The columns that say when it was done and that a row loses when it goes back."""
    return [
        rule.says["column"]
        for rule in ledger.rules
        if rule.name == "done_by" and not rule.warn and state not in rule.says["states"]
    ]


def told_state(ledger: Ledger, values: Row) -> str | None:
    """The state of a row that names none: done where the day says so, else the first."""
    for rule in ledger.rules:
        if (
            rule.name == "done_by"
            and rule.says["states"]
            and values.get(rule.says["column"]) not in (None, "")
        ):
            return str(rule.says["states"][0])
    return ledger.states[0].code if ledger.states else None
