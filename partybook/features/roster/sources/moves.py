"""Who moved, is away, was lost: transfers, mobile members, lost contact, all events."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.facts import Asked
from partybook.features.roster import queries
from partybook.features.roster.model import EVENT_FIELDS
from partybook.features.roster.rules.life import TRANSFERS, life_on, waits
from partybook.features.roster.rules.limits import is_late, removal_due
from partybook.features.roster.sources.people import lives
from partybook.fields import CodeKind, Field

HAPPENED_FIELDS: tuple[Field, ...] = (
    *EVENT_FIELDS,
    Field("state", "状态", CodeKind("event_state"), (), 4, computed=True),
)


def happened(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Everything that was entered for the year asked for, in order of time; what was taken back says so."""
    return [
        {
            **event,
            "name": person["name"],
            "citizen_id": person["citizen_id"],
            "state": "corrected"
            if event["corrected"]
            else "waits"
            if waits(event, asked.as_of)
            else "stands",
        }
        for person, event in _events(session, asked, queries.course(session, asked.uid))
        if event["on_date"].year == asked.year
    ]


def transfers(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Transfers in and out of the year asked for; `late` where the return slip is overdue on the day."""
    rows, begins = [], queries.begins_on(session)
    for person, event in _events(session, asked, queries.events(session, asked.uid)):
        if event["kind"] not in TRANSFERS or event["on_date"].year != asked.year:
            continue
        standing = life_on(person, (), event["on_date"].latest).standing
        known = {key: person[key] for key in ("name", "sex", "citizen_id")}
        late = is_late(event, asked.as_of, begins)
        rows.append({**event, **known, "standing": standing, "late": late})
    return rows


def mobile(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Members who are away on the day asked for, with the last time they were contacted since."""
    rows = []
    contacts = {
        event["person_uid"]: event["on_date"]  # the last one stays
        for event in queries.events(session, asked.uid)
        if event["kind"] == "contacted" and event["on_date"].earliest <= asked.as_of
    }
    for person, life in lives(session, asked):
        if life.here and life.mobile is not None:
            away = {
                "reason": None,
                "on_date": None,
                "until": None,
                "letter": None,
                "to_unit": None,
                "contact": None,
            }
            known = {key: person[key] for key in ("uid", "name", "sex", "phone")}
            row = {**away, "note": None, **life.mobile, **known}
            row["place"] = row.get("place") or person["mobile_to"]
            last, since = contacts.get(person["uid"]), row["on_date"]
            row["contacted_on"] = last if last and (since is None or since.earliest <= last.latest) else None
            row["months"] = _months(row["on_date"], asked.as_of)
            rows.append(row)
    return rows


def _months(since: PartialDate | None, day: dt.date) -> int | None:
    if since is None or since.month is None:
        return None
    return (day.year - since.year) * 12 + day.month - since.month


def lost(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Members out of contact on the day asked for, and what became of them."""
    rows = []
    suspended = {
        event["person_uid"]: event["on_date"]
        for event in queries.events(session)
        if event["kind"] == "suspended" and event["on_date"].earliest <= asked.as_of
    }
    for person, life in lives(session, asked):
        if life.lost is None or not (life.here or (life.left or {}).get("kind") == "removed"):
            continue
        since = suspended.get(person["uid"])
        rows.append(
            {
                **{key: person[key] for key in ("uid", "name", "citizen_id", "joined_on")},
                "on_date": life.lost.get("on_date"),
                "reason": life.lost.get("reason"),
                "note": life.lost.get("note"),
                "suspended_on": since,
                "two_years_on": _two_years_on(since),
                "outcome": life.left["kind"] if life.left else "suspended" if life.suspended else None,
            }
        )
    return rows


def _two_years_on(date: PartialDate | None) -> PartialDate | None:
    """The day from which removal is due; 29 February falls on 1 March. As exact as the day of suspension is."""
    if date is None:
        return None
    due = removal_due(date.earliest)
    return PartialDate(due.year, due.month if date.month else None, due.day if date.day else None)


def _events(
    session: Session, asked: Asked, events: Sequence[Mapping[str, Any]]
) -> Sequence[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """(person, event) of the branch asked for, in order of time, up to the day."""
    people = {person["uid"]: person for person in queries.people(session, asked.branch)}
    return [
        (people[event["person_uid"]], event)
        for event in events
        if event["person_uid"] in people and event["on_date"].earliest <= asked.as_of
    ]
