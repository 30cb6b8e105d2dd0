"""The numbers of a year: who paid in full and on time, who pays less, what the account brought and cost."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.features.dues.model import DuesLine, DuesPayment
from partybook.features.dues.queries.account import account
from partybook.features.dues.queries.arrears import arrears
from partybook.features.dues.queries.office import office
from partybook.features.dues.queries.positions import Position, large_sums, positions
from partybook.features.dues.queries.rows import counts, since_start
from partybook.features.dues.rules.months import in_time_until


def year_people(session: Session, year: int, branch_uid: str | None, day: dt.date) -> dict[str, list[str]]:
    """Uids of those who owed for an ended month of the year (owing), of whom in_full and on_time; who was reduced or
    exempt; who gave a large sum; who has not paid for three and for six months in a row."""
    collects = office(session).collects
    mine: dict[str, list[Position]] = {}
    first, last = PartialDate(year, 1), PartialDate(year, 12)
    for position in positions(session, day, first, last, branch_uid).values():
        mine.setdefault(position.person_uid, []).append(position)
    ended = {
        uid: [p for p in kept if p.owed_fen > 0 and in_time_until(p.month, collects) <= day]
        for uid, kept in mine.items()
    }
    owing = [uid for uid, kept in ended.items() if kept]
    behind = arrears(session, day, branch_uid)
    return {
        "owing": owing,
        "in_full": [uid for uid in owing if all(p.open_fen <= 0 for p in ended[uid])],
        "on_time": [uid for uid in owing if all(p.on_time(collects) for p in ended[uid])],
        "reduced": [uid for uid, kept in mine.items() if any(p.reason == "reduced" for p in kept)],
        "exempt": [uid for uid, kept in mine.items() if any(p.reason == "exempt" for p in kept)],
        "large": list(large_sums(session, day, first, PartialDate(year, 12, 31), branch_uid)),
        "arrears_three": [row["uid"] for row in behind if row["unpaid_run"] >= 3],
        "arrears_six": [row["uid"] for row in behind if row["unpaid_run"] >= 6],
    }


def year_numbers(session: Session, year: int, branch_uid: str | None, day: dt.date) -> dict[str, int]:
    """The sums of the year's account up to a day, in fen.

    start, collected (large sums with; of which for_year, for_before, for_after: for months of this year, of years
    before and after), large, handed_up, large_up, kept, received, used, balance; used_<purpose> for each spending.
    """
    lines = account(session, year, branch_uid, day)

    def total(*kinds: str) -> int:
        return sum(row["in_fen"] - row["out_fen"] for row in lines if row["kind"] in kinds)

    brought = lines[0]["balance_fen"] - lines[0]["in_fen"] + lines[0]["out_fen"] if lines else 0
    collected, up = total("dues", "large", "refund"), -total("handup", "large_up")
    numbers = {
        "start": brought + total("start"),
        "collected": collected,
        **_by_months(session, year, branch_uid, day),
        "handed_up": up,
        "large_up": -total("large_up"),
        "kept": collected - up,
        "received": total("income"),
        "used": -total("spending"),
        "balance": lines[-1]["balance_fen"] if lines else 0,
    }
    for row in lines:
        if row["kind"] == "spending":
            key = f"used_{row['purpose']}"
            numbers[key] = numbers.get(key, 0) + row["out_fen"]
    return numbers


def _by_months(session: Session, year: int, branch_uid: str | None, day: dt.date) -> dict[str, int]:
    """What was taken in during the year, by the months it was for."""
    where = [
        DuesPayment.kind != "brought",
        DuesPayment.on_date >= PartialDate(year, 1),
        DuesPayment.on_date <= PartialDate(year, 12, 31),
        *counts(DuesPayment, day),
        since_start(DuesPayment),
    ]
    if branch_uid is not None:
        where.append(DuesPayment.branch_uid == branch_uid)
    found = session.execute(
        select(DuesLine.month, DuesLine.kind, func.sum(DuesLine.amount_fen))
        .join(DuesPayment, DuesPayment.uid == DuesLine.payment_uid)
        .where(*where)
        .group_by(DuesLine.month, DuesLine.kind)
    )
    sums = {"for_year": 0, "for_before": 0, "for_after": 0, "large": 0}
    for month, kind, fen in found:
        key = "for_year" if month.year == year else "for_before" if month.year < year else "for_after"
        sums["large" if kind == "large" else key] += fen
    return sums
