"""Rows out: to spreadsheets for people, to a plain SQLite file for anyone's tools."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from partybook.book.file import Book
from partybook.book.keeping import write_plain
from partybook.facts import Row
from partybook.fields import Field
from partybook.jobs.asking import Question, rows
from partybook.jobs.targets import check_target
from partybook.standards.codes import codes


def export(book: Book, source: str, target: Path, question: Question, *, force: bool = False) -> int:
    """A source's rows as .xlsx or .csv, to be read in again unchanged; gives their number. Problem file-exists."""
    from partybook.sheets.writing import write_rows

    check_target(target, book.path, force=force, endings=(".xlsx", ".csv"))
    found, kept, _ = rows(book, source, question)
    write_rows(target, found.title, found.fields, kept, codes(), force=force)
    return len(kept)


def export_rows(
    book: Book,
    title: str,
    fields: Sequence[Field],
    found: Sequence[Row],
    target: Path,
    *,
    force: bool = False,
) -> int:
    """Rows that a page shows, in their order, as .xlsx or .csv; gives their number. Problem file-exists."""
    from partybook.sheets.writing import write_rows

    check_target(target, book.path, force=force, endings=(".xlsx", ".csv"))
    write_rows(target, title, fields, found, codes(), force=force)
    return len(found)


def export_plain(book: Book, target: Path, password: str | None, *, force: bool = False) -> None:
    """The whole book as a SQLite file without a key. Problem file-exists."""
    check_target(target, book.path, force=force)
    write_plain(book.path, target, password)
