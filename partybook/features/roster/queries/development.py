"""Steps and papers of the way into the Party: entered, changed, taken out again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.model import DevelopmentStep, Person
from partybook.features.roster.queries.cases import PAPERS, STEPS, around, rows_of
from partybook.features.roster.queries.happenings import events
from partybook.features.roster.queries.persons import change_person, lives
from partybook.features.roster.rules.development import Case, conversion_date, counts, standard_on
from partybook.features.roster.rules.development.case import SETS
from partybook.features.roster.rules.life import RANK, WAY
from partybook.standards.codes import codes
from partybook.text import mark


def add_step(session: Session, person_uid: str, values: Mapping[str, Any]) -> str:
    """Enters a step of a person; gives its uid. A step that is a date of the person sets it, in the same edit.

    Problems: development-step, development-dates, development-twice where the step is done once and is done.
    """
    code = values.get("step")
    if code not in codes()["development_step"].codes:
        raise Problem("development-step", mark("请选择步骤。"))
    _check_order(values)
    rows = rows_of(session, STEPS, DevelopmentStep.person_uid == person_uid).get(person_uid, [])
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
    kept = _step(session, uid)
    changes = {key: value for key, value in values.items() if key not in ("uid", "person_uid", "step")}
    _check_order({**kept, **changes})
    update_rows(session, STEPS, [(uid, changes)])
    _set_date(session, kept["person_uid"], kept["step"], before=counts(kept))


def remove_step(session: Session, uid: str) -> None:
    """Takes a step out that was entered by mistake, and the person's date with it. Problem uid-unknown."""
    kept = _step(session, uid)
    session.execute(delete(DevelopmentStep).where(DevelopmentStep.uid == uid))
    _set_date(session, kept["person_uid"], kept["step"], before=counts(kept))


def _step(session: Session, uid: str) -> dict[str, Any]:
    found = rows_of(session, STEPS, DevelopmentStep.uid == uid)
    kept = next((row for rows in found.values() for row in rows), None)
    if kept is None:
        raise Problem("uid-unknown", mark("没有编号为 {value} 的记录。"), value=uid)
    return kept


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


def store_papers(
    session: Session, person_uid: str, papers: Sequence[tuple[str | None, Mapping[str, Any]]]
) -> None:
    """Enters (no uid) and changes papers of a person's file, as they were ticked in a list."""
    for uid, values in papers:
        if uid is None:
            add_paper(session, person_uid, values)
        else:
            change_paper(session, uid, values)


def _repeats(code: str) -> bool:
    return standard_on(dt.date.max).step(code).repeats


def _set_date(session: Session, person_uid: str, code: str, *, before: bool) -> None:
    """Sets the person's date that a step is, and their standing with it; empties it where the step no longer counts."""
    key = SETS.get(code)
    if key is None:
        return
    person = lives(session, dt.date.max, [person_uid])[0][0]
    rows = rows_of(session, STEPS, DevelopmentStep.person_uid == person_uid).get(person_uid, [])
    done = [row["done_on"] for row in rows if row["step"] == code and counts(row)]
    if not done and not before:
        return  # a meeting that did not pass, a step only begun: the person's own date stays
    on: PartialDate | None = done[-1] if done else None
    if code == "converted" and on is not None:
        bearing = around({**person, "full_on": None}, events(session, person_uid), on.latest)
        on = conversion_date(Case(person, rows, **bearing), on, standard_on(on.latest))
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
