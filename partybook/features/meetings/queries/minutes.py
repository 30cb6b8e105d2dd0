"""What belongs to a meeting's minutes: speeches, resolutions, votes; the whole of it for form and paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.attach import attached
from partybook.book.bulk import update_rows
from partybook.book.records import Row, one, replace_rows, rows
from partybook.book.schema import Attachment
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.meetings.model import Meeting, MeetingVote, Resolution, Speech
from partybook.features.meetings.queries.attending import attendance, numbers
from partybook.features.meetings.queries.meetings import meeting
from partybook.features.meetings.queries.themes import themes_of, themes_over
from partybook.features.meetings.rules.voting import EVENTS, STEPS, check_vote, passed, quorum
from partybook.features.roster import queries as roster
from partybook.features.roster.model import DevelopmentStep, Person
from partybook.text import mark


def set_speeches(session: Session, meeting_uid: str, speeches: Sequence[Mapping[str, Any]]) -> None:
    """Keeps the speeches of a meeting in this order; those without words are left out."""
    wanted = [{"kind": "speech", **row} for row in speeches if (row.get("text") or "").strip()]
    replace_rows(
        session,
        Speech,
        {"meeting_uid": meeting_uid},
        [{**row, "place": n} for n, row in enumerate(wanted, 1)],
    )


def set_resolutions(session: Session, meeting_uid: str, resolutions: Sequence[Mapping[str, Any]]) -> None:
    """Keeps what a meeting resolved, in this order. Problems resolution-done, resolution-day."""
    wanted = [{"state": "open", **row} for row in resolutions if (row.get("text") or "").strip()]
    for row in wanted:
        check_resolution(row)
    replace_rows(
        session,
        Resolution,
        {"meeting_uid": meeting_uid},
        [{**row, "place": n} for n, row in enumerate(wanted, 1)],
    )


def check_resolution(row: Mapping[str, Any]) -> None:
    """Problem resolution-done where something is done without a day, resolution-day where that is still to come."""
    done: PartialDate | None = row.get("done_on")
    if row.get("state") == "done" and done is None:
        raise Problem("resolution-done", mark("已落实的要写明落实日期。"))
    if done is not None and done.earliest > today():
        raise Problem("resolution-day", mark("{value} 还没有到，请核对。"), value=done.dotted_full)


def change_resolution(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Says what became of a resolution. Problems as set_resolutions."""
    kept = one(session, Resolution, uid)
    check_resolution({**kept, **values})
    update_rows(session, Resolution.__table__, [(uid, values)])  # type: ignore[arg-type]


def resolutions(session: Session, branch: str | None = None) -> list[Row]:
    """All resolutions of meetings held, newest meeting first, with the meeting they belong to."""
    where = [Meeting.voided_on.is_(None), *([Meeting.branch_uid == branch] if branch else [])]
    found = rows(session, Meeting, *where, order=(Meeting.held_on.desc(),))
    by_meeting = _by_meeting(session, Resolution, [row["uid"] for row in found])
    return [
        {
            **line,
            "meeting": held["title"],
            "held_on": held["held_on"],
            "branch_uid": held["branch_uid"],
            "group_uid": held["group_uid"],
            "kind": held["kind"],
        }
        for held in found
        for line in by_meeting.get(held["uid"], [])
    ]


def open_resolutions(session: Session, branch: str | None, day: dt.date) -> list[Row]:
    """What a branch resolved by a day and has not done, the oldest first: the next agenda offers it."""
    found = [
        row
        for row in resolutions(session, branch)
        if row["state"] == "open" and (row["held_on"] is None or row["held_on"].earliest <= day)
    ]
    return sorted(found, key=lambda row: row["due_on"].iso if row["due_on"] else "9999")


def set_votes(session: Session, meeting_uid: str, votes: Sequence[Mapping[str, Any]]) -> None:
    """Keeps the votes of a meeting in this order; raises the first problem of their numbers (check_vote)."""
    held = meeting(session, meeting_uid)
    day = held["held_on"].latest if held["held_on"] else today()
    wanted = [{**dict.fromkeys(("written", "abstain"), 0), **row} for row in votes]
    for row in wanted:
        for _, problem in check_vote(held["kind"], row, day):
            if problem.severity == "error":
                raise problem
    replace_rows(
        session,
        MeetingVote,
        {"meeting_uid": meeting_uid},
        [{**row, "place": n} for n, row in enumerate(wanted, 1)],
    )


def votes(session: Session, meeting_uids: Sequence[str]) -> dict[str, list[Row]]:
    """The votes of these meetings, with the person's name, `passed` and `why` in words, `carried` where it was entered on the person."""
    days = {row["uid"]: row for row in rows(session, Meeting, Meeting.uid.in_(meeting_uids))}
    found = _by_meeting(session, MeetingVote, meeting_uids)
    uids = {row["person_uid"] for lines in found.values() for row in lines if row["person_uid"]}
    names = {
        row[0]: row[1] for row in session.execute(select(Person.uid, Person.name).where(Person.uid.in_(uids)))
    }
    done = _steps_done(session, uids)
    for uid, lines in found.items():
        held = days[uid]
        day = held["held_on"].latest if held["held_on"] else today()
        for row in lines:
            ok, why = passed(held["kind"], row, day)
            step = (row["person_uid"], STEPS.get(row["matter"]), held["held_on"])
            carried = row["event_uid"] is not None or step in done
            row |= {"name": names.get(row["person_uid"]), "passed": ok, "why": str(why), "carried": carried}
    return found


def _steps_done(session: Session, people: set[str]) -> set[tuple[str | None, str | None, PartialDate | None]]:
    """The steps of the way in that these people took at a vote: person, step, day."""
    if not people:
        return set()
    query = select(DevelopmentStep.person_uid, DevelopmentStep.step, DevelopmentStep.done_on)
    where = (DevelopmentStep.person_uid.in_(people), DevelopmentStep.step.in_(STEPS.values()))
    return {(row[0], row[1], row[2]) for row in session.execute(query.where(*where))}


def carry_out(session: Session, vote_uid: str, values: Mapping[str, Any] | None = None) -> str | None:
    """Enters on the person what a passed vote decided: an event that waits for the reply from above, or the step of
    the way in. Gives the uid of the event, None for a step and for what is no person's.

    `values` are further ones of the event or step (until, reason …). Problems vote-not-passed, vote-person,
    vote-done; those of the roster.
    """
    vote = one(session, MeetingVote, vote_uid)
    held = meeting(session, vote["meeting_uid"])
    day: PartialDate = held["held_on"] or PartialDate.of(today())
    if vote["matter"] not in EVENTS and vote["matter"] not in STEPS:
        return None
    if not passed(held["kind"], vote, day.latest)[0]:
        raise Problem("vote-not-passed", mark("这项表决没有通过，不能登记到本人名下。"))
    if vote["person_uid"] is None:
        raise Problem("vote-person", mark("请选择表决的对象。"))
    if vote["event_uid"] is not None:
        raise Problem("vote-done", mark("已经登记到本人名下。"))
    if vote["matter"] in STEPS:
        numbers_now = {"voters": vote["due"], "present": vote["present"], "yes": vote["yes"]}
        step = {"step": STEPS[vote["matter"]], "done_on": day, **numbers_now, **(values or {})}
        roster.add_step(session, vote["person_uid"], step)
        return None
    event = {"kind": EVENTS[vote["matter"]], "on_date": day, **(values or {})}
    uid = roster.add_event(session, vote["person_uid"], event)
    update_rows(session, MeetingVote.__table__, [(vote_uid, {"event_uid": uid})])  # type: ignore[arg-type]
    return uid


def minutes(session: Session, uid: str) -> Row:
    """A meeting whole: its values, numbers, `attendance`, `speeches`, `resolutions`, `votes`, `files`, `theme_uids`."""
    row = meeting(session, uid)
    there = attendance(session, [uid]).get(uid, [])
    counted = numbers(row, there)
    day = (row["held_on"] or row["planned_on"] or PartialDate.of(today())).latest
    due, present = counted["vote_due"], counted["vote_present"]
    if due is None:
        due, present = counted["due"], counted["present"]
    least = quorum(row["kind"], due, day) if due is not None else None
    return {
        **row,
        **counted,
        "quorum": least,
        "quorum_ok": None if least is None or present is None else present >= least,
        "attendance": there,
        "speeches": _by_meeting(session, Speech, [uid]).get(uid, []),
        "resolutions": _by_meeting(session, Resolution, [uid]).get(uid, []),
        "votes": votes(session, [uid]).get(uid, []),
        "files": attached(session, uid),
        "theme_uids": themes_over(session, "meeting", uid),
    }


def belonging(session: Session, uids: Sequence[str]) -> dict[str, Row]:
    """What belongs to each of these meetings: `speeches`, `resolutions`, `votes`, `files` by name."""
    said = _by_meeting(session, Speech, uids)
    resolved = _by_meeting(session, Resolution, uids)
    voted = votes(session, uids)
    names: dict[str, list[str]] = {}
    query = select(Attachment.row_uid, Attachment.name).where(Attachment.tbl == "meeting")
    for uid, name in session.execute(query.order_by(Attachment.uid)):
        names.setdefault(uid, []).append(name)
    return {
        uid: {
            "speeches": said.get(uid, []),
            "resolutions": resolved.get(uid, []),
            "votes": voted.get(uid, []),
            "files": names.get(uid, []),
        }
        for uid in uids
    }


def _by_meeting(session: Session, table: Any, uids: Sequence[str]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for start in range(0, len(uids), 500):
        part = uids[start : start + 500]
        for row in rows(session, table, table.meeting_uid.in_(part), order=(table.place,)):
            found.setdefault(row["meeting_uid"], []).append(row)
    return found


def marks_of(session: Session, uids: Sequence[str]) -> dict[str, Row]:
    """What a list shows of each meeting besides its numbers: resolutions, files, themes."""
    found: dict[str, Row] = {
        uid: {"resolutions": 0, "speeches": 0, "files": 0, "themes": None} for uid in uids
    }
    tables: tuple[tuple[str, Any], ...] = (("resolutions", Resolution), ("speeches", Speech))
    for key, table in tables:
        query = select(table.meeting_uid, func.count()).group_by(table.meeting_uid)
        for uid, count in session.execute(query):
            if uid in found:
                found[uid][key] = count
    for uid, count in session.execute(
        select(Attachment.row_uid, func.count())
        .where(Attachment.tbl == "meeting")
        .group_by(Attachment.row_uid)
    ):
        if uid in found:
            found[uid]["files"] = count
    for uid, names in themes_of(session, "meeting").items():
        if uid in found:
            found[uid]["themes"] = "、".join(names)
    return found


def day_of(row: Mapping[str, Any]) -> PartialDate:
    """The day of a meeting, or of a talk that counts as one."""
    day: PartialDate = row.get("held_on") or row.get("on_date") or row["planned_on"]
    return day


def as_date(day: dt.date) -> PartialDate:
    """A day as rows hold it."""
    return PartialDate.of(day)
