"""Branches and groups that end, and groups that move to another branch with their people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.roster.model import Branch, GroupMove, PartyGroup, Person, Post, Term
from partybook.features.roster.queries.happenings import add_event
from partybook.features.roster.queries.persons import find_index
from partybook.text import mark

BRANCHES: Any = Branch.__table__
GROUPS: Any = PartyGroup.__table__
MOVES: Any = GroupMove.__table__
PERSONS: Any = Person.__table__
POSTS: Any = Post.__table__
TERMS: Any = Term.__table__


def dissolve_branch(session: Session, uid: str, on: PartialDate) -> None:
    """Ends a branch with its groups, posts and term. Problem branch-not-empty while people are in it."""
    there = max(
        sum(line.branch_uid == uid and line.gone is None for line in find_index(session, day=day))
        for day in {on.latest, max(on.latest, today())}
    )
    if there:
        says = mark("支部里还有 {count} 人，请先调整到别的支部，再撤销。")
        raise Problem("branch-not-empty", says, count=there)
    update_rows(session, BRANCHES, [(uid, {"dissolved_on": on})])
    for table, key in ((GROUPS, "dissolved_on"), (POSTS, "to_on"), (TERMS, "ended_on")):
        running = session.scalars(
            select(table.c.uid).where(table.c.branch_uid == uid, table.c[key].is_(None))
        )
        update_rows(session, table, [(row, {key: on}) for row in running])


def dissolve_group(session: Session, uid: str, on: PartialDate) -> None:
    """Ends a group and its leader's post. Problem group-not-empty while people are in it; who left keeps it."""
    there = len(_members(session, uid))
    if there:
        raise Problem(
            "group-not-empty", mark("党小组里还有 {count} 人，请先改到别的党小组，再撤销。"), count=there
        )
    update_rows(session, GROUPS, [(uid, {"dissolved_on": on})])
    running = session.scalars(select(Post.uid).where(Post.group_uid == uid, Post.to_on.is_(None)))
    update_rows(session, POSTS, [(row, {"to_on": on}) for row in running])


def move_group(session: Session, uid: str, branch_uid: str, on: PartialDate) -> int:
    """Puts a group with its people into another branch from a day on, each with the event; gives how many moved.

    Problem group-day for a day to come: what has not happened yet is not written down.
    """
    if on.latest > today() or on.day is None:
        raise Problem("group-day", mark("请填写调整的日期，写到日，不晚于今天。"))
    moving = _members(session, uid)
    for person, before in moving:
        event = {
            "kind": "branch_changed",
            "on_date": on,
            "from_branch_uid": before,
            "to_branch_uid": branch_uid,
        }
        add_event(session, person, event)
    update_rows(session, PERSONS, [(person, {"branch_uid": branch_uid}) for person, _ in moving])
    before = session.scalar(select(PartyGroup.branch_uid).where(PartyGroup.uid == uid))
    insert_rows(session, MOVES, [{"group_uid": uid, "from_branch_uid": before, "on_date": on}])
    update_rows(session, GROUPS, [(uid, {"branch_uid": branch_uid})])
    _move_posts(session, uid, branch_uid, on)
    return len(moving)


def _move_posts(session: Session, uid: str, branch_uid: str, on: PartialDate) -> None:
    """The posts of a group that moves end the day before and go on from the day in the other branch; those that are
    not older than the day begin there."""
    names = [column.name for column in POSTS.columns if column.name not in ("created", "changed")]
    running = select(*(POSTS.c[name] for name in names)).where(Post.group_uid == uid, Post.to_on.is_(None))
    for row in session.execute(running).all():
        post = dict(zip(names, row, strict=True))
        begun = post["from_on"]
        if begun is not None and begun.latest >= on.earliest:
            update_rows(session, POSTS, [(post["uid"], {"branch_uid": branch_uid})])
            continue
        before = PartialDate.of(on.earliest - dt.timedelta(days=1))
        update_rows(session, POSTS, [(post["uid"], {"to_on": before})])
        del post["uid"]
        insert_rows(session, POSTS, [{**post, "branch_uid": branch_uid, "from_on": on}])


def _members(session: Session, uid: str) -> Sequence[tuple[str, str | None]]:
    """(uid, branch) of those here who are in a group."""
    inside = set(session.scalars(select(Person.uid).where(Person.group_uid == uid)))
    return [
        (line.uid, line.branch_uid)
        for line in find_index(session)
        if line.uid in inside and line.gone is None
    ]
