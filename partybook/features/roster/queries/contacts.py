"""People who are no members here: who serves here from another branch, volunteers, is visited, speaks for a partner."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.schema import new_uid
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.roster.model import CONTACT_FIELDS, Branch, Contact, Person
from partybook.features.roster.queries.persons import CHUNK, lives
from partybook.features.roster.queries.places import Places
from partybook.features.roster.rules.contacts import check_span, on_roster_already
from partybook.features.roster.rules.find import find_key
from partybook.features.roster.rules.pinyin import sort_key
from partybook.standards.codes import codes
from partybook.text import mark

TABLE: Any = Contact.__table__
KEPT = tuple(field.key for field in CONTACT_FIELDS if field.key != "branch")
KEYS = ("uid", "branch_uid", *KEPT, "binned_on", "sort_key", "find_key")


def contacts(session: Session, day: dt.date | None = None) -> list[dict[str, Any]]:
    """Contacts by pinyin: those here on a day; without one everybody, those who ended and those in the bin too."""
    rows = _contacts(session)
    return rows if day is None else [row for row in rows if row["binned_on"] is None and is_here(row, day)]


def is_here(row: Mapping[str, Any], day: dt.date) -> bool:
    """Whether a contact, or an entry of care, has begun and not ended on a day."""
    begun: PartialDate | None = row.get("from_on")
    ended: PartialDate | None = row.get("to_on")
    return (begun is None or begun.earliest <= day) and (ended is None or day < ended.latest)


def _contacts(session: Session, *where: ColumnElement[bool]) -> list[dict[str, Any]]:
    rows = session.execute(
        select(*(getattr(Contact, key) for key in KEYS), Branch.name)
        .join(Branch, Branch.uid == Contact.branch_uid)
        .where(*where)
        .order_by(Contact.sort_key, Contact.uid)
    )
    return [dict(zip((*KEYS, "branch"), row, strict=True)) for row in rows]


def add_contact(session: Session, values: Mapping[str, Any]) -> str:
    """Adds a contact; gives the uid. `branch` is a name, the first one where none is given.

    Problems: contact-name, contact-kind, contact-dates, id-taken, id-member where it is a member here.
    """
    return store_contacts(session, [(None, values)])[0]


def change_contact(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Changes the given values; None empties one, `to_on` ends it: they stay in the book. Problems as `add_contact`, and uid-unknown."""
    store_contacts(session, [(uid, values)])


def bin_contact(session: Session, uid: str) -> None:
    """Puts a wrong entry into the recycle bin."""
    update_rows(session, TABLE, [(uid, {"binned_on": PartialDate.of(today())})])


def restore_contact(session: Session, uid: str) -> None:
    """Brings a contact back from the bin. Problems id-taken, id-member where the ID belongs to another by now."""
    for row in _contacts(session, Contact.uid == uid):
        _refuse_taken(session, [(uid, row)])
    update_rows(session, TABLE, [(uid, {"binned_on": None})])


def store_contacts(session: Session, todo: Iterable[tuple[str | None, Mapping[str, Any]]]) -> list[str]:
    """Adds (no uid) and changes contacts, in few statements; gives their uids."""
    todo = list(todo)
    places, before = Places(session), {}
    if any(uid for uid, _ in todo):
        before = {row["uid"]: row for row in _contacts(session)}
    added: list[dict[str, Any]] = []
    changed: list[tuple[str, Mapping[str, Any]]] = []
    for uid, values in todo:
        if uid is not None and uid not in before:
            raise Problem("uid-unknown", mark("没有编号为 {value} 的记录。"), value=uid)
        old = before[uid] if uid is not None else {}
        columns = {key: values[key] for key in KEPT if key in values}
        branch = places.columns({"branch": values.get("branch")}, old).get("branch_uid")
        columns |= {"branch_uid": branch} if branch is not None else {}
        whole = {**old, **columns}
        _check(whole)
        columns |= {
            "sort_key": sort_key(whole["name"]),
            "find_key": find_key(whole["name"], whole.get("citizen_id"), whole.get("phone")),
        }
        if uid is None:
            added.append({**columns, "uid": new_uid()})
        else:
            changed.append((uid, columns))
    _refuse_taken(session, [(row["uid"], row) for row in added] + changed)
    insert_rows(session, TABLE, added)
    update_rows(session, TABLE, changed)
    made = iter(row["uid"] for row in added)
    return [uid if uid is not None else next(made) for uid, _ in todo]


def _check(values: Mapping[str, Any]) -> None:
    if not values.get("name"):
        raise Problem("contact-name", mark("请填写姓名。"))
    if values.get("kind") not in codes()["contact_kind"].codes:
        raise Problem("contact-kind", mark("请选择人员类别。"))
    for _, problem in check_span(values):
        raise problem


def _refuse_taken(session: Session, new: Sequence[tuple[str, Mapping[str, Any]]]) -> None:
    """Problem id-taken where an ID number would belong to two contacts, id-member where to somebody on the roster."""
    wanted = {row["citizen_id"] for _, row in new if row.get("citizen_id")}
    if not wanted:
        return
    replaced = {uid for uid, row in new if "citizen_id" in row}
    holders = {
        row["citizen_id"]: (row["uid"], row["name"])
        for row in _contacts(session, Contact.binned_on.is_(None), Contact.citizen_id.is_not(None))
        if row["uid"] not in replaced
    }
    for uid, row in new:
        number = row.get("citizen_id")
        if number and holders.setdefault(number, (uid, row.get("name", "")))[0] != uid:
            raise Problem(
                "id-taken", mark("这个身份证号已登记在“{value}”名下，请核对。"), value=holders[number][1]
            )
    for person in on_roster(session, wanted):
        raise on_roster_already(person["name"])


def on_roster(session: Session, numbers: Iterable[str] | None = None) -> list[dict[str, Any]]:
    """Name and ID number of those on the roster today who have one, or one of these."""
    where = [Person.citizen_id.is_not(None)] if numbers is None else [Person.citizen_id.in_(list(numbers))]
    uids = [uid for (uid,) in session.execute(select(Person.uid).where(*where))]
    kept = set(uids)
    found = lives(session, today(), uids if len(uids) <= CHUNK else None) if uids else []
    return [
        {key: person[key] for key in ("uid", "name", "citizen_id")}
        for person, life in found
        if life.here and person["uid"] in kept
    ]


def known_contacts(session: Session) -> list[dict[str, Any]]:
    """Everyone whom a spreadsheet's row may be about: contacts, those in the bin too, and (`member`) who is on the
    roster with an ID number."""
    here = [{**person, "member": True} for person in on_roster(session)]
    return [*_contacts(session), *here]
