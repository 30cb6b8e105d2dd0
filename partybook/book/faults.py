"""What SQLite says, in the clerk's words; anything unknown stays a bug."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from partybook.errors import Problem
from partybook.text import mark

SENTENCES = (
    ("disk is full", "disk-full", mark("磁盘已满，这一步没有保存。请腾出空间后再试。")),
    ("is locked", "book-busy", mark("另一个程序正在写这个台账，这一步没有保存。请稍后再试。")),
    ("readonly database", "book-read-only", mark("台账是只读的，不能修改。")),
    ("disk i/o error", "disk-fault", mark("读写磁盘出错（U 盘可能已拔出），这一步没有保存。请检查后再试。")),
    ("unable to open", "book-unreachable", mark("打不开台账文件（U 盘可能已拔出，或没有权限）。")),
    ("malformed", "book-damaged", mark("台账文件已损坏。请用备份还原，不要继续使用这个文件。")),
    ("not a database", "book-damaged", mark("台账文件已损坏。请用备份还原，不要继续使用这个文件。")),
)
ERRNOS = {errno.ENOSPC: "disk is full", errno.EDQUOT: "disk is full", errno.EIO: "disk i/o error"}


def sentence(fault: BaseException) -> Problem | None:
    """The Problem behind a fault of the database or the disk, None where it is a bug."""
    if isinstance(fault, OSError):
        said = ERRNOS.get(fault.errno or 0, "")
    else:
        said = str(getattr(fault, "orig", None) or fault).lower()
    for part, code, text in SENTENCES:
        if part in said:
            return Problem(code, text)
    return None


@contextmanager
def in_words() -> Iterator[None]:
    """Turns faults of the database and the disk that a person can mend into Problems."""
    import sqlcipher3.dbapi2 as sqlite

    try:
        yield
    except (DBAPIError, sqlite.Error, OSError) as fault:
        problem = sentence(fault)
        if problem is None:
            raise
        raise problem from fault
