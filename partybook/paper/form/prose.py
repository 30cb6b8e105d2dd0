"""Paragraphs of a letter or notice: first lines indented, lines filled to the margin."""

from __future__ import annotations

from partybook.facts import Row
from partybook.paper.breaking import wrap
from partybook.paper.fonts import Fonts, Style, plain
from partybook.paper.form.strips import Plain, Strip, Words
from partybook.paper.form.words import Wording
from partybook.paper.furniture import BASELINE
from partybook.standards.registers.blocks import TextBlock

INDENT = "\u3000\u3000"  # GB/T 9704-2012: a paragraph begins two characters in
SPREAD = 2.5  # characters that a filled line may be short of the margin


def prose(block: TextBlock, row: Row | None, width: float, wording: Wording, fonts: Fonts) -> list[Strip]:
    """A strip for each line; the first and last two lines of a paragraph stay together."""
    strips: list[Strip] = []
    for paragraph in block.lines:
        text = plain(wording.say(paragraph, row))
        if block.align == "body" and text:
            text = indented(text)
        limit = width / block.size - block.inset
        lines = wrap(text, limit, fonts.width, even=block.align == "center")
        for place, line in enumerate(lines):
            filled = (
                block.align == "body" and place + 1 < len(lines) and not lines[place + 1].startswith(INDENT)
            )
            words = _set(block, line, width, fonts, filled=filled)
            held = len(lines) > 1 and place in (0, len(lines) - 2)
            strips.append(Plain(block.size * block.leading, held, block.align == "right", words=(words,)))
    return strips


def indented(text: str) -> str:
    """Each paragraph begins two characters in."""
    return "\n".join(INDENT + part if part else "" for part in text.split("\n"))


def _set(block: TextBlock, line: str, width: float, fonts: Fonts, *, filled: bool) -> Words:
    size = block.size
    over = width - fonts.width(line) * size
    x = {"center": over / 2, "right": over - block.inset * size}.get(block.align, 0.0)
    gaps = len(line.lstrip("\u3000")) - 1
    spread = over / gaps if filled and gaps > 0 and 0 < over <= SPREAD * size else 0.0
    y = -(block.size * block.leading) / 2 - BASELINE * size
    style: Style = "head" if block.bold else "text"
    return Words(x, y, line, size, style, spread)
