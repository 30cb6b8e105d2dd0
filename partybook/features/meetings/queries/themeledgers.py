"""Rows of ledgers as a theme's page names them: the ledger, the day, the first words of the row."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.office import own_standards
from partybook.book.records import Row
from partybook.book.schema import Base
from partybook.dates import PartialDate
from partybook.fields import Label, Name, Text
from partybook.standards.ledgers import FOLDER, Ledger, ledgers, own_ledger

TABLE = "ledger_row"  # of a feature that this one does not need: read by its shape alone
ENDING = ".toml"
CHANGES = ".changes.toml"
WORDS = 2


def ledger_rows(session: Session, uids: Sequence[str]) -> dict[str, Row]:
    """These rows by uid: what, on_date, title, branch_uid, more; those in the recycle bin are left out."""
    table, known = Base.metadata.tables.get(TABLE), _known(session)
    if table is None:
        return {}
    found: dict[str, Row] = {}
    for line in session.execute(select(table).where(table.c.uid.in_(uids), table.c.binned_on.is_(None))):
        ledger = known.get(line.ledger)
        if ledger is not None:
            first, *more = (*_words(ledger, json.loads(line.data)), ledger.title)[:WORDS]
            found[line.uid] = {
                "what": ledger.short or ledger.title,
                "on_date": line.on_date,
                "title": first,
                "branch_uid": line.branch_uid,
                "more": more[0] if more and more[0] != ledger.title else None,
                "source": f"ledgers.{ledger.name}",
            }
    return found


def dated_rows(session: Session, start: PartialDate, end: PartialDate) -> list[str]:
    """The uids of rows dated within a time."""
    table = Base.metadata.tables.get(TABLE)
    if table is None:
        return []
    where = (table.c.binned_on.is_(None), table.c.on_date >= start, table.c.on_date < end)
    return list(session.scalars(select(table.c.uid).where(*where)))


def _words(ledger: Ledger, data: Mapping[str, Any]) -> list[str]:
    """What is written in words in a row, in the order of its columns."""
    worded = (field.key for field in ledger.fields if isinstance(field.kind, (Name, Label, Text)))
    return [" ".join(str(data[key]).split()) for key in worded if data.get(key)]


def _known(session: Session) -> dict[str, Ledger]:
    """The shipped ledgers and those of the office's own."""
    own = {
        file.removesuffix(ENDING): text
        for file, text in own_standards(session, FOLDER).items()
        if file.endswith(ENDING) and not file.endswith(CHANGES)
    }
    return {**ledgers(), **{name: own_ledger(name, text) for name, text in own.items()}}
