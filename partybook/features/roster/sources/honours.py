"""Fifty years in the Party, and political birthdays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate, full_years
from partybook.facts import Asked, Row
from partybook.features.roster import queries
from partybook.features.roster.rules.membership import (
    age_since,
    badge_due,
    badge_received,
    badge_unsure,
    party_age,
)
from partybook.features.roster.sources.people import lives
from partybook.standards.codes import codes


def fifty_years(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Members on 1 July of the year, or on an earlier day asked for, whose party age reaches 50 years by then.

    Who died or moved away after 1 July was entitled to it. `unsure` where a day still has to be looked up.
    """
    july = dt.date(asked.year, 7, 1)
    given = {
        event["person_uid"]
        for event in queries.events(session)
        if event["kind"] == "badge_50" and event["on_date"].earliest <= asked.as_of
    }
    begins, rows = queries.begins_on(session), []
    for person, life in lives(session, Asked(asked.year, min(asked.as_of, july), asked.branch, asked.uid)):
        joined, full = person["joined_on"], person["full_on"]
        since = age_since(life.standing, joined, full)
        if since is None or not life.member or not badge_due(since, asked.year):
            continue
        rows.append(
            {
                **person,
                "since": since,
                "years": full_years(since, july),
                "received": badge_received(person["uid"] in given, since, begins),
                "unsure": badge_unsure(since, joined, full, asked.year),
            }
        )
    return rows


def birthdays(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Members by the month of their political birthday: the day of joining, or of 转正 where the office decided so.

    Those of whom no month is known stand at the end, without one, so that nobody is left out unseen.
    """
    by = queries.birthday_by(session)
    rows = []
    for person, life in lives(session, asked):
        joined: PartialDate | None = person["joined_on"]
        on: PartialDate | None = joined if by == "joined" else person["full_on"]
        if not life.member or (by == "full" and life.standing != "full"):
            continue
        known = on is not None and on.month is not None
        rows.append(
            {
                **person,
                "month": on.month if on is not None and known else None,
                "birthday": on,
                "years": asked.year - joined.year if joined is not None else None,
                "party_age": party_age(life.standing, joined, person["full_on"], asked.as_of),
                "by": by,
            }
        )
    return sorted(rows, key=_in_the_year)


def _in_the_year(row: Row) -> tuple[int, int]:
    return (row["month"] or 13, row["birthday"].day or 0 if row["birthday"] is not None else 0)


def birthday_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """How many, and by which day the office counts."""
    by = rows[0].get("by") if rows else None
    return {"count": len(rows), "basis": f"政治生日按{codes()['birthday_by'].label(by)}" if by else ""}
