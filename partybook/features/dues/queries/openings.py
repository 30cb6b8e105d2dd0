"""Months: opened for a branch so that they remember who owes what and why; corrected later by visible lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.dues.model import DuesMonth, DuesOpening
from partybook.features.dues.queries.expecting import expected
from partybook.features.dues.queries.rows import EVER, Row, as_day, rows, stands, void
from partybook.features.dues.rules.months import month_of
from partybook.text import mark


def opened(
    session: Session, year: int, branch_uid: str | None = None, day: dt.date | None = None
) -> list[Row]:
    """The openings of a year's months that stand, now or on a day, in order."""
    first, last = PartialDate(year, 1), PartialDate(year, 12)
    where = [
        DuesOpening.month >= first,
        DuesOpening.month <= last,
        *stands(day or EVER),
    ]
    if branch_uid is not None:
        where.append(DuesOpening.branch_uid == branch_uid)
    return rows(session, DuesOpening, *where, order=(DuesOpening.month,))


def open_month(
    session: Session, branch_uid: str, month: PartialDate, on: dt.date | None = None, note: str | None = None
) -> str:
    """Opens a month of a branch: freezes who owes what and why; gives the opening's uid.

    Who stands in the month's rows of another branch already is left out. Problem dues-month-open.
    """
    return open_months(session, branch_uid, [(month, on)], note)[0]


def open_months(
    session: Session,
    branch_uid: str,
    months: Sequence[tuple[PartialDate, dt.date | None]],
    note: str | None = None,
) -> list[str]:
    """Opens several months, each on its day (today); gives the openings' uids. Problem dues-month-open."""
    openings: dict[PartialDate, str] = {}
    for month, on in ((month_of(month), on) for month, on in months):
        _refuse_opened(session, branch_uid, month)
        openings[month] = _opening(session, branch_uid, month, "opened", on, note)
    taken = _frozen_people(session, list(openings))
    kept = [
        {**row, "opening_uid": openings[row["month"]]}
        for row in expected(session, list(openings), branch_uid)
        if (row["person_uid"], row["month"]) not in taken
    ]
    insert_rows(session, _MONTHS, kept)
    return list(openings.values())


def bring_in(
    session: Session,
    branch_uid: str,
    month: PartialDate,
    owed: Sequence[Mapping[str, Any]],
    on: dt.date | None = None,
) -> str:
    """Opens a month from the papers kept before: rows of person_uid and owed_fen. Problem dues-month-open."""
    month = month_of(month)
    _refuse_opened(session, branch_uid, month)
    opening = _opening(session, branch_uid, month, "brought", on, None)
    kept = [{"reason": "brought", **row, "month": month, "opening_uid": opening} for row in owed]
    insert_rows(session, _MONTHS, kept)
    return opening


_MONTHS: Any = DuesMonth.__table__
_OPENINGS: Any = DuesOpening.__table__


def _opening(
    session: Session, branch_uid: str, month: PartialDate, kind: str, on: dt.date | None, note: str | None
) -> str:
    row = {"branch_uid": branch_uid, "month": month, "kind": kind, "opened_on": as_day(on), "note": note}
    return insert_rows(session, _OPENINGS, [row])[0]


def _refuse_opened(session: Session, branch_uid: str, month: PartialDate) -> None:
    where = (
        DuesOpening.branch_uid == branch_uid,
        DuesOpening.month == month,
        DuesOpening.voided_on.is_(None),
    )
    if session.scalar(select(func.count()).select_from(DuesOpening).where(*where)):
        raise Problem(
            "dues-month-open", mark("{value} 已经建账。有变化请登记更正，不要重新建账。"), value=month.dotted
        )


def _frozen_people(session: Session, months: Sequence[PartialDate]) -> set[tuple[str, PartialDate]]:
    found = session.execute(
        select(DuesMonth.person_uid, DuesMonth.month)
        .join(DuesOpening, DuesOpening.uid == DuesMonth.opening_uid)
        .where(DuesMonth.month.in_(months), DuesOpening.voided_on.is_(None))
    )
    return {(person, month) for person, month in found}


def void_month(session: Session, opening_uid: str, reason: str, on: dt.date | None = None) -> None:
    """Voids an opening: its rows stay to be seen and count no more; the month can be opened again."""
    void(session, DuesOpening, opening_uid, reason, on)


def opened_for(session: Session, person_uid: str) -> list[PartialDate]:
    """The months that are frozen for a person, in order."""
    found = session.scalars(
        select(DuesMonth.month)
        .join(DuesOpening, DuesOpening.uid == DuesMonth.opening_uid)
        .where(DuesMonth.person_uid == person_uid, DuesOpening.voided_on.is_(None))
        .order_by(DuesMonth.month)
    )
    return list(found)
