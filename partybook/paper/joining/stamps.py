"""What is stamped on pages that are there already: a running number at the foot, a word in the upper corner."""

from __future__ import annotations

import io
from collections.abc import Sequence

from partybook.paper.fonts import Fonts
from partybook.paper.furniture import Piece
from partybook.paper.pen import Pen
from partybook.paper.register import new_canvas
from partybook.paper.sheet import MM

SIZE = 10.5
FOOT = 6.5 * MM  # from the lower edge to the baseline: below everything that a register prints
HEAD = 9 * MM
RIGHT = 12 * MM


def draw_stamps(
    sizes: Sequence[tuple[float, float]], *, numbered: bool = True, corner: str = "", first: int = 1
) -> bytes:
    """A PDF of stamps alone, one page for each of the sizes in pt."""
    text, head = Fonts("text"), Fonts("head")
    canvas = new_canvas("", sizes[0], text.first)
    pen = Pen(canvas, text, head)
    for number, size in enumerate(sizes, first):
        canvas.setPageSize(size)
        for piece in _pieces(size, f"第 {number} 页" if numbered else "", corner, text):
            canvas.addLiteral(pen.piece(piece))
        canvas.showPage()
    data: bytes = canvas.getpdfdata()
    return io.BytesIO(data).getvalue()


def _pieces(size: tuple[float, float], foot: str, corner: str, fonts: Fonts) -> list[Piece]:
    width, height = size
    found = []
    if foot:
        found.append(Piece((width - fonts.width(foot) * SIZE) / 2, FOOT, foot, SIZE))
    if corner:
        size_ = min(9.0, (width - 2 * RIGHT) / fonts.width(corner))
        found.append(Piece(width - RIGHT - fonts.width(corner) * size_, height - HEAD, corner, size_))
    return found
