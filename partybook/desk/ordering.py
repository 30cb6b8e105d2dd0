"""How rows held in memory are ordered by a column: names by pinyin, dates as known, what is empty last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from partybook.dates import PartialDate

Row = Mapping[str, Any]


def ordered(rows: Sequence[Row], key: str, descending: bool) -> list[Row]:
    """The rows by a key; a `sort_key` orders names."""
    full = [row for row in rows if row.get(key) is not None]
    full.sort(key=lambda row: _sorting(row, key), reverse=descending)
    return full + [row for row in rows if row.get(key) is None]


def _sorting(row: Row, key: str) -> Any:
    value = row[key]
    if key == "name" and row.get("sort_key"):
        return row["sort_key"]
    return value.sort_key if isinstance(value, PartialDate) else value
