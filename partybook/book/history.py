"""The journal as people read it: entries, and what became of one record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from partybook.book import journal
from partybook.book.schema import Base

UNSAID = {"uid", "created", "changed"}


@dataclass(frozen=True)
class Change:
    """One record's change within an entry: key → (before, after); a new record has no before, a removed one no after."""

    table: str
    uid: str
    verb: str  # added, changed, removed
    values: dict[str, tuple[Any, Any]]


@dataclass(frozen=True)
class Entry:
    """One edit: number, instant (UTC), who, what for, whether it still stands, how many records, which."""

    seq: int
    at: str
    who: str
    what: str
    undoes: int | None
    stands: bool
    count: int
    changes: tuple[Change, ...] = ()


def entries(connection: Connection, uid: str | None, limit: int | None) -> list[Entry]:
    """Newest first; with `uid` only the entries that touched that record, with their changes."""
    stands = {line.seq: line.stands for line in journal.lines(connection)}
    where = "WHERE EXISTS (SELECT 1 FROM journal_row r WHERE r.entry = e.seq AND r.uid = :uid)" if uid else ""
    rows = connection.exec_driver_sql(
        "SELECT e.seq, e.at, e.who, e.what, e.undoes, "
        "(SELECT COUNT(DISTINCT tbl || uid) FROM journal_row r WHERE r.entry = e.seq) "
        f"FROM journal_entry e {where} ORDER BY e.seq DESC LIMIT :most",
        {"uid": uid, "most": -1 if limit is None else limit},
    ).all()
    changes = _changes(connection, uid) if uid else {}
    return [
        Entry(seq, at, who, what, undoes, stands[seq], count, tuple(changes.get(seq, ())))
        for seq, at, who, what, undoes, count in rows
    ]


def _changes(connection: Connection, uid: str) -> dict[int, list[Change]]:
    found: dict[int, list[Change]] = {}
    for entry, table, before, after in connection.exec_driver_sql(
        "SELECT entry, tbl, before, after FROM journal_row WHERE uid = ? ORDER BY id", (uid,)
    ):
        old, new = json.loads(before or "{}"), json.loads(after or "{}")
        verb = "changed" if old and new else "added" if new else "removed"
        found.setdefault(entry, []).append(Change(table, uid, verb, dict(_differences(table, old, new))))
    return found


def _differences(
    table: str, old: dict[str, Any], new: dict[str, Any]
) -> Iterator[tuple[str, tuple[Any, Any]]]:
    """The values that differ, without those that the program derives."""
    unsaid = UNSAID | set(Base.metadata.tables[table].info.get("derived", ()))
    for key in {**old, **new}:
        if key not in unsaid and old.get(key) != new.get(key):
            yield key, (old.get(key), new.get(key))
