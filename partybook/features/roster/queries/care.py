"""Who is cared for: entries made by hand, and the groups and visits that follow on a day."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.decisions import decided
from partybook.book.schema import JournalEntry, JournalRow
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.model import Care, Post
from partybook.features.roster.queries.contacts import contacts, is_here
from partybook.features.roster.queries.happenings import happened
from partybook.features.roster.queries.persons import lives
from partybook.features.roster.rules.care import (
    Limits,
    Reason,
    Someone,
    Visit,
    limits_on,
    must_visit,
    reasons,
)
from partybook.features.roster.rules.contacts import check_span
from partybook.features.roster.settings import HARDSHIP_INCOME, MUST_VISIT, OLD_AGE, SETTINGS
from partybook.standards.codes import codes
from partybook.text import mark

TABLE: Any = Care.__table__
KEYS = tuple(column.name for column in TABLE.columns if column.name not in ("created", "changed"))
BY_EVENTS = "mobile"  # the roster's events tell who is away


@dataclass(frozen=True)
class Cared:
    """Someone to be cared for on a day: the person or contact, their groups, the visits they are owed, the entries."""

    someone: Someone
    reasons: list[Reason]
    visits: list[Visit]

    @property
    def row(self) -> Mapping[str, Any]:
        return self.someone.row


def care_limits(session: Session, day: dt.date) -> Limits:
    """The limits of a day, with what the office decided."""
    chosen = decided(session, SETTINGS)
    return limits_on(
        day,
        meaning=chosen[MUST_VISIT.key],
        old_age=chosen[OLD_AGE.key],
        income_fen=chosen[HARDSHIP_INCOME.key],
    )


def cared(session: Session, day: dt.date, branch_uid: str | None = None) -> list[Cared]:
    """Everyone in a group of care on a day, members in one of the six at least, by branch and pinyin; contacts last."""
    limits, found = care_limits(session, day), []
    for one in _people(session, day, branch_uid):
        groups = reasons(one, day, limits)
        visits = must_visit(one, groups, day, limits)
        if groups or visits:
            found.append(Cared(one, groups, visits))
    return found


def _people(session: Session, day: dt.date, branch_uid: str | None) -> Iterable[Someone]:
    cares, posts, events = _cares(session, day), _posts(session, day), happened(session)
    for person, life in lives(session, day):
        if life.here and branch_uid in (None, life.branch_uid):
            uid = person["uid"]
            yield Someone(person, life, posts.get(uid, ()), cares.get(uid, ()), events.get(uid, ()))
    for contact in contacts(session, day):
        if contact["uid"] in cares and branch_uid in (None, contact["branch_uid"]):
            yield Someone({**contact, "party_age": None, "group": None}, cares=cares[contact["uid"]])


def cares(session: Session, *, uid: str) -> list[dict[str, Any]]:
    """Every entry of a person or contact, those that ended too, the newest first."""
    rows = _rows(session, (Care.person_uid == uid) | (Care.contact_uid == uid))
    return sorted(
        rows, key=lambda row: row["from_on"].sort_key if row["from_on"] else (0, 0, 0), reverse=True
    )


def _rows(session: Session, *where: Any) -> list[dict[str, Any]]:
    """Entries of care, each with who entered it (`who`) and when (`entered_on`) as the journal tells."""
    first = (
        select(JournalRow.uid, func.min(JournalRow.entry).label("seq"))
        .where(JournalRow.tbl == TABLE.name, JournalRow.uid.in_(select(Care.uid)))
        .group_by(JournalRow.uid)
        .subquery()
    )
    rows = session.execute(
        select(*(TABLE.c[key] for key in KEYS), JournalEntry.who, JournalEntry.at)
        .join(first, first.c.uid == Care.uid, isouter=True)
        .join(JournalEntry, JournalEntry.seq == first.c.seq, isouter=True)
        .where(*where)
        .order_by(Care.from_on, Care.uid)
    )
    return [
        {**dict(zip(KEYS, row, strict=False)), "who": row[-2], "entered_on": _day(row[-1])} for row in rows
    ]


def _day(at: str | None) -> PartialDate | None:
    """The local day of an instant."""
    return PartialDate.of(dt.datetime.fromisoformat(at).astimezone().date()) if at else None


def _cares(session: Session, day: dt.date) -> Mapping[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in _rows(session):
        if is_here(row, day):
            found[row["person_uid"] or row["contact_uid"]].append(row)
    return found


def listed(session: Session, day: dt.date, branch_uid: str | None = None) -> list[tuple[str, str]]:
    """Who is entered for care on a day, as (uid, name), members and contacts."""
    uids = list(_cares(session, day))
    found = [
        (row["uid"], row["name"], row["branch_uid"]) for row in contacts(session, day) if row["uid"] in uids
    ]
    found += [
        (person["uid"], person["name"], life.branch_uid)
        for person, life in lives(session, day, uids)
        if life.here
    ]
    return [(uid, name) for uid, name, branch in found if branch_uid in (None, branch)]


def _posts(session: Session, day: dt.date) -> Mapping[str, list[dict[str, Any]]]:
    """Posts held on a day, by person."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for uid, post, begun, ended in session.execute(
        select(Post.person_uid, Post.post, Post.from_on, Post.to_on).order_by(Post.from_on, Post.uid)
    ):
        if (begun is None or begun.earliest <= day) and (ended is None or day <= ended.latest):
            found[uid].append({"post": post, "from_on": begun})
    return found


def add_care(session: Session, values: Mapping[str, Any]) -> str:
    """Puts a person (`person_uid`) or a contact (`contact_uid`) into a group; gives the uid.

    Problems: care-who, care-kind, care-events (mobile members: an event tells it), care-number, care-twice, span-order.
    """
    _check(session, values, "")
    return insert_rows(session, TABLE, [values])[0]


def change_care(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Completes or corrects an entry; `to_on` ends it from that day on. Problems as `add_care`, and uid-unknown."""
    kept = next(iter(_rows(session, Care.uid == uid)), None)
    if kept is None:
        raise Problem("uid-unknown", mark("没有编号为 {value} 的记录。"), value=uid)
    changes = {key: value for key, value in values.items() if key in KEYS and key != "uid"}
    _check(session, {**kept, **changes}, uid)
    update_rows(session, TABLE, [(uid, changes)])


def remove_care(session: Session, uid: str) -> None:
    """Takes a wrong entry out of the book; undo brings it back."""
    session.execute(delete(Care).where(Care.uid == uid))


def _check(session: Session, values: Mapping[str, Any], uid: str) -> None:
    person, contact, kind = (values.get(key) for key in ("person_uid", "contact_uid", "kind"))
    if bool(person) == bool(contact):
        raise Problem("care-who", mark("请选择人员。"))
    if kind not in codes()["care_kind"].codes:
        raise Problem("care-kind", mark("请选择关怀类别。"))
    if kind == BY_EVENTS:
        raise Problem("care-events", mark("流动党员请在名册里用“变动”登记外出，这里会自动列出。"))
    for _, problem in check_span(values):
        raise problem
    for key in ("family_size", "income_fen"):
        if (values.get(key) or 0) < 0:
            raise Problem("care-number", mark("数字不能小于零：{value}。"), value=values[key])
    for other in cares(session, uid=str(person or contact)):
        if other["uid"] != uid and other["kind"] == kind and _overlap(other, values):
            label = codes()["care_kind"].label(kind)
            raise Problem("care-twice", mark("这个人已经登记了“{title}”，请修改原来的记录。"), title=label)


def _overlap(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two entries hold at the same time, as far as their days are known."""
    return _before(one, other) and _before(other, one)


def _before(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    begun, ended = one.get("from_on"), other.get("to_on")
    return begun is None or ended is None or begun.earliest < ended.latest
