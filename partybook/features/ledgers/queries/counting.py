"""The rows of all ledgers at once, for whoever counts them: read together, made into columns when asked for."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.schema import Attachment
from partybook.facts import once
from partybook.features.ledgers.model import LedgerPerson, LedgerRow
from partybook.features.ledgers.queries.rows import Row, entered_on
from partybook.features.ledgers.rules import as_kept
from partybook.standards.ledgers import STATE, Ledger

TABLE_NAME = "ledger_row"
Kept = tuple[Row, Callable[[], dt.date]]  # a row, and on which day it was entered


@once
def kept_rows(session: Session, ledger: Ledger, branch: str | None = None) -> list[Kept]:
    """Every row of a ledger by day with `uid`, `branch_uid`, its state and whom it names (`people`)."""
    people = _people(session)
    found: list[Kept] = []
    for uid, of, state, created, data in _stored(session).get(ledger.name, ()):
        if branch is not None and of != branch:
            continue
        row = as_kept(ledger, json.loads(data))
        row |= {STATE: state} if ledger.states else {}
        row |= {"uid": uid, "branch_uid": of, "people": people.get(uid, {})}
        found.append((row, partial(entered_on, created)))
    return found


@once
def _stored(session: Session) -> Mapping[str, list[Any]]:
    columns = (LedgerRow.uid, LedgerRow.branch_uid, LedgerRow.state, LedgerRow.created, LedgerRow.data)
    query = select(LedgerRow.ledger, *columns).where(LedgerRow.binned_on.is_(None))
    found: dict[str, list[Any]] = {}
    for name, *row in session.execute(query.order_by(LedgerRow.on_date, LedgerRow.number, LedgerRow.uid)):
        found.setdefault(name, []).append(row)
    return found


@once
def _people(session: Session) -> Mapping[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    query = select(LedgerPerson.row_uid, LedgerPerson.column, LedgerPerson.person_uid)
    for row_uid, column, person_uid in session.execute(query):
        found.setdefault(row_uid, {})[column] = person_uid
    return found


@once
def with_files(session: Session) -> frozenset[str]:
    """The rows to which a photo or file belongs."""
    return frozenset(session.scalars(select(Attachment.row_uid).where(Attachment.tbl == TABLE_NAME)))
