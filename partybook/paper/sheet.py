"""The sheet of paper: A4 with its margins, in points from the lower left corner."""

from __future__ import annotations

from dataclasses import dataclass

from partybook.standards.registers import Paper

MM = 72 / 25.4
SHORT, LONG = 210 * MM, 297 * MM


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's size and margins in pt; the left margin is wide enough for binding."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def inner(self) -> float:
        """The width between the margins, in pt."""
        return self.width - self.left - self.right


SHEETS: dict[Paper, Sheet] = {
    "landscape": Sheet(LONG, SHORT, left=22 * MM, right=12 * MM, top=13 * MM, bottom=9 * MM),
    "portrait": Sheet(SHORT, LONG, left=25 * MM, right=14 * MM, top=18 * MM, bottom=11 * MM),
    # GB/T 9704-2012: 37 above, 28 at the left, 156 mm of type
    "document": Sheet(SHORT, LONG, left=28 * MM, right=26 * MM, top=37 * MM, bottom=25 * MM),
}
