"""Packs a book into a file: written beside its name, synced, read back and verified in full, only then renamed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from partybook import __version__
from partybook.book import attach, keeping, rows
from partybook.book.faults import in_words
from partybook.book.file import Book, Session
from partybook.book.handed import last_handed, note_handed
from partybook.book.schema import SCHEMA, instant
from partybook.errors import Problem
from partybook.handover.header import Header, Manifest
from partybook.handover.layout import FRAME_MOST, MAGIC, START, VERSION, Closing, canonical, frames
from partybook.handover.reading import FEN, Found, title
from partybook.handover.sealing import lock_key, new_key, seal
from partybook.handover.verifying import Verified, verify
from partybook.text import mark

FULL = 256 * 1024  # bytes of rows in a frame; a long row may make it more
PIECE = FRAME_MOST
Told = Callable[[int, int], object]


@dataclass(frozen=True)
class Paper:
    """A register of the year, printed."""

    name: str
    title: str
    register: str
    pdf: bytes


@dataclass(frozen=True)
class Office:
    """How the office and its branches are called."""

    name: str
    community: str = ""
    subdistrict: str = ""
    branches: tuple[str, ...] = ()


@dataclass(frozen=True)
class Wish:
    """How a book is to be packed: the year, the seal (a password, or age recipients, or nothing), the registers.

    `papers` prints them, before the rows are read; `told(done, of all)` hears how far it has come.
    """

    year: int
    office: Office
    password: str | None = None
    recipients: Sequence[Any] = ()
    papers: Callable[[], Iterable[Paper]] = tuple
    told: Told = lambda done, total: None

    @property
    def sealed(self) -> bool:
        return self.password is not None or bool(self.recipients)


def pack(book: Book, target: Path, wish: Wish, *, force: bool = False) -> Verified:
    """Hands a book over: writes, verifies and names the file, and notes it in the book as the last one.

    The number of the file is noted before the file gets its name: no two files of a book ever have the same number.
    Problems: file-exists without `force`, disk-full, file-unwritable, attach-damaged, handover-row-large,
    handover-changed where the book was changed between its registers and its rows, handover-overtaken.
    """
    before = book.read(rows.last_entry)
    papers = list(wish.papers())
    draft = target.with_name(f".{target.name}.pack")
    try:
        with in_words():
            draft.unlink(missing_ok=True)
            key = new_key() if wish.sealed else None
            with draft.open("xb") as file:
                book.read(lambda session: _write(session, book.who, file, wish, key, papers, before))
                file.flush()
                os.fsync(file.fileno())
            found = verify(draft, keys=[key] if key else [])
            if target.exists() and not force:
                raise Problem(
                    "file-exists",
                    mark("已有同名文件 {value}。请换一个名字，或先把它移走。"),
                    value=target.name,
                )
            with book.edit(mark("移交 {year} 年数据").format(year=wish.year)) as session:
                note_handed(session, as_handed(found, target.name))
            keeping.put(draft, target)
            return found
    except OSError as fault:
        raise Problem(
            "file-unwritable",
            mark("写不了文件“{value}”：{reason}。请换一个位置，或检查 U 盘。"),
            value=target.name,
            reason=fault.strerror or "",
        ) from fault
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _write(
    session: Session, who: str, file: IO[bytes], wish: Wish, key: Any, papers: Sequence[Paper], before: int
) -> None:
    """The whole file from one state of the book: the one that its registers were printed from."""
    if rows.last_entry(session) != before:
        raise Problem("handover-changed", mark("打包期间台账又改过，没有生成文件。请再来一次。"))
    last = last_handed(session)
    office, sequence = rows.book_uid(session), (last.sequence if last else 0) + 1
    slot = lock_key(key, wish.password) if wish.password is not None else None
    header = Header(
        VERSION, (), office, wish.office.name, wish.year, sequence, SCHEMA, __version__, instant(),
        wish.sealed, slot,
    )  # fmt: skip
    said = canonical(header.as_json())
    left_out = rows.binned(session)
    manifest = Manifest(
        office, wish.office.name, wish.office.community, wish.office.subdistrict, wish.office.branches,
        wish.year, sequence, last.sha256 if last else None, who, header.made, __version__, SCHEMA,
        hashlib.sha256(said).hexdigest(), rows.count(session, left_out),
        {name: len(uids) for name, uids in left_out.items()},
    )  # fmt: skip
    out = _Out(file)
    out.write(START.pack(MAGIC, VERSION, len(said)) + said)
    stream = _Stream(session, manifest, left_out, papers, wish.told).pieces()
    if key is None:
        for piece in stream:
            out.write(piece)
    else:
        seal(stream, out, key, wish.recipients)
    file.write(out.closing.trailer()[0])


class _Out:
    """The file being written, and its trailer in the making."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.closing = Closing()

    def write(self, data: bytes) -> int:
        self.closing.write(data)
        return self._file.write(data)


@dataclass
class _Stream:
    """The stream's parts, one after the other, and what is said of them at the end."""

    session: Session
    manifest: Manifest
    left_out: rows.LeftOut
    papers: Sequence[Paper]
    told: Told
    found: Found = field(default_factory=Found)
    heads: Any = field(default_factory=hashlib.sha256)

    def _part(self, head: Mapping[str, Any], pieces: Iterable[bytes] = ()) -> Iterator[bytes]:
        self.heads.update(canonical(head))
        return frames(head, pieces)

    def pieces(self) -> Iterator[bytes]:
        yield from self._part(self.manifest.as_json())
        attached = rows.attached(self.session, self.left_out)
        total = len(self.manifest.counts) + len(attached)
        for done, (name, columns) in enumerate(rows.shape().items(), 1):
            head: dict[str, Any] = {"part": "table", "name": name, "columns": list(columns)}
            yield from self._part(head, self._table(name, list(columns)))
            self.told(done, total)
        for done, (sha256, size) in enumerate(attached, len(self.manifest.counts) + 1):
            head = {"part": "attachment", "sha256": sha256, "size": size}
            yield from self._part(head, _cut(self._attachment(sha256)))
            self.found.attachments += 1
            self.found.bytes += size
            self.told(done, total)
        for paper in self.papers:
            self.found.papers[paper.name] = hashlib.sha256(paper.pdf).hexdigest()
            head = {"part": "paper", "name": paper.name, "title": paper.title, "register": paper.register}
            yield from self._part(head, _cut(paper.pdf))
        yield from frames(
            {
                "part": "end", "tables": self.found.tables, "sums": self.found.sums,
                "attachments": self.found.attachments, "bytes": self.found.bytes,
                "papers": self.found.papers, "heads": self.heads.hexdigest(),
            }
        )  # fmt: skip

    def _table(self, name: str, columns: Sequence[str]) -> Iterator[bytes]:
        digest = hashlib.sha256()
        sums = {column: 0 for column in columns if column.endswith(FEN)}
        full = bytearray()
        for row in rows.each(self.session, name, self.left_out):
            line = row_line(name, row)
            for column in sums:
                sums[column] += row[column] or 0
            if full and len(full) + len(line) > FULL:
                digest.update(full)
                yield bytes(full)
                full.clear()
            full += line
        if full:
            digest.update(full)
            yield bytes(full)
        self.found.tables[name] = digest.hexdigest()
        if sums:
            self.found.sums[name] = sums

    def _attachment(self, sha256: str) -> bytes:
        try:
            return attach.bytes_of(self.session, sha256)
        except Problem:
            raise rows.damaged_attachment(self.session, sha256) from None


def row_line(table: str, row: Mapping[str, Any]) -> bytes:
    """A row as its line. Problem handover-row-large."""
    line = canonical(row) + b"\n"
    if len(line) > FRAME_MOST:
        raise Problem(
            "handover-row-large",
            mark("“{title}”里有一条记录太长（编号 {value}），不能移交。请缩短它的文字。"),
            value=row["uid"],
            title=title(table),
        )
    return line


def _cut(data: bytes) -> Iterator[bytes]:
    view = memoryview(data)
    for place in range(0, len(data), PIECE):
        yield bytes(view[place : place + PIECE])


def as_handed(found: Verified, name: str) -> dict[str, Any]:
    """What a book keeps of a file that it handed over."""
    return {
        "sequence": found.manifest.sequence, "year": found.manifest.year, "made": found.manifest.made,
        "file": name, "size": found.size, "sha256": found.sha256, "previous": found.manifest.previous,
        "sealed": found.header.sealed, "who": found.manifest.who, "contents": _contents(found),
    }  # fmt: skip


def _contents(found: Verified) -> str:
    """What a file holds, as JSON: rows and SHA-256 by table, sums, attachments, papers."""
    return canonical(
        {
            "counts": {name: count for name, count in found.counts.items() if count},
            "tables": {name: digest for name, digest in found.found.tables.items() if found.counts[name]},
            "sums": found.found.sums,
            "attachments": found.found.attachments,
            "bytes": found.found.bytes,
            "papers": found.found.papers,
            "left_out": dict(found.manifest.left_out),
        }
    ).decode()
