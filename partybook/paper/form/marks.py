"""Cut lines, frames to paste or stamp into, words to sign or to fill in behind."""

from __future__ import annotations

from partybook.facts import Row
from partybook.paper.fitting import fit
from partybook.paper.fonts import Fonts
from partybook.paper.form.strips import Plain, Rule, Strip, Words
from partybook.paper.form.words import Wording
from partybook.paper.furniture import BASELINE, DATE_WORDS
from partybook.paper.sheet import MM, Sheet
from partybook.standards.registers.blocks import BlanksBlock, BoxBlock, CutBlock, SignaturesBlock, SpaceBlock

EDGE = 4 * MM  # a printer does not print nearer to the edge of the paper
CUT_HEIGHT = 9 * MM
LINE_HEIGHT = 11 * MM  # a name can be signed
GAP = 6 * MM
SIZE = 12.0
SMALL = 10.5
WORDS = 0.7  # of the width for words and date, at most: the rest is for the name


def space(block: SpaceBlock) -> list[Strip]:
    return [Plain(block.height * MM, grow=block.grow)]


def cut(block: CutBlock, row: Row | None, sheet: Sheet, wording: Wording, fonts: Fonts) -> list[Strip]:
    """From edge to edge of the paper, the words in a gap in the middle."""
    y = -CUT_HEIGHT / 2
    first, last = EDGE - sheet.left, sheet.inner + sheet.right - EDGE
    said = wording.say(block.words, row).replace("\n", " ")
    fitted = fit(said, sheet.inner - 2 * GAP, SMALL, fonts)
    text = fitted.lines[0]
    wide = fonts.width(text) * fitted.size
    start = (sheet.inner - wide) / 2
    if not text:
        return [Plain(CUT_HEIGHT, rules=(Rule(first, y, last, y, dashed=True),))]
    rules = (Rule(first, y, start - 6, y, dashed=True), Rule(start + wide + 6, y, last, y, dashed=True))
    words = (Words(start, y - BASELINE * fitted.size, text, fitted.size),)
    return [Plain(CUT_HEIGHT, words=words, rules=rules)]


def box(block: BoxBlock, row: Row | None, width: float, wording: Wording, fonts: Fonts) -> list[Strip]:
    """A frame with its caption in the middle."""
    wide = min(block.width * MM or width, width)
    left = {"left": 0.0, "right": width - wide}.get(block.align, (width - wide) / 2)
    high = block.height * MM
    corners = ((left, 0.0), (left + wide, 0.0), (left + wide, -high), (left, -high))
    rules = tuple(
        Rule(*one, *other, dashed=block.dashed)
        for one, other in zip(corners, (*corners[1:], corners[0]), strict=True)
    )
    fitted = fit(wording.say(block.caption, row), wide - 4 * MM, SMALL, fonts, lines=4)
    step = fitted.size * 1.4
    top = -(high - step * len(fitted.lines)) / 2 - step / 2 - BASELINE * fitted.size
    words = tuple(
        Words(left + (wide - fonts.width(line) * fitted.size) / 2, top - place * step, line, fitted.size)
        for place, line in enumerate(fitted.lines)
    )
    return [Plain(high, words=words, rules=rules)]


def blanks(block: BlanksBlock, width: float, fonts: Fonts) -> list[Strip]:
    """Words with rules behind them, in equal parts of the width."""
    strips: list[Strip] = []
    for line in block.lines:
        part = width / len(line)
        words: list[Words] = []
        rules: list[Rule] = []
        for place, word in enumerate(line):
            right = (place + 1) * part - (GAP if place + 1 < len(line) else 0)
            _blank(f"{word}：", place * part, right, SIZE, fonts, words, rules)
        strips.append(Plain(LINE_HEIGHT, words=tuple(words), rules=tuple(rules)))
    return strips


def signatures(block: SignaturesBlock, width: float, fonts: Fonts) -> list[Strip]:
    """Who signs, side by side, each with a rule and, where they are dated, room for year, month and day."""
    strips: list[Strip] = []
    part = width / block.across
    ending = DATE_WORDS if block.dated else ""
    longest = max(fonts.width(f"{word}：{ending}") for word in block.words)
    size = min(block.size, (part - GAP) * WORDS / longest)
    for start in range(0, len(block.words), block.across):
        words: list[Words] = []
        rules: list[Rule] = []
        for place, word in enumerate(block.words[start : start + block.across]):
            left, right = place * part, (place + 1) * part - (GAP if place + 1 < block.across else 0)
            date = right - fonts.width(ending) * size
            _blank(f"{word}：", left, date, size, fonts, words, rules)
            if ending:
                words.append(Words(date, words[-1].y, ending, size))
        strips.append(Plain(LINE_HEIGHT, leans=True, words=tuple(words), rules=tuple(rules)))
    return strips


def _blank(
    word: str, left: float, right: float, size: float, fonts: Fonts, words: list[Words], rules: list[Rule]
) -> None:
    """One word and the rule behind it, on a line of LINE_HEIGHT."""
    y = -LINE_HEIGHT + 3 * MM
    words.append(Words(left, y, word, size))
    start = left + fonts.width(word) * size
    rules.append(Rule(start, y - 2, max(start, right), y - 2))
