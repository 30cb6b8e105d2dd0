"""The clerk's word on a cell of the checklist: not needed, with the reason; or there, without any proof."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows
from partybook.book.records import Row, one, rows
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.archive.model import ArchiveMark
from partybook.features.archive.queries.checklist import Cell
from partybook.features.archive.queries.years import refuse_closed
from partybook.text import mark

TABLE: Any = ArchiveMark.__table__


def excuse(session: Session, cell: Cell, reason: str) -> str:
    """Says that a paper is not needed, and why; gives the uid of the mark. Problems archive-excuse, archive-closed."""
    if not reason.strip():
        raise Problem("archive-excuse", mark("请写明不需要的原因。"))
    return _mark(session, cell, "excused", reason.strip())


def tick(session: Session, cell: Cell, reason: str = "") -> str:
    """Says that a paper is there, though the book has no proof of it; gives the uid of the mark. Problem archive-closed."""
    return _mark(session, cell, "ticked", reason.strip() or None)


def unmark(session: Session, uid: str) -> None:
    """Takes a mark back. Problems uid-unknown, archive-closed."""
    _refuse_closed(session, one(session, ArchiveMark, uid)["period"])
    session.execute(delete(TABLE).where(TABLE.c.uid == uid))


def marks(session: Session) -> list[Row]:
    """Every mark."""
    return rows(session, ArchiveMark)


def _mark(session: Session, cell: Cell, kind: str, reason: str | None) -> str:
    """In place of the mark that a cell may have."""
    _refuse_closed(session, cell.period.name)
    if cell.mark is not None:
        session.execute(delete(TABLE).where(TABLE.c.uid == cell.mark.uid))
    unit = cell.unit
    row = {
        "branch_uid": unit.branch_uid,
        "group_uid": unit.group_uid,
        "person_uid": unit.person_uid,
        "record_uid": unit.record_uid,
        "item": cell.item.key,
        "period": cell.period.name,
        "kind": kind,
        "reason": reason,
        "marked_on": PartialDate.of(today()),
    }
    return insert_rows(session, TABLE, [row])[0]


def _refuse_closed(session: Session, period: str) -> None:
    if period[:4].isdigit():
        refuse_closed(session, int(period[:4]))
