"""Who moved, is away, was lost: transfers, mobile members, lost contact, all events."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.facts import Asked
from partybook.features.roster import queries
from partybook.features.roster.rules.life import life_on
from partybook.features.roster.sources.people import lives

RECEIPT_DAYS = 31  # the slip comes back within a month of acceptance (domain 6.1)
TWO_YEARS = 2  # suspended so long without contact: removal is due (domain 6.3)


def happened(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Every event of the year asked for, in order of time."""
    return [
        {**event, "name": person["name"], "citizen_id": person["citizen_id"]}
        for person, event in _events(session, asked)
        if event["on_date"].year == asked.year
    ]


def transfers(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Transfers in and out of the year asked for; `late` where the return slip is overdue on the day."""
    rows, begins = [], queries.begins_on(session)
    for person, event in _events(session, asked):
        if event["kind"] not in ("transfer_in", "transfer_out") or event["on_date"].year != asked.year:
            continue
        standing = life_on(person, (), event["on_date"].latest).standing
        known = {key: person[key] for key in ("name", "sex", "citizen_id")}
        rows.append({**event, **known, "standing": standing, "late": _is_late(event, asked.as_of, begins)})
    return rows


def _is_late(event: Mapping[str, Any], day: dt.date, begins: PartialDate | None) -> bool:
    """Whether a member sent away a month ago has no return slip yet; one from before records began may lie elsewhere."""
    if event["kind"] != "transfer_out" or event["receipt_on"] is not None:
        return False
    start: PartialDate = event["accepted_on"] or event["on_date"]
    if begins is not None and start.latest < begins.earliest:
        return False
    return (day - start.latest).days > RECEIPT_DAYS


def mobile(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Members who are away on the day asked for."""
    rows = []
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
                "two_years_on": _later(since, TWO_YEARS),
                "outcome": life.left["kind"] if life.left else "suspended" if life.suspended else None,
            }
        )
    return rows


def _later(date: PartialDate | None, years: int) -> PartialDate | None:
    """The same day so many years on; 29 February falls on 1 March."""
    if date is None:
        return None
    if (date.month, date.day) == (2, 29):
        return PartialDate(date.year + years, 3, 1)
    return PartialDate(date.year + years, date.month, date.day)


def _events(session: Session, asked: Asked) -> Sequence[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """(person, event) of the branch or person asked for, in order of time."""
    people = {person["uid"]: person for person in queries.people(session, asked.branch)}
    return [
        (people[event["person_uid"]], event)
        for event in queries.events(session, asked.uid)
        if event["person_uid"] in people and event["on_date"].earliest <= asked.as_of
    ]
