"""Made-up offices of any contents: every table, every column, texts that break things; and a dump to compare them by."""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path
from typing import Any

from sqlalchemy import UniqueConstraint, text

from partybook.book.attach import attach
from partybook.book.file import Book
from partybook.book.journal import journalled_tables
from partybook.book.rows import shape
from partybook.book.schema import new_uid
from partybook.jobs.books import new_book

TEXTS = (
    "张三", "𠮷田", "周𫍽", "李𰻞", "赵𬱖", "阿依古丽·买买提", "O'Brien", '"引号"', "a\\b\\u0041", "甲\u2028乙\u2029丙", "x\u0085y\x0bz",
    "行一\n行二\r\n行三", "\t制表", "", " 前后 ", "0.1+0.2", "1e400", "NaN", "null", "</script>", "=1+1", "1998-07", "2026-11-24",
    "\ufeff头", "e\u0301é", "\U0010ffff", "长" * 3000, "{}", "[1]", "﨑", "😀", "\x7f", "0001", "-0",
)  # fmt: skip
NUMBERS = (0, 1, -1, 5, 100, 12_345_678, 2**31, -(2**31), 2**53 + 1, 2**62)
APART = {"handover", "attachment", "number_series", "organisation"}  # filled by their own means


def make(path: Path, seed: int, rows: int = 4) -> Book:
    """An office whose tables hold up to `rows` rows each, with two attachments."""
    chance = random.Random(seed)
    book = new_book(path, branch="东湖社区党支部", community="东湖社区", who="王芳")
    uids: dict[str, list[str]] = {}
    with book.edit("登记") as session:
        say = session.connection().exec_driver_sql
        say("PRAGMA defer_foreign_keys = ON")
        uids["branch"] = [row[0] for row in say("SELECT uid FROM branch")]
        for table in journalled_tables():
            made = [new_uid() for _ in range(chance.randrange(rows + 1))]
            uids[table.name] = [*uids.get(table.name, []), *([] if table.name in APART else made)]
        for table in journalled_tables():
            for uid in uids[table.name] if table.name != "branch" else uids["branch"][1:]:
                row = _row(table, uid, uids, chance)
                if row is not None:
                    marks = ", ".join("?" * len(row))
                    named = ", ".join(f'"{name}"' for name in row)
                    say(f'INSERT INTO "{table.name}" ({named}) VALUES ({marks})', tuple(row.values()))
                else:
                    uids[table.name] = [one for one in uids[table.name] if one != uid]
        for size in (1, 70_000):
            attach(
                session,
                "branch",
                uids["branch"][0],
                f"{chance.choice(TEXTS[:6])}.bin",
                chance.randbytes(size),
            )
    return book


def _row(table: Any, uid: str, uids: dict[str, list[str]], chance: random.Random) -> dict[str, Any] | None:
    """A row with references that hold; None where what it must name is not there."""
    alone = {
        column.name
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
        for column in constraint.columns
    } | {column.name for column in table.columns if column.unique}
    alone |= {column.name for index in table.indexes if index.unique for column in index.columns}
    row: dict[str, Any] = {}
    for column in table.columns:
        kind, nullable = shape()[table.name][column.name]
        targets = [key.column.table.name for key in column.foreign_keys]
        if column.name == "uid":
            row["uid"] = uid
        elif column.name == "binned_on" or (nullable and chance.random() < 0.3):
            row[column.name] = None
        elif targets:
            there = [one for one in uids[targets[0]] if targets[0] != table.name or one < uid]
            if not there and not nullable:
                return None
            row[column.name] = chance.choice(there) if there else None
        elif kind is bool:
            row[column.name] = chance.randrange(2)
        elif kind is int:
            small = column.name in alone or column.name.endswith("_fen")  # those are added up
            row[column.name] = chance.randrange(2**40) if small else chance.choice(NUMBERS)
        else:
            row[column.name] = (
                f"{uid}{chance.choice(TEXTS)}" if column.name in alone else chance.choice(TEXTS)
            )
    return row


def dump(book: Book, without: tuple[str, ...] = ("handover",)) -> dict[str, str]:
    """SHA-256 of each table's rows as JSON, by plain SQL; and of the bytes of attachments."""

    def look(session: Any) -> dict[str, str]:
        found = {}
        for table in journalled_tables():
            if table.name not in without:
                rows = session.execute(text(f'SELECT * FROM "{table.name}" ORDER BY uid')).mappings()
                said = [json.dumps(dict(row), sort_keys=True) for row in rows]
                found[table.name] = hashlib.sha256("\n".join(said).encode()).hexdigest()
        blobs = session.execute(text("SELECT sha256, data FROM blob ORDER BY sha256")).all()
        found["blob"] = hashlib.sha256(repr([(sha, bytes(data)) for sha, data in blobs]).encode()).hexdigest()
        return found

    return book.read(look)


def money(book: Book) -> int:
    """All fen of a book added up."""

    def look(session: Any) -> int:
        return sum(
            session.execute(
                text(f'SELECT COALESCE(SUM("{column.name}"), 0) FROM "{table.name}"')
            ).scalar_one()
            for table in journalled_tables()
            for column in table.columns
            if column.name.endswith("_fen")
        )

    return book.read(look)
