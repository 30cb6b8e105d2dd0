"""Posts and terms: entered, changed, ended, and carried over into another term."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.facts import once
from partybook.features.roster.model import Organisation, PartyGroup, Person, Post, Term
from partybook.features.roster.rules.organisation import check_term, current_term
from partybook.features.roster.rules.posts import COMMITTEE, LEADER, begun, decided, held_on, kind_of, said
from partybook.standards.codes import codes
from partybook.text import mark

POSTS: Any = Post.__table__
TERMS: Any = Term.__table__
Row = dict[str, Any]


@once
def posts(session: Session, person_uid: str | None = None) -> list[Row]:
    """Every post ever entered, of one person or of all; who lies in the recycle bin holds none."""
    binned = select(Person.uid).where(Person.binned_on.is_not(None))
    mine = [Post.person_uid == person_uid] if person_uid else []
    return _rows(session, POSTS, Post.person_uid.not_in(binned), *mine)


@once
def terms(session: Session) -> list[Row]:
    """Every term entered, by branch and time; without a branch it is one of what stands above the branches."""
    return sorted(
        _rows(session, TERMS),
        key=lambda term: (term["branch_uid"] or "", term["from_on"].iso if term["from_on"] else ""),
    )


def _rows(session: Session, table: Any, *where: Any) -> list[Row]:
    names = [column.name for column in table.columns]
    rows = session.execute(select(*table.columns).where(*where).order_by(table.c.uid))
    return [dict(zip(names, row, strict=True)) for row in rows]


def add_post(session: Session, person_uid: str, values: Mapping[str, Any]) -> str:
    """Enters that a person holds or held a post; gives its uid. Problems post-kind, post-dates, post-group, post-twice."""
    row = {**values, "person_uid": person_uid}
    _check_post(session, row)
    return insert_rows(session, POSTS, [row])[0]


def change_post(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Completes or corrects a post; an end makes its holder step down. Problems as add_post, uid-unknown."""
    kept = next(iter(_rows(session, POSTS, Post.uid == uid)), None)
    if kept is None:
        raise Problem("uid-unknown", mark("没有编号为 {value} 的记录。"), value=uid)
    moved = any(key in values and values[key] != kept[key] for key in ("branch_uid", "group_uid"))
    _check_post(session, {**kept, **values}, placed=moved)
    update_rows(session, POSTS, [(uid, values)])


def remove_post(session: Session, uid: str) -> None:
    """Takes back a post that was entered by mistake; who steps down gets an end instead."""
    session.execute(POSTS.delete().where(POSTS.c.uid == uid))


def _check_post(session: Session, row: Mapping[str, Any], *, placed: bool = True) -> None:
    """`placed` where the group was chosen now: one that moved later was in another branch then."""
    if row.get("post") not in codes()["post"].codes:
        raise Problem("post-kind", mark("请选择职务。"))
    start, end = row.get("from_on"), row.get("to_on")
    if start is not None and end is not None and end.latest < start.earliest:
        raise Problem("post-dates", mark("卸任日期早于任职日期，请核对。"))
    group = row.get("group_uid")
    if row["post"] == LEADER and group is None:
        raise Problem("post-group", mark("党小组组长要写明是哪个党小组。"))
    if group is not None and placed:
        branch = session.scalar(select(PartyGroup.branch_uid).where(PartyGroup.uid == group))
        if branch != row.get("branch_uid"):
            raise Problem("post-group", mark("这个党小组不在所选的支部里，请核对。"))
    for other in _rows(session, POSTS, Post.person_uid == row["person_uid"]):
        same = all(
            other[key] == row.get(key) for key in ("post", "branch_uid", "group_uid", "from_on", "duty")
        )
        if other["uid"] != row.get("uid") and same:
            raise Problem("post-twice", mark("这个职务已经登记过，请修改原来的记录。"))


class Holding(NamedTuple):
    """The posts of everyone on a day: who has which at all, who holds which, what stands above the branches."""

    day: dt.date
    all: Mapping[str, Sequence[Row]]
    held: Mapping[str, Sequence[Mapping[str, Any]]]
    above: str | None

    def decides(self, person_uid: str) -> bool:
        """Whether a person's posts say what they are, and no longer the text that was written down."""
        return decided(self.all.get(person_uid, ()), self.day)

    def words(self, person_uid: str, written: str | None) -> str | None:
        """党内职务 of a person on the day; `written` is what was written down of it."""
        if not self.decides(person_uid):
            return written
        return said(self.held.get(person_uid, ()), self.above)


@once
def holding(session: Session, day: dt.date) -> Holding:
    """Who holds which posts on a day."""
    kept = posts(session)
    return Holding(
        day, _by_person(kept), _by_person(held_on(kept, day)), session.scalar(select(Organisation.kind))
    )


def _by_person(rows: Iterable[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row["person_uid"], []).append(row)
    return found


def add_term(session: Session, branch_uid: str | None, values: Mapping[str, Any]) -> str:
    """Enters a term of a branch, or (None) of what stands above the branches; gives its uid. Problems term-…"""
    _check_term(values)
    return insert_rows(session, TERMS, [{**values, "branch_uid": branch_uid}])[0]


def change_term(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Completes, extends or ends a term. Problems term-…, uid-unknown."""
    kept = next(iter(_rows(session, TERMS, Term.uid == uid)), None)
    if kept is None:
        raise Problem("uid-unknown", mark("没有编号为 {value} 的记录。"), value=uid)
    _check_term({**kept, **values})
    update_rows(session, TERMS, [(uid, values)])


def remove_term(session: Session, uid: str) -> None:
    """Takes back a term that was entered by mistake."""
    session.execute(TERMS.delete().where(TERMS.c.uid == uid))


def _check_term(values: Mapping[str, Any]) -> None:
    for _, problem in check_term(values):
        raise problem


def renew(
    session: Session, branch_uid: str | None, values: Mapping[str, Any], staying: Sequence[Mapping[str, Any]]
) -> str:
    """Begins another term: the one before ends the day before, its committee steps down, and those who stay
    (person_uid, post, duty) hold their posts anew. Gives the uid of the term. Problems term-…"""
    start: PartialDate | None = values.get("from_on")
    if start is None or start.day is None:
        raise Problem("term-start", mark("请填写新一届从哪一天开始，写到日。"))
    first = start.earliest
    before = PartialDate.of(first - dt.timedelta(days=1))
    mine = [term for term in terms(session) if term["branch_uid"] == branch_uid]
    if any(term["from_on"] is not None and term["from_on"].latest >= first for term in mine):
        raise Problem("term-order", mark("已有从这一天或以后开始的任期，请核对日期。"))
    last = current_term(mine, before.earliest)
    if last is not None and last["ended_on"] is None:
        change_term(session, last["uid"], {"ended_on": before})
    uid = add_term(session, branch_uid, values)
    running = [
        post
        for post in posts(session)
        if post["branch_uid"] == branch_uid
        and post["to_on"] is None
        and kind_of(post["post"]) == COMMITTEE
        and begun(post, before.earliest)
    ]
    update_rows(session, POSTS, [(post["uid"], {"to_on": before}) for post in running])
    for post in staying:
        new = {"branch_uid": branch_uid, "post": post["post"], "from_on": start, "duty": post.get("duty")}
        add_post(session, post["person_uid"], {**new, "term": values.get("name")})
    return uid
