"""The shapes of a ruled table: the box of a column, a ruled row with its cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from partybook.paper.fitting import Fitted
from partybook.paper.fonts import Style

PAD_ABOVE = 2.0  # pt above and below a cell's text
LARGEST = 11.5  # pt; narrow tables do not grow past it
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

    def centered(self) -> Box:
        return replace(self, align="center")


@dataclass(frozen=True, slots=True)
class Line:
    """One ruled row: its cells and its height in pt.

    `boxes` are given where the cells do not stand in the table's columns. `begins` is False for a row that
    no row of the source begins in: a continuation, a blank.
    """

    cells: tuple[Fitted, ...]
    height: float
    boxes: tuple[Box, ...] | None = None
    style: Style = "text"
    begins: bool = True


def height_of(cells: Sequence[Fitted]) -> float:
    """The height in pt of a row that these cells ask for."""
    return max(cell.height for cell in cells) + 2 * PAD_ABOVE
