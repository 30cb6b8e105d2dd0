"""What other features know of a question: a fact by its name, the rows of a ledger that name a person."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact
from partybook.features import knowledge


def fact_of(session: Session, asked: Asked, name: str) -> Fact:
    """One fact of the whole period and of the branch asked for."""
    return next(
        fact
        for fact in knowledge.facts(session, asked, (name,))
        if fact.subject == (asked.branch or "") and fact.period == asked.period
    )


def named_in(
    session: Session, asked: Asked, source: str, people: Collection[Mapping[str, Any]]
) -> dict[str, list[Any]]:
    """The rows of a source that name a person, by the person's uid; one written by name only where nobody else has it."""
    names: dict[str, list[str]] = {}
    for person in people:
        names.setdefault(person["name"], []).append(person["uid"])
    found: dict[str, list[Any]] = {}
    for row in knowledge.rows(
        session, source, Asked(asked.year, asked.as_of, None, None, asked.first, asked.last)
    ):
        known = names.get(row["person"] or "", [])
        uid = row.get("person_uid") or (known[0] if len(known) == 1 else None)
        if uid is not None:
            found.setdefault(uid, []).append(row)
    return found
