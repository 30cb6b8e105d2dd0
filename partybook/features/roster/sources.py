"""The roster as rows for paper, export and the command line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Row, Source
from partybook.features.roster import queries
from partybook.features.roster.model import FIELDS
from partybook.features.roster.rules.membership import party_age, standing_on
from partybook.text import mark


def members(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Everyone on the roster, with standing and party age of the day asked for."""
    rows = queries.people(session, asked.branch)
    for row in rows:
        row["standing"] = standing_on(row["standing"], row["joined_on"], row["full_on"], asked.as_of)
        row["party_age"] = party_age(row["standing"], row["full_on"], asked.as_of)
    return rows if asked.uid is None else [row for row in rows if row["uid"] == asked.uid]


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
