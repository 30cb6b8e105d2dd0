"""What stands in the cells of a register: each column's texts, as the register and its Field say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from partybook.dates import PartialDate
from partybook.facts import Row
from partybook.fields import (
    CitizenId,
    CodeKind,
    Codes,
    Date,
    Field,
    Kind,
    Money,
    Percent,
    Phone,
    Points,
    Whole,
)
from partybook.money import capitals, whole_capitals
from partybook.standards.registers import BLANK, NUMBER, Column

ONE_LINE = (
    CitizenId,
    Phone,
    Money,
    Percent,
    Points,
    Whole,
)  # kinds whose text is never broken, only made smaller
SUMMED = (Money, Points, Whole)  # kinds whose values can be added up
Show = Callable[[Any], str]


def padded_chinese(date: PartialDate) -> str:
    """1998年07月01日, as far as it is known."""
    parts = [f"{date.year}年"]
    parts += [f"{date.month:02d}月"] if date.month is not None else []
    parts += [f"{date.day:02d}日"] if date.day is not None else []
    return "".join(parts)


def _date(way: Callable[[PartialDate], str]) -> Show:
    return lambda value: "" if value is None else way(value)


def _capitals(kind: Kind) -> Show | None:
    """Capital numerals, for the kinds that have them."""
    if isinstance(kind, Date):
        return _date(lambda date: date.capitals)
    ways: dict[type, Callable[[int], str]] = {Money: capitals, Whole: whole_capitals}
    way = ways.get(type(kind))
    return None if way is None else lambda value: "" if value is None else way(value)


def shower(column: Column, field: Field, codes: Codes) -> Show:
    """How a column shows a value of its Field; ValueError where the Field can't be shown that way."""
    kind = field.kind
    if not column.show:
        return lambda value: kind.show(value, codes)
    if isinstance(kind, Date) and column.show in ("chinese", "dotted", "whole"):
        ways = {"chinese": padded_chinese, "dotted": lambda d: d.dotted, "whole": lambda d: d.dotted_full}
        return _date(ways[column.show])
    if isinstance(kind, CodeKind) and column.show in ("short", "label"):
        table = kind.of(codes)
        return table.short if column.show == "short" else table.label
    if column.show == "capitals" and (way := _capitals(kind)) is not None:
        return way
    raise ValueError(f"column {column.key}: {type(kind).__name__} can't be shown as {column.show}")


class Listing(Protocol):
    """What has columns: a register, or a table within a form."""

    @property
    def name(self) -> str: ...

    @property
    def columns(self) -> tuple[Column, ...]: ...

    @property
    def total(self) -> tuple[str, ...]: ...

    @property
    def running(self) -> tuple[str, ...]: ...


class Cells:
    """The columns of one register, with the Fields that give them their labels, kinds and texts.

    ValueError where a column has no Field or its Field can't be shown that way: a fault of the register.
    """

    def __init__(self, listing: Listing, fields: Sequence[Field], codes: Codes) -> None:
        self.columns = listing.columns
        self._fields = {field.key: field for field in fields}
        self._codes = codes
        for column in self.columns:
            if column.key not in (NUMBER, BLANK) and column.key not in self._fields:
                raise ValueError(f"register {listing.name}: no field {column.key}")
        for key in (*listing.total, *listing.running):
            if not isinstance(self._fields[key].kind, SUMMED):
                raise ValueError(f"register {listing.name}: {key} is no number that can be summed")

    def label(self, column: Column) -> str:
        return column.label or self._fields[column.key].label

    def _kind(self, column: Column) -> Kind | None:
        """None for what is no Field, whatever Fields there are: a receipt has a number of its own."""
        return None if column.key in (NUMBER, BLANK) else self._fields[column.key].kind

    def align(self, column: Column) -> str:
        """left, center or right: what the register says, else as the kind is laid out."""
        kind = self._kind(column)
        return column.align or (kind.align if kind is not None else "center")

    def lines(self, column: Column) -> int:
        """How many lines a text may take before it gets smaller."""
        if column.fit:
            return column.lines if column.fit == "wrap" else 1
        kind = self._kind(column)
        short_date = isinstance(kind, Date) and column.show != "chinese"
        return 1 if kind is None or isinstance(kind, ONE_LINE) or short_date else column.lines

    def texts(self, column: Column, rows: Sequence[Row]) -> list[str]:
        """The texts of one column, from the first row to the last."""
        if column.key == NUMBER:
            return [str(number) for number in range(1, len(rows) + 1)]
        if column.key == BLANK:
            return [""] * len(rows)
        show, key, empty = shower(column, self._fields[column.key], self._codes), column.key, column.empty
        if column.zero is not None:
            return [(column.zero if row[key] == 0 else show(row[key])) or empty for row in rows]
        return [show(row[key]) or empty for row in rows]

    def sum_text(self, key: str, value: int) -> str:
        """A sum of a column, shown as its Field shows one number."""
        return self._fields[key].show(value, self._codes)
