"""Consistent copies of a book, opened and checked before they count; checking a book through and through."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from partybook.book import cipher, journal
from partybook.book.faults import in_words
from partybook.book.schema import SCHEMA
from partybook.errors import Problem
from partybook.text import mark

LEFT = ("-journal", "-wal", "-shm")  # beside a book whose program ended in the middle


def copy(source: Path, target: Path, password: str | None) -> None:
    """A consistent copy by SQLite's backup API, synced, checked, and only then under its name.

    Problem copy-unsound where the copy doesn't check; the target is then as it was.
    """
    draft = target.with_name(f".{target.name}.copy")
    draft.unlink(missing_ok=True)
    try:
        with in_words():
            _copy_pages(source, draft, password)
            problems = faults(draft, password)
            if problems:
                raise Problem("copy-unsound", mark("副本核验没有通过：{value}"), value=str(problems[0]))
            with draft.open("rb+") as file:
                os.fsync(file.fileno())
            put(draft, target)
    finally:
        draft.unlink(missing_ok=True)


def _copy_pages(source: Path, draft: Path, password: str | None) -> None:
    there = cipher.connect(source, password, query_only=True)
    try:
        here = cipher.connect(draft, password, create=True)
        try:
            there.backup(here, pages=-1)  # in one piece: parts start again for ever beside a writer
        finally:
            here.close()
    finally:
        there.close()


def put(draft: Path, target: Path) -> None:
    """Gives a whole, synced file its name for good.

    What a crash left beside an older file of that name goes first: SQLite would play it into the new one.
    """
    aside = [target.with_name(target.name + ending) for ending in LEFT]
    aside = [left.rename(left.with_name(f".{left.name}.aside")) for left in aside if left.exists()]
    try:
        os.replace(draft, target)  # noqa: PTH105
    except OSError:
        for left in aside:  # the older file still needs its journal
            left.rename(left.with_name(left.name.removeprefix(".").removesuffix(".aside")))
        raise
    sync_folder(target.parent)
    for left in aside:
        left.unlink(missing_ok=True)


def keep_aside(path: Path) -> Path:
    """A copy of a file as it is, in whatever state, with what a crash left beside it; gives its name.

    For a book that something else is about to replace: the copy is made before, so that at every instant one is there.
    Only for a book that is not open in this process.
    """
    kept = _free_name(path)
    for ending in (*LEFT, ""):  # the book last: its name says that all is there
        source = path.with_name(path.name + ending)
        if not source.exists():
            continue
        draft = path.with_name(f".{kept.name}{ending}.kept")
        try:
            shutil.copyfile(source, draft)
            with draft.open("rb+") as file:
                os.fsync(file.fileno())
            os.replace(draft, kept.with_name(kept.name + ending))  # noqa: PTH105
        finally:
            draft.unlink(missing_ok=True)
    sync_folder(path.parent)
    return kept


def _free_name(path: Path) -> Path:
    """A name for the copy of what was there that nothing else has."""
    names = (
        f"{path.stem}.还原前{again}{path.suffix}" for again in ("", *(f"（{n}）" for n in range(2, 1000)))
    )
    return next(kept for kept in map(path.with_name, names) if not kept.exists())


def sync_folder(folder: Path) -> None:
    """Makes a rename last through a power cut; Windows keeps its folders itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as fault:
        if fault.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network and stick file systems can't
            raise
    finally:
        os.close(handle)


def faults(path: Path, password: str | None) -> list[Problem]:
    """Everything that is wrong with a book: pages, structure, references, triggers, the journal's chain."""
    try:
        with in_words():
            return _faults(path, password)
    except Problem as problem:  # a page so bad that SQLite goes no further
        if problem.code != "book-damaged":
            raise
        return [problem]


def _faults(path: Path, password: str | None) -> list[Problem]:
    raw = cipher.connect(path, password, query_only=True)
    try:
        bad = [row[0] for row in raw.execute("PRAGMA cipher_integrity_check")]
        if bad:
            return [
                Problem(
                    "book-damaged",
                    mark("台账文件有 {count} 页校验不符，已损坏。请用备份还原。"),
                    count=len(bad),
                )
            ]
        found: list[Problem] = []
        verdict = [row[0] for row in raw.execute("PRAGMA integrity_check")]
        if verdict != ["ok"]:
            found.append(Problem("book-structure", mark("台账内部结构有误：{value}"), value=verdict[0]))
        lost = raw.execute("PRAGMA foreign_key_check").fetchall()
        if lost:
            found.append(
                Problem("book-references", mark("有 {count} 条记录指向不存在的记录。"), count=len(lost))
            )
        if raw.execute("PRAGMA user_version").fetchone()[0] == SCHEMA:  # an older book has older tables
            triggers = raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            found += _trigger_faults(dict(triggers)) + _record_faults(raw)
        found += _chain_faults(raw)
        return found
    finally:
        raw.close()


def _trigger_faults(there: dict[str, str]) -> list[Problem]:
    if there == journal.all_triggers():
        return []
    return [Problem("book-triggers", mark("台账的修改记录装置被改动过，有的修改可能没有记下。"))]


def _record_faults(raw: object) -> list[Problem]:
    with looking(raw) as connection:
        count = journal.unjournalled(connection)
    if not count:
        return []
    return [Problem("record-changed", mark("有 {count} 条记录在程序之外被人改动过。"), count=count)]


def _chain_faults(raw: object) -> list[Problem]:
    with looking(raw) as connection:
        found = journal.verify(connection)
        if journal.missing_end(connection):
            found.append(Problem("journal-changed", mark("最后的修改记录被人删去了。")))
    return found


@contextmanager
def looking(raw: object) -> Iterator[Connection]:
    """SQLAlchemy over a raw connection that stays open."""
    import sqlcipher3.dbapi2 as sqlite

    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool, module=sqlite)
    with engine.connect() as connection:
        yield connection


def write_plain(source: Path, target: Path, password: str | None) -> None:
    """The book's rows and tables as an unencrypted SQLite file, under its name only when whole."""
    draft = target.with_name(f".{target.name}.plain")
    draft.unlink(missing_ok=True)
    try:
        with in_words():
            _export(source, draft, password)
            put(draft, target)
    finally:
        draft.unlink(missing_ok=True)


def _export(source: Path, draft: Path, password: str | None) -> None:
    raw = cipher.connect(source, password, read_only=True)
    try:
        raw.execute("PRAGMA query_only = OFF")  # the attached file is written; the book is opened read-only
        raw.execute("ATTACH DATABASE ? AS plain KEY ''", (f"{cipher.uri_of(draft)}?mode=rwc",))
        raw.execute("SELECT sqlcipher_export('plain')")
        raw.execute("DETACH DATABASE plain")
    finally:
        raw.close()
