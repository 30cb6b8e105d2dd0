"""Fills the marks of a .docx: text, tables, headers, footers, notes, text boxes; all else stays byte for byte."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree

from partybook.errors import Problem
from partybook.facts import Row
from partybook.marks import Mark, Place, is_list, marks_of, replaced
from partybook.marks.filling import Filling
from partybook.marks.parts import Parts
from partybook.paper.word.fonts import EastAsian
from partybook.paper.word.names import FALLBACK, SPACE, parse, serialised, typed, w
from partybook.text import CONTROL, mark

PARTS = (
    ("wordprocessingml.document.main+xml", ""),
    ("wordprocessingml.header+xml", mark("页眉")),
    ("wordprocessingml.footer+xml", mark("页脚")),
    ("wordprocessingml.footnotes+xml", mark("脚注")),
    ("wordprocessingml.endnotes+xml", mark("尾注")),
)
_P, _R, _T, _TR, _TC, _TBL, _BOX = (w(name) for name in ("p", "r", "t", "tr", "tc", "tbl", "txbxContent"))
_BREAKS = frozenset(w(name) for name in ("br", "cr", "tab", "noBreakHyphen", "softHyphen"))
_PASSED = frozenset((_P, w("pPr"), w("rPr"), w("del"), w("moveFrom"), w("instrText")))
_OWN = re.compile(r"paraId|textId")
_ONCE = (w("bookmarkStart"), w("bookmarkEnd"), w("commentRangeStart"), w("commentRangeEnd"))


def _stories(parts: Parts) -> list[tuple[str, str]]:
    """The parts that hold text, with the words for where they stand on the page."""
    found = [(name, says) for ending, says in PARTS for name in typed(parts, ending)]
    strict = bool(found) and parse(parts.xml(found[0][0])).tag != w("document")
    if not found or found[0][1] or strict:
        raise Problem(
            "form-kind", mark("这不是 Word 文档（.docx）。请在 WPS/Office 里打开，另存为 .docx 再用。")
        )
    return found


def places(data: bytes) -> list[Place]:
    """Every paragraph of a .docx with what stands in it. Problems as Parts, form-kind."""
    parts = Parts(data)
    return [place for name, says in _stories(parts) for place in _places(parse(parts.xml(name)), says)]


def _places(root: Any, says: str) -> Iterator[Place]:
    tables = {table: number for number, table in enumerate(root.iter(_TBL), 1)}
    number = 0
    for paragraph in root.iter(_P):
        around = list(paragraph.iterancestors())
        cell = next((one for one in around if one.tag == _TC), None)
        boxed = any(one.tag == _BOX for one in around)
        number += cell is None and not boxed
        if any(one.tag == FALLBACK for one in around):  # the same text box, for older programs
            continue
        if boxed:
            where = mark("文本框")
        elif cell is not None:
            row = cell.getparent()
            where = mark("表格 {table} 第 {row} 行第 {cell} 格").format(
                table=tables[next(cell.iterancestors(_TBL))],
                row=_order(row, _TR),
                cell=_order(cell, _TC),
            )
        else:
            where = mark("第 {number} 段").format(number=number)
        yield Place(f"{says}{where}", "".join(text for _, text in _segments(paragraph)))


def _order(element: Any, tag: str) -> int:
    return 1 + sum(1 for one in element.itersiblings(tag, preceding=True))


def _pieces(element: Any) -> Iterator[Any]:
    """The texts and breaks of a paragraph, but not those of a text box that hangs on it."""
    for child in element:
        if child.tag == _T or child.tag in _BREAKS:
            yield child
        elif child.tag not in _PASSED:
            yield from _pieces(child)


def _segments(paragraph: Any) -> list[tuple[Any, str]]:
    return [(one, (one.text or "") if one.tag == _T else "\n") for one in _pieces(paragraph)]


def _text(paragraph: Any) -> str:
    return "".join(text for _, text in _segments(paragraph))


def fill(data: bytes, filling: Filling) -> bytes:
    """The .docx with the values in place of its marks. The caller has looked for faults before."""
    parts = Parts(data)
    fonts = EastAsian(parts)
    for name, _ in _stories(parts):
        root = parse(parts.xml(name))
        if _Story(root, filling, fonts).filled():
            parts.put(name, serialised(root))
    return parts.written()


class _Story:
    """One part that holds text."""

    def __init__(self, root: Any, filling: Filling, fonts: EastAsian) -> None:
        self._root, self._filling, self._fonts = root, filling, fonts

    def filled(self) -> bool:
        """Fills it; whether there was anything to fill."""
        marked = [one for one in self._root.iter(_P) if marks_of(_text(one))]
        blocks = _blocks(marked)
        within = {one for block in blocks for part in block for one in part.iter(_P)}
        for block in blocks:
            self._repeat(block)
        for paragraph in marked:
            if paragraph not in within:
                self._fill(paragraph, None, None)
        return bool(marked)

    def _repeat(self, block: Sequence[Any]) -> None:
        """A row (or rows next to each other, or a paragraph) once for each row of the list; empty for none."""
        marks = [one for part in block for p in part.iter(_P) for one in marks_of(_text(p))]
        rows: Sequence[Row | None] = self._filling.list_of(marks) or (None,)
        last, parent = block[-1], block[0].getparent()
        place = parent.index(last) + 1
        models = [copy.deepcopy(part) for part in block]
        spans = [_spanning(part) if len(block) == 1 else () for part in block]
        made: list[Any] = []
        for number, row in enumerate(rows, 1):
            for model, original, span in zip(models, block, spans, strict=True):
                part = original if number == 1 else _again(copy.deepcopy(model), span)
                for paragraph in list(part.iter(_P)):
                    self._fill(paragraph, row, number if row is not None else None, repeated=part)
                made += [part] if number > 1 else []
        parent[place:place] = made

    def _fill(self, paragraph: Any, row: Row | None, number: int | None, *, repeated: Any = None) -> None:
        """Puts the values in; `repeated` is the part that is there for each row, which stays one part."""
        pieces = _segments(paragraph)
        text = "".join(text for _, text in pieces)
        marks = marks_of(text)
        if not marks:
            return

        def say(one: Mark) -> str:
            return _clean(self._filling.say(one, row, number).text)

        alone = len(marks) == 1 and text.strip() == marks[0].written
        if alone and paragraph is not repeated and _may_be_several(paragraph):
            self._paragraphs(paragraph, say(marks[0]).split("\n"))
        else:
            self._write(paragraph, pieces, *replaced([text for _, text in pieces], say))

    def _paragraphs(self, paragraph: Any, lines: Sequence[str]) -> None:
        """A mark that stands alone becomes a paragraph for each line of its value."""
        others = [_again(copy.deepcopy(paragraph), ()) for _ in lines[1:]]
        for one, line in zip((paragraph, *others), lines, strict=True):

            def say(_mark: Mark, line: str = line) -> str:
                return line

            pieces = _segments(one)
            self._write(one, pieces, *replaced([text for _, text in pieces], say))
        parent = paragraph.getparent()
        place = parent.index(paragraph) + 1
        parent[place:place] = others

    def _write(
        self, paragraph: Any, pieces: Sequence[tuple[Any, str]], texts: Sequence[str], touched: set[int]
    ) -> None:
        for place, ((element, before), text) in enumerate(zip(pieces, texts, strict=True)):
            if place in touched:
                self._fonts.dress(next(element.iterancestors(_R)), paragraph)
            if text != before or place in touched:
                _put(element, text)


def _clean(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    return re.sub("[\ufffe\uffff]", "", CONTROL.sub("", text))


def _put(element: Any, text: str) -> None:
    """Writes a text with its line breaks and tabs."""
    if element.tag != _T:
        return
    lines = re.split(r"([\n\t])", text)
    element.text = lines[0]
    element.set(SPACE, "preserve")
    after = element
    for piece in lines[1:]:
        if piece in ("\n", "\t"):
            made = etree.Element(w("br" if piece == "\n" else "tab"))
        elif piece:
            made = etree.Element(_T)
            made.text = piece
            made.set(SPACE, "preserve")
        else:
            continue
        after.addnext(made)
        after = made


def _may_be_several(paragraph: Any) -> bool:
    """Whether further paragraphs may follow: not where the section ends, nor where something hangs on it."""
    if paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None:
        return False
    parent = paragraph.getparent().tag
    hangs = next(paragraph.iter(w("drawing"), w("pict"), w("object")), None) is not None
    return not hangs and parent in (w("body"), _TC, _BOX, w("hdr"), w("ftr"))


def _blocks(marked: Sequence[Any]) -> list[list[Any]]:
    """What is repeated: table rows, those next to each other together; a paragraph that is in no table."""
    found = dict.fromkeys(
        next((one for one in p.iterancestors() if one.tag in (_TR, _BOX)), p)
        for p in marked
        if is_list(_text(p))
    )
    parts: list[Any] = []
    for one in found:
        parts += (
            [one] if one.tag != _BOX else [p for p in marked if p.getparent() is one and is_list(_text(p))]
        )
    for part in parts:
        if any(one in found for one in part.iterancestors(_TR)):
            raise Problem("marks-nested", mark("带 # 的标记写在了表中表里，外面那一行也有。请只在一层里写。"))
    blocks: list[list[Any]] = []
    for part in dict.fromkeys(parts):
        if blocks and part.tag == _TR and blocks[-1][-1].getnext() is part:
            blocks[-1].append(part)
        else:
            blocks.append([part])
    return blocks


def _spanning(row: Any) -> tuple[int, ...]:
    """The cells of a row, by order, that begin a cell reaching down over the rows that follow it."""
    below = row.getnext()
    if row.tag != _TR or below is None or below.tag != _TR:
        return ()
    continued = {column for column, cell in _columns(below) if _merge(cell) == "continue"}
    return tuple(
        order
        for order, (column, cell) in enumerate(_columns(row))
        if _merge(cell) == "restart" and column in continued
    )


def _columns(row: Any) -> Iterator[tuple[int, Any]]:
    """The cells of a row with the column of the grid in which each begins."""
    skipped = row.find(f"{w('trPr')}/{w('gridBefore')}")
    column = int(skipped.get(w("val"), 0)) if skipped is not None else 0
    for cell in row.iter(_TC):
        if cell.getparent() is not row and next(cell.iterancestors(_TR)) is not row:
            continue
        yield column, cell
        span = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
        column += int(span.get(w("val"), 1)) if span is not None else 1


def _merge(cell: Any) -> str:
    found = cell.find(f"{w('tcPr')}/{w('vMerge')}")
    return "" if found is None else found.get(w("val"), "continue")


def _again(part: Any, spans: Sequence[int]) -> Any:
    """A copy without what may be there only once; cells in `spans` go on from the row above."""
    for one in part.iter():
        for name in [name for name in one.attrib if _OWN.search(name)]:
            del one.attrib[name]
    for one in list(part.iter(*_ONCE)):
        one.getparent().remove(one)
    if spans:
        cells = [cell for _, cell in _columns(part)]
        for order in spans:
            cells[order].find(f"{w('tcPr')}/{w('vMerge')}").attrib.pop(w("val"), None)
            for text in cells[order].iter(_T):
                text.text = ""
    return part
