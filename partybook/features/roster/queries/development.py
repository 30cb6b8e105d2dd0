"""Steps and papers of the way into the Party: entered, changed, read as cases."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.model import Branch, DevelopmentPaper, DevelopmentStep, Person
from partybook.features.roster.queries.bars import Bar, bar_for, bars
from partybook.features.roster.queries.happenings import events, happened
from partybook.features.roster.queries.persons import change_person, lives
from partybook.features.roster.queries.places import begins_on
from partybook.features.roster.rules.development import Case, conversion_date, counts, standard_on
from partybook.features.roster.rules.development.case import SETS
from partybook.features.roster.rules.life import RANK, WAY, Life, waits
from partybook.standards.codes import codes
from partybook.text import mark

STEPS: Any = DevelopmentStep.__table__
PAPERS: Any = DevelopmentPaper.__table__
COMING = ("applicant", "activist", "target", "probationary")
Rows = dict[str, list[dict[str, Any]]]
Found = tuple[dict[str, Any], Life, Case]  # the person and what they are on the day, and their case


def add_step(session: Session, person_uid: str, values: Mapping[str, Any]) -> str:
    """Enters a step of a person; gives its uid. A step that is a date of the person sets it, in the same edit.

    Problems: development-step, development-dates, development-twice where the step is done once and is done.
    """
    code = values.get("step")
    if code not in codes()["development_step"].codes:
        raise Problem("development-step", mark("请选择步骤。"))
    _check_order(values)
    rows = _rows(session, STEPS, DevelopmentStep.person_uid == person_uid).get(person_uid, [])
    if not _repeats(str(code)) and any(row["step"] == code and counts(row) for row in rows):
        raise Problem(
            "development-twice",
            mark("“{value}”已经登记过，请修改原来的记录。"),
            value=codes()["development_step"].label(code),
        )
    uid = insert_rows(session, STEPS, [{**values, "person_uid": person_uid}])[0]
    _set_date(session, person_uid, str(code), before=False)
    return uid


def change_step(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Completes or corrects a step, and the person's date that it is. Problems development-dates, uid-unknown."""
    kept = next(
        (row for rows in _rows(session, STEPS, DevelopmentStep.uid == uid).values() for row in rows), None
    )
    if kept is None:
        raise Problem("uid-unknown", mark("没有编号为 {value} 的记录。"), value=uid)
    changes = {key: value for key, value in values.items() if key not in ("uid", "person_uid", "step")}
    _check_order({**kept, **changes})
    update_rows(session, STEPS, [(uid, changes)])
    _set_date(session, kept["person_uid"], kept["step"], before=counts(kept))


def add_paper(session: Session, person_uid: str, values: Mapping[str, Any]) -> str:
    """Enters a paper of a person's file; gives its uid. Problems development-paper, development-count."""
    if values.get("code") not in codes()["development_paper"].codes:
        raise Problem("development-paper", mark("请选择材料名称。"))
    _check_counts(values)
    return insert_rows(session, PAPERS, [{**values, "person_uid": person_uid}])[0]


def change_paper(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Completes or corrects a paper. Problem development-count."""
    _check_counts(values)
    update_rows(session, PAPERS, [(uid, values)])


def case(session: Session, person_uid: str, day: dt.date) -> Found | None:
    """One person's case with all that is entered, None where there is no such person. Rules judge it as of a day."""
    found = lives(session, day, [person_uid])
    return _cases(session, found, day)[0] if found else None


def cases(session: Session, day: dt.date, branch_uid: str | None = None) -> list[Found]:
    """Everyone who is on the way on a day: applicants to probationers, and new members until their file is closed."""
    found = [
        (person, life)
        for person, life in lives(session, day)
        if life.here and branch_uid in (None, life.branch_uid) and life.standing in (*COMING, "full")
    ]
    return [
        (person, life, one)
        for person, life, one in _cases(session, found, day)
        if life.standing in COMING or (one.steps and one.on("archived") is None)
    ]


def _cases(session: Session, found: Iterable[tuple[dict[str, Any], Life]], day: dt.date) -> list[Found]:
    steps, papers = _rows(session, STEPS), _rows(session, PAPERS)
    happenings, begins = happened(session), begins_on(session)
    known = bars(session, happenings, day)
    kinds = {uid: kind for uid, kind in session.execute(select(Branch.uid, Branch.kind))}
    return [
        (
            person,
            life,
            Case(
                person,
                steps.get(person["uid"], ()),
                papers.get(person["uid"], ()),
                kinds.get(life.branch_uid or ""),
                begins_on=begins,
                barred=_bar(person, known),
                **_around(person, happenings.get(person["uid"], ()), day),
            ),
        )
        for person, life in found
    ]


def _bar(person: Mapping[str, Any], known: list[Bar]) -> tuple[dt.date, Problem] | None:
    """From when the person may be admitted again, where they left the Party before."""
    bar = bar_for(person, known)
    return (bar.again, bar.problem) if bar is not None else None


def _around(person: Mapping[str, Any], happened: Iterable[Mapping[str, Any]], day: dt.date) -> dict[str, Any]:
    """What the person's events say to the case: extensions, a transfer during probation, leaving ahead."""
    joined, full = person.get("joined_on"), person.get("full_on")
    around: dict[str, Any] = {"extensions": [], "arrived_on": None, "leaving_on": None}
    for event in happened:
        on: PartialDate = event["on_date"]
        if event["kind"] == "extended" and on.earliest <= day and not waits(event, day):
            around["extensions"].append(event)
        elif event["kind"] == "transfer_in" and joined is not None and joined.earliest < on.earliest <= day:
            around["arrived_on"] = on if full is None or on.earliest <= full.latest else None
        elif event["kind"] == "transfer_out" and on.earliest > day:
            around["leaving_on"] = on
    return around


def _rows(session: Session, table: Any, *where: Any) -> Rows:
    """Rows of a table by person, in order of time, those without a day last."""
    names = [column.name for column in table.columns]
    day = "done_on" if table is STEPS else "on_date"
    found: Rows = {}
    for row in session.execute(select(*table.columns).where(*where).order_by(table.c.uid)):
        line = dict(zip(names, row, strict=True))
        found.setdefault(line["person_uid"], []).append(line)
    for rows in found.values():
        rows.sort(key=lambda line: line[day].sort_key if line[day] is not None else (9999, 0, 0))
    return found


def _repeats(code: str) -> bool:
    return standard_on(dt.date.max).step(code).repeats


def _set_date(session: Session, person_uid: str, code: str, *, before: bool) -> None:
    """Sets the person's date that a step is, and their standing with it; empties it where the step no longer counts."""
    key = SETS.get(code)
    if key is None:
        return
    person = lives(session, dt.date.max, [person_uid])[0][0]
    rows = _rows(session, STEPS, DevelopmentStep.person_uid == person_uid).get(person_uid, [])
    done = [row["done_on"] for row in rows if row["step"] == code and counts(row)]
    if not done and not before:
        return  # a meeting that did not pass, a step only begun: the person's own date stays
    on: PartialDate | None = done[-1] if done else None
    if code == "converted" and on is not None:
        around = _around({**person, "full_on": None}, events(session, person_uid), on.latest)
        on = conversion_date(Case(person, rows, **around), on, standard_on(on.latest))
    written = session.scalar(select(Person.standing).where(Person.uid == person_uid))
    dates = {**person, key: on}
    change_person(session, person_uid, {key: on, "standing": _standing(dates, written, key)})


def _standing(dates: Mapping[str, Any], written: str | None, key: str) -> str | None:
    """The written standing after a date changed: the highest that has a date; a higher one without a date stays."""
    reached = next((standing for on, standing in WAY if dates.get(on) is not None), None)
    own = dict(WAY)[key]
    if written is None or reached is None or written == own:
        return reached or written
    return max(written, reached, key=RANK.index)


def _check_order(values: Mapping[str, Any]) -> None:
    begun, done = values.get("from_on"), values.get("done_on")
    if begun is not None and done is not None and done.latest < begun.earliest:
        raise Problem(
            "development-dates",
            mark("完成日期 {value} 早于开始日期 {begun}。"),
            value=done.dotted_full,
            begun=begun.dotted_full,
        )
    for key in ("hours", "voters", "present", "yes"):
        if (values.get(key) or 0) < 0:
            raise Problem("development-count", mark("数字不能小于零：{value}。"), value=values[key])
    due, present, yes = (values.get(key) for key in ("voters", "present", "yes"))
    if due is not None and max(present or 0, yes or 0) > due:
        raise Problem("development-count", mark("实到或赞成不能多于应到 {value} 人。"), value=due)


def _check_counts(values: Mapping[str, Any]) -> None:
    for key in ("copies", "pages"):
        if (values.get(key) or 0) < 0:
            raise Problem("development-count", mark("数字不能小于零：{value}。"), value=values[key])
