"""Fits a text into a column: wrapped, then smaller, then higher, never cut."""

from __future__ import annotations

import math
from dataclasses import dataclass

from partybook.paper.breaking import wrap
from partybook.paper.fonts import Figures, Fonts, plain

FLOOR = 6.0  # pt: smaller print is not read
READABLE = 7.0  # pt: a further line is better than smaller print
STEP = 0.25
SQUEEZE = 0.9  # a text that nearly fits gets a little smaller rather than a second line
LEADING = 1.22
ROUNDING = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """A text in its lines at a size; `size` and `height` in pt. Compared by identity: one is shared by many rows."""

    lines: tuple[str, ...]
    size: float
    height: float


def fit(
    text: str, width: float, size: float, fonts: Fonts | Figures, *, lines: int = 1, height: float = math.inf
) -> Fitted:
    """The text for a column `width` pt wide, `size` pt large if it can be.

    One line if it nearly fits; else up to `lines` lines within `height` pt, smaller down to READABLE; then
    one line more; then FLOOR and as many lines as it takes. `lines` 1: one line down to FLOOR.
    """
    text = plain(text)
    if "\n" not in text:
        full = fonts.width(text)
        if full * size <= width + ROUNDING:
            return _fitted([text], size)
        alone = math.floor(width / full * 10) / 10
        if alone >= (FLOOR if lines == 1 else max(FLOOR, size * SQUEEZE)):
            return _fitted([text], alone)
    if lines > 1:
        found = _wrapped(text, width, size, fonts, lines, height) or _wrapped(
            text, width, min(size, READABLE), fonts, lines + 1, math.inf
        )
        if found is not None:
            return found
    floor = min(size, FLOOR)
    return _fitted(wrap(text, width / floor, fonts.width), floor)


def _wrapped(
    text: str, width: float, size: float, fonts: Fonts | Figures, lines: int, height: float
) -> Fitted | None:
    """The largest print not below READABLE in which a text takes so many lines and so much height."""
    full = fonts.width(text.replace("\n", ""))
    while size >= READABLE:
        if full * size <= width * lines:  # cheap: it can't fit where even its total length does not
            found = _fitted(wrap(text, width / size, fonts.width), size)
            if len(found.lines) <= lines and found.height <= height:
                return found
        size -= STEP
    return None


def _fitted(lines: list[str], size: float) -> Fitted:
    return Fitted(tuple(lines), size, len(lines) * size * LEADING)
