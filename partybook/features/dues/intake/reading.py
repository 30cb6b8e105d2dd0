"""What the sheets of dues have in common: the year they speak of, what they say otherwise than the book."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping
from typing import Any

from partybook.dates import PartialDate, today
from partybook.sheets.heading import Table
from partybook.sheets.plan import Plan
from partybook.sheets.rows import Reader as Reader
from partybook.sheets.rows import Values as Values
from partybook.sheets.rows import refused as refused


def year_of(table: Table, plan: Plan) -> int:
    """The year a table speaks of: asked for, else named above its heads, in the sheet's or the file's name, else now."""
    if plan.settings.get("year"):
        return int(plan.settings["year"])
    for text in (*table.above, table.sheet, plan.file):
        found = re.search(r"(?<!\d)(20\d\d)(?=\s*年|\D|$)", text)
        if found:
            return int(found[1])
    return today().year


def is_future(day: PartialDate, now: dt.date) -> bool:
    return day.earliest > now


def other(
    values: Mapping[str, Any], kept: Mapping[str, Any], keys: Collection[str]
) -> dict[str, tuple[Any, Any]]:
    """key → (in the book, in the sheet) where the sheet says something else; a blank says nothing."""
    return {
        key: (kept.get(key), values[key]) for key in keys if key in values and values[key] != kept.get(key)
    }
