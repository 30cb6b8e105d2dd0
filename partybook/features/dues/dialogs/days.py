"""A day that has happened: what the forms of dues say of one that is still to come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from partybook.dates import today
from partybook.errors import Problem
from partybook.text import mark


def not_to_come(values: Mapping[str, Any]) -> Iterator[tuple[str, Problem]]:
    """The Problem of a day that lies ahead, at its input."""
    day = values.get("on_date")
    if day is not None and day.earliest > today():
        says = mark("{value} 还没有到，请核对日期。")
        yield "on_date", Problem("dues-date-future", says, value=day.dotted_full)
