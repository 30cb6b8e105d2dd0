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
from partybook.paper.form import Forms
from partybook.paper.form.layout import PhotosOf
from partybook.paper.furniture import furnish, page_number, said
from partybook.paper.measured import MEASURED, Leaf
from partybook.paper.pen import GRID, Pen
from partybook.paper.sheet import SHEETS
from partybook.paper.table import lay_out
from partybook.standards.registers import HEAD_VALUES, Register
from partybook.text import mark

Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Printed:
    """What came out: pages, rows, and the characters that no font has (〓 stands in their place).

    `starts` is the page, from 0, on which each row begins; empty where rows stand side by side.
    """

    pages: int
    rows: int
    lacking: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()


def print_register(
    register: Register,
    rows: Sequence[Row],
    heads: Mapping[str, Any],
    fields: Sequence[Field],
    codes: Codes,
    out: Path | io.BufferedIOBase,
    *,
    made_on: dt.date,
    inner: Mapping[str, Sequence[Field]] | None = None,
    progress: Progress | None = None,
    numbered: bool = True,
    photos_of: PhotosOf | None = None,
) -> Printed:
    """Writes the register as a PDF to a file, whole or not at all, or into an open stream.

    `rows` come in printing order; those that the register does not keep are left out. `heads` has the values
    of title, head and foot; None prints a line to write on. `made_on` is their {made_on}; `inner` has the Fields of
    rows within rows, `photos_of` the photos attached to a row. A part of a book is not `numbered`: the book numbers
    its pages. `progress` hears of each page, or of each form, (done, of all) and stops the work by returning
    False. Problems: cancelled, print-cannot-write.
    """
    kept = register.kept(rows)
    values = {"made_on": made_on, **heads}
    sheet = SHEETS[register.paper]
    title, size = said(register.title, values), (sheet.width, sheet.height)
    if register.layout == "form":
        forms = Forms(register, values, fields, inner or {}, codes, photos_of)
        text, head = forms.fonts
        canvas = new_canvas(title, size, text.first)
        starts = _draw_forms(forms, kept, canvas, Pen(canvas, text, head), progress, numbered)
    elif register.layout in MEASURED:
        text, head = Fonts("text"), Fonts("head")
        canvas = new_canvas(title, size, text.first)
        leaves = MEASURED[register.layout](kept, Cells(register, fields, codes), text, head)
        starts = _draw_measured(leaves, canvas, Pen(canvas, text, head), progress)
    else:
        text, head = Fonts("text"), Fonts("head")
        canvas = new_canvas(title, size, text.first)
        cells = Cells(register, fields, codes)
        starts = _draw_table(
            register, kept, values, cells, canvas, Pen(canvas, text, head), text, head, progress, numbered
        )
    pages = canvas.getPageNumber() - 1
    _write(canvas.getpdfdata(), out)
    return Printed(pages, len(kept), tuple(sorted(text.lacking | head.lacking)), tuple(starts))


def count_pages(
    register: Register,
    rows: Sequence[Row],
    heads: Mapping[str, Any],
    fields: Sequence[Field],
    codes: Codes,
    *,
    made_on: dt.date,
) -> int:
    """How many pages a table would have, without drawing any."""
    text, head, sheet = Fonts("text"), Fonts("head"), SHEETS[register.paper]
    around = furnish(register, {"made_on": made_on, **heads}, sheet, text, head)
    cells, high = Cells(register, fields, codes), around.top - around.bottom
    return len(lay_out(register, register.kept(rows), cells, sheet.inner, high, text, head).pages)


def _draw_forms(
    forms: Forms,
    rows: Sequence[Row],
    canvas: Any,
    pen: Pen,
    progress: Progress | None,
    numbered: bool,
) -> list[int]:
    """A form for each row; a blank one where there is none. Gives the page on which each row's begins."""
    pages = 0
    starts: dict[int, int] = {}
    sheets = forms.sheets(rows)
    for number, together in enumerate(sheets, 1):
        for row, _ in together:
            starts.setdefault(id(row), pages)
        pages += forms.draw(canvas, pen, together, numbered)
        _tell(progress, number, len(sheets))
    return [starts[id(row)] for row in rows]


def _draw_table(
    register: Register,
    rows: Sequence[Row],
    values: Mapping[str, Any],
    cells: Cells,
    canvas: Any,
    pen: Pen,
    text: Fonts,
    head: Fonts,
    progress: Progress | None,
    numbered: bool,
) -> list[int]:
    """The table, page by page. Gives the page on which each row begins."""
    sheet = SHEETS[register.paper]
    around = furnish(register, values, sheet, text, head)
    table = lay_out(register, rows, cells, sheet.inner, around.top - around.bottom, text, head)
    same = pen.furniture(around)
    total = len(table.pages)
    for number, lines in enumerate(table.pages, 1):
        canvas.addLiteral(same)
        canvas.addLiteral(pen.table(table, lines, sheet.left, around.top))
        if numbered:
            canvas.addLiteral(pen.piece(page_number(number, total, sheet, text)))
        canvas.showPage()
        _tell(progress, number, total)
    begun = [place for place, lines in enumerate(table.pages) for line in lines if line.begins]
    return begun if table.blocks == 1 else []


def _draw_measured(leaves: Sequence[Leaf], canvas: Any, pen: Pen, progress: Progress | None) -> list[int]:
    """Labels and stamps, sheet by sheet. Gives the page on which each row's is."""
    starts = []
    for number, leaf in enumerate(leaves, 1):
        rules = [f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S" for x1, y1, x2, y2 in leaf.rules]
        canvas.addLiteral("\n".join([f"{GRID} w", *rules, *map(pen.piece, leaf.pieces)]))
        canvas.showPage()
        starts += [number - 1] * leaf.rows
        _tell(progress, number, len(leaves))
    return starts


def _tell(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None and not progress(done, total):
        raise Problem("cancelled", mark("打印已取消，没有留下文件。"))


def new_canvas(title: str, size: tuple[float, float], font: str) -> Any:
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
    register: Register,
    rows: Sequence[Row],
    fields: Sequence[Field],
    codes: Codes,
    inner: Mapping[str, Sequence[Field]] | None = None,
    heads: Mapping[str, Any] | None = None,
) -> list[Problem]:
    """Every character of the rows that no font has: whose it is, where, and its code point.

    Warnings: the register can be printed, with 〓 in the character's place.
    """
    kept = register.kept(rows)
    if register.layout == "form":
        values = {**dict.fromkeys(HEAD_VALUES), **(heads or {})}
        return _check_forms(Forms(register, values, fields, inner or {}, codes), kept)
    fonts, cells = Fonts("text"), Cells(register, fields, codes)
    problems = []
    for column in cells.columns:
        texts = cells.texts(column, kept)
        lacking = fonts.missing(texts)
        for number, text in enumerate(texts if lacking else (), 1):
            problems += _no_glyphs(lacking, text, kept[number - 1], cells.label(column), number)
    return problems


def _check_forms(forms: Forms, rows: Sequence[Row]) -> list[Problem]:
    fonts = Fonts("text")
    return [
        problem
        for number, row in enumerate(rows, 1)
        for label, text in forms.texts(row)
        for problem in _no_glyphs(fonts.missing([text]), text, row, label, number)
    ]


def _no_glyphs(lacking: set[str], text: str, row: Row, label: str, number: int) -> list[Problem]:
    name = str(row.get("name") or f"第 {number} 行")
    return [_no_glyph(char, name, label, number) for char in sorted(lacking.intersection(text))]


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
