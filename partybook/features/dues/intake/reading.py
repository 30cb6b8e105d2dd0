"""What the sheets of dues have in common: the year they speak of, what they say otherwise than the book."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any

from partybook.dates import PartialDate
from partybook.sheets.rows import Reader as Reader
from partybook.sheets.rows import Values as Values
from partybook.sheets.rows import refused as refused
from partybook.sheets.rows import year_of as year_of


def is_future(day: PartialDate, now: dt.date) -> bool:
    return day.earliest > now


def other(
    values: Mapping[str, Any], kept: Mapping[str, Any], keys: Collection[str]
) -> dict[str, tuple[Any, Any]]:
    """key → (in the book, in the sheet) where the sheet says something else; a blank says nothing."""
    return {
        key: (kept.get(key), values[key]) for key in keys if key in values and values[key] != kept.get(key)
    }
