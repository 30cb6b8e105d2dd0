"""Fonts of the paper: loaded when first needed, with a fallback for each character that one lacks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, Literal

from partybook import paths

Style = Literal["text", "head"]

GETA = "〓"  # printed where no font has the character: what printers put in place of a missing type
SHIPPED: dict[Style, tuple[str, ...]] = {
    "text": ("NotoSerifSC-Regular.ttf", "HanaMinB.ttf", "BabelStoneHan-Rare.ttf"),
    "head": ("NotoSansSC-Bold.ttf", "NotoSerifSC-Regular.ttf", "HanaMinB.ttf", "BabelStoneHan-Rare.ttf"),
}
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
DIGITS = "0123456789"
_ZEROS = str.maketrans(DIGITS, "0" * len(DIGITS))
_PRIVATE = ((0xE000, 0xF8FF), (0xF0000, 0x10FFFF))


def plain(text: str) -> str:
    """The text as it goes on paper: line ends as \\n, tabs as a space, no controls, no invisible characters.

    Variation selectors go too: the character they follow stays, in the shape its font gives it.
    """
    if _UNSEEN.search(text) is None:
        return text
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return "".join(char for char in text if char == "\n" or _UNSEEN.match(char) is None)


@dataclass(frozen=True, eq=False)
class Face:
    """One font file: `font` is reportlab's TTFont, `chars` what it can draw, `widths` by code point in 1/1000 em."""

    font: Any
    chars: frozenset[str]
    widths: dict[int, float]


@lru_cache(maxsize=16)
def _load(file: Path, changed_ns: int, private: bool) -> Face:
    """Reads a font file; `changed_ns` only tells its states apart."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    from partybook.paper.tounicode import mend

    mend()
    font = TTFont(f"PartyBook-{file.stem}", str(file))
    registerFont(font)
    places = font.face.glyphPos
    chars = frozenset(
        chr(code)
        for code, glyph in font.face.charToGlyph.items()
        # A glyph without outline draws nothing: the character is missing, unless it is a space.
        if (places[glyph] != places[glyph + 1] or chr(code).isspace()) and (private or not _is_private(code))
    )
    return Face(font, chars, font.face.charWidths)


def _is_private(code: int) -> bool:
    """Whether a code point means something else in each font: a shipped font would print a wrong character."""
    return any(first <= code <= last for first, last in _PRIVATE)


def face(file: Path, *, private: bool = False) -> Face:
    """A font file, loaded once. reportlab's TTFError for what is no TrueType font with glyf outlines."""
    return _load(file, file.stat().st_mtime_ns, private)


def user_folder() -> Path:
    """Where an office may put fonts of its own, for characters that no shipped font has."""
    return paths.pc_folder() / "fonts"


class Fonts:
    """The fonts of one style, in order; a later one is loaded only when a text needs it."""

    def __init__(self, style: Style, folder: Path | None = None) -> None:
        self.style = style
        self._coming = self._sources(folder or user_folder())
        self._loaded: list[Face] = [next(self._coming)()]
        self._found: dict[str, Face | None] = {}
        self._widths = _Widths(self)
        self.lacking: set[str] = set()

    def _sources(self, own: Path) -> Iterator[Callable[[], Face]]:
        for name in SHIPPED[self.style]:
            yield partial(face, paths.resources() / "fonts" / name)
        for file in sorted(own.glob("*.[tT][tT][fF]")):
            yield partial(face, file, private=True)

    @property
    def first(self) -> str:
        """reportlab's name of the first font."""
        name: str = self._loaded[0].font.fontName
        return name

    def find(self, char: str) -> Face | None:
        """The first font that can draw a character, None where there is none."""
        if char in self._found:
            return self._found[char]
        found = next((face for face in self._loaded if char in face.chars), None)
        while found is None and (coming := next(self._coming, None)) is not None:
            found = self._add(coming, char)
        self._found[char] = found
        return found

    def _add(self, coming: Callable[[], Face], char: str) -> Face | None:
        from reportlab.pdfbase.ttfonts import TTFError

        try:
            more = coming()
        except (TTFError, OSError):  # a file in the office's own folder that is no usable font
            return None
        self._loaded.append(more)
        return more if char in more.chars else None

    def drawn(self, char: str) -> tuple[Face, str]:
        """The font and the character that are drawn: a plain space for odd ones, 〓 for what no font has."""
        found = self.find(char)
        if found is not None:
            return found, char
        if char.isspace():
            return self._loaded[0], " "
        self.lacking.add(char)
        return self._loaded[0], GETA

    def width(self, text: str) -> float:
        """The width of a line of text in em."""
        return sum(map(self._widths.__getitem__, text)) / 1000

    def missing(self, texts: Iterable[str]) -> set[str]:
        """The characters that no font has."""
        chars = set().union(*map(plain, texts))
        if chars <= self._loaded[0].chars:
            return set()
        return {char for char in chars if not char.isspace() and self.find(char) is None}


class Figures:
    """Fonts measured with digits of equal width, so that the numbers of a column stand under each other."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts

    def width(self, text: str) -> float:
        """The width of a line in em, each digit as wide as 0."""
        return self._fonts.width(text.translate(_ZEROS))

    def gap(self, char: str) -> float:
        """What a digit lacks to the width of 0, in em; 0 for what is no digit."""
        return self.width(char) - self._fonts.width(char) if char in DIGITS else 0.0


class _Widths(dict[str, float]):
    """Character to width in 1/1000 em, filled as characters come."""

    def __init__(self, fonts: Fonts) -> None:
        super().__init__()
        self._fonts = fonts

    def __missing__(self, char: str) -> float:
        face, char_drawn = self._fonts.drawn(char)
        self[char] = width = face.widths[ord(char_drawn)]
        return width


def missing(texts: Iterable[str]) -> set[str]:
    """The characters of texts that no font has, the office's own fonts included."""
    return Fonts("text").missing(texts)
