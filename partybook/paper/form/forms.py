"""The forms of one register: laid out, put on pages, drawn one after the other."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from partybook.facts import Row
from partybook.fields import Codes, Field
from partybook.paper.fonts import Fonts
from partybook.paper.form.ink import Ink
from partybook.paper.form.layout import FormLayout, PhotosOf
from partybook.paper.form.marks import CUT_HEIGHT, cut
from partybook.paper.form.strips import Plain, Strip, pages
from partybook.paper.furniture import furnish, page_number
from partybook.paper.pen import Pen
from partybook.paper.sheet import SHEETS
from partybook.standards.registers import Register
from partybook.standards.registers.blocks import CutBlock

Copy = tuple[Row | None, FormLayout]  # one copy of a row's form


class Forms:
    """Makes the pages of the forms of a register: a form for each row, in as many copies as the register says."""

    def __init__(
        self,
        register: Register,
        heads: Mapping[str, Any],
        fields: Sequence[Field],
        inner: Mapping[str, Sequence[Field]],
        codes: Codes,
        photos_of: PhotosOf | None = None,
    ) -> None:
        self._register = register
        self._sheet = SHEETS[register.paper]
        self._text, self._head = Fonts("text"), Fonts("head")
        copies = [{**heads, "copy": word} for word in register.copies] or [dict(heads)]
        self._copies = [
            FormLayout(register, values, fields, inner, codes, self._text, self._head, photos_of)
            for values in copies
        ]

    @property
    def fonts(self) -> tuple[Fonts, Fonts]:
        """Of the text and of the heads."""
        return self._text, self._head

    def sheets(self, rows: Sequence[Row]) -> list[list[Copy]]:
        """What is drawn together, `per_page` of them; blank forms where there is no row."""
        per_page = self._register.per_page
        todo: Sequence[Row | None] = rows or [None] * max(1, per_page // len(self._copies))
        copies = [(row, layout) for row in todo for layout in self._copies]
        return [copies[start : start + per_page] for start in range(0, len(copies), per_page)]

    def draw(self, canvas: Any, pen: Pen, together: list[Copy], numbered: bool = True) -> int:
        """Draws one form, or those that share a page; gives the number of pages."""
        from reportlab.lib.utils import ImageReader

        register, sheet = self._register, self._sheet
        row, layout = together[0]
        around = furnish(register, layout.wording.heads(row), sheet, self._text, self._head)
        room = around.top - around.bottom
        alone = register.per_page == 1
        found = pages(layout.strips(row, room) if alone else self._shared(together, room), room)
        ink, same = Ink(pen, self._text, self._head), pen.furniture(around)
        for number, strips in enumerate(found, 1):
            canvas.addLiteral(same)
            canvas.addLiteral(ink.page(strips, sheet.left, around.top))
            for picture, x, y in ink.pictures:
                canvas.drawImage(ImageReader(io.BytesIO(picture.data)), x, y, picture.width, picture.height)
            if numbered and (register.numbered or len(found) > 1):
                canvas.addLiteral(pen.piece(page_number(number, len(found), sheet, self._text)))
            canvas.showPage()
        return len(found)

    def _shared(self, together: list[Copy], room: float) -> list[Strip]:
        """Forms in equal parts of a page with cut lines between; one that is longer than its part stays whole."""
        part = room / self._register.per_page - CUT_HEIGHT
        found: list[Strip] = []
        for place, (row, layout) in enumerate(together, 1):
            strips = layout.strips(row, part)
            for strip in strips[:-1]:
                strip.keep = True
            found += strips
            if place < self._register.per_page:
                free = part - sum(strip.height for strip in strips)
                found += [Plain(max(0.0, free), leans=True)]
                found += cut(CutBlock(), row, self._sheet, layout.wording, self._text)
        return found

    def texts(self, row: Row) -> Iterator[tuple[str, str]]:
        """(label, text) of everything that a form takes from a row."""
        return self._copies[0].texts(row)
