"""Talks from heart to heart: what a record needs, and with whom everybody has still to talk in the year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from partybook.errors import Problem
from partybook.text import mark

Pairs = Collection[frozenset[str]]


def check_talk(row: Mapping[str, Any], today: dt.date) -> Iterator[tuple[str, Problem]]:
    """What is wrong with a talk, each with the key it concerns."""
    day = row.get("on_date")
    if day is None or day.month is None:
        yield "on_date", Problem("talk-day", mark("请填写谈话时间，至少写到月。"))
    elif day.earliest > today:
        yield "on_date", Problem("talk-future", mark("{value} 还没有到，请核对。"), value=day.dotted_full)
    if not row.get("talker_uid") and not (row.get("talker") or "").strip():
        yield "talker", Problem("talk-talker", mark("请填写谈话人。"))
    if not row.get("person_uid") and not (row.get("partner") or "").strip():
        yield "name", Problem("talk-partner", mark("请填写谈话对象。"))
    if row.get("person_uid") and row["person_uid"] == row.get("talker_uid"):
        yield "name", Problem("talk-self", mark("谈话人和谈话对象是同一个人，请核对。"))
    if not row.get("kind"):
        yield "kind", Problem("talk-kind", mark("请选择谈话类型。"))


def kind_between(talker: str | None, other: str | None, committee: Collection[str]) -> str | None:
    """The kind of a talk by who talks with whom; None where one of them is unknown."""
    if talker is None or other is None:
        return None
    count = (talker in committee) + (other in committee)
    return ("member", "officer_member", "committee")[count]


@dataclass(frozen=True)
class Covered:
    """With whom somebody has still to talk: members of the committee by uid, anybody of it, any other member."""

    uid: str
    officer: bool
    officers: Sequence[str] = ()  # of the committee, for one of the committee
    committee: bool = False  # nobody of the committee yet
    member: bool = False  # no other member yet

    @property
    def done(self) -> bool:
        return not (self.officers or self.committee or self.member)


def coverage(committee: Sequence[str], members: Sequence[str], pairs: Pairs) -> list[Covered]:
    """Each member of a branch with whom they have still to talk: those of the committee with one another, every
    other member with one of the committee and with one other member, each at least once (domain 4.1)."""
    officers = [uid for uid in committee if uid in members]
    others = [uid for uid in members if uid not in officers]
    partners: dict[str, set[str]] = {}
    for pair in pairs:
        for uid in pair:
            partners.setdefault(uid, set()).update(pair - {uid})
    found = []
    for uid in members:
        mine = partners.get(uid, set())
        if uid in officers:
            lacking = [other for other in officers if other != uid and other not in mine]
            found.append(Covered(uid, True, lacking))
        else:
            no_officer = bool(officers) and not mine & set(officers)
            alone = len(others) > 1 and not mine & (set(others) - {uid})
            found.append(Covered(uid, False, (), no_officer, alone))
    return found
