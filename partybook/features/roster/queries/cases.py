"""The way into the Party as cases: who is on it on a day, with steps, papers and what around them bears on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import and_, not_, or_, select
from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.facts import once
from partybook.features.roster.model import Branch, DevelopmentPaper, DevelopmentStep, Person
from partybook.features.roster.queries.bars import Bar, bar_for, bars
from partybook.features.roster.queries.happenings import happened
from partybook.features.roster.queries.persons import lives
from partybook.features.roster.queries.places import begins_on
from partybook.features.roster.queries.standards import holiday_tables
from partybook.features.roster.rules.development import Case
from partybook.features.roster.rules.development.guides import names_in
from partybook.features.roster.rules.life import Life, life_on, waits

STEPS: Any = DevelopmentStep.__table__
PAPERS: Any = DevelopmentPaper.__table__
COMING = ("applicant", "activist", "target", "probationary")
GUIDED = ("mentor", "sponsors")  # steps that name members
Rows = dict[str, list[dict[str, Any]]]
Found = tuple[dict[str, Any], Life, Case]  # the person and what they are on the day, and their case


def case(session: Session, person_uid: str, day: dt.date) -> Found | None:
    """One person's case with all that is entered, None where there is no such person. Rules judge it as of a day."""
    found = lives(session, day, [person_uid])
    return _cases(session, found, day)[0] if found else None


@once
def cases(session: Session, day: dt.date, branch_uid: str | None = None) -> list[Found]:
    """Everyone who is on the way on a day: applicants to probationers, and new members until their file is closed."""
    uids = session.scalars(select(Person.uid).where(_may_be_on_the_way(day))).all()
    found = [
        (person, life)
        for person, life in lives(session, day, uids)
        if life.here and branch_uid in (None, life.branch_uid) and life.standing in (*COMING, "full")
    ]
    return [
        (person, life, one)
        for person, life, one in _cases(session, found, day)
        if life.standing in COMING or (one.steps and one.on("archived") is None)
    ]


def closed_cases(
    session: Session, first: dt.date, day: dt.date, branch_uid: str | None = None
) -> list[Found]:
    """The cases whose file was closed from one day to another."""
    archived = select(DevelopmentStep.person_uid).where(
        DevelopmentStep.step == "archived",
        DevelopmentStep.done_on >= PartialDate.of(first),
        DevelopmentStep.done_on <= PartialDate.of(day),
    )
    uids = session.scalars(archived.distinct()).all()
    found = [
        (person, life)
        for person, life in (lives(session, day, uids) if uids else ())
        if life.here and branch_uid in (None, life.branch_uid)
    ]
    return _cases(session, found, day) if found else []


def _may_be_on_the_way(day: dt.date) -> Any:
    """Everyone but the full members whose file is closed or was never opened, as far as SQL can tell."""
    full = or_(
        and_(Person.full_on.is_(None), Person.standing == "full"),
        and_(Person.full_on.is_not(None), Person.full_on <= PartialDate.of(day)),
    )
    dates = (Person.applied_on, Person.activist_on, Person.target_on, Person.full_on)
    nothing = and_(Person.standing.is_(None), *(on.is_(None) for on in dates))
    opened = select(DevelopmentStep.person_uid)
    closed = opened.where(DevelopmentStep.step == "archived", DevelopmentStep.done_on.is_not(None))
    return and_(not_(nothing), or_(not_(full), and_(Person.uid.in_(opened), Person.uid.not_in(closed))))


def _cases(session: Session, found: Sequence[tuple[dict[str, Any], Life]], day: dt.date) -> list[Found]:
    uids = [person["uid"] for person, _ in found]
    steps = rows_of(session, STEPS, DevelopmentStep.person_uid.in_(uids))
    papers = rows_of(session, PAPERS, DevelopmentPaper.person_uid.in_(uids))
    happenings, begins = happened(session), begins_on(session)
    known = bars(session, happenings, day)
    kinds = {uid: kind for uid, kind in session.execute(select(Branch.uid, Branch.kind))}
    look_up, tables = _look_up(session, steps.values()), holiday_tables(session)
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
                look_up=look_up,
                tables=tables,
                **around(person, happenings.get(person["uid"], ()), day),
            ),
        )
        for person, life in found
    ]


def _bar(person: Mapping[str, Any], known: list[Bar]) -> tuple[dt.date, Problem] | None:
    """From when the person may be admitted again, where they left the Party before."""
    bar = bar_for(person, known)
    return (bar.again, bar.problem) if bar is not None else None


def _look_up(
    session: Session, steps: Iterable[Sequence[Mapping[str, Any]]]
) -> Callable[[str, dt.date], Life | None]:
    """What a mentor or sponsor was on a day, told by the name alone; nobody where the roster has it twice."""
    names = {name for rows in steps for row in rows if row["step"] in GUIDED for name in names_in(row["who"])}
    columns = Person.__table__.columns
    named = select(*columns).where(Person.name.in_(names), Person.binned_on.is_(None))
    people = [dict(row) for row in session.execute(named).mappings()]
    happenings = happened(session, [person["uid"] for person in people])
    namesakes: dict[str, list[dict[str, Any]]] = {}
    for person in people:
        namesakes.setdefault(person["name"], []).append(person)

    def look_up(name: str, day: dt.date) -> Life | None:
        found = namesakes.get(name, ())
        return life_on(found[0], happenings.get(found[0]["uid"], ()), day) if len(found) == 1 else None

    return look_up


def around(person: Mapping[str, Any], happened: Iterable[Mapping[str, Any]], day: dt.date) -> dict[str, Any]:
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


def rows_of(session: Session, table: Any, *where: Any) -> Rows:
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
