"""The dues account of a branch, or of all: what came in, went up, was spent; the cash counted against it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.numbers import reach_number
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.facts import once
from partybook.features.dues.model import (
    DuesCount,
    DuesEntry,
    DuesHandup,
    DuesLine,
    DuesPayment,
    DuesStart,
)
from partybook.features.dues.queries.rows import (
    Row,
    as_day,
    counts,
    refuse_other_keys,
    rows,
    since_start,
    void,
)
from partybook.features.dues.rules.months import period_words
from partybook.money import yuan
from partybook.standards.codes import codes
from partybook.text import mark

_ENTRIES: Any = DuesEntry.__table__
_COUNTS: Any = DuesCount.__table__
_STARTS: Any = DuesStart.__table__
ORDER = ("start", "dues", "large", "refund", "income", "handup", "large_up", "spending")


def set_start(session: Session, branch_uid: str, values: Mapping[str, Any]) -> str:
    """Where the account begins: on_date, balance_fen, last_receipt, note; one for a branch.

    The balance holds everything up to that day: what is dated before it pays months and moves the account no more.
    """
    refuse_other_keys(values, DuesStart)
    if values.get("on_date") is None or values["on_date"].day is None or values.get("balance_fen") is None:
        raise Problem("dues-start", mark("请填写启用日期（到日）和期初余额；没有余额写 0。"))
    if values.get("last_receipt"):
        reach_number(session, f"dues.receipt/{branch_uid}/{values['on_date'].year}", values["last_receipt"])
    kept = rows(session, DuesStart, DuesStart.branch_uid == branch_uid)
    if kept:
        update_rows(session, _STARTS, [(kept[0]["uid"], values)])
        return str(kept[0]["uid"])
    return insert_rows(session, _STARTS, [{**values, "branch_uid": branch_uid}])[0]


def starts(session: Session) -> dict[str, Row]:
    """Where the accounts begin, by branch."""
    return {row["branch_uid"]: row for row in rows(session, DuesStart)}


def before_start(session: Session, branch_uid: str, day: PartialDate) -> tuple[int, int]:
    """How many receipts of a branch are dated before a day, and their sum: what a start on that day swallows."""
    found = session.execute(
        select(func.count(DuesPayment.uid.distinct()), func.coalesce(func.sum(DuesLine.amount_fen), 0))
        .join(DuesLine, DuesLine.payment_uid == DuesPayment.uid)
        .where(
            DuesPayment.branch_uid == branch_uid,
            DuesPayment.kind != "brought",
            DuesPayment.voided_on.is_(None),
            DuesPayment.on_date < func.substr(day.iso, 1, func.length(DuesPayment.on_date)),
        )
    ).one()
    return found[0], found[1]


def purposes(kind: str) -> list[str]:
    """The codes of incomes (in) or spendings (out)."""
    return [code.code for code in codes()["dues_purpose"].codes.values() if code.group == kind]


def add_entry(session: Session, branch_uid: str, values: Mapping[str, Any]) -> str:
    """Enters income or spending: purpose, amount_fen, on_date (today), what, payee, voucher, handled_by, approved_by."""
    refuse_other_keys(values, DuesEntry)
    if values.get("purpose") not in codes()["dues_purpose"].codes:
        raise Problem("dues-purpose", mark("请选择收支项目。"))
    if (values.get("amount_fen") or 0) <= 0:
        raise Problem("dues-amount", mark("金额应大于 0：{value}"), value=yuan(values.get("amount_fen") or 0))
    row = {**values, "branch_uid": branch_uid, "on_date": as_day(values.get("on_date"))}
    return insert_rows(session, _ENTRIES, [row])[0]


def void_entry(session: Session, uid: str, reason: str, on: dt.date | None = None) -> None:
    """Voids income or spending that was written wrong; it stays to be seen."""
    void(session, DuesEntry, uid, reason, on)


def account(
    session: Session, year: int, branch_uid: str | None = None, day: dt.date | None = None
) -> list[Row]:
    """The account of a year as of a day: the balance brought into it, then each day's sums, with the running balance.

    Keys uid, on_date, kind, purpose, what, voucher, in_fen, out_fen, balance_fen, branch_uid. Payments of one day and
    branch are one line. What is dated before the branch's account begins lies in its opening balance and is no line.
    """
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    return account_between(session, first, last, branch_uid, day or today())


@once
def account_between(
    session: Session, first: dt.date, last: dt.date, branch_uid: str | None, day: dt.date
) -> list[Row]:
    """As `account`, of a time that need be no year."""
    found = [row for row in movements(session, day, branch_uid) if row["on_date"].earliest <= last]
    before = [row for row in found if row["on_date"].earliest < first]
    left = sum(row["in_fen"] - row["out_fen"] for row in before)
    lines: list[Row] = []
    # Without any before it the account begins in the time, or nobody said with how much.
    if before:
        on = PartialDate(first.year, first.month)
        start = _line(f"start-{first.year}", on, "start", branch_uid, fen=0, what=mark("上年结余"))
        lines.append(start | {"balance_fen": left})
    for row in found[len(before) :]:
        left += row["in_fen"] - row["out_fen"]
        lines.append({**row, "balance_fen": left})
    return lines


def balance(session: Session, day: dt.date, branch_uid: str | None = None) -> int:
    """What should be there on a day, by the book."""
    return sum(row["in_fen"] - row["out_fen"] for row in movements(session, day, branch_uid))


@once
def movements(session: Session, day: dt.date, branch_uid: str | None = None) -> list[Row]:
    """All that came into the account or went out of it up to a day, in order of time."""
    found = [
        _line(
            row["uid"],
            row["on_date"],
            "start",
            row["branch_uid"],
            row["balance_fen"],
            what=row["note"] or mark("期初余额"),
        )
        for row in _of(session, DuesStart, branch_uid, DuesStart.on_date <= PartialDate.of(day))
    ]
    found += _dues(session, day, branch_uid)
    ways = {code.code: code.group for code in codes()["dues_purpose"].codes.values()}
    for row in _of(session, DuesEntry, branch_uid, *counts(DuesEntry, day), since_start(DuesEntry)):
        kind = "income" if ways[row["purpose"]] == "in" else "spending"
        fen = row["amount_fen"] if kind == "income" else -row["amount_fen"]
        kept = {key: row[key] for key in ("purpose", "what", "voucher")}
        found.append(_line(row["uid"], row["on_date"], kind, row["branch_uid"], fen, **kept))
    for row in _of(session, DuesHandup, branch_uid, *counts(DuesHandup, day), since_start(DuesHandup)):
        for key, kind in (("amount_fen", "handup"), ("large_fen", "large_up")):
            if row[key]:
                span = period_words(row["from_month"], row["to_month"])
                what = mark("上缴{period}党费") if kind == "handup" else mark("上缴{period}大额党费")
                at = (f"{row['uid']}/{kind}", row["on_date"], kind, row["branch_uid"], -row[key])
                found.append(_line(*at, what=what.format(period=span), voucher=row["voucher"]))
    return sorted(found, key=lambda row: (row["on_date"].sort_key, ORDER.index(row["kind"]), row["uid"]))


def _dues(session: Session, day: dt.date, branch_uid: str | None) -> list[Row]:
    """What was paid and given back, a line for each day, branch and kind."""
    where = [DuesPayment.kind != "brought", *counts(DuesPayment, day), since_start(DuesPayment)]
    if branch_uid is not None:
        where.append(DuesPayment.branch_uid == branch_uid)
    large = DuesLine.kind == "large"
    found = session.execute(
        select(
            DuesPayment.on_date,
            DuesPayment.branch_uid,
            DuesPayment.kind,
            large,
            func.sum(DuesLine.amount_fen),
            func.count(DuesPayment.uid.distinct()),
            func.min(DuesPayment.number),
            func.max(DuesPayment.number),
        )
        .join(DuesLine, DuesLine.payment_uid == DuesPayment.uid)
        .where(*where)
        .group_by(DuesPayment.on_date, DuesPayment.branch_uid, DuesPayment.kind, large)
    )
    return [
        _line(
            f"{on_date.iso}/{branch}/{kind}{'/large' if is_large else ''}",
            on_date,
            "refund" if kind != "payment" else "large" if is_large else "dues",
            branch,
            fen,
            **_receipts_words(kind, is_large, count, first, last),
        )
        for on_date, branch, kind, is_large, fen, count, first, last in found
    ]


def _receipts_words(
    kind: str, large: bool, count: int, first: int | None, last: int | None
) -> dict[str, Any]:
    """收党费 12 笔, 5—16号: what stands behind a line of one day, and the numbers of its receipts."""
    says = (
        mark("退党费 {count} 笔") if kind != "payment"
        else mark("收大额党费 {count} 笔") if large else mark("收党费 {count} 笔")
    )  # fmt: skip
    numbers = None
    if first is not None:
        numbers = mark("{numbers}号").format(numbers=first if first == last else f"{first}—{last}")
    return {"what": says.format(count=count), "voucher": numbers}


def _line(uid: str, on: PartialDate, kind: str, branch_uid: str | None, fen: int, **more: Any) -> Row:
    blank = {"purpose": None, "what": None, "voucher": None}
    sums = {"in_fen": max(fen, 0), "out_fen": max(-fen, 0)}
    return {"uid": uid, "on_date": on, "kind": kind, "branch_uid": branch_uid, **blank, **more, **sums}


def _of(session: Session, table: Any, branch_uid: str | None, *where: Any) -> list[Row]:
    mine = () if branch_uid is None else (table.branch_uid == branch_uid,)
    return rows(session, table, *mine, *where)


def count_cash(session: Session, branch_uid: str, values: Mapping[str, Any]) -> str:
    """Enters a count of the cash and the bank balance; the book's own balance of that day is kept beside it."""
    refuse_other_keys(values, DuesCount)
    on = as_day(values.get("on_date"))
    row = {**values, "branch_uid": branch_uid, "on_date": on}
    row |= {key: values.get(key) or 0 for key in ("cash_fen", "bank_fen")}
    row["book_fen"] = balance(session, on.latest, branch_uid)
    return insert_rows(session, _COUNTS, [row])[0]


def cash_counts(session: Session, branch_uid: str | None = None) -> list[Row]:
    """The counts, with `difference_fen` of what was there and what the book said, in order of time."""
    found = _of(session, DuesCount, branch_uid)
    found.sort(key=lambda row: row["on_date"].sort_key)
    return [{**row, "difference_fen": row["cash_fen"] + row["bank_fen"] - row["book_fen"]} for row in found]


def entries(session: Session, branch_uid: str | None = None) -> list[Row]:
    """Incomes and spendings, the voided ones too, in order of time."""
    return sorted(_of(session, DuesEntry, branch_uid), key=lambda row: (row["on_date"].sort_key, row["uid"]))
