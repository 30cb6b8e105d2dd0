"""Looks into another book than the one that is open, an older one too, without touching it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from partybook.book import cipher, handed, rows
from partybook.book.faults import in_words
from partybook.book.file import check_is_book
from partybook.book.journal import journalled_tables
from partybook.book.keeping import looking
from partybook.book.schema import SCHEMA, Handover


@dataclass(frozen=True)
class Beside:
    """What another book says: whose it is, how many rows it has without its bin, what it handed over."""

    uid: str
    counts: dict[str, int]
    handed: list[dict[str, Any]]


def look_beside(path: Path, password: str | None) -> Beside:
    """Reads another book. Problems of a book; one with a journal left by a crash is not read: that would change it."""
    schema = check_is_book(path, password)
    with in_words(), _session(path, password) as session:
        uid = rows.book_uid(session)
        if schema == SCHEMA:
            files = [one._asdict() for one in handed.handed(session)]
            for one in files:
                del one["uid"]
            return Beside(uid, rows.count(session, rows.binned(session)), files)
        return Beside(uid, _counted(session), [])


@contextmanager
def _session(path: Path, password: str | None) -> Iterator[Session]:
    raw = cipher.connect(path, password, read_only=True)
    try:
        with looking(raw) as connection, Session(connection) as session:
            yield session
    finally:
        raw.close()


def _counted(session: Session) -> dict[str, int]:
    """The rows of an older book, whose tables may have other columns."""
    say = session.connection().exec_driver_sql
    there = {name for (name,) in say("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return {
        table.name: say(f'SELECT COUNT(*) FROM "{table.name}"').scalar_one()
        for table in journalled_tables()
        if table.name in there and table.name != Handover.__tablename__
    }
