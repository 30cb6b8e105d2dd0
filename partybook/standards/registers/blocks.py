"""The blocks of a form, from above to below: ruled cells, text, tables, cut lines, room to sign and to stamp."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

from partybook.standards.reading import ResourceFault, need, no_others
from partybook.standards.registers.checks import (
    KEY,
    check_template,
    choice,
    lines_of_words,
    matching,
    names_in,
    number,
    optional,
    words,
)
from partybook.standards.registers.columns import BLANK, SHOWS, Align, Column, read_columns
from partybook.standards.registers.grid import Cell, read_lines

CUT = "✂ 沿此线裁开"
TextAlign = Literal["body", "left", "center", "right"]


@dataclass(frozen=True, slots=True)
class CellsBlock:
    """Ruled lines of labels and values over columns of these relative `widths`; `height` in mm, `size` in pt."""

    widths: tuple[float, ...]
    lines: tuple[tuple[Cell, ...], ...]
    height: float
    size: float

    @property
    def names(self) -> set[str]:
        """The keys of Fields and heads that stand in it."""
        cells = [cell for line in self.lines for cell in line]
        keys = {cell.value.key for cell in cells if cell.value is not None} - {BLANK}
        return keys | _named(*(text for cell in cells for text in (cell.says, cell.box, cell.foot)))


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Paragraphs. `align` "body" begins each with two characters of space and fills the lines, as letters do.

    `inset` is the room, in characters, between a right-aligned line and the margin.
    """

    lines: tuple[str, ...]
    align: TextAlign
    size: float
    leading: float
    bold: bool
    inset: float

    @property
    def names(self) -> set[str]:
        return _named(*self.lines)


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table of the rows that a row of the source holds under `key`; ruled for the pen up to `least` rows.

    Rows that have nothing in the column `sums_lack` are sums, and stand out as the head does.
    """

    key: str
    columns: tuple[Column, ...]
    row_height: float
    size: float
    least: int
    sums_lack: str
    total: tuple[str, ...] = ()
    running: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.key

    @property
    def names(self) -> set[str]:
        return {self.key}


@dataclass(frozen=True, slots=True)
class CutBlock:
    """A dashed line right across the paper, with words upon it."""

    words: str = CUT

    @property
    def names(self) -> set[str]:
        return _named(self.words)


@dataclass(frozen=True, slots=True)
class SpaceBlock:
    """Empty room, in mm; where it may `grow`, it shares what is left of the page with others that do."""

    height: float
    grow: bool
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class BreakBlock:
    """The page ends here: a cover has a sheet of its own."""

    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SignaturesBlock:
    """Who signs, `across` side by side, each with room for the name and, where `dated`, for the day; `size` in pt."""

    words: tuple[str, ...]
    across: int
    dated: bool
    size: float
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class BlanksBlock:
    """Lines of words with rules behind them, to be filled in by hand."""

    lines: tuple[tuple[str, ...], ...]
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class BoxBlock:
    """A frame with a caption: where to paste or stamp; `width` 0 is the whole width; both in mm."""

    caption: str
    height: float
    width: float
    align: Align
    dashed: bool

    @property
    def names(self) -> set[str]:
        return _named(self.caption)


@dataclass(frozen=True, slots=True)
class QrBlock:
    """A code for telephones and scanners that says the words `says`; a square of `side` mm."""

    says: str
    side: float
    align: Align

    @property
    def names(self) -> set[str]:
        return _named(self.says)


@dataclass(frozen=True, slots=True)
class PhotosBlock:
    """The photos attached to a row: a label and, beside it, `across` of them in a line of `height` mm at most.

    `most` of them are printed; `says` stands in the empty cell where there is none.
    """

    label: str
    says: str
    widths: tuple[float, float]
    across: int
    height: float
    size: float
    most: int
    names: frozenset[str] = frozenset()


Block = (
    CellsBlock
    | TextBlock
    | TableBlock
    | CutBlock
    | SpaceBlock
    | BreakBlock
    | SignaturesBlock
    | BlanksBlock
    | BoxBlock
    | PhotosBlock
    | QrBlock
)


def _named(*templates: str) -> set[str]:
    return {name for template in templates for name, _ in names_in(template)}


def read_blocks(file: Path, table: dict[str, Any]) -> tuple[Block, ...]:
    """The [[blocks]] of a form."""
    given = need(file, table, "blocks", list)
    if not given:
        raise ResourceFault(file, "blocks", "there is none")
    blocks = []
    for place, block in enumerate(given):
        at = f"blocks[{place}]"
        if not isinstance(block, dict):
            raise ResourceFault(file, at, "should be a [[blocks]] table")
        kind = choice(file, block, "kind", tuple(_READERS), at=at)
        keys, read = _READERS[kind]
        no_others(file, block, {"kind", *keys}, at)
        blocks.append(read(file, block, at))
    return tuple(blocks)


def _cells(file: Path, table: dict[str, Any], at: str) -> CellsBlock:
    widths = need(file, table, "widths", list, at)
    if not widths or not all(isinstance(width, (int, float)) and 0.5 <= width <= 60 for width in widths):
        raise ResourceFault(file, f"{at}.widths", "should be numbers between 0.5 and 60")
    return CellsBlock(
        widths=tuple(float(width) for width in widths),
        lines=read_lines(file, table, at, len(widths)),
        height=float(number(file, table, "height", 5, 200, 10, at)),
        size=float(number(file, table, "size", 8, 24, 12, at)),
    )


def _text(file: Path, table: dict[str, Any], at: str) -> TextBlock:
    lines = need(file, table, "lines", list, at)
    if not lines or not all(isinstance(line, str) for line in lines):
        raise ResourceFault(file, f"{at}.lines", "should be a list of paragraphs")
    for place, line in enumerate(lines):
        check_template(file, f"{at}.lines[{place}]", line, shows=SHOWS)
    return TextBlock(
        lines=tuple(lines),
        align=cast(TextAlign, choice(file, table, "align", ("body", "left", "center", "right"), "body", at)),
        size=float(number(file, table, "size", 8, 40, 16, at)),
        leading=float(number(file, table, "leading", 1.1, 3, 1.75, at)),
        bold=optional(file, table, "bold", bool, False, at),
        inset=float(number(file, table, "inset", 0, 20, 0, at)),
    )


def _table(file: Path, table: dict[str, Any], at: str) -> TableBlock:
    columns = read_columns(file, table, at)
    if any(column.group for column in columns):
        raise ResourceFault(file, f"{at}.columns", "has no groups within a form")
    lacking = optional(file, table, "sums_lack", str, "", at)
    if lacking and lacking not in [column.key for column in columns]:
        raise ResourceFault(file, f"{at}.sums_lack", f"{lacking} is no column")
    return TableBlock(
        key=matching(file, table, "key", KEY, at),
        columns=columns,
        row_height=float(number(file, table, "row_height", 6, 40, 8.5, at)),
        size=float(number(file, table, "size", 8, 20, 10.5, at)),
        least=int(number(file, table, "least", 0, 60, 1, at)),
        sums_lack=lacking,
    )


def _cut(file: Path, table: dict[str, Any], at: str) -> CutBlock:
    return CutBlock(_template(file, table, "words", at, CUT))


def _space(file: Path, table: dict[str, Any], at: str) -> SpaceBlock:
    need(file, table, "height", (int, float), at)
    return SpaceBlock(
        height=float(number(file, table, "height", 1, 200, 0, at)),
        grow=optional(file, table, "grow", bool, False, at),
    )


def _signatures(file: Path, table: dict[str, Any], at: str) -> SignaturesBlock:
    need(file, table, "words", list, at)
    return SignaturesBlock(
        words=words(file, table, "words", at),
        across=int(number(file, table, "across", 1, 4, 2, at)),
        dated=optional(file, table, "dated", bool, False, at),
        size=float(number(file, table, "size", 8, 24, 12, at)),
    )


def _blanks(file: Path, table: dict[str, Any], at: str) -> BlanksBlock:
    need(file, table, "lines", list, at)
    return BlanksBlock(lines_of_words(file, table, "lines", at))


def _box(file: Path, table: dict[str, Any], at: str) -> BoxBlock:
    need(file, table, "height", (int, float), at)
    return BoxBlock(
        caption=_template(file, table, "caption", at),
        height=float(number(file, table, "height", 5, 200, 0, at)),
        width=float(number(file, table, "width", 0, 260, 0, at)),
        align=cast(Align, choice(file, table, "align", ("left", "center", "right"), "center", at)),
        dashed=optional(file, table, "dashed", bool, True, at),
    )


def _qr(file: Path, table: dict[str, Any], at: str) -> QrBlock:
    return QrBlock(
        says=_template(file, table, "says", at),
        side=float(number(file, table, "side", 15, 80, 30, at)),
        align=cast(Align, choice(file, table, "align", ("left", "center", "right"), "center", at)),
    )


def _photos(file: Path, table: dict[str, Any], at: str) -> PhotosBlock:
    widths = need(file, table, "widths", list, at)
    if len(widths) != 2 or not all(
        isinstance(width, (int, float)) and 0.5 <= width <= 60 for width in widths
    ):
        raise ResourceFault(file, f"{at}.widths", "should be two numbers between 0.5 and 60")
    return PhotosBlock(
        label=need(file, table, "label", str, at),
        says=optional(file, table, "says", str, "", at),
        widths=(float(widths[0]), float(widths[1])),
        across=int(number(file, table, "across", 1, 4, 2, at)),
        height=float(number(file, table, "height", 20, 200, 60, at)),
        size=float(number(file, table, "size", 8, 24, 12, at)),
        most=int(number(file, table, "most", 1, 40, 6, at)),
    )


def _template(file: Path, table: dict[str, Any], key: str, at: str, default: str = "") -> str:
    text: str = optional(file, table, key, str, default, at)
    check_template(file, f"{at}.{key}", text, shows=SHOWS)
    return text


_READERS: dict[str, tuple[set[str], Any]] = {
    "cells": ({"widths", "lines", "height", "size"}, _cells),
    "text": ({"lines", "align", "size", "leading", "bold", "inset"}, _text),
    "table": ({"key", "columns", "row_height", "size", "least", "sums_lack"}, _table),
    "cut": ({"words"}, _cut),
    "space": ({"height", "grow"}, _space),
    "break": (set(), lambda file, table, at: BreakBlock()),
    "signatures": ({"words", "across", "dated", "size"}, _signatures),
    "blanks": ({"lines"}, _blanks),
    "photos": ({"label", "says", "widths", "across", "height", "size", "most"}, _photos),
    "qr": ({"says", "side", "align"}, _qr),
    "box": ({"caption", "height", "width", "align", "dashed"}, _box),
}
