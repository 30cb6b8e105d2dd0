"""People: found, read as of a day, added and changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.schema import new_uid
from partybook.dates import today
from partybook.errors import Problem
from partybook.facts import once
from partybook.features.roster.model import FIELDS, Branch, PartyGroup, Person
from partybook.features.roster.queries.binning import binned
from partybook.features.roster.queries.happenings import happened
from partybook.features.roster.queries.places import Places, branches, group_homes
from partybook.features.roster.queries.posts import Holding, holding
from partybook.features.roster.rules.find import find_key
from partybook.features.roster.rules.life import FOR_GOOD, WAY, Life, life_on, lost_as_written, standing_on
from partybook.features.roster.rules.limits import bar_of
from partybook.features.roster.rules.membership import party_age
from partybook.features.roster.rules.pinyin import sort_key
from partybook.features.roster.rules.posts import place_of
from partybook.text import mark

KEPT = tuple(f.key for f in FIELDS if not f.computed and f.key not in ("branch", "group"))
DERIVED = {"party_age": Person.full_on, "branch": Branch.place, "group": PartyGroup.place}
DATES = tuple(key for key, _ in WAY)
TABLE: Any = Person.__table__
CHUNK = 500  # uids in one question


class Line(NamedTuple):
    """A person in the index of the roster page, as of a day; `gone` is the kind of event by which they left."""

    uid: str
    find_key: str
    standing: str | None
    branch_uid: str | None
    suspended: bool = False
    lost: bool = False
    mobile: bool = False
    gone: str | None = None


def find_index(
    session: Session, order: str = "name", descending: bool = False, day: dt.date | None = None
) -> list[Line]:
    """Everyone ever on the roster but those in the bin, as of a day (today), sorted by a field, then by pinyin."""
    day = day or today()
    first: Any = Person.sort_key if order == "name" else DERIVED.get(order)
    first = first if first is not None else getattr(Person, order)
    first = first.desc() if descending != (order == "party_age") else first.asc()
    keys = (
        "uid",
        "find_key",
        "standing",
        "branch_uid",
        "status",
        "lost",
        "lost_on",
        "mobile",
        "mobile_to",
        *DATES,
    )
    rows = session.execute(
        select(*(getattr(Person, key) for key in keys))
        .join(Branch, Branch.uid == Person.branch_uid)
        .join(PartyGroup, PartyGroup.uid == Person.group_uid, isouter=True)
        .where(Person.binned_on.is_(None))
        .order_by(first.nulls_last(), Person.sort_key, Person.uid)
    )
    events = happened(session)
    lines = [_line(dict(zip(keys, row, strict=True)), events, day) for row in rows]
    return _by_post(session, lines, descending, day) if order == "post" else lines


def _by_post(session: Session, lines: list[Line], descending: bool, day: dt.date) -> list[Line]:
    """In the order of the posts that are shown, the secretary first; who has none stands last."""
    posts = holding(session, day)
    written = session.execute(select(Person.uid, Person.post))
    shown = {uid: words for uid, text in written if (words := posts.words(uid, text))}
    having = [line for line in lines if line.uid in shown]
    having.sort(key=lambda line: place_of(shown[line.uid]), reverse=descending)
    return having + [line for line in lines if line.uid not in shown]


def _line(person: Mapping[str, Any], events: Mapping[str, list[dict[str, Any]]], day: dt.date) -> Line:
    uid = person["uid"]
    if uid not in events:  # nearly everyone
        suspended, lost, mobile = (
            person["status"] == "suspended",
            lost_as_written(person, day),
            bool(person["mobile"]),
        )
        standing = standing_on(person, day)
        return Line(uid, person["find_key"], standing, person["branch_uid"], suspended, lost, mobile)
    life = life_on(person, events[uid], day)
    gone = None if life.here else life.left["kind"] if life.left else "transfer_in"
    return Line(
        uid,
        person["find_key"],
        life.standing,
        life.branch_uid,
        life.suspended,
        bool(life.lost),
        bool(life.mobile),
        gone,
    )


def _people(session: Session, *where: ColumnElement[bool]) -> list[dict[str, Any]]:
    """People who are not in the bin as plain rows: uid and every Field's key, by branch and pinyin."""
    columns = [
        Person.uid,
        Person.branch_uid,
        *(getattr(Person, key) for key in KEPT),
        Branch.name,
        PartyGroup.name,
    ]
    keys = ("uid", "branch_uid", *KEPT, "branch", "group")
    rows = (
        session.connection()
        .execute(
            select(*columns)
            .join(Branch, Branch.uid == Person.branch_uid)
            .join(PartyGroup, PartyGroup.uid == Person.group_uid, isouter=True)
            .where(Person.binned_on.is_(None), *where)
            .order_by(Branch.place, Person.sort_key, Person.uid)
        )
        .all()
    )
    return [dict(zip(keys, row, strict=True)) for row in rows]


@once
def people(session: Session, branch_uid: str | None = None) -> list[dict[str, Any]]:
    """Everyone as written down, or everyone of a branch, by branch and pinyin."""
    return _people(session, *([Person.branch_uid == branch_uid] if branch_uid else []))


def as_written(session: Session, uids: Sequence[str]) -> list[dict[str, Any]]:
    """These people as they are written down, whatever events say; rules that fold a life begin with them."""
    return _people(session, Person.uid.in_(uids))


@once
def lives(
    session: Session, day: dt.date, uids: Sequence[str] | None = None
) -> list[tuple[dict[str, Any], Life]]:
    """These people, or everyone, as of a day, with what they are on it, by branch and pinyin; who left is included."""
    events, names, posts = happened(session, uids), dict(branches(session)), holding(session, day)
    homes, found = _homes(session, day), []
    for person in people(session) if uids is None else as_written(session, uids):
        life = life_on(person, events.get(person["uid"], ()), day)
        found.append((_of_the_day(person, life, posts, names, homes), life))
    return found


def _homes(session: Session, day: dt.date) -> dict[str, str]:
    """The branch that each one's group belonged to on a day."""
    homes = group_homes(session, day)
    rows = session.execute(select(Person.uid, Person.group_uid).where(Person.group_uid.in_(homes)))
    return {row.uid: homes[str(row.group_uid)] for row in rows}


def _of_the_day(
    person: dict[str, Any],
    life: Life,
    posts: Holding,
    names: Mapping[str, str],
    homes: Mapping[str, str],
) -> dict[str, Any]:
    """`post` is what it is on the day: by the posts entered (`posts_entered`), else as `written_post` has it."""
    age = party_age(life.standing, person["joined_on"], person["full_on"], posts.day)
    row = {**person, "standing": life.standing, "party_age": age, "written_post": person["post"]}
    row["posts_entered"] = posts.decides(person["uid"])
    row["post"] = posts.words(person["uid"], person["post"])
    if life.suspended != (person["status"] == "suspended"):
        row["status"] = "suspended" if life.suspended else "normal"
    if life.lost:
        row |= {"lost": True, "lost_on": life.lost.get("on_date") or person["lost_on"]}
    elif person["lost"]:
        row |= {"lost": False, "lost_on": None}
    if life.mobile:
        row |= {"mobile": True, "mobile_to": life.mobile.get("place") or person["mobile_to"]}
    elif person["mobile"]:
        row |= {"mobile": False, "mobile_to": None}
    if life.branch_uid != person["branch_uid"]:
        row["branch"] = names.get(life.branch_uid or "", person["branch"])
        row["group"] = person["group"] if homes.get(person["uid"]) == life.branch_uid else None
    return row


def page(session: Session, uids: Sequence[str], day: dt.date | None = None) -> list[dict[str, Any]]:
    """The people with these uids, in this order, as of a day (today)."""
    found: dict[str, dict[str, Any]] = {}
    for start in range(0, len(uids), CHUNK):
        some = lives(session, day or today(), uids[start : start + CHUNK])
        found |= {row["uid"]: row for row, _ in some}
    return [found[uid] for uid in uids if uid in found]


def person(session: Session, uid: str) -> dict[str, Any] | None:
    """One person, None where there is none."""
    return next(iter(page(session, [uid])), None)


def known_people(session: Session) -> list[dict[str, Any]]:
    """Everyone as of today, those who left and those in the bin (`binned_on`) too, for telling who a spreadsheet's row
    is. Who left for good has the event in `left`; where nobody is admitted again for a time, the first day and the
    sentence stand in `barred`."""
    day, found = today(), lives(session, today())
    gone = {person["uid"]: life.left for person, life in found if _is_for_good(life)}
    events = happened(session, list(gone)) if gone else {}
    there = [
        {**person, "left": gone[uid], "barred": bar_of(events.get(uid, ()), day)} if uid in gone else person
        for person, uid in ((person, person["uid"]) for person, _ in found)
    ]
    return [*there, *binned(session)]


def _is_for_good(life: Life) -> bool:
    return life.left is not None and life.left["kind"] in FOR_GOOD


def namesakes(session: Session, name: str) -> list[dict[str, Any]]:
    """Everyone of just this name, as of today."""
    uids = session.scalars(select(Person.uid).where(Person.name == name)).all()
    return page(session, uids) if uids else []


def find_keys(session: Session, uids: Sequence[str]) -> dict[str, str]:
    """What each of these people can be found by, by uid."""
    rows = session.execute(select(Person.uid, Person.find_key).where(Person.uid.in_(uids)))
    return {uid: key for uid, key in rows}


def add_person(session: Session, values: Mapping[str, Any]) -> str:
    """Adds a person; gives the uid. `branch` and `group` are names; without a branch it is the first one."""
    return store_people(session, [(None, values)])[0]


def change_person(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Changes the given values of a person; a value None empties the field."""
    store_people(session, [(uid, values)])


def store_people(session: Session, todo: Iterable[tuple[str | None, Mapping[str, Any]]]) -> list[str]:
    """Adds (no uid) and changes people, in as few statements as there are sets of columns; gives their uids."""
    places = Places(session)
    todo = list(todo)
    before = {row["uid"]: row for row in page(session, [uid for uid, _ in todo if uid])}
    added: list[dict[str, Any]] = []
    changed: list[tuple[str, Mapping[str, Any]]] = []
    uids = []
    for uid, values in todo:
        if uid and uid not in before:
            raise Problem("uid-unknown", mark("没有编号为 {value} 的记录。"), value=uid)
        old = before[uid] if uid else {}
        columns = {key: values[key] for key in KEPT if key in values}
        columns |= places.columns(values, old)
        columns |= _keys({**old, **columns})
        if uid is None:
            uid = new_uid()
            added.append({**columns, "uid": uid})
        else:
            changed.append((uid, columns))
        uids.append(uid)
    _refuse_taken(session, added, changed)
    insert_rows(session, TABLE, added)
    update_rows(session, TABLE, changed)
    return uids


def _refuse_taken(
    session: Session, added: Sequence[Mapping[str, Any]], changed: Sequence[tuple[str, Mapping[str, Any]]]
) -> None:
    """Problem id-taken where an ID number would belong to two people, id-binned where its person lies in the bin. Who
    left for good may come as another record."""
    new = [(row["uid"], row) for row in added] + list(changed)
    if not any(row.get("citizen_id") for _, row in new):
        return
    keys = (Person.citizen_id, Person.uid, Person.name, Person.binned_on, Person.merged_uid)
    rows = session.execute(select(*keys).where(Person.citizen_id.is_not(None))).all()
    replaced = {uid for uid, row in changed if "citizen_id" in row}
    holders: dict[str, list[tuple[str, str]]] = {}
    for number, uid, name, gone, _ in rows:
        if not gone and uid not in replaced:
            holders.setdefault(str(number), []).append((uid, name))
    in_bin = {number: (name, into) for number, _, name, gone, into in rows if gone}
    for uid, row in new:
        number = row.get("citizen_id")
        if not number:
            continue
        others = [one for one in holders.get(number, ()) if one[0] != uid]
        taken = _here(session, others, uid) if others else None
        if taken is not None:
            raise Problem("id-taken", mark("这个身份证号已登记在“{value}”名下，请核对。"), value=taken)
        holders.setdefault(number, []).append((uid, row.get("name", "")))
        name, merged_into = in_bin.get(number, ("", uid))
        if merged_into != uid:
            raise Problem(
                "id-binned",
                mark("这个身份证号是回收站里“{value}”的。请到“更多”里的“回收站”恢复，不必重新录入。"),
                value=name,
            )


def _here(session: Session, others: Sequence[tuple[str, str]], uid: str) -> str | None:
    """The name of the first one who has not left for good; None as well where the one asked about has."""
    gone = {
        person["uid"]
        for person, life in lives(session, today(), [uid, *(other for other, _ in others)])
        if _is_for_good(life)
    }
    return None if uid in gone else next((name for other, name in others if other not in gone), None)


def _keys(values: Mapping[str, Any]) -> dict[str, str]:
    return {
        "sort_key": sort_key(values["name"]),
        "find_key": find_key(
            values["name"], values.get("citizen_id"), values.get("phone"), values.get("landline")
        ),
    }
