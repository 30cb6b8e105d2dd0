"""Many people in one edit: the same values, the same event, a filter's rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows
from partybook.dates import PartialDate
from partybook.features.roster.model import Event
from partybook.features.roster.queries.happenings import EVENTS, happened, refuse_incomplete
from partybook.features.roster.queries.persons import as_written, page, store_people
from partybook.features.roster.queries.places import find_branch
from partybook.features.roster.queries.rebranching import enter_moves
from partybook.features.roster.rules.life import MOVE

CHUNK = 500  # uids in one question


def change_many(
    session: Session, todo: Sequence[tuple[str, Mapping[str, Any]]], moved_on: PartialDate | None = None
) -> None:
    """Gives each of these people their new values. Who comes to another branch does so by an event of `moved_on`,
    and is in it from that day on. Problem event-date where a branch changes and no day is given."""
    moving = [uid for uid, values in todo if values.get("branch")]
    known = {row["uid"]: row for row in page(session, moving)}
    moves, now = dict[str, list[str]](), []
    for uid, values in todo:
        branch = values.get("branch")
        if branch and branch != known[uid]["branch"]:
            moves.setdefault(branch, []).append(uid)
        now.append((uid, {key: value for key, value in values.items() if key != "branch"}))
    for branch, uids in moves.items():
        to = find_branch(session, branch)
        enter_moves(session, uids, {"kind": MOVE, "on_date": moved_on, "to_branch_uid": to})
    there = {row["uid"]: row["branch"] for row in as_written(session, moving)}
    for place, (uid, values) in enumerate(now):
        if uid in there and there[uid] != (todo[place][1].get("branch") or there[uid]):
            now[place] = (uid, {key: value for key, value in values.items() if key != "group"})
    store_people(session, now)


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
    if values["kind"] == MOVE:
        for start in range(0, len(uids), CHUNK):
            enter_moves(session, uids[start : start + CHUNK], values)
    else:
        insert_rows(session, EVENTS, [{**values, "person_uid": uid} for uid in uids])
