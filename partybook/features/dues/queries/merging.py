"""Two entries of one person made one: the month in which both stand asks for its dues once."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows
from partybook.book.pointing import before_merge
from partybook.dates import PartialDate, today
from partybook.features.dues.model import DuesCorrection, DuesMonth, DuesOpening
from partybook.text import mark

_CORRECTIONS: Any = DuesCorrection.__table__
WHY = mark("合并重复记录")


@before_merge("person")
def one_debt(session: Session, old: str, new: str) -> None:
    """Takes the smaller of two debts for one opened month away by a correction; the rows as printed stay.

    The larger one stands, as of two assessments the larger one counts until somebody has looked at it.
    """
    mine, theirs = (_owed(session, uid) for uid in (old, new))
    lines = []
    for month in sorted(mine.keys() & theirs.keys(), key=lambda month: month.sort_key):
        opening, fen = min(mine[month], theirs[month], key=lambda debt: debt[1])
        if fen > 0:
            lines.append(
                {
                    "opening_uid": opening,
                    "person_uid": new,
                    "month": month,
                    "delta_fen": -fen,
                    "reason": WHY,
                    "on_date": PartialDate.of(today()),
                }
            )
    insert_rows(session, _CORRECTIONS, lines)


def _owed(session: Session, person_uid: str) -> dict[PartialDate, tuple[str, int]]:
    """Opening and what is owed, corrections with it, of each month that is frozen for a person."""
    corrected = (
        select(func.coalesce(func.sum(DuesCorrection.delta_fen), 0))
        .where(
            DuesCorrection.opening_uid == DuesMonth.opening_uid,
            DuesCorrection.person_uid == DuesMonth.person_uid,
            DuesCorrection.voided_on.is_(None),
        )
        .scalar_subquery()
    )
    found = session.execute(
        select(DuesMonth.month, DuesMonth.opening_uid, DuesMonth.owed_fen + corrected)
        .join(DuesOpening, DuesOpening.uid == DuesMonth.opening_uid)
        .where(DuesMonth.person_uid == person_uid, DuesOpening.voided_on.is_(None))
    )
    return {month: (opening, fen) for month, opening, fen in found}
