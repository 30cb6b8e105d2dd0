"""Public notices of people on the way into the Party, and their points: entered, changed, read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.errors import Problem
from partybook.features.roster.model import (
    DevelopmentNotice,
    DevelopmentPaper,
    DevelopmentPoint,
    DevelopmentStep,
)
from partybook.features.roster.queries.cases import PAPERS, STEPS, Rows, rows_of
from partybook.features.roster.queries.development import add_step, change_step
from partybook.features.roster.queries.standards import holiday_tables
from partybook.features.roster.rules.notice import KINDS, STEP, period_fault
from partybook.text import mark

NOTICES: Any = DevelopmentNotice.__table__
POINTS: Any = DevelopmentPoint.__table__


def notices(session: Session, person_uids: Sequence[str] | None = None) -> Rows:
    """Notices by person, in the order they were entered."""
    return _rows(session, NOTICES, person_uids)


def way_of(session: Session, person_uid: str) -> dict[str, list[dict[str, Any]]]:
    """What was entered of a person's way into the Party, in order of time: steps, papers, notices, points."""
    mine = [person_uid]
    return {
        "steps": rows_of(session, STEPS, DevelopmentStep.person_uid == person_uid).get(person_uid, []),
        "papers": rows_of(session, PAPERS, DevelopmentPaper.person_uid == person_uid).get(person_uid, []),
        "notices": notices(session, mine).get(person_uid, []),
        "points": points(session, mine).get(person_uid, []),
    }


def store_notice(session: Session, person_uid: str, uid: str | None, values: Mapping[str, Any]) -> str:
    """Enters (no uid) or changes a notice; the first day of a target's notice is that of its step too.

    Problems notice-kind, notice-dates, notice-short.
    """
    kept = {} if uid is None else _row(session, NOTICES, uid)
    merged = {**kept, **values}
    if merged.get("kind") not in KINDS:
        raise Problem("notice-kind", mark("请选择公示类别。"))
    fault = period_fault(merged, holiday_tables(session))
    if fault is not None and fault.severity == "error":
        raise fault
    if uid is None:
        uid = insert_rows(session, NOTICES, [{**values, "person_uid": person_uid}])[0]
    else:
        update_rows(session, NOTICES, [(uid, values)])
    if merged["kind"] == KINDS[0] and merged.get("from_on") is not None:
        _tell_step(session, person_uid, merged["from_on"])
    return uid


def _tell_step(session: Session, person_uid: str, begun: Any) -> None:
    rows = rows_of(session, STEPS, DevelopmentStep.person_uid == person_uid, DevelopmentStep.step == STEP)
    kept = rows.get(person_uid, ())
    if not kept:
        add_step(session, person_uid, {"step": STEP, "from_on": begun})
    elif kept[-1]["from_on"] != begun:
        change_step(session, kept[-1]["uid"], {"from_on": begun})


def points(session: Session, person_uids: Sequence[str] | None = None) -> Rows:
    """Points by person, in order of time."""
    found = _rows(session, POINTS, person_uids)
    for rows in found.values():
        rows.sort(key=lambda row: row["on_date"].sort_key if row["on_date"] is not None else (9999, 0, 0))
    return found


def store_point(session: Session, person_uid: str, uid: str | None, values: Mapping[str, Any]) -> str:
    """Enters (no uid) or changes points of a person. Problems point-item, point-number."""
    merged = {**({} if uid is None else _row(session, POINTS, uid)), **values}
    if not merged.get("item"):
        raise Problem("point-item", mark("请选择积分项目。"))
    if merged.get("points") is None:
        raise Problem("point-number", mark("请填写积分。"))
    if uid is None:
        return insert_rows(session, POINTS, [{**values, "person_uid": person_uid}])[0]
    update_rows(session, POINTS, [(uid, values)])
    return uid


def remove_point(session: Session, uid: str) -> None:
    """Takes points out that were entered by mistake. Problem uid-unknown."""
    _row(session, POINTS, uid)
    session.execute(delete(DevelopmentPoint).where(DevelopmentPoint.uid == uid))


def _rows(session: Session, table: Any, person_uids: Sequence[str] | None) -> Rows:
    asked = select(*table.columns).order_by(table.c.uid)
    if person_uids is not None:
        asked = asked.where(table.c.person_uid.in_(person_uids))
    found: Rows = {}
    for row in session.execute(asked).mappings():
        found.setdefault(row["person_uid"], []).append(dict(row))
    return found


def _row(session: Session, table: Any, uid: str) -> dict[str, Any]:
    found = session.execute(select(*table.columns).where(table.c.uid == uid)).mappings().first()
    if found is None:
        raise Problem("uid-unknown", mark("没有编号为 {value} 的记录。"), value=uid)
    return dict(found)
