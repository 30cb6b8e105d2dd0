"""The program dies at any instant, or others want the same book: nothing acknowledged is lost, nothing half there.

Run as a program, this is the server whose forks the tests kill: python test_kill.py SOCKET. It has everything
imported, so that a fork costs nothing; each fork opens the book itself.
"""

from __future__ import annotations

import json
import os
import random
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from partybook.book import keeping
from partybook.book.file import Book, next_number
from partybook.book.lock import lock_path
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.jobs.books import load_models, new_book, open_book

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="NOT TESTED: this system has no fork to kill")

ROOT = Path(__file__).resolve().parents[2]
CYCLE = ("add", "change", "batch", "undo", "add", "add", "undo", "redo", "change", "batch", "undo", "undo")
BATCH = 50
KILLS_A_BOOK = 10


# --- the edits, and what they must leave ----------------------------------------------------------------------


def edit(book: Book, number: int) -> None:
    """The edit of this number, through the service layer; each writes several rows."""
    kind = CYCLE[number % len(CYCLE)]
    if kind in ("undo", "redo"):
        getattr(book, kind)()
        return
    with book.edit(f"{kind} {number}") as session:
        given = next_number(session, "people")
        if kind == "change":
            new = {"note": f"{given} {number}", "group": f"组{number}"}
            uids = list(session.execute(text("SELECT uid FROM person")).scalars())
            queries.store_people(session, [(uid, new) for uid in uids])
        else:
            rows = [(None, person(number, n, given)) for n in range(2 if kind == "add" else BATCH)]
            queries.store_people(session, rows)


def person(number: int, n: int, given: int) -> dict[str, str]:
    return {"name": f"{number:06}-{n:02}", "note": f"{given} {number}", "group": f"组{number}"}


@dataclass
class Expected:
    """The same edits in plain Python: name → (note, group), the last number given out, what can be taken back."""

    people: dict[str, tuple[str, str]] = field(default_factory=dict)
    given: int = 0
    done: int = 0
    back: list[dict[str, tuple[str, str]]] = field(default_factory=list)
    again: list[dict[str, tuple[str, str]]] = field(default_factory=list)

    def copy(self) -> Expected:
        return replace(self, back=[*self.back], again=[*self.again])

    def edit(self) -> None:
        kind = CYCLE[self.done % len(CYCLE)]
        if kind in ("undo", "redo"):
            here, there = (self.back, self.again) if kind == "undo" else (self.again, self.back)
            there.append(self.people)
            self.people = here.pop()
        else:
            self.given += 1
            self.back.append(self.people)
            self.again = []
            self.people = {**self.people, **self._written(kind)}
        self.done += 1

    def _written(self, kind: str) -> dict[str, tuple[str, str]]:
        value = (f"{self.given} {self.done}", f"组{self.done}")
        if kind == "change":
            return dict.fromkeys(self.people, value)
        return {f"{self.done:06}-{n:02}": value for n in range(2 if kind == "add" else BATCH)}

    def is_in(self, book: Book) -> bool:
        def look(session: Any) -> tuple[dict[str, tuple[str, str]], int, int]:
            say = session.execute
            sql = "SELECT p.name, p.note, g.name FROM person p JOIN party_group g ON g.uid = p.group_uid"
            people = {row[0]: (row[1], row[2]) for row in say(text(sql))}
            given = say(text("SELECT last FROM number_series")).scalar() or 0
            return people, given, say(text("SELECT COUNT(*) FROM journal_entry")).scalar() - 1

        return book.read(look) == (self.people, self.given, self.done)


# --- the server and its forks ---------------------------------------------------------------------------------


def keep_editing(path: Path, start: int, told: int) -> None:
    """Edits until it is killed; says each edit's number once it has returned."""
    with open_book(path, who="王芳") as book:
        assert not book.read_only
        for number in range(start, start + 100_000):
            edit(book, number)
            os.write(told, b"%d\n" % number)


def take_turns(path: Path, name: int, told: int) -> None:
    """25 edits, the book opened and closed for each."""
    for number in range(25):
        with open_book(path, who=f"写手{name}", wait=60) as book:
            assert not book.read_only, book.holder
            with book.edit("登记") as session:
                given = next_number(session, "people")
                queries.add_person(session, {"name": f"{name}-{number}", "note": str(given)})
        os.write(told, b"%d\n" % number)


JOBS = {"keep_editing": keep_editing, "take_turns": take_turns}


def serve(channel: socket.socket) -> None:
    """Forks a worker for each request; waits for one when asked to."""
    load_models()
    while True:
        request, handles, _, _ = socket.recv_fds(channel, 4096, 1)
        if not request:
            return
        asked = json.loads(request)
        if "wait" in asked:
            channel.send(b"%d" % os.waitpid(asked["wait"], 0)[1])
            continue
        child = os.fork()
        if child == 0:
            channel.close()
            code = 1
            try:
                JOBS[asked["job"]](Path(asked["path"]), asked["number"], handles[0])
                code = 0
            finally:
                if code:
                    sys.excepthook(*sys.exc_info())
                os._exit(code)
        os.close(handles[0])
        channel.send(b"%d" % child)


@dataclass
class Worker:
    """A forked process that works on a book, and the pipe on which it says what is done."""

    pid: int
    told: int
    server: socket.socket

    def end(self) -> tuple[int, list[int]]:
        """Its exit status and every number it said, the pipe read to the end."""
        said = b""
        while piece := os.read(self.told, 65536):
            said += piece
        os.close(self.told)
        self.server.send(json.dumps({"wait": self.pid}).encode())
        return int(self.server.recv(64)), [int(line) for line in said.split()]


@pytest.fixture
def server() -> Iterator[socket.socket]:
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    process = subprocess.Popen(
        [sys.executable, __file__, str(there.fileno())],
        pass_fds=[there.fileno()],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    there.close()
    yield here
    here.close()
    assert process.wait(30) == 0


def start(server: socket.socket, job: str, path: Path, number: int) -> Worker:
    here, there = os.pipe()
    request = {"job": job, "path": str(path), "number": number}
    socket.send_fds(server, [json.dumps(request).encode()], [there])
    os.close(there)
    return Worker(int(server.recv(64)), here, server)


# --- the tests ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kills", [100, pytest.param(1_000, marks=pytest.mark.release)])
def test_no_kill_loses_or_halves_an_edit(server: socket.socket, tmp_path: Path, kills: int) -> None:
    """Every second kill waits for the first page of the book to be written, the others come when they come."""
    seed = secrets.randbits(32)
    chance = random.Random(seed)
    begun = synced = torn = edits = unsaid = 0
    for kill in range(kills):
        if kill % KILLS_A_BOOK == 0:
            path = tmp_path / f"{kill}.partybook"
            new_book(path, branch="东湖社区党支部").close()
            expected = Expected()
        where = f"seed {seed}, kill {kill}, {path}"
        worker = start(server, "keep_editing", path, expected.done)
        said = _killed(worker, chance.uniform(0, 0.03), path if kill % 2 else None)
        assert said == list(range(expected.done, expected.done + len(said))), where
        assert lock_path(path).exists(), where  # the dead process could not remove it
        for _ in said:
            expected.edit()
        edits += len(said)
        journal = _journal(path)
        begun += bool(journal)
        if journal[:1] > b"\0":
            synced += 1
            shutil.copy(path, tmp_path / "control.partybook")
            torn += _found(tmp_path / "control.partybook", expected) is None
        found = _found(path, expected)
        assert found is not None, where
        unsaid += found.done - expected.done
        expected = found
    print(
        f"kill -9: seed {seed}, {kills} kills, {edits} edits said, {unsaid} written unsaid, {begun} with a journal, "
        f"{synced} of them synced and to be played back ({torn} ruined without)"
    )
    assert begun >= kills / 2, "the kills come too late to mean anything"
    assert torn > 0, "the control: without its journal a book that was being written is ruined"


def _found(path: Path, expected: Expected) -> Expected | None:
    """Which state is there: all that was said, or one edit more, written but not said; None for anything else."""
    more = expected.copy()
    more.edit()
    try:
        with open_book(path, who="李四") as book:
            assert not book.read_only
            found = next((state for state in (expected, more) if state.is_in(book)), None)
        return None if keeping.faults(path, None) else found
    except (Problem, DatabaseError):
        return None


def _killed(worker: Worker, after: float, writing: Path | None) -> list[int]:
    """Lets a worker say its first number, kills it some time later; gives all numbers it said."""
    said = os.read(worker.told, 1)
    assert said, "the worker did not get to its first edit"
    time.sleep(after)
    if writing:
        before, until = _head(writing), time.monotonic() + 0.2
        while _head(writing) == before and time.monotonic() < until:
            pass
    os.kill(worker.pid, signal.SIGKILL)
    while piece := os.read(worker.told, 65536):
        said += piece
    status, _ = worker.end()
    assert status == signal.SIGKILL
    return [int(line) for line in said.split()]


def _head(path: Path) -> bytes:
    """The beginning of the first page, which every edit writes first of all, encrypted anew."""
    with path.open("rb") as file:
        return file.read(64)


def _journal(path: Path) -> bytes:
    """What an edit has begun to write; SQLite gives it its first byte once it is synced."""
    journal = path.with_name(f"{path.name}-journal")
    return journal.read_bytes() if journal.exists() else b""


def test_four_programs_take_turns(server: socket.socket, book: Book, path: Path) -> None:
    """Four at once, each opens, edits, closes, 25 times: every edit of everyone is there once."""
    book.close()
    began = time.monotonic()
    workers = [start(server, "take_turns", path, number) for number in range(4)]
    for worker in workers:
        assert worker.end() == (0, list(range(25)))
    with open_book(path) as book:
        rows = book.read(queries.people)
        assert sorted(row["name"] for row in rows) == sorted(f"{n}-{k}" for n in range(4) for k in range(25))
        assert sorted(int(row["note"]) for row in rows) == list(range(1, 101))
        assert len(book.history()) == 101
    assert keeping.faults(path, None) == []
    assert not lock_path(path).exists()
    print(f"taking turns: 4 programs, 100 edits, {time.monotonic() - began:.1f} s")


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
