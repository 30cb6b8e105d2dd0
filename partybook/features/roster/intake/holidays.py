"""The holidays of a year as an office keeps them: one row for each day off and each day made up."""

from __future__ import annotations

from collections import Counter

from partybook.errors import Problem
from partybook.features.roster.intake.reading import CellReader
from partybook.features.roster.model import HOLIDAY_FIELDS
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.standards.codes import codes
from partybook.text import mark

FEWEST = 11  # days off in a year, by 全国年节及纪念日放假办法 before 2025; 13 since


def plan_holidays(table: Table, known: Known, plan: Plan) -> None:
    """Plans every day against the tables that the book and the program have."""
    reader = CellReader(table, plan.sheet, HOLIDAY_FIELDS)
    there = {day["day"]: day for day in known}
    first: dict[object, int] = {}
    for number, cells in table.data:
        row = PlannedRow(number, mark("（无日期）"), "refused")
        row.values = reader.read(number, cells, row.problems)
        day = row.values.get("day")
        if day is not None:
            kind = codes()["holiday_kind"].label(row.values.get("kind"))
            parts = (day.dotted_full, kind, row.values.get("name") or "")
            row.label = " ".join(part for part in parts if part)
            row.problems += [problem.at(reader.where(number, "day")) for problem in _faults(day, first)]
        if not any(problem.severity == "error" for problem in row.problems):
            first[day] = number
            _settle(row, there.get(day))
        plan.rows.append(row)
    plan.problems += _few(there, plan)


def _faults(day: object, first: dict[object, int]) -> list[Problem]:
    if getattr(day, "day", None) is None:
        return [Problem("holiday-day", mark("请写到日：{value}"), value=getattr(day, "dotted_full", ""))]
    if day in first:
        return [Problem("holiday-twice", mark("与第 {first} 行是同一天。请只留一行。"), first=first[day])]
    return []


def _settle(row: PlannedRow, there: object) -> None:
    if not isinstance(there, dict):
        row.fate = "added"
        return
    row.uid = there["day"].iso
    row.changes = {
        key: (there[key], value)
        for key, value in row.values.items()
        if key in ("kind", "name") and value != there[key]
    }
    row.fate = "updated" if row.changes else "unchanged"


def _few(there: object, plan: Plan) -> list[Problem]:
    """A year of which only some days are told would count as known: that is said."""
    taken = [row.values for row in plan.rows if row.fate != "refused"]
    off = {values["day"].iso for values in taken if values["kind"] == "off"}
    if isinstance(there, dict):
        off |= {day["day"].iso for day in there.values() if day["kind"] == "off"}
    days = Counter(iso[:4] for iso in off)
    years = sorted({str(values["day"].year) for values in taken})
    return [
        Problem(
            "holidays-few",
            mark("{year} 年只有 {count} 个放假日，像是没有列全。导入后这一年就按此推算工作日，请核对。"),
            severity="warning",
            year=year,
            count=days[year],
        )
        for year in years
        if days[year] < FEWEST
    ]
