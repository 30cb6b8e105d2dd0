"""What waits or falls due about people on a day, soonest first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.facts import Asked, Row
from partybook.features.roster import queries
from partybook.features.roster.model import FIELDS
from partybook.features.roster.rules.development import steps_due
from partybook.features.roster.rules.pending import Pending, pending
from partybook.fields import CodeKind, Date, Field, Text, Whole, YesNo
from partybook.standards.rules import rule_on

_PERSON = {field.key: field for field in FIELDS}
_DAY = Date(whole=True)
PENDING_FIELDS: tuple[Field, ...] = (
    Field("kind", "事项", CodeKind("pending"), (), 5, computed=True),
    _PERSON["name"],
    _PERSON["branch"],
    Field("event", "变动类别", CodeKind("event"), (), 5, computed=True),
    Field("since", "起算日期", _DAY, (), 5, computed=True),
    Field("due_on", "到期日期", _DAY, (), 5, computed=True),
    Field("days", "还有天数", Whole(), (), 3, computed=True),
    Field("late", "已到期", YesNo(), (), 3, computed=True),
    Field("todo", "要做什么", Text(), (), 16, computed=True),
)


def waiting(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """What waits or falls due on the day asked for, of the branch or person asked for. `uid` is the person's,
    `event_uid` that of the event it comes from; `days` are left until it is due, below zero when it is over."""
    begins, happened = queries.begins_on(session), queries.happened(session)
    found = []
    for person, life in queries.lives(session, asked.as_of):
        if asked.branch not in (None, life.branch_uid) or asked.uid not in (None, person["uid"]):
            continue
        for one in pending(person, happened.get(person["uid"], ()), life, asked.as_of, begins):
            found.append(_row(person, one, asked.as_of))
    return sorted([*found, *_steps(session, asked)], key=_order)


def _steps(session: Session, asked: Asked) -> Iterator[dict[str, Any]]:
    """The steps of development whose time runs out or is over."""
    ahead = rule_on("reminder", asked.as_of)
    assert ahead is not None
    if asked.uid is None:
        known = queries.cases(session, asked.as_of, asked.branch)
    else:
        one = queries.case(session, asked.uid, asked.as_of)
        known = [one] if one is not None and one[1].here else []
    for person, _, case in known:
        for due in steps_due(case, asked.as_of, ahead.values["development"]):
            yield {
                **{key: person[key] for key in ("uid", "name", "branch")},
                **{"event_uid": None, "kind": "development", "event": None, "since": due.since},
                "due_on": PartialDate.of(due.due),
                "days": (due.due - asked.as_of).days,
                "late": asked.as_of > due.due,
                "todo": due.words(asked.as_of),
            }


def _row(person: Mapping[str, Any], one: Pending, day: dt.date) -> dict[str, Any]:
    return {
        "uid": person["uid"],
        "event_uid": one.event["uid"] if one.event else None,
        "kind": one.kind,
        "name": person["name"],
        "branch": person["branch"],
        "event": one.event["kind"] if one.event else None,
        "since": one.since,
        "due_on": PartialDate.of(one.due) if one.due else None,
        "days": (one.due - day).days if one.due else None,
        "late": one.late(day),
        "todo": one.todo,
    }


def _order(row: Row) -> tuple[Any, ...]:
    """By the day it is due; what only waits by the day since when."""
    date = row["due_on"] or row["since"]
    return (date.sort_key, row["name"], row["uid"], row["kind"])


def pending_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """How many things there are, how many only wait, how many are over."""
    return {
        "count": len(rows),
        "approvals": sum(row["kind"] == "approval" for row in rows),
        "late": sum(bool(row["late"]) for row in rows),
    }
