"""What a form says: the values of one row in its cells, its paragraphs and its head."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from partybook.dates import PartialDate
from partybook.facts import Row
from partybook.fields import Codes, Date, Field
from partybook.paper.cells import Show, shower
from partybook.paper.fonts import plain
from partybook.standards.registers import BLANK, Column

HAND = "_"  # what is filled in by hand; as wide as half a character
LEAST_HAND, MOST_HAND = 4, 48
MONTH_BY_HAND, DAY_BY_HAND = "______年____月", "______年____月____日"
_NAME = re.compile(r"\{(\w+)(?::(\w+))?\}")


def by_hand(field: Field | None) -> str:
    """A rule to write on, as wide as what is usual there; a date with its year, month and day."""
    if field is not None and isinstance(field.kind, Date):
        return DAY_BY_HAND if field.kind.whole else MONTH_BY_HAND
    return HAND * min(MOST_HAND, max(LEAST_HAND, round(2 * (field.width if field else 3))))


class Wording:
    """The words of one form: the Fields of the row first, then the values of the heads.

    A row of None is a form to be filled in by hand. KeyError for a name that neither has.
    """

    def __init__(self, fields: Sequence[Field], heads: Mapping[str, Any], codes: Codes) -> None:
        self.fields = {field.key: field for field in fields}
        self.codes = codes
        self._heads = heads
        self._shows: dict[tuple[str, str], Show] = {}

    def label(self, column: Column) -> str:
        return column.label or self.fields[column.key].label

    def value(self, column: Column, row: Row | None) -> str:
        """What stands in a cell: the value, else what the cell says of an empty one; nothing on a blank form."""
        if row is None or column.key == BLANK:
            return ""
        return plain(self._show(column)(row.get(column.key)) or column.empty)

    def say(self, template: str, row: Row | None) -> str:
        """A template with its values; a rule to write on for what is not known."""
        return _NAME.sub(lambda found: self._named(found[1], found[2] or "", row), template)

    def heads(self, row: Row | None) -> dict[str, Any]:
        """The values of the heads, with those of the row before them."""
        values = dict(self._heads)
        for key in self.fields:
            if row is not None and row.get(key) is not None:
                values[key] = self._named(key, "", row)
            else:
                values.setdefault(key, None)
        return values

    def _named(self, key: str, show: str, row: Row | None) -> str:
        field = self.fields.get(key)
        value = row.get(key) if row is not None and field is not None else None
        if field is not None and value is not None:
            show = show or ("chinese" if isinstance(field.kind, Date) else "")
            if isinstance(value, PartialDate) and show == "chinese":
                return value.chinese
            return plain(self._show(Column(key, 1, show=show))(value))
        if field is None or key in self._heads:
            value = self._heads[key]
        if value is None:
            return by_hand(field)
        if isinstance(value, dt.date):
            value = PartialDate.of(value)
        return value.chinese if isinstance(value, PartialDate) else plain(str(value))

    def _show(self, column: Column) -> Show:
        known = (column.key, column.show)
        found = self._shows.get(known)
        if found is None:
            field = self.fields[column.key]
            found = self._shows[known] = shower(replace(column, empty=""), field, self.codes)
        return found
