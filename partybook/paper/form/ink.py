"""Strips as PDF operators: texts, the grid of ruled cells, rules."""

from __future__ import annotations

from collections.abc import Sequence

from partybook.paper.fonts import Fonts, Style
from partybook.paper.form.cells import PAD_EMS
from partybook.paper.form.photos import Picture, Pictured
from partybook.paper.form.strips import LEADING, PAD, Plain, Ruled, Side, Slot, Strip
from partybook.paper.furniture import BASELINE
from partybook.paper.pen import GRID, HEAD_GREY, Pen

DASHES = "[4 3] 0 d"


class Ink:
    """Draws the strips of one page after another with the pen of the document."""

    def __init__(self, pen: Pen, text: Fonts, head: Fonts) -> None:
        self._pen = pen
        self._fonts: dict[Style, Fonts] = {"text": text, "head": head}

    def page(self, strips: Sequence[Strip], left: float, top: float) -> str:
        """The operators of a page whose strips begin at its upper left corner (left, top)."""
        self._greys: list[str] = []
        self._lines: dict[str, None] = {}  # each rule once: two on top of each other look bolder
        self._texts: list[str] = []
        self.pictures: list[tuple[Picture, float, float]] = []  # with their lower left corners
        before: Strip | None = None
        hanging: dict[Side, tuple[float, float]] = {}
        for strip in strips:
            if isinstance(strip, Plain):
                self._plain(strip, left, top)
            elif isinstance(strip, Ruled):
                self._ruled(strip, left, top, first=not isinstance(before, Ruled))
                for one in strip.pictures if isinstance(strip, Pictured) else ():
                    self.pictures.append((one, left + one.x, top - one.y - one.height))
                for side in strip.sides:
                    hanging[side] = (hanging.get(side, (top, 0))[0], top - strip.height)
            top -= strip.height
            before = strip
        for side, (above, below) in hanging.items():
            self._cell(side.slot, left, above, above - below, first=True)
        return "\n".join([*self._greys, f"0 g {GRID} w 2 J", *self._lines, *self._texts])

    def _rule(self, x1: float, y1: float, x2: float, y2: float, *, dashed: bool = False) -> None:
        line = f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S"
        self._lines[f"q {DASHES} {line} Q" if dashed else line] = None

    def _plain(self, strip: Plain, left: float, top: float) -> None:
        for rule in strip.rules:
            self._rule(left + rule.x1, top + rule.y1, left + rule.x2, top + rule.y2, dashed=rule.dashed)
        for words in strip.words:
            shown = self._pen.string(words.text, words.size, words.style)
            spread = f"{words.spread:.3f} Tc " if words.spread else ""
            back = " 0 Tc" if words.spread else ""
            self._texts.append(
                f"BT 1 0 0 1 {left + words.x:.2f} {top + words.y:.2f} Tm {spread}{shown}{back} ET"
            )

    def _ruled(self, strip: Ruled, left: float, top: float, *, first: bool) -> None:
        for slot in strip.slots:
            self._cell(slot, left, top, strip.height, first=first)

    def _cell(self, slot: Slot, left: float, top: float, height: float, *, first: bool) -> None:
        x, right, bottom = left + slot.left, left + slot.left + slot.width, top - height
        if slot.label:
            self._greys.append(f"{HEAD_GREY} g {x:.2f} {bottom:.2f} {slot.width:.2f} {height:.2f} re f")
        if first:
            self._rule(x, top, right, top)
        self._rule(x, bottom, right, bottom)
        self._rule(x, top, x, bottom)
        self._rule(right, top, right, bottom)
        self._text(slot, x, top, height)

    def _text(self, slot: Slot, x: float, top: float, height: float) -> None:
        """The lines of a cell, in the middle of its height or from its top; its foot at the lower right."""
        step, size = slot.step, slot.size
        room = height - slot.foot_height - len(slot.lines) * step
        above = PAD if slot.top else room / 2
        y = top - above - step / 2 - BASELINE * size
        for line in slot.lines:
            over = slot.width - self._fonts[slot.style].width(line) * size
            gap = PAD_EMS * size
            start = over / 2 if slot.align == "center" else over - gap if slot.align == "right" else gap
            self._show(line, x + start, y, size, slot.style)
            y -= step
        size = slot.foot_size
        step = size * LEADING
        y = top - height + PAD + len(slot.foot) * step - step / 2 - BASELINE * size
        for line in slot.foot:
            over = slot.width - self._fonts["text"].width(line) * size
            self._show(line, x + over - 2 * PAD_EMS * size, y, size, "text")
            y -= step

    def _show(self, line: str, x: float, y: float, size: float, style: Style) -> None:
        if line:
            self._texts.append(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {self._pen.string(line, size, style)} ET")
