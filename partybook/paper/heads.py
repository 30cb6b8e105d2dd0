"""The head row of a table, with one cell over the columns of a group where a register has groups."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from partybook.paper.cells import Cells
from partybook.paper.fitting import fit
from partybook.paper.fonts import Fonts
from partybook.paper.lines import Box, Line, height_of
from partybook.paper.sheet import MM

HEIGHT = 9 * MM
LEVEL = 6.5 * MM  # of one of two levels
LESS = 0.4  # pt: bold labels look larger than the text below


@dataclass(frozen=True, slots=True)
class Head:
    """The head: rows of labels with how far below the top each begins.

    `groups` are the first column of each group and the one behind its last; a rule `upper` pt below the top
    parts them from the columns' own labels.
    """

    height: float
    rows: tuple[tuple[float, Line], ...]
    groups: tuple[tuple[int, int], ...] = ()
    upper: float = 0.0


def make_head(cells: Cells, boxes: tuple[Box, ...], size: float, fonts: Fonts) -> Head:
    """The head over `boxes`; two blocks of the same columns have the same labels."""
    size -= LESS
    centered = tuple(box.centered() for box in boxes)
    labels = tuple(
        fit(cells.label(column), box.width - 2, size, fonts, lines=3)
        for column, box in zip(cells.columns, boxes, strict=False)
    )
    groups = tuple(_groups(cells))
    if not groups:
        labels *= len(boxes) // len(labels)
        high = max(HEIGHT, height_of(labels))
        return Head(high, ((0.0, Line(labels, high, centered, "head")),))

    inside = {place for first, end in groups for place in range(first, end)}
    wide = tuple(
        Box(boxes[first].left, boxes[end - 1].left + boxes[end - 1].width - boxes[first].left, 0.0, "center")
        for first, end in groups
    )
    names = tuple(
        fit(cells.columns[first].group, box.width - 2, size, fonts, lines=2)
        for (first, _), box in zip(groups, wide, strict=True)
    )
    upper = max(LEVEL, height_of(names))
    lower = max(LEVEL, height_of([labels[place] for place in inside]))
    high = max(upper + lower, height_of(labels))
    rows = [(0.0, Line(names, upper, wide, "head"))]
    for top, places in ((upper, sorted(inside)), (0.0, sorted(set(range(len(boxes))) - inside))):
        if places:
            picked = tuple(labels[place] for place in places)
            rows.append((top, Line(picked, high - top, tuple(centered[place] for place in places), "head")))
    return Head(high, tuple(rows), groups, upper)


def _groups(cells: Cells) -> Iterator[tuple[int, int]]:
    """The first column of each group and the one behind its last."""
    place = 0
    for name, columns in groupby(cells.columns, key=lambda column: column.group):
        end = place + len(list(columns))
        if name:
            yield place, end
        place = end
