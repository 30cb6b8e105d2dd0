"""A branch's own scale of points as a spreadsheet: item, points each time, how many count at most."""

from __future__ import annotations

from typing import Any

from partybook.errors import Problem
from partybook.features.roster.intake.reading import CellReader
from partybook.features.roster.model import SCALE_FIELDS
from partybook.features.roster.rules.membership import branch_key
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.text import mark

Key = tuple[str, str]


def plan_scale(table: Table, known: Known, plan: Plan) -> None:
    """Plans every item against the scale that the book has; items of the same name are told apart by branch."""
    reader = CellReader(table, plan.sheet, SCALE_FIELDS)
    there = {_key(item): item for item in known}
    branches = {branch_key(name): name for name in plan.settings.get("branches", ())}
    home, first = plan.settings.get("branch"), dict[Key, int]()
    for number, cells in table.data:
        row = PlannedRow(number, mark("（无项目）"), "refused")
        values = reader.read(number, cells, row.problems)
        row.values, row.label = values, str(values.get("item") or row.label)
        branch = values.get("branch") or home
        if branch:
            values["branch"] = branches.get(branch_key(branch), branch)
            if branch_key(branch) not in branches:
                says = mark("台账里没有支部“{value}”。请核对写法，或者不填，表示各支部都用。")
                row.problems.append(
                    Problem("branch-unknown", says, value=branch).at(reader.where(number, "branch"))
                )
        row.problems += [problem.at(reader.where(number, "item")) for problem in _faults(values, first)]
        if not any(problem.severity == "error" for problem in row.problems):
            first[_key(values)] = number
            _settle(row, values, there.get(_key(values)))
        plan.rows.append(row)


def _key(values: Any) -> Key:
    return str(values.get("item") or ""), branch_key(values.get("branch") or "")


def _faults(values: Any, first: dict[Key, int]) -> list[Problem]:
    found = []
    if values.get("item") and _key(values) in first:
        says = mark("与第 {first} 行是同一项。请只留一行。")
        found.append(Problem("scale-twice", says, first=first[_key(values)]))
    if (values.get("most") or 0) < 0:
        found.append(Problem("scale-most", mark("上限不能小于零：{value}。"), value=values["most"]))
    return found


def _settle(row: PlannedRow, values: Any, there: Any) -> None:
    if there is None:
        row.fate = "added"
        return
    row.uid = there["uid"]
    row.changes = {
        key: (there[key], value)
        for key, value in values.items()
        if key in ("points", "most", "stopped") and value != there[key]
    }
    row.fate = "updated" if row.changes else "unchanged"
