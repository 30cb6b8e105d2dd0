"""Rows out: to spreadsheets for people, to a plain SQLite file for anyone's tools."""

from __future__ import annotations

from pathlib import Path

from partybook.book.file import Book
from partybook.book.keeping import write_plain
from partybook.errors import Problem
from partybook.jobs.asking import Question, rows
from partybook.standards.codes import codes
from partybook.text import mark


def export(book: Book, source: str, target: Path, question: Question, *, force: bool = False) -> int:
    """A source's rows as .xlsx or .csv, to be read in again unchanged; gives their number. Problem file-exists."""
    from partybook.sheets.writing import write_rows

    found, kept, _ = rows(book, source, question)
    write_rows(target, found.title, found.fields, kept, codes(), force=force)
    return len(kept)


def export_plain(book: Book, target: Path, password: str | None, *, force: bool = False) -> None:
    """The whole book as a SQLite file without a key. Problem file-exists."""
    if target.exists() and not force:
        raise Problem(
            "file-exists", mark("已有同名文件 {value}。请换一个名字，或先把它移走。"), value=target.name
        )
    write_plain(book.path, target, password)
