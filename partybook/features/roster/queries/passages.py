"""People with all that happened to them, to be asked about any day without asking the book again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from partybook.facts import once
from partybook.features.roster.queries.happenings import happened
from partybook.features.roster.queries.persons import people
from partybook.features.roster.rules.life import Life, life_on


class Passage(NamedTuple):
    """A person and their events in order of time."""

    person: Mapping[str, Any]
    events: Sequence[Mapping[str, Any]]

    def on(self, day: dt.date) -> Life:
        """What the person is on a day."""
        return life_on(self.person, self.events, day)


@once
def passages(session: Session) -> list[Passage]:
    """Everyone, by branch and pinyin."""
    events = happened(session)
    return [Passage(person, events.get(person["uid"], ())) for person in people(session)]
