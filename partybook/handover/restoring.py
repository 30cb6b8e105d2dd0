"""Restores a hand-over file into a new book, in place of another one only when it is whole and the other is kept."""

from __future__ import annotations

import hashlib
import secrets
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partybook.book import keeping, rows
from partybook.book.beside import Beside, look_beside
from partybook.book.faults import in_words
from partybook.book.file import Book, Session, check_is_book
from partybook.book.handed import note_restored
from partybook.book.lock import Lock, LockHeld, lock_path
from partybook.book.schema import SCHEMA, Handover
from partybook.errors import Problem
from partybook.handover.header import Manifest
from partybook.handover.packing import as_handed, row_line
from partybook.handover.reading import Receiver, title
from partybook.handover.refusals import refusal
from partybook.handover.verifying import Verified, verify
from partybook.text import mark

KEPT = ".restore"  # the end of the draft's name


@dataclass(frozen=True)
class Line:
    """One kind of records: how many the file has, how many the book in place (None where it can't be read)."""

    table: str
    title: str
    there: int
    here: int | None


@dataclass(frozen=True)
class Preview:
    """What restoring would change, shown before it is done."""

    lines: tuple[Line, ...]
    in_place: bool
    unread: Problem | None = None  # why the book in place can't be counted

    @property
    def emptier(self) -> tuple[Line, ...]:
        """The kinds of records of which the book in place has more."""
        return tuple(line for line in self.lines if line.here is not None and line.here > line.there)


@dataclass(frozen=True)
class Restored:
    """What was restored, and under which name the book that was there before is kept."""

    verified: Verified | None
    counts: Mapping[str, int]
    kept: Path | None


def preview(counts: Mapping[str, int], target: Path, password: str | None) -> Preview:
    """The counts of a file beside those of the book in whose place it would come."""
    there, unread = _beside(target, password)
    here = there.counts if there else None
    names = [
        name
        for name in rows.shape()
        if name != Handover.__tablename__ and (counts.get(name) or (here or {}).get(name))
    ]
    lines = tuple(
        Line(name, title(name), counts.get(name, 0), None if here is None else here.get(name, 0))
        for name in names
    )
    return Preview(lines, target.exists(), unread)


def restore(
    path: Path,
    target: Path,
    *,
    password: str | None = None,
    new_password: str | None = None,
    old_password: str | None = None,
    keys: Sequence[Any] = (),
    who: str | None = None,
    emptier: bool = False,
) -> Restored:
    """Makes a book of a file under `target`; one that is there is kept beside it under another name.

    The file is verified, the new book made beside the name, its rows compared with the file's byte for byte, checked
    through and through, and only then put in place. Problems of `verify`; pbk-schema-older, pbk-restore-emptier without
    `emptier`, pbk-restore-other, pbk-restore-differs, rows-references, rows-clash, book-held.
    """
    found = verify(path, password, keys=keys)
    _refuse_older(found)
    with _alone(target, who):
        look = preview(found.counts, target, old_password)
        _refuse_emptier(look, target, emptier)
        there, _ = _beside(target, old_password)
        _refuse_other(found, there, target)
        later = _later(there, found)
        with _draft(target) as draft:
            filling, noted = _Filling(found), set[str]()

            def fill(session: Session) -> None:
                filling.session = session
                rows.begin(session)
                verify(path, keys=found.keys, receiver=filling)
                rows.settled(session)
                rows.become(session, found.header.office)
                noted.update(note_restored(session, [as_handed(found, path.name), *later]))

            what = mark("从移交文件还原（第 {sequence} 号）").format(sequence=found.header.sequence)
            with Book.create(draft, who=who, password=new_password, force=True, fill=fill, what=what) as book:
                differing = book.read(lambda session: _differing(session, found, noted))
            if differing:
                raise refusal("pbk-restore-differs", value=title(differing))
            return Restored(found, found.counts, _swap(draft, target, new_password))


def restore_copy(
    path: Path,
    target: Path,
    *,
    password: str | None = None,
    old_password: str | None = None,
    who: str | None = None,
    emptier: bool = False,
) -> Restored:
    """As `restore`, from a backup: a copy of a book, which keeps its password. Problem pbk-missing and those of a book."""
    counts = counts_of_copy(path, password)
    with _alone(target, who):
        _refuse_emptier(preview(counts, target, old_password), target, emptier)
        with _draft(target) as draft:
            keeping.copy(path, draft, password)
            return Restored(None, counts, _swap(draft, target, password))


def counts_of_copy(path: Path, password: str | None) -> dict[str, int]:
    """How many records of each kind a backup has, once it is checked. Problems pbk-missing, book-password and the like."""
    check_is_book(path, password)
    problems = keeping.faults(path, password)
    if problems:
        raise problems[0]
    return look_beside(path, password).counts


def rehearse(path: Path, password: str | None = None, keys: Sequence[Any] = ()) -> str:
    """Restores a file into a temporary place, compares, and says so in one line for the logbook.

    The book made for it has a password that nobody knows, and is gone afterwards.
    """
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="partybook-") as folder:
        target = Path(folder) / "rehearsal.partybook"
        done = restore(path, target, password=password, new_password=secrets.token_hex(32), keys=keys)
    assert done.verified is not None
    return mark(
        "还原演练：{file}（{office}，{year} 年，第 {sequence} 号）还原 {count} 条记录、{attachments} 个附件，"
        "逐条与文件一致，用时 {seconds} 秒。"
    ).format(
        file=path.name,
        office=done.verified.header.name,
        year=done.verified.header.year,
        sequence=done.verified.header.sequence,
        count=sum(done.counts.values()),
        attachments=done.verified.found.attachments,
        seconds=f"{time.monotonic() - began:.1f}",
    )


@contextmanager
def _alone(target: Path, who: str | None) -> Iterator[None]:
    """Nobody else may have the book open whose place is taken."""
    lock = Lock(target)
    try:
        lock.take(who or mark("还原"))
    except LockHeld as held:
        raise Problem(
            "book-held", mark("台账正由 {value} 使用，请等对方关闭后再试。"), value=str(held.holder or "？")
        ) from held
    except OSError as fault:
        raise Problem("book-unwritable", mark("不能在这里新建文件：{value}"), value=fault.strerror) from fault
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _draft(target: Path) -> Iterator[Path]:
    """A name beside the target, without what an interrupted restore left there."""
    draft = target.with_name(f".{target.name}{KEPT}")
    try:
        _sweep(draft)
        yield draft
    finally:
        _sweep(draft)


def _sweep(draft: Path) -> None:
    beside = (draft, lock_path(draft), *(draft.with_name(draft.name + left) for left in keeping.LEFT))
    for left in beside:
        with suppress(OSError):
            left.unlink(missing_ok=True)


def _swap(draft: Path, target: Path, password: str | None) -> Path | None:
    """Puts a checked draft in place; gives the name under which what was there is kept."""
    problems = keeping.faults(draft, password)
    if problems:
        raise problems[0]
    with in_words():
        kept = keeping.keep_aside(target) if target.exists() else None
        keeping.put(draft, target)
    return kept


def _refuse_older(found: Verified) -> None:
    if found.header.schema != SCHEMA:
        raise refusal("pbk-schema-older", value=found.header.schema)


def _refuse_emptier(look: Preview, target: Path, emptier: bool) -> None:
    if look.emptier and not emptier:
        what = "、".join(f"{line.title} {line.here}→{line.there}" for line in look.emptier[:5])
        raise refusal("pbk-restore-emptier", value=target.name, what=what)


def _refuse_other(found: Verified, there: Beside | None, target: Path) -> None:
    """Another office's book is never replaced; one that can't be read any more is."""
    if there is not None and there.uid != found.header.office:
        raise refusal("pbk-restore-other", value=target.name)


def _beside(target: Path, password: str | None) -> tuple[Beside | None, Problem | None]:
    """The book in whose place another comes, or why it can't be read."""
    if not target.exists():
        return None, None
    try:
        return look_beside(target, password), None
    except Problem as problem:
        return None, problem


def _later(there: Beside | None, found: Verified) -> list[dict[str, Any]]:
    """What the book in place handed over after this file: their numbers are never given again.

    A book that can't be read tells nothing.
    """
    files = there.handed if there else ()
    return [file for file in files if file["sequence"] > found.header.sequence]


class _Filling(Receiver):
    """Stores a file's rows and attachments as they are read."""

    keeps = True

    def __init__(self, found: Verified) -> None:
        self._found = found
        self.session: Session

    def manifest(self, manifest: Manifest) -> None:
        if manifest != self._found.manifest:  # another file came under this name meanwhile
            raise refusal("pbk-header-differs", value="manifest")

    def rows(self, table: str, found: Sequence[Mapping[str, Any]]) -> None:
        rows.store(self.session, table, found)

    def attachment(self, sha256: str, data: bytes) -> None:
        rows.store_bytes(self.session, sha256, data)


def _differing(session: Session, found: Verified, noted: set[str]) -> str | None:
    """The first table whose rows, written out anew, are not those of the file; None where all are.

    `noted` are the files handed over that the restored book knows of besides.
    """
    for name in rows.shape():
        digest = hashlib.sha256()
        for row in rows.each(session, name, {Handover.__tablename__: noted}):
            digest.update(row_line(name, row))
        if digest.hexdigest() != found.found.tables[name]:
            return name
    return None
