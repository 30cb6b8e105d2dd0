"""Some made-up rows in each ledger of the practice book."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from partybook.book.file import Session
from partybook.dates import PartialDate, parse_date
from partybook.features.ledgers import queries
from partybook.features.roster import queries as roster
from partybook.fields import Date, Field, Money, Percent, Tenths
from partybook.jobs.demo.ledgers import care, duty, openness, order, places, service, study, team
from partybook.standards.ledgers import Ledger, ledgers

# Of each ledger the keys of its columns, then the rows. A day is month and day (305 is 5 March, -305 that of last
# year), "{year}" the practice year, money is in yuan, hours and percents are whole, "@3" is the fourth person of the roster.
ROWS: Mapping[str, tuple[Any, ...]] = {
    name: rows
    for part in (care, service, team, order, openness, duty, study, places)
    for name, rows in part.ROWS.items()
}
TOLD = 2026  # the practice year in which whole dates are written there
TIMES = {Money: 100, Tenths: 10, Percent: 100}  # as it is kept


def keep_ledgers(session: Session, people: Sequence[tuple[str, Any]], year: int) -> None:
    """Fills every ledger; `people` are uid and name of the roster."""
    branch = roster.branches(session)[0][0]
    officers = {one["post"]: one for one in roster.holders(session, dt.date(year, 12, 31))}
    for name, ledger in ledgers().items():
        keys, *rows = ROWS[name]
        todo = []
        for row in rows:
            told = dict(zip(keys.split(), row, strict=True))
            values: dict[str, Any] = {"branch_uid": branch, "people": _people(ledger, told, people)}
            if officer := officers.get(told.get("post")):  # duties are those of who holds the post
                told["person"] = officer["name"]
                values["people"]["person"] = officer["person_uid"]
            for key, value in told.items():
                values[key] = _value(ledger.by_key[key], value, people, year)
            for key, column in ledger.taken.items():
                if key not in told and (uid := values["people"].get(column)):
                    values[key] = queries.known_of(session, uid, dt.date(year, 12, 31)).get(key)
            todo.append((None, values))
        queries.store_rows(session, ledger, todo)


def _people(ledger: Ledger, told: Mapping[str, Any], people: Sequence[tuple[str, Any]]) -> dict[str, str]:
    """Whom of the roster the columns of a row name."""
    named = {key: told.get(key) for key in ledger.people}
    return {
        key: people[int(value[1:]) % len(people)][0]
        for key, value in named.items()
        if value and re.fullmatch("@[0-9]+", value)
    }


def _value(field: Field, value: Any, people: Sequence[tuple[str, Any]], year: int) -> Any:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        if isinstance(field.kind, Date):
            told = parse_date(value)
            return replace(told, year=told.year + year - TOLD)
        value = value.replace("{year}", str(year))
        return re.sub("@([0-9]+)", lambda found: str(people[int(found[1]) % len(people)][1]), value)
    if not isinstance(field.kind, Date):
        return round(value * TIMES.get(type(field.kind), 1))
    month, day = divmod(abs(value), 100)
    return PartialDate(year - (value < 0), month, day or None)
