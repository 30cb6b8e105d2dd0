"""Checks of people around the branch, shared by forms, spreadsheets and the book."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from partybook.errors import Problem
from partybook.text import mark


def check_span(values: Mapping[str, Any]) -> Iterator[tuple[str, Problem]]:
    """Problem span-order where it would end before it began, with the key of the end."""
    begun, ended = values.get("from_on"), values.get("to_on")
    if begun is not None and ended is not None and ended.latest < begun.earliest:
        yield (
            "to_on",
            Problem(
                "span-order",
                mark("结束日期 {value} 早于开始日期 {begun}，请核对。"),
                value=ended.dotted_full,
                begun=begun.dotted_full,
            ),
        )


def on_roster_already(name: str) -> Problem:
    """Why somebody on the roster is no contact: one person is kept once."""
    return Problem("id-member", mark("“{value}”已在本单位党员名册里，不用再登记为相关人员。"), value=name)
