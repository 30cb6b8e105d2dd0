"""What is printed as large as it is in use: the labels on the spines of boxes, the stamp on the first page of a paper.

Measures of DA/T 22-2015: spines of 20, 30, 40 or 50 mm; a stamp of 45 × 16 mm in six equal cells.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from partybook.facts import Row
from partybook.paper.cells import Cells
from partybook.paper.fitting import LEADING, fit
from partybook.paper.fonts import Fonts, Style, plain
from partybook.paper.furniture import BASELINE, Piece
from partybook.paper.sheet import LONG as HIGH
from partybook.paper.sheet import MM, SHORT

SPINE_HEIGHT = 240 * MM  # of the label; a box is 310 mm high
SPINE_WIDTH = 30  # mm, where a box does not say
SPINE_TOP, SPINE_LEFT = HIGH - 20 * MM, 15 * MM
STAMP = (45 * MM, 16 * MM)
STAMP_RIGHT, STAMP_TOP = 15 * MM, 12 * MM  # from the edges of the paper
LABEL_SIZE, VALUE_SIZE, TITLE_SIZE, STAMP_SIZE = 8.5, 13.0, 22.0, 9.5
PAD = 2.0
AIR = 0.92  # of the room that a title takes
STOPS = "、，。"
FOOT = "按实际大小打印（不缩放），沿线裁下"


@dataclass
class Leaf:
    """One sheet: its rules and its texts, and how many rows it shows."""

    rules: list[tuple[float, float, float, float]] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    rows: int = 0

    def frame(self, left: float, bottom: float, width: float, height: float) -> None:
        right, top = left + width, bottom + height
        self.rules += [(left, bottom, right, bottom), (left, top, right, top)]
        self.rules += [(left, bottom, left, top), (right, bottom, right, top)]


Texts = Mapping[str, Sequence[str]]


def spines(rows: Sequence[Row], cells: Cells, text: Fonts, head: Fonts) -> list[Leaf]:
    """The labels of boxes side by side; a blank one where there is no box."""
    texts = _texts(cells, rows)
    widths = [int(row.get("width") or SPINE_WIDTH) * MM for row in rows] or [SPINE_WIDTH * MM]
    leaves, left = [_sheet(text)], SPINE_LEFT
    for place, width in enumerate(widths):
        if left + width > SHORT - SPINE_LEFT:
            leaves.append(_sheet(text))
            left = SPINE_LEFT
        said = {key: values[place] for key, values in texts.items()} if rows else {}
        _spine(leaves[-1], left, width, cells, said, text, head)
        leaves[-1].rows += bool(rows)
        left += width
    return leaves


def _sheet(text: Fonts) -> Leaf:
    size = 9.0
    x = (SHORT - text.width(FOOT) * size) / 2
    return Leaf(pieces=[Piece(x, 18 * MM, FOOT, size, "text")])


def _texts(cells: Cells, rows: Sequence[Row]) -> Texts:
    return {column.key: cells.texts(column, rows) for column in cells.columns}


def _spine(
    leaf: Leaf, left: float, width: float, cells: Cells, said: Mapping[str, str], text: Fonts, head: Fonts
) -> None:
    """One label: its cells below each other, each with what it is and what stands there."""
    unit = SPINE_HEIGHT / sum(column.width for column in cells.columns)
    leaf.frame(left, SPINE_TOP - SPINE_HEIGHT, width, SPINE_HEIGHT)
    top = SPINE_TOP
    for column in cells.columns:
        height = column.width * unit
        label = fit(cells.label(column), width - 2 * PAD, LABEL_SIZE, text)
        step = label.size * LEADING
        _lines(leaf, label.lines, label.size, "text", text, left, width, top - PAD - step, step)
        room = height - step - 2 * PAD
        value = plain(said.get(column.key, ""))
        if room > 2 * width and value:
            _upright(leaf, value, left, width, top - height + PAD, room, head)
        else:
            _flat(leaf, value, left, width, top - height + PAD, room, head)
        top -= height
        leaf.rules.append((left, top, left + width, top))


def _flat(
    leaf: Leaf, value: str, left: float, width: float, bottom: float, room: float, fonts: Fonts
) -> None:
    """A value in the middle of its room, in as many lines as it takes."""
    found = fit(value, width - 2 * PAD, VALUE_SIZE, fonts, lines=3, height=room)
    step = found.size * LEADING
    first = bottom + (room + found.height) / 2 - step
    _lines(leaf, found.lines, found.size, "head", fonts, left, width, first, step)


def _upright(
    leaf: Leaf, value: str, left: float, width: float, bottom: float, room: float, fonts: Fonts
) -> None:
    """A title from above to below, character under character."""
    size = min(TITLE_SIZE, width - 2 * PAD, AIR * room / (len(value) * LEADING))
    step = size * LEADING
    first = bottom + (room + len(value) * step) / 2 - step
    begun = len(leaf.pieces)
    _lines(leaf, tuple(value), size, "head", fonts, left, width, first, step)
    for place, piece in enumerate(leaf.pieces[begun:], begun):
        if piece.text in STOPS:  # upright they stand in the upper right corner
            leaf.pieces[place] = replace(piece, x=piece.x + size / 2, y=piece.y + size / 2)


def _lines(
    leaf: Leaf,
    lines: Sequence[str],
    size: float,
    style: Style,
    fonts: Fonts,
    left: float,
    width: float,
    first: float,
    step: float,
) -> None:
    """Lines centred over each other; `first` is the lower edge of the first."""
    for number, line in enumerate(lines):
        x = left + (width - fonts.width(line) * size) / 2
        y = first - number * step + step / 2 - BASELINE * size
        leaf.pieces.append(Piece(x, y, line, size, style))


def stamps(rows: Sequence[Row], cells: Cells, text: Fonts, head: Fonts) -> list[Leaf]:
    """A sheet for each paper with nothing on it but the stamp, to be printed over the paper's first page."""
    texts = _texts(cells, rows)
    leaves = []
    for place in range(max(1, len(rows))):
        leaf = Leaf(rows=bool(rows))
        left, bottom = SHORT - STAMP_RIGHT - STAMP[0], HIGH - STAMP_TOP - STAMP[1]
        wide, high = STAMP[0] / 3, STAMP[1] / 2
        for number, column in enumerate(cells.columns):
            x, y = left + number % 3 * wide, bottom + (1 - number // 3) * high
            leaf.frame(x, y, wide, high)
            value = texts[column.key][place] if rows else ""
            found = fit(value, wide - 2 * PAD, STAMP_SIZE, text, lines=1)
            step = found.size * LEADING
            first = y + (high + found.height) / 2 - step
            _lines(leaf, found.lines, found.size, "text", text, x, wide, first, step)
        leaves.append(leaf)
    return leaves


Making = Callable[[Sequence[Row], Cells, Fonts, Fonts], list[Leaf]]
MEASURED: Mapping[Any, Making] = {"spine": spines, "stamp": stamps}
