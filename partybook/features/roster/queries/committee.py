"""Who holds the posts of a branch on a day, as entered and as the roster's text tells."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.features.roster.model import Branch, PartyGroup, Person
from partybook.features.roster.queries.persons import lives
from partybook.features.roster.queries.places import above, branches
from partybook.features.roster.queries.posts import holding, posts
from partybook.features.roster.rules.life import MEMBERS, Life
from partybook.features.roster.rules.posts import LEADER, held_on, rank, told

PERSON = ("name", "sex", "ethnicity", "born_on", "education", "joined_on", "phone", "citizen_id")
Row = dict[str, Any]


def holders(session: Session, day: dt.date, *, past: bool = False) -> list[Row]:
    """The posts held on a day with the people who hold them, by branch and rank; `past` gives those that were over.

    A post that only the roster's text tells is there too (`written`), without dates, until one has been entered.
    `gone` is the kind of event by which its holder has left, `removed` says that a measure took the post away.
    """
    kept = posts(session)
    if past:
        shown: list[Any] = [post for post in kept if post["to_on"] is not None and post["to_on"].latest < day]
        shown.sort(key=lambda post: post["to_on"].iso, reverse=True)
    else:
        shown = [*held_on(kept, day), *_written(session, day)]
        shown.sort(key=rank)
    uids = list({post["person_uid"] for post in shown})
    people = {person["uid"]: (person, life) for person, life in lives(session, day, uids)}
    groups = _pairs(session, PartyGroup.uid, PartyGroup.name)
    places = _pairs(session, Branch.uid, Branch.place)
    kind, name = above(session)
    names: dict[str | None, str] = {None: name, **dict(branches(session))}
    rows = [
        {
            **post,
            **{key: people[post["person_uid"]][0][key] for key in PERSON},
            **_fate(people[post["person_uid"]][1]),
            "group": groups.get(post["group_uid"]),
            "branch": names.get(post["branch_uid"]),
            "written": bool(post.get("written")),
        }
        for post in shown
        if post["branch_uid"] is not None or kind
    ]
    return sorted(rows, key=lambda row: places.get(row["branch_uid"], 0))


def _fate(life: Life) -> Row:
    return {"gone": life.left["kind"] if life.left else None, "removed": life.under("post_removed")}


def _written(session: Session, day: dt.date) -> list[Row]:
    """Posts told by the roster's text alone, of those here who have none entered by the day."""
    held = holding(session, day)
    written = _pairs(session, Person.uid, Person.post).items()
    telling = {
        uid: found for uid, text in written if text and not held.decides(uid) and (found := told(text))
    }
    kind = above(session)[0]
    blank = dict.fromkeys(("group_uid", "from_on", "to_on", "term", "duty"))
    groups = _pairs(session, Person.uid, Person.group_uid)
    rows = []
    for person, life in lives(session, day, list(telling)) if telling else ():
        for code, upper in telling[person["uid"]]:
            if not life.here or life.standing not in MEMBERS or (upper and not kind):
                continue
            branch = None if upper else life.branch_uid
            row = {**blank, "uid": f"{person['uid']}:{code}", "person_uid": person["uid"], "post": code}
            row |= {"branch_uid": branch, "written": True}
            if code == LEADER:
                row["group_uid"] = groups[person["uid"]]
            rows.append(row)
    return rows


def _pairs(session: Session, key: Any, value: Any) -> dict[Any, Any]:
    """One column of a table by another."""
    return {row[0]: row[1] for row in session.execute(select(key, value))}
