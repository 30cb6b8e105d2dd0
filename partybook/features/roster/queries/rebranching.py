"""Changes of branch: where one came from on that day, what a later change then begins with, no branch that has ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.roster.model import Branch
from partybook.features.roster.queries.happenings import (
    EVENTS,
    change_event,
    events,
    happened,
    refuse_incomplete,
)
from partybook.features.roster.queries.persons import as_written, store_people
from partybook.features.roster.queries.places import branches
from partybook.features.roster.rules.life import MOVE, life_on, order
from partybook.text import mark


def enter_moves(session: Session, uids: Sequence[str], values: Mapping[str, Any]) -> None:
    """The same change of branch for people, who are in the branch from that day on.

    Where each came from is what the day tells, not today; a change after it begins in the new branch, and today's
    branch stays the one that the last change led to. Problems event-date, branch-unknown, branch-dissolved.
    """
    refuse_incomplete(values)
    to, on = _target(session, values)
    rows, coming, later, lived = [], [], [], happened(session, uids)
    for person in as_written(session, uids):
        known = lived.get(person["uid"], [])
        following = next((one for one in known if one["kind"] == MOVE and _after(one, on)), None)
        before = life_on(person, known, on.earliest).branch_uid
        rows.append({**values, "kind": MOVE, "person_uid": person["uid"], "from_branch_uid": before})
        if following is not None:
            later.append((following["uid"], {"from_branch_uid": to}))
        if _stays(following, on):
            coming.append(person["uid"])
    insert_rows(session, EVENTS, rows)
    update_rows(session, EVENTS, later)
    _put(session, coming, to)


def change_move(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Completes or corrects a change of branch; the one after it, or today's branch, follows. Problems as above."""
    old = next(one for one in events(session) if one["uid"] == uid)
    to, on = _target(session, {**old, **values})
    change_event(session, uid, values)
    known = events(session, old["person_uid"])
    new = next(one for one in known if one["uid"] == uid)
    following = next((one for one in known if one["kind"] == MOVE and order(one) > order(new)), None)
    if following is not None and following["from_branch_uid"] == old["to_branch_uid"]:
        update_rows(session, EVENTS, [(following["uid"], {"from_branch_uid": to})])
    if _stays(following, on):
        _put(session, [old["person_uid"]], to)


def _target(session: Session, values: Mapping[str, Any]) -> tuple[str, PartialDate]:
    """The branch and the day of a change. Problems branch-unknown, branch-dissolved."""
    on: PartialDate = values["on_date"]
    found = session.execute(
        select(Branch.uid, Branch.name, Branch.dissolved_on).where(Branch.uid == values.get("to_branch_uid"))
    ).first()
    if found is None:
        raise Problem("branch-unknown", mark("请选择调入的支部。"))
    uid, name, ended = found
    if ended is not None and ended.latest < on.earliest:
        says = mark("支部“{value}”已于 {day} 撤销，不能再放人进去。请改成现有的支部。")
        raise Problem("branch-dissolved", says, value=name, day=ended.dotted_full)
    return str(uid), on


def _after(event: Mapping[str, Any], on: PartialDate) -> bool:
    day: PartialDate = event["on_date"]
    return day.sort_key > on.sort_key


def _stays(following: Mapping[str, Any] | None, on: PartialDate) -> bool:
    """Whether a change decides where somebody is today: it has come, and none after it has."""
    return on.earliest <= today() and (following is None or following["on_date"].earliest > today())


def _put(session: Session, uids: Sequence[str], branch: str) -> None:
    """Today's branch of those who are written down in another one; a group belongs to its branch."""
    name = dict(branches(session))[branch]
    moving = [person["uid"] for person in as_written(session, uids) if person["branch_uid"] != branch]
    store_people(session, [(uid, {"branch": name, "group": None}) for uid in moving])
