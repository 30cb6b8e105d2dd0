"""Many people in one edit: the same values, the same event, a filter's rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.roster.model import Event
from partybook.features.roster.queries.happenings import EVENTS, happened, refuse_incomplete
from partybook.features.roster.queries.persons import as_written, page, store_people
from partybook.features.roster.queries.places import branches, find_branch
from partybook.text import mark

CHUNK = 500  # uids in one question


def change_many(
    session: Session, todo: Sequence[tuple[str, Mapping[str, Any]]], moved_on: PartialDate | None = None
) -> None:
    """Gives each of these people their new values. Who comes to another branch does so by an event of `moved_on`,
    and is in it from that day on. Problem event-date where a branch changes and no day is given."""
    moving = [uid for uid, values in todo if values.get("branch")]
    known = {row["uid"]: row for row in page(session, moving)}
    events, now = [], []
    for uid, values in todo:
        branch = values.get("branch")
        if branch and branch != known[uid]["branch"]:
            events.append(_move(session, known[uid], branch, moved_on))
            if events[-1]["on_date"].earliest > today():
                values = {key: value for key, value in values.items() if key not in ("branch", "group")}
        now.append((uid, values))
    insert_rows(session, EVENTS, events)
    store_people(session, now)


def _move(session: Session, person: Mapping[str, Any], branch: str, on: PartialDate | None) -> dict[str, Any]:
    if on is None:
        raise Problem("event-date", mark("请填写变动日期。"))
    return {
        "person_uid": person["uid"],
        "kind": "branch_changed",
        "on_date": on,
        "from_branch_uid": person["branch_uid"],
        "to_branch_uid": find_branch(session, branch),
    }


def already_happened(
    session: Session, uids: Sequence[str], kind: str, on: PartialDate, *, ever: bool = False
) -> set[str]:
    """Which of these people have an event of this kind on that day, or at all where it comes once in a life."""
    found: set[str] = set()
    for start in range(0, len(uids), CHUNK):
        where = [Event.person_uid.in_(uids[start : start + CHUNK]), Event.kind == kind]
        where += [] if ever else [Event.on_date == on]
        found |= set(session.scalars(select(Event.person_uid).where(*where)))
    return found


def written(session: Session, uids: Sequence[str]) -> list[dict[str, Any]]:
    """These people as they are written down, however many they are."""
    return [
        row
        for start in range(0, len(uids), CHUNK)
        for row in as_written(session, uids[start : start + CHUNK])
    ]


def written_with_events(
    session: Session, uids: Sequence[str]
) -> dict[str, tuple[dict[str, Any], list[dict[str, Any]]]]:
    """These people as they are written down, each with the events that count, by uid."""
    found: dict[str, tuple[dict[str, Any], list[dict[str, Any]]]] = {}
    for start in range(0, len(uids), CHUNK):
        some = uids[start : start + CHUNK]
        events = happened(session, some)
        found |= {row["uid"]: (row, events.get(row["uid"], [])) for row in as_written(session, some)}
    return found


def add_events(session: Session, uids: Sequence[str], values: Mapping[str, Any]) -> None:
    """The same event for many people; who changes branch is in it from that day on. Problems event-date, event-kind."""
    refuse_incomplete(values)
    known = {row["uid"]: row for row in written(session, uids)}
    branch = values.get("to_branch_uid")
    moving = branch is not None and values["on_date"].earliest <= today()
    rows = [
        {**values, "person_uid": uid, "from_branch_uid": known[uid]["branch_uid"] if branch else None}
        for uid in uids
    ]
    insert_rows(session, EVENTS, rows)
    if moving:
        name = dict(branches(session))[str(branch)]
        store_people(session, [(uid, {"branch": name, "group": None}) for uid in uids])
