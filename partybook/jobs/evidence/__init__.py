"""The evidence book: the score table, then everything it cites, as one PDF with right page references."""

from __future__ import annotations

import datetime as dt
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partybook.book.file import Book
from partybook.dates import today
from partybook.errors import Problem
from partybook.jobs.evidence.binding import Binder
from partybook.jobs.evidence.citing import Cited as Cited
from partybook.jobs.evidence.citing import CitedItem as CitedItem
from partybook.jobs.evidence.citing import File as File
from partybook.jobs.evidence.printing import Printer
from partybook.jobs.evidence.sections import Collection
from partybook.jobs.progress import Progress


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


def bind(
    book: Book,
    cited: Cited,
    out: Path,
    *,
    day: dt.date | None = None,
    branch: str | None = None,
    progress: Progress | None = None,
) -> Bound:
    """Writes the book of what is cited, whole or not at all. Problems cancelled, print-cannot-write."""
    on = today()
    printer = Printer(book, cited, day or on, branch, on)
    with tempfile.TemporaryDirectory(prefix="partybook-book-") as folder:
        collected = Collection(book, printer, Path(folder))
        collected.add(cited.items, progress)
        pages = Binder(cited, collected, on).bind(out, progress)
    return Bound(out, pages, len(collected.sections), len(collected.places), tuple(collected.problems))
