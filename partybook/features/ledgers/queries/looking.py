"""Ledgers as the window shows them: all at a glance, one as a list, what hangs on a row."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.attach import Attached, attached
from partybook.book.schema import Attachment
from partybook.dates import full_years
from partybook.features.ledgers.model import LedgerPerson, LedgerRow
from partybook.features.ledgers.queries.rows import Row, all_ledgers, rows_of
from partybook.features.ledgers.rules import as_kept, of_year, remind
from partybook.features.roster import queries as roster
from partybook.standards.ledgers import BALANCE, KNOWN_OF, STATE, Ledger

TABLE_NAME = "ledger_row"
CARED = ("family_size", "income_fen", "cause", "low_income")  # what an entry of care knows
POLITICS = {
    "full": "01",
    "probationary": "02",
}  # what a standing on the roster means; of others it is not known


@dataclass
class Standing:
    """What a ledger holds for a year, and how many rows are late or soon due."""

    rows: int = 0
    late: int = 0
    soon: int = 0


def standings(session: Session, year: int, day: dt.date, branch: str | None = None) -> dict[str, Standing]:
    """How each ledger stands: its rows of a year, what is late or soon due on a day in whatever year."""
    known = all_ledgers(session)
    found = {name: Standing() for name in known}
    columns = (LedgerRow.ledger, LedgerRow.on_date, LedgerRow.due_on, LedgerRow.state, LedgerRow.created)
    query = select(*columns, LedgerRow.data).where(LedgerRow.binned_on.is_(None))
    if branch is not None:
        query = query.where(LedgerRow.branch_uid == branch)
    for name, on_date, due_on, state, created, data in session.execute(query):
        ledger = known.get(name)
        if ledger is None:
            continue
        row = as_kept(ledger, json.loads(data)) if ledger.lasting else {ledger.day: on_date}
        found[name].rows += of_year(ledger, {**row, STATE: state}, year, int(created[:4]))
        mark = (
            remind(ledger, {STATE: state, ledger.deadline.column: due_on}, day) if ledger.deadline else None
        )
        found[name].late += mark == "late"
        found[name].soon += mark == "soon"
    return found


def year_rows(
    session: Session, ledger: Ledger, year: int, day: dt.date, branch: str | None = None
) -> list[Row]:
    """The rows of a year, and whatever lies in the bin; each with its `mark`, `binned`, and how many `files`."""
    files = _files(session)
    return [
        {
            **row,
            "mark": None if binned else remind(ledger, row, day),
            "binned": binned,
            "files": files.get(row["uid"], 0),
            "find_key": find_key(ledger, row),
            **({BALANCE: None} if binned else {}),
        }
        for binned in (False, True)
        for row in rows_of(session, ledger, None if binned else year, branch, binned=binned)
    ]


def find_key(ledger: Ledger, row: Mapping[str, Any]) -> str:
    """What a row is found by besides what is shown: the pinyin and the initials of those it names."""
    names = [row[key] for key in ledger.people if row.get(key)]
    return " ".join(part for name in names for part in roster.spellings(name))


def known_of(session: Session, uid: str, day: dt.date, *, contact: bool = False) -> dict[str, Any]:
    """What is known on a day of somebody on the roster, or around it: age, sex, phone … what is unknown is left out."""
    if contact:
        row = next((one for one in roster.contacts(session) if one["uid"] == uid), {})
    else:
        row = next(iter(roster.page(session, [uid], day)), {})
        row |= {"unit": row.get("workplace"), "politics": POLITICS.get(str(row.get("standing")))}
    entries = [one for one in roster.cares(session, uid=uid) if roster.is_here(one, day)]
    for one in reversed(entries):  # the newest says the last word
        row = {**row, **{key: one[key] for key in CARED if one[key] is not None}}
    born = row.get("born_on")
    row = {**row, "age": full_years(born, day) if born else None}
    return {key: row[key] for key in KNOWN_OF if row.get(key) not in (None, "")}


def named(session: Session, person_uid: str) -> list[tuple[Ledger, str, Row]]:
    """The rows that name a person, as (ledger, column, row), the newest first."""
    query = (
        select(LedgerRow.ledger, LedgerPerson.column, LedgerRow.uid, LedgerRow.state, LedgerRow.data)
        .join(LedgerPerson, LedgerPerson.row_uid == LedgerRow.uid)
        .where(LedgerPerson.person_uid == person_uid, LedgerRow.binned_on.is_(None))
        .order_by(LedgerRow.on_date.desc(), LedgerRow.ledger, LedgerRow.uid)
    )
    known = all_ledgers(session)
    return [
        (known[name], column, {**as_kept(known[name], json.loads(data)), STATE: state, "uid": uid})
        for name, column, uid, state, data in session.execute(query)
        if name in known
    ]


def _files(session: Session) -> Mapping[str, int]:
    query = (
        select(Attachment.row_uid, func.count())
        .where(Attachment.tbl == TABLE_NAME)
        .group_by(Attachment.row_uid)
    )
    return {uid: count for uid, count in session.execute(query)}


def files_of(session: Session, uid: str) -> list[Attached]:
    """The files of a row."""
    return list(attached(session, uid))


def branches(session: Session) -> list[tuple[str, str]]:
    """The branches of the book, as (uid, name)."""
    return list(roster.branches(session))


def findable(session: Session, day: dt.date) -> list[Any]:
    """Whom a column of people may name: everyone on the roster and the contacts of a day."""
    return list(roster.findable(session, day, with_contacts=True))
