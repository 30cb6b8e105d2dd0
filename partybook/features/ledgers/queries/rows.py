"""Rows of ledgers: entered, changed, moved on, put into the bin; read for a year, a branch, a person."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.numbers import next_number
from partybook.book.office import keep_standard, own_standards
from partybook.book.records import one, replace_rows, rows
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.ledgers.model import LedgerPerson, LedgerRow
from partybook.features.ledgers.queries.stored import stored_rows
from partybook.features.ledgers.rules import (
    Others,
    check_move,
    check_row,
    first_state,
    label_of,
    of_period,
    of_year,
    remind,
    stored,
    with_balance,
)
from partybook.features.roster import queries as roster
from partybook.standards.ledgers import FOLDER, STATE, Ledger, changed_ledger, ledgers, own_ledger
from partybook.text import mark

Row = dict[str, Any]
TABLE: Any = LedgerRow.__table__
ENDING = ".toml"
CHANGES = ".changes.toml"  # behind the name of a shipped ledger, what the office changed of it


def all_ledgers(session: Session) -> dict[str, Ledger]:
    """The shipped ledgers, as the office changed them, and those of its own, by name."""
    found = dict(ledgers())
    for file, text in own_standards(session, FOLDER).items():
        name = file.removesuffix(CHANGES).removesuffix(ENDING)
        if not file.endswith(CHANGES):
            found[name] = own_ledger(name, text)
        elif name in ledgers():
            found[name] = changed_ledger(name, text)
    return found


def keep_ledger(session: Session, name: str, text: str) -> Ledger:
    """Keeps a ledger of the office's own, checked first; gives it."""
    found = own_ledger(name, text)
    keep_standard(session, FOLDER, f"{name}{ENDING}", text)
    return found


def rows_between(
    session: Session, ledger: Ledger, first: dt.date, last: dt.date, branch: str | None = None
) -> list[Row]:
    """As rows_of a year, of a time that need be no calendar year."""
    return rows_of(session, ledger, None, branch, between=(first, last))


def rows_of(
    session: Session,
    ledger: Ledger,
    year: int | None = None,
    branch: str | None = None,
    *,
    binned: bool = False,
    between: tuple[dt.date, dt.date] | None = None,
) -> list[Row]:
    """The rows of a ledger with all its columns, `uid`, `branch_uid`, `branch`, `no`, `people`; by day.

    Of a year: those dated in it, those without a day that were entered in it, older ones still open, and what lasts.
    Where a ledger keeps a balance, each row says what was left after it: of the branch, or of all branches together.
    """
    branches = dict(roster.branches(session))
    found = []
    for said, entered in stored_rows(session, ledger, binned=binned):
        if branch not in (None, said["branch_uid"]):
            continue
        row = dict(said)
        in_year = year is None or of_year(ledger, row, year, int(entered[:4]))
        in_year = in_year and (
            between is None or of_period(ledger, row, *between, partial(entered_on, entered))
        )
        if not in_year and not ledger.account:
            continue
        row |= {"in_year": in_year, "branch": branches.get(row["branch_uid"])}
        found.append(row)
    found = with_balance(ledger, found) if ledger.account else found
    return [row for row in found if row.pop("in_year")]


def entered_on(created: str) -> dt.date:
    """The local day of an instant at which a row was entered."""
    return dt.datetime.fromisoformat(created).astimezone().date()


def row_of(session: Session, ledger: Ledger, uid: str) -> Row:
    """One row. Problem uid-unknown."""
    one(session, LedgerRow, uid)
    return next(
        row
        for binned in (False, True)
        for row in rows_of(session, ledger, binned=binned)
        if row["uid"] == uid
    )


def add_row(
    session: Session,
    ledger: Ledger,
    branch_uid: str | None,
    values: Mapping[str, Any],
    people: Mapping[str, str] | None = None,
) -> str:
    """Enters a row; gives its uid. `people` has the person of the roster whom a column names.

    Problems ledger-missing, ledger-move and those of the ledger's rules.
    """
    row = {STATE: first_state(ledger), **values} if ledger.states else dict(values)
    _refuse(session, ledger, branch_uid, row, None)
    number = _next(session, ledger, branch_uid, row)
    uid = insert_rows(session, TABLE, [{**kept_of(ledger, row), "branch_uid": branch_uid, "number": number}])[
        0
    ]
    _point(session, uid, people or {})
    return uid


def change_row(
    session: Session,
    ledger: Ledger,
    uid: str,
    values: Mapping[str, Any],
    people: Mapping[str, str] | None = None,
) -> None:
    """Changes a row, or moves it on to another state. Problems as add_row."""
    before = row_of(session, ledger, uid)
    row = _columns(ledger, before) | dict(values)
    if ledger.states:
        check_move(ledger, before[STATE], row[STATE])
    _refuse(session, ledger, before["branch_uid"], row, uid)
    kept = one(session, LedgerRow, uid)
    changes = {key: value for key, value in kept_of(ledger, row).items() if kept[key] != value}
    if changes:
        update_rows(session, TABLE, [(uid, changes)])
    if people is not None:
        _point(session, uid, people)


def change_rows(session: Session, ledger: Ledger, uids: Sequence[str], values: Mapping[str, Any]) -> None:
    """The same values for many rows, as one; the first that may not have them is named. Problem ledger-many."""
    there = rows_of(session, ledger)
    by_uid = {row["uid"]: row for row in there}
    alone = [rule for rule in ledger.rules if rule.name in ("unique", "balance")]
    changes = []
    for uid in uids:
        before = by_uid[uid]
        row = _columns(ledger, before) | dict(values)
        others = Others(_others(there, before["branch_uid"], uid) if alone else ())
        try:
            if ledger.states:
                check_move(ledger, before[STATE], row[STATE])
            for _, problem in check_row(ledger, row, others, today()):
                if problem.severity == "error":
                    raise problem
        except Problem as problem:
            says = mark("“{row}”不能这样改：{says}")
            raise Problem("ledger-many", says, row=label_of(ledger, before), says=problem) from None
        kept = kept_of(ledger, row)
        changes.append((uid, {key: kept[key] for key in ("on_date", "due_on", "state", "data")}))
    update_rows(session, TABLE, changes)


def _others(there: Iterable[Row], branch_uid: str | None, uid: str | None) -> list[Row]:
    return [row for row in there if row["branch_uid"] == branch_uid and row["uid"] != uid]


def _columns(ledger: Ledger, row: Row) -> Row:
    """What a row says, without what is told about it."""
    return {key: value for key, value in row.items() if key in ledger.by_key or key in ledger.hidden}


def _refuse(session: Session, ledger: Ledger, branch_uid: str | None, row: Row, uid: str | None) -> None:
    others = rows_of(session, ledger, branch=branch_uid) if ledger.rules else []
    for _, problem in check_row(ledger, row, Others(_others(others, branch_uid, uid)), today()):
        if problem.severity == "error":
            raise problem


def kept_of(ledger: Ledger, row: Row) -> Row:
    """A row as the book keeps it."""
    return {
        "ledger": ledger.name,
        "on_date": row.get(ledger.day) if ledger.day else None,
        "due_on": row.get(ledger.deadline.column) if ledger.deadline else None,
        "state": row.get(STATE) if ledger.states else None,
        "data": json.dumps(stored(ledger, row), ensure_ascii=False),
    }


def _next(session: Session, ledger: Ledger, branch_uid: str | None, row: Row) -> int | None:
    """The next number of the ledger's series, by branch, and by year where it is numbered so."""
    if not ledger.number:
        return None
    return next_number(session, series_of(ledger, branch_uid, row.get(ledger.day) if ledger.day else None))


def series_of(ledger: Ledger, branch_uid: str | None, day: PartialDate | None) -> str:
    """The series of numbers that a row belongs to."""
    year = f"/{(day.year if day else today().year)}" if ledger.number == "year" else ""
    return f"ledger/{ledger.name}/{branch_uid or 'above'}{year}"


def _point(session: Session, uid: str, people: Mapping[str, str]) -> None:
    kept = {row["column"]: row["uid"] for row in rows(session, LedgerPerson, LedgerPerson.row_uid == uid)}
    wanted = [
        {"uid": kept.get(column), "column": column, "person_uid": person}
        for column, person in people.items()
        if person
    ]
    replace_rows(session, LedgerPerson, {"row_uid": uid}, wanted)


def counts(session: Session) -> dict[str, int]:
    """How many rows each ledger has."""
    query = (
        select(LedgerRow.ledger, func.count()).where(LedgerRow.binned_on.is_(None)).group_by(LedgerRow.ledger)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def due_rows(session: Session, ledger: Ledger, day: dt.date, branch: str | None = None) -> list[Row]:
    """Open rows whose deadline is near or past on a day, the earliest first."""
    found = [{**row, "mark": remind(ledger, row, day)} for row in rows_of(session, ledger, branch=branch)]
    assert ledger.deadline is not None
    key = ledger.deadline.column
    return sorted((row for row in found if row["mark"]), key=lambda row: row[key].iso)
