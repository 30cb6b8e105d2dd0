"""Reads .ods: a small reader of its own, because what a date cell shows stands in its text."""

from __future__ import annotations

import datetime as dt
import io
import re
from typing import Any

from partybook.dates import FIRST_SERIAL, SERIAL_START, PartialDate, parse_date
from partybook.errors import Problem
from partybook.sheets.reading.cells import CellError, CellValue, Sheet, number, squared, within_limits
from partybook.sheets.reading.formats import partial, with_clock
from partybook.sheets.reading.package import Package, encrypted

_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _TEXT, _OFFICE, _STYLE = (f"{_OASIS}{name}:1.0}}" for name in ("table", "text", "office", "style"))
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_ROW = f"{_TABLE}table-row"
_MOST_SPACES = 1_000

_TIME = re.compile(
    r"(上午|下午|AM|PM)?\s*\d{1,2}[:时]\d{1,2}\D?(\d{1,2}(\.\d+)?秒?)?\s*(上午|下午|AM|PM)?\s*$",
    re.IGNORECASE,
)


class _Table:
    """A sheet while its rows come in."""

    def __init__(self, name: str, hidden: bool, before: int) -> None:
        self.sheet = Sheet(name, [], hidden=hidden)
        self._row = 0
        self._width = 0
        self._before = before
        self._hidden: set[int] = set()

    def add(self, element: Any) -> None:
        """One row element, which may stand for many."""
        repeated = _count(element, f"{_TABLE}number-rows-repeated")
        cells = self._cells(element)
        if cells:
            self._width = max(self._width, len(cells))
            within_limits(self.sheet.name, self._row + repeated, self._width, self._before)
            self.sheet.rows += [[] for _ in range(self._row - len(self.sheet.rows))]
            self.sheet.rows += [list(cells) for _ in range(repeated)]
            if element.get(f"{_TABLE}visibility", "visible") != "visible":
                self._hidden |= set(range(self._row, self._row + repeated))
        self._row += repeated

    def _cells(self, element: Any) -> list[CellValue]:
        cells: list[CellValue] = []
        column = 0
        for cell in element:
            if cell.tag not in _CELLS:
                continue
            repeated = _count(cell, f"{_TABLE}number-columns-repeated")
            value = _value(cell) if cell.tag == _CELLS[0] else None
            down, across = (_count(cell, f"{_TABLE}number-{way}-spanned") for way in ("rows", "columns"))
            if down > 1 or across > 1:
                self.sheet.merged.append((self._row, column, self._row + down - 1, column + across - 1))
            if value is not None:
                within_limits(self.sheet.name, self._row + 1, column + repeated, self._before)
                cells += [None] * (column - len(cells)) + [value] * repeated
            column += repeated
        return cells

    def done(self) -> Sheet:
        self.sheet.rows = squared(self.sheet.rows)
        self.sheet.hidden_rows = frozenset(self._hidden)
        return self.sheet


def read_ods(package: Package) -> list[Sheet]:
    """The sheets of an OpenDocument spreadsheet. A Problem "sheet-encrypted" for one with a password."""
    from defusedxml import ElementTree

    manifest = "META-INF/manifest.xml"
    if manifest in package and b"encryption-data" in package.read_xml(manifest):
        raise encrypted()
    document = _Document()
    source = io.BytesIO(package.read_xml("content.xml"))
    for event, element in ElementTree.iterparse(source, events=("start", "end"), forbid_dtd=True):
        if event == "end":
            document.end(element)
        elif element.tag == f"{_TABLE}table":
            document.begin(element)
    return document.sheets


class _Document:
    """The sheets that are done, and the table that is being read."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self._tables: list[_Table] = []  # a table within a cell comes after the one that holds it
        self._hidden: set[str] = set()
        self._cells = 0

    def begin(self, table: Any) -> None:
        style = table.get(f"{_TABLE}style-name")
        self._tables.append(_Table(table.get(f"{_TABLE}name", ""), style in self._hidden, self._cells))

    def end(self, element: Any) -> None:
        if element.tag == f"{_STYLE}style":
            if any(part.get(f"{_TABLE}display") == "false" for part in element):
                self._hidden.add(element.get(f"{_STYLE}name", ""))
        elif element.tag == _ROW and self._tables:
            if len(self._tables) == 1:
                self._tables[0].add(element)
            element.clear()
        elif element.tag == f"{_TABLE}table" and self._tables:
            table = self._tables.pop()
            if not self._tables:
                self.sheets.append(table.done())
                self._cells += len(self.sheets[-1].rows) * self.sheets[-1].width


def _value(cell: Any) -> CellValue:
    kind = cell.get(f"{_OFFICE}value-type") or cell.get(f"{_CALC}value-type")
    text = "\n".join(_paragraph(part) for part in cell if part.tag == f"{_TEXT}p")
    if cell.get(f"{_CALC}value-type") == "error":
        return CellError(text or "#N/A")
    if kind in ("float", "percentage", "currency"):
        return number(float(cell.get(f"{_OFFICE}value", "nan")))
    if kind == "boolean":
        return cell.get(f"{_OFFICE}boolean-value") == "true"  # type: ignore[no-any-return]
    if kind == "date":
        return _date(cell.get(f"{_OFFICE}date-value", ""), text)
    return text or cell.get(f"{_OFFICE}string-value") or None


def _paragraph(element: Any) -> str:
    text = element.text or ""
    for part in element:
        if part.tag == f"{_TEXT}s":
            text += " " * min(_count(part, f"{_TEXT}c"), _MOST_SPACES)
        elif part.tag == f"{_TEXT}tab":
            text += "\t"
        elif part.tag == f"{_TEXT}line-break":
            text += "\n"
        elif part.tag != f"{_OFFICE}annotation":
            text += _paragraph(part)
        text += part.tail or ""
    return text


def _date(iso: str, text: str) -> CellValue:
    """The date, with the precision that the text shows; the text itself where it names no year."""
    day = dt.date.fromisoformat(iso[:10])
    if not 1900 <= day.year <= 2100 or (day - SERIAL_START).days < FIRST_SERIAL:
        return text or iso
    text_only = _TIME.sub("", text.strip())
    clock = re.match(r"T(\d\d):(\d\d)", iso[10:])
    minutes = int(clock[1]) * 60 + int(clock[2]) if clock and text_only != text.strip() else 0
    try:
        read = parse_date(text_only)
    except Problem:
        return _partly(day, text_only) or text or PartialDate.of(day)
    if not read.agrees(PartialDate.of(day)):
        return text
    return with_clock(day, minutes) if minutes and read.day is not None else read


def _partly(day: dt.date, text: str) -> PartialDate | None:
    """A date in a foreign order (01/07/98, 1-七月-98); None where it cannot be told which part is which."""
    parts = re.findall(r"\d+", text)
    month_named = bool(re.search(r"[A-Za-z]{3}|[一二三四五六七八九十]月", text))

    def take(*forms: str) -> bool:
        found = next((form for form in forms if form in parts), None)
        if found is not None:
            parts.remove(found)
        return found is not None

    years = (str(day.year),) if len(parts) + month_named < 3 else (str(day.year), f"{day.year % 100:02d}")
    if not take(*years):
        return None
    if not (month_named or take(str(day.month), f"{day.month:02d}")):
        return None if parts else partial(day, "year")
    return partial(day, "day" if take(str(day.day), f"{day.day:02d}") else "month")


def _count(element: Any, name: str) -> int:
    return max(int(element.get(name, "1")), 1)
