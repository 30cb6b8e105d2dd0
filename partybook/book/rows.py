"""The records of a book as they leave it and come into a new one: all journalled tables, without the recycle bin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Boolean, Integer, Table
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from partybook.book.journal import journalled_tables, title_of
from partybook.book.schema import Base, Meta
from partybook.errors import Problem
from partybook.text import mark

BATCH = 500
BIN = "binned_on"  # the column that puts a row into the recycle bin
LeftOut = Mapping[str, set[str]]


def shape() -> Mapping[str, Mapping[str, tuple[type, bool]]]:
    """Table → column → (str, int or bool, whether it may be None), tables as they depend, columns by name."""
    return _shape(len(Base.metadata.tables))


@lru_cache
def _shape(known: int) -> dict[str, dict[str, tuple[type, bool]]]:
    """Made anew only where models came in since."""
    return {
        table.name: {column.name: (_kind(column.type), bool(column.nullable)) for column in _columns(table)}
        for table in journalled_tables()
    }


def _columns(table: Table) -> list[Any]:
    return sorted(table.columns, key=lambda column: column.name)


def _kind(given: object) -> type:
    return bool if isinstance(given, Boolean) else int if isinstance(given, Integer) else str


def book_uid(session: Session) -> str:
    """The book's own uid: the office, for the files it hands over."""
    return str(_say(session, "SELECT value FROM meta WHERE key = 'book'").scalar_one())


def last_entry(session: Session) -> int:
    """The newest entry of the journal: the same number, the same state of the book."""
    return int(_say(session, "SELECT COALESCE(MAX(seq), 0) FROM journal_entry").scalar_one())


def become(session: Session, uid: str) -> None:
    """A restored book goes on as the book that it was."""
    table: Any = Meta.__table__
    session.execute(table.update().where(table.c.key == "book").values(value=uid))


def binned(session: Session) -> dict[str, set[str]]:
    """What lies in the recycle bin: rows put there, and what hangs on them (a column that must name one of them).

    A row that something outside the bin still names stays; so does all that is numbered or adds up (`undone`).
    """
    tables = journalled_tables()
    out: dict[str, set[str]] = {table.name: set() for table in tables}
    for table in tables:
        if BIN in table.columns:
            out[table.name] |= _uids(session, f'SELECT uid FROM "{table.name}" WHERE "{BIN}" IS NOT NULL')
    if not any(out.values()):
        return {}
    for table in tables:  # each stands behind those that it names
        for child, target, column in _pointers(table):
            if out[target] and not column.nullable and child.info.get("undone", True) is True:
                out[child.name] |= {uid for uid, to in _named(session, child, column) if to in out[target]}
    while _take_back(session, tables, out):
        pass
    for table in tables:
        if {"tbl", "row_uid"} <= set(table.columns.keys()):
            rows = _say(session, f'SELECT uid, tbl, row_uid FROM "{table.name}"')
            out[table.name] |= {uid for uid, tbl, to in rows if to in out.get(tbl, ())}
    return {name: uids for name, uids in out.items() if uids}


def _take_back(session: Session, tables: Sequence[Table], out: dict[str, set[str]]) -> bool:
    """Takes rows out of the bin's list that a row outside it names; whether there were any."""
    found = False
    for table in tables:
        for child, target, column in _pointers(table):
            if out[target]:
                kept = {to for uid, to in _named(session, child, column) if uid not in out[child.name]}
                found = found or bool(kept & out[target])
                out[target] -= kept
    return found


def _pointers(table: Table) -> Iterator[tuple[Table, str, Any]]:
    for column in table.columns:
        for key in column.foreign_keys:
            yield table, key.column.table.name, column


def _named(session: Session, table: Table, column: Any) -> list[tuple[str, str]]:
    sql = f'SELECT uid, "{column.name}" FROM "{table.name}" WHERE "{column.name}" IS NOT NULL'
    return [(uid, to) for uid, to in _say(session, sql)]


def _uids(session: Session, sql: str) -> set[str]:
    return {uid for (uid,) in _say(session, sql)}


def _say(session: Session, sql: str, *values: Any) -> Any:
    return session.connection().exec_driver_sql(sql, *values)


def count(session: Session, left_out: LeftOut) -> dict[str, int]:
    """How many rows of each table leave the book."""
    return {
        table.name: _say(session, f'SELECT COUNT(*) FROM "{table.name}"').scalar_one()
        - len(left_out.get(table.name, ()))
        for table in journalled_tables()
    }


def each(session: Session, name: str, left_out: LeftOut) -> Iterator[dict[str, Any]]:
    """A table's rows by uid, as they are stored, keys in order."""
    table, out = Base.metadata.tables[name], left_out.get(name, set())
    names = [column.name for column in _columns(table)]
    listed = ", ".join(f'"{column}"' for column in names)
    place = names.index("uid")
    rows = _say(session, f'SELECT {listed} FROM "{name}" ORDER BY uid')
    for batch in rows.partitions(BATCH):
        for row in batch:
            if row[place] not in out:
                yield dict(zip(names, row, strict=True))


def attached(session: Session, left_out: LeftOut) -> list[tuple[str, int]]:
    """SHA-256 and size of the bytes that attachments name, each once, in order."""
    out = left_out.get("attachment", set())
    rows = _say(session, "SELECT uid, sha256, size FROM attachment")
    return sorted({sha256: size for uid, sha256, size in rows if uid not in out}.items())


def begin(session: Session) -> None:
    """A book that is made from rows: they may come in any order, and need not all lie in memory."""
    _say(session, "PRAGMA defer_foreign_keys = ON")
    _say(session, "PRAGMA cache_spill = ON")


def settled(session: Session) -> None:
    """All rows have come. Problem rows-references where one names another that did not."""
    lost = _say(session, "PRAGMA foreign_key_check").fetchall()
    if lost:
        raise Problem(
            "rows-references",
            mark("有 {count} 条记录指向不存在的记录，没有采用。原来的台账没有改动。"),
            count=len(lost),
        )


def store(session: Session, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Rows as `each` gave them into an empty table of a new book."""
    names = [column.name for column in _columns(Base.metadata.tables[name])]
    columns, marks = ", ".join(f'"{column}"' for column in names), ", ".join("?" * len(names))
    values = [tuple(row[column] for column in names) for row in rows]
    if not values:
        return
    try:
        session.connection().exec_driver_sql(f'INSERT INTO "{name}" ({columns}) VALUES ({marks})', values)
    except IntegrityError as fault:
        raise Problem(
            "rows-clash",
            mark("“{title}”里有互相冲突的记录，没有采用。原来的台账没有改动。"),
            title=title_of(name),
        ) from fault


def store_bytes(session: Session, sha256: str, data: bytes) -> None:
    """The bytes of an attachment, already checked."""
    session.connection().exec_driver_sql("INSERT INTO blob (sha256, data) VALUES (?, ?)", (sha256, data))


def damaged_attachment(session: Session, sha256: str) -> Problem:
    """Names the attachments whose bytes are damaged, so that they can be put in again."""
    rows = _say(session, "SELECT DISTINCT name FROM attachment WHERE sha256 = ?", (sha256,))
    names = "、".join(name for (name,) in rows)
    return Problem(
        "attach-damaged", mark("附件“{value}”已损坏。请从备份恢复，或重新加入原件，再移交。"), value=names
    )
