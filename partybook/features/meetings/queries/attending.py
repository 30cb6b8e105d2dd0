"""Who is due at a meeting by the roster of that day, and who was there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.records import Row, one, replace_rows
from partybook.errors import Problem
from partybook.features.meetings.model import Attendance, Meeting
from partybook.features.meetings.rules.checks import BY_HAND, FOR_COMMITTEE
from partybook.features.meetings.rules.voting import ON_ADMISSION
from partybook.features.roster import queries as roster
from partybook.features.roster.model import Person
from partybook.standards.codes import codes
from partybook.text import mark

CHUNK = 500
COUNTED = ("due", "present", "absent", "vote_due", "vote_present")


def due_at(
    session: Session, meeting: Mapping[str, Any], day: dt.date, matter: str | None = None
) -> list[Row]:
    """Who is due at a kind of meeting on a day, by the roster of that day: person_uid, name, standing, group,
    `due` (in the due number), `votes` (with a vote that counts), and for who is left out the reason.

    Committees by their posts; groups and branches by membership. Whom the meeting left out with consent from above
    is in the list and not in the number. For kinds whose people the roster does not know the list is empty.
    """
    if meeting["kind"] in BY_HAND:
        return []
    members = roster.members_on(session, day)
    names = {uid: name for uid, _, name in group_names(session)}
    if meeting["kind"] in FOR_COMMITTEE:
        committee = roster.committees_on(session, day).get(meeting["branch_uid"], [])
        by_uid = {row["uid"]: row for row in members}
        return [_line(by_uid[uid], names, due=True, votes=True) for uid in committee if uid in by_uid]
    base = "due_admission" if matter in ON_ADMISSION else "due"
    return [
        _line(row, names, due=row[base] or not row["votes"], votes=row[base])
        for row in members
        if (meeting["branch_uid"] is None or row["branch_uid"] == meeting["branch_uid"])
        and (meeting["group_uid"] is None or row["group_uid"] == meeting["group_uid"])
    ]


def _line(row: Row, groups: Mapping[str, str], *, due: bool, votes: bool) -> Row:
    return {
        "person_uid": row["uid"],
        "name": row["name"],
        "citizen_id": row["citizen_id"],
        "standing": row["standing"],
        "group": groups.get(row["group_uid"] or ""),
        "due": due,
        "votes": votes,
        "left_out": row["reason"],
    }


def group_names(session: Session) -> list[tuple[str, str, str]]:
    """Groups as (uid, branch uid, name)."""
    return [(uid, branch, name) for uid, name, branch in roster.groups(session)]


def set_attendance(session: Session, meeting_uid: str, entries: Sequence[Mapping[str, Any]]) -> None:
    """Keeps who was due and who was there: person_uid, state, reason, due, votes. The whole list at once.

    Problems attendance-state, attendance-twice; uid-unknown.
    """
    one(session, Meeting, meeting_uid)
    query = select(Attendance.person_uid, Attendance.uid).where(Attendance.meeting_uid == meeting_uid)
    kept = {row[0]: row[1] for row in session.execute(query)}
    seen: set[str] = set()
    wanted = []
    for entry in entries:
        if entry["state"] not in codes()["attendance"].codes:
            raise Problem("attendance-state", mark("请选择到会、迟到、请假或缺席。"))
        if entry["person_uid"] in seen:
            raise Problem("attendance-twice", mark("同一个人在名单里出现了两次。"))
        seen.add(entry["person_uid"])
        row = {key: entry.get(key) for key in ("person_uid", "state", "reason", "due", "votes")}
        row["due"], row["votes"] = bool(row["due"]), bool(row["votes"])
        wanted.append({"uid": kept.get(entry["person_uid"]), **row})
    replace_rows(session, Attendance, {"meeting_uid": meeting_uid}, wanted)


def attendance(session: Session, meeting_uids: Iterable[str]) -> dict[str, list[Row]]:
    """Who was due at these meetings and how they came, by meeting, in the roster's order."""
    found: dict[str, list[Row]] = {}
    uids = list(meeting_uids)
    names = {uid: name for uid, _, name in group_names(session)}
    columns = (
        Attendance.uid, Attendance.meeting_uid, Attendance.person_uid, Attendance.state, Attendance.reason,
        Attendance.due, Attendance.votes, Person.name, Person.citizen_id, Person.standing, Person.group_uid,
    )  # fmt: skip
    for start in range(0, len(uids), CHUNK):
        query = (
            select(*columns)
            .join(Person, Person.uid == Attendance.person_uid)
            .where(Attendance.meeting_uid.in_(uids[start : start + CHUNK]))
            .order_by(Person.sort_key, Person.uid)
        )
        for line in session.execute(query):
            row = dict(line._mapping)
            row["group"] = names.get(row.pop("group_uid") or "")
            found.setdefault(row["meeting_uid"], []).append(row)
    return found


def came_to(session: Session, meeting_uids: Sequence[str]) -> dict[str, set[str]]:
    """Who was there, late or not, by meeting."""
    there = [one.code for one in codes()["attendance"].codes.values() if one.group == "there"]
    found: dict[str, set[str]] = {}
    for start in range(0, len(meeting_uids), CHUNK):
        query = select(Attendance.meeting_uid, Attendance.person_uid).where(
            Attendance.meeting_uid.in_(meeting_uids[start : start + CHUNK]), Attendance.state.in_(there)
        )
        for meeting, person in session.execute(query):
            found.setdefault(meeting, set()).add(person)
    return found


def numbers_of(session: Session, meeting_rows: Sequence[Mapping[str, Any]]) -> dict[str, Row]:
    """The numbers of each meeting: due, present, absent, absent_words, vote_due, vote_present.

    By the names entered; where there are none, by the numbers written down, and those of the vote are not known.
    """
    uids = [row["uid"] for row in meeting_rows]
    groups = codes()["attendance"].codes
    known: dict[str, Row] = {}
    for start in range(0, len(uids), CHUNK):
        query = (
            select(Attendance.meeting_uid, Attendance.state, Attendance.due, Attendance.votes, func.count())
            .where(Attendance.meeting_uid.in_(uids[start : start + CHUNK]))
            .group_by(Attendance.meeting_uid, Attendance.state, Attendance.due, Attendance.votes)
        )
        for uid, state, due, votes, count in session.execute(query):
            row = known.setdefault(uid, dict.fromkeys(COUNTED, 0))
            there = groups[state].group == "there"
            row["due"] += count * due
            row["present"] += count * (due and there)
            row["absent"] += count * (due and not there)
            row["vote_due"] += count * votes
            row["vote_present"] += count * (votes and there)
    away = _away(session, list(known))
    return {
        row["uid"]: {**known[row["uid"]], "absent_words": absent_words(away.get(row["uid"], ())) or None}
        if row["uid"] in known
        else numbers(row, ())
        for row in meeting_rows
    }


def _away(session: Session, uids: Sequence[str]) -> dict[str, list[Row]]:
    """Who was due and not there, by meeting, in the roster's order."""
    states = [one.code for one in codes()["attendance"].codes.values() if one.group == "away"]
    found: dict[str, list[Row]] = {}
    for start in range(0, len(uids), CHUNK):
        query = (
            select(Attendance.meeting_uid, Person.name, Attendance.state, Attendance.reason)
            .join(Person, Person.uid == Attendance.person_uid)
            .where(Attendance.meeting_uid.in_(uids[start : start + CHUNK]))
            .where(Attendance.state.in_(states), Attendance.due.is_(True))
            .order_by(Person.sort_key, Person.uid)
        )
        for uid, name, state, reason in session.execute(query):
            found.setdefault(uid, []).append({"name": name, "state": state, "reason": reason})
    return found


def numbers(row: Mapping[str, Any], there: Sequence[Mapping[str, Any]]) -> Row:
    """As numbers_of, for one meeting and its list."""
    if not there:
        due, present = row["due_count"], row["present_count"]
        absent = due - present if due is not None and present is not None else None
        return {
            "due": due,
            "present": present,
            "absent": absent,
            "absent_words": row["absent_words"],
            "vote_due": None,
            "vote_present": None,
        }
    groups = codes()["attendance"].codes
    came = [one for one in there if groups[one["state"]].group == "there"]
    counted = [one for one in there if one["due"]]
    away = [one for one in counted if groups[one["state"]].group == "away"]
    voters = [one for one in there if one["votes"]]
    return {
        "due": len(counted),
        "present": sum(one["due"] for one in came),
        "absent": len(away),
        "absent_words": absent_words(away) or None,
        "vote_due": len(voters),
        "vote_present": sum(one["votes"] for one in came),
    }


def absent_words(away: Sequence[Mapping[str, Any]]) -> str:
    """陈磊（请假：出差）、李芳（缺席)."""
    label = codes()["attendance"].label
    return "、".join(
        f"{one['name']}（{label(one['state'])}{'：' + one['reason'] if one['reason'] else ''}）"
        for one in away
    )
