"""Months: opened for a branch so that they remember who owes what and why; corrected later by visible lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.dues.model import DuesCorrection, DuesMonth, DuesOpening
from partybook.features.dues.queries.bases import base_rows
from partybook.features.dues.queries.office import office
from partybook.features.dues.queries.reliefs import approved
from partybook.features.dues.queries.rows import Row, as_day, counts, rows, void
from partybook.features.dues.rules.amounts import Office, part_of
from partybook.features.dues.rules.months import month_of
from partybook.features.dues.rules.owing import owing
from partybook.features.roster import queries as roster
from partybook.text import mark

KEPT = ("category", "base_fen", "rate_bp", "monthly_fen", "rule")


def expected(session: Session, months: Sequence[PartialDate], branch_uid: str | None = None) -> list[Row]:
    """What these months would hold if they were opened now, by roster, assessments and approved reductions.

    A row for each person and month: person_uid, name, branch_uid, month, owed_fen, reason, relief_uid, category,
    base_fen, rate_bp, monthly_fen, rule. Who has no assessment owes 0 for the reason `unset`.
    """
    decided, known, reliefs = office(session), base_rows(session), approved(session)
    found = []
    for passage in roster.passages(session):
        person_uid = passage.person["uid"]
        for month in months:
            owed = owing(month, passage.on, passage.events, decided)
            if owed is None or branch_uid not in (None, owed.branch_uid):
                continue
            base = _in_force(known.get(person_uid, ()), month)
            relief = _in_force(reliefs.get(person_uid, ()), month)
            found.append(
                {
                    "person_uid": person_uid,
                    "name": passage.person["name"],
                    "branch_uid": owed.branch_uid,
                    "month": month,
                    **_amount(base, relief, owed.part, owed.reason, decided),
                }
            )
    return found


def _in_force(kept: Sequence[Row], month: PartialDate) -> Row | None:
    """The newest of dated rows that holds for a month."""
    holds = [
        row
        for row in kept
        if row["from_month"].sort_key <= month.sort_key
        and (row.get("to_month") is None or month.sort_key <= row["to_month"].sort_key)
    ]
    return holds[-1] if holds else None


def _amount(base: Row | None, relief: Row | None, part: Any, reason: str, decided: Office) -> Row:
    """What is owed, and why."""
    kept = {key: base[key] if base else None for key in KEPT}
    monthly = base["monthly_fen"] if base else 0
    if relief is not None:
        reduced = 0 if relief["kind"] == "exempt" else min(relief["amount_fen"] or 0, monthly)
        reason = relief["kind"]
        amount = part_of(reduced, part, decided)
    elif base is None:
        reason, amount = "unset", 0
    else:
        amount = part_of(monthly, part, decided)
    return {**kept, "owed_fen": amount, "reason": reason, "relief_uid": relief["uid"] if relief else None}


def opened(
    session: Session, year: int, branch_uid: str | None = None, day: dt.date | None = None
) -> list[Row]:
    """The openings of a year's months that stand on a day (today), in order."""
    first, last = PartialDate(year, 1), PartialDate(year, 12)
    where = [
        DuesOpening.month >= first,
        DuesOpening.month <= last,
        *counts(DuesOpening, day or today(), "opened_on"),
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
    month = month_of(month)
    _refuse_opened(session, branch_uid, month)
    opening = _opening(session, branch_uid, month, "opened", on, note)
    taken = _frozen_people(session, month)
    kept = [row for row in expected(session, [month], branch_uid) if row["person_uid"] not in taken]
    insert_rows(session, _MONTHS, [{**row, "opening_uid": opening} for row in kept])
    return opening


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
_CORRECTIONS: Any = DuesCorrection.__table__


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


def _frozen_people(session: Session, month: PartialDate) -> set[str]:
    found = session.scalars(
        select(DuesMonth.person_uid)
        .join(DuesOpening, DuesOpening.uid == DuesMonth.opening_uid)
        .where(DuesMonth.month == month, DuesOpening.voided_on.is_(None))
    )
    return set(found)


def void_month(session: Session, opening_uid: str, reason: str, on: dt.date | None = None) -> None:
    """Voids an opening: its rows stay to be seen and count no more; the month can be opened again."""
    void(session, DuesOpening, opening_uid, reason, on)


def correct(
    session: Session,
    person_uid: str,
    month: PartialDate,
    delta_fen: int,
    reason: str,
    *,
    branch_uid: str | None = None,
    on: dt.date | None = None,
) -> str:
    """Adds to or takes from what a person owes for an opened month, in a line of its own; gives its uid.

    The branch is the one whose month it is; `branch_uid` for a person who is not in it yet.
    Problems dues-correction-reason, dues-correction-zero, dues-month-closed.
    """
    month = month_of(month)
    if not reason.strip():
        raise Problem("dues-correction-reason", mark("请写明更正的原因。"))
    if delta_fen == 0:
        raise Problem("dues-correction-zero", mark("更正的金额是 0，没有要登记的。"))
    branch_uid = branch_uid or _branch_of(session, person_uid, month)
    row = {
        "branch_uid": branch_uid,
        "person_uid": person_uid,
        "month": month,
        "delta_fen": delta_fen,
        "reason": reason.strip(),
        "on_date": as_day(on),
    }
    return insert_rows(session, _CORRECTIONS, [row])[0]


def void_correction(session: Session, uid: str, reason: str, on: dt.date | None = None) -> None:
    """Voids a correction; it stays to be seen."""
    void(session, DuesCorrection, uid, reason, on)


def _branch_of(session: Session, person_uid: str, month: PartialDate) -> str:
    found = session.scalar(
        select(DuesOpening.branch_uid)
        .join(DuesMonth, DuesMonth.opening_uid == DuesOpening.uid)
        .where(DuesMonth.person_uid == person_uid, DuesMonth.month == month, DuesOpening.voided_on.is_(None))
    )
    if found is None:
        raise Problem(
            "dues-month-closed", mark("{value} 还没有建账，或本人不在其中；请先建账。"), value=month.dotted
        )
    return found


def corrections(session: Session, person_uid: str | None = None, year: int | None = None) -> list[Row]:
    """Corrections in order of time, the voided ones too."""
    where = [] if person_uid is None else [DuesCorrection.person_uid == person_uid]
    if year is not None:
        where += [DuesCorrection.month >= PartialDate(year, 1), DuesCorrection.month <= PartialDate(year, 12)]
    return rows(session, DuesCorrection, *where, order=(DuesCorrection.on_date,))
