"""The files that the book handed over, one after the other; each new one names the one before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows
from partybook.book.schema import Handover
from partybook.errors import Problem
from partybook.text import mark

TABLE: Any = Handover.__table__
KEYS = (
    "uid", "sequence", "year", "made", "file", "size", "sha256", "previous", "sealed", "who", "contents",
)  # fmt: skip


class Handed(NamedTuple):
    """One file as the book remembers it; `contents` is JSON: counts, SHA-256 and sums by table, papers."""

    uid: str
    sequence: int
    year: int
    made: str
    file: str
    size: int
    sha256: str
    previous: str | None
    sealed: bool
    who: str
    contents: str


def handed(session: Session) -> list[Handed]:
    """All files handed over, oldest first."""
    found = session.execute(select(*(TABLE.c[key] for key in KEYS)).order_by(TABLE.c.sequence))
    return [Handed(*row) for row in found]


def last_handed(session: Session) -> Handed | None:
    """The newest file handed over; None before the first."""
    found = session.execute(
        select(*(TABLE.c[key] for key in KEYS)).order_by(TABLE.c.sequence.desc()).limit(1)
    ).first()
    return Handed(*found) if found else None


def note_handed(session: Session, file: Mapping[str, Any]) -> str:
    """Notes a file with its number, which must be the next; gives its uid. Problem handover-overtaken."""
    last = last_handed(session)
    if file["sequence"] != (last.sequence if last else 0) + 1:
        raise Problem(
            "handover-overtaken", mark("打包期间另有一个文件已经移交，这一个没有采用。请重新打包。")
        )
    return insert_rows(session, TABLE, [file])[0]


def note_restored(session: Session, files: Sequence[Mapping[str, Any]]) -> list[str]:
    """Notes files that a restored book knows of only from outside, so that its next one has a number of its own;
    gives their uids."""
    return insert_rows(session, TABLE, files)
