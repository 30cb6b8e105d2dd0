"""Receipts: taken, numbered without gaps, refunded, reversed, voided; never changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.numbers import next_number
from partybook.book.schema import new_uid
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.dues.model import DuesLine, DuesPayment, DuesStart
from partybook.features.dues.queries.rows import Row, as_day, as_past_day, one, refuse_other_keys, rows, void
from partybook.features.dues.rules.months import month_of
from partybook.features.dues.rules.paying import Sum
from partybook.money import yuan
from partybook.text import mark

_PAYMENTS: Any = DuesPayment.__table__
_LINES: Any = DuesLine.__table__


def pay(
    session: Session, branch_uid: str, lines: Sequence[Sum], values: Mapping[str, Any] | None = None
) -> str:
    """Takes a payment in under the next receipt number of the branch and year; gives its uid.

    `values`: on_date (today), payer, method, collector_uid, collector, paper_no, wish, note; number_it False for one
    without a receipt of its own. Problems dues-nothing, dues-amount, dues-date-future.
    """
    as_past_day((values or {}).get("on_date"))
    return _store(session, branch_uid, "payment", lines, values or {})


def pay_each(
    session: Session, branch_uid: str, lines: Sequence[Sum], values: Mapping[str, Any] | None = None
) -> list[str]:
    """A receipt for each person of these lines, in their order, as when a month is collected from everyone.

    Problem dues-date-future.
    """
    as_past_day((values or {}).get("on_date"))
    by_person: dict[str, list[Sum]] = {}
    for line in lines:
        by_person.setdefault(line.person_uid, []).append(line)
    return store_payments(
        session, [(branch_uid, "payment", theirs, values or {}) for theirs in by_person.values()]
    )


def bring_in_paid(
    session: Session, branch_uid: str, lines: Sequence[Sum], values: Mapping[str, Any] | None = None
) -> str:
    """What was collected before the book was begun: it counts for people and months, not for the account."""
    return _store(session, branch_uid, "brought", lines, values or {})


def refund(
    session: Session,
    payment_uid: str,
    lines: Sequence[Sum],
    reason: str,
    values: Mapping[str, Any] | None = None,
) -> str:
    """Gives back a part of a payment, under a number of its own; amounts above zero.

    Problems dues-refund-more, dues-refund-early where it is dated before the payment.
    """
    paid = _left(session, payment_uid)
    for line in lines:
        left = paid.get((line.person_uid, line.month, line.kind), 0)
        if not 0 < line.amount_fen <= left:
            raise Problem(
                "dues-refund-more",
                mark("这张收据上 {month} 还可退 {left} 元，不能退 {value} 元。"),
                value=yuan(line.amount_fen),
                month=line.month.dotted,
                left=yuan(left),
            )
        paid[line.person_uid, line.month, line.kind] = left - line.amount_fen
    return _back(session, payment_uid, "refund", lines, reason, values or {})


def reverse(session: Session, payment_uid: str, reason: str, values: Mapping[str, Any] | None = None) -> str:
    """Takes back all that is left of a payment, under a number of its own. Problems dues-reversed, void-reason."""
    left = _left(session, payment_uid).items()
    lines = [Sum(person, month, fen, kind) for (person, month, kind), fen in left if fen]
    if not lines:
        raise Problem("dues-reversed", mark("这张收据已经全部冲正或退还。"))
    return _back(session, payment_uid, "reversal", lines, reason, values or {})


def _back(
    session: Session,
    payment_uid: str,
    kind: str,
    lines: Sequence[Sum],
    reason: str,
    values: Mapping[str, Any],
) -> str:
    paid = one(session, DuesPayment, payment_uid)
    if not reason.strip():
        raise Problem("void-reason", mark("请写明退款或冲正的原因。"))
    if paid["voided_on"] is not None or paid["reverses_uid"] or paid["kind"] in ("refund", "reversal"):
        raise Problem("dues-not-reversible", mark("只有有效的收款收据可以退款或冲正。"))
    on = as_past_day(values.get("on_date"))
    if on.latest < paid["on_date"].earliest:
        says = mark("退款或冲正的日期 {value} 早于收款日期 {paid}，请核对。")
        raise Problem("dues-refund-early", says, value=on.dotted_full, paid=paid["on_date"].dotted_full)
    kept = {"method": paid["method"], **values, "reverses_uid": payment_uid, "reason": reason.strip()}
    if paid["kind"] == "brought":
        kind, kept["number_it"] = "brought", False
    negative = [line._replace(amount_fen=-line.amount_fen) for line in lines]
    return _store(session, paid["branch_uid"], kind, negative, kept)


def _left(session: Session, payment_uid: str) -> dict[tuple[str, PartialDate, str], int]:
    """What is left of a payment after what was given back of it, by person, month and kind."""
    back = select(DuesPayment.uid).where(
        DuesPayment.reverses_uid == payment_uid, DuesPayment.voided_on.is_(None)
    )
    mine = (DuesLine.payment_uid == payment_uid) | DuesLine.payment_uid.in_(back)
    left: dict[tuple[str, PartialDate, str], int] = {}
    for row in rows(session, DuesLine, mine, order=(DuesLine.month,)):
        key = (row["person_uid"], row["month"], row["kind"])
        left[key] = left.get(key, 0) + row["amount_fen"]
    return left


def lines_of(session: Session, payment_uid: str) -> list[Row]:
    """The lines of a payment, by month."""
    return rows(session, DuesLine, DuesLine.payment_uid == payment_uid, order=(DuesLine.month,))


def void_payment(session: Session, payment_uid: str, reason: str, on: dt.date | None = None) -> None:
    """Voids a receipt that was written wrong; the number stays used. Problem dues-has-reversal, void-…"""
    if session.scalar(
        select(func.count())
        .select_from(DuesPayment)
        .where(DuesPayment.reverses_uid == payment_uid, DuesPayment.voided_on.is_(None))
    ):
        raise Problem("dues-has-reversal", mark("这张收据已经退款或冲正，不能再作废。"))
    void(session, DuesPayment, payment_uid, reason, on)


def complete_large(session: Session, payment_uid: str, values: Mapping[str, Any]) -> None:
    """Fills in the receipt that comes back from above for a large sum, and the giver's wish."""
    kept = {key: values[key] for key in ("wish", "centre_receipt", "centre_receipt_on") if key in values}
    update_rows(session, _PAYMENTS, [(payment_uid, kept)])


def _store(
    session: Session, branch_uid: str, kind: str, lines: Sequence[Sum], values: Mapping[str, Any]
) -> str:
    return store_payments(session, [(branch_uid, kind, lines, values)])[0]


Todo = tuple[str, str, Sequence[Sum], Mapping[str, Any]]  # branch, kind, lines, values


def store_payments(session: Session, todo: Sequence[Todo]) -> list[str]:
    """Stores payments with their lines, numbering them in order; gives their uids."""
    payments, lines = [], []
    for branch_uid, kind, sums, values in todo:
        _refuse(kind, sums)
        row = {key: value for key, value in values.items() if key != "number_it"}
        refuse_other_keys(row, DuesPayment)
        row |= {
            "uid": new_uid(),
            "branch_uid": branch_uid,
            "kind": kind,
            "on_date": as_day(values.get("on_date")),
        }
        row["number"] = kind != "brought" and values.get("number_it", True)
        payments.append(row)
        for line in sums:
            lines.append({**line._asdict(), "month": month_of(line.month), "payment_uid": row["uid"]})
    _number(session, payments)
    insert_rows(session, _PAYMENTS, payments)
    insert_rows(session, _LINES, lines)
    return [row["uid"] for row in payments]


def _number(session: Session, payments: Sequence[Row]) -> None:
    """Gives the next numbers of each branch and year to the payments that are to have one, in their order."""
    series: dict[tuple[str, int], list[Row]] = {}
    for row in payments:
        if row["number"]:
            series.setdefault((row["branch_uid"], row["on_date"].year), []).append(row)
        row["number"] = None
    for (branch_uid, year), mine in series.items():
        first = next_number(
            session, f"dues.receipt/{branch_uid}/{year}", _first_receipt(session, branch_uid, year), len(mine)
        )
        for number, row in enumerate(mine, first):
            row["number"] = number


def _refuse(kind: str, sums: Sequence[Sum]) -> None:
    if not sums:
        raise Problem("dues-nothing", mark("没有要登记的金额。"))
    for line in sums:
        wrong_way = kind != "brought" and (line.amount_fen < 0) != (kind in ("refund", "reversal"))
        if line.amount_fen == 0 or wrong_way:
            raise Problem("dues-amount", mark("金额应大于 0：{value}"), value=yuan(line.amount_fen))


def _first_receipt(session: Session, branch_uid: str, year: int) -> int:
    """The first number of a branch's year: after the last receipt on paper where the book was begun in that year."""
    last = session.execute(
        select(DuesStart.last_receipt, DuesStart.on_date).where(DuesStart.branch_uid == branch_uid)
    ).first()
    return last[0] + 1 if last is not None and last[0] and last[1].year == year else 1
