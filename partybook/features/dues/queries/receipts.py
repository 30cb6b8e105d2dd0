"""Receipts as a list: a row for each payment and person on it, in order of number."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session, aliased

from partybook.dates import PartialDate
from partybook.features.dues.model import DuesLine, DuesPayment
from partybook.features.dues.queries.rows import Row, counts
from partybook.features.roster.model import Person

KEYS = (
    "uid",
    "branch_uid",
    "kind",
    "number",
    "paper_no",
    "on_date",
    "payer",
    "method",
    "reverses_uid",
    "reason",
    "wish",
    "centre_receipt",
    "centre_receipt_on",
    "note",
    "voided_on",
    "void_reason",
)


def receipts(session: Session, day: dt.date, year: int, branch_uid: str | None = None) -> list[Row]:
    """What was taken in, given back or voided in a year up to a day.

    Besides the payment's own columns: person_uid, from_month, to_month, amount_fen, large_fen, collector (a name),
    reverses (the number of the receipt given back), given_back (whether all of this one was), large_back_fen (what
    was given back of its large sum).
    """
    first, last, other, collector = (
        PartialDate(year, 1),
        PartialDate(year, 12, 31),
        aliased(DuesPayment),
        aliased(Person),
    )
    where = [
        DuesPayment.on_date >= first,
        DuesPayment.on_date <= last,
        DuesPayment.on_date <= PartialDate.of(day),
    ]
    if branch_uid is not None:
        where.append(DuesPayment.branch_uid == branch_uid)
    found = session.execute(
        select(
            *(getattr(DuesPayment, key) for key in KEYS),
            DuesLine.person_uid,
            *_months(),
            func.sum(DuesLine.amount_fen),
            func.sum(case((DuesLine.kind == "large", DuesLine.amount_fen), else_=0)),
            func.coalesce(collector.name, DuesPayment.collector),
            other.number,
        )
        .join(DuesLine, DuesLine.payment_uid == DuesPayment.uid)
        .join(other, other.uid == DuesPayment.reverses_uid, isouter=True)
        .join(collector, collector.uid == DuesPayment.collector_uid, isouter=True)
        .where(*where)
        .group_by(DuesPayment.uid, DuesLine.person_uid)
        .order_by(DuesPayment.on_date, DuesPayment.number, DuesPayment.uid)
    )
    keys = (*KEYS, "person_uid", "from_month", "to_month", "amount_fen", "large_fen", "collector", "reverses")
    listed = [dict(zip(keys, row, strict=True)) for row in found]
    left, large = _left(session), _large_back(session, day)
    return [
        {
            **row,
            "given_back": left.get(row["uid"]) == 0,
            "large_back_fen": large.get((row["uid"], row["person_uid"]), 0),
        }
        for row in listed
    ]


def _large_back(session: Session, day: dt.date) -> dict[tuple[str, str], int]:
    """What was given back by a day of the large sums of people, by payment and person."""
    found = session.execute(
        select(DuesPayment.reverses_uid, DuesLine.person_uid, -func.sum(DuesLine.amount_fen))
        .join(DuesLine, DuesLine.payment_uid == DuesPayment.uid)
        .where(DuesPayment.reverses_uid.is_not(None), DuesLine.kind == "large", *counts(DuesPayment, day))
        .group_by(DuesPayment.reverses_uid, DuesLine.person_uid)
    )
    return {(uid, person): fen for uid, person, fen in found if uid is not None}


def _left(session: Session) -> dict[str, int]:
    """What is left of the payments of which something was given back."""
    payment = func.coalesce(DuesPayment.reverses_uid, DuesPayment.uid)
    found = session.execute(
        select(payment, func.sum(DuesLine.amount_fen))
        .join(DuesLine, DuesLine.payment_uid == DuesPayment.uid)
        .where(DuesPayment.voided_on.is_(None))
        .group_by(payment)
        .having(func.count(DuesPayment.reverses_uid) > 0)
    )
    return {uid: fen for uid, fen in found}


def _months() -> tuple[Any, Any]:
    """First and last month that a payment is for: as a list said, else of its lines; a large sum is for none."""
    due = case((DuesLine.kind != "large", DuesLine.month))
    return (
        func.coalesce(DuesPayment.from_month, func.min(due), func.min(DuesLine.month)),
        func.coalesce(DuesPayment.to_month, func.max(due), func.max(DuesLine.month)),
    )


def taken_in(session: Session) -> dict[str, set[tuple[Any, ...]]]:
    """By person, what tells a payment from every other: (on_date, first month, last month, fen, number on paper).

    A list may name the receipt that this program wrote, so each payment stands under its own number too.
    """
    found: dict[str, set[tuple[Any, ...]]] = {}
    where = (DuesPayment.voided_on.is_(None), DuesPayment.reverses_uid.is_(None))
    rows = session.execute(
        select(
            DuesLine.person_uid,
            DuesPayment.on_date,
            *_months(),
            func.sum(DuesLine.amount_fen),
            DuesPayment.paper_no,
            DuesPayment.number,
        )
        .join(DuesPayment, DuesPayment.uid == DuesLine.payment_uid)
        .where(*where)
        .group_by(DuesPayment.uid, DuesLine.person_uid)
    )
    for person, *told, paper_no, number in rows:
        known = found.setdefault(person, set())
        known.add((*told, paper_no))
        if number is not None:
            known.add((*told, str(number)))
    return found
