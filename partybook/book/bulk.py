"""Many rows in one statement, past the ORM's bookkeeping; the journal's triggers see each of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table
from sqlalchemy.orm import Session

from partybook.book.schema import PartialDateText, instant, new_uid


def insert_rows(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Inserts records; gives their uids. A key that a row lacks is None; uid and stamps are added where missing."""
    if not rows:
        return []
    stamp = instant()
    uids = [row.get("uid") or new_uid() for row in rows]
    names = [column.name for column in table.columns if column.name not in ("uid", "created", "changed")]
    dates = {column.name for column in table.columns if isinstance(column.type, PartialDateText)}
    values = [
        (uid, stamp, stamp, *[_iso(row.get(name)) if name in dates else row.get(name) for name in names])
        for uid, row in zip(uids, rows, strict=True)
    ]
    columns = ", ".join(f'"{name}"' for name in ("uid", "created", "changed", *names))
    marks = ", ".join("?" * (len(names) + 3))
    session.connection().exec_driver_sql(f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})', values)
    return uids


def update_rows(session: Session, table: Table, changes: Sequence[tuple[str, Mapping[str, Any]]]) -> None:
    """Changes records by uid, in one statement for each set of columns."""
    stamp = instant()
    dates = {column.name for column in table.columns if isinstance(column.type, PartialDateText)}
    by_columns: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for uid, row in changes:
        values = [_iso(value) if name in dates else value for name, value in row.items()]
        by_columns.setdefault(tuple(row), []).append((*values, stamp, uid))
    for names, rows in by_columns.items():
        columns = ", ".join(f'"{name}" = ?' for name in (*names, "changed"))
        session.connection().exec_driver_sql(f'UPDATE "{table.name}" SET {columns} WHERE uid = ?', rows)


def _iso(value: Any) -> str | None:
    return None if value is None else value.iso
