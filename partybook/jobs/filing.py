"""Print for filing: a register kept in the archive as exactly the PDF that was printed, with date and number on it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partybook.book.file import Book
from partybook.dates import PartialDate, today
from partybook.features.archive import queries
from partybook.jobs.asking import Question
from partybook.jobs.printing import find_register
from partybook.paper.joining import Part, join, look_at, whole_or_nothing
from partybook.text import mark


@dataclass(frozen=True)
class Kept:
    """A paper in the archive: its uid, what it is called, the year, which print of the register in the year it is."""

    uid: str
    title: str
    year: int
    number: int
    pages: int

    @property
    def says(self) -> str:
        text = mark("已归档留存：{title}，{year}年第 {number} 次打印")
        return text.format(title=self.title, year=self.year, number=self.number)


def check_open(book: Book, question: Question) -> None:
    """Refuses before anything is printed for a year that takes no more papers. Problems archive-closed, branch-unknown."""
    book.read(lambda session: queries.refuse_closed(session, question.asked(session).year))


def file_print(book: Book, name: str, pdf: Path, question: Question) -> Kept:
    """Marks a printed register with day and number and keeps it; the file is from then on what was kept.

    One edit: what can't be kept leaves neither number nor mark. Problems register-unknown, branch-unknown,
    archive-closed, pdf-damaged, attach-large, print-cannot-write.
    """
    register, data, day = find_register(name, book), pdf.read_bytes(), PartialDate.of(today())
    title, pages = look_at(data, pdf.name)
    marked: list[bytes] = []

    def with_number(year: int, number: int) -> bytes:
        text = mark("归档留存　{year}年第 {number} 次打印　{day}")
        marked.append(_marked(data, title, text.format(year=year, number=number, day=day.chinese)))
        return marked[-1]

    with book.edit(mark("归档留存：{title}").format(title=title)) as session:
        asked = question.asked(session)
        values: dict[str, Any] = {
            "branch_uid": asked.branch,
            "year": asked.year,
            "on_date": day,
            "pages": pages,
        }
        uid = queries.file_print(session, register.name, title, with_number, values)
        row = queries.paper(session, uid)
    with whole_or_nothing(pdf) as out:
        out.write(marked[-1])
    return Kept(uid, title, row["year"], row["register_number"], pages)


def _marked(data: bytes, title: str, corner: str) -> bytes:
    """The same pages with a word in the upper corner of each."""
    with tempfile.TemporaryDirectory(prefix="partybook-file-") as folder:
        out = Path(folder) / "paper.pdf"
        join([Part(data, title, True)], out, title=title, numbered=False, corner=corner)
        return out.read_bytes()
