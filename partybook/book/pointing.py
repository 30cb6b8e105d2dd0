"""Which rows of the book name a record, told by the tables' foreign keys; moved on where two records are one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Column, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from partybook.book.journal import journalled_tables, title_of
from partybook.book.schema import Attachment, Base
from partybook.errors import Problem
from partybook.text import mark

ATTACHED: Any = Attachment.__table__


def pointers(table: str) -> list[Column[str]]:
    """Every column of the book that names a row of `table`, whichever feature it belongs to."""
    uid = Base.metadata.tables[table].c.uid
    return [
        column
        for other in journalled_tables()
        for column in other.columns
        if any(key.column is uid for key in column.foreign_keys)
    ]


def named_by(session: Session, table: str, uid: str) -> dict[str, int]:
    """How many rows of each table name a record; those that name it twice count once for each time."""
    found: dict[str, int] = {}
    for column in pointers(table):
        count = session.scalar(select(func.count()).where(column == uid)) or 0
        if count:
            found[column.table.name] = found.get(column.table.name, 0) + count
    own = (ATTACHED.c.tbl == table) & (ATTACHED.c.row_uid == uid)
    attached = session.scalar(select(func.count()).select_from(ATTACHED).where(own)) or 0
    return found | ({ATTACHED.name: attached} if attached else {})


Merging = Callable[[Session, str, str], None]
_MERGING: dict[str, list[Merging]] = {}


def before_merge(table: str) -> Callable[[Merging], Merging]:
    """Declares what else is done where two records of `table` become one: called with the old and the new uid before
    anything that names the old one names the new one."""

    def keep(do: Merging) -> Merging:
        _MERGING.setdefault(table, []).append(do)
        return do

    return keep


def repoint(session: Session, table: str, old: str, new: str) -> None:
    """Makes everything that names `old` name `new`, attachments too.

    Problem merge-clash where a table allows one row only and both have it.
    """
    for do in _MERGING.get(table, ()):
        do(session, old, new)
    for column in pointers(table):
        try:
            session.execute(update(column.table).where(column == old).values({column.name: new}))
        except IntegrityError as fault:
            raise Problem(
                "merge-clash",
                mark("两边在“{title}”里都有同一项记录，不能合并。请先处理其中一条。"),
                title=title_of(column.table.name),
            ) from fault
    own = (ATTACHED.c.tbl == table) & (ATTACHED.c.row_uid == old)
    session.execute(update(ATTACHED).where(own).values(row_uid=new))
