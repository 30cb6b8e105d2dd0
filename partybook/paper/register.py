"""Prints a register: rows of a source, laid out as its TOML says, as a PDF that can be searched."""

from __future__ import annotations

import datetime as dt
import io
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partybook.errors import Problem, Where
from partybook.facts import Row
from partybook.fields import Codes, Field
from partybook.paper.cells import Cells
from partybook.paper.fonts import Fonts
from partybook.paper.furniture import furnish, page_number, said
from partybook.paper.pen import Pen
from partybook.paper.sheet import SHEETS
from partybook.paper.table import lay_out
from partybook.standards.registers import Register
from partybook.text import mark

Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Printed:
    """What came out: pages, rows, and the characters that no font has (〓 stands in their place)."""

    pages: int
    rows: int
    lacking: tuple[str, ...] = ()


def print_register(
    register: Register,
    rows: Sequence[Row],
    heads: Mapping[str, Any],
    fields: Sequence[Field],
    codes: Codes,
    out: Path | io.BufferedIOBase,
    *,
    made_on: dt.date,
    progress: Progress | None = None,
) -> Printed:
    """Writes the register as a PDF to a file, whole or not at all, or into an open stream.

    `rows` come in printing order; those that the register does not keep are left out. `heads` has the values
    of title, head and foot; None prints a line to write on. `made_on` is their {made_on}. `progress` hears
    of each page (done, of all) and stops the work by returning False. Problems: cancelled,
    print-cannot-write.
    """
    text, head = Fonts("text"), Fonts("head")
    kept = register.kept(rows)
    values = {"made_on": made_on, **heads}
    sheet = SHEETS[register.paper]
    around = furnish(register, values, sheet, text, head)
    cells = Cells(register, fields, codes)
    table = lay_out(register, kept, cells, sheet.inner, around.top - around.bottom, text, head)

    canvas = _canvas(said(register.title, values), (sheet.width, sheet.height), text.first)
    pen = Pen(canvas, text, head)
    same = pen.furniture(around)
    total = len(table.pages)
    for number, lines in enumerate(table.pages, 1):
        canvas.addLiteral(same)
        canvas.addLiteral(pen.table(table, lines, sheet.left, around.top))
        canvas.addLiteral(pen.piece(page_number(number, total, sheet, text)))
        canvas.showPage()
        if progress is not None and not progress(number, total):
            raise Problem("cancelled", mark("打印已取消，没有留下文件。"))
    _write(canvas.getpdfdata(), out)
    return Printed(total, len(kept), tuple(sorted(text.lacking | head.lacking)))


def _canvas(title: str, size: tuple[float, float], font: str) -> Any:
    """A canvas whose bytes depend on nothing but what is drawn: no clock, no name of a person or PC."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(io.BytesIO(), size, invariant=1, pageCompression=1, initialFontName=font)
    canvas.setTitle(
        title.encode("utf-16", "replace").decode("utf-16")
    )  # half a surrogate pair can't be written
    for say in (canvas.setAuthor, canvas.setSubject, canvas.setKeywords):
        say("")
    canvas.setCreator("PartyBook")
    return canvas


def _write(data: bytes, out: Path | io.BufferedIOBase) -> None:
    """The bytes into a stream, or into a file that appears only when it is whole."""
    if not isinstance(out, Path):
        out.write(data)
        return
    beside = out.with_name(out.name + ".new")
    try:
        beside.write_bytes(data)
        os.replace(beside, out)  # noqa: PTH105
    except OSError as fault:
        beside.unlink(missing_ok=True)
        raise Problem(
            "print-cannot-write",
            mark("写不进“{value}”。请关掉正在打开它的程序，或换一个文件夹。"),
            value=str(out),
        ) from fault


def check_glyphs(
    register: Register, rows: Sequence[Row], fields: Sequence[Field], codes: Codes
) -> list[Problem]:
    """Every character in the printed columns that no font has: whose it is, where, and its code point.

    Warnings: the register can be printed, with 〓 in the character's place.
    """
    fonts, cells = Fonts("text"), Cells(register, fields, codes)
    kept = register.kept(rows)
    problems = []
    for column in cells.columns:
        texts = cells.texts(column, kept)
        lacking = fonts.missing(texts)
        for number, text in enumerate(texts if lacking else (), 1):
            for char in sorted(lacking.intersection(text)):
                name = kept[number - 1].get("name") or f"第 {number} 行"
                problems.append(_no_glyph(char, str(name), cells.label(column), number))
    return problems


def _no_glyph(char: str, name: str, column: str, row: int) -> Problem:
    return Problem(
        "glyph-missing",
        mark(
            "“{name}”的“{column}”里的“{char}”（{codepoint}）没有字体可打印，纸上印作“〓”。"
            "请手写补上，或把有这个字的字体放进字体文件夹。"
        ),
        where=Where(row=row, column=column),
        severity="warning",
        value=char,
        name=name,
        column=column,
        char=char,
        codepoint=f"U+{ord(char):04X}",
    )
