"""The organisation as rows: branches, who holds which post, groups, the community's numbers, hints."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked
from partybook.features.roster import queries
from partybook.features.roster.queries import GroupOnDay, UnitOnDay
from partybook.features.roster.rules.membership import formal_name
from partybook.features.roster.rules.organisation import end_of

NUMBERS = ("members", "full", "probationary", "women")
WRITTEN = ("uid", "name", "kind", "founded_on", "founded_by", "address", "phone")
NO_GROUP = "未编入党小组"
Rows = list[dict[str, Any]]


def branches(session: Session, asked: Asked) -> Rows:
    """Each branch that there is on the day, with its numbers and term, its committee and its groups."""
    whole, *found = queries.units(session, asked.as_of)
    superior = whole.name if whole.kind else whole.row["superior"]
    return [
        {**_branch(unit), "superior": superior}
        for unit in found
        if not unit.dissolved and asked.branch in (None, unit.uid) and asked.uid in (None, unit.uid)
    ]


def _branch(unit: UnitOnDay) -> dict[str, Any]:
    term = unit.term or {}
    return {
        **{key: unit.row[key] for key in WRITTEN},
        "formal": formal_name(unit.name),
        **{key: getattr(unit.numbers, key) for key in NUMBERS},
        "groups": len(unit.groups),
        "committee": len({post["person_uid"] for post in unit.committee}),
        "secretary": "、".join(unit.secretaries) or None,
        "term": term.get("name") or _term_of_posts(unit),
        "term_from": term.get("from_on"),
        "term_until": end_of(term),
        "officers": [post for post in unit.committee if post["gone"] is None],
        "party_groups": _groups(unit),
    }


def _term_of_posts(unit: UnitOnDay) -> str | None:
    """The term that the committee's posts name, the secretary's first; none where a term was entered."""
    return next((post["term"] for post in unit.committee if post["term"] and post["gone"] is None), None)


def _groups(unit: UnitOnDay) -> Rows:
    """The groups of a branch; the members whom no group has stand last, so that the numbers add up on
    paper. They are no group: a list of groups, which may be taken in again, does not have them."""
    found = [_group(group) for group in unit.groups]
    rest = {key: getattr(unit.numbers, key) - sum(row[key] for row in found) for key in NUMBERS}
    if found and rest["members"]:
        found.append({"uid": f"{unit.uid}:none", "name": NO_GROUP, "leader": None, "phone": None, **rest})
    return found


def _group(group: GroupOnDay) -> dict[str, Any]:
    return {
        "uid": group.uid,
        "name": group.name,
        "leader": "、".join(leader["name"] for leader in group.leaders) or None,
        "phone": group.leaders[0]["phone"] if group.leaders else None,
        **{key: getattr(group.numbers, key) for key in NUMBERS},
    }


def posts(session: Session, asked: Asked) -> Rows:
    """Who holds which post on the day, as entered, else as the roster's text tells; who has left holds none."""
    return [
        post
        for post in queries.holders(session, asked.as_of)
        if post["gone"] is None
        and asked.branch in (None, post["branch_uid"])
        and asked.uid in (None, post["uid"], post["person_uid"])
    ]


def groups(session: Session, asked: Asked) -> Rows:
    """Each group that there is on the day, with its leaders and numbers."""
    return [
        {**_group(group), "branch": unit.name}
        for unit in queries.units(session, asked.as_of)[1:]
        if asked.branch in (None, unit.uid)
        for group in unit.groups
        if asked.uid in (None, group.uid)
    ]


def profile(session: Session, asked: Asked) -> Rows:
    """The community's numbers up to the day, the newest first; they are the same for each of its branches."""
    if asked.branch is not None and asked.branch not in dict(queries.branches(session)):
        return []
    return [
        row
        for row in queries.profiles(session)
        if row["on_date"].earliest <= asked.as_of and asked.uid in (None, row["uid"])
    ]


def hints(session: Session, asked: Asked) -> Rows:
    """What the rules remind of on the day, branch by branch; that of all branches first."""
    return [
        {
            "uid": f"{unit.uid or 'all'}:{hint.problem.code}:{place}",
            "branch": unit.name,
            "level": hint.level,
            "says": str(hint.problem),
            "paper": hint.paper or None,
        }
        for unit in queries.units(session, asked.as_of)
        if asked.branch in (None, unit.uid) and asked.uid in (None, unit.uid)
        for place, hint in enumerate(unit.hints)
    ]
