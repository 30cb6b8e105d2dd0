"""Honours: the badges that were given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.decisions import decided
from partybook.errors import Problem
from partybook.features.roster.model import Person
from partybook.features.roster.queries.happenings import add_event, events
from partybook.features.roster.settings import BIRTHDAY_BY
from partybook.text import mark

BADGE = "badge_50"


def birthday_by(session: Session) -> str:
    """The day by which the office keeps political birthdays: joined or full."""
    return str(decided(session, [BIRTHDAY_BY])[BIRTHDAY_BY.key])


def give_badges(session: Session, uids: Sequence[str], values: Mapping[str, Any]) -> None:
    """Enters that people were given the badge “光荣在党50年”, all on one day.

    Problems: badge-nobody; badge-given where one of them has it already; event-date.
    """
    if not uids:
        raise Problem("badge-nobody", mark("请至少选一个人。"))
    given = {event["person_uid"] for event in events(session) if event["kind"] == BADGE} & set(uids)
    if given:
        name = session.scalar(select(Person.name).where(Person.uid == min(given)))
        raise Problem("badge-given", mark("“{value}”已经登记过颁发纪念章。"), value=name)
    for uid in uids:
        add_event(session, uid, {**values, "kind": BADGE})
