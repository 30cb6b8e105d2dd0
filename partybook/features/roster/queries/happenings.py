"""What happened to people: entered, completed, read in order of time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.facts import once
from partybook.features.roster.model import Event, Person
from partybook.features.roster.queries.letters import take_letter
from partybook.features.roster.rules.life import WITHDRAWN, effects, order
from partybook.text import mark

EVENTS: Any = Event.__table__
PEOPLE: Any = Person.__table__


def add_event(session: Session, person_uid: str, values: Mapping[str, Any]) -> str:
    """Enters something that happened to a person; gives its uid. Problem event-date without a day, event-kind.

    `corrects_uid` names a wrong event that this one stands for; Problem event-corrects where that can't be.
    """
    refuse_incomplete(values)
    if values.get("corrects_uid") or values["kind"] == WITHDRAWN:
        _check_corrected(session, person_uid, values.get("corrects_uid"))
    uid = insert_rows(session, EVENTS, [{**values, "person_uid": person_uid}])[0]
    if values["kind"] == "transfer_out":
        take_letter(session, uid, values.get("letter"))
    return uid


def person_of(session: Session, uid: str) -> str:
    """To whom an event happened; the uid itself where it is no event's."""
    return session.scalar(select(Event.person_uid).where(Event.uid == uid)) or uid


def refuse_incomplete(values: Mapping[str, Any]) -> None:
    """Problem event-kind without a known kind, event-date without a day."""
    if values.get("kind") not in effects():
        raise Problem("event-kind", mark("请选择变动类别。"))
    if values.get("on_date") is None:
        raise Problem("event-date", mark("请填写变动日期。"))


def withdraw_event(session: Session, uid: str, values: Mapping[str, Any]) -> str:
    """Takes a wrong event back by another one that says so; both stay. Gives the uid of the new one.

    Who was put into another branch by it is back in the branch before. Problem event-corrects.
    """
    wrong = next((one for one in _rows(session, Event.uid == uid)), None)
    if wrong is None:
        raise Problem("event-corrects", mark("没有要更正的变动。"))
    made = add_event(
        session,
        wrong["person_uid"],
        {"on_date": PartialDate.of(today()), **values, "kind": WITHDRAWN, "corrects_uid": uid},
    )
    if wrong["kind"] == "branch_changed" and wrong["from_branch_uid"]:
        _put_back(session, wrong)
    return made


def _put_back(session: Session, wrong: Mapping[str, Any]) -> None:
    """The branch before a change of branch that never was; where another one followed, that one began there."""
    person = wrong["person_uid"]
    following = [
        one
        for one in events(session, person)
        if one["kind"] == "branch_changed" and order(one) > order(wrong)
    ]
    if following and following[0]["from_branch_uid"] == wrong["to_branch_uid"]:
        update_rows(session, EVENTS, [(following[0]["uid"], {"from_branch_uid": wrong["from_branch_uid"]})])
        return
    where = (Person.uid == person, Person.branch_uid == wrong["to_branch_uid"])
    if session.scalar(select(Person.uid).where(*where)) is not None:
        before = {"branch_uid": wrong["from_branch_uid"], "group_uid": None}
        update_rows(session, PEOPLE, [(person, before)])


def _check_corrected(session: Session, person_uid: str, uid: str | None) -> None:
    """What is corrected is an event of the same person, not corrected before, and no correction itself."""
    wrong = next(iter(_rows(session, Event.uid == uid)), None) if uid else None
    if wrong is None or wrong["person_uid"] != person_uid:
        raise Problem("event-corrects", mark("没有要更正的变动。"))
    if wrong["kind"] == WITHDRAWN:
        raise Problem("event-corrects", mark("撤回的登记不能再撤回，请重新登记正确的变动。"))
    if session.scalar(select(Event.uid).where(Event.corrects_uid == uid)) is not None:
        raise Problem("event-corrects", mark("这项变动已经更正过。"))


def change_event(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Completes or corrects an event: an approval that came, a return slip."""
    update_rows(session, EVENTS, [(uid, values)])
    if values.get("letter") and session.scalar(select(Event.kind).where(Event.uid == uid)) == "transfer_out":
        take_letter(session, uid, values["letter"])


def events(session: Session, person_uid: str | None = None) -> list[dict[str, Any]]:
    """Events that count, in order of time, of one person or of all: without those corrected by another one, and
    without what only takes another one back."""
    return _events(session, Event.person_uid == person_uid) if person_uid else [*_of_everyone(session)]


def course(session: Session, person_uid: str | None = None) -> list[dict[str, Any]]:
    """Everything that was entered, in order of time; `corrected` says that another event took its place."""
    corrected = set(session.scalars(select(Event.corrects_uid).where(Event.corrects_uid.is_not(None))))
    rows = _rows(session, *([Event.person_uid == person_uid] if person_uid else []))
    return [{**row, "corrected": row["uid"] in corrected} for row in rows]


def _events(session: Session, *where: ColumnElement[bool]) -> list[dict[str, Any]]:
    corrected = select(Event.corrects_uid).where(Event.corrects_uid.is_not(None))
    return _rows(session, Event.uid.not_in(corrected), Event.kind != WITHDRAWN, *where)


@once
def _of_everyone(session: Session) -> list[dict[str, Any]]:
    return _events(session, _not_binned())


def _not_binned() -> ColumnElement[bool]:
    """What happened to those who lie in the recycle bin is told of nobody else."""
    return Event.person_uid.not_in(select(Person.uid).where(Person.binned_on.is_not(None)))


def _rows(session: Session, *where: ColumnElement[bool]) -> list[dict[str, Any]]:
    names = [column.name for column in EVENTS.columns]
    rows = session.execute(select(*EVENTS.columns).where(*where).order_by(Event.on_date, Event.uid))
    return [dict(zip(names, row, strict=True)) for row in rows]


@once
def happened(session: Session, uids: Sequence[str] | None = None) -> dict[str, list[dict[str, Any]]]:
    """The events of these people, or of everyone, by the person's uid; who had none is not there."""
    found: dict[str, list[dict[str, Any]]] = {}
    some = _of_everyone(session) if uids is None else _events(session, Event.person_uid.in_(uids))
    for event in some:
        found.setdefault(event["person_uid"], []).append(event)
    return found
