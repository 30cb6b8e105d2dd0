"""Rows taken in from a spreadsheet: what its plan has to know, and many rows stored at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows
from partybook.book.numbers import next_number
from partybook.features.ledgers.model import LedgerPerson
from partybook.features.ledgers.queries.rows import (
    TABLE,
    Row,
    all_ledgers,
    change_row,
    kept_of,
    rows_of,
    series_of,
)
from partybook.features.ledgers.rules import first_state
from partybook.features.roster import queries as roster
from partybook.standards.ledgers import STATE, Ledger, ledgers

LINKS: Any = LedgerPerson.__table__
KIND = "ledger-"  # before the name of a ledger, what an import calls it


def known_rows(session: Session, ledger: Ledger) -> list[Row]:
    """What an import has to know, told apart by `what`: the rows there are, the people of the roster, the branches."""
    found = [{**row, "what": "row"} for row in rows_of(session, ledger)]
    found += [{"what": "person", "uid": row["uid"], "name": row["name"]} for row in roster.people(session)]
    return found + [{"what": "branch", "uid": uid, "name": name} for uid, name in roster.branches(session)]


def store_rows(
    session: Session, ledger: Ledger, todo: Iterable[tuple[str | None, Mapping[str, Any]]]
) -> None:
    """Stores what an import planned, in few statements; the plan has checked each row."""
    fresh, people = [], []
    for uid, values in todo:
        row, branch_uid = dict(values), values.get("branch_uid")
        linked = row.pop("people", {})
        if uid is not None:
            change_row(session, ledger, uid, {key: row[key] for key in row if key in ledger.by_key})
            continue
        row = {STATE: first_state(ledger), **row} if ledger.states else row
        fresh.append({**kept_of(ledger, row), "branch_uid": branch_uid, "number": None})
        people.append(linked)
    _number(session, ledger, fresh)
    uids = insert_rows(session, TABLE, fresh)
    links = [
        {"row_uid": uid, "column": column, "person_uid": person}
        for uid, linked in zip(uids, people, strict=True)
        for column, person in linked.items()
    ]
    insert_rows(session, LINKS, links)


def _number(session: Session, ledger: Ledger, fresh: Sequence[Row]) -> None:
    """Numbers many new rows, each series in one go."""
    series: dict[str, list[Row]] = {}
    for row in fresh if ledger.number else ():
        series.setdefault(series_of(ledger, row["branch_uid"], row["on_date"]), []).append(row)
    for name, rows_of_it in series.items():
        first = next_number(session, name, count=len(rows_of_it))
        for number, row in enumerate(rows_of_it, first):
            row["number"] = number


class _Kinds(dict[str, Callable[..., Any]]):
    """What is done for the kind of a ledger: the shipped ones stand there, those of an office are found in its book."""

    def __init__(self, act: Callable[..., Any]) -> None:
        self._act = act
        super().__init__({f"{KIND}{name}": self._for(name) for name in ledgers()})

    def __missing__(self, kind: str) -> Callable[..., Any]:
        return self._for(kind.removeprefix(KIND))

    def _for(self, name: str) -> Callable[..., Any]:
        def act(session: Session, *rest: Any) -> Any:
            return self._act(session, all_ledgers(session)[name], *rest)

        return act


KNOWN = _Kinds(known_rows)
STORE = _Kinds(store_rows)
