"""The journal as people read it: entries, and what became of one record."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from partybook.book import journal
from partybook.book.schema import Base

UNSAID = {"uid", "created", "changed"}
CHOSEN = "SELECT value FROM json_each(:uids)"


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


def entries(connection: Connection, uids: Sequence[str] | None, limit: int | None) -> list[Entry]:
    """Newest first; with `uids` only the entries that touched those records, with their changes."""
    stands = {line.seq: line.stands for line in journal.lines(connection)}
    where, chosen = "", json.dumps(uids)
    if uids is not None:
        where = f"WHERE e.seq IN (SELECT r.entry FROM journal_row r WHERE r.uid IN ({CHOSEN}))"
    rows = connection.exec_driver_sql(
        "SELECT e.seq, e.at, e.who, e.what, e.undoes, "
        "(SELECT COUNT(DISTINCT tbl || uid) FROM journal_row r WHERE r.entry = e.seq) "
        f"FROM journal_entry e {where} ORDER BY e.seq DESC LIMIT :most",
        {"uids": chosen, "most": -1 if limit is None else limit},
    ).all()
    changes = _changes(connection, chosen) if uids is not None else {}
    return [
        Entry(seq, at, who, what, undoes, stands[seq], count, tuple(changes.get(seq, ())))
        for seq, at, who, what, undoes, count in rows
    ]


def _changes(connection: Connection, chosen: str) -> dict[int, list[Change]]:
    found: dict[int, list[Change]] = {}
    for entry, table, uid, before, after in connection.exec_driver_sql(
        f"SELECT entry, tbl, uid, before, after FROM journal_row WHERE uid IN ({CHOSEN}) ORDER BY id",
        {"uids": chosen},
    ):
        old, new = json.loads(before or "{}"), json.loads(after or "{}")
        verb = "changed" if old and new else "added" if new else "removed"
        found.setdefault(entry, []).append(Change(table, uid, verb, dict(_differences(table, old, new))))
    return found


def net(changes: Iterable[Change]) -> list[Change]:
    """What an entry made of each record on the whole, however many times it wrote it."""
    found: dict[tuple[str, str], Change] = {}
    for change in changes:
        key = (change.table, change.uid)
        found[key] = _joined(found[key], change) if key in found else change
    return [change for change in found.values() if change.values]


def _joined(first: Change, then: Change) -> Change:
    """Two changes of one record as one."""
    values = {
        key: (
            first.values.get(key, then.values.get(key, (None,)))[0],
            then.values.get(key, first.values.get(key, (None,)))[-1],
        )
        for key in {**first.values, **then.values}
    }
    was, stays = first.verb != "added", then.verb != "removed"
    verb = "changed" if was and stays else "added" if stays else "removed"
    kept = {key: (old, new) for key, (old, new) in values.items() if old != new}
    return Change(first.table, first.uid, verb, kept if was or stays else {})


def _differences(
    table: str, old: dict[str, Any], new: dict[str, Any]
) -> Iterator[tuple[str, tuple[Any, Any]]]:
    """The values that differ, without those that the program derives."""
    unsaid = UNSAID | set(Base.metadata.tables[table].info.get("derived", ()))
    for key in {**old, **new}:
        if key not in unsaid and old.get(key) != new.get(key):
            yield key, (old.get(key), new.get(key))
