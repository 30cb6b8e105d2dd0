"""Ruled lines of labels and values, laid out on the columns of their block."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from partybook.facts import Row
from partybook.paper.breaking import wrap
from partybook.paper.cells import ONE_LINE
from partybook.paper.fitting import Fitted, fit
from partybook.paper.fonts import Fonts, plain
from partybook.paper.form.prose import indented
from partybook.paper.form.strips import Ruled, Side, Slot
from partybook.paper.form.words import Wording
from partybook.paper.sheet import MM
from partybook.standards.registers.blocks import CellsBlock
from partybook.standards.registers.grid import Cell

PAD_EMS = 0.4  # on either side of a cell's text
SQUEEZE = 0.86  # a text that nearly fits gets a little smaller rather than a second line
TALL = 18 * MM  # a cell as high as this is written from its top
CONTINUED = "（续）"
LABEL_LESS = 0.6  # pt: bold labels look larger than the text beside them
FOOT_SIZE = 11.0


def settled(text: str, width: float, size: float, fonts: Fonts, *, one_line: bool = False) -> Fitted:
    """A text for `width` pt: on one line if it nearly fits, else on as many as it takes, never smaller for length.

    Numbers (`one_line`) are never broken, only made smaller.
    """
    text = plain(text)
    if one_line:
        return fit(text, width, size, fonts)
    if "\n" not in text and len(text) * 0.2 * size < width:
        full = fonts.width(text)
        if full * size <= width:
            return Fitted((text,), size, 0) if text else Fitted((), size, 0)
        if (alone := int(width / full * 10) / 10) >= size * SQUEEZE:
            return Fitted((text,), alone, 0)
    return Fitted(tuple(wrap(text, width / size, fonts.width, even=False)), size, 0)


class CellLayout:
    """Lays out the cells of one block for one row after another; labels are fitted once."""

    def __init__(self, block: CellsBlock, width: float, wording: Wording, text: Fonts, head: Fonts) -> None:
        self._block = block
        self._wording = wording
        self._fonts = {"text": text, "head": head}
        whole = sum(block.widths)
        self._edges = [0.0, *(edge / whole * width for edge in accumulate(block.widths))]
        self._labels: dict[tuple[str, float], Fitted] = {}

    def strips(self, row: Row | None, room: float) -> list[Ruled]:
        """One strip for each line; those beside a box are held together."""
        sides: list[list[Side]] = [[] for _ in self._block.lines]
        strips = []
        for place, line in enumerate(self._block.lines):
            slots: list[Slot] = []
            for cell in line:
                self._put(cell, row, slots, sides[place : place + cell.down])
            least = max([cell.height or self._block.height for cell in line]) * MM
            height = max([least, *(slot.height for slot in slots)])
            below = place + 1 < len(sides) and set(sides[place]) & set(sides[place + 1])
            strips.append(
                Ruled(
                    height if height > least else min(least, room),
                    keep=bool(below),
                    grow=any(cell.grow for cell in line),
                    slots=tuple(slots),
                    sides=tuple(sides[place]),
                )
            )
        return strips

    def _put(self, cell: Cell, row: Row | None, slots: list[Slot], sides: Sequence[list[Side]]) -> None:
        first = cell.at
        if cell.labelled and not cell.alone:
            slots.append(self._label(cell, first, first + 1))
            first += 1
        if cell.alone:
            slots.append(self._label(cell, first, first + cell.span))
        elif cell.box:
            side = Side(self._words(cell, self._wording.say(cell.box, row), row, first))
            for beside in sides:
                beside.append(side)
        else:
            slots.append(self._words(cell, self._said(cell, row), row, first))

    def _said(self, cell: Cell, row: Row | None) -> str:
        if cell.value is not None:
            return self._wording.value(cell.value, row)
        return self._wording.say(cell.says, row)

    def _label(self, cell: Cell, first: int, last: int) -> Slot:
        left, width = self._edges[first], self._edges[last] - self._edges[first]
        word = cell.label if cell.label is not None else self._wording.label(cell.value) if cell.value else ""
        fitted = self._fitted_label(word, width)
        again = self._fitted_label(word + CONTINUED, width)
        return Slot(left, width, fitted.lines, fitted.size, "center", True, again=again.lines)

    def _fitted_label(self, word: str, width: float) -> Fitted:
        found = self._labels.get((word, width))
        if found is None:
            size = self._block.size - LABEL_LESS
            found = fit(word, width - 2 * PAD_EMS * size, size, self._fonts["head"], lines=4)
            self._labels[word, width] = found
        return found

    def _words(self, cell: Cell, text: str, row: Row | None, first: int) -> Slot:
        left, width = self._edges[first], self._edges[first + cell.span] - self._edges[first]
        size = self._block.size
        room = width - 2 * PAD_EMS * size
        field = self._wording.fields.get(cell.value.key) if cell.value is not None else None
        one_line = field is not None and isinstance(field.kind, ONE_LINE)
        fonts = self._fonts["head" if cell.bold else "text"]
        if cell.indent and text:
            text = indented(plain(text))
        fitted = settled(text, room, size, fonts, one_line=one_line)
        foot = plain(self._wording.say(cell.foot, row)).split("\n") if cell.foot else []
        wide = max([self._fonts["text"].width(line) for line in foot], default=0)
        return Slot(
            left,
            width,
            fitted.lines,
            fitted.size,
            cell.align or ("center" if cell.box or cell.bold else "left"),
            cell.bold,
            (cell.height or self._block.height) * MM >= TALL and not cell.box,
            tuple(foot),
            min(size, FOOT_SIZE, room / wide if wide else size),
        )
