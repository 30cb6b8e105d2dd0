"""Breaks text into lines as Chinese print does: anywhere between characters, but not before a full stop."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import accumulate

Width = Callable[[str], float]

CLOSING = r"，。、；：？！）》」』”’】〕〉…·,;:?!)\]}>%％"
OPENING = r"（《「『“‘【〔〈(\[{<"
# What stays together: figures with their counter (18号, 05月), a word up to its hyphen, else one character;
# each with the punctuation that leans on it.
_ATOM = re.compile(
    rf"[{OPENING}]*(?:[0-9]+(?:\.[0-9]+)*[年月日号栋幢室楼X]?|[A-Za-z\u00c0-\u024f]+[-/_.@]?|.)[-{CLOSING}]*\s*",
    re.DOTALL,
)
NARROWINGS = 6
BALANCED = 4  # lines; longer texts are simply filled


def wrap(text: str, limit: float, width: Width, *, even: bool = True) -> list[str]:
    """Lines no wider than `limit` (both in em); a few lines are made about equally long where `even`.

    Only a single character that is wider than the limit stands out. No character is lost but the white
    space at a line's end.
    """
    parts = text.split("\n")
    if len(parts) > 1:
        return [line for part in parts for line in wrap(part, limit, width, even=even)]
    pieces = list(_pieces(text, limit, width))
    lines = _filled(pieces, limit, width)
    return _even(pieces, lines, limit, width) if even and 1 < len(lines) <= BALANCED else lines


def _even(pieces: list[str], lines: list[str], limit: float, width: Width) -> list[str]:
    """The same number of lines, as narrow as they can be."""
    least, most = sum(map(width, lines)) / len(lines), limit
    for _ in range(NARROWINGS):
        middle = (least + most) / 2
        tried = _filled(pieces, middle, width)
        if len(tried) == len(lines) and all(width(line) <= middle for line in tried):
            lines, most = tried, middle
        else:
            least = middle
    return lines


def _filled(pieces: list[str], limit: float, width: Width) -> list[str]:
    lines: list[str] = []
    line, used = "", 0.0
    for piece in pieces:
        if line and used + width(piece.rstrip()) > limit:
            lines.append(line.rstrip())
            line, used = "", 0.0
        line += piece
        used += width(piece)
    lines.append(line.rstrip())
    return lines


def _pieces(text: str, limit: float, width: Width) -> Iterator[str]:
    """The atoms of a text; one that is wider than a whole line comes in parts."""
    for found in _ATOM.finditer(text):
        atom = found.group()
        if width(atom.rstrip()) <= limit:
            yield atom
        else:
            yield from _parts(atom, limit, width)


def _parts(atom: str, limit: float, width: Width) -> Iterator[str]:
    start = 0
    while start < len(atom):
        ends = accumulate(map(width, atom[start : start + 200]))
        fitting = max(1, sum(end <= limit for end in ends))
        yield atom[start : start + fitting]
        start += fitting
