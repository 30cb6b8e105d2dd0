"""Whole records as plain rows: all of a table, one by its uid, marked as void."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.text import mark

Row = dict[str, Any]


def rows(session: Session, table: Any, *where: ColumnElement[bool], order: Sequence[Any] = ()) -> list[Row]:
    """Whole records as plain rows."""
    columns = table.__table__.columns
    names = [column.name for column in columns]
    found = session.execute(select(*columns).where(*where).order_by(*order, table.uid))
    return [dict(zip(names, row, strict=True)) for row in found]


def one(session: Session, table: Any, uid: str) -> Row:
    """One record. Problem uid-unknown."""
    found = rows(session, table, table.uid == uid)
    if not found:
        raise Problem("uid-unknown", mark("没有编号为 {value} 的记录。"), value=uid)
    return found[0]


def void(session: Session, table: Any, uid: str, reason: str, on: dt.date | None = None) -> Row:
    """Marks a record as void; it stays to be seen. Problems void-reason, void-again, uid-unknown."""
    found = one(session, table, uid)
    if not reason.strip():
        raise Problem("void-reason", mark("请写明作废的原因。"))
    if found["voided_on"] is not None:
        raise Problem("void-again", mark("已于 {value} 作废。"), value=found["voided_on"].dotted_full)
    day = PartialDate.of(on or today())
    update_rows(session, table.__table__, [(uid, {"voided_on": day, "void_reason": reason.strip()})])
    return found


def replace_rows(
    session: Session, table: Any, where: Mapping[str, Any], wanted: Sequence[Mapping[str, Any]]
) -> list[str]:
    """Makes the rows of a list what is wanted, in its order: those with a uid stay and change, others come or go.

    `where` is what all of them have in common (the record that they belong to). Rows that stay as they are leave no
    trace in the journal. Gives the uids.
    """
    kept = {
        row["uid"]: row
        for row in rows(session, table, *(getattr(table, key) == value for key, value in where.items()))
    }
    uids: list[str | None] = []
    changes, fresh = [], []
    for row in wanted:
        values = {key: value for key, value in row.items() if key != "uid"} | dict(where)
        refuse_other_keys(values, table)
        uid = row.get("uid")
        if uid is not None and uid in kept:
            change = {key: value for key, value in values.items() if kept[uid][key] != value}
            changes += [(uid, change)] if change else []
            uids.append(uid)
        else:
            fresh.append(values)
            uids.append(None)
    gone = set(kept) - set(uids)
    if gone:
        session.execute(table.__table__.delete().where(table.uid.in_(gone)))
    update_rows(session, table.__table__, changes)
    made = iter(insert_rows(session, table.__table__, fresh))
    return [uid if uid is not None else next(made) for uid in uids]


def refuse_other_keys(values: Mapping[str, Any], table: Any) -> None:
    """A bug of the caller: a value that the table has no column for would be lost in silence."""
    unknown = set(values) - set(table.__table__.columns.keys())
    assert not unknown, f"{table.__tablename__} has no {unknown}"
