"""Makes an openpyxl workbook hold just what was read: one that it opened, or a new one."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Any

from partybook.dates import FIRST_SERIAL, SERIAL_START, PartialDate
from partybook.sheets.reading.cells import NO_VALUE, CellError, CellValue, Sheet
from partybook.sheets.reading.package import Package
from partybook.sheets.reading.xlsx import Workbook
from partybook.sheets.writing.template import sheet_name

DATE_FORMATS = {"day": 'yyyy"年"m"月"d"日"', "month": 'yyyy"年"m"月"', "year": 'yyyy"年"'}
MOST_MERGED = 500_000
ERRORS = ("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A")
_ESCAPED = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")


def faithful(book: Any, source: Path, sheets: list[Sheet]) -> bool:
    """Puts back what openpyxl changes when it opens a workbook; False where a sheet is missing.

    Dates return to the numbers they are in the file: openpyxl makes 1900-02-28 of two of them and loses
    fractions. Formulas become what they showed.
    """
    with Package(source) as package:
        raw = Workbook(package).values()
    for sheet, rows in zip(sheets, raw, strict=True):
        if sheet.name not in book.sheetnames:
            return False
        for cells in book[sheet.name].iter_rows():
            for cell in cells:
                if cell.data_type in "dnf" and cell.value is not None:
                    _put_back(cell, _at(rows, cell), _at(sheet.rows, cell))
    return True


def _at(rows: list[list[CellValue]], cell: Any) -> CellValue:
    row, column = cell.row - 1, cell.column - 1
    return rows[row][column] if row < len(rows) and column < len(rows[row]) else None


def _put_back(cell: Any, raw: CellValue, read: CellValue) -> None:
    if read is None or read == NO_VALUE:
        if cell.data_type == "f" and read is None:
            cell.value = None
        return
    if isinstance(raw, PartialDate) or isinstance(
        read, CellError
    ):  # an ISO date, which openpyxl would write as a bare number
        put(cell, read)
    elif isinstance(raw, str):
        _put_text(cell, raw)
    elif raw is not None:
        _put_number(cell, raw)


def rebuilt(sheets: list[Sheet]) -> Any:
    """A new workbook with the values, merged cells, hidden rows and sheets."""
    from openpyxl import Workbook as NewWorkbook

    book = NewWorkbook()
    book.remove(book.active)
    for sheet in sheets:
        worksheet = book.create_sheet(sheet_name(sheet.name))
        worksheet.sheet_state = "hidden" if sheet.hidden else "visible"
        for row, values in enumerate(sheet.rows, 1):
            for column, value in enumerate(values, 1):
                if value is not None:
                    put(worksheet.cell(row, column), value)
        for top, left, bottom, right in sheet.merged if mergeable(sheet) else ():
            worksheet.merge_cells(None, top + 1, left + 1, bottom + 1, right + 1)
        for hidden in sheet.hidden_rows:
            worksheet.row_dimensions[hidden + 1].hidden = True
    return book


def mergeable(sheet: Sheet) -> bool:
    """Whether openpyxl, which makes an object of every cell in a merged range, can hold the ranges."""
    return sum((b - t + 1) * (r - le + 1) for t, le, b, r in sheet.merged) <= MOST_MERGED


def put(cell: Any, value: CellValue) -> None:
    """Sets a value so that reading gives it back: dates by number and format, texts in text cells."""
    if isinstance(value, PartialDate):
        serial = (value.earliest - SERIAL_START).days
        if serial < FIRST_SERIAL:
            _put_text(cell, value.dotted_full)
        else:
            precision = "day" if value.day else "month" if value.month else "year"
            cell.value = dt.datetime(value.earliest.year, value.earliest.month, value.earliest.day)
            cell.number_format = DATE_FORMATS[precision]
    elif value == NO_VALUE and isinstance(value, CellError):
        cell.value = "=NA()"  # the formula itself is not known; this one has no value either
    elif isinstance(value, CellError):
        cell.value = value if value in ERRORS else "#VALUE!"
        cell.data_type = "e"
    elif isinstance(value, str):
        _put_text(cell, value)
        cell.number_format = "@"
    else:
        _put_number(cell, value)


def _put_number(cell: Any, value: CellValue) -> None:
    cell.value = value
    if isinstance(value, float):
        cell.value = repr(value)  # openpyxl writes 16 digits of a float; some need 17
        cell.data_type = "n"


def _put_text(cell: Any, text: str) -> None:
    cell.value = _ESCAPED.sub(_escape, text)[:32_767]
    cell.data_type = "s"  # never a formula or an error


def _escape(found: re.Match[str]) -> str:
    """How OOXML writes what XML cannot hold, and a text that looks like that."""
    return f"_x005F{found[0]}" if found[0].startswith("_x") else f"_x{ord(found[0]):04X}_"
