"""Fifty years in the Party, and political birthdays."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import full_years
from partybook.facts import Asked
from partybook.features.roster import queries
from partybook.features.roster.rules.membership import age_since, badge_due, party_age
from partybook.features.roster.sources.people import lives


def fifty_years(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Members whose party age reaches 50 years by 1 July of the year; `unsure` where only a month or year is known
    and the first day of it decides."""
    july = dt.date(asked.year, 7, 1)
    given = {event["person_uid"] for event in queries.events(session) if event["kind"] == "badge_50"}
    rows = []
    for person, life in lives(session, asked):
        since = age_since(life.standing, person["joined_on"], person["full_on"])
        if since is None or not life.member or not badge_due(since, asked.year):
            continue
        rows.append(
            {
                **person,
                "since": since,
                "years": full_years(since, july),
                "received": person["uid"] in given,
                "unsure": since.latest > dt.date(asked.year - 50, 7, 1),
            }
        )
    return rows


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
