"""Who holds the posts of a branch on a day, as entered and as the roster's text tells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.facts import once
from partybook.features.roster.model import Branch, PartyGroup, Person
from partybook.features.roster.queries.happenings import happened
from partybook.features.roster.queries.persons import lives
from partybook.features.roster.queries.places import above, branches
from partybook.features.roster.queries.posts import holding, posts
from partybook.features.roster.rules.life import MEMBERS, Life
from partybook.features.roster.rules.posts import LEADER, held_on, rank, told, unfit

PERSON = ("name", "sex", "ethnicity", "born_on", "education", "joined_on", "phone", "citizen_id")
Row = dict[str, Any]


@once
def holders(session: Session, day: dt.date, *, past: bool = False) -> list[Row]:
    """The posts held on a day with the people who hold them, by branch and rank; `past` gives those that were over.

    A post that only the roster's text tells is there too (`written`), without dates, until one has been entered.
    `gone` is the kind of event by which its holder has left, `removed` says that a measure took the post away,
    `doubt` why they may hardly hold it, `elsewhere` the branch to which they were moved since.
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
    happenings = happened(session, uids)
    groups = _pairs(session, PartyGroup.uid, PartyGroup.name)
    places = _pairs(session, Branch.uid, Branch.place)
    kind, name = above(session)
    names: dict[str | None, str] = {None: name, **dict(branches(session))}
    rows = [
        {
            **post,
            **{key: people[post["person_uid"]][0][key] for key in PERSON},
            **_fate(*people[post["person_uid"]], post, day),
            "elsewhere": _elsewhere(
                post, people[post["person_uid"]][1], happenings.get(post["person_uid"], ()), names
            ),
            "group": groups.get(post["group_uid"]),
            "branch": names.get(post["branch_uid"]),
            "written": bool(post.get("written")),
        }
        for post in shown
        if post["branch_uid"] is not None or kind
    ]
    return sorted(rows, key=lambda row: places.get(row["branch_uid"], 0))


def _fate(person: Mapping[str, Any], life: Life, post: Mapping[str, Any], day: dt.date) -> Row:
    gone = life.left["kind"] if life.left else None
    begun = {**post, "from_on": None}
    doubt = None if gone or not life.here else unfit(person, post, day) or unfit(person, begun, day, life)
    return {"gone": gone, "removed": life.under("post_removed"), "doubt": doubt}


def _elsewhere(
    post: Mapping[str, Any],
    life: Life,
    events: Sequence[Mapping[str, Any]],
    names: Mapping[str | None, str | None],
) -> str | None:
    """The branch of somebody who was moved there from the branch of the post; others may serve where they are sent."""
    mine = post["branch_uid"]
    moved = any(one["kind"] == "branch_changed" and one["from_branch_uid"] == mine for one in events)
    return names.get(life.branch_uid) if moved and mine is not None and life.branch_uid != mine else None


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
