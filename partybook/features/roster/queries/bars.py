"""Who left in a way after which nobody is admitted again for a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.errors import Problem
from partybook.features.roster.model import Person
from partybook.features.roster.rules.life import EXITS
from partybook.features.roster.rules.limits import bar_of, same_person


class Bar(NamedTuple):
    """Whom it holds for, the first day on which they may be admitted again, and the sentence about it."""

    person: Mapping[str, Any]
    again: dt.date
    problem: Problem


def bars(session: Session, happened: Mapping[str, Sequence[Mapping[str, Any]]], day: dt.date) -> list[Bar]:
    """Everyone who has left so by a day; `happened` are the events by person."""
    found = {
        uid: bar
        for uid, events in happened.items()
        if any(event["kind"] in EXITS for event in events) and (bar := bar_of(events, day))
    }
    if not found:
        return []
    columns = (Person.uid, Person.name, Person.citizen_id, Person.born_on)
    keys = [column.key for column in columns]
    rows: list[dict[str, Any]] = [
        dict(zip(keys, row, strict=True))
        for row in session.execute(select(*columns).where(Person.uid.in_(list(found))))
    ]
    return [Bar(person, *found[person["uid"]]) for person in rows]


def bar_for(person: Mapping[str, Any], known: Sequence[Bar]) -> Bar | None:
    """The bar that holds for a person, under this record or another one of theirs."""
    return next(
        (bar for bar in known if bar.person["uid"] == person.get("uid") or same_person(bar.person, person)),
        None,
    )
