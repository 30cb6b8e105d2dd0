"""What stands round the table on every page: title, head lines, signature line, page number."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from partybook.dates import PartialDate
from partybook.paper.fitting import FLOOR, LEADING, fit
from partybook.paper.fonts import Fonts, Style, plain
from partybook.paper.sheet import MM, Sheet
from partybook.standards.registers import Register

TITLE_SIZE = 21.0
LINE_SIZE = 10.5  # head, foot and signature lines
NOTE_LINES = 3  # that a note may take before it gets smaller
NOTE_LEADING = 1.5
PAGE_SIZE = 9.0
BLANK_HEIGHT = 9 * MM  # a line to be written on
BASELINE = 0.38  # of the size: from the baseline to the middle of a Chinese character
GAP = 3 * MM  # between what is written on and the table
HAND = "______"  # what is filled in by hand
SIGNED = 80.0  # pt of rule behind a signature's word
DATE_WORDS = "        年        月        日"


@dataclass(frozen=True, slots=True)
class Piece:
    """One line of text: its left end and baseline in pt."""

    x: float
    y: float
    text: str
    size: float
    style: Style = "text"


@dataclass(slots=True)
class Furniture:
    """The same on each page but for the number. `top` and `bottom` bound the table, in pt from below."""

    pieces: list[Piece] = field(default_factory=list)
    rules: list[tuple[float, float, float, float]] = field(default_factory=list)
    top: float = 0.0
    bottom: float = 0.0


def said(template: str, heads: Mapping[str, Any]) -> str:
    """A template with its values: days in Chinese, a line to write on for what is None.

    KeyError for a value that the caller did not give.
    """
    return re.sub(r"\{(\w+)\}", lambda found: _worded(heads[found[1]]), template)


def _worded(value: object) -> str:
    if value is None:
        return HAND
    if isinstance(value, dt.date):
        value = PartialDate.of(value)
    return value.chinese if isinstance(value, PartialDate) else plain(str(value)).replace("\n", " ")


class _Setter:
    """Sets the furniture of one register, from above to the table and from below to the table."""

    def __init__(self, sheet: Sheet, text: Fonts, head: Fonts) -> None:
        self.sheet = sheet
        self.fonts: dict[Style, Fonts] = {"text": text, "head": head}
        self.made = Furniture(top=sheet.height - sheet.top, bottom=sheet.bottom)

    def title(self, text: str) -> None:
        sheet, fonts = self.sheet, self.fonts["head"]
        fitted = fit(text, sheet.inner, TITLE_SIZE, fonts, lines=2)
        for line in fitted.lines:
            x = sheet.left + (sheet.inner - fonts.width(line) * fitted.size) / 2
            self.made.pieces.append(Piece(x, self.made.top - fitted.size, line, fitted.size, "head"))
            self.made.top -= fitted.size * LEADING
        self.made.top -= 3 * MM

    def blanks(self, words: tuple[str, ...]) -> None:
        """Words with rules behind them, in equal parts of the width."""
        part = self.sheet.inner / len(words)
        y = self.made.top - BLANK_HEIGHT + 2 * MM
        for place, word in enumerate(words):
            left = self.sheet.left + place * part
            right = left + part - (6 * MM if place + 1 < len(words) else 0)
            self.made.pieces.append(Piece(left, y, f"{word}：", LINE_SIZE + 1))
            start = left + self.fonts["text"].width(f"{word}：") * (LINE_SIZE + 1)
            self.made.rules.append((start, y - 2, right, y - 2))
        self.made.top -= BLANK_HEIGHT

    def pair(self, left: str, right: str) -> list[tuple[str, float, float]]:
        """Lines of a left and a right text as (text, x, size): one line if both fit, else one under the other."""
        fonts, inner = self.fonts["text"], self.sheet.inner
        together = fonts.width(left) + fonts.width(right) + (2 if left and right else 0)
        if not together:
            return []
        size = min(LINE_SIZE, inner / together)
        if size >= 8:
            start = self.sheet.left + inner - fonts.width(right) * size
            return [(left, self.sheet.left, size), (right, start, size)]
        lines = [(fit(text, inner, LINE_SIZE, fonts, lines=2)) for text in (left, right) if text]
        return [(line, self.sheet.left, fitted.size) for fitted in lines for line in fitted.lines]

    def above(self, left: str, right: str) -> None:
        self._rows(self.pair(left, right))

    def _rows(self, lines: list[tuple[str, float, float]]) -> None:
        """Sets lines below what stands; those that begin at the left margin begin a new row."""
        for number, (text, x, size) in enumerate(lines):
            if number == 0 or x == self.sheet.left:
                self.made.top -= size * LEADING
            self.made.pieces.append(Piece(x, self.made.top + 2, text, size))
        self.made.top -= 1.2 * MM if lines else 0

    def page_line(self) -> None:
        self.made.bottom = self.sheet.bottom + PAGE_SIZE + 5 * MM

    def below(self, left: str, right: str) -> None:
        lines = self.pair(left, right)
        top = self.made.top
        heights = sum(
            size * LEADING for number, (_, x, size) in enumerate(lines) if not number or x == self.sheet.left
        )
        if not lines:
            return
        self.made.bottom += heights + 4 * MM
        self.made.top = self.made.bottom - 2 * MM
        self._rows(lines)
        self.made.top = top

    def notes(self, notes: Sequence[str]) -> None:
        """Notes under the table, each on lines of its own; those that are filled in by hand have room for the pen."""
        fitted = [
            fit(note, self.sheet.inner, LINE_SIZE, self.fonts["text"], lines=NOTE_LINES) for note in notes
        ]
        lines = [
            (line, note.size, BLANK_HEIGHT if HAND in line else note.size * NOTE_LEADING)
            for note in fitted
            for line in note.lines
        ]
        self.made.bottom += sum(height for *_, height in lines)
        y = self.made.bottom
        for line, size, height in lines:
            y -= height
            self.made.pieces.append(Piece(self.sheet.left, y, line, size))
        self.made.bottom += GAP if lines else 0

    def signatures(self, words: tuple[str, ...]) -> None:
        """填表人：____ and so on, spread over the width; a word that ends in 日期 has room for year, month, day."""
        if not words:
            return
        fonts, sheet = self.fonts["text"], self.sheet
        ends = [DATE_WORDS if word.endswith("日期") else "" for word in words]
        natural = [
            fonts.width(f"{word}：{end}") * LINE_SIZE + (0 if end else SIGNED)
            for word, end in zip(words, ends, strict=True)
        ]
        shrink = min(1.0, (sheet.inner - 8 * (len(words) - 1)) / sum(natural))
        size = max(FLOOR, LINE_SIZE * shrink)
        gap = (sheet.inner - sum(natural) * shrink) / max(1, len(words) - 1)
        x, y = sheet.left, self.made.bottom
        for word, end, width in zip(words, ends, natural, strict=True):
            self.made.pieces.append(Piece(x, y, f"{word}：{end}", size))
            if not end:
                start = x + fonts.width(f"{word}：") * size
                self.made.rules.append((start, y - 2, x + width * shrink, y - 2))
            x += width * shrink + gap
        self.made.bottom += LINE_SIZE + 5 * MM


def furnish(
    register: Register, heads: Mapping[str, Any], sheet: Sheet, text: Fonts, head: Fonts
) -> Furniture:
    """The furniture of every page of a register."""
    setter = _Setter(sheet, text, head)
    if register.titled:
        setter.title(said(register.title, heads))
    setter.above(said(register.head_left, heads), said(register.head_right, heads))
    for words in register.blanks:
        setter.blanks(words)
    setter.made.top -= GAP if register.blanks else 0
    setter.page_line()
    setter.signatures(register.signatures)
    setter.below(said(register.foot_left, heads), said(register.foot_right, heads))
    setter.notes([said(note, heads) for note in register.notes])
    return setter.made


def page_number(number: int, total: int, sheet: Sheet, fonts: Fonts) -> Piece:
    """第 1 页　共 9 页, in the middle of the foot."""
    text = f"第 {number} 页　共 {total} 页"
    x = sheet.left + (sheet.inner - fonts.width(text) * PAGE_SIZE) / 2
    return Piece(x, sheet.bottom, text, PAGE_SIZE)
