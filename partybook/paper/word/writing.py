"""Writes the program's own Word templates: A4, the margins and type of GB/T 9704, a Chinese font in every run."""

from __future__ import annotations

import io
from typing import Any

from docx import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from partybook.standards.word import JOINED, WordBlock, WordForm

SONG, FANG, HEI = "宋体", "仿宋", "黑体"
WESTERN = "Times New Roman"
SIZES = {"title": 22.0, "heading": 16.0, "cells": 12.0, "table": 10.5}
BODY, LEADING = 16.0, 28.0
CENTER, LEFT, RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.RIGHT
ALIGN = {"title": CENTER, "center": CENTER, "right": RIGHT, "left": LEFT, "heading": LEFT}
MARGINS = {"document": (37, 26, 35, 28), "form": (22, 20, 20, 25)}  # mm: top, right, bottom, left
ACROSS = 210


def write_form(form: WordForm) -> bytes:
    """The template as a .docx, its marks still in it."""
    document = Document()
    section = document.sections[0]
    top, right, bottom, left = MARGINS[form.paper]
    section.page_width, section.page_height = Mm(ACROSS), Mm(297)
    section.top_margin, section.bottom_margin = Mm(top), Mm(bottom)
    section.left_margin, section.right_margin = Mm(left), Mm(right)
    normal: Any = document.styles["Normal"]
    normal.font.size = Pt(BODY)
    _font(normal, FANG)
    _speak_chinese(document)
    document.core_properties.title = form.title
    document.core_properties.author = ""
    document.core_properties.comments = ""
    for block in form.blocks:
        _add(document, block, ACROSS - left - right)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _speak_chinese(document: Any) -> None:
    """What is typed later is Chinese to the spelling check and to the theme's fonts."""
    for one in document.settings.element.iter(qn("w:themeFontLang")):
        one.set(qn("w:eastAsia"), "zh-CN")
    for one in document.styles.element.iter(qn("w:lang")):
        one.set(qn("w:eastAsia"), "zh-CN")


def _add(document: Any, block: WordBlock, inner: float) -> None:
    if block.kind == "space":
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.line_spacing = Mm(block.height)
    elif block.kind in ("cells", "table"):
        _add_table(document, block, inner)
    else:
        for line in block.lines:
            _add_line(document, block, line)


def _add_line(document: Any, block: WordBlock, line: str) -> None:
    size = block.size or SIZES.get(block.kind, BODY)
    font = {"title": SONG, "heading": HEI}.get(block.kind, FANG)
    paragraph = document.add_paragraph()
    look = paragraph.paragraph_format
    look.space_before = look.space_after = Pt(0)
    look.line_spacing = Pt(LEADING * max(1.0, size / BODY))
    look.alignment = ALIGN.get(block.kind, WD_ALIGN_PARAGRAPH.JUSTIFY)
    if block.kind == "title":
        look.space_after = Pt(LEADING)
    if block.kind == "right":
        look.right_indent = Pt(2 * size)
    if block.kind == "text":
        _indent(paragraph, size)
    _write(paragraph, line, font, size, bold=block.kind == "title")


def _indent(paragraph: Any, size: float) -> None:
    """Two characters, whatever size the office gives them later."""
    paragraph.paragraph_format.first_line_indent = Pt(2 * size)
    paragraph._p.pPr.find(qn("w:ind")).set(qn("w:firstLineChars"), "200")


def _write(paragraph: Any, text: str, font: str, size: float, *, bold: bool = False) -> None:
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    run.font.bold = bold or None
    _font(run, font)


def _font(styled: Any, chinese: str) -> None:
    styled.font.name = WESTERN
    fonts = styled.element.rPr.rFonts
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:eastAsia"), chinese)
    fonts.set(qn("w:hint"), "eastAsia")


def _add_table(document: Any, block: WordBlock, inner: float) -> None:
    size = block.size or SIZES[block.kind]
    table = document.add_table(len(block.cells), len(block.widths))
    table.style, table.alignment, table.autofit = "Table Grid", WD_TABLE_ALIGNMENT.CENTER, False
    part = inner / sum(block.widths)
    for column, width in zip(table.columns, block.widths, strict=True):
        column.width = Mm(width * part)  # LibreOffice goes by the grid, Word and WPS by the cells
    heights = block.heights or [block.height] * len(block.cells)
    for row, line, height in zip(table.rows, block.cells, heights, strict=True):
        if height:
            row.height, row.height_rule = Mm(height), WD_ROW_HEIGHT_RULE.AT_LEAST
        for cell, width in zip(row.cells, block.widths, strict=True):
            cell.width = Mm(width * part)
        cells, first = list(row.cells), 0
        for place, text in enumerate(line):
            if text != JOINED:
                first = place
            last = place + 1 == len(line) or line[place + 1] != JOINED
            if last:
                cell = cells[first].merge(cells[place]) if place > first else cells[first]
                _write_cell(cell, line[first], block, size, label=block.kind == "cells" and first % 2 == 0)
        if block.kind == "table" and row is table.rows[0]:
            _repeat_head(row)
    document.add_paragraph().paragraph_format.line_spacing = Pt(6)


def _write_cell(cell: Any, text: str, block: WordBlock, size: float, *, label: bool) -> None:
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    paragraph = cell.paragraphs[0]
    look = paragraph.paragraph_format
    look.space_before = look.space_after = Pt(2)
    look.widow_control = True  # else a line of two goes over to the next page alone
    look.alignment = CENTER if label or block.kind == "table" else LEFT
    _write(paragraph, text, FANG, size)


def _repeat_head(row: Any) -> None:
    """The head of a table stands on every page."""
    look = row._tr.get_or_add_trPr()
    look.append(look.makeelement(qn("w:tblHeader"), {}))
