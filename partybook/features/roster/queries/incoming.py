"""What lists of committees and groups are compared with, and how they are stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.dates import today
from partybook.features.roster.model import PartyGroup
from partybook.features.roster.queries.committee import holders
from partybook.features.roster.queries.persons import lives
from partybook.features.roster.queries.places import above, add_group, branches, find_branch, groups
from partybook.features.roster.queries.posts import add_post, change_post, posts
from partybook.features.roster.rules.posts import LEADER
from partybook.text import folded

PERSON = (
    "uid", "name", "citizen_id", "born_on", "phone", "landline", "branch", "group", "standing", "joined_on", "full_on",
)  # fmt: skip
Todo = Iterable[tuple[str | None, Mapping[str, Any]]]


def known_posts(session: Session) -> list[dict[str, Any]]:
    """Everyone ever here, each with the posts entered: by names of branch and group, as a list writes them."""
    names: dict[str | None, str] = {None: above(session)[1], **dict(branches(session))}
    inside = {row[0]: row[1] for row in session.execute(select(PartyGroup.uid, PartyGroup.name))}
    mine: dict[str, list[dict[str, Any]]] = {}
    for post in posts(session):
        said = {"branch": names[post["branch_uid"]], "group": inside.get(post["group_uid"])}
        mine.setdefault(post["person_uid"], []).append({**post, **said})
    people = _people(session)
    for person in people:
        person["posts"] = [{**post, "name": person["name"]} for post in mine.get(person["uid"], ())]
    return people


def _people(session: Session) -> list[dict[str, Any]]:
    """Everyone ever here but those in the bin, as of today."""
    return [{key: person[key] for key in PERSON} for person, _ in lives(session, today())]


def known_groups(session: Session) -> list[dict[str, Any]]:
    """Everyone ever here (kind person), and the groups with their leaders of today (kind group)."""
    people = [{"kind": "person", **person} for person in _people(session)]
    leading: dict[str | None, list[dict[str, Any]]] = {}
    for post in holders(session, today()):
        if post["post"] == LEADER and not post["written"]:
            leading.setdefault(post["group_uid"], []).append(post)
    names = dict(branches(session))
    return people + [
        {
            "kind": "group",
            "uid": uid,
            "branch": names[branch],
            "group": name,
            "leaders": [post["person_uid"] for post in leading.get(uid, ())],
            "names": [post["name"] for post in leading.get(uid, ())],
        }
        for uid, name, branch in groups(session)
    ]


def store_posts(session: Session, todo: Todo) -> None:
    """Enters and completes the posts of a committee's list; a group that it names and the book lacks is made."""
    upper = above(session)[1]
    for uid, values in todo:
        if uid is not None:
            change_post(session, uid, values)
            continue
        branch = None if upper and values["branch"] == upper else find_branch(session, values["branch"])
        row = {key: values.get(key) for key in ("post", "from_on", "to_on", "term", "duty")}
        row["branch_uid"] = branch
        if values.get("group") and branch is not None:
            row["group_uid"] = _group(session, branch, values["group"])
        add_post(session, values["person_uid"], row)


def store_groups(session: Session, todo: Todo) -> None:
    """Makes the groups of a list and enters their leaders."""
    for _, values in todo:
        branch = find_branch(session, values["branch"])
        row = {"post": LEADER, "branch_uid": branch, "from_on": values.get("from_on")}
        row["group_uid"] = _group(session, branch, values["group"])
        if values.get("leader_uid"):
            add_post(session, values["leader_uid"], row)


def _group(session: Session, branch: str, name: str) -> str:
    for uid, known, place in groups(session):
        if place == branch and folded(known) == folded(name):
            return uid
    return add_group(session, branch, name)
