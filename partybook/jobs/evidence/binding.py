"""Binds an evidence book: score table, contents and items, printed again until every page reference is right."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partybook.facts import Row
from partybook.fields import Field
from partybook.jobs.evidence import sheets
from partybook.jobs.evidence.citing import Cited
from partybook.jobs.evidence.sections import Collection, Line, Section
from partybook.jobs.evidence.sheets import page_words
from partybook.jobs.progress import Progress
from partybook.paper.joining import Bookmark, Part, join
from partybook.paper.register import count_pages, print_register
from partybook.standards.codes import codes
from partybook.standards.registers import Register
from partybook.text import mark

WIDEST = (888, 888)  # pages of a reference that is not known yet
ROUNDS = 6
SCORE, CONTENTS = "自评表", "目录"
NONE, UNPRINTED = "无", "未能打印"


@dataclass(frozen=True)
class Sheet:
    """A page of the book's own: its PDF and how many pages it has."""

    data: bytes
    pages: int


@dataclass(frozen=True)
class Layout:
    """Where everything stands, pages counted from 1."""

    score: int  # pages of the score table
    contents: int
    lists: tuple[int, ...]  # pages of each item's list
    firsts: tuple[int, ...]  # page of each item's list
    pieces: tuple[tuple[int, ...], ...]  # page of each piece

    def last(self, place: int, section: Section) -> int:
        return self.firsts[place] + self.lists[place] + section.pages - 1


class Binder:
    """One book: what it cites, what is printed for it, the pages of its own."""

    def __init__(self, cited: Cited, collected: Collection, made_on: dt.date) -> None:
        self._cited, self._collected, self._made_on = cited, collected, made_on
        self._drawing = False  # the first time pages are only counted
        self._about = {"unit": cited.unit, "period": cited.period}

    def bind(self, out: Path, progress: Progress | None = None) -> int:
        """Writes the book; gives its pages."""
        score, contents, lists = self._settled()
        parts = [
            Part(score.data, SCORE, True, (Bookmark(SCORE, 0),)),
            Part(contents.data, CONTENTS, True, (Bookmark(CONTENTS, 0),)),
        ]
        before = ""
        for section, made in zip(self._collected.sections, lists, strict=True):
            item = section.item
            marks = [Bookmark(item.heading, 0, 1)]
            if item.part != before:
                marks.insert(0, Bookmark(item.part, 0, 0))
                before = item.part
            parts.append(Part(made.data, item.heading, True, tuple(marks)))
            for piece in section.pieces:
                inner = tuple(Bookmark(one.title, one.page, one.level + 2) for one in piece.marks)
                parts.append(Part(piece.data, piece.title, piece.own, inner))
        return join(parts, out, title=self._cited.title, progress=_second_half(progress))

    def _settled(self) -> tuple[Sheet, Sheet, list[Sheet]]:
        """The pages of its own, with references that are right: a longer number may move what follows."""
        layout: Layout | None = None
        for number in range(ROUNDS):
            self._drawing = number > 0
            made = self._sheets(layout)
            after = self._lay_out(*made)
            if layout == after:
                return made
            layout = after
        raise RuntimeError("the pages of the evidence book do not settle")

    def _lay_out(self, score: Sheet, contents: Sheet, lists: Sequence[Sheet]) -> Layout:
        page = 1 + score.pages + contents.pages
        firsts, pieces = [], []
        for section, made in zip(self._collected.sections, lists, strict=True):
            firsts.append(page)
            page += made.pages
            starts = []
            for piece in section.pieces:
                starts.append(page)
                page += piece.pages
            pieces.append(tuple(starts))
        counts = tuple(made.pages for made in lists)
        return Layout(score.pages, contents.pages, counts, tuple(firsts), tuple(pieces))

    def _sheets(self, layout: Layout | None) -> tuple[Sheet, Sheet, list[Sheet]]:
        return (
            self._score(layout),
            self._contents(layout),
            [self._list(section, layout) for section in self._collected.sections],
        )

    def _score(self, layout: Layout | None) -> Sheet:
        found = {
            id(section.item): "见" + page_words(*self._range(place, layout))
            for place, section in enumerate(self._collected.sections)
        }
        table = self._cited.table
        rows = [{**item.row, table.column: found.get(id(item), NONE)} for item in self._cited.items]
        return self._print(table.register, table.fields, rows, dict(table.heads))

    def _range(self, place: int, layout: Layout | None) -> tuple[int, int]:
        if layout is None:
            return WIDEST
        return layout.firsts[place], layout.last(place, self._collected.sections[place])

    def _contents(self, layout: Layout | None) -> Sheet:
        rows = []
        for place, section in enumerate(self._collected.sections):
            item = section.item
            rows.append(
                {
                    "code": item.code,
                    "title": item.title,
                    "points": item.points,
                    "score": item.score,
                    "count": mark("{count} 份").format(count=len(section.lines)),
                    "page": page_words(*self._range(place, layout)),
                }
            )
        return self._print(sheets.contents(), sheets.CONTENTS_FIELDS, rows, {})

    def _list(self, section: Section, layout: Layout | None) -> Sheet:
        item = section.item
        rows = [
            {"label": line.label, "kind": line.kind, "page": self._where(line, layout)}
            for line in section.lines
        ]
        heads = {
            "title": item.heading,
            "part": item.part,
            "points": item.points,
            "score": item.score,
            "says": item.says,
        }
        return self._print(sheets.item(), sheets.ITEM_FIELDS, rows, heads)

    def _where(self, line: Line, layout: Layout | None) -> str:
        """见第 14 页; a record with rows of two years stands on two."""
        places = self._collected.places[line.key]
        if not places:
            return UNPRINTED
        ranges = [
            (layout.pieces[section][piece] + first, layout.pieces[section][piece] + last)
            if layout
            else WIDEST
            for section, piece, first, last in places
        ]
        return "见" + "、".join(page_words(*one) for one in ranges)

    def _print(
        self, register: Register, fields: Sequence[Field], rows: Sequence[Row], heads: dict[str, Any]
    ) -> Sheet:
        out, values = io.BytesIO(), {**self._about, **heads}
        if not self._drawing:
            return Sheet(b"", count_pages(register, rows, values, fields, codes(), made_on=self._made_on))
        how = {"made_on": self._made_on, "numbered": False}
        done = print_register(register, rows, values, fields, codes(), out, **how)  # type: ignore[arg-type]
        return Sheet(out.getvalue(), done.pages)


def _second_half(progress: Progress | None) -> Progress | None:
    """Joining is the second half of the work."""
    return None if progress is None else lambda done, total: progress(total + done, 2 * total)
