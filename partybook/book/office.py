"""Standards of the office's own, kept in the book as the text of a resource file: holiday tables, scales of points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.schema import OfficeStandard
from partybook.facts import once

TABLE: Any = OfficeStandard.__table__


def own_standards(session: Session, folder: str) -> dict[str, str]:
    """The texts of a folder by file name."""
    return {name: text for of, name, text in _standards(session) if of == folder}


@once
def _standards(session: Session) -> Sequence[Any]:
    """All of them: an office has a few."""
    columns = (OfficeStandard.folder, OfficeStandard.name, OfficeStandard.text)
    return session.execute(select(*columns).order_by(OfficeStandard.name)).all()


def keep_standard(session: Session, folder: str, name: str, text: str) -> None:
    """Keeps a text under its folder and name, in place of the one that was there; the same text changes nothing."""
    where = (OfficeStandard.folder == folder, OfficeStandard.name == name)
    found = session.execute(select(OfficeStandard.uid, OfficeStandard.text).where(*where)).first()
    if found is None:
        insert_rows(session, TABLE, [{"folder": folder, "name": name, "text": text}])
    elif found.text != text:
        update_rows(session, TABLE, [(found.uid, {"text": text})])


def drop_standard(session: Session, folder: str, name: str) -> None:
    """Takes a text out of the book again."""
    session.execute(
        delete(OfficeStandard).where(OfficeStandard.folder == folder, OfficeStandard.name == name)
    )
