"""What happened to people: entered, completed, read in order of time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.errors import Problem
from partybook.features.roster.model import Event
from partybook.features.roster.queries.letters import take_letter
from partybook.features.roster.rules.life import effects
from partybook.text import mark

EVENTS: Any = Event.__table__


def add_event(session: Session, person_uid: str, values: Mapping[str, Any]) -> str:
    """Enters something that happened to a person; gives its uid. Problem event-date without a day, event-kind."""
    if values.get("kind") not in effects():
        raise Problem("event-kind", mark("请选择变动类别。"))
    if values.get("on_date") is None:
        raise Problem("event-date", mark("请填写变动日期。"))
    uid = insert_rows(session, EVENTS, [{**values, "person_uid": person_uid}])[0]
    if values["kind"] == "transfer_out":
        take_letter(session, uid, values.get("letter"))
    return uid


def change_event(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Completes or corrects an event: an approval that came, a return slip."""
    update_rows(session, EVENTS, [(uid, values)])
    if values.get("letter") and session.scalar(select(Event.kind).where(Event.uid == uid)) == "transfer_out":
        take_letter(session, uid, values["letter"])


def events(session: Session, person_uid: str | None = None) -> list[dict[str, Any]]:
    """Events in order of time, of one person or of all; those corrected by another one are left out."""
    return _events(session, *([Event.person_uid == person_uid] if person_uid else []))


def _events(session: Session, *where: ColumnElement[bool]) -> list[dict[str, Any]]:
    corrected = select(Event.corrects_uid).where(Event.corrects_uid.is_not(None))
    names = [column.name for column in EVENTS.columns]
    rows = session.execute(
        select(*EVENTS.columns).where(Event.uid.not_in(corrected), *where).order_by(Event.on_date, Event.uid)
    )
    return [dict(zip(names, row, strict=True)) for row in rows]


def happened(session: Session, uids: Sequence[str] | None = None) -> dict[str, list[dict[str, Any]]]:
    """The events of these people, or of everyone, by the person's uid; who had none is not there."""
    found: dict[str, list[dict[str, Any]]] = {}
    for event in _events(session, *([] if uids is None else [Event.person_uid.in_(uids)])):
        found.setdefault(event["person_uid"], []).append(event)
    return found
