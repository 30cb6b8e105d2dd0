"""Lists of transfers: what the book knows of them, and entering one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.features.roster.queries.happenings import EVENTS, add_event, change_event, course
from partybook.features.roster.queries.persons import KEPT, add_person, people

ABOUT_EVENT = frozenset(column.name for column in EVENTS.columns) - {
    "uid",
    "person_uid",
    "created",
    "changed",
}
ABOUT_PERSON = (*(key for key in KEPT if key not in ABOUT_EVENT), "branch")


def known_transfers(session: Session) -> list[dict[str, Any]]:
    """Everyone as written down, each with all their `events`, the corrected ones too."""
    events: dict[str, list[dict[str, Any]]] = {}
    for event in course(session):
        events.setdefault(event["person_uid"], []).append(event)
    return [{**person, "events": events.get(person["uid"], [])} for person in people(session)]


def store_transfers(session: Session, todo: Iterable[tuple[str | None, Mapping[str, Any]]]) -> list[str]:
    """Enters transfers (no uid) and completes known ones; gives the uids of the events.

    `person_uid` says whose it is; without it the row makes the person, or names in `made_in` the row that did.
    """
    made: dict[int, str] = {}
    uids = []
    for uid, values in todo:
        event = {key: values[key] for key in values if key in ABOUT_EVENT}
        if uid is not None:
            change_event(session, uid, event)
            uids.append(uid)
            continue
        person = values.get("person_uid") or made.get(values.get("made_in") or 0)
        if person is None:
            person = add_person(session, {key: values[key] for key in ABOUT_PERSON if key in values})
            made[values["row"]] = person
        uids.append(add_event(session, person, event))
    return uids
