"""Who is cared for, who must be visited, who is around the branch, and near relatives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import full_years
from partybook.errors import Problem
from partybook.facts import Asked, Row
from partybook.features.roster import queries
from partybook.features.roster.queries import Cared
from partybook.features.roster.sources.people import lives

KNOWN = ("uid", "name", "sex", "party_age", "branch", "group", "phone", "address")
NEED = ("cause", "family_size", "income_fen", "low_income", "recognised_on", "helper", "note")


def cared(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Each group of each person on the day asked for: why, since when, and what is known of the need."""
    rows = []
    for one in _cared(session, asked):
        for reason in one.reasons:
            entry = reason.care or {}
            rows.append(
                {
                    **_known(one, asked),
                    **{key: entry.get(key) for key in NEED},
                    "kind": reason.kind,
                    "why": _said(reason.whys),
                    "since": reason.since,
                }
            )
    return rows


def must_visit(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Who must be visited on the day asked for, by the meanings of 三必访 that the office goes by."""
    rows = []
    for one in _cared(session, asked):
        helper = next((entry["helper"] for entry in one.someone.cares if entry["helper"]), None)
        for visit in one.visits:
            rows.append(
                {
                    **_known(one, asked),
                    "case": visit.case,
                    "why": _said(visit.whys),
                    "since": visit.since,
                    "before": visit.before,
                    "helper": helper,
                }
            )
    return rows


def _cared(session: Session, asked: Asked) -> list[Cared]:
    found = queries.cared(session, asked.as_of, asked.branch)
    return [one for one in found if asked.uid in (None, one.row["uid"])]


def _known(one: Cared, asked: Asked) -> dict[str, Any]:
    born = one.row.get("born_on")
    age = full_years(born, asked.as_of) if born is not None else None
    return {**{key: one.row.get(key) for key in KNOWN}, "age": age}


def _said(whys: Sequence[Problem]) -> str:
    return "；".join(map(str, whys))


def care_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """How many people there are: one may stand in several groups."""
    return {"count": len({row["uid"] for row in rows})}


def contacts(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Contacts who are here on the day asked for."""
    return [
        {key: value for key, value in row.items() if key not in ("sort_key", "find_key", "binned_on")}
        for row in queries.contacts(session, asked.as_of)
        if asked.branch in (None, row["branch_uid"]) and asked.uid in (None, row["uid"])
    ]


def relatives(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Near relatives of those on the roster on the day asked for; `uid` may name the person too."""
    whole = Asked(asked.year, asked.as_of, asked.branch)
    here = {person["uid"] for person, life in lives(session, whole) if life.here}
    return [
        {**row, "here": row["relative_uid"] is not None}
        for row in queries.relatives(session)
        if row["person_uid"] in here and asked.uid in (None, row["uid"], row["person_uid"])
    ]
