"""Forms of the office's own and of the subdistrict's, kept in the book: the file, and which rows fill it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from partybook.book.attach import attach, attached, bytes_of, detach
from partybook.book.bulk import insert_rows, update_rows
from partybook.book.schema import OfficeStandard
from partybook.errors import Problem
from partybook.text import mark

FOLDER, KIND = "forms", "form"
TABLE: Any = OfficeStandard.__table__


@dataclass(frozen=True, slots=True)
class KeptForm:
    """A kept form: its file name, the source that fills it, and whether it is for one record."""

    uid: str
    name: str
    source: str
    one: bool


def kept_forms(session: Session) -> list[KeptForm]:
    """The kept forms by name."""
    rows = session.execute(
        select(OfficeStandard.uid, OfficeStandard.name, OfficeStandard.text)
        .where(OfficeStandard.folder == FOLDER)
        .order_by(OfficeStandard.name)
    )
    found = []
    for uid, name, text in rows:
        said = tomllib.loads(text)
        found.append(KeptForm(uid, name, str(said["source"]), bool(said["one"])))
    return found


def keep_form(session: Session, name: str, source: str, one: bool, data: bytes) -> str:
    """Keeps a form in place of the one of that name; gives its uid. Problems attach-empty, attach-large."""
    text = f'source = "{source}"\none = {"true" if one else "false"}\n'
    where = (OfficeStandard.folder == FOLDER, OfficeStandard.name == name)
    found = session.execute(select(OfficeStandard.uid, OfficeStandard.text).where(*where)).first()
    if found is None:
        (uid,) = insert_rows(session, TABLE, [{"folder": FOLDER, "name": name, "text": text}])
    else:
        uid = found.uid
        if found.text != text:
            update_rows(session, TABLE, [(uid, {"text": text})])
        for old in attached(session, uid, KIND):
            detach(session, old.uid)
    attach(session, TABLE.name, uid, name, data, kind=KIND)
    return uid


def drop_form(session: Session, uid: str) -> None:
    """Takes a form out of the book; undo brings it back."""
    for old in attached(session, uid, KIND):
        detach(session, old.uid)
    session.execute(delete(TABLE).where(TABLE.c.uid == uid, TABLE.c.folder == FOLDER))


def form_bytes(session: Session, uid: str) -> bytes:
    """The file of a kept form. Problems form-gone, attach-damaged."""
    found = attached(session, uid, KIND)
    if not found:
        raise Problem("form-gone", mark("这个模板已经不在台账里了，请重新添加。"))
    return bytes_of(session, found[-1].sha256)
