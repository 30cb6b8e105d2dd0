"""Reads and writes of branches, groups and people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.schema import new_uid
from partybook.dates import today
from partybook.errors import Problem
from partybook.features.roster.model import FIELDS, Branch, Event, Organisation, PartyGroup, Person
from partybook.features.roster.rules import membership
from partybook.features.roster.rules.find import find_key
from partybook.features.roster.rules.life import Life, effects, life_on
from partybook.features.roster.rules.membership import branch_key
from partybook.features.roster.rules.pinyin import sort_key
from partybook.text import mark

KEPT = tuple(f.key for f in FIELDS if not f.computed and f.key not in ("branch", "group"))
DERIVED = {"party_age": Person.full_on, "branch": Branch.place, "group": PartyGroup.place}
TABLE: Any = Person.__table__
EVENTS: Any = Event.__table__
CHUNK = 500  # uids in one question


def add_organisation(session: Session, community: str, subdistrict: str) -> None:
    """The community that the book is about."""
    session.add(Organisation(community=community, subdistrict=subdistrict))
    session.flush()


def organisation(session: Session) -> tuple[str, str]:
    """Community and subdistrict, empty where the book does not say."""
    found = session.execute(select(Organisation.community, Organisation.subdistrict)).first()
    return (found[0], found[1]) if found else ("", "")


def add_branch(session: Session, name: str) -> str:
    """A new branch, last in order; gives its uid. Problem branch-name for an empty or known name."""
    name = name.strip()
    if not name:
        raise Problem("branch-name", mark("支部名称不能为空。"))
    if any(branch_key(name) == branch_key(known) for _, known in branches(session)):
        raise Problem("branch-name", mark("已有支部“{value}”。"), value=name)
    place = session.scalar(select(func.coalesce(func.max(Branch.place), 0))) or 0
    branch = Branch(uid=new_uid(), name=name, place=place + 1)
    session.add(branch)
    session.flush()
    return branch.uid


def branches(session: Session) -> list[tuple[str, str]]:
    """(uid, name) in order."""
    return [
        (row[0], row[1]) for row in session.execute(select(Branch.uid, Branch.name).order_by(Branch.place))
    ]


def find_branch(session: Session, name: str) -> str:
    """The uid of a branch by any of its usual names. Problem branch-unknown lists those there are."""
    known = branches(session)
    for uid, there in known:
        if branch_key(there) == branch_key(name):
            return uid
    raise Problem(
        "branch-unknown",
        mark("没有支部“{value}”。现有：{names}。"),
        value=name,
        names="、".join(there for _, there in known),
    )


def groups(session: Session) -> list[tuple[str, str, str]]:
    """(uid, name, uid of its branch) in order."""
    rows = session.execute(
        select(PartyGroup.uid, PartyGroup.name, PartyGroup.branch_uid).order_by(PartyGroup.place)
    )
    return [(row[0], row[1], row[2]) for row in rows]


def find_index(
    session: Session, order: str = "name", descending: bool = False
) -> list[tuple[str, str, str | None, str]]:
    """(uid, find_key, standing, uid of the branch) of everyone, sorted by a field, then by pinyin."""
    first: Any = Person.sort_key if order == "name" else DERIVED.get(order) or getattr(Person, order)
    first = first.desc() if descending != (order == "party_age") else first.asc()
    rows = session.execute(
        select(Person.uid, Person.find_key, Person.standing, Person.branch_uid)
        .join(Branch, Branch.uid == Person.branch_uid)
        .join(PartyGroup, PartyGroup.uid == Person.group_uid, isouter=True)
        .order_by(first.nulls_last(), Person.sort_key, Person.uid)
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def _people(session: Session, *where: ColumnElement[bool]) -> list[dict[str, Any]]:
    """People as plain rows: uid and every Field's key, by branch and pinyin."""
    columns = [
        Person.uid,
        Person.branch_uid,
        *(getattr(Person, key) for key in KEPT),
        Branch.name,
        PartyGroup.name,
    ]
    keys = ("uid", "branch_uid", *KEPT, "branch", "group")
    rows = session.execute(
        select(*columns)
        .join(Branch, Branch.uid == Person.branch_uid)
        .join(PartyGroup, PartyGroup.uid == Person.group_uid, isouter=True)
        .where(*where)
        .order_by(Branch.place, Person.sort_key, Person.uid)
    ).all()
    return [dict(zip(keys, row, strict=True)) for row in rows]


def people(session: Session, branch_uid: str | None = None) -> list[dict[str, Any]]:
    """Everyone, or everyone of a branch, by branch and pinyin."""
    return _people(session, *([Person.branch_uid == branch_uid] if branch_uid else []))


def page(session: Session, uids: Sequence[str]) -> list[dict[str, Any]]:
    """The people with these uids, in this order, with their party age of today."""
    found: dict[str, dict[str, Any]] = {}
    day = today()
    for start in range(0, len(uids), CHUNK):
        for row in _people(session, Person.uid.in_(uids[start : start + CHUNK])):
            row["party_age"] = membership.party_age(row["standing"], row["joined_on"], row["full_on"], day)
            found[row["uid"]] = row
    return [found[uid] for uid in uids if uid in found]


def person(session: Session, uid: str) -> dict[str, Any] | None:
    """One person, None where there is none."""
    return next(iter(page(session, [uid])), None)


def add_person(session: Session, values: Mapping[str, Any]) -> str:
    """Adds a person; gives the uid. `branch` and `group` are names; without a branch it is the first one."""
    return store_people(session, [(None, values)])[0]


def change_person(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Changes the given values of a person; a value None empties the field."""
    store_people(session, [(uid, values)])


def known_people(session: Session) -> list[dict[str, Any]]:
    """Everyone, for telling who a spreadsheet's row is."""
    return _people(session)


def store_people(session: Session, todo: Iterable[tuple[str | None, Mapping[str, Any]]]) -> list[str]:
    """Adds (no uid) and changes people, in as few statements as there are sets of columns; gives their uids."""
    places = _Places(session)
    todo = list(todo)
    before = {row["uid"]: row for row in page(session, [uid for uid, _ in todo if uid])}
    added: list[dict[str, Any]] = []
    changed: list[tuple[str, Mapping[str, Any]]] = []
    uids = []
    for uid, values in todo:
        old = before.get(uid, {}) if uid else {}
        columns = {key: values[key] for key in KEPT if key in values}
        columns |= places.columns(values, old)
        columns |= _keys({**old, **columns})
        if uid is None:
            uid = new_uid()
            added.append({**columns, "uid": uid})
        else:
            changed.append((uid, columns))
        uids.append(uid)
    insert_rows(session, TABLE, added)
    update_rows(session, TABLE, changed)
    return uids


def _keys(values: Mapping[str, Any]) -> dict[str, str]:
    return {
        "sort_key": sort_key(values["name"]),
        "find_key": find_key(
            values["name"], values.get("citizen_id"), values.get("phone"), values.get("landline")
        ),
    }


class _Places:
    """Branches and groups by name; those that a row names and the book lacks are made."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._branches = {branch_key(name): uid for uid, name in branches(session)}
        self._names = {uid: name for uid, name in branches(session)}
        self._groups = {(branch, name): uid for uid, name, branch in groups(session)}

    def columns(self, values: Mapping[str, Any], old: Mapping[str, Any]) -> dict[str, str | None]:
        """The columns that place a person, as far as `values` speaks of them or a new person needs them."""
        columns: dict[str, str | None] = {}
        branch = self._branch(values.get("branch") or old.get("branch"))
        if not old or values.get("branch"):
            columns["branch_uid"] = branch
        if "group" in values:
            columns["group_uid"] = self._group(branch, values["group"]) if values["group"] else None
        return columns

    def _branch(self, name: str | None) -> str:
        if not name:
            if not self._branches:
                raise Problem("branch-none", mark("台账里还没有支部，请先建立支部。"))
            return next(iter(self._branches.values()))
        key = branch_key(name)
        if key not in self._branches:
            self._branches[key] = add_branch(self._session, name)
        return self._branches[key]

    def _group(self, branch: str, name: str) -> str:
        key = (branch, name.strip())
        if key not in self._groups:
            group = PartyGroup(uid=new_uid(), name=key[1], branch_uid=branch, place=len(self._groups) + 1)
            self._session.add(group)
            self._session.flush()
            self._groups[key] = group.uid
        return self._groups[key]


def add_event(session: Session, person_uid: str, values: Mapping[str, Any]) -> str:
    """Enters something that happened to a person; gives its uid. Problem event-date without a day, event-kind."""
    if values.get("kind") not in effects():
        raise Problem("event-kind", mark("请选择变动类别。"))
    if values.get("on_date") is None:
        raise Problem("event-date", mark("请填写变动日期。"))
    return insert_rows(session, EVENTS, [{**values, "person_uid": person_uid}])[0]


def change_event(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Completes or corrects an event: an approval that came, a return slip."""
    update_rows(session, EVENTS, [(uid, values)])


def events(session: Session, person_uid: str | None = None) -> list[dict[str, Any]]:
    """Events in order of time, of one person or of all; those corrected by another one are left out."""
    corrected = select(Event.corrects_uid).where(Event.corrects_uid.is_not(None))
    where = [Event.uid.not_in(corrected), *([Event.person_uid == person_uid] if person_uid else [])]
    names = [column.name for column in EVENTS.columns]
    rows = session.execute(select(*EVENTS.columns).where(*where).order_by(Event.on_date, Event.uid))
    return [dict(zip(names, row, strict=True)) for row in rows]


def lives(session: Session, day: dt.date) -> list[tuple[dict[str, Any], Life]]:
    """Everyone with what they are on a day, by branch and pinyin, those who have left included."""
    happened: dict[str, list[dict[str, Any]]] = {}
    for event in events(session):
        happened.setdefault(event["person_uid"], []).append(event)
    names = dict(branches(session))
    found = []
    for person in _people(session):
        life = life_on(person, happened.get(person["uid"], ()), day)
        if life.branch_uid != person["branch_uid"]:
            person = {**person, "branch": names.get(life.branch_uid or "", person["branch"]), "group": None}
        found.append((person, life))
    return found


KNOWN = {"roster": known_people}
STORE = {"roster": store_people}
