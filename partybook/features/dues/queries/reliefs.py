"""Reductions and exemptions: applied for, agreed to by the branch, approved above, from month to month."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.errors import Problem
from partybook.features.dues.model import DuesRelief
from partybook.features.dues.queries.rows import Row, one, refuse_other_keys, rows
from partybook.features.dues.rules.months import month_of
from partybook.text import mark

TABLE: Any = DuesRelief.__table__


def approved(session: Session) -> dict[str, list[Row]]:
    """Approved reductions by person, in order of the day of approval: the later one counts."""
    found: dict[str, list[Row]] = {}
    where = DuesRelief.approved_on.is_not(None)
    for row in rows(session, DuesRelief, where, order=(DuesRelief.approved_on,)):
        found.setdefault(row["person_uid"], []).append(row)
    return found


def reliefs(session: Session, person_uid: str | None = None) -> list[Row]:
    """Applications in order of their first month."""
    where = () if person_uid is None else (DuesRelief.person_uid == person_uid,)
    return rows(session, DuesRelief, *where, order=(DuesRelief.from_month,))


def add_relief(session: Session, person_uid: str, values: Mapping[str, Any]) -> str:
    """Enters an application; gives its uid. Problems dues-relief-kind, dues-relief-months, dues-relief-amount."""
    row = _checked({**values, "person_uid": person_uid})
    return insert_rows(session, TABLE, [row])[0]


def change_relief(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Completes an application: the branch's view, the reply from above, its end. Opened months stay."""
    row = _checked({**one(session, DuesRelief, uid), **values})
    update_rows(session, TABLE, [(uid, {key: row[key] for key in values})])


def _checked(values: Mapping[str, Any]) -> Row:
    row = dict(values)
    refuse_other_keys(row, DuesRelief)
    if row.get("kind") not in ("reduced", "exempt"):
        raise Problem("dues-relief-kind", mark("请选择少交或免交。"))
    if row.get("from_month") is None or row["from_month"].month is None:
        raise Problem("dues-relief-months", mark("请写明从哪个月起，如 2026.01。"))
    row["from_month"] = month_of(row["from_month"])
    if row.get("to_month") is not None:
        row["to_month"] = month_of(row["to_month"])
        if row["to_month"] < row["from_month"]:
            raise Problem("dues-relief-months", mark("截止月份早于起始月份，请核对。"))
    if row["kind"] == "reduced" and (row.get("amount_fen") is None or row["amount_fen"] < 0):
        raise Problem("dues-relief-amount", mark("少交要写明每月少交至多少元。"))
    return row
