"""Writes text and rules as PDF operators: each text is encoded once, however many rows share it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from partybook.paper.fitting import LEADING, Fitted
from partybook.paper.fonts import Figures, Fonts, Style
from partybook.paper.furniture import BASELINE, Furniture, Piece
from partybook.paper.lines import Box, Line
from partybook.paper.table import Table

GRID = 0.5  # pt of a rule
DIVIDER = 1.2  # pt of the rule between two blocks
HEAD_GREY = 0.92  # must photocopy


class Pen:
    """The text operators of one document. Plain strings only: nothing in a text is ever markup."""

    def __init__(self, canvas: Any, text: Fonts, head: Fonts) -> None:
        self._canvas = canvas
        self._fonts: dict[Style, Fonts] = {"text": text, "head": head}
        self._glyphs: dict[Style, dict[str, tuple[str, str]]] = {"text": {}, "head": {}}
        self._figures: dict[Style, Figures] = {"text": Figures(text), "head": Figures(head)}
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

    def figures(self, text: str, size: float, style: Style) -> str:
        """As `string`, with digits of equal width: what a narrow digit lacks is left free on either side of it."""
        gaps = {char: round(self._figures[style].gap(char) * 500) for char in set(text)}
        parts: list[str] = []
        last = ""
        for char in text:
            font, code = self._glyphs[style].get(char) or self._glyph(char, style)
            if font != last:
                parts.append(f"{'] TJ ' if last else ''}{font} {size:g} Tf [")
                last = font
            gap = f" {-gaps[char]} " if gaps[char] else ""
            parts.append(f"{gap}<{code}>{gap}")
        return "".join(parts) + "] TJ" if parts else ""

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

    def row(self, line: Line, boxes: Sequence[Box], left: float, top: float) -> str:
        """The texts of a row whose upper left corner is at (left, top)."""
        height, cells = line.height, self._cells
        boxes = line.boxes or boxes
        parts = [f"q 1 0 0 1 {left:.2f} {top:.2f} cm BT"]
        for place, cell in enumerate(line.cells):
            if cell.lines:
                key = (cell, place, height)
                found = cells.get(key)
                if found is None:
                    found = cells[key] = self._cell(cell, boxes[place], height, line.style)
                parts.append(found)
        parts.append("ET Q")
        return "\n".join(parts)

    def _cell(self, cell: Fitted, box: Box, height: float, style: Style) -> str:
        """A cell's lines, centred in the row's height; the row's upper left corner is the origin."""
        size, step = cell.size, cell.size * LEADING
        first = -(height - cell.height) / 2 - step / 2 - BASELINE * size
        right = box.align == "right"
        fonts = self._figures[style] if right else self._fonts[style]
        write = self.figures if right else self.string
        shown = []
        for number, text in enumerate(cell.lines):
            over = box.width - fonts.width(text) * size
            x = box.left + (
                box.pad if box.align == "left" else over / 2 if box.align == "center" else over - box.pad
            )
            shown.append(f"1 0 0 1 {x:.2f} {first - number * step:.2f} Tm {write(text, size, style)}")
        return "\n".join(shown)

    def table(self, table: Table, lines: Sequence[Line], left: float, top: float) -> str:
        """One page's table: head, rows, and the grid as a few long rules."""
        width = table.boxes[-1].left + table.boxes[-1].width
        head = table.head
        parts = [f"{HEAD_GREY} g {left:.2f} {top - head.height:.2f} {width:.2f} {head.height:.2f} re f 0 g"]
        parts += [self.row(line, table.boxes, left, top - down) for down, line in head.rows]
        levels = [top, y := top - head.height]
        for line in lines:
            parts.append(self.row(line, table.boxes, left, y))
            levels.append(y := y - line.height)
        parts.append(_grid(table, lines, levels, left, left + width))
        return "\n".join(parts)


def _grid(table: Table, lines: Sequence[Line], levels: Sequence[float], left: float, right: float) -> str:
    """Horizontal rules at the levels, vertical ones from the first level to the last where no cell spans them."""
    top, bottom = levels[0], levels[-1]
    edges = [*(left + box.left for box in table.boxes), right]
    upper = top - table.head.upper
    rules = [f"{GRID} w 2 J"]
    rules += [f"{left:.2f} {y:.2f} m {right:.2f} {y:.2f} l" for y in levels]
    rules += [f"{edges[a]:.2f} {upper:.2f} m {edges[b]:.2f} {upper:.2f} l" for a, b in table.head.groups]
    grouped = {place for first, end in table.head.groups for place in range(first + 1, end)}
    broken = _uprights(lines, levels)
    spanned = range(1, 1 + len(table.boxes) - len(lines[-1].boxes or table.boxes))
    for place, x in enumerate(edges):
        runs = broken if place in spanned else [(top, bottom)]
        if place in grouped:
            runs = [(upper, runs[0][1]), *runs[1:]]
        rules += [f"{x:.2f} {above:.2f} m {x:.2f} {below:.2f} l" for above, below in runs]
    rules.append("S")
    if table.blocks == 2:
        middle = edges[len(edges) // 2]
        rules.append(f"{DIVIDER} w {middle:.2f} {top:.2f} m {middle:.2f} {bottom:.2f} l S")
    return "\n".join(rules)


def _uprights(lines: Sequence[Line], levels: Sequence[float]) -> list[tuple[float, float]]:
    """From where to where a rule between columns runs that stops at the words of 承前页 and of the last row."""
    first = levels[2] if lines[0].boxes and len(lines) > 1 else levels[1]
    last = levels[-2]
    return [(levels[0], last)] if first == levels[1] else [(levels[0], levels[1]), (first, last)]
