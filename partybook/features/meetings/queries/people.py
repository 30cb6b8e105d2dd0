"""Whom the forms of meetings offer: everybody on the roster, those of a list, names written before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.records import Row
from partybook.features.meetings.queries.attending import due_at
from partybook.features.roster import queries as roster
from partybook.features.roster.queries import matches as matches


def offered(session: Session, day: dt.date) -> list[Row]:
    """Who is on the roster on a day, by pinyin: uid, name, sex, born_on, place, find_key."""
    return [one._asdict() for one in roster.findable(session, day)]


def voters_of(session: Session, meeting: Mapping[str, Any], day: dt.date, matter: str) -> set[str]:
    """The uids of those in the due number of a vote on a matter."""
    return {row["person_uid"] for row in due_at(session, meeting, day, matter) if row["votes"]}
