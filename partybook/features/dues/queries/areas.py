"""Areas for collecting: who collects where, who belongs to which."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.errors import Problem
from partybook.features.dues.model import DuesArea, DuesAreaPerson
from partybook.features.dues.queries.rows import Row, refuse_other_keys, rows
from partybook.features.roster import queries as roster
from partybook.features.roster.model import Person
from partybook.text import mark

_AREAS: Any = DuesArea.__table__
_PEOPLE: Any = DuesAreaPerson.__table__


def areas(session: Session, branch_uid: str | None = None) -> list[Row]:
    """Areas in order, each with the collector's name."""
    where = () if branch_uid is None else (DuesArea.branch_uid == branch_uid,)
    names = {person["uid"]: person["name"] for person in roster.people(session)}
    found = rows(session, DuesArea, *where, order=(DuesArea.place,))
    return [{**row, "collector": names.get(row["collector_uid"])} for row in found]


def set_area(session: Session, values: Mapping[str, Any], uid: str | None = None) -> str:
    """Makes or changes an area: branch_uid, name, collector_uid, group_uid. Problem dues-area-name."""
    refuse_other_keys(values, DuesArea)
    if "name" in values and not (values["name"] or "").strip():
        raise Problem("dues-area-name", mark("片区要有名称。"))
    if uid is not None:
        update_rows(session, _AREAS, [(uid, values)])
        return uid
    place = session.scalar(select(func.coalesce(func.max(DuesArea.place), 0))) or 0
    return insert_rows(session, _AREAS, [{**values, "place": place + 1}])[0]


def put_in_area(session: Session, people: Sequence[str], area_uid: str | None) -> None:
    """Puts people into an area, out of any other; None leaves them to their group's area."""
    session.execute(delete(DuesAreaPerson).where(DuesAreaPerson.person_uid.in_(people)))
    if area_uid is not None:
        insert_rows(session, _PEOPLE, [{"area_uid": area_uid, "person_uid": uid} for uid in people])


def remove_area(session: Session, uid: str) -> None:
    """Takes an area away; its people fall back to their groups' areas."""
    session.execute(delete(DuesAreaPerson).where(DuesAreaPerson.area_uid == uid))
    session.execute(delete(DuesArea).where(DuesArea.uid == uid))


def area_uids(session: Session) -> dict[str, str]:
    """The area of each person who has one: put in by name, else that of their group."""
    by_group = {row["group_uid"]: row["uid"] for row in rows(session, DuesArea) if row["group_uid"]}
    grouped = session.execute(select(Person.uid, Person.group_uid).where(Person.group_uid.in_(by_group)))
    found = {uid: by_group[group] for uid, group in grouped}
    return found | {row["person_uid"]: row["area_uid"] for row in rows(session, DuesAreaPerson)}


def areas_of(session: Session) -> dict[str, str]:
    """The name of the area of each person who has one."""
    names = {row["uid"]: row["name"] for row in rows(session, DuesArea)}
    return {person: names[area] for person, area in area_uids(session).items()}


def people_of_area(session: Session, area_uid: str) -> list[str]:
    """The uids of those who belong to an area."""
    return [person for person, area in area_uids(session).items() if area == area_uid]
