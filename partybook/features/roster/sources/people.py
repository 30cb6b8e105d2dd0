"""Who is on the roster on a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Row
from partybook.features.roster import queries
from partybook.features.roster.rules.life import Life


def members(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Everyone who is here on the day asked for, with standing and party age of that day."""
    return [person for person, life in lives(session, asked) if life.here]


def lives(session: Session, asked: Asked) -> list[tuple[dict[str, Any], Life]]:
    """People and what they are on the day asked for, of the branch or record asked for."""
    return [
        (person, life)
        for person, life in queries.lives(session, asked.as_of)
        if asked.branch in (None, life.branch_uid) and asked.uid in (None, person["uid"])
    ]


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
