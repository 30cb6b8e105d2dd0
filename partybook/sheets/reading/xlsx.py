"""Reads .xlsx and .xlsm: calamine gives the values, the XML says what of a date is shown.

calamine gets a workbook of its own, made of the parts that were checked here: no zip trick reaches it, and
without styles it hands dates over as the numbers they are, so that no day is invented.
"""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.sheets.reading import formats, sheetxml
from partybook.sheets.reading.cells import (
    NO_VALUE,
    CellError,
    CellValue,
    Sheet,
    number,
    squared,
    within_limits,
)
from partybook.sheets.reading.package import Package, damaged

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'


@dataclass
class _Part:
    """A worksheet before its values are read: name, visibility, XML and what the XML says of it."""

    name: str
    hidden: bool
    xml: bytes
    errors: list[sheetxml.Place]


class Workbook:
    """The parts of a workbook: sheets, strings, date formats by style, the calendar its serials count in."""

    def __init__(self, package: Package) -> None:
        self._package = package
        root = {kind: part for kind, part in package.relations("").values()}
        self._book = root.get("officeDocument", "xl/workbook.xml")
        if self._book not in package:
            raise damaged()
        self._tree = package.tree(self._book)
        self._relations = package.relations(self._book)
        self.epoch_1904 = any(
            element.get("date1904") in ("1", "true") for element in _named(self._tree, "workbookPr")
        )
        self.formats = self._date_formats()
        self.parts = self._sheets()

    def _part(self, kind: str) -> str | None:
        return next(
            (part for k, part in self._relations.values() if k == kind and part in self._package), None
        )

    def _date_formats(self) -> dict[int, str]:
        """Style number → format code, for the styles that show dates or times."""
        part = self._part("styles")
        if part is None:
            return {}
        tree = self._package.tree(part)
        codes = dict(formats.BUILT_IN)
        for element in _named(tree, "numFmt"):
            codes[int(element.get("numFmtId", "0"))] = element.get("formatCode", "")
        styles = (int(xf.get("numFmtId", "0")) for block in _named(tree, "cellXfs") for xf in block)
        found = {style: codes.get(number_format, "") for style, number_format in enumerate(styles)}
        return {style: code for style, code in found.items() if formats.date_format(code)}

    def _sheets(self) -> list[_Part]:
        parts = []
        for element in _named(self._tree, "sheet"):
            reference = next((value for key, value in element.attrib.items() if key.endswith("}id")), "")
            kind, part = self._relations.get(reference, ("", ""))
            if kind in ("chartsheet", "dialogsheet", "xlMacrosheet"):
                continue  # no rows to read
            if part not in self._package:
                raise damaged()
            name = element.get("name", "")
            xml = sheetxml.plain(self._package.read_xml(part), styled_default=0 in self.formats)
            xml, errors = sheetxml.errors(xml)
            parts.append(_Part(name, element.get("state", "visible") != "visible", xml, errors))
        _check_size(parts)
        return parts

    def values(self) -> list[list[list[CellValue]]]:
        """Every sheet's rows as calamine gives them: dates are bare numbers, errors are text."""
        from python_calamine import CalamineWorkbook

        book = CalamineWorkbook.from_filelike(io.BytesIO(self._checked()))
        return [
            _rows(book.get_sheet_by_index(index).to_python(skip_empty_area=False))
            for index in range(len(self.parts))
        ]

    def _checked(self) -> bytes:
        """A plain workbook of the checked parts, not compressed."""
        keys = [f"s{index}" for index in range(len(self.parts))]
        sheets = "".join(f'<sheet name="{key}" sheetId="{n}" r:id="{key}"/>' for n, key in enumerate(keys, 1))
        relations = "".join(_relation(key, "worksheet", f"worksheets/{key}.xml") for key in keys)
        strings = self._part("sharedStrings")
        if strings:
            relations += _relation("strings", "sharedStrings", "sharedStrings.xml")
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as target:
            target.writestr("[Content_Types].xml", _TYPES)
            target.writestr("_rels/.rels", _relations(_relation("book", "officeDocument", "xl/workbook.xml")))
            target.writestr(
                "xl/workbook.xml",
                f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>',
            )
            target.writestr("xl/_rels/workbook.xml.rels", _relations(relations))
            for key, part in zip(keys, self.parts, strict=True):
                target.writestr(f"xl/worksheets/{key}.xml", part.xml)
            if strings:
                target.writestr("xl/sharedStrings.xml", self._package.read_xml(strings))
        return made.getvalue()


def read_xlsx(package: Package) -> list[Sheet]:
    """The sheets with dates as they are shown. Problems: oversize, unsafe or damaged workbooks."""
    book = Workbook(package)
    return [_sheet(part, rows, book) for part, rows in zip(book.parts, book.values(), strict=True)]


def _sheet(part: _Part, rows: list[list[CellValue]], book: Workbook) -> Sheet:
    for row, column, style in sheetxml.styled(part.xml, set(book.formats)):
        if row < len(rows) and column < len(rows[row]):
            value = rows[row][column]
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                rows[row][column] = formats.shown(value, book.formats[style], book.epoch_1904)
    for row, column in part.errors:
        if row < len(rows) and column < len(rows[row]):
            rows[row][column] = CellError(rows[row][column] or "#N/A")
    _set_missing(rows, sheetxml.without_value(part.xml))
    return Sheet(
        part.name, squared(rows), sheetxml.merged(part.xml), sheetxml.hidden_rows(part.xml), part.hidden
    )


def _set_missing(rows: list[list[CellValue]], places: list[sheetxml.Place]) -> None:
    """Formulas without a value lie outside the range that calamine gives where nothing else is there."""
    for row, column in places:
        while len(rows) <= row:
            rows.append([])
        rows[row] += [None] * (column + 1 - len(rows[row]))
        rows[row][column] = NO_VALUE


def _rows(rows: list[list[Any]]) -> list[list[CellValue]]:
    return [[(value or None) if type(value) is str else _value(value) for value in row] for row in rows]


def _value(value: Any) -> CellValue:
    if type(value) is float:
        return number(value)
    if isinstance(value, dt.date):  # a cell of the type "d"; with a time of day it is a datetime
        minutes = value.hour * 60 + value.minute if isinstance(value, dt.datetime) else 0
        if minutes and 1900 <= value.year <= 2100:
            return formats.with_clock(value, minutes)
        return PartialDate.of(value) if 1900 <= value.year <= 2100 else value.isoformat()
    return value if isinstance(value, (bool, int)) else str(value)


def _check_size(parts: list[_Part]) -> None:
    """Refuses what calamine cannot lay out; far cells that are styled and empty do not count."""

    def add_up(size: Callable[[bytes], tuple[int, int]]) -> None:
        cells = 0
        for part in parts:
            cells = within_limits(part.name, *size(part.xml), cells)

    try:
        add_up(sheetxml.most_size)
    except Problem:
        add_up(sheetxml.filled_size)


def _named(tree: Any, name: str) -> Any:
    """Descendants by local name: strict workbooks have another name space."""
    return [element for element in tree.iter() if str(element.tag).rpartition("}")[2] == name]


def _relation(key: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}"/>'


def _relations(listed: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'
