"""The blocks of one form laid out: from a row to the strips that stand below each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from partybook.facts import Row
from partybook.fields import Codes, Field
from partybook.paper.fonts import Fonts
from partybook.paper.form.cells import CellLayout
from partybook.paper.form.inner import InnerLayout
from partybook.paper.form.marks import blanks, box, cut, signatures, space
from partybook.paper.form.photos import photos
from partybook.paper.form.prose import prose
from partybook.paper.form.qr import qr
from partybook.paper.form.strips import Strip
from partybook.paper.form.words import Wording
from partybook.paper.sheet import SHEETS
from partybook.standards.registers import Register
from partybook.standards.registers.blocks import (
    BlanksBlock,
    Block,
    BoxBlock,
    BreakBlock,
    CellsBlock,
    CutBlock,
    PhotosBlock,
    QrBlock,
    SignaturesBlock,
    SpaceBlock,
    TableBlock,
    TextBlock,
)

PhotosOf = Callable[[Row], Sequence[bytes]]  # the photos attached to a row


class FormLayout:
    """Lays out the blocks of a register for a row, or for none: a blank form to be filled in by hand.

    ValueError where a block names what neither Fields nor heads have: a fault of the register.
    """

    def __init__(
        self,
        register: Register,
        heads: Mapping[str, Any],
        fields: Sequence[Field],
        inner: Mapping[str, Sequence[Field]],
        codes: Codes,
        text: Fonts,
        head: Fonts,
        photos_of: PhotosOf | None = None,
    ) -> None:
        self._register = register
        self._photos_of = photos_of
        self._sheet = SHEETS[register.paper]
        self._text, self._head = text, head
        self.wording = Wording(fields, heads, codes)
        known = {*self.wording.fields, *heads}
        self._layouts: dict[int, CellLayout | InnerLayout] = {}
        for place, block in enumerate(register.blocks):
            if isinstance(block, TableBlock):
                self._layouts[place] = InnerLayout(
                    block, inner.get(block.key, ()), codes, self._sheet.inner, text, head
                )
            elif block.names - known:
                raise ValueError(
                    f"register {register.name}: no field {', '.join(sorted(block.names - known))}"
                )
            elif isinstance(block, CellsBlock):
                self._layouts[place] = CellLayout(block, self._sheet.inner, self.wording, text, head)

    def strips(self, row: Row | None, room: float) -> list[Strip]:
        """The strips of a form for pages with `room` pt."""
        return [
            strip
            for place, block in enumerate(self._register.blocks)
            for strip in self._block(place, block, row, room)
        ]

    def _block(self, place: int, block: Block, row: Row | None, room: float) -> Sequence[Strip]:
        wording, text, width = self.wording, self._text, self._sheet.inner
        match block:
            case CellsBlock() | TableBlock():
                return self._layouts[place].strips(row, room)
            case TextBlock():
                return prose(block, row, width, wording, self._head if block.bold else text)
            case QrBlock():
                return qr(block, row, width, wording)
            case PhotosBlock():
                there = row is not None and self._photos_of is not None
                found = self._photos_of(row)[: block.most] if there else ()  # type: ignore[misc, arg-type]
                return photos(block, found, width, text)
            case BreakBlock():
                return [Strip(0.0, ends=True)]
            case _:
                return self._mark(block, row)

    def _mark(
        self,
        block: CutBlock | BoxBlock | SpaceBlock | SignaturesBlock | BlanksBlock,
        row: Row | None,
    ) -> Sequence[Strip]:
        """Cut lines, frames, room, and words to write behind."""
        wording, text, width = self.wording, self._text, self._sheet.inner
        match block:
            case CutBlock():
                return cut(block, row, self._sheet, wording, text)
            case BoxBlock():
                return box(block, row, width, wording, text)
            case SpaceBlock():
                return space(block)
            case SignaturesBlock():
                return signatures(block, width, text)
            case BlanksBlock():
                return blanks(block, width, text)

    def texts(self, row: Row) -> Iterator[tuple[str, str]]:
        """(label, text) of everything that a form takes from a row."""
        wording = self.wording
        for place, block in enumerate(self._register.blocks):
            layout = self._layouts.get(place)
            if isinstance(block, TableBlock) and isinstance(layout, InnerLayout):
                rows = row.get(block.key) or ()
                for column in layout.cells.columns:
                    yield from (
                        (layout.cells.label(column), text) for text in layout.cells.texts(column, rows)
                    )
                continue
            for key in sorted(block.names & set(wording.fields)):
                yield wording.fields[key].label, wording.say(f"{{{key}}}", row)
