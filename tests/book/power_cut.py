"""A disk that loses its power: what a recorded run asked of it, and the states a cut may leave behind.

Kept is what a file system promises: what was synced of each file, and the folder's changes in their order.
Run as a program, this is the run to record: python power_cut.py FOLDER [SYNCHRONOUS].
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SECTOR = 512
CALLS = (
    "open,openat,creat,lseek,write,writev,pwrite64,pwritev,fsync,fdatasync,sync_file_range,"
    "truncate,ftruncate,fallocate,unlink,unlinkat,rename,renameat,renameat2,link,linkat"
)


# --- the run to record ---------------------------------------------------------------------------------------


def content_of(book: Any) -> str:
    """All that edits put into a book, as one short text."""
    from sqlalchemy import text

    def look(session: Any) -> tuple[int, bytes]:
        told = []
        for sql in (
            "SELECT p.name, p.note, b.name, g.name FROM person p JOIN branch b ON b.uid = p.branch_uid "
            "LEFT JOIN party_group g ON g.uid = p.group_uid ORDER BY p.uid",
            "SELECT series, last FROM number_series ORDER BY series",
            "SELECT seq, what, chain FROM journal_entry ORDER BY seq",
        ):
            told.append([tuple(row) for row in session.execute(text(sql))])
        return len(told[0]), repr(told).encode()

    count, told = book.read(look)
    return f"{count} people, {hashlib.sha256(told).hexdigest()[:16]}"


def run(folder: Path) -> Iterator[tuple[Any, Path | None]]:
    """A day's work in a book: after each step the open book, and the copy where the step made one."""
    from partybook.book import file, keeping
    from partybook.features.roster import queries
    from partybook.jobs.books import new_book, open_book

    path, copy = folder / "book.partybook", folder / "copy.partybook"

    def batch(count: int, word: str) -> list[tuple[None, dict[str, str]]]:
        return [
            (None, {"name": f"{word}{n}", "note": "好" * 50, "group": f"第{n % 3}组"}) for n in range(count)
        ]

    book = new_book(path, branch="东湖社区党支部", community="东湖社区", who="王芳")
    yield book, None
    with book.edit("登记") as session:
        number = file.next_number(session, "people")
        uids = [queries.add_person(session, {"name": name, "note": str(number)}) for name in ("张三", "李四")]
    yield book, None
    with book.edit("更正") as session:
        for uid in uids:
            queries.change_person(session, uid, {"note": "更正", "group": "第一组"})
    yield book, None
    with book.edit("导入") as session:
        queries.store_people(session, batch(50, "王"))
    yield book, None
    book.undo()
    yield book, None
    book.redo()
    yield book, None
    book.close()
    book = open_book(path, who="赵六")
    with book.edit("新建支部") as session:
        queries.add_person(session, {"name": "孙七", "branch": "西湖社区党支部"})
    yield book, None
    keeping.copy(path, copy, None)
    yield book, copy
    with book.edit("全部更正") as session:
        queries.store_people(session, [(row["uid"], {"note": "改"}) for row in queries.people(session)])
    yield book, None
    book.undo()
    yield book, None
    keeping.copy(path, copy, None)
    yield book, copy
    with book.edit("导入") as session:
        queries.store_people(session, batch(120, "陈"))
    yield book, None
    book.close()


def main(folder: Path, synchronous: str) -> None:
    """Does the run and says after each step that it is done; a control weakens the pragma, here only."""
    from partybook.book import cipher

    real = cipher.connect

    def weak(*args: Any, **how: Any) -> Any:
        connection = real(*args, **how)
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        return connection

    if synchronous:
        cipher.connect = weak
    copied = None
    for book, copy in run(folder):
        said = content_of(book)
        copied = said if copy else copied
        os.write(1, b"ack " + json.dumps([said, copied]).encode() + b"\n")


# --- what the run asked of the disk --------------------------------------------------------------------------


@dataclass(frozen=True)
class Call:
    """One call: create, write (at, data), size (at), sync, sync-folder, unlink, rename (other), ack (data)."""

    verb: str
    name: str = ""
    at: int = 0
    data: bytes = b""
    other: str = ""


def record(folder: Path, synchronous: str = "") -> list[Call]:
    """Runs the child under strace in `folder`. RuntimeError where it can't be recorded."""
    folder.mkdir()
    log = folder.with_name(f"{folder.name}.strace")
    command = ["strace", "-f", "-y", "-xx", "-s", "100000", "-e", f"trace={CALLS}", "-o", str(log)]
    child = [sys.executable, __file__, str(folder), synchronous]
    done = subprocess.run(
        command + child, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, timeout=120
    )
    if done.returncode:
        raise RuntimeError(done.stderr.decode(errors="replace")[-2000:])
    with log.open("rb") as lines:
        calls = _Parser(folder).read(lines)
    log.unlink()
    return calls


LINE = re.compile(rb"^(\d+) +(\w+)\((.*)\) += (\d+)")
HANDLE = re.compile(rb"^(\d+|AT_FDCWD)<([^>]*)>")


class _Parser:
    def __init__(self, folder: Path) -> None:
        self._folder = str(folder).encode()
        self._at: dict[bytes, int] = {}  # handle → where its next write goes
        self._names: set[str] = set()

    def read(self, lines: Any) -> list[Call]:
        calls = []
        for line in lines:
            if b"unfinished" in line or b"resumed>" in line:
                raise RuntimeError("two threads wrote at once; the order is not known")
            found = LINE.match(line)
            if found:
                calls += self._call(found[2].decode(), found[3].split(b", "), int(found[4]))
        return calls

    def _call(self, verb: str, args: list[bytes], result: int) -> Iterator[Call]:
        if verb in ("open", "openat", "creat"):
            yield from self._opened(args, result)
        elif verb in ("unlink", "unlinkat"):
            yield from self._unlinked(self._name(_unhex(args[-1] if verb == "unlink" else args[1])))
        elif verb.startswith("rename"):
            old, new = (_unhex(arg) for arg in (args[:2] if verb == "rename" else args[1:4:2]))
            yield from self._renamed(self._name(old), self._name(new))
        else:
            yield from self._on_handle(verb, args, result)

    def _opened(self, args: list[bytes], result: int) -> Iterator[Call]:
        flags = next(arg for arg in args if arg.startswith(b"O_"))
        self._at[b"%d" % result] = 0
        name = self._name(_unhex(args[1] if args[0].startswith(b"AT_") else args[0]))
        if name and b"O_CREAT" in flags and name not in self._names:
            self._names.add(name)
            yield Call("create", name)
        elif name and b"O_TRUNC" in flags:
            yield Call("size", name, 0)

    def _unlinked(self, name: str) -> Iterator[Call]:
        if name:
            self._names.discard(name)
            yield Call("unlink", name)

    def _renamed(self, old: str, new: str) -> Iterator[Call]:
        if old:
            self._names = (self._names - {old}) | {new}
            yield Call("rename", old, other=new)

    def _on_handle(self, verb: str, args: list[bytes], result: int) -> Iterator[Call]:
        found = HANDLE.match(args[0])
        if not found:
            return
        number, place = found[1], _unhex(found[2])
        if verb == "lseek":
            self._at[number] = result
            return
        if verb == "write" and number == b"1":
            text = _unhex(args[1])
            if text.startswith(b"ack "):
                yield Call("ack", data=text[4:])
            return
        if place == self._folder:
            yield Call("sync-folder")
        name = self._name(place)
        if name and b"(deleted)" not in args[0]:
            yield from self._on_file(verb, name, number, args, result)

    def _on_file(self, verb: str, name: str, number: bytes, args: list[bytes], result: int) -> Iterator[Call]:
        if verb == "write":
            yield Call("write", name, self._at[number], _unhex(args[1])[:result])
            self._at[number] += result
        elif verb == "pwrite64":
            yield Call("write", name, int(args[3]), _unhex(args[1])[:result])
        elif verb in ("fsync", "fdatasync"):
            yield Call("sync", name)
        elif verb == "ftruncate":
            yield Call("size", name, int(args[1]))
        else:
            raise RuntimeError(f"the simulated disk does not know {verb}")

    def _name(self, place: bytes) -> str:
        """The name within the folder, empty for anything else."""
        folder, _, name = place.rpartition(b"/")
        return name.decode() if folder == self._folder else ""


def _unhex(text: bytes) -> bytes:
    text = text.strip(b'"')
    return bytes.fromhex(text.replace(b"\\x", b"").decode()) if text.startswith(b"\\x") else text


# --- the states a cut may leave ------------------------------------------------------------------------------

Waiting = tuple[Call, ...]  # writes and sizes that were not synced


@dataclass(frozen=True)
class Cut:
    """The disk at one instant: how many steps were acknowledged, what is sure, what may or may not have happened."""

    number: int
    acked: int
    names: Mapping[str, int]  # name → file, as synced
    moves: Waiting  # create, unlink, rename since then, in order
    files: Mapping[int, tuple[bytes, Waiting]]


@dataclass
class Recording:
    """All cuts of a run; what each step left in the book and in the copy, beginning with nothing."""

    cuts: list[Cut] = field(default_factory=list)
    books: list[str | None] = field(default_factory=lambda: [None])
    copies: list[str | None] = field(default_factory=lambda: [None])


def replay(calls: list[Call]) -> Recording:
    """Every instant of the run: before the first call and after each."""
    kept = Recording()
    now: dict[str, int] = {}
    safe: dict[str, int] = {}
    moves: list[Call] = []
    files: dict[int, tuple[bytes, Waiting]] = {}
    for number, call in enumerate(calls):
        if call.verb == "ack":
            book, copy = json.loads(call.data)
            kept.books.append(book)
            kept.copies.append(copy)
        elif call.verb == "sync-folder":
            safe, moves = dict(now), []
        elif call.verb in ("create", "unlink", "rename"):
            if call.verb == "create":
                call = Call("create", call.name, at=len(files))
                files[call.at] = (b"", ())
            moves.append(call)
            _move(now, call)
        else:
            sure, waiting = files[now[call.name]]
            if call.verb == "sync":
                files[now[call.name]] = (_applied(sure, waiting), ())
            else:
                files[now[call.name]] = (sure, (*waiting, call))
        kept.cuts.append(Cut(number, len(kept.books) - 1, safe, tuple(moves), dict(files)))
    return kept


def _move(names: dict[str, int], call: Call) -> None:
    if call.verb == "create":
        names[call.name] = call.at
    elif call.verb == "unlink":
        names.pop(call.name)
    else:
        names[call.other] = names.pop(call.name)


def _applied(content: bytes, waiting: Waiting) -> bytes:
    whole = bytearray(content)
    for call in waiting:
        end = call.at + len(call.data)
        if len(whole) < end:
            whole.extend(bytes(end - len(whole)))
        if call.verb == "size":
            del whole[call.at :]
        else:
            whole[call.at : end] = call.data
    return bytes(whole)


def state(cut: Cut, kind: str, chance: random.Random) -> dict[str, bytes]:
    """One state: what was not synced is gone (none), there (all), there by half, or torn within a write."""
    steps = {"none": 0, "all": len(cut.moves)}.get(kind, chance.randint(0, len(cut.moves)))
    names = dict(cut.names)
    for move in cut.moves[:steps]:
        _move(names, move)
    return {name: _survived(*cut.files[number], kind, chance) for name, number in sorted(names.items())}


def _survived(sure: bytes, waiting: Waiting, kind: str, chance: random.Random) -> bytes:
    if kind == "none" or not waiting:
        return sure
    if kind == "all":
        return _applied(sure, waiting)
    torn = chance.randrange(len(waiting)) if kind == "torn" else -1
    left: list[Call] = []
    for number, call in enumerate(waiting):
        if number == torn and call.verb == "write":
            left += [piece for piece in _sectors(call) if chance.random() < 0.5]
        elif chance.random() < 0.5:
            left.append(call)
    return _applied(sure, tuple(left))


def _sectors(call: Call) -> Iterator[Call]:
    start = call.at
    while start < call.at + len(call.data):
        end = min(start // SECTOR * SECTOR + SECTOR, call.at + len(call.data))
        yield Call("write", call.name, start, call.data[start - call.at : end - call.at])
        start = end


def states(
    recording: Recording, wanted: int, chance: random.Random
) -> Iterator[tuple[Cut, dict[str, bytes]]]:
    """Up to `wanted` different states: what is sure at every instant, then the rest spread over all of them."""
    seen: set[bytes] = set()
    for kinds in (("none",), *[("all", "half", "torn", "half", "torn")] * 50):
        order = [(cut, kind) for cut in recording.cuts for kind in kinds]
        chance.shuffle(order)
        for cut, kind in order:
            files = state(cut, kind, chance)
            digest = hashlib.sha256(b"%d" % cut.acked)
            for name, content in files.items():
                digest.update(name.encode() + hashlib.sha256(content).digest())
            if digest.digest() in seen:
                continue
            seen.add(digest.digest())
            yield cut, files
            if len(seen) == wanted:
                return


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
