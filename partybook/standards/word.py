"""Word templates that come with the program, as declared in resources/word: what stands on the page, with marks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from partybook.standards.reading import ResourceFault, files, need, no_others, read_toml

TEXTS = ("title", "heading", "text", "left", "center", "right")
PAPERS = ("document", "form")
JOINED = "<"  # in place of a cell: the one at its left goes on


@dataclass(frozen=True, slots=True)
class WordBlock:
    """Paragraphs of one look, a ruled form of `cells`, a `table` with a row for each record, or room.

    In `cells` the first, third, … cell of a line is a label; `<` joins a cell with the one at its left. `widths` are
    parts of the page; `height` is the least in mm of a line, `heights` that of each.
    """

    kind: str
    lines: tuple[str, ...] = ()
    cells: tuple[tuple[str, ...], ...] = ()
    widths: tuple[float, ...] = ()
    height: float = 0.0
    size: float = 0.0
    heights: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class WordForm:
    """One template: name, title, the source that fills it, its blocks; `many` is for one that lists all rows.

    `paper` is document, with the margins of a letter, or form, a ruled record that needs the room.
    """

    name: str
    title: str
    source: str
    blocks: tuple[WordBlock, ...]
    many: bool = False
    paper: str = "document"


@lru_cache(maxsize=1)
def word_forms() -> Mapping[str, WordForm]:
    """All templates by name."""
    return MappingProxyType({file.stem: read_word_form(file) for file in files("word", ".toml")})


def read_word_form(file: Path) -> WordForm:
    found = read_toml(file)
    no_others(file, found, {"title", "source", "many", "paper", "blocks"})
    blocks = tuple(
        _block(file, block, f"blocks[{number}]")
        for number, block in enumerate(need(file, found, "blocks", list))
    )
    title, source = need(file, found, "title", str), need(file, found, "source", str)
    paper = found.get("paper", "document")
    if paper not in PAPERS:
        raise ResourceFault(file, "paper", f"unknown: {paper}")
    return WordForm(file.stem, title, source, blocks, bool(found.get("many", False)), paper)


def _block(file: Path, block: dict[str, Any], at: str) -> WordBlock:
    kind = need(file, block, "kind", str, at)
    allowed = {"kind", "size"}
    if kind in TEXTS:
        allowed |= {"lines"}
        need(file, block, "lines", list, at)
    elif kind in ("cells", "table"):
        allowed |= {"cells", "widths", "height", "heights"}
        widths = need(file, block, "widths", list, at)
        if any(len(line) != len(widths) for line in need(file, block, "cells", list, at)):
            raise ResourceFault(file, f"{at}.cells", "each line needs a cell for each of widths")
        if len(block.get("heights", block["cells"])) != len(block["cells"]):
            raise ResourceFault(file, f"{at}.heights", "each line needs one")
    elif kind == "space":
        allowed |= {"height"}
        need(file, block, "height", (int, float), at)
    else:
        raise ResourceFault(file, f"{at}.kind", f"unknown: {kind}")
    no_others(file, block, allowed, at)
    return WordBlock(
        kind,
        tuple(block.get("lines", ())),
        tuple(tuple(line) for line in block.get("cells", ())),
        tuple(float(width) for width in block.get("widths", ())),
        float(block.get("height", 0)),
        float(block.get("size", 0)),
        tuple(float(height) for height in block.get("heights", ())),
    )
