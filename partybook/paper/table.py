"""The ruled table: column widths, rows with their heights, and which rows stand on which page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from partybook.facts import Row
from partybook.paper.cells import Cells
from partybook.paper.fitting import FLOOR, LEADING, Fitted, fit
from partybook.paper.fonts import Figures, Fonts
from partybook.paper.heads import Head, make_head
from partybook.paper.lines import EMPTY, LARGEST, PAD_ABOVE, Box, Line, height_of
from partybook.paper.sheet import MM
from partybook.paper.totals import Sums, Totals
from partybook.standards.registers import NUMBER, Register

PAD_EMS = 0.35  # on either side of a cell
SMALL = 7.5  # pt: before a table is smaller, its sums are smaller than the rest
SQUEEZES = (1, 0.95, 0.9, 0.85, FLOOR / SMALL)
CONTINUED = "续"


@dataclass(frozen=True, slots=True)
class Table:
    """A register laid out: columns, the head, the rows of each page."""

    boxes: tuple[Box, ...]
    size: float
    head: Head
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
    least = register.row_height * MM
    sums = Sums(register, cells, rows)
    for squeeze in SQUEEZES if register.total else SQUEEZES[:1]:
        boxes, size = _boxes(cells, sums.widths(text, head, squeeze), width, blocks)
        if size >= SMALL:
            break
    totals = (
        Totals(register, sums, boxes, size, {"text": text, "head": head}, least) if register.total else None
    )
    made = make_head(cells, boxes, size, head)
    room = height - made.height
    most = room - 2 * totals.height if totals else room
    lines = [
        part
        for line in _lines(cells, rows, boxes, size, text, least)
        for part in ([line] if line.height <= most else _parts(line, most, cells, size, text, least))
    ]
    if blocks == 2:
        pages = _paired_pages(lines, room, len(cells.columns), least)
    else:
        pages = _pages(lines, room) if totals is None else _summed_pages(lines, room, totals)
    if register.fill or not rows:
        pages[-1] = _filled(pages[-1], room - (totals.height if totals else 0), len(boxes), least)
    if totals:
        pages[-1].append(totals.total(len(rows)))
    return Table(boxes, size, made, tuple(map(tuple, pages)), blocks)


def _boxes(cells: Cells, widths: Sequence[float], width: float, blocks: int) -> tuple[tuple[Box, ...], float]:
    """Columns that share the width by `widths`, in Han characters, and the size at which those fit."""
    wide = [one + 2 * PAD_EMS for one in widths] * blocks
    em = width / sum(wide)
    boxes, left = [], 0.0
    for column, ems in zip(cells.columns * blocks, wide, strict=True):
        boxes.append(Box(left, ems * em, PAD_EMS * min(em, LARGEST), cells.align(column)))
        left += ems * em
    return tuple(boxes), min(LARGEST, int(em * 10) / 10)


def _lines(
    cells: Cells, rows: Sequence[Row], boxes: tuple[Box, ...], size: float, fonts: Fonts, least: float
) -> list[Line]:
    """Every row fitted, column by column: equal texts of a column are fitted once."""
    columns = []
    low = least - 2 * PAD_ABOVE
    for column, box in zip(cells.columns, boxes, strict=False):
        lines = cells.lines(column)
        known: dict[str, Fitted] = {"": EMPTY}
        measured = Figures(fonts) if box.align == "right" else fonts
        fitted = []
        for text in cells.texts(column, rows):
            cell = known.get(text)
            if cell is None:
                cell = known[text] = fit(text, box.room, size, measured, lines=lines, height=low)
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


def _summed_pages(lines: list[Line], room: float, totals: Totals) -> list[list[Line]]:
    """Pages with room for the sums at their ends; 合计 never stands alone on the last one.

    Where sums are carried, each page but the last ends with 过次页 and each but the first begins with 承前页.
    """
    if not totals.carry:
        pages = _pages(lines, room)
        if sum(line.height for line in pages[-1]) + totals.height > room:
            pages.append([pages[-1].pop()])
        return pages

    pages = [[]]
    begun, used = 0, totals.height
    for line in lines:
        if used + line.height > room:
            pages[-1].append(totals.carried(begun))
            pages.append([totals.brought(begun)])
            used = 2 * totals.height
        pages[-1].append(line)
        used += line.height
        begun += line.begins
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
        parts.append(Line(tuple(now), max(least, height_of(now)), begins=not parts))
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
    return [*page, *[Line((EMPTY,) * columns, least, begins=False)] * free]
