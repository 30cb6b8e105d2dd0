"""Fifty years in the Party, and political birthdays."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate, full_years
from partybook.facts import Asked
from partybook.features.roster import queries
from partybook.features.roster.rules.membership import age_since, badge_due, party_age
from partybook.features.roster.sources.people import lives


def fifty_years(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Members whose party age reaches 50 years by 1 July of the year; `unsure` where only a month or year is known
    and the first day of it decides. Whether a medal was given before records began is not known."""
    july = dt.date(asked.year, 7, 1)
    given = {event["person_uid"] for event in queries.events(session) if event["kind"] == "badge_50"}
    begins, rows = queries.begins_on(session), []
    for person, life in lives(session, asked):
        since = age_since(life.standing, person["joined_on"], person["full_on"])
        if since is None or not life.member or not badge_due(since, asked.year):
            continue
        rows.append(
            {
                **person,
                "since": since,
                "years": full_years(since, july),
                "received": True if person["uid"] in given else None if _before(since, begins) else False,
                "unsure": since.latest > dt.date(asked.year - 50, 7, 1),
            }
        )
    return rows


def _before(since: PartialDate, begins: PartialDate | None) -> bool:
    """Whether the 50 years were full on a 1 July before records began."""
    if begins is None:
        return False
    last = begins.earliest.year - ((begins.earliest.month, begins.earliest.day) <= (7, 1))
    return badge_due(since, last)


def birthdays(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Members by the month of joining: the political birthday is the day of joining, not of 转正 (domain 9)."""
    rows = []
    for person, life in lives(session, asked):
        joined = person["joined_on"]
        if life.member and joined is not None and joined.month is not None:
            age = party_age(life.standing, joined, person["full_on"], asked.as_of)
            rows.append(
                {**person, "month": joined.month, "years": asked.year - joined.year, "party_age": age}
            )
    return sorted(rows, key=lambda row: (row["month"], row["joined_on"].day or 0))
