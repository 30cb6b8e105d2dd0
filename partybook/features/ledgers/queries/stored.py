"""The rows of a ledger as the book has them, made into columns: for whoever lists, counts or looks for them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from partybook.facts import READ, once
from partybook.features.ledgers.model import LedgerPerson, LedgerRow
from partybook.features.ledgers.rules import as_kept
from partybook.standards.ledgers import NUMBER, STATE, Ledger

Row = dict[str, Any]
Stored = tuple[Row, str]  # a row, and the instant at which it was entered


@once
def stored_rows(session: Session, ledger: Ledger, *, binned: bool = False) -> list[Stored]:
    """Every row of a ledger by day and number, with `uid`, `branch_uid`, `no`, its state, whom it names (`people`)."""
    everything = (
        READ in session.info and not binned
    )  # somebody asks about many ledgers: they are read together
    texts = (
        _of_all(session) if everything else _texts(session, _where(binned), LedgerRow.ledger == ledger.name)
    )
    people = _people(session) if everything else _people(session, ledger.name) if ledger.people else {}
    found: list[Stored] = []
    kept = texts.get(ledger.name, [])
    every = json.loads(f"[{','.join(row[-1] for row in kept)}]")  # in one go, for there are thousands
    for (uid, of, number, state, created, _), data in zip(kept, every, strict=True):
        row = as_kept(ledger, data)
        row |= {STATE: state} if ledger.states else {}
        row |= {"uid": uid, "branch_uid": of, NUMBER: number}
        row["people"] = people.get(uid, {}) if ledger.people else {}
        found.append((row, created))
    return found


def _where(binned: bool) -> ColumnElement[bool]:
    return LedgerRow.binned_on.is_not(None) if binned else LedgerRow.binned_on.is_(None)


@once
def _of_all(session: Session) -> Mapping[str, list[Any]]:
    return _texts(session, _where(binned=False))


def _texts(session: Session, *where: ColumnElement[bool]) -> Mapping[str, list[Any]]:
    """Rows as they are kept, by ledger."""
    keys = ("uid", "branch_uid", "number", "state", "created", "data")
    query = select(LedgerRow.ledger, *(getattr(LedgerRow, key) for key in keys)).where(*where)
    found: dict[str, list[Any]] = {}
    for name, *row in session.execute(query.order_by(LedgerRow.on_date, LedgerRow.number, LedgerRow.uid)):
        found.setdefault(name, []).append(row)
    return found


@once
def _people(session: Session, name: str | None = None) -> Mapping[str, dict[str, str]]:
    """Whom rows name, by column: of one ledger or of all."""
    query = select(LedgerPerson.row_uid, LedgerPerson.column, LedgerPerson.person_uid)
    if name is not None:
        query = query.join(LedgerRow, LedgerRow.uid == LedgerPerson.row_uid).where(LedgerRow.ledger == name)
    found: dict[str, dict[str, str]] = {}
    for row_uid, column, person_uid in session.execute(query):
        found.setdefault(row_uid, {})[column] = person_uid
    return found
