"""Meetings: planned, held, numbered, cancelled, voided; read one by one and by year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.numbers import last_number, next_number, reach_number
from partybook.book.records import Row, one, refuse_other_keys, rows, void
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.facts import once
from partybook.features.meetings.model import Meeting
from partybook.features.meetings.queries.office import office
from partybook.features.meetings.rules.checks import check_meeting, serial
from partybook.text import mark

TABLE: Any = Meeting.__table__


def add_meeting(session: Session, values: Mapping[str, Any]) -> str:
    """Enters a meeting that is planned or was held; gives its uid.

    One that was held gets the next number of its series where it has none. Problems of check_meeting,
    meeting-number-taken.
    """
    row = _checked(session, {"state": "planned", **values}, None)
    return insert_rows(session, TABLE, [row])[0]


def change_meeting(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Completes or corrects a meeting, or says that it was held or cancelled. Problems as add_meeting, meeting-void."""
    kept = one(session, Meeting, uid)
    if kept["voided_on"] is not None:
        raise Problem("meeting-void", mark("这次会议已作废，不能修改。"))
    row = _checked(session, {**kept, **values}, uid)
    changes = {key: row[key] for key in (*values, "number") if row[key] != kept[key]}
    if changes:
        update_rows(session, TABLE, [(uid, changes)])


def void_meeting(session: Session, uid: str, reason: str) -> None:
    """Marks a meeting entered by mistake as void; its number is not given again. Problems void-reason, void-again."""
    void(session, Meeting, uid, reason)


def _checked(session: Session, row: Row, uid: str | None) -> Row:
    """The values as they are stored, with a number where one is due. Raises the first problem that stands in the way."""
    refuse_other_keys(row, Meeting)
    for _, problem in check_meeting(row, today()):
        if problem.severity == "error":
            raise problem
    series = serial(row, office(session)["meetings.numbering"])
    if row.get("number") is not None:
        _take_number(session, row, series, uid)
    elif row["state"] == "held":
        row["number"] = next_number(session, series)
    return row


def _take_number(session: Session, row: Row, series: str, uid: str | None) -> None:
    """A number that a person gave: not given to another meeting of the series; the series goes on after it."""
    same = (
        Meeting.number == row["number"],
        Meeting.kind == row["kind"],
        Meeting.own_kind.is_(row.get("own_kind")),
        Meeting.branch_uid.is_(row.get("branch_uid")),
        Meeting.group_uid.is_(row.get("group_uid")),
        *([Meeting.uid != uid] if uid else []),
    )
    for other in rows(session, Meeting, *same):
        if serial(other, office(session)["meetings.numbering"]) == series:
            raise Problem(
                "meeting-number-taken",
                mark("第 {value} 次已经用过（{title}），号码不重复使用。"),
                value=row["number"],
                title=other["title"],
            )
    reach_number(session, series, row["number"])


def next_in_series(session: Session, row: Mapping[str, Any]) -> int:
    """The number that a meeting would get; nothing is given out."""
    return last_number(session, serial(row, office(session)["meetings.numbering"])) + 1


def meeting(session: Session, uid: str) -> Row:
    """One meeting. Problem uid-unknown."""
    return one(session, Meeting, uid)


@once
def meetings(
    session: Session,
    first: dt.date,
    last: dt.date,
    branch: str | None = None,
    *,
    voided: bool = False,
) -> list[Row]:
    """The meetings of a time, held or planned in it, in order of their day; those of a branch or all.

    Month-only dates count by their month. Voided ones only where asked for.
    """
    day = func.coalesce(Meeting.held_on, Meeting.planned_on)
    where: list[ColumnElement[bool]] = [day >= _from(first), day <= PartialDate.of(last)]
    if branch is not None:
        where.append(Meeting.branch_uid == branch)
    if not voided:
        where.append(Meeting.voided_on.is_(None))
    return rows(session, Meeting, *where, order=(day, Meeting.starts_at))


def _from(first: dt.date) -> PartialDate:
    """ISO texts sort months before their days: a month counts from its first day on."""
    return PartialDate(first.year, first.month) if first.day == 1 else PartialDate.of(first)


def years(session: Session) -> list[int]:
    """The years in which there are meetings."""
    day = func.coalesce(Meeting.held_on, Meeting.planned_on)
    found = session.execute(select(func.substr(day, 1, 4)).distinct().where(day.is_not(None)))
    return sorted(int(row[0]) for row in found)


def used(session: Session, key: str, kind: str | None = None, branch: str | None = None) -> list[str]:
    """What was written before under a key (place, chair, recorder …), the most usual first."""
    column: Any = getattr(Meeting, key)
    where = [column.is_not(None), Meeting.voided_on.is_(None)]
    where += [Meeting.kind == kind] if kind else []
    where += [or_(Meeting.branch_uid == branch, Meeting.branch_uid.is_(None))] if branch else []
    found: Sequence[Any] = session.execute(
        select(column).where(*where).group_by(column).order_by(func.count().desc(), column).limit(20)
    ).all()
    return [row[0] for row in found]
