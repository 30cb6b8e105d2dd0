"""Lists of incomes: category, income or wage lines of each member, from which the year's dues are worked out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.dues.intake.matching import Person, Whose
from partybook.features.dues.intake.reading import Reader, Values, other, refused, year_of
from partybook.features.dues.model import WAGE_FIELDS
from partybook.features.dues.rules.amounts import RATED, assess, doubts
from partybook.features.dues.rules.months import month_of
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.standards.codes import codes
from partybook.text import mark

WAGES = tuple(field.key for field in WAGE_FIELDS)
GIVEN = ("category", *WAGES, "income_fen", "deducted_fen", "base_fen", "monthly_fen", "reason", "note")
# What a person does for a living, where the list does not say how they pay: group or code of the roster's work.
BY_WORK = {"离退休": "retired", "学生": "student", "农牧渔民": "farmer"}
BY_CODE = {
    "54": "self_employed",
    "55": "self_employed",
    "59": "unemployed",
    "5D": "unemployed",
    "113": None,  # farmers who work away declare an income
    "44": None,
}


def plan_incomes(table: Table, known: Known, plan: Plan) -> None:
    """Plans every row against the assessments of the book; what a person is to pay is worked out here already."""
    reader = Reader(table, plan)
    whose = Whose(known, reader, _agrees)
    january = PartialDate(year_of(table, plan), 1)
    seen: dict[tuple[str, PartialDate], int] = {}
    for number, cells in table.data:
        row = PlannedRow(number, "", "refused")
        values = reader.read(number, cells, row.problems)
        row.label = str(values.get("name") or mark("（无姓名）"))
        person = None if refused(row.problems) else whose.find(number, values, row.problems)
        if person is not None:
            _settle(row, values, person, january, reader, seen)
        plan.rows.append(row)


def _agrees(person: Person, values: Values) -> str | None:
    last = person["dues"].bases[-1] if person["dues"].bases else None
    for key, word in (("monthly_fen", mark("月应交")), ("income_fen", mark("月收入"))):
        if last and values.get(key) and values[key] == last[key]:
            return word
    return None


def _settle(
    row: PlannedRow,
    values: Values,
    person: Person,
    january: PartialDate,
    reader: Reader,
    seen: dict[tuple[str, PartialDate], int],
) -> None:
    said = values.get("from_month")
    month = (
        january if said is None else month_of(said) if said.month is not None else PartialDate(said.year, 1)
    )
    key = (person["uid"], month)
    if key in seen:
        row.problems.append(_twice(row, seen[key], reader))
        return
    seen[key] = row.row
    kept = _in_force(person, month)
    given = {name: values[name] for name in GIVEN if name in values}
    if "category" not in given:
        _guess(row, given, kept, person, reader)
    if refused(row.problems):
        return
    try:
        found = assess(given, month, person["dues"].office)
    except Problem as problem:
        row.problems.append(problem.at(reader.where(row.row, _column(given, problem))))
        return
    row.problems += [
        p.at(reader.where(row.row, name)) for name, p in doubts(given, month, person["dues"].office)
    ]
    row.values = {"name": values["name"], **given, "from_month": month, "person_uid": person["uid"]}
    _compare(row, given | found._asdict(), kept, month, said is not None, reader)


def _in_force(person: Person, month: PartialDate) -> Mapping[str, Any] | None:
    kept = [base for base in person["dues"].bases if base["from_month"].sort_key <= month.sort_key]
    return kept[-1] if kept else None


def _guess(
    row: PlannedRow, given: Values, kept: Mapping[str, Any] | None, person: Person, reader: Reader
) -> None:
    """The category where the list does not say it: as before, else by what the roster says a person does."""
    work = person.get("work")
    if kept is not None:
        given["category"] = kept["category"]
        return
    code = codes()["work"].codes.get(work or "")
    category = BY_CODE.get(work or "", BY_WORK.get(code.group if code else ""))
    if category is None:
        words = "、".join(one.short for one in codes()["dues_category"].codes.values())
        problem = Problem("dues-category-missing", mark("没有缴费类别。请补上：{words}。"), words=words)
    else:
        given["category"] = category
        problem = Problem(
            "dues-category-guessed",
            mark("没有写缴费类别，按名册里的工作岗位归为“{value}”，请核对。"),
            value=codes()["dues_category"].short(category),
            severity="warning",
        )
    row.problems.append(problem.at(reader.where(row.row, "category")))


def _column(given: Values, problem: Problem) -> str:
    if problem.code == "dues-no-rule":
        return "from_month"
    return next(
        (key for key in ("income_fen", "base_fen", "deducted_fen", *WAGES) if key in given), "income_fen"
    )


def _compare(
    row: PlannedRow,
    found: Values,
    kept: Mapping[str, Any] | None,
    month: PartialDate,
    said: bool,
    reader: Reader,
) -> None:
    """What would change. An assessment that was confirmed is not replaced without the month from which it changes."""
    there = kept is not None and kept["from_month"] == month
    if not there or kept is None:
        row.fate = "added"
        return
    row.uid = kept["uid"]
    row.changes = other(found, kept, (*GIVEN, "rate_bp", "rule"))
    if found["category"] not in RATED:
        row.changes = {key: change for key, change in row.changes.items() if key != "income_fen"}
    if kept["state"] == "carried":
        row.changes = {**row.changes, "state": ("carried", "confirmed")}
    elif row.changes and not said:
        row.changes = {}
        row.problems.append(
            Problem(
                "dues-assessed-already",
                mark("{month} 起已核定，表里的不同。收入有变动请加一列“起始月份”，写明从哪个月起。"),
                value=row.label,
                month=month.dotted,
            ).at(reader.where(row.row, "name"))
        )
        return
    row.fate = "updated" if row.changes else "unchanged"


def _twice(row: PlannedRow, first: int, reader: Reader) -> Problem:
    return Problem(
        "twice-different",
        mark("与第 {first} 行是同一人、同一月份。请只留一行正确的。"),
        value=row.label,
        first=first,
    ).at(reader.where(row.row, "name"))
