"""Fills the marks of an .xlsx: values as what they are, a row for each record; all else stays as it is."""

from __future__ import annotations

import copy
import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from lxml import etree

from partybook.dates import SERIAL_START, PartialDate
from partybook.errors import Problem
from partybook.facts import Row
from partybook.fields import Money, Percent, Points, Whole
from partybook.marks import Mark, Place, is_list, marks_of, replaced
from partybook.marks.filling import Filling, Said
from partybook.sheets.filling.heights import make_room
from partybook.sheets.filling.names import DRAWING, SPACE, s
from partybook.sheets.filling.sheet import SheetXml, place, texts
from partybook.sheets.filling.styles import TWO_DECIMALS
from partybook.sheets.filling.workbook import Workbook
from partybook.sheets.reading.formats import EPOCH_1904
from partybook.text import CONTROL, mark

MOST_CHARACTERS = 32_767  # of one cell
_BREAK = re.compile(r"\r\n?|\u2028")


def places(data: bytes) -> list[Place]:
    """Every text of an .xlsx: cells, heads and feet of pages, text boxes. Problems as Parts, form-kind."""
    book = Workbook(data)
    found = []
    for sheet in book.sheets:
        found += [
            Place(f"{sheet.name}!{cell.get('r')}", text)
            for cell in sheet.cells()
            if (text := sheet.text(cell))
        ]
        found += [
            Place(mark("{sheet} 的页眉页脚").format(sheet=sheet.name), text) for _, text in _margins(sheet)
        ]
        found += [
            Place(mark("{sheet} 的文本框").format(sheet=sheet.name), "".join(text for _, text in pieces))
            for pieces in _boxes(book, sheet)
        ]
    return found


def fill(data: bytes, filling: Filling) -> bytes:
    """The .xlsx with the values in place of its marks. The caller has looked for faults before."""
    book = Workbook(data)
    for sheet in book.sheets:
        marked = [cell for cell in sheet.cells() if marks_of(sheet.text(cell))]
        blocks = _blocks(sheet, marked)
        listed = {id(cell) for first, last in blocks for cell in marked if first <= place(cell)[1] <= last}
        single = [cell for cell in marked if id(cell) not in listed]
        for first, last in reversed(blocks):
            _repeat(book, sheet, first, last, filling)
        for cell in single:
            _fill(book, sheet, cell, lambda one: filling.say(one))
        _fill_margins(sheet, filling)
        for pieces in _boxes(book, sheet):
            _fill_box(pieces, filling)
        sheet.changed = sheet.changed or bool(marked)
    return book.written()


def has_pivots(data: bytes) -> bool:
    """Whether it has pivot tables, which only a spreadsheet program can bring up to date."""
    return Workbook(data).has_pivots


def _blocks(sheet: SheetXml, marked: Sequence[Any]) -> list[tuple[int, int]]:
    """Rows that are repeated, first and last; those next to each other are one record."""
    found: list[tuple[int, int]] = []
    for cell in marked:
        if not is_list(sheet.text(cell)):
            continue
        row, last = place(cell)[1], sheet.span(cell)
        if found and row <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((row, last))
    return found


def _repeat(book: Workbook, sheet: SheetXml, first: int, last: int, filling: Filling) -> None:
    block = [row for row in sheet.rows if first <= int(row.get("r")) <= last]
    marks = [one for row in block for cell in row for one in marks_of(sheet.text(cell))]
    rows: Sequence[Row | None] = filling.list_of(marks) or (None,)
    for number, (row, made) in enumerate(zip(rows, sheet.repeat(first, last, len(rows)), strict=True), 1):
        shown = number if row is not None else None

        def say(one: Mark, row: Row | None = row, shown: int | None = shown) -> Said:
            return filling.say(one, row, shown)

        for cell in [cell for line in made for cell in line]:
            if marks_of(sheet.text(cell)):
                _fill(book, sheet, cell, say)


def _fill(book: Workbook, sheet: SheetXml, cell: Any, say: Callable[[Mark], Said]) -> None:
    text = sheet.text(cell)
    marks = marks_of(text)
    item = copy.deepcopy(sheet.item(cell))
    for old in list(cell):
        cell.remove(old)
    cell.attrib.pop("t", None)
    if len(marks) == 1 and text.strip() == marks[0].written:
        said = say(marks[0])
        if not said.text or _put_value(book, cell, said):
            return
        parts = texts(item)
        _, touched = replaced([one.text or "" for one in parts], lambda _mark: "")
        for number, one in enumerate(parts):
            one.text = _clean(said.text) if number in touched else ""
    else:
        parts = texts(item)
        done, _ = replaced([one.text or "" for one in parts], lambda one: _clean(say(one).text))
        for one, new in zip(parts, done, strict=True):
            one.text = new
    _put_text(book, cell, item, sheet)


def _put_value(book: Workbook, cell: Any, said: Said) -> bool:
    """Writes a number or a day as what it is, where the cell is made for it; whether it was."""
    style, styles = int(cell.get("s", 0)), book.styles
    if said.raw is None or styles.is_text(style):
        return False
    number = ""
    if isinstance(said.kind, Money):
        sign, fen = "-" if said.raw < 0 else "", abs(said.raw)
        number = f"{sign}{fen // 100}.{fen % 100:02d}"
        if styles.is_general(style):
            cell.set("s", str(styles.like(style, number_format=TWO_DECIMALS)))
    elif isinstance(said.kind, Points) and not styles.is_date(style):
        number = repr(said.raw / 100)
    elif isinstance(said.kind, Whole) and not styles.is_date(style):
        number = str(said.raw)
    elif isinstance(said.kind, Percent) and styles.is_percent(style):
        number = repr(said.raw / 10_000)
    elif isinstance(said.raw, PartialDate) and said.raw.day is not None and styles.is_date(style):
        number = str((said.raw.earliest - _epoch(book)).days)
    if not number:
        return False
    value = etree.SubElement(cell, s("v"))
    value.text = number
    return True


def _epoch(book: Workbook) -> dt.date:
    return SERIAL_START + dt.timedelta(days=EPOCH_1904 if book.epoch_1904 else 0)


def _put_text(book: Workbook, cell: Any, item: Any, sheet: SheetXml) -> None:
    """A text of its own, with the looks of its parts; a number stays a text here."""
    inline = etree.SubElement(cell, s("is"))
    for one in item:
        if one.tag in (s("t"), s("r")):
            inline.append(one)
    whole = ""
    for one in texts(inline):
        one.text = (
            CONTROL.sub("", _BREAK.sub("\n", one.text or "")).replace("\ufffe", "").replace("\uffff", "")
        )
        one.set(SPACE, "preserve")
        whole += one.text or ""
    if len(whole) > MOST_CHARACTERS:
        raise Problem(
            "text-too-long",
            mark("{sheet}!{cell} 要填的内容超过 {most} 字，一格写不下。请缩短，或改用 Word 模板。"),
            sheet=sheet.name,
            cell=cell.get("r"),
            most=MOST_CHARACTERS,
        )
    cell.set("t", "inlineStr")
    if "\n" in whole:
        cell.set("s", str(book.styles.like(int(cell.get("s", 0)), wrap=True)))
    make_room(sheet, cell, book.styles, whole)


def _clean(text: str) -> str:
    """A text without what XML can't hold."""
    return re.sub("[\ufffe\uffff]", "", CONTROL.sub("", _BREAK.sub("\n", text)))


def _margins(sheet: SheetXml) -> Iterator[tuple[Any, str]]:
    """Heads and feet of printed pages."""
    for holder in sheet.root.iter(s("headerFooter")):
        for one in holder:
            if one.text:
                yield one, one.text


def _fill_margins(sheet: SheetXml, filling: Filling) -> None:
    for element, text in _margins(sheet):
        if marks_of(text):
            _refuse_list(text, sheet.name)

            def say(one: Mark, text: str = text) -> str:
                value = _clean(filling.say(one).text).replace("&", "&&")
                # Figures right behind a size such as &12 would be taken for a part of it.
                sized = re.search(r"&\d+$", text[: text.find(one.written)])
                return f" {value}" if sized and value[:1].isdigit() else value

            (element.text,), _ = replaced([text], say)
            sheet.changed = True


def _boxes(book: Workbook, sheet: SheetXml) -> list[list[tuple[Any, str]]]:
    """The paragraphs of text boxes that have marks or brackets, as their pieces."""
    found = []
    for part in book.related(sheet, "drawing"):
        raw = book.parts.xml(part).decode("utf-8", "replace")
        if not re.search(r"[\[［【]", raw):
            continue
        for paragraph in book.other(part).iter(f"{{{DRAWING}}}p"):
            found.append([(one, one.text or "") for one in paragraph.iter(f"{{{DRAWING}}}t")])
    return found


def _fill_box(pieces: Sequence[tuple[Any, str]], filling: Filling) -> None:
    text = "".join(text for _, text in pieces)
    if marks_of(text):
        _refuse_list(text, mark("文本框"))
        done, _ = replaced(
            [text for _, text in pieces],
            lambda one: _clean(filling.say(one).text).replace("\n", " "),
        )
        for (element, _), new in zip(pieces, done, strict=True):
            element.text = new


def _refuse_list(text: str, where: str) -> None:
    if is_list(text):
        raise Problem("marks-row", mark("{value}：带 # 的标记只能写在表格的行里。"), value=where)
