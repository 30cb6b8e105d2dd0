"""The yearly appraisal of a branch: who takes part, ballots, grades, closed; the results of a member over the years."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.records import Row, one, refuse_other_keys, rows
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.meetings.model import Appraisal, AppraisalResult
from partybook.features.meetings.queries.attending import CHUNK, numbers_of
from partybook.features.meetings.queries.meetings import meetings
from partybook.features.meetings.queries.office import office
from partybook.features.meetings.rules.appraisal import (
    AFTER,
    GRADED,
    check_appraisal,
    check_result,
    excellent,
    hints,
    lacking,
    most_excellent,
)
from partybook.features.roster import queries as roster
from partybook.text import mark

TABLE: Any = Appraisal.__table__
RESULTS: Any = AppraisalResult.__table__
KIND = "appraisal"
KEPT = (
    "self_view", "mutual_view", "excellent", "qualified", "basic", "unqualified", "problems", "grade",
    "own_view", "told_on", "note",
)  # fmt: skip


def appraisal_day(appraisal: Mapping[str, Any]) -> dt.date:
    """The day whose roster says who takes part: the appraisal's, else the last of its year that has come."""
    day: PartialDate | None = appraisal["on_date"]
    return day.latest if day is not None else min(today(), dt.date(appraisal["year"], 12, 31))


def start_appraisal(
    session: Session, branch_uid: str, year: int, values: Mapping[str, Any] | None = None
) -> str:
    """Begins a year's appraisal of a branch with everybody whom the roster of its day has there; gives its uid.

    Problems appraisal-twice, those of check_appraisal.
    """
    if rows(session, Appraisal, Appraisal.branch_uid == branch_uid, Appraisal.year == year):
        raise Problem("appraisal-twice", mark("{value} 年度的民主评议已经登记过。"), value=year)
    row = {"on_date": None, **(values or {}), "branch_uid": branch_uid, "year": year}
    refuse_other_keys(row, Appraisal)
    _refuse(check_appraisal(row, today()))
    uid = insert_rows(session, TABLE, [row])[0]
    insert_rows(
        session, RESULTS, [{"appraisal_uid": uid, "person_uid": one["uid"]} for one in _members(session, row)]
    )
    return uid


def proposed_appraisal(session: Session, branch_uid: str, year: int) -> Row:
    """What a year's appraisal may begin with: meeting_uid, on_date, due and present of the meeting held for it."""
    found = [
        row
        for row in meetings(session, dt.date(year, 1, 1), dt.date(year, 12, 31), branch_uid)
        if row["state"] == "held" and KIND in (row["kind"], *(row["also"] or "").split())
    ]
    if not found:
        return {}
    held = found[-1]
    counted = numbers_of(session, [held])[held["uid"]]
    return {
        "meeting_uid": held["uid"],
        "on_date": held["held_on"],
        "due": counted["due"],
        "present": counted["present"],
    }


def change_appraisal(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Completes or corrects an appraisal. Another day brings another list: those who were missing come, those of
    whom nothing was entered go. Problems of check_appraisal, appraisal-closed, ballot-more where votes exceed."""
    kept = open_appraisal(session, uid)
    row = {**kept, **values}
    refuse_other_keys(row, Appraisal)
    _refuse(check_appraisal(row, today()))
    update_rows(session, TABLE, [(uid, dict(values))] if values else [])
    if "on_date" in values and values["on_date"] != kept["on_date"]:
        renew_appraised(session, uid)
    for result in _results(session, row):
        _refuse(check_result(result, row["returned"]))


def renew_appraised(session: Session, uid: str) -> tuple[int, int]:
    """Makes the list that of the roster on the appraisal's day; gives how many came and how many went."""
    kept = open_appraisal(session, uid)
    there = {one["uid"] for one in _members(session, kept)}
    known = {
        row["person_uid"]: row for row in rows(session, AppraisalResult, AppraisalResult.appraisal_uid == uid)
    }
    gone = [
        row["uid"]
        for person, row in known.items()
        if person not in there and all(row[key] is None for key in KEPT)
    ]
    if gone:
        session.execute(delete(RESULTS).where(RESULTS.c.uid.in_(gone)))
    fresh = [one for one in sorted(there) if one not in known]
    insert_rows(session, RESULTS, [{"appraisal_uid": uid, "person_uid": one} for one in fresh])
    return len(fresh), len(gone)


def set_result(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Enters views, ballots or the grade of one member. Problems of check_result, appraisal-closed."""
    set_results(session, [(uid, values)])


def set_results(session: Session, changes: Sequence[tuple[str, Mapping[str, Any]]]) -> None:
    """As set_result, for several members of one appraisal."""
    if not changes:
        return
    appraisal = one(session, Appraisal, one(session, AppraisalResult, changes[0][0])["appraisal_uid"])
    known = {row["uid"]: row for row in _results(session, appraisal)}
    for uid, values in changes:
        if appraisal["closed_on"] is not None and set(values) - set(AFTER):
            raise _closed(appraisal)
        assert set(values) <= set(KEPT) and uid in known, values
        _refuse(check_result({**known[uid], **values}, appraisal["returned"]))
    update_rows(session, RESULTS, [(uid, dict(values)) for uid, values in changes])


def close_appraisal(session: Session, uid: str, on: dt.date | None = None) -> None:
    """Says that the committee has given the grades. The first problem of `lacking` stands in the way."""
    found = appraisal(session, uid)
    if found["closed_on"] is not None:
        raise _closed(found)
    _refuse(("", problem) for problem in found["lacking"])
    update_rows(session, TABLE, [(uid, {"closed_on": PartialDate.of(on or today())})])


def reopen_appraisal(session: Session, uid: str) -> None:
    """Lets a closed appraisal be corrected."""
    one(session, Appraisal, uid)
    update_rows(session, TABLE, [(uid, {"closed_on": None})])


def remove_appraisal(session: Session, uid: str) -> None:
    """Takes back an appraisal that was begun by mistake. Problem appraisal-closed."""
    open_appraisal(session, uid)
    session.execute(delete(RESULTS).where(RESULTS.c.appraisal_uid == uid))
    session.execute(delete(TABLE).where(TABLE.c.uid == uid))


def open_appraisal(session: Session, uid: str) -> Row:
    """One appraisal that can still be changed. Problems uid-unknown, appraisal-closed."""
    found = one(session, Appraisal, uid)
    if found["closed_on"] is not None:
        raise _closed(found)
    return found


def appraisals(session: Session, year: int | None = None, branch: str | None = None) -> list[Row]:
    """The appraisals of a year or all, newest first, each with `results`, `most`, `excellent`, `lacking`, `hints`."""
    where = [] if year is None else [Appraisal.year == year]
    where += [] if branch is None else [Appraisal.branch_uid == branch]
    base = office(session)["meetings.appraisal_base"]
    return [
        _told(session, row, base) for row in rows(session, Appraisal, *where, order=(Appraisal.year.desc(),))
    ]


def closed_appraisals(session: Session) -> list[Row]:
    """The appraisals that were closed, of all years and branches, as they are written down, the newest first."""
    return rows(session, Appraisal, Appraisal.closed_on.is_not(None), order=(Appraisal.year.desc(),))


def appraisal(session: Session, uid: str) -> Row:
    """One appraisal, as `appraisals` gives it."""
    return _told(session, one(session, Appraisal, uid), office(session)["meetings.appraisal_base"])


def _told(session: Session, row: Row, base: str) -> Row:
    results = _results(session, row)
    return {
        **row,
        "results": results,
        "graded": sum(result["standing"] == GRADED for result in results),
        "most": most_excellent(results, appraisal_day(row), base),
        "excellent": excellent(results),
        "lacking": lacking(row, results, base),
        "hints": hints(row, results),
    }


def appraised(session: Session, person_uid: str) -> list[Row]:
    """What the appraisals said of a member, the newest year first: year, on_date, closed_on and the result."""
    found = rows(session, AppraisalResult, AppraisalResult.person_uid == person_uid)
    by_uid = {row["uid"]: row for row in rows(session, Appraisal)}
    told = [
        {**row, **{key: by_uid[row["appraisal_uid"]][key] for key in ("year", "on_date", "closed_on")}}
        for row in found
    ]
    return sorted(told, key=lambda row: -row["year"])


def _results(session: Session, appraisal: Row) -> list[Row]:
    """The results in the roster's order, each with name, standing, group and posts of the appraisal's day."""
    kept = rows(session, AppraisalResult, AppraisalResult.appraisal_uid == appraisal["uid"])
    people: dict[str, Row] = {}
    uids = [row["person_uid"] for row in kept]
    day = appraisal_day(appraisal)
    for start in range(0, len(uids), CHUNK):
        for person, life in roster.lives(session, day, uids[start : start + CHUNK]):
            people[person["uid"]] = {**person, "standing": life.standing, "place": len(people)}
    found = [
        {
            **{
                key: people[row["person_uid"]][key]
                for key in ("name", "standing", "group", "citizen_id", "place")
            },
            **row,
        }
        for row in kept
        if row["person_uid"] in people  # who lies in the recycle bin is not shown
    ]
    return sorted(found, key=lambda row: row["place"])


def _members(session: Session, appraisal: Mapping[str, Any]) -> list[Row]:
    day = appraisal_day(appraisal)
    return [
        member
        for member in roster.members_on(session, day)
        if member["branch_uid"] == appraisal["branch_uid"]
    ]


def _refuse(found: Any) -> None:
    for _, problem in found:
        if problem.severity == "error":
            raise problem


def _closed(appraisal: Mapping[str, Any]) -> Problem:
    return Problem(
        "appraisal-closed",
        mark("{value} 年度的评议已经评定。要更正，请先点“重新打开”。"),
        value=appraisal["year"],
    )
