"""Near relatives of people on the roster, as far as the rules ask for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session, aliased

from partybook.book.bulk import insert_rows, update_rows
from partybook.errors import Problem
from partybook.features.roster.model import Person, Relative
from partybook.features.roster.rules.relatives import back
from partybook.standards.codes import codes
from partybook.text import mark

TABLE: Any = Relative.__table__
KEYS = ("uid", "person_uid", "relation", "name", "born_on", "politics", "unit", "relative_uid", "note")


def relatives(session: Session, person_uid: str | None = None) -> list[dict[str, Any]]:
    """The relatives of one person, or of everyone, in the order of the code table; `person` is whose they are.

    A relation between two people on the roster is entered once: the other one's row is made of it (`turned`).
    """
    both = [one for pair in _pairs(session, person_uid) for one in pair]
    own = {(row["person_uid"], row["relative_uid"]) for row in both if not row["turned"]}
    order = {code: place for place, code in enumerate(codes()["relation"].codes)}
    kept = [
        row
        for row in both
        if person_uid in (None, row["person_uid"])
        and not (row["turned"] and (row["person_uid"], row["relative_uid"]) in own)
    ]
    return sorted(kept, key=lambda row: (order.get(row["relation"], len(order)), row["uid"]))


def _pairs(session: Session, person_uid: str | None) -> list[list[dict[str, Any]]]:
    """Each entry as it is, and turned round where the relative is on the roster too; with who lies in the bin, their
    relations are out of sight."""
    whose, other = aliased(Person), aliased(Person)
    about = (
        []
        if person_uid is None
        else [or_(Relative.person_uid == person_uid, Relative.relative_uid == person_uid)]
    )
    rows = session.execute(
        select(
            *(getattr(Relative, key) for key in KEYS),
            whose.name,
            whose.sex,
            whose.born_on,
            whose.workplace,
            other.name,
        )
        .join(whose, whose.uid == Relative.person_uid)
        .join(other, (other.uid == Relative.relative_uid) & other.binned_on.is_(None), isouter=True)
        .where(
            whose.binned_on.is_(None), or_(Relative.relative_uid.is_(None), other.uid.is_not(None)), *about
        )
    )
    return [_pair(dict(zip(KEYS, row[: len(KEYS)], strict=True)), *row[len(KEYS) :]) for row in rows]


def _pair(
    row: dict[str, Any], person: str, sex: str | None, born_on: Any, workplace: str | None, other: str | None
) -> list[dict[str, Any]]:
    """The entry, and what it says of the other one where that is told."""
    own = {**row, "name": other or row["name"], "person": person, "turned": False}
    relation = back(row["relation"], sex) if row["relative_uid"] else None
    if relation is None:
        return [own]
    turned = {
        **dict.fromkeys(KEYS),
        "uid": row["uid"],
        "person_uid": row["relative_uid"],
        "relation": relation,
        "name": person,
        "born_on": born_on,
        "unit": workplace,
        "relative_uid": row["person_uid"],
        "person": other,
        "turned": True,
    }
    return [own, turned]


def add_relative(session: Session, person_uid: str, values: Mapping[str, Any]) -> str:
    """Enters a relative; gives the uid. With `relative_uid` the name is that of the person on the roster.

    Problems: relative-relation, relative-name, relative-self, relative-twice.
    """
    columns = _checked(session, person_uid, dict(values), "")
    return insert_rows(session, TABLE, [{**columns, "person_uid": person_uid}])[0]


def change_relative(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Completes or corrects a relative. Problems as `add_relative`, and uid-unknown."""
    found = session.execute(
        select(*(getattr(Relative, key) for key in KEYS)).where(Relative.uid == uid)
    ).first()
    if found is None:
        raise Problem("uid-unknown", mark("没有编号为 {value} 的记录。"), value=uid)
    kept = dict(zip(KEYS, found, strict=True))
    columns = _checked(session, kept["person_uid"], {**kept, **values}, uid)
    update_rows(session, TABLE, [(uid, columns)])


def remove_relative(session: Session, uid: str) -> None:
    """Takes a relative out of the book; undo brings it back."""
    session.execute(delete(Relative).where(Relative.uid == uid))


def _checked(session: Session, person_uid: str, values: dict[str, Any], uid: str) -> dict[str, Any]:
    """The columns to be kept: the name written as the roster has it where the relative is on it."""
    other = values.get("relative_uid")
    if values.get("relation") not in codes()["relation"].codes:
        raise Problem("relative-relation", mark("请选择关系。"))
    if other == person_uid:
        raise Problem("relative-self", mark("本人不能是自己的亲属。"))
    if other:
        values["name"] = session.scalar(select(Person.name).where(Person.uid == other)) or values.get("name")
    if not values.get("name"):
        raise Problem("relative-name", mark("请填写亲属姓名。"))
    twice = select(Relative.uid).where(
        Relative.person_uid == person_uid, Relative.relative_uid == other, Relative.uid != uid
    )
    if other and session.scalar(twice):
        raise Problem("relative-twice", mark("“{value}”已经登记过，请修改原来的记录。"), value=values["name"])
    return {key: values.get(key) for key in KEYS if key not in ("uid", "person_uid")}
