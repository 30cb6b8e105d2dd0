"""The sums of a table: 过次页 and 承前页 where a page ends and the next begins, 合计 at the end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from partybook.facts import Row
from partybook.paper.cells import Cells
from partybook.paper.fitting import LEADING, Fitted, fit
from partybook.paper.fonts import Figures, Fonts, Style
from partybook.paper.lines import EMPTY, PAD_ABOVE, Box, Line
from partybook.standards.registers import Column, Register

TOTAL, CARRIED, BROUGHT = "合计", "过次页", "承前页"


def _added(so_far: int | None, value: int | None) -> int | None:
    """What is not known adds nothing; a sum of nothing is nothing."""
    return so_far if value is None else (so_far or 0) + value


def _latest(so_far: int | None, value: int | None) -> int | None:
    return so_far if value is None else value


class Sums:
    """What the rows of sums say, after no row, one row and so on: exact integer sums, the last of a running value."""

    def __init__(self, register: Register, cells: Cells, rows: Sequence[Row]) -> None:
        self._cells = cells
        ways = [(register.total, _added), (register.running, _latest)]
        self._after = {
            key: list(accumulate([None, *(row[key] for row in rows)], way))
            for keys, way in ways
            for key in keys
        }

    def text(self, column: Column, count: int) -> str:
        """The sum of a column over the first `count` rows; empty where there is none."""
        value = self._after[column.key][count] if column.key in self._after else None
        return "" if value is None else self._cells.sum_text(column.key, value)

    def widths(self, text: Fonts, head: Fonts, squeeze: float = 1) -> list[float]:
        """The width of each column in em: wide enough for its sums, and for those of its equals in a group.

        `squeeze` is how much smaller than the rest the sums may be.
        """
        needs = [
            max(column.width, self._need(column, text, head) * squeeze) for column in self._cells.columns
        ]
        equals: dict[tuple[str, float], float] = {}
        for column, need in zip(self._cells.columns, needs, strict=True):
            if column.group:
                kin = (column.group, column.width)
                equals[kin] = max(need, equals.get(kin, 0))
        return [
            equals.get((column.group, column.width), need)
            for column, need in zip(self._cells.columns, needs, strict=True)
        ]

    def _need(self, column: Column, text: Fonts, head: Fonts) -> float:
        known = [value for value in self._after.get(column.key, ()) if value is not None]
        if not known:
            return 0.0
        longest = [self._cells.sum_text(column.key, value) for value in (max(known), min(known))]
        return max(Figures(fonts).width(one) for fonts in (text, head) for one in longest)


class Totals:
    """The rows of sums of a table that is laid out; their word stands in one cell before the first sum."""

    def __init__(
        self,
        register: Register,
        sums: Sums,
        boxes: tuple[Box, ...],
        size: float,
        fonts: dict[Style, Fonts],
        least: float,
    ) -> None:
        keys = [column.key for column in register.columns]
        first = min(map(keys.index, (*register.total, *register.running)))
        self._columns = register.columns[first:]
        self._boxes = (Box(0.0, boxes[first].left, boxes[first].pad, "center"), *boxes[first:])
        self._sums, self._size, self._fonts = sums, size, fonts
        self.carry = register.carry
        self.height = max(least, size * LEADING + 2 * PAD_ABOVE)  # one line: `widths` has room for it

    def carried(self, count: int) -> Line:
        """过次页: the sums of the first `count` rows."""
        return self._line(CARRIED, count, "text")

    def brought(self, count: int) -> Line:
        """承前页: the same sums on the next page."""
        return self._line(BROUGHT, count, "text")

    def total(self, count: int) -> Line:
        """合计 of all `count` rows; without sums where there is no row: the pen fills it in."""
        return self._line(TOTAL, count, "head")

    def _line(self, word: str, count: int, style: Style) -> Line:
        fonts = self._fonts[style]
        cells = [fit(word, self._boxes[0].room, self._size, fonts)]
        for column, box in zip(self._columns, self._boxes[1:], strict=True):
            cells.append(self._cell(self._sums.text(column, count), box, fonts))
        return Line(tuple(cells), self.height, self._boxes, style, begins=False)

    def _cell(self, text: str, box: Box, fonts: Fonts) -> Fitted:
        return fit(text, box.room, self._size, Figures(fonts)) if text else EMPTY
