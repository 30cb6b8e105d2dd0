"""Whom a form may name: everyone on the roster, and contacts where these are meant too."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.features.roster.model import PartyGroup, Person
from partybook.features.roster.queries.contacts import contacts
from partybook.features.roster.queries.persons import find_index


class Findable(NamedTuple):
    """Someone as a list offers them; `kind` is that of a contact, None for who is on the roster."""

    uid: str
    name: str
    sex: str | None
    born_on: PartialDate | None
    place: str | None  # the group, or the unit of a contact
    kind: str | None
    find_key: str


def findable(session: Session, day: dt.date, *, with_contacts: bool = False) -> list[Findable]:
    """Who is on the roster on a day, by pinyin; then the contacts of that day where they are asked for."""
    rows = session.execute(
        select(Person.uid, Person.name, Person.sex, Person.born_on, PartyGroup.name).join(
            PartyGroup, PartyGroup.uid == Person.group_uid, isouter=True
        )
    )
    people = {uid: (name, sex, born, group) for uid, name, sex, born, group in rows}
    found = [
        Findable(line.uid, *people[line.uid], None, line.find_key)
        for line in find_index(session, day=day)
        if line.gone is None
    ]
    if with_contacts:
        found += [
            Findable(*(row[key] for key in ("uid", "name", "sex", "born_on", "unit", "kind", "find_key")))
            for row in contacts(session, day)
        ]
    return found
