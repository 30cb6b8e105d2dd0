"""What the questions about dues have in common: what counts on a day, plain rows, one record by its uid."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from partybook.book.bulk import update_rows
from partybook.dates import LAST_YEAR, PartialDate, today
from partybook.errors import Problem
from partybook.features.dues.model import DuesOpening
from partybook.text import mark

Row = dict[str, Any]
EVER = dt.date(LAST_YEAR, 12, 31)  # a day by which all counts that was ever entered


def counts(table: Any, day: dt.date) -> tuple[ColumnElement[bool], ...]:
    """What counts on a day: dated by then and not voided, for what was written wrong never counted.

    Partial dates sort as texts, the month before its days.
    """
    return table.on_date <= PartialDate.of(day), table.voided_on.is_(None)


def stands(day: dt.date) -> tuple[ColumnElement[bool], ...]:
    """The openings that speak of a day: of months begun by then, even if opened later, and of months opened by then."""
    until = PartialDate.of(day)
    begun = or_(DuesOpening.opened_on <= until, DuesOpening.month <= until)
    return begun, DuesOpening.voided_on.is_(None)


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


def as_day(value: dt.date | PartialDate | None) -> PartialDate:
    """A day, or a month where no more is known, as it is stored; today where none is given. Problem dues-day."""
    if value is None:
        return PartialDate.of(today())
    day = value if isinstance(value, PartialDate) else PartialDate.of(value)
    if day.month is None:
        raise Problem("dues-day", mark("日期至少要写到月：{value}"), value=day.iso)
    return day


def refuse_other_keys(values: Mapping[str, Any], table: Any) -> None:
    """A bug of the caller: a value that the table has no column for would be lost in silence."""
    unknown = set(values) - set(table.__table__.columns.keys())
    assert not unknown, f"{table.__tablename__} has no {unknown}"
