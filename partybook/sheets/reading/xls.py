"""Reads .xls and .et by xlrd, dates as their number formats show them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from partybook.sheets.reading import formats
from partybook.sheets.reading.cells import CellError, CellValue, Sheet, number, squared, within_limits
from partybook.sheets.reading.package import encrypted


def read_xls(path: Path) -> list[Sheet]:
    """The sheets of a BIFF file. A Problem "sheet-encrypted" for one with a password."""
    import xlrd

    try:
        book = xlrd.open_workbook(str(path), formatting_info=True, logfile=io.StringIO())
    except xlrd.XLRDError as fault:
        if "encrypted" in str(fault):
            raise encrypted() from fault
        raise
    styles = [_date_code(book, style) for style in book.xf_list]
    return [_sheet(sheet, styles, bool(book.datemode)) for sheet in book.sheets()]


def _date_code(book: Any, style: Any) -> str | None:
    """The format of a style, where it shows dates or times."""
    key = style.format_key
    written = book.format_map[key].format_str if key in book.format_map else None
    code = written or formats.BUILT_IN.get(key, "")
    return code if formats.date_format(code) else None


def _sheet(sheet: Any, styles: list[str | None], epoch_1904: bool) -> Sheet:
    from xlrd import XL_CELL_BOOLEAN, XL_CELL_ERROR, XL_CELL_TEXT, error_text_from_code

    within_limits(sheet.name, sheet.nrows, sheet.ncols)

    def value(kind: int, raw: Any, style: int) -> CellValue:
        if kind == XL_CELL_TEXT:
            return raw or None
        if kind == XL_CELL_BOOLEAN:
            return bool(raw)
        if kind == XL_CELL_ERROR:
            return CellError(error_text_from_code.get(raw, "#N/A"))
        if not isinstance(raw, float):
            return None
        code = styles[style]
        return number(raw) if code is None else formats.shown(number(raw), code, epoch_1904)

    rows = [
        [
            value(*cell)
            for cell in zip(
                sheet.row_types(row),
                sheet.row_values(row),
                map(lambda c: c.xf_index or 0, sheet.row(row)),
                strict=True,
            )
        ]
        for row in range(sheet.nrows)
    ]
    merged = [(top, left, bottom - 1, right - 1) for top, bottom, left, right in sheet.merged_cells]
    hidden = frozenset(row for row, info in sheet.rowinfo_map.items() if info.hidden)
    return Sheet(sheet.name, squared(rows), merged, hidden, sheet.visibility != 0)
