"""A QR code on a form: what the paper says, for a telephone or a scanner to read."""

from __future__ import annotations

import io

from partybook.facts import Row
from partybook.paper.form.photos import Picture, Pictured
from partybook.paper.form.strips import Strip
from partybook.paper.form.words import Wording
from partybook.paper.sheet import MM
from partybook.standards.registers.blocks import QrBlock

DOTS = 8  # pixels for each square of the code: sharp at any size that a form has
QUIET = 4  # squares of white round it, as the norm wants


def qr(block: QrBlock, row: Row | None, width: float, wording: Wording) -> list[Strip]:
    """The code as a picture; a blank form has none."""
    says = wording.say(block.says, row).strip() if row is not None else ""
    side = block.side * MM
    if not says:
        return [Pictured(side)]
    import segno

    out = io.BytesIO()
    segno.make(says, error="m", micro=False).save(out, kind="png", scale=DOTS, border=QUIET)
    x = {"left": 0.0, "right": width - side}.get(block.align, (width - side) / 2)
    return [Pictured(side, leans=True, pictures=(Picture(x, 0.0, side, side, out.getvalue()),))]
