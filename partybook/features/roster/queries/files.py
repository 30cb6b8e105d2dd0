"""The photo and the scans kept of a person."""

from __future__ import annotations

from sqlalchemy.orm import Session

from partybook.book.attach import Attached, attached, bytes_of
from partybook.errors import Problem


def kept_files(session: Session, person_uid: str) -> tuple[list[Attached], bytes]:
    """All files of a person, oldest first, and the bytes of the newest photo; none where it is damaged."""
    files = attached(session, person_uid)
    photos = [one for one in files if one.kind == "photo"]
    try:
        return files, bytes_of(session, photos[-1].sha256) if photos else b""
    except Problem:  # opening it from the list says so
        return files, b""
