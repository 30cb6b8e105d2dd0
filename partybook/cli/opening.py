"""Opening the book that a command names, with its password from a file or typed where it is needed."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from getpass import getpass
from pathlib import Path
from typing import Any

from partybook.errors import Problem
from partybook.jobs import books
from partybook.jobs.books import Book
from partybook.text import mark

LOCK_WAIT = 5.0  # seconds that a writing command waits for the book


def open_asked(asked: Namespace, *, write: bool = False) -> Book:
    """Opens the book; a reading command does not ask for the lock, a writing one names who holds it."""
    how = {"who": asked.who, "read_only": not write, "wait": LOCK_WAIT if write else 0.0}
    if write:
        how["take_over"] = asked.take_over
    book: Book = with_password(asked, lambda password: books.open_book(asked.book, password=password, **how))
    if write and book.read_only:
        why = book.why_read_only()
        book.close()
        raise why
    return book


def with_password(asked: Namespace, work: Callable[[str | None], Any]) -> Any:
    """Runs `work` with the password of --password-file, or one typed where the book turns out to need it."""
    asked.password = password_of(asked)
    try:
        return work(asked.password)
    except Problem as problem:
        if (
            problem.code != "book-needs-password"
            or asked.password_file
            or asked.json
            or not sys.stdin.isatty()
        ):
            raise
    asked.password = getpass(mark("口令："))
    return work(asked.password)


def password_of(asked: Namespace) -> str | None:
    """The password of --password-file."""
    return password_in(asked.password_file)


def password_in(file: Path | None) -> str | None:
    """The password in a file, None for no file. Problem password-file."""
    if not file:
        return None
    try:
        password = file.read_text("utf-8-sig").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as fault:
        raise Problem("password-file", mark("读不了口令文件：{value}"), value=str(file)) from fault
    if not password or "\0" in password:
        raise Problem("password-file", mark("口令文件里没有口令：{value}"), value=str(file))
    return password
