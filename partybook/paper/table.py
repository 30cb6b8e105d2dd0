"""The ruled table: column widths, rows with their heights, and which rows stand on which page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from partybook.facts import Row
from partybook.paper.cells import Cells
from partybook.paper.fitting import LEADING, Fitted, fit
from partybook.paper.fonts import Fonts
from partybook.paper.sheet import MM
from partybook.standards.registers import NUMBER, Register

LARGEST = 11.5  # pt; narrow tables do not grow past it
PAD_EMS = 0.35  # on either side of a cell
PAD_ABOVE = 2.0  # pt above and below a cell's text
HEAD_HEIGHT = 9 * MM
HEAD_LESS = 0.4  # pt: bold labels look larger than the text below
CONTINUED = "续"
EMPTY = Fitted((), LARGEST, 0.0)


@dataclass(frozen=True, slots=True)
class Box:
    """A column on the paper: its left edge within the table, its width, the room beside its text; in pt."""

    left: float
    width: float
    pad: float
    align: str

    @property
    def room(self) -> float:
        return self.width - 2 * self.pad


@dataclass(frozen=True, slots=True)
class Line:
    """One ruled row: a cell for each column, and its height in pt."""

    cells: tuple[Fitted, ...]
    height: float


@dataclass(frozen=True, slots=True)
class Table:
    """A register laid out: columns, the head row, the rows of each page."""

    boxes: tuple[Box, ...]
    size: float
    head: Line
    pages: tuple[tuple[Line, ...], ...]
    blocks: int = 1


def lay_out(
    register: Register,
    rows: Sequence[Row],
    cells: Cells,
    width: float,
    height: float,
    text: Fonts,
    head: Fonts,
) -> Table:
    """The table for an area of `width` × `height` pt. Rows stay whole; only one higher than a page is continued."""
    blocks = 2 if register.layout == "sign-in" else 1
    boxes, size = _boxes(cells, width, blocks)
    labels = _head(cells, boxes, size, head) * blocks
    head_line = Line(labels, max(HEAD_HEIGHT, _height(labels)))
    room, least = height - head_line.height, register.row_height * MM
    lines = [
        part
        for line in _lines(cells, rows, boxes, size, text, least)
        for part in ([line] if line.height <= room else _parts(line, room, cells, size, text, least))
    ]
    pages = _pages(lines, room) if blocks == 1 else _paired_pages(lines, room, len(cells.columns), least)
    if register.fill or not rows:
        pages[-1] = _filled(pages[-1], room, len(boxes), least)
    return Table(boxes, size, head_line, tuple(map(tuple, pages)), blocks)


def _boxes(cells: Cells, width: float, blocks: int) -> tuple[tuple[Box, ...], float]:
    """Columns that share the width by their Han characters, and the size at which those fit."""
    columns = cells.columns * blocks
    em = width / sum(column.width + 2 * PAD_EMS for column in columns)
    boxes, left = [], 0.0
    for column in columns:
        wide = (column.width + 2 * PAD_EMS) * em
        size = min(em, LARGEST)
        boxes.append(Box(left, wide, PAD_EMS * size, cells.align(column)))
        left += wide
    return tuple(boxes), min(LARGEST, int(em * 10) / 10)


def _head(cells: Cells, boxes: tuple[Box, ...], size: float, fonts: Fonts) -> tuple[Fitted, ...]:
    return tuple(
        fit(cells.label(column), box.width - 2, size - HEAD_LESS, fonts, lines=3)
        for column, box in zip(cells.columns, boxes, strict=False)
    )


def _height(cells: Sequence[Fitted]) -> float:
    return max(cell.height for cell in cells) + 2 * PAD_ABOVE


def _lines(
    cells: Cells, rows: Sequence[Row], boxes: tuple[Box, ...], size: float, fonts: Fonts, least: float
) -> list[Line]:
    """Every row fitted, column by column: equal texts of a column are fitted once."""
    columns = []
    low = least - 2 * PAD_ABOVE
    for column, box in zip(cells.columns, boxes, strict=False):
        lines = cells.lines(column)
        known: dict[str, Fitted] = {"": EMPTY}
        fitted = []
        for text in cells.texts(column, rows):
            cell = known.get(text)
            if cell is None:
                cell = known[text] = fit(text, box.room, size, fonts, lines=lines, height=low)
            fitted.append(cell)
        columns.append(fitted)
    return [
        Line(row, least if (high := max([cell.height for cell in row])) <= low else high + 2 * PAD_ABOVE)
        for row in zip(*columns, strict=True)
    ]


def _pages(lines: list[Line], room: float) -> list[list[Line]]:
    pages: list[list[Line]] = [[]]
    used = 0.0
    for line in lines:
        if pages[-1] and used + line.height > room:
            pages.append([])
            used = 0.0
        pages[-1].append(line)
        used += line.height
    return pages


def _parts(line: Line, room: float, cells: Cells, size: float, fonts: Fonts, least: float) -> list[Line]:
    """A row that is higher than a page in page-high parts; the later ones say 续 in the number column."""
    mark = fit(CONTINUED, size * 2, size, fonts)
    parts: list[Line] = []
    left = list(line.cells)
    while any(cell.lines for cell in left):
        now = [_cut(cell, room - 2 * PAD_ABOVE) for cell in left]
        left = [
            Fitted(cell.lines[len(part.lines) :], cell.size, 0) for cell, part in zip(left, now, strict=True)
        ]
        if parts:
            now = [
                mark if column.key == NUMBER else part
                for column, part in zip(cells.columns, now, strict=True)
            ]
        parts.append(Line(tuple(now), max(least, _height(now))))
    return parts


def _cut(cell: Fitted, room: float) -> Fitted:
    """As many lines of a cell as fit into `room` pt, at least one."""
    lines = cell.lines[: max(1, int(room / (cell.size * LEADING)))]
    return Fitted(lines, cell.size, len(lines) * cell.size * LEADING)


def _paired_pages(lines: list[Line], room: float, columns: int, least: float) -> list[list[Line]]:
    """Two blocks side by side: people run down the left block, then down the right one, on each page."""
    blank = Line((EMPTY,) * columns, least)
    pages: list[list[Line]] = []
    start = 0
    while start < len(lines) or not pages:
        rest = lines[start:]
        count = min(len(rest), 2 * max(1, int(room / least)))
        page = _paired(rest[:count], blank)
        while sum(line.height for line in page) > room and count > 2:
            count -= 1
            page = _paired(rest[:count], blank)
        pages.append(page)
        start += count
    return pages


def _paired(lines: list[Line], blank: Line) -> list[Line]:
    half = (len(lines) + 1) // 2
    right = [*lines[half:], blank][: half if len(lines) % 2 == 0 else None]
    return [
        Line(a.cells + b.cells, max(a.height, b.height)) for a, b in zip(lines[:half], right, strict=True)
    ]


def _filled(page: Sequence[Line], room: float, columns: int, least: float) -> list[Line]:
    """A page whose rest is ruled for the pen."""
    free = int((room - sum(line.height for line in page)) / least + 1e-6)
    return [*page, *[Line((EMPTY,) * columns, least)] * free]
