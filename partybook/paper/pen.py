"""Writes text and rules as PDF operators: each text is encoded once, however many rows share it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from partybook.paper.fitting import LEADING, Fitted
from partybook.paper.fonts import Fonts, Style
from partybook.paper.furniture import BASELINE, Furniture, Piece
from partybook.paper.table import Box, Line, Table

GRID = 0.5  # pt of a rule
DIVIDER = 1.2  # pt of the rule between two blocks
HEAD_GREY = 0.92  # must photocopy


class Pen:
    """The text operators of one document. Plain strings only: nothing in a text is ever markup."""

    def __init__(self, canvas: Any, text: Fonts, head: Fonts) -> None:
        self._canvas = canvas
        self._fonts: dict[Style, Fonts] = {"text": text, "head": head}
        self._glyphs: dict[Style, dict[str, tuple[str, str]]] = {"text": {}, "head": {}}
        self._cells: dict[tuple[Fitted, int, float], str] = {}

    def string(self, text: str, size: float, style: Style) -> str:
        """Operators that show one line of text at the text position, changing fonts where a character asks."""
        glyphs = self._glyphs[style]
        parts: list[str] = []
        last = ""
        for char in text:
            font, code = glyphs.get(char) or self._glyph(char, style)
            if font != last:
                parts.append(f"{'> Tj ' if last else ''}{font} {size:g} Tf <")
                last = font
            parts.append(code)
        return "".join(parts) + "> Tj" if parts else ""

    def _glyph(self, char: str, style: Style) -> tuple[str, str]:
        """The name of the embedded subset that has a character, and its code there in hexadecimal."""
        face, drawn = self._fonts[style].drawn(char)
        # reportlab has no public way to encode without drawing; splitString wants the canvas's document.
        document = self._canvas._doc
        ((subset, code),) = face.font.splitString(drawn, document)
        self._glyphs[style][char] = found = (face.font.getSubsetInternalName(subset, document), code.hex())
        return found

    def piece(self, piece: Piece) -> str:
        return (
            f"BT 1 0 0 1 {piece.x:.2f} {piece.y:.2f} Tm {self.string(piece.text, piece.size, piece.style)} ET"
        )

    def furniture(self, made: Furniture) -> str:
        """Everything round the table but the page number."""
        rules = [f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S" for x1, y1, x2, y2 in made.rules]
        return "\n".join([f"{GRID} w", *rules, *map(self.piece, made.pieces)])

    def row(self, line: Line, boxes: Sequence[Box], left: float, top: float, style: Style) -> str:
        """The texts of a row whose upper left corner is at (left, top)."""
        height, cells = line.height, self._cells
        parts = [f"q 1 0 0 1 {left:.2f} {top:.2f} cm BT"]
        for place, cell in enumerate(line.cells):
            if cell.lines:
                key = (cell, place, height)
                found = cells.get(key)
                if found is None:
                    found = cells[key] = self._cell(cell, boxes[place], height, style)
                parts.append(found)
        parts.append("ET Q")
        return "\n".join(parts)

    def _cell(self, cell: Fitted, box: Box, height: float, style: Style) -> str:
        """A cell's lines, centred in the row's height; the row's upper left corner is the origin."""
        size, step = cell.size, cell.size * LEADING
        first = -(height - cell.height) / 2 - step / 2 - BASELINE * size
        fonts = self._fonts[style]
        shown = []
        for number, text in enumerate(cell.lines):
            over = box.width - fonts.width(text) * size
            x = box.left + (
                box.pad if box.align == "left" else over / 2 if box.align == "center" else over - box.pad
            )
            shown.append(f"1 0 0 1 {x:.2f} {first - number * step:.2f} Tm {self.string(text, size, style)}")
        return "\n".join(shown)

    def table(self, table: Table, lines: Sequence[Line], left: float, top: float) -> str:
        """One page's table: head row, rows, and the grid as a few long rules."""
        width = table.boxes[-1].left + table.boxes[-1].width
        head = table.head
        parts = [f"{HEAD_GREY} g {left:.2f} {top - head.height:.2f} {width:.2f} {head.height:.2f} re f 0 g"]
        heads = [Box(box.left, box.width, box.pad, "center") for box in table.boxes]
        parts.append(self.row(head, heads, left, top, "head"))
        levels = [top, y := top - head.height]
        for line in lines:
            parts.append(self.row(line, table.boxes, left, y, "text"))
            levels.append(y := y - line.height)
        parts.append(_grid(table, levels, left, left + width))
        return "\n".join(parts)


def _grid(table: Table, levels: Sequence[float], left: float, right: float) -> str:
    """Horizontal rules at the levels, vertical ones from the first level to the last."""
    top, bottom = levels[0], levels[-1]
    edges = [*(left + box.left for box in table.boxes), right]
    rules = [f"{GRID} w 2 J"]
    rules += [f"{left:.2f} {y:.2f} m {right:.2f} {y:.2f} l" for y in levels]
    rules += [f"{x:.2f} {top:.2f} m {x:.2f} {bottom:.2f} l" for x in edges]
    rules.append("S")
    if table.blocks == 2:
        middle = edges[len(edges) // 2]
        rules.append(f"{DIVIDER} w {middle:.2f} {top:.2f} m {middle:.2f} {bottom:.2f} l S")
    return "\n".join(rules)
