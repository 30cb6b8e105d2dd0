"""Who the rows of dues speak of: people by uid, in roster order, with branch, group and area."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked
from partybook.features.dues import queries
from partybook.features.roster import queries as roster

Person = Mapping[str, Any]


def everyone(session: Session, asked: Asked) -> dict[str, Person]:
    """Everyone as of the day asked for, by uid, in roster order; `member` and `here_in` (the branch) of that day."""
    areas = queries.areas_of(session)
    return {
        person["uid"]: {
            **person,
            "area": areas.get(person["uid"]),
            "member": life.member,
            "here_in": life.branch_uid,
        }
        for person, life in roster.lives(session, asked.as_of)
        if asked.uid in (None, person["uid"])
    }


def who(person: Person) -> dict[str, Any]:
    """The columns that say who a row is about."""
    keys = ("uid", "name", "citizen_id", "standing", "branch", "group", "area")
    return {key: person[key] for key in keys}
