"""The lock beside a book: one program holds it, others learn who."""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from partybook.book.schema import instant

STEP = 0.1  # seconds between two tries


@dataclass(frozen=True)
class Holder:
    """Who holds a book: the clerk's name, PC, process, since when (UTC)."""

    who: str
    host: str
    pid: int
    since: str

    def __str__(self) -> str:
        return f"{self.who}（{self.host}，{self.since[:16].replace('T', ' ')}）"


class LockHeld(Exception):
    """Another program, or another PC, holds the book."""

    def __init__(self, holder: Holder | None) -> None:
        super().__init__("held")
        self.holder = holder


def lock_path(book: Path) -> Path:
    return book.with_name(book.name + ".lock")


class Lock:
    """Held from `take` to `release`, or until the process ends in whatever way.

    The operating system's lock on the file is what counts; the text in it only tells who. A lock left by
    another PC (a stick carried over after a crash) is not taken without being told to.
    """

    def __init__(self, book: Path) -> None:
        self._path = lock_path(book)
        self._file: int | None = None

    def take(self, who: str, *, wait: float = 0.0, take_over: bool = False) -> None:
        """Takes the lock within `wait` seconds. LockHeld names the holder; OSError where the folder is read-only."""
        until = time.monotonic() + wait
        while not self._try(who, take_over):
            if time.monotonic() >= until:
                raise LockHeld(self.holder())
            time.sleep(STEP)

    def _try(self, who: str, take_over: bool) -> bool:
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        if not _lock(file):
            os.close(file)
            return False
        if not _same(file, self._path):  # the last holder removed it between open and lock
            os.close(file)
            return self._try(who, take_over)
        left = _read(file)
        if left and left.host != socket.gethostname() and not take_over:
            os.close(file)
            return False
        _write(file, Holder(who, socket.gethostname(), os.getpid(), instant()))
        self._file = file
        return True

    def rename(self, who: str) -> None:
        """Another clerk sits at the same program: the lock tells their name from now on."""
        held = _read(self._file) if self._file is not None else None
        if self._file is not None and held is not None:
            _write(self._file, replace(held, who=who))

    def holder(self) -> Holder | None:
        """Who the lock file names; None where there is none or it can't be read."""
        try:
            return _parse(self._path.read_bytes())
        except OSError:
            return None

    def release(self) -> None:
        if self._file is None:
            return
        if sys.platform == "win32":
            os.ftruncate(self._file, 0)
            os.close(self._file)
        else:
            self._path.unlink(missing_ok=True)
            os.close(self._file)
        self._file = None


def _write(file: int, holder: Holder) -> None:
    with suppress(OSError):  # a full disk has no room for the text; the lock holds all the same
        os.ftruncate(file, 0)
        os.lseek(file, 0, os.SEEK_SET)
        os.write(file, json.dumps(asdict(holder), ensure_ascii=False).encode())


def _read(file: int) -> Holder | None:
    os.lseek(file, 0, os.SEEK_SET)
    return _parse(os.read(file, 4096))


def _parse(text: bytes) -> Holder | None:
    try:
        return Holder(**json.loads(text))
    except (ValueError, TypeError):
        return None


def _same(file: int, path: Path) -> bool:
    try:
        there = path.stat()
    except FileNotFoundError:
        return False
    here = os.fstat(file)
    return (here.st_ino, here.st_dev) == (there.st_ino, there.st_dev)


if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    def _lock(file: int) -> bool:
        """Locks one byte far behind the text, so that the text stays readable."""
        os.lseek(file, 1 << 30, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
