"""Hours of study of each member in a year: from the meetings attended and from what was learned besides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.records import Row, one, refuse_other_keys, rows
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.facts import once
from partybook.features.meetings.model import Attendance, Meeting, Study
from partybook.features.meetings.queries.attending import group_names
from partybook.features.meetings.rules.studying import (
    check_study,
    counts_hours,
    is_central,
    lacks,
    need_tenth,
    summed,
    train_by,
)
from partybook.features.roster import queries as roster
from partybook.standards.codes import codes
from partybook.text import mark

TABLE: Any = Study.__table__
SECRETARY = "secretary"
CAME = "transfer_in"


def add_study(session: Session, person_uids: Sequence[str], values: Mapping[str, Any]) -> list[str]:
    """Enters the same study for one or many people; gives the uids. Problems study-nobody, those of check_study."""
    if not person_uids:
        raise Problem("study-nobody", mark("请至少选择一个人。"))
    refuse_other_keys(values, Study)
    _refuse(values)
    return insert_rows(session, TABLE, [{**values, "person_uid": uid} for uid in dict.fromkeys(person_uids)])


def change_study(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Corrects a study record. Problems of check_study."""
    row = {**one(session, Study, uid), **values}
    refuse_other_keys(row, Study)
    _refuse(row)
    update_rows(session, TABLE, [(uid, dict(values))])


def remove_study(session: Session, uid: str) -> None:
    """Takes back a study record that was entered by mistake."""
    one(session, Study, uid)
    session.execute(delete(TABLE).where(TABLE.c.uid == uid))


def _refuse(row: Mapping[str, Any]) -> None:
    for _, problem in check_study(row, today()):
        if problem.severity == "error":
            raise problem


def studies(session: Session, year: int, person_uid: str | None = None) -> list[Row]:
    """What was learned besides the meetings in a year, by date."""
    where = [Study.on_date >= PartialDate(year), Study.on_date < PartialDate(year + 1)]
    where += [Study.person_uid == person_uid] if person_uid else []
    return rows(session, Study, *where, order=(Study.on_date,))


def hours(session: Session, year: int, day: dt.date, branch: str | None = None) -> list[Row]:
    """The hours of each member of a day in the year up to it, by branch and pinyin; as `hours_between`."""
    return hours_between(session, dt.date(year, 1, 1), dt.date(year, 12, 31), day, branch)


@once
def hours_between(
    session: Session, first: dt.date, last: dt.date, day: dt.date, branch: str | None = None
) -> list[Row]:
    """The hours of each member of a day in a time up to it, which owes what a year owes.

    Who held a post in a committee at some time of it owes what officers owe. Who came within it (`since`) owes the
    whole: no rule says otherwise.
    """
    items = _items(session, first, min(day, last))
    held, groups = _Held(session, first, day), {uid: name for uid, _, name in group_names(session)}
    came = _came(session, first, last)
    found = []
    for member in roster.members_on(session, day):
        if branch is not None and member["branch_uid"] != branch:
            continue
        uid = member["uid"]
        whole = items.get(uid, [])
        mine = [item for item in whole if first <= item["on_date"].earliest]
        by = held.train_by(uid)
        untrained = by if by is not None and not held.trained(uid, whole, by) else None
        sums, officer = summed(mine), uid in held.officers
        lacking = lacks(sums, officer, day, untrained)
        need = need_tenth(officer, day)
        joined = member["joined_on"]
        new = came.get(uid) or (joined if joined is not None and _within(joined, first, last) else None)
        found.append(
            {
                **{key: member[key] for key in ("name", "citizen_id", "standing", "branch_uid", "group_uid")},
                "uid": uid,
                "person_uid": uid,
                "group": groups.get(member["group_uid"] or ""),
                "post": held.words(uid),
                "officer": officer,
                "need_tenth": need,
                "short_tenth": max(need - sums["hours_tenth"], 0),
                **sums,
                "reached": not any(one.code in ("study-short", "study-central") for one in lacking),
                "since": new,
                "train_by": PartialDate.of(by) if by is not None else None,
                "lacking": lacking,
                "times": mine,
            }
        )
    return found


@once
def hours_reached(
    session: Session, first: dt.date, last: dt.date, day: dt.date, branch: str | None = None
) -> list[Row]:
    """Of each member of a day whether the hours of a time were reached, without what each of them was: uid, name,
    officer, short_tenth, reached; summed by the database."""
    sums, held, found = _sums(session, first, min(day, last)), _Held(session, first, day), []
    for member in roster.members_on(session, day):
        if branch is not None and member["branch_uid"] != branch:
            continue
        uid, officer = member["uid"], member["uid"] in held.officers
        tenths, central = sums.get(uid, (0, 0))
        lacking = lacks({"hours_tenth": tenths, "central": central}, officer, day, None)
        short = max(need_tenth(officer, day) - tenths, 0)
        about = {"uid": uid, "name": member["name"], "officer": officer}
        found.append({**about, "short_tenth": short, "reached": not lacking})
    return found


def _sums(session: Session, first: dt.date, last: dt.date) -> dict[str, tuple[int, int]]:
    """(tenths of hours, times of centralised training) of each person from one day to another."""
    since = PartialDate(first.year, first.month) if first.day == 1 else PartialDate.of(first)
    there = [code.code for code in codes()["attendance"].codes.values() if code.group == "there"]
    query = (
        select(
            Attendance.person_uid,
            func.sum(func.coalesce(Meeting.hours_tenth, 0)),
            func.sum(func.coalesce(Meeting.central, 0)),
        )
        .join(Meeting, Meeting.uid == Attendance.meeting_uid)
        .where(
            Meeting.state == "held", Meeting.voided_on.is_(None), Meeting.held_on >= since,
            Meeting.held_on <= PartialDate.of(last), Attendance.state.in_(there),
            (Meeting.hours_tenth > 0) | Meeting.central.is_(True),
        )
        .group_by(Attendance.person_uid)
    )  # fmt: skip
    found = {person: (int(tenths), int(central)) for person, tenths, central in session.execute(query)}
    for row in rows(session, Study, Study.on_date >= since, Study.on_date <= PartialDate.of(last)):
        tenths, central = found.get(row["person_uid"], (0, 0))
        more = row["hours_tenth"] or 0 if counts_hours(row["kind"]) else 0
        found[row["person_uid"]] = tenths + more, central + is_central(row)
    return found


def _within(on: PartialDate, first: dt.date, last: dt.date) -> bool:
    return first <= on.earliest and on.latest <= last


def _items(session: Session, since: dt.date, day: dt.date) -> dict[str, list[Row]]:
    """What counts for each person since a year before a day, by date: on_date, title, kind, hours_tenth, central.

    A meeting counts for those who came, late or not, where it carries hours or is a centralised training.
    """
    first, last = PartialDate(since.year - 1, since.month), PartialDate.of(day)
    there = [code.code for code in codes()["attendance"].codes.values() if code.group == "there"]
    query = (
        select(
            Attendance.person_uid, Meeting.uid, Meeting.held_on, Meeting.title, Meeting.kind,
            Meeting.hours_tenth, Meeting.central,
        )
        .join(Meeting, Meeting.uid == Attendance.meeting_uid)
        .where(
            Meeting.state == "held", Meeting.voided_on.is_(None), Meeting.held_on >= first,
            Meeting.held_on <= last, Attendance.state.in_(there),
            (Meeting.hours_tenth > 0) | Meeting.central.is_(True),
        )
    )  # fmt: skip
    found: dict[str, list[Row]] = {}
    for person, uid, on, title, kind, tenths, central in session.execute(query):
        item = {"uid": uid, "of": "meeting", "on_date": on, "title": title, "kind": kind}
        found.setdefault(person, []).append({**item, "hours_tenth": tenths, "central": bool(central)})
    for row in rows(session, Study, Study.on_date >= first, Study.on_date <= last):
        if row["on_date"].earliest <= day:
            found.setdefault(row["person_uid"], []).append(
                {
                    **{key: row[key] for key in ("uid", "on_date", "title", "kind")},
                    "of": "study",
                    "hours_tenth": row["hours_tenth"] if counts_hours(row["kind"]) else None,
                    "central": is_central(row),
                }
            )
    for lines in found.values():
        lines.sort(key=lambda item: item["on_date"].sort_key)
    return found


def _came(session: Session, first: dt.date, last: dt.date) -> dict[str, PartialDate]:
    """Who was transferred in within a time, and when."""
    return {
        uid: event["on_date"]
        for uid, events in roster.happened(session).items()
        for event in events
        if event["kind"] == CAME and _within(event["on_date"], first, last)
    }


@dataclass(init=False)
class _Held:
    """Who held a post in a committee from one day to another, and who became secretary when."""

    officers: set[str]
    posts: dict[str, list[str]]
    new: dict[str, dt.date]

    def __init__(self, session: Session, first: dt.date, day: dt.date) -> None:
        self._first, self._day = first, day
        self.posts, self.new = {}, {}
        ranked = {code.code: code for code in codes()["post"].codes.values() if code.group == "committee"}
        began: dict[str, dt.date | None] = {}
        for post in roster.posts(session):
            start, end, uid = post["from_on"], post["to_on"], post["person_uid"]
            if post["post"] not in ranked or (start is not None and start.earliest > day):
                continue
            if end is None or end.latest >= self._first:
                self.posts.setdefault(uid, []).append(post["post"])
            if post["post"] == SECRETARY:
                day_of = start.earliest if start is not None else None
                before = began.get(uid, dt.date.max)
                began[uid] = None if before is None or day_of is None else min(before, day_of)
        for post in roster.holders(session, day):
            if post["written"] and post["post"] in ranked:  # told by the roster's text alone
                self.posts.setdefault(post["person_uid"], []).append(post["post"])
        self.officers = set(self.posts)
        self._ranks = list(ranked)
        self.new = {uid: start for uid, start in began.items() if start is not None and uid in self.officers}

    def words(self, uid: str) -> str | None:
        """书记, 组织委员 …: the posts of the year, the highest first."""
        held = sorted(set(self.posts.get(uid, ())), key=self._ranks.index)
        return "、".join(codes()["post"].label(post) for post in held) or None

    def train_by(self, uid: str) -> dt.date | None:
        """Until when a new secretary is to be trained, where that touches the year."""
        start = self.new.get(uid)
        by = train_by(start, self._day) if start is not None else None
        return by if by is not None and by >= self._first else None

    def trained(self, uid: str, items: Sequence[Row], by: dt.date) -> bool:
        start = self.new[uid]
        return any(
            item["central"] and start <= item["on_date"].latest and item["on_date"].earliest <= by
            for item in items
        )
