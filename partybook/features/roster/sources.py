"""The roster as rows for paper, export and the command line."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Row, Source
from partybook.features.roster import queries
from partybook.features.roster.model import FIELDS
from partybook.features.roster.rules.life import Life
from partybook.features.roster.rules.membership import party_age
from partybook.text import mark


def members(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Everyone who is here on the day asked for, with standing and party age of that day."""
    rows = []
    for person, life in lives(session, asked):
        if life.here:
            rows.append({**person, **_of_the_day(person, life, asked.as_of)})
    return rows


def lives(session: Session, asked: Asked) -> list[tuple[dict[str, Any], Life]]:
    """People and what they are on the day asked for, of the branch or record asked for."""
    return [
        (person, life)
        for person, life in queries.lives(session, asked.as_of)
        if asked.branch in (None, life.branch_uid) and asked.uid in (None, person["uid"])
    ]


def _of_the_day(person: Mapping[str, Any], life: Life, day: dt.date) -> dict[str, Any]:
    return {
        "standing": life.standing,
        "party_age": party_age(life.standing, person["joined_on"], person["full_on"], day),
        "status": "suspended" if life.suspended else person["status"],
        "lost": True if life.lost else person["lost"],
        "mobile": True if life.mobile else person["mobile"],
    }


def member_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """The numbers in a roster's head."""
    standing = Counter(row["standing"] for row in rows)
    return {
        "count": len(rows),
        "full": standing["full"],
        "probationary": standing["probationary"],
        "women": sum(row["sex"] == "2" for row in rows),
        "minority": sum(row["ethnicity"] not in (None, "01") for row in rows),
    }


SOURCES = (Source("roster.members", mark("党员名册"), FIELDS, members, member_heads),)
