"""Making a book, and looking it over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from partybook import features
from partybook.book import keeping
from partybook.book.file import Book as Book
from partybook.book.file import Session
from partybook.book.history import Entry as Entry
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster import queries


def load_models() -> None:
    """Imports every feature's tables, so that the book knows them all."""
    for name in features.features():
        features.role(name, "model")


def new_book(
    path: Path,
    *,
    branch: str,
    more_branches: Sequence[str] = (),
    community: str = "",
    subdistrict: str = "",
    begins_on: PartialDate | None = None,
    who: str | None = None,
    password: str | None = None,
    force: bool = False,
    fill: Callable[[Session], object] | None = None,
) -> Book:
    """A new book with its branches, the day from which it keeps records, and what `fill` writes.

    Problems file-exists, branch-name.
    """
    load_models()

    def begin(session: Session) -> None:
        queries.add_organisation(session, community, subdistrict, begins_on)
        for name in (branch, *more_branches):
            queries.add_branch(session, name)
        if fill is not None:
            fill(session)

    return Book.create(path, who=who, password=password, force=force, fill=begin)


def open_book(path: Path, **how: object) -> Book:
    """Book.open, with all tables known."""
    load_models()
    try:
        return Book.open(path, **how)  # type: ignore[arg-type]
    except Problem as problem:
        if problem.code != "book-older" or not how.get("read_only"):
            raise
    Book.open(path, **{**how, "read_only": False}).close()  # type: ignore[arg-type] # this upgrades it
    return Book.open(path, **how)  # type: ignore[arg-type]


def check_book(path: Path, password: str | None = None) -> list[Problem]:
    """Everything that is wrong with a book's pages, structure, references and journal."""
    load_models()
    open_book(path, password=password, read_only=True).close()  # says plainly what is no book at all
    return keeping.faults(path, password)
