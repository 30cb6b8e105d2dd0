"""Later changes of what is owed for opened months: visible lines, found by comparing with the roster of now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.dues.model import DuesCorrection, DuesMonth, DuesOpening, DuesRelief
from partybook.features.dues.queries.expecting import expected
from partybook.features.dues.queries.openings import opened
from partybook.features.dues.queries.positions import positions
from partybook.features.dues.queries.rows import EVER, Row, as_day, one, void
from partybook.features.dues.rules.months import month_of
from partybook.features.roster import queries as roster
from partybook.text import mark

_CORRECTIONS: Any = DuesCorrection.__table__


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

    It belongs to the opening in which the person stands; `branch_uid` tells it for one who stands in none.
    Problems dues-correction-reason, dues-correction-zero, dues-month-closed.
    """
    month = month_of(month)
    if not reason.strip():
        raise Problem("dues-correction-reason", mark("请写明更正的原因。"))
    if delta_fen == 0:
        raise Problem("dues-correction-zero", mark("更正的金额是 0，没有要登记的。"))
    row = {
        "opening_uid": _opening_of(session, person_uid, month, branch_uid),
        "person_uid": person_uid,
        "month": month,
        "delta_fen": delta_fen,
        "reason": reason.strip(),
        "on_date": as_day(on),
    }
    return insert_rows(session, _CORRECTIONS, [row])[0]


def _opening_of(session: Session, person_uid: str, month: PartialDate, branch_uid: str | None) -> str:
    standing = select(DuesOpening.uid).where(DuesOpening.month == month, DuesOpening.voided_on.is_(None))
    theirs = standing.join(DuesMonth, DuesMonth.opening_uid == DuesOpening.uid).where(
        DuesMonth.person_uid == person_uid
    )
    found = session.scalar(theirs)
    if found is None and branch_uid is not None:
        found = session.scalar(standing.where(DuesOpening.branch_uid == branch_uid))
    if found is None:
        raise Problem(
            "dues-month-closed", mark("{value} 还没有建账，或本人不在其中；请先建账。"), value=month.dotted
        )
    return found


def void_correction(session: Session, uid: str, reason: str, on: dt.date | None = None) -> None:
    """Voids a correction; it stays to be seen."""
    void(session, DuesCorrection, uid, reason, on)


def corrections(session: Session, person_uid: str | None = None, year: int | None = None) -> list[Row]:
    """Corrections in order of time with branch_uid, the voided ones too; those of voided openings are voided with them."""
    where = [] if person_uid is None else [DuesCorrection.person_uid == person_uid]
    if year is not None:
        where += [DuesCorrection.month >= PartialDate(year, 1), DuesCorrection.month <= PartialDate(year, 12)]
    names = [column.name for column in _CORRECTIONS.columns]
    found = session.execute(
        select(*_CORRECTIONS.columns, DuesOpening.branch_uid, DuesOpening.voided_on, DuesOpening.void_reason)
        .join(DuesOpening, DuesOpening.uid == DuesCorrection.opening_uid)
        .where(*where)
        .order_by(DuesCorrection.on_date, DuesCorrection.uid)
    )
    listed = []
    for *values, branch_uid, voided_on, void_reason in found:
        row = dict(zip(names, values, strict=True)) | {"branch_uid": branch_uid}
        if row["voided_on"] is None:
            row |= {"voided_on": voided_on, "void_reason": void_reason}
        listed.append(row)
    return listed


def differences(session: Session, branch_uid: str, month: PartialDate) -> list[Row]:
    """Who would owe something else for an opened month by what is known now, to be offered as corrections.

    Keys person_uid, name, branch_uid, month, owed_fen, now_fen, delta_fen, reason. Months brought in from the papers
    before stay as those papers had them.
    """
    month = month_of(month)
    if any(
        row["kind"] == "brought" for row in opened(session, month.year, branch_uid) if row["month"] == month
    ):
        return []
    held = {p.person_uid: p for p in positions(session, EVER, month, month).values() if p.opened}
    now = {row["person_uid"]: row for row in expected(session, [month])}
    names = {person["uid"]: person["name"] for person in roster.people(session)}
    found = []
    for uid in [*held, *(uid for uid in now if uid not in held)]:
        position, row = held.get(uid), now.get(uid)
        if (position.branch_uid if position else now[uid]["branch_uid"]) != branch_uid:
            continue
        owed, due = position.owed_fen if position else 0, row["owed_fen"] if row else 0
        if owed == due:
            continue
        found.append(
            {
                "person_uid": uid,
                "name": names.get(uid, ""),
                "branch_uid": branch_uid,
                "month": month,
                "owed_fen": owed,
                "now_fen": due,
                "delta_fen": due - owed,
                "reason": _why(position is None, row),
            }
        )
    return found


def relief_differences(session: Session, relief_uid: str) -> list[Row]:
    """What an approved reduction changes of months that were opened before it: rows as of `differences`."""
    relief = one(session, DuesRelief, relief_uid)
    if relief["approved_on"] is None:
        return []
    last = relief["to_month"] or month_of(today())
    reason = _why(False, {"reason": relief["kind"]}) + (
        f"（{relief['approval']}）" if relief["approval"] else ""
    )
    return [
        {**row, "reason": reason}
        for year in range(relief["from_month"].year, last.year + 1)
        for opening in opened(session, year)
        if relief["from_month"].sort_key <= opening["month"].sort_key <= last.sort_key
        for row in differences(session, opening["branch_uid"], opening["month"])
        if row["person_uid"] == relief["person_uid"]
    ]


def correct_all(session: Session, found: Sequence[Row]) -> None:
    """Makes a correction of each of these differences."""
    for row in found:
        told = (row["person_uid"], row["month"], row["delta_fen"], row["reason"])
        correct(session, *told, branch_uid=row["branch_uid"])


def _why(new: bool, row: Row | None) -> str:
    """In words, for the line of the correction."""
    if row is None:
        return mark("按名册本月不应交")
    if row["reason"] in ("exempt", "reduced"):
        return mark("已批准减免")
    return mark("补列本月应交") if new else mark("核定数额或应交月份有变动")
