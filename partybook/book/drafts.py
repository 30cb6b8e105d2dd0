"""Drafts: what an open form holds, kept in the book (and under its password) until it is saved or dropped.

They are no records: an edit would fill the history and the steps of undo with half-typed sentences.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.orm import Session

from partybook.book.schema import Draft, instant

TABLE: Any = Draft.__table__


class Kept(NamedTuple):
    """A draft and when it was kept (UTC)."""

    at: str
    text: str


def write_draft(connection: Connection, key: str, text: str | None) -> None:
    """Keeps a draft in place of the one of before; None takes it away."""
    connection.execute(delete(TABLE).where(TABLE.c.key == key))
    if text is not None:
        connection.execute(insert(TABLE).values(key=key, at=instant(), text=text))


def draft(session: Session, key: str) -> Kept | None:
    """The draft that an earlier form left, None where it was saved or dropped."""
    found = session.execute(select(TABLE.c.at, TABLE.c.text).where(TABLE.c.key == key)).first()
    return Kept(*found) if found is not None else None


def drop_draft(session: Session, key: str) -> None:
    """What the draft held is stored with this edit."""
    session.execute(delete(TABLE).where(TABLE.c.key == key))
