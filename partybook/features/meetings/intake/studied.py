"""A list of what members learned besides the meetings: trainings, courses, notes and essays, a row for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from partybook.dates import today
from partybook.errors import Problem
from partybook.features.meetings.intake.people import Members
from partybook.features.meetings.intake.units import of_kind
from partybook.features.meetings.model import BORN_ON, CITIZEN_ID, GROUP, NAME, STUDY_FIELDS
from partybook.features.meetings.rules.studying import check_study
from partybook.fields import Field, Text
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.sheets.rows import Reader, refused
from partybook.text import folded, mark

_EXAMPLES = {"title": "党务工作者集中培训", "hours_tenth": "8", "on_date": "2026.03.12"}
STUDIED_FIELDS: tuple[Field, ...] = (
    NAME,
    CITIZEN_ID,
    BORN_ON,
    Field("group", "党小组", Text(), GROUP.headers, 5),
    *(replace(field, example=_EXAMPLES.get(field.key, "")) for field in STUDY_FIELDS),
)
STUDIED_TEMPLATE = tuple(field for field in STUDIED_FIELDS if field.key not in ("born_on", "group"))
COLUMNS = ("organiser", "hours_tenth", "central", "note")


def plan_studies(table: Table, known: Known, plan: Plan) -> None:
    """Plans every row against what the book knows of each member's study."""
    reader = Reader(table, plan)
    members = Members(known, reader)
    there = {_identity(row): row for row in of_kind(known, "study")}
    seen: dict[tuple[Any, ...], int] = {}
    for number, cells in table.data:
        row = PlannedRow(number, "", "refused")
        row.values = reader.read(number, cells, row.problems)
        row.label = f"{row.values.get('name') or mark('（无姓名）')} {row.values.get('title') or ''}".strip()
        person = members.find(number, row.values, row.problems)
        if person is not None:
            _settle(row, person, reader, there, seen)
        plan.rows.append(row)


def _settle(
    row: PlannedRow,
    person: Mapping[str, Any],
    reader: Reader,
    there: Mapping[tuple[Any, ...], Mapping[str, Any]],
    seen: dict[tuple[Any, ...], int],
) -> None:
    keys = {field.key for field in STUDY_FIELDS}
    values = {key: value for key, value in row.values.items() if key in keys}
    values["person_uid"] = person["uid"]
    for key, problem in check_study(values, today()):
        row.problems.append(problem.at(reader.where(row.row, key)))
    if refused(row.problems):
        return
    row.values = values
    identity = _identity(values)
    if identity in seen:
        says = mark("与第 {first} 行是同一人的同一次学习。请只留一行。")
        problem = Problem("twice-different", says, first=seen[identity])
        row.problems.append(problem.at(reader.where(row.row, "title")))
        return
    seen[identity] = row.row
    kept = there.get(identity)
    if kept is None:
        row.fate = "added"
        return
    row.uid = kept["uid"]
    row.changes = {
        key: (kept[key], values[key])
        for key in COLUMNS
        if values.get(key) is not None and values[key] != kept[key] and (values[key] or kept[key])
    }
    row.fate = "updated" if row.changes else "unchanged"


def _identity(row: Mapping[str, Any]) -> tuple[Any, ...]:
    """What one study is known by: whose it is, its kind, its day, what it was about."""
    return (row["person_uid"], row["kind"], row["on_date"], folded(row["title"]))
