"""Handing up: what a period brought, what of it goes up, the slip and its receipt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Text, func, select, type_coerce
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.numbers import next_number
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.dues.model import DuesHandup, DuesLine, DuesPayment, DuesStart
from partybook.features.dues.queries.office import office
from partybook.features.dues.queries.positions import positions
from partybook.features.dues.queries.rows import EVER, Row, as_day, refuse_other_keys, rows, since_start, void
from partybook.features.dues.rules.amounts import Office
from partybook.features.dues.rules.months import month_of, period_of, shifted
from partybook.features.dues.rules.paying import share
from partybook.money import yuan
from partybook.text import mark

_HANDUPS: Any = DuesHandup.__table__
RECEIPT = ("received_on", "received_by", "receipt", "note", "voucher")


def handups(session: Session, branch_uid: str | None = None, year: int | None = None) -> list[Row]:
    """Hand-ups in order of their periods, the voided ones too."""
    where = [] if branch_uid is None else [DuesHandup.branch_uid == branch_uid]
    if year is not None:
        where += [
            DuesHandup.from_month >= PartialDate(year, 1),
            DuesHandup.from_month <= PartialDate(year, 12),
        ]
    return rows(session, DuesHandup, *where, order=(DuesHandup.from_month, DuesHandup.number))


def handup_due(session: Session, branch_uid: str, first: PartialDate, last: PartialDate) -> Row:
    """What is to go up for a period, and from what it comes.

    `collected_fen` was taken in during the period (large sums aside), `amount_fen` is its share together with what
    periods handed up before still ask for, as payments were entered late, reversed or voided since (`earlier_fen`);
    `large_fen` are the large sums that did not go up yet.
    """
    decided = office(session)
    first, last = month_of(first), month_of(last)
    taken = _collected(session, branch_uid, first, last, large=False)
    there = _standing(session, branch_uid)
    owed_up = sum(_still_owed(session, row) for row in there if row["from_month"] < first)
    owed_up += sum(share(fen, decided.ratio_bp) for fen in _gone_back(session, branch_uid, first, decided))
    large = _collected(session, branch_uid, None, last, large=True) - sum(row["large_fen"] for row in there)
    held = positions(session, EVER, first, last, branch_uid)
    return {
        "branch_uid": branch_uid,
        "from_month": first,
        "to_month": last,
        "people": len({p.person_uid for p in held.values() if p.paid_fen > 0}),
        "owed_fen": sum(p.owed_fen for p in held.values()),
        "collected_fen": taken,
        "ratio_bp": decided.ratio_bp,
        "earlier_fen": owed_up,
        "amount_fen": share(taken, decided.ratio_bp) + owed_up,
        "large_fen": max(large, 0),
        "payee": decided.payee or None,
        "due_on": PartialDate.of(hand_up_until(last, decided.hand_up_day)),
    }


def _standing(session: Session, branch_uid: str) -> list[Row]:
    """The slips of a branch that were not voided, since its account began."""
    mine = (DuesHandup.branch_uid == branch_uid, DuesHandup.voided_on.is_(None), since_start(DuesHandup))
    return rows(session, DuesHandup, *mine)


def _still_owed(session: Session, slip: Row) -> int:
    """What a slip's period asks for besides what went up with it, by what is known of it now.

    Of a period that began before the account the slip holds dues of the opening balance too, as the clerk wrote it:
    there only what changed since then is settled.
    """
    now = _collected(session, slip["branch_uid"], slip["from_month"], slip["to_month"], large=False)
    begun = session.scalar(
        select(func.max(DuesStart.on_date)).where(DuesStart.branch_uid == slip["branch_uid"])
    )
    if begun is not None and slip["from_month"].earliest < begun.earliest:
        return share(now, slip["ratio_bp"]) - share(slip["collected_fen"], slip["ratio_bp"])
    return share(now, slip["ratio_bp"]) - int(slip["amount_fen"])


def _gone_back(session: Session, branch_uid: str, first: PartialDate, decided: Office) -> list[int]:
    """What went back, net, in each period before a month that has no slip: no slip can be written for less than
    nothing, so the next one bears it."""
    found = []
    for period in _open_periods(session, branch_uid, shifted(first, -1).latest, decided.hands_up):
        fen = _collected(session, branch_uid, *period, large=False)
        if fen < 0:
            found.append(fen)
    return found


def _open_periods(
    session: Session, branch_uid: str, day: dt.date, kind: str
) -> list[tuple[PartialDate, PartialDate]]:
    """The periods ended on a day that no slip covers, from the first payment on; those of the day's year anyhow."""
    there = _standing(session, branch_uid)
    paid_on: PartialDate | None = session.scalar(
        select(func.min(DuesPayment.on_date)).where(
            DuesPayment.branch_uid == branch_uid,
            DuesPayment.kind != "brought",
            DuesPayment.voided_on.is_(None),
            since_start(DuesPayment),
        )
    )
    found = []
    month = PartialDate(min(day.year, paid_on.year if paid_on is not None else day.year), 1)
    while (period := period_of(month, kind))[1].latest <= day:
        first, last = period[0].earliest, period[1].latest
        if not any(row["from_month"].earliest <= last and first <= row["to_month"].latest for row in there):
            found.append(period)
        month = shifted(period[1], 1)
    return found


def hand_up_until(last: PartialDate, day: int) -> dt.date:
    """The day by which a period is to be handed up: so many days into the month after it."""
    month = shifted(last, 1)
    return dt.date(month.year, month.month or 1, min(day, month.latest.day))


def periods_due(session: Session, branch_uid: str, day: dt.date) -> list[tuple[PartialDate, PartialDate]]:
    """The ended periods of handing up for which no slip stands yet: the year's, and those of years before that brought
    something."""
    found = _open_periods(session, branch_uid, day, office(session).hands_up)
    return [
        period
        for period in found
        if period[0].year == day.year or _collected(session, branch_uid, *period, large=False) > 0
    ]


def periods_missed(
    session: Session, first: dt.date, last: dt.date, day: dt.date
) -> list[tuple[str, PartialDate, PartialDate]]:
    """The periods of handing up of a time, by branch, that brought something and that no slip covers though the last day
    for it has passed."""
    decided, brought = office(session), dict[tuple[str, PartialDate, PartialDate], int]()
    for branch, month, fen in _by_month(session, first, last):
        key = (branch, *period_of(month, decided.hands_up))
        brought[key] = brought.get(key, 0) + fen
    slips = rows(session, DuesHandup, DuesHandup.voided_on.is_(None), since_start(DuesHandup))
    return [
        (branch, begins, ends)
        for (branch, begins, ends), fen in brought.items()
        if fen > 0
        and first <= begins.earliest
        and ends.latest <= last
        and hand_up_until(ends, decided.hand_up_day) < day
        and not any(
            row["branch_uid"] == branch
            and row["from_month"].earliest <= ends.latest
            and begins.earliest <= row["to_month"].latest
            for row in slips
        )
    ]


def _by_month(session: Session, first: dt.date, last: dt.date) -> list[tuple[str, PartialDate, int]]:
    """What each branch took in less what went back, large sums aside, by month of payment."""
    month = type_coerce(func.substr(DuesPayment.on_date, 1, 7), Text)
    found = session.execute(
        select(DuesPayment.branch_uid, month, func.sum(DuesLine.amount_fen))
        .join(DuesLine, DuesLine.payment_uid == DuesPayment.uid)
        .where(
            DuesPayment.kind != "brought",
            DuesPayment.voided_on.is_(None),
            since_start(DuesPayment),
            DuesPayment.on_date >= PartialDate(first.year, first.month),
            DuesPayment.on_date <= PartialDate.of(last),
            DuesLine.kind != "large",
        )
        .group_by(DuesPayment.branch_uid, month)
        .order_by(DuesPayment.branch_uid, month)
    )
    return [(branch, PartialDate.from_iso(on), fen) for branch, on, fen in found]


def periods_to_propose(
    session: Session, branch_uid: str, day: dt.date
) -> list[tuple[PartialDate, PartialDate]]:
    """The periods due on a day that ask for something, then the one that runs, where something was taken in."""
    found = [(row["from_month"], row["to_month"]) for row in handups_due(session, branch_uid, day)]
    running = period_of(month_of(day), office(session).hands_up)
    covered = any(
        row["from_month"].sort_key <= running[1].sort_key and running[0].sort_key <= row["to_month"].sort_key
        for row in _standing(session, branch_uid)
    )
    if running in found or covered:
        return found
    due = handup_due(session, branch_uid, *running)
    return [*found, running] if due["collected_fen"] or due["large_fen"] else found


def handups_due(session: Session, branch_uid: str, day: dt.date) -> list[Row]:
    """What each period due on a day asks for: from_month, to_month, amount_fen, large_fen, due_on. What earlier
    periods still ask for, and the large sums, stand once, with the last one."""
    found = [handup_due(session, branch_uid, *period) for period in periods_due(session, branch_uid, day)]
    for row in found[:-1]:
        row["amount_fen"] -= row["earlier_fen"]
        row["earlier_fen"] = row["large_fen"] = 0
    return [row for row in found if row["amount_fen"] or row["large_fen"]]


def _collected(
    session: Session, branch_uid: str, first: PartialDate | None, last: PartialDate, *, large: bool
) -> int:
    """What was taken in less what went back, by day of payment."""
    since = () if first is None else (DuesPayment.on_date >= first,)
    found = session.scalar(
        select(func.coalesce(func.sum(DuesLine.amount_fen), 0))
        .join(DuesPayment, DuesPayment.uid == DuesLine.payment_uid)
        .where(
            DuesPayment.branch_uid == branch_uid,
            DuesPayment.kind != "brought",
            DuesPayment.voided_on.is_(None),
            since_start(DuesPayment),
            *since,
            DuesPayment.on_date <= PartialDate.of(last.latest),
            (DuesLine.kind == "large") == large,
        )
    )
    return int(found or 0)


def hand_up(session: Session, branch_uid: str, values: Mapping[str, Any]) -> str:
    """Hands a period up under the next number of the branch and year; gives the slip's uid.

    `values`: from_month, to_month, and what differs from `handup_due`; on_date (today), method, voucher, handled_by.
    Problems dues-handup-months, dues-handup-again, dues-amount.
    """
    first, last = values.get("from_month"), values.get("to_month")
    if first is None or last is None or last < first or first.year != last.year:
        raise Problem("dues-handup-months", mark("请写明从几月到几月，在同一年内。"))
    due = handup_due(session, branch_uid, first, last)
    row = {key: due[key] for key in due if key not in ("earlier_fen", "due_on")} | dict(values)
    refuse_other_keys(row, DuesHandup)
    row |= {
        "from_month": month_of(first),
        "to_month": month_of(last),
        "on_date": as_day(values.get("on_date")),
    }
    _refuse_overlap(session, row)
    if row["amount_fen"] < 0 or row["large_fen"] < 0 or row["amount_fen"] + row["large_fen"] == 0:
        raise Problem("dues-amount", mark("金额应大于 0：{value}"), value=yuan(row["amount_fen"]))
    row["number"] = next_number(session, f"dues.handup/{branch_uid}/{row['from_month'].year}")
    return insert_rows(session, _HANDUPS, [row])[0]


def _refuse_overlap(session: Session, row: Row) -> None:
    there = session.scalar(
        select(DuesHandup.number).where(
            DuesHandup.branch_uid == row["branch_uid"],
            DuesHandup.voided_on.is_(None),
            DuesHandup.from_month <= row["to_month"],
            DuesHandup.to_month >= row["from_month"],
        )
    )
    if there is not None:
        raise Problem(
            "dues-handup-again",
            mark("这段时间已上缴过（第 {value} 号）。要改请先作废那一张；补缴的会并入下一期。"),
            value=there,
        )


def receive_handup(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Fills in what came back: received_on, received_by, receipt."""
    update_rows(session, _HANDUPS, [(uid, {key: values[key] for key in RECEIPT if key in values})])


def void_handup(session: Session, uid: str, reason: str, on: dt.date | None = None) -> None:
    """Voids a slip; its number stays used."""
    void(session, DuesHandup, uid, reason, on)
