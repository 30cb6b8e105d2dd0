"""Puts records back to what they were before an entry, also where the entry did more: a new edit, seen in the history.

`journal.undo` takes back a whole entry; here one record of an import of hundreds, or one value of it, is put back.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from partybook.book.history import UNSAID
from partybook.book.journal import journalled_tables, row_json, title_of
from partybook.book.schema import Base, instant
from partybook.errors import Problem
from partybook.text import mark


class Wanted(NamedTuple):
    """A record that an entry changed, and which of its values are put back; None for all that the entry changed."""

    table: str
    uid: str
    keys: Sequence[str] | None = None


def named_ever(session: Session, table: str, uid: str, among: Collection[str]) -> list[str]:
    """The uids of all records of the tables `among` that belong, or once belonged, to a record of `table`."""
    rows = session.connection().exec_driver_sql(
        "SELECT DISTINCT uid FROM journal_row WHERE tbl IN (SELECT value FROM json_each(?)) "
        "AND instr(COALESCE(after, before), ?) > 0 AND (json_extract(COALESCE(after, before), ?) = ? "
        "OR (tbl = 'attachment' AND json_extract(COALESCE(after, before), '$.row_uid') = ?))",
        (json.dumps(sorted(among)), uid, f"$.{table}_uid", uid, uid),
    )
    return [row[0] for row in rows]


def put_back(session: Session, seq: int, wanted: Sequence[Wanted]) -> None:
    """Gives records the values that they had before the entry `seq`; one that it made goes, one it removed returns.

    Problems: back-changed where a value was changed again later, back-needed where other records need it, back-kept
    where the records are never taken away.
    """
    connection, stamp = session.connection(), instant()
    tables = {table.name: place for place, table in enumerate(journalled_tables())}
    goes: list[tuple[Table, str]] = []
    for one in sorted(wanted, key=lambda one: tables[one.table]):
        table = Base.metadata.tables[one.table]
        if table.info.get("undone", True) is not True:
            raise Problem("back-kept", mark("“{title}”不能恢复，请更正或作废。"), title=title_of(table.name))
        before, after = _ends(connection, seq, one)
        now = _row(connection, table, one.uid)
        if before is None:
            _refuse(table, now, after, [key for key in after or {} if key not in UNSAID])
            goes.append((table, one.uid))
        elif after is None:
            if now is not None:
                raise _changed(table, now)
            _insert(connection, table, {**before, "changed": stamp})
        else:
            keys = _keys(table, before, after, one.keys)
            _refuse(table, now, after, keys)
            _update(connection, table, one.uid, {**{key: before[key] for key in keys}, "changed": stamp})
    for table, uid in reversed(goes):
        _delete(connection, table, uid)


def _ends(
    connection: Connection, seq: int, one: Wanted
) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """The record before and after the entry. Problem back-nothing where it did not touch it, or was erased."""
    rows = connection.exec_driver_sql(
        "SELECT before, after FROM journal_row WHERE entry = ? AND tbl = ? AND uid = ? ORDER BY id",
        (seq, one.table, one.uid),
    ).all()
    if not rows or (rows[0][0] is None and rows[-1][1] is None):
        raise Problem("back-nothing", mark("这一笔没有可以恢复的内容。"), value=seq)
    before, after = rows[0][0], rows[-1][1]
    return (json.loads(before) if before else None), (json.loads(after) if after else None)


def _keys(
    table: Table, before: dict[str, Any], after: dict[str, Any], chosen: Sequence[str] | None
) -> list[str]:
    """The values that the entry changed, as far as they are chosen; what the program derives follows of itself."""
    unsaid = UNSAID | set(table.info.get("derived", ()))
    keys = [key for key in before if before[key] != after.get(key) and key not in unsaid]
    keys = [key for key in keys if chosen is None or key in chosen]
    if not keys:
        raise Problem("back-nothing", mark("这一笔没有可以恢复的内容。"))
    return keys


def _row(connection: Connection, table: Table, uid: str) -> dict[str, Any] | None:
    found = connection.exec_driver_sql(
        f'SELECT {row_json(table, "t")} FROM "{table.name}" t WHERE t.uid = ?', (uid,)
    ).scalar()
    return json.loads(found) if found else None


def _refuse(
    table: Table, now: dict[str, Any] | None, after: dict[str, Any] | None, keys: Sequence[str]
) -> None:
    """Refuses where the record is gone, or one of these values is no longer as the entry left it."""
    if now is None or any(now.get(key) != (after or {}).get(key) for key in keys):
        raise _changed(table, now or after or {})


def _changed(table: Table, row: dict[str, Any]) -> Problem:
    return Problem(
        "back-changed",
        mark("不能恢复：{title}“{value}”后来又改过。请先恢复后来的那一笔。"),
        title=title_of(table.name),
        value=row.get("name") or row.get("title") or row.get("on_date") or row.get("uid"),
    )


def _update(connection: Connection, table: Table, uid: str, values: dict[str, Any]) -> None:
    columns = ", ".join(f'"{key}" = ?' for key in values)
    _say(connection, f'UPDATE "{table.name}" SET {columns} WHERE uid = ?', (*values.values(), uid))


def _insert(connection: Connection, table: Table, values: dict[str, Any]) -> None:
    names = [column.name for column in table.columns]
    columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    sql = f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})'
    _say(connection, sql, tuple(values.get(name) for name in names))


def _delete(connection: Connection, table: Table, uid: str) -> None:
    _say(connection, f'DELETE FROM "{table.name}" WHERE uid = ?', (uid,))


def _say(connection: Connection, sql: str, values: tuple[Any, ...]) -> None:
    try:
        connection.exec_driver_sql(sql, values)
    except IntegrityError as fault:
        raise Problem(
            "back-needed", mark("不能恢复：别的记录还要用到它，或它用到的记录已经没有了。")
        ) from fault
