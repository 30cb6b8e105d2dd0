"""The evidence book: the score table, then everything it cites, as one PDF with right page references."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partybook.book.file import Book
from partybook.dates import today
from partybook.errors import Problem
from partybook.jobs.asking import Question
from partybook.jobs.evidence.binding import Binder
from partybook.jobs.evidence.citing import Cited as Cited
from partybook.jobs.evidence.citing import CitedItem as CitedItem
from partybook.jobs.evidence.citing import File as File
from partybook.jobs.evidence.citing import Table as Table
from partybook.jobs.evidence.printing import Printer
from partybook.jobs.evidence.scored import cited_by_score
from partybook.jobs.evidence.sections import Collection
from partybook.jobs.progress import Progress
from partybook.jobs.targets import check_target
from partybook.text import mark

ENDINGS = (".pdf",)


@dataclass(frozen=True)
class Bound:
    """A book that was made: its pages, how many records and scans it cites, what could not be printed."""

    path: Path
    pages: int
    items: int
    proofs: int
    problems: tuple[Problem, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "file": str(self.path),
            "pages": self.pages,
            "items": self.items,
            "proofs": self.proofs,
            "problems": [problem.as_json() for problem in self.problems],
        }


def evidence_book(
    book: Book,
    out: Path,
    question: Question,
    *,
    standard: str | None = None,
    force: bool = False,
    progress: Progress | None = None,
) -> Bound:
    """The evidence book of a year's self-score. Problems standard-unknown, branch-unknown, evidence-none; those of
    `check_target`; cancelled, print-cannot-write."""
    check_target(out, book.path, force=force, endings=ENDINGS)
    cited = book.read(lambda session: cited_by_score(session, question, standard))
    if not any(item.cites for item in cited.items):
        text = mark("这份自评还没有一条佐证，没有可以装订的。先登记记录，或在自评里附上材料。")
        raise Problem("evidence-none", text)
    return bind(book, cited, out, progress)


def bind(book: Book, cited: Cited, out: Path, progress: Progress | None = None) -> Bound:
    """Writes the book of what is cited, whole or not at all. Problems cancelled, print-cannot-write."""
    on = today()
    printer = Printer(book, cited, on)
    with tempfile.TemporaryDirectory(prefix="partybook-book-") as folder:
        collected = Collection(book, printer, Path(folder))
        collected.add(cited.items, progress)
        pages = Binder(cited, collected, on).bind(out, progress)
    return Bound(out, pages, len(collected.sections), len(collected.places), tuple(collected.problems))
