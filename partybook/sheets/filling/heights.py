"""How high a row has to be for the text that was filled in: programs that trust a file's heights would hide the rest."""

from __future__ import annotations

import math
from typing import Any

from partybook.sheets.filling.names import s
from partybook.sheets.filling.sheet import SheetXml, place
from partybook.sheets.filling.styles import Styles

DEFAULT_WIDTH, DEFAULT_HEIGHT = 8.43, 15.0
USUAL = 11.0  # pt; a column's width is told in figures of this size
LEADING, AIR = 1.32, 2.0
MOST = 409.0  # pt, the highest row there is
WIDE = "\u2e80"  # from here on characters are as wide as two figures


def make_room(sheet: SheetXml, cell: Any, styles: Styles, text: str) -> None:
    """Raises the row of a cell that breaks its lines; a row is never made lower."""
    style = int(cell.get("s", 0))
    if not styles.wraps(style):
        return
    column, number = place(cell)
    last_column, last_row = sheet.joined.get((column, number), (column, number))
    if last_row > number:
        return  # several rows share it
    size = styles.size(style)
    room = sum(_width(sheet, one) for one in range(column, last_column + 1)) - 1.0
    lines = sum(max(math.ceil(_units(line) * size / USUAL / max(room, 1.0)), 1) for line in text.split("\n"))
    wanted = min(lines * size * LEADING + AIR, MOST)
    row = cell.getparent()
    if lines > 1 and wanted > float(row.get("ht") or _height(sheet)):
        row.set("ht", f"{wanted:.1f}")


def _units(line: str) -> float:
    """How wide a line is, in figures."""
    return sum(2.0 if char >= WIDE else 1.05 for char in line)


def _width(sheet: SheetXml, column: int) -> float:
    for one in sheet.root.iterfind(f"{s('cols')}/{s('col')}"):
        if int(one.get("min", 0)) <= column <= int(one.get("max", 0)) and one.get("width"):
            return float(one.get("width"))
    form = sheet.root.find(s("sheetFormatPr"))
    return float(form.get("defaultColWidth") or DEFAULT_WIDTH) if form is not None else DEFAULT_WIDTH


def _height(sheet: SheetXml) -> float:
    form = sheet.root.find(s("sheetFormatPr"))
    return float(form.get("defaultRowHeight") or DEFAULT_HEIGHT) if form is not None else DEFAULT_HEIGHT
