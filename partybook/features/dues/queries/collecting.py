"""Collecting: the amounts to propose, one member's several months, one month from everybody."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.dues.queries.account import starts
from partybook.features.dues.queries.expecting import expected
from partybook.features.dues.queries.office import office
from partybook.features.dues.queries.openings import open_month, opened
from partybook.features.dues.queries.payments import pay_each
from partybook.features.dues.queries.positions import positions, unpaid_months
from partybook.features.dues.queries.rows import EVER, Row, as_day
from partybook.features.dues.rules.months import month_of, months_words
from partybook.features.dues.rules.paying import Sum, doubts, spread
from partybook.features.roster import queries as roster
from partybook.text import mark


def proposed(
    session: Session,
    months: Sequence[PartialDate],
    people: Sequence[str] | None = None,
    branch_uid: str | None = None,
    day: dt.date | None = None,
) -> list[Row]:
    """What is still to be paid for these months, by roster order: the amounts to propose when collecting.

    Keys person_uid, name, branch_uid, month, owed_fen, paid_fen, open_fen, opened. A month that is not open yet is
    reckoned as if it were opened now.
    """
    day, months = day or EVER, [month_of(month) for month in months]
    if not months:
        return []
    ordered = sorted(months, key=lambda month: month.sort_key)
    known = positions(session, day, ordered[0], ordered[-1])
    opened = {(p.person_uid, p.month) for p in known.values() if p.opened}
    found = []
    for row in expected(session, months):
        key = (row["person_uid"], row["month"])
        position = known.pop(key, None)
        if position is not None and key in opened:
            row = {**row, "owed_fen": position.owed_fen, "branch_uid": position.branch_uid}
        paid = position.paid_fen if position else 0
        found.append(_proposal(row, row["owed_fen"], paid, key in opened))
    names = _names(session)
    for (person_uid, month), p in known.items():
        if p.opened and month in months:
            row = {
                "person_uid": person_uid,
                "name": names.get(person_uid, ""),
                "month": month,
                "branch_uid": p.branch_uid,
            }
            found.append(_proposal(row, p.owed_fen, p.paid_fen, True))
    return [
        row
        for row in found
        if (people is None or row["person_uid"] in people) and branch_uid in (None, row["branch_uid"])
    ]


def _proposal(row: Row, owed: int, paid: int, opened: bool) -> Row:
    kept = {key: row[key] for key in ("person_uid", "name", "branch_uid", "month")}
    return {**kept, "owed_fen": owed, "paid_fen": paid, "open_fen": max(owed - paid, 0), "opened": opened}


def _names(session: Session) -> dict[str, str]:
    return {person["uid"]: person["name"] for person in roster.people(session)}


def sums_for(
    session: Session,
    person_uid: str,
    months: Sequence[PartialDate],
    amount_fen: int | None = None,
    on: dt.date | PartialDate | None = None,
) -> list[Sum]:
    """The lines of a payment of one member for several months: the amount spread over them, all that is open by default."""
    open_fen = {month_of(month): 0 for month in months}
    open_fen |= {row["month"]: row["open_fen"] for row in proposed(session, months, [person_uid])}
    if amount_fen is None:
        amount_fen = sum(open_fen.values())
    return spread(person_uid, amount_fen, list(open_fen.items()), as_day(on), office(session))


def check_payment(
    session: Session, lines: Sequence[Sum], on: dt.date | PartialDate | None = None
) -> list[Problem]:
    """What a clerk should be told before a payment is stored: back payments, more than is open, large sums."""
    if not lines:
        return []
    asked = proposed(session, [line.month for line in lines], [line.person_uid for line in lines])
    open_fen = {(row["person_uid"], row["month"]): row["open_fen"] for row in asked}
    found = list(doubts(lines, open_fen, _names(session), as_day(on), office(session)))
    found += _older_open(session, lines, as_day(on).latest)
    begun = [
        row["on_date"] for uid, row in starts(session).items() if uid in {one["branch_uid"] for one in asked}
    ]
    if begun and as_day(on).latest < max(day.earliest for day in begun):
        says = mark("{value} 早于账户启用日期：只记到本人的月份，钱已在期初余额里，不再记入账户。")
        found.append(Problem("dues-before-start", says, value=as_day(on).dotted_full, severity="warning"))
    return found


def _older_open(session: Session, lines: Sequence[Sum], day: dt.date) -> list[Problem]:
    """What is said where somebody gives more for a month that is paid, and owes for months before it."""
    extra = {line.person_uid: line.month for line in lines if line.kind == "extra"}
    if not extra:
        return []
    given = {(line.person_uid, line.month) for line in lines if line.kind == "due"}
    owed: dict[str, list[PartialDate]] = {}
    for person, month, due, paid in unpaid_months(session, day, month_of(day)):
        if person in extra and due > paid and (person, month) not in given and month < extra[person]:
            owed.setdefault(person, []).append(month)
    names = _names(session)
    return [
        Problem(
            "dues-older-open",
            mark("{name} 还欠 {value}的党费，这笔却多记在 {month}。要补欠交的，请返回改所属月份。"),
            value=months_words(months),
            name=names.get(person, ""),
            month=extra[person].dotted,
            severity="warning",
        )
        for person, months in owed.items()
    ]


def collect_month(
    session: Session,
    branch_uid: str,
    month: PartialDate,
    people: Sequence[str] | None = None,
    values: Mapping[str, Any] | None = None,
    amounts: Mapping[str, int] | None = None,
) -> list[str]:
    """Takes a month in from everybody of a branch, or from these people, a receipt for each who still owes.

    Opens the month where it is not open. `amounts` are what a person gave where it is not what was open. Problem
    dues-not-theirs where somebody named does not pay this month to this branch.
    """
    month, values, amounts = month_of(month), values or {}, amounts or {}
    if not any(row["month"] == month for row in opened(session, month.year, branch_uid)):
        open_month(session, branch_uid, month)
    decided, on = office(session), as_day(values.get("on_date"))
    lines = []
    there = proposed(session, [month], people, branch_uid)
    lost = {*(people or ()), *amounts} - {row["person_uid"] for row in there}
    if lost:
        raise Problem(
            "dues-not-theirs",
            mark("{value} {month} 的党费不在这个支部交，请逐笔登记。"),
            value="、".join(_names(session).get(uid, "") for uid in sorted(lost)),
            month=month.dotted,
        )
    for row in there:
        fen = amounts.get(row["person_uid"], row["open_fen"])
        if fen > 0:
            lines += spread(row["person_uid"], fen, [(month, row["open_fen"])], on, decided)
    return pay_each(session, branch_uid, lines, values)
