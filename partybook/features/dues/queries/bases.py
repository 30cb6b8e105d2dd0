"""What each member is to pay a month: worked out, changed from a month on, carried into the new year, confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.dues.model import WAGE_FIELDS, DuesBase
from partybook.features.dues.queries.office import office
from partybook.features.dues.queries.rows import Row, rows
from partybook.features.dues.rules.amounts import AGREED, Office, assess
from partybook.features.dues.rules.months import month_of
from partybook.features.roster import queries as roster
from partybook.text import mark

TABLE: Any = DuesBase.__table__
WAGES = tuple(field.key for field in WAGE_FIELDS)
GIVEN = ("category", *WAGES, "income_fen", "deducted_fen", "base_fen", "monthly_fen")
FOLLOW = ("income_fen", "deducted_fen", "base_fen", "rate_bp", "monthly_fen", "rule")


def base_rows(session: Session, until: PartialDate | None = None) -> dict[str, list[Row]]:
    """Everybody's assessments up to a month, by person, the newest last.

    Where two entries of one person were merged there may be two for a month: the higher one counts, to be reviewed.
    """
    where = () if until is None else (DuesBase.from_month <= until,)
    found: dict[str, list[Row]] = {}
    for row in rows(session, DuesBase, *where, order=(DuesBase.from_month,)):
        kept = found.setdefault(row["person_uid"], [])
        if kept and kept[-1]["from_month"] == row["from_month"]:
            row = {**max(kept.pop(), row, key=lambda one: one["monthly_fen"]), "state": "carried"}
        kept.append(row)
    return found


def bases(session: Session, month: PartialDate) -> dict[str, Row]:
    """The assessment in force for a month, by person; who has none is not there."""
    return {person: kept[-1] for person, kept in base_rows(session, month).items()}


def base_history(session: Session, person_uid: str) -> list[Row]:
    """A person's assessments, oldest first."""
    return rows(session, DuesBase, DuesBase.person_uid == person_uid, order=(DuesBase.from_month,))


def set_base(session: Session, person_uid: str, values: Mapping[str, Any]) -> str:
    """Assesses a person from a month on, or corrects the assessment of that very month; gives its uid.

    `values`: category, from_month, income_fen or wage lines or base_fen, or an agreed monthly_fen with a reason.
    Months that are open already stay as they are. Problems of `rules.amounts.assess`, dues-month.
    """
    return set_bases(session, [(person_uid, values)])[0]


def set_bases(session: Session, todo: Iterable[tuple[str, Mapping[str, Any]]]) -> list[str]:
    """As `set_base`, for many."""
    decided, known = office(session), base_rows(session)
    added: list[Row] = []
    changed: list[tuple[str, Row]] = []
    uids = []
    for person_uid, values in todo:
        row = worked_out(values, decided)
        old = next(
            (kept for kept in known.get(person_uid, ()) if kept["from_month"] == row["from_month"]), None
        )
        if old is None:
            added.append({**row, "person_uid": person_uid})
            uids.append("")
        else:
            changed.append((old["uid"], row))
            uids.append(old["uid"])
    fresh = iter(insert_rows(session, TABLE, added))
    update_rows(session, TABLE, changed)
    _leave_alone(session, [uid for uid, _ in changed])
    return [uid or next(fresh) for uid in uids]


def worked_out(values: Mapping[str, Any], decided: Office) -> Row:
    """The columns of an assessment. Problems of `assess`, dues-month where the month is missing."""
    month = values.get("from_month")
    if month is None:
        raise Problem("dues-month", mark("请写明从哪个月起，如 2026.01。"))
    month = month_of(month) if month.month is not None else PartialDate(month.year, 1)
    given = {key: values.get(key) for key in (*GIVEN, "reason", "note")}
    return {
        **given,
        **assess(values, month, decided)._asdict(),
        "from_month": month,
        "state": values.get("state") or "confirmed",
    }


def carry_forward(session: Session, year: int, branch_uid: str | None = None) -> int:
    """Copies each member's assessment into a year for review, worked out anew by its rule; gives how many.

    Who has one from January of that year on already keeps it.
    """
    january = PartialDate(year, 1)
    here = {
        person["uid"]
        for person, life in roster.lives(session, january.earliest)
        if life.member and branch_uid in (None, life.branch_uid)
    }
    decided, added = office(session), []
    for person_uid, kept in base_rows(session, january).items():
        if kept[-1]["from_month"] == january or person_uid not in here:
            continue
        last = kept[-1]
        agreed = last["rule"] == AGREED or last["category"] == "farmer"
        values = {**last, "monthly_fen": last["monthly_fen"] if agreed else None}
        added.append(
            {
                **{key: last[key] for key in GIVEN},
                **assess(values, january, decided)._asdict(),
                "person_uid": person_uid,
                "from_month": january,
                "state": "carried",
            }
        )
    insert_rows(session, TABLE, added)
    return len(added)


def confirm_bases(session: Session, uids: Sequence[str]) -> None:
    """Says that carried assessments were looked at and hold."""
    update_rows(session, TABLE, [(uid, {"state": "confirmed"}) for uid in uids])
    _leave_alone(session, uids)


def _leave_alone(session: Session, uids: Sequence[str]) -> None:
    """Removes what else a merge left for the same person and month as these assessments, which were looked at now."""
    looked_at = select(DuesBase.person_uid, DuesBase.from_month).where(DuesBase.uid.in_(uids)).subquery()
    others = select(DuesBase.uid).join(
        looked_at,
        (looked_at.c.person_uid == DuesBase.person_uid) & (looked_at.c.from_month == DuesBase.from_month),
    )
    spare = session.scalars(others.where(DuesBase.uid.not_in(uids))).all() if uids else ()
    if spare:
        session.execute(delete(DuesBase).where(DuesBase.uid.in_(spare)))
