"""Meetings held, planned, owed; attendance; resolutions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Row
from partybook.features.meetings import queries
from partybook.features.meetings.rules.voting import quorum

YEAR = (dt.date(1, 1, 1), dt.date(1, 12, 31))


def meeting_rows(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The meetings of the year asked for, up to the day where they were held, with branch and group by name."""
    first, last = (one.replace(year=asked.year) for one in YEAR)
    branches = dict(queries.branches(session))
    groups = {uid: name for uid, _, name in queries.group_names(session)}
    found = queries.meetings(session, first, last, asked.branch)
    return [
        {**row, "branch": branches.get(row["branch_uid"]), "group": groups.get(row["group_uid"] or "")}
        for row in found
    ]


def held_only(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Meetings held in the year by the day asked for: what each is, of whom and when, without any numbers."""
    return [
        row
        for row in meeting_rows(session, asked)
        if row["state"] == "held" and row["held_on"].earliest <= asked.as_of
    ]


def held(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Meetings held in the year by the day asked for, with their numbers and whether a vote could be taken."""
    found = held_only(session, asked)
    uids = [row["uid"] for row in found]
    numbers = queries.numbers_of(session, found)
    marks = queries.marks_of(session, uids)
    return [
        {**row, **numbers[row["uid"]], **quorum_of(row, numbers[row["uid"]]), **marks[row["uid"]]}
        for row in found
    ]


def quorum_of(row: Row, numbers: Row) -> dict[str, Any]:
    """How many have to be there, and whether they were."""
    due, present = numbers["vote_due"], numbers["vote_present"]
    if due is None:
        due, present = numbers["due"], numbers["present"]
    least = quorum(row["kind"], due, row["held_on"].latest) if due is not None else None
    return {"quorum": least, "quorum_ok": None if least is None or present is None else present >= least}


def planned(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Meetings that the year's plan still has before it, and those cancelled."""
    return [row for row in meeting_rows(session, asked) if row["state"] != "held"]


def cadence(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """What the year owes, unit by unit and period by period."""
    return [
        {
            "uid": one.uid,
            "kind": one.duty.kind,
            "own_kind": one.duty.own_kind,
            "who": one.unit.name,
            "branch": one.unit.branch,
            "period": one.period.name,
            "owed": one.owed,
            "held": one.count,
            "state": one.state,
            "last_day": queries.as_date(one.period.last),
            "days": "、".join(queries.day_of(row).dotted_full for row in one.held) or None,
            "reason": one.excuse["reason"] if one.excuse else None,
        }
        for one in queries.cadence(session, asked.year, asked.as_of, asked.branch)
    ]


def cadence_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """How many are done, due, late and excused."""
    return {
        "count": len(rows),
        **{state: sum(row["state"] == state for row in rows) for state in ("done", "due", "late", "excused")},
    }


def resolutions(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """What meetings of the year resolved, and older ones that are still open."""
    branches = dict(queries.branches(session))
    return [
        {
            **row,
            "branch": branches.get(row["branch_uid"]),
            "late": row["state"] == "open"
            and row["due_on"] is not None
            and row["due_on"].latest < asked.as_of,
        }
        for row in queries.resolutions(session, asked.branch)
        if row["held_on"] is not None
        and row["held_on"].earliest <= asked.as_of
        and (
            row["held_on"].year == asked.year or (row["state"] == "open" and row["held_on"].year < asked.year)
        )
    ]
