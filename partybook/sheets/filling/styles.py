"""Cell styles of a workbook: what a style shows, and further styles that differ in one thing."""

from __future__ import annotations

import copy
from typing import Any

from lxml import etree

from partybook.sheets.filling.names import s
from partybook.sheets.reading import formats

TWO_DECIMALS = 2  # the built-in format 0.00
USUAL_SIZE = 11.0
TEXT = 49  # the built-in format @


class Styles:
    """The cellXfs of a workbook."""

    def __init__(self, root: Any | None) -> None:
        self.root = root
        self.changed = False
        self._cells = root.find(s("cellXfs")) if root is not None else None
        self._codes = dict(formats.BUILT_IN) | {9: "0%", 10: "0.00%", TEXT: "@"}
        for one in root.iter(s("numFmt")) if root is not None else ():
            self._codes[int(one.get("numFmtId", "0"))] = one.get("formatCode", "")
        self._made: dict[tuple[int, int | None, bool], int] = {}

    def _format(self, style: int) -> int:
        if self._cells is None or not 0 <= style < len(self._cells):
            return 0
        return int(self._cells[style].get("numFmtId", "0"))

    def code(self, style: int) -> str:
        return self._codes.get(self._format(style), "")

    def is_general(self, style: int) -> bool:
        return self._format(style) == 0

    def is_text(self, style: int) -> bool:
        return self.code(style) == "@"

    def is_date(self, style: int) -> bool:
        found = formats.date_format(self.code(style)) if self.code(style) else None
        return found is not None and bool(found.kinds & set("ymd"))

    def is_percent(self, style: int) -> bool:
        return "%" in self.code(style)

    def wraps(self, style: int) -> bool:
        """Whether a text that is too long goes on in further lines."""
        if self._cells is None or not 0 <= style < len(self._cells):
            return False
        alignment = self._cells[style].find(s("alignment"))
        return alignment is not None and alignment.get("wrapText") in ("1", "true")

    def size(self, style: int) -> float:
        """The size of the type, in pt."""
        fonts = self.root.find(s("fonts")) if self.root is not None else None
        if fonts is None or self._cells is None or not 0 <= style < len(self._cells):
            return USUAL_SIZE
        place = int(self._cells[style].get("fontId", "0"))
        size = fonts[place].find(s("sz")) if 0 <= place < len(fonts) else None
        return float(size.get("val", USUAL_SIZE)) if size is not None else USUAL_SIZE

    def like(self, style: int, *, number_format: int | None = None, wrap: bool = False) -> int:
        """The style that looks like this one but for its number format or that it breaks lines."""
        if self._cells is None or not 0 <= style < len(self._cells):
            return style
        known = (style, number_format, wrap)
        if known not in self._made:
            made = copy.deepcopy(self._cells[style])
            if number_format is not None:
                made.set("numFmtId", str(number_format))
                made.set("applyNumberFormat", "1")
            if wrap:
                alignment = made.find(s("alignment"))
                if alignment is None:
                    alignment = etree.Element(s("alignment"))
                    made.insert(0, alignment)
                alignment.set("wrapText", "1")
                made.set("applyAlignment", "1")
            self._cells.append(made)
            self._cells.set("count", str(len(self._cells)))
            self._made[known] = len(self._cells) - 1
            self.changed = True
        return self._made[known]
