"""Who belongs to a meeting on a day: the members of branches and groups with their votes, the committee."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.facts import once
from partybook.features.roster.model import Person
from partybook.features.roster.queries.committee import holders
from partybook.features.roster.queries.passages import passages
from partybook.features.roster.queries.places import group_homes
from partybook.features.roster.rules.posts import kind_of
from partybook.features.roster.rules.voting import voter

Row = dict[str, Any]


@once
def members_on(session: Session, day: dt.date) -> list[Row]:
    """The members of a day by branch and pinyin: uid, name, standing, where they are, whether they vote or why not,
    whether they count in the due number of a vote (`due`), of one on admission (`due_admission`), or by which reason
    they are left out."""
    grouped, homes = _groups(session), group_homes(session, day)
    found = []
    for passage in passages(session):
        person, life = passage.person, passage.on(day)
        what = voter(person, life, day)
        if what is None:
            continue
        group = grouped.get(person["uid"])
        found.append(
            {
                **{key: person[key] for key in ("uid", "name", "citizen_id", "joined_on")},
                "standing": life.standing,
                "branch_uid": life.branch_uid,
                "group_uid": group if group and homes[group] == life.branch_uid else None,
                "votes": what.votes,
                "no_vote": what.no_vote,
                "due": what.due,
                "due_admission": what.due_admission,
                "reason": (what.left_out or {}).get("reason"),
                "lost": life.lost is not None,
                "mobile": life.mobile is not None,
            }
        )
    return found


@once
def committees_on(session: Session, day: dt.date) -> dict[str | None, list[str]]:
    """The uids of those who hold a post in the committee of each branch on a day, by rank; None: above the branches."""
    found: dict[str | None, list[str]] = {}
    for post in holders(session, day):
        if kind_of(post["post"]) == "committee" and not post["gone"] and not post["removed"]:
            kept = found.setdefault(post["branch_uid"], [])
            if post["person_uid"] not in kept:
                kept.append(post["person_uid"])
    return found


def _groups(session: Session) -> dict[str, str]:
    """The group of each person who is in one."""
    rows = session.execute(select(Person.uid, Person.group_uid).where(Person.group_uid.is_not(None)))
    return {row.uid: str(row.group_uid) for row in rows}
