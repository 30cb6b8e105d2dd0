"""A table within a form: the rows that its row holds, with the head again on every page."""

from __future__ import annotations

from collections.abc import Sequence

from partybook.facts import Row
from partybook.fields import Codes, Field
from partybook.paper.cells import Cells
from partybook.paper.fitting import fit
from partybook.paper.fonts import Fonts
from partybook.paper.form.cells import PAD_EMS, settled
from partybook.paper.form.strips import Ruled, Slot
from partybook.paper.sheet import MM
from partybook.standards.registers import NUMBER
from partybook.standards.registers.blocks import TableBlock

HEAD_LINES = 3
CONTINUED = "续"


class InnerLayout:
    """Lays out the table of one block for one row after another; the head is made once."""

    def __init__(
        self,
        block: TableBlock,
        fields: Sequence[Field],
        codes: Codes,
        width: float,
        text: Fonts,
        head: Fonts,
    ) -> None:
        self._block, self._fonts, self._bold = block, text, head
        self.cells = Cells(block, fields, codes)
        em = width / sum(column.width + 2 * PAD_EMS for column in block.columns)
        self._size = min(block.size, em)
        self._places: list[tuple[float, float]] = []
        left = 0.0
        for column in block.columns:
            wide = (column.width + 2 * PAD_EMS) * em
            self._places.append((left, wide))
            left += wide
        self._head = self._head_strip(head)

    def _head_strip(self, head: Fonts) -> Ruled:
        slots = []
        for column, (left, width) in zip(self.cells.columns, self._places, strict=True):
            label = fit(self.cells.label(column), width - 2, self._size, head, lines=HEAD_LINES)
            slots.append(Slot(left, width, label.lines, label.size, "center", True))
        height = max(self._block.row_height * MM, *(slot.height for slot in slots))
        return Ruled(height, keep=True, slots=tuple(slots))

    def strips(self, row: Row | None, room: float) -> list[Ruled]:
        """The head and a strip for each row; empty ones for the pen up to the least number."""
        rows: Sequence[Row] = row.get(self._block.key) or () if row is not None else ()
        columns = [self.cells.texts(column, rows) for column in self.cells.columns]
        lines = list(zip(*columns, strict=True))
        bold = [self._block.sums_lack != "" and not row[self._block.sums_lack] for row in rows]
        blank = max(0, self._block.least - len(lines))
        lines += [("",) * len(columns)] * blank
        bold += [False] * blank
        if not lines:
            return []
        return [self._head, *(self._strip(*line) for line in zip(lines, bold, strict=True))]

    def _strip(self, texts: Sequence[str], bold: bool) -> Ruled:
        slots = []
        fonts = self._bold if bold else self._fonts
        for column, text, (left, width) in zip(self.cells.columns, texts, self._places, strict=True):
            one_line = self.cells.lines(column) == 1
            fitted = settled(text, width - 2 * PAD_EMS * self._size, self._size, fonts, one_line=one_line)
            again = (CONTINUED,) if column.key == NUMBER else ()
            align = self.cells.align(column)
            slots.append(Slot(left, width, fitted.lines, fitted.size, align, bold, again=again))
        height = max(self._block.row_height * MM, *(slot.height for slot in slots))
        return Ruled(height, above=self._head, slots=tuple(slots))
