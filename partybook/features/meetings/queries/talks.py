"""Talks from heart to heart: entered, corrected, voided; with whom everybody has still to talk."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.records import Row, one, refuse_other_keys, rows, void
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.facts import once
from partybook.features.meetings.model import Meeting, Talk
from partybook.features.meetings.queries.attending import attendance, group_names
from partybook.features.meetings.rules.talking import Covered, check_talk, coverage
from partybook.features.roster import queries as roster
from partybook.features.roster.model import Person
from partybook.standards.codes import codes
from partybook.text import mark

TABLE: Any = Talk.__table__


def add_talk(session: Session, values: Mapping[str, Any]) -> str:
    """Enters a talk; gives its uid. Problems of check_talk."""
    row = _named(session, dict(values))
    _refuse(row)
    return insert_rows(session, TABLE, [row])[0]


def change_talk(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Completes or corrects a talk. Problems of check_talk, talk-void."""
    kept = one(session, Talk, uid)
    if kept["voided_on"] is not None:
        raise Problem("talk-void", mark("这次谈话已作废，不能修改。"))
    row = _named(session, {**kept, **values})
    _refuse(row)
    changes = {key: row[key] for key in (*values, "talker") if row[key] != kept[key]}
    if changes:
        update_rows(session, TABLE, [(uid, changes)])


def void_talk(session: Session, uid: str, reason: str) -> None:
    """Marks a talk entered by mistake as void. Problems void-reason, void-again."""
    void(session, Talk, uid, reason)


def _named(session: Session, row: Row) -> Row:
    """The talker's name is kept as text too: they may leave, the record stays."""
    refuse_other_keys(row, Talk)
    if row.get("talker_uid"):
        row["talker"] = session.scalar(select(Person.name).where(Person.uid == row["talker_uid"]))
    return row


def _refuse(row: Mapping[str, Any]) -> None:
    for _, problem in check_talk(row, today()):
        if problem.severity == "error":
            raise problem


def talks(session: Session, year: int, branch: str | None = None, *, voided: bool = False) -> list[Row]:
    """The talks of a year by date, of a branch or all, each with the `name` of the member who was talked with."""
    where = [Talk.on_date >= PartialDate(year), Talk.on_date < PartialDate(year + 1)]
    where += [Talk.branch_uid == branch] if branch is not None else []
    where += [] if voided else [Talk.voided_on.is_(None)]
    found = rows(session, Talk, *where, order=(Talk.on_date,))
    names = _names(session, {row["person_uid"] for row in found if row["person_uid"]})
    return [{**row, "name": names.get(row["person_uid"])} for row in found]


def _names(session: Session, uids: Iterable[str]) -> dict[str | None, str]:
    wanted = set(uids)
    return {uid: name for uid, name in session.execute(select(Person.uid, Person.name)) if uid in wanted}


@once
def pairs_between(session: Session, first: dt.date, last: dt.date) -> dict[frozenset[str], list[PartialDate]]:
    """Who talked with whom in a time and when: by the talks entered, and by meetings for talks with names."""
    found: dict[frozenset[str], list[PartialDate]] = {}
    query = select(Talk.on_date, Talk.talker_uid, Talk.person_uid).where(
        Talk.voided_on.is_(None), Talk.talker_uid.is_not(None), Talk.person_uid.is_not(None)
    )
    for on, talker, other in session.execute(query):
        if talker and other and first <= on.earliest <= last:
            found.setdefault(frozenset((talker, other)), []).append(on)
    together = rows(
        session,
        Meeting,
        Meeting.kind == "talk",
        Meeting.state == "held",
        Meeting.voided_on.is_(None),
        Meeting.held_on >= PartialDate.of(first),
        Meeting.held_on <= PartialDate.of(last),
    )
    days = {row["uid"]: row["held_on"] for row in together}
    known = codes()["attendance"].codes
    for uid, lines in attendance(session, days).items():
        there = [row["person_uid"] for row in lines if known[row["state"]].group == "there"]
        for place, one_of in enumerate(there):
            for other in there[place + 1 :]:
                found.setdefault(frozenset((one_of, other)), []).append(days[uid])
    return found


def committee_of(session: Session, branch: str, day: dt.date) -> list[str]:
    """The uids of a branch's committee on a day, by rank."""
    return roster.committees_on(session, day).get(branch, [])


def covered(session: Session, year: int, day: dt.date, branch: str | None = None) -> list[Row]:
    """Everybody of a day with whom they have still to talk in the year; as `covered_between`."""
    return covered_between(session, dt.date(year, 1, 1), min(day, dt.date(year, 12, 31)), day, branch)


@once
def covered_between(
    session: Session, first: dt.date, last: dt.date, day: dt.date, branch: str | None = None
) -> list[Row]:
    """Everybody of a day with whom they have still to talk, by branch and pinyin: `lacks` in words."""
    pairs = pairs_between(session, first, last)
    committees, members = roster.committees_on(session, day), roster.members_on(session, day)
    names = {row["uid"]: row["name"] for row in members}
    groups = {uid: name for uid, _, name in group_names(session)}
    talks_of: dict[str, list[PartialDate]] = {}
    for pair, dates in pairs.items():
        for uid in pair:
            talks_of.setdefault(uid, []).extend(dates)
    found = []
    for of_branch in dict.fromkeys(row["branch_uid"] for row in members):
        if branch is not None and of_branch != branch:
            continue
        here = {row["uid"]: row for row in members if row["branch_uid"] == of_branch}
        for one_of in coverage(committees.get(of_branch, []), list(here), pairs):
            member, dates = here[one_of.uid], talks_of.get(one_of.uid, [])
            found.append(
                {
                    **{key: member[key] for key in ("uid", "name", "citizen_id", "standing", "branch_uid")},
                    "person_uid": member["uid"],
                    "group": groups.get(member["group_uid"] or ""),
                    "post": one_of.officer,
                    "talks": len(dates),
                    "last_on": max(dates, key=lambda date: date.sort_key, default=None),
                    "officers": "、".join(names[uid] for uid in one_of.officers) or None,
                    "no_officer": one_of.committee,
                    "no_member": one_of.member,
                    "lacks": _lacks(one_of, names),
                    "covered": one_of.done,
                }
            )
    return found


def _lacks(one_of: Covered, names: Mapping[str, str]) -> str | None:
    """与王芳、李娜；支部委员；其他党员."""
    found = ["、".join(names[uid] for uid in one_of.officers)] if one_of.officers else []
    found += ["支部委员"] if one_of.committee else []
    found += ["其他党员"] if one_of.member else []
    return "；".join(found) or None
