"""Who the pages of dues speak of: how people are found and put in order, which branches there are."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from partybook.features.dues.queries.rows import Row
from partybook.features.roster import queries as roster


def branches_there(session: Session) -> list[tuple[str, str]]:
    """(uid, name) of the book's branches, in order."""
    return list(roster.branches(session))


def found_by(session: Session) -> dict[str, Row]:
    """By person: what they are found by (find_key) and their place in the order of pinyin (sort_key)."""
    lines = roster.find_index(session)
    return {line.uid: {"find_key": line.find_key, "sort_key": place} for place, line in enumerate(lines, 1)}


def members(session: Session, day: dt.date, branch_uid: str | None = None) -> list[Row]:
    """The members of a day, by branch and pinyin: uid, name, born_on, branch_uid, branch, group."""
    keys = ("uid", "name", "born_on", "branch", "group")
    return [
        {**{key: person[key] for key in keys}, "branch_uid": life.branch_uid}
        for person, life in roster.lives(session, day)
        if life.member and branch_uid in (None, life.branch_uid)
    ]
