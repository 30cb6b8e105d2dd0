"""Numbered steps for tables that changed: the book is copied, the copy upgraded and verified, then swapped in."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from partybook.book import cipher, journal, keeping
from partybook.book.faults import in_words
from partybook.errors import Problem
from partybook.text import mark

Step = Callable[[Connection], None]


def steps() -> dict[int, Step]:
    """The steps by the schema number they lead to: modules to_002, to_003, … with a function `upgrade`."""
    names = sorted(found.name for found in pkgutil.iter_modules(__path__) if found.name.startswith("to_"))
    return {int(name[3:]): importlib.import_module(f"{__name__}.{name}").upgrade for name in names}


def upgrade(path: Path, password: str | None, schema: int, todo: Mapping[int, Step] | None = None) -> Path:
    """Brings a book from `schema` to the newest; gives the path of the copy of its old state.

    Steps speak SQL, not today's models, with foreign keys off (a rebuild with them on deletes children).
    A failure at any point leaves the book as it was. Problem upgrade-failed names the step.
    """
    todo = {number: step for number, step in (steps() if todo is None else todo).items() if number > schema}
    kept = _free_name(path, schema)
    draft = path.with_name(f".{path.name}.upgrade")
    try:
        keeping.copy(path, kept, password)
        keeping.copy(path, draft, password)
        _run(draft, password, todo)
        problems = keeping.faults(draft, password)
        if problems:
            raise problems[0]
        keeping.put(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    return kept


def _free_name(path: Path, schema: int) -> Path:
    """A name for the copy of the old state that nothing else has."""
    names = (
        f"{path.stem}.第{schema}版{again}{path.suffix}"
        for again in ("", *(f"（{n}）" for n in range(2, 1000)))
    )
    return next(kept for kept in map(path.with_name, names) if not kept.exists())


def _run(path: Path, password: str | None, todo: Mapping[int, Step]) -> None:
    """All steps in one transaction: the triggers go before the first and come back after the last."""
    raw = cipher.connect(path, password)
    raw.execute("PRAGMA foreign_keys = OFF")  # has no effect inside a transaction
    engine = create_engine(
        "sqlite://", creator=lambda: raw, poolclass=StaticPool, module=_driver(), hide_parameters=True
    )
    try:
        with in_words(), engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            for name in journal.trigger_names(connection):
                connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
            for number in sorted(todo):
                todo[number](connection)
                _check_references(connection, number)
                connection.exec_driver_sql(f"PRAGMA user_version = {number}")
            journal.create_triggers(connection)
            for key in ("undo_from", "upgraded_at"):
                connection.exec_driver_sql(
                    "INSERT OR REPLACE INTO meta (key, value) SELECT ?, COALESCE(MAX(seq), 0) FROM journal_entry",
                    (key,),
                )
            connection.exec_driver_sql("COMMIT")
    finally:
        engine.dispose()
        raw.close()


def _check_references(connection: Connection, number: int) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise Problem("upgrade-failed", mark("台账升级到第 {value} 版时出错，原文件没有改动。"), value=number)


def _driver() -> object:
    import sqlcipher3.dbapi2 as sqlite

    return sqlite
