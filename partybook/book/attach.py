"""Photos and scans kept in the book, by the SHA-256 of their bytes; the same file is stored once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows
from partybook.book.schema import Attachment, Blob
from partybook.errors import Problem
from partybook.text import mark

MOST = 30 * 2**20  # bytes of one file: a scan of many pages, not a film
MEDIA = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"%PDF-": "application/pdf",
    b"BM": "image/bmp",
    b"PK\x03\x04": "application/zip",
    b"\xd0\xcf\x11\xe0": "application/x-ole",
}
TABLE: Any = Attachment.__table__


@dataclass(frozen=True)
class Attached:
    """An attachment without its bytes."""

    uid: str
    kind: str
    name: str
    media: str
    size: int
    sha256: str
    note: str | None


def attach(
    session: Session, tbl: str, row_uid: str, name: str, data: bytes, *, kind: str = "scan", note: str = ""
) -> str:
    """Keeps a file for a row; gives the attachment's uid. Problems attach-empty, attach-large."""
    if not data:
        raise Problem("attach-empty", mark("“{value}”是空文件，没有加入。"), value=name)
    if len(data) > MOST:
        raise Problem(
            "attach-large",
            mark("“{value}”超过 {most} 兆字节，请缩小后再加。"),
            value=name,
            most=MOST // 2**20,
        )
    digest = hashlib.sha256(data).hexdigest()
    if session.get(Blob, digest) is None:
        session.add(Blob(sha256=digest, data=data))
        session.flush()
    row = {
        "tbl": tbl, "row_uid": row_uid, "kind": kind, "name": name, "media": media_of(data), "size": len(data),
        "sha256": digest, "note": note or None,
    }  # fmt: skip
    return insert_rows(session, TABLE, [row])[0]


COLUMNS = (
    Attachment.uid, Attachment.kind, Attachment.name, Attachment.media, Attachment.size, Attachment.sha256,
    Attachment.note,
)  # fmt: skip
ASKED = 500  # uids of one question: SQLite takes so many values at once


def attached(session: Session, row_uid: str, kind: str | None = None) -> list[Attached]:
    """What is attached to a row, oldest first."""
    where = [Attachment.row_uid == row_uid, *([Attachment.kind == kind] if kind else [])]
    rows = session.execute(select(*COLUMNS).where(*where).order_by(Attachment.uid))
    return [Attached(*row) for row in rows]


def attached_to(session: Session, row_uids: Sequence[str]) -> dict[str, list[Attached]]:
    """What is attached to each of some rows, oldest first; those without anything are left out."""
    found: dict[str, list[Attached]] = {}
    for start in range(0, len(row_uids), ASKED):
        some = Attachment.row_uid.in_(row_uids[start : start + ASKED])
        rows = session.execute(select(Attachment.row_uid, *COLUMNS).where(some).order_by(Attachment.uid))
        for row in rows:
            found.setdefault(row[0], []).append(Attached(*row[1:]))
    return found


def bytes_of(session: Session, sha256: str) -> bytes:
    """The bytes of an attachment, checked against their hash. Problem attach-damaged."""
    data = session.scalar(select(Blob.data).where(Blob.sha256 == sha256))
    if data is None or hashlib.sha256(data).hexdigest() != sha256:
        raise Problem("attach-damaged", mark("这个附件已损坏，打不开。请从备份恢复，或重新加入原件。"))
    return data


def detach(session: Session, uid: str) -> None:
    """Takes an attachment off its row. The bytes stay, so that undo brings the attachment back whole."""
    session.execute(delete(TABLE).where(TABLE.c.uid == uid))


def media_of(data: bytes) -> str:
    """The kind of file, by its first bytes, never by its name."""
    return next(
        (media for start, media in MEDIA.items() if data.startswith(start)), "application/octet-stream"
    )
