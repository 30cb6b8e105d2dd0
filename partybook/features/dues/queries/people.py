"""Who the pages of dues speak of: how people are found and put in order, which branches there are."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.features.dues.queries.expecting import expected
from partybook.features.dues.queries.positions import positions
from partybook.features.dues.queries.rows import Row
from partybook.features.dues.rules.months import month_of, of_year
from partybook.features.roster import queries as roster


def branches_there(session: Session) -> list[tuple[str, str]]:
    """(uid, name) of the book's branches, in order."""
    return list(roster.branches(session))


def found_by(session: Session) -> dict[str, Row]:
    """By person: what they are found by (find_key) and their place in the order of pinyin (sort_key)."""
    lines = roster.find_index(session)
    return {line.uid: {"find_key": line.find_key, "sort_key": place} for place, line in enumerate(lines, 1)}


def departed(session: Session, year: int, day: dt.date, branch_uid: str | None = None) -> dict[str, Row]:
    """Who owed for a month of a year up to a day and is no member any more: `months` of theirs, `unset` among them."""
    now = month_of(day)
    months = [month for month in of_year(year) if month.sort_key <= now.sort_key]
    here = {person["uid"] for person, life in roster.lives(session, day) if life.member}
    held = positions(session, day, months[0], months[-1], branch_uid) if months else {}
    found: dict[str, Row] = {}

    def add(person: str, month: PartialDate, unset: bool) -> None:
        if person not in here:
            row = found.setdefault(person, {"months": [], "unset": []})
            row["months"].append(month)
            row["unset"] += [month] if unset else []

    for (person, month), position in held.items():
        if position.opened:
            add(person, month, position.state == "unset")
    for row in expected(session, months, branch_uid):
        if (row["person_uid"], row["month"]) not in held:
            add(row["person_uid"], row["month"], row["reason"] == "unset")
    return found


def members(session: Session, day: dt.date, branch_uid: str | None = None) -> list[Row]:
    """The members of a day, by branch and pinyin: uid, name, born_on, branch_uid, branch, group."""
    keys = ("uid", "name", "born_on", "branch", "group")
    return [
        {**{key: person[key] for key in keys}, "branch_uid": life.branch_uid}
        for person, life in roster.lives(session, day)
        if life.member and branch_uid in (None, life.branch_uid)
    ]
