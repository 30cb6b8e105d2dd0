"""What the questions about dues have in common: what counts on a day, plain rows, one record by its uid."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select

from partybook.book.records import Row as Row
from partybook.book.records import one as one
from partybook.book.records import refuse_other_keys as refuse_other_keys
from partybook.book.records import rows as rows
from partybook.book.records import void as void
from partybook.dates import LAST_YEAR, PartialDate, today
from partybook.errors import Problem
from partybook.features.dues.model import DuesOpening, DuesStart
from partybook.text import mark

EVER = dt.date(LAST_YEAR, 12, 31)  # a day by which all counts that was ever entered


def counts(table: Any, day: dt.date) -> tuple[ColumnElement[bool], ...]:
    """What counts on a day: dated by then and not voided, for what was written wrong never counted.

    Partial dates sort as texts, the month before its days.
    """
    return table.on_date <= PartialDate.of(day), table.voided_on.is_(None)


def since_start(table: Any) -> ColumnElement[bool]:
    """Only what moves the account: what is dated before the day on which its branch begins lies in the opening balance.

    Dates are compared as far as both are known: of a month that holds the first day nobody knows, so it counts.
    """
    first = func.substr(DuesStart.on_date, 1, func.length(table.on_date))
    begun = select(DuesStart.uid).where(DuesStart.branch_uid == table.branch_uid, first > table.on_date)
    return ~begun.correlate(table).exists()


def stands(day: dt.date) -> tuple[ColumnElement[bool], ...]:
    """The openings that speak of a day: of months begun by then, even if opened later, and of months opened by then."""
    until = PartialDate.of(day)
    begun = or_(DuesOpening.opened_on <= until, DuesOpening.month <= until)
    return begun, DuesOpening.voided_on.is_(None)


def as_day(value: dt.date | PartialDate | None) -> PartialDate:
    """A day, or a month where no more is known, as it is stored; today where none is given. Problem dues-day."""
    if value is None:
        return PartialDate.of(today())
    day = value if isinstance(value, PartialDate) else PartialDate.of(value)
    if day.month is None:
        raise Problem("dues-day", mark("日期至少要写到月：{value}"), value=day.iso)
    return day


def as_past_day(value: dt.date | PartialDate | None) -> PartialDate:
    """As `as_day`, of what has happened. Problems dues-day, dues-date-future."""
    day = as_day(value)
    if day.earliest > today():
        raise Problem("dues-date-future", mark("{value} 还没有到，请核对日期。"), value=day.dotted_full)
    return day
