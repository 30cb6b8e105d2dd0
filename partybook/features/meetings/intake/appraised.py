"""What an appraisal said of each member: ballots, grade, views; a row for each, of an appraisal that was begun."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from partybook.errors import Problem
from partybook.features.meetings.intake.people import Members
from partybook.features.meetings.intake.units import of_kind
from partybook.features.meetings.model import (
    APPRAISAL_FIELDS,
    BORN_ON,
    CITIZEN_ID,
    GROUP,
    NAME,
    RESULT_FIELDS,
)
from partybook.features.meetings.rules.appraisal import AFTER, check_result
from partybook.fields import Field, Text
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.sheets.rows import Reader, refused, year_of
from partybook.text import mark

_RESULTS = tuple(field for field in RESULT_FIELDS if field.key not in ("name", "standing"))
APPRAISED_FIELDS: tuple[Field, ...] = (
    NAME,
    CITIZEN_ID,
    BORN_ON,
    Field("group", "党小组", Text(), GROUP.headers, 5),
    replace(APPRAISAL_FIELDS[0], required=False, example="2026"),
    *_RESULTS,
)
APPRAISED_TEMPLATE = tuple(field for field in APPRAISED_FIELDS if field.key not in ("born_on", "group"))
KEYS = tuple(field.key for field in _RESULTS)


def plan_appraisals(table: Table, known: Known, plan: Plan) -> None:
    """Plans every row: what it says of a member that the appraisal of the year does not have yet."""
    reader = Reader(table, plan)
    members = Members(known, reader)
    year = year_of(table, plan)
    there = {(row["person_uid"], row["year"]): row for row in of_kind(known, "result")}
    years = {row["year"] for row in of_kind(known, "result")}
    seen: dict[str, int] = {}
    for number, cells in table.data:
        row = PlannedRow(number, "", "refused")
        row.values = reader.read(number, cells, row.problems)
        row.label = str(row.values.get("name") or mark("（无姓名）"))
        person = members.find(number, row.values, row.problems)
        if person is not None:
            of = int(row.values.get("year") or year)
            kept = there.get((person["uid"], of))
            try:
                if kept is None:
                    raise _not_there(of, of in years, row.label)
                _settle(row, kept, reader, seen)
            except Problem as problem:
                row.problems.append(problem.at(reader.where(number, "name")))
        plan.rows.append(row)


def _not_there(year: int, begun: bool, name: str) -> Problem:
    if begun:
        says = mark("{value} 年度的评议名单里没有{name}。请在“民主评议”页点“更新名单”，或核对姓名。")
        return Problem("appraisal-not-listed", says, value=year, name=name)
    says = mark("{value} 年度的民主评议还没有开始登记。请先在“民主评议”页选这一年点“开始民主评议”，再导入。")
    return Problem("appraisal-not-begun", says, value=year)


def _settle(row: PlannedRow, kept: Mapping[str, Any], reader: Reader, seen: dict[str, int]) -> None:
    """What the cells say otherwise than the book; a blank says nothing."""
    values = {key: row.values[key] for key in KEYS if row.values.get(key) is not None}
    if kept["uid"] in seen:
        raise Problem(
            "twice-different", mark("与第 {first} 行是同一人。请合成一行。"), first=seen[kept["uid"]]
        )
    seen[kept["uid"]] = row.row
    changes = {key: (kept[key], value) for key, value in values.items() if value != kept[key]}
    if kept["closed_on"] is not None and set(changes) - set(AFTER):
        says = mark("{value} 年度的评议已经评定，票数和等次不再改动。要更正，请先点“重新打开”。")
        raise Problem("appraisal-closed", says, value=kept["year"])
    for key, problem in check_result({**kept, **values}, kept["returned"]) if changes else ():
        row.problems.append(problem.at(reader.where(row.row, key)))
    if refused(row.problems):
        return
    row.values, row.uid, row.changes = values, kept["uid"], changes
    row.fate = "updated" if changes else "unchanged"
