"""The numbers of a year: who paid in full and on time, who pays less, what the account brought and cost."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.facts import once
from partybook.features.dues.model import DuesLine, DuesPayment
from partybook.features.dues.queries.account import account_between
from partybook.features.dues.queries.arrears import unpaid_runs
from partybook.features.dues.queries.office import office
from partybook.features.dues.queries.positions import Position, large_sums, positions
from partybook.features.dues.queries.rows import counts, since_start
from partybook.features.dues.rules.months import in_time_until, month_of, shifted


def year_people(session: Session, year: int, branch_uid: str | None, day: dt.date) -> dict[str, list[str]]:
    """As `people_between`, of a year."""
    return people_between(session, dt.date(year, 1, 1), dt.date(year, 12, 31), branch_uid, day)


def people_between(
    session: Session, first: dt.date, last: dt.date, branch_uid: str | None, day: dt.date
) -> dict[str, list[str]]:
    """Uids of those who owed for an ended month of a time (owing), of whom in_full and on_time; who was reduced or
    exempt; who gave a large sum; who has not paid for three and for six months in a row."""
    collects = office(session).collects
    mine = _months_of(session, first, last, branch_uid, day)
    ended = ended_months(session, first, last, branch_uid, day)
    runs = unpaid_runs(session, day, branch_uid)
    given = large_sums(session, day, _from(first), PartialDate.of(last), branch_uid)
    return {
        "owing": list(ended),
        "in_full": [uid for uid, kept in ended.items() if all(p.open_fen <= 0 for p in kept)],
        "on_time": [uid for uid, kept in ended.items() if all(p.on_time(collects) for p in kept)],
        "reduced": [uid for uid, kept in mine.items() if any(p.reason == "reduced" for p in kept)],
        "exempt": [uid for uid, kept in mine.items() if any(p.reason == "exempt" for p in kept)],
        "large": list(given),
        "arrears_three": [uid for uid, months in runs.items() if months >= 3],
        "arrears_six": [uid for uid, months in runs.items() if months >= 6],
    }


@once
def ended_months(
    session: Session, first: dt.date, last: dt.date, branch_uid: str | None, day: dt.date
) -> dict[str, list[Position]]:
    """The months of a time that somebody owed for and whose time of collecting is over on a day, by person."""
    collects = office(session).collects
    found = {
        uid: [p for p in kept if p.owed_fen > 0 and in_time_until(p.month, collects) <= day]
        for uid, kept in _months_of(session, first, last, branch_uid, day).items()
    }
    return {uid: kept for uid, kept in found.items() if kept}


@once
def _months_of(
    session: Session, first: dt.date, last: dt.date, branch_uid: str | None, day: dt.date
) -> dict[str, list[Position]]:
    """What everybody owed and paid for the months that lie wholly in a time."""
    begins = month_of(first) if first.day == 1 else shifted(month_of(first), 1)
    ends = month_of(last) if month_of(last).latest == last else shifted(month_of(last), -1)
    found: dict[str, list[Position]] = {}
    for position in positions(session, day, begins, ends, branch_uid).values():
        found.setdefault(position.person_uid, []).append(position)
    return found


def _from(first: dt.date) -> PartialDate:
    """Months sort before their days: a time that begins with a month holds it."""
    return PartialDate(first.year, first.month) if first.day == 1 else PartialDate.of(first)


def year_numbers(session: Session, year: int, branch_uid: str | None, day: dt.date) -> dict[str, int]:
    """As `numbers_between`, of a year."""
    return numbers_between(session, dt.date(year, 1, 1), dt.date(year, 12, 31), branch_uid, day)


def numbers_between(
    session: Session, first: dt.date, last: dt.date, branch_uid: str | None, day: dt.date
) -> dict[str, int]:
    """The sums of the account of a time up to a day, in fen.

    start, collected (large sums with; of which for_year, for_before, for_after: for months of this time, before and
    after it), large, handed_up, large_up, kept, received, used, balance; used_<purpose> for each spending.
    """
    lines = account_between(session, first, last, branch_uid, day)

    def total(*kinds: str) -> int:
        return sum(row["in_fen"] - row["out_fen"] for row in lines if row["kind"] in kinds)

    brought = lines[0]["balance_fen"] - lines[0]["in_fen"] + lines[0]["out_fen"] if lines else 0
    collected, up = total("dues", "large", "refund"), -total("handup", "large_up")
    numbers = {
        "start": brought + total("start"),
        "collected": collected,
        **_by_months(session, first, last, branch_uid, day),
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


def _by_months(
    session: Session, first: dt.date, last: dt.date, branch_uid: str | None, day: dt.date
) -> dict[str, int]:
    """What was taken in during a time, by the months it was for."""
    where = [
        DuesPayment.kind != "brought",
        DuesPayment.on_date >= _from(first),
        DuesPayment.on_date <= PartialDate.of(last),
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
        before, after = month.earliest < first, month.latest > last
        key = "for_before" if before else "for_after" if after else "for_year"
        sums["large" if kind == "large" else key] += fen
    return sums
