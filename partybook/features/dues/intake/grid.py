"""The whole year as offices keep it: 姓名, 月应交, 1月 … 12月, 合计. Only what the book does not know yet is taken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.dues.intake.matching import Person, Whose
from partybook.features.dues.intake.reading import Reader, Values, refused, year_of
from partybook.features.dues.model import TWELVE
from partybook.features.dues.rules.paying import Sum
from partybook.money import parse_fen, yuan
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.text import folded, mark

TICKS = frozenset({"√", "✓", "✔", "v", "已交", "已缴", "交", "是"})
FREE = frozenset({"免", "免交", "免缴", "—", "-", "/", "无", "未交", "未缴", "欠", "×", "x"})


def plan_grid(table: Table, known: Known, plan: Plan, reader: Reader) -> None:
    """Plans a row for each member: the months in which the sheet knows of more than the book."""
    year = year_of(table, plan)
    whose = Whose(known, reader, _agrees)
    seen: dict[str, int] = {}
    for number, cells in table.data:
        row = PlannedRow(number, "", "refused")
        values = reader.read(number, cells, row.problems, leave=(*TWELVE, "total_fen"))
        row.label = str(values.get("name") or mark("（无姓名）"))
        paid = dict(_months(cells, values, reader, number, row.problems))
        person = None if refused(row.problems) else whose.find(number, values, row.problems)
        if person is not None:
            if person["uid"] in seen:
                row.problems.append(_twice(row, seen[person["uid"]], reader))
            else:
                seen[person["uid"]] = number
                _settle(row, values, paid, person, year, reader)
        plan.rows.append(row)


def _agrees(person: Person, values: Values) -> str | None:
    monthly = person["dues"].monthly
    return mark("月应交") if monthly and values.get("monthly_fen") == monthly else None


def _months(
    cells: Sequence[Any], values: Values, reader: Reader, row: int, problems: list[Problem]
) -> Iterator[tuple[int, int]]:
    """(number of the month, fen) of each cell that tells of a payment; a tick stands for 月应交."""
    total = 0
    for number, key in enumerate(TWELVE, 1):
        raw = reader.raw(cells, key)
        if raw is None or (isinstance(raw, str) and folded(raw) in FREE):
            continue
        try:
            fen = _fen(raw, values)
        except Problem as problem:
            problems.append(problem.at(reader.where(row, key), problem.value or raw))
            continue
        total += fen
        if fen:
            yield number, fen
    said = _said_total(reader.raw(cells, "total_fen"))
    if said is not None and said != total:
        problems.append(
            Problem(
                "dues-total-differs",
                mark("合计 {value} 元与各月之和 {sum} 元不同，按各月的金额，请核对。"),
                value=yuan(said),
                sum=yuan(total),
                severity="warning",
            ).at(reader.where(row, "total_fen"))
        )


def _said_total(raw: Any) -> int | None:
    """What the sheet says the months add up to; a formula without its value, or words, is no reason to refuse a row."""
    try:
        return None if raw is None else parse_fen(raw)
    except Problem:
        return None


def _fen(raw: Any, values: Values) -> int:
    if isinstance(raw, str) and folded(raw) in TICKS:
        if values.get("monthly_fen") is None:
            raise Problem("dues-tick", mark("只打了勾，没有金额。请补上“月应交”一列，或写出金额。"))
        return int(values["monthly_fen"])
    if isinstance(raw, (PartialDate, bool)):
        raise Problem(
            "money-invalid", mark("“{value}”不是金额。请只写数字，最多两位小数，如 12.50。"), value=raw
        )
    fen = parse_fen(raw)
    if fen < 0:
        raise Problem("dues-amount-negative", mark("金额应大于 0。退款、冲正请在程序里登记。"), value=raw)
    return fen


def _settle(
    row: PlannedRow, values: Values, paid: dict[int, int], person: Person, year: int, reader: Reader
) -> None:
    dues, lines = person["dues"], []
    for number, fen in paid.items():
        month, key = PartialDate(year, number), TWELVE[number - 1]
        where = reader.where(row.row, key)
        known = dues.paid_fen(month)
        if fen < known:
            row.problems.append(_less(month, known, fen).at(where))
        elif fen > known:
            lines.append(Sum(person["uid"], month, fen - known))
            if month.earliest > today():
                row.problems.append(_ahead(month).at(where))
            if dues.owed_fen(month) and fen > dues.owed_fen(month):
                large = fen - dues.owed_fen(month) >= dues.office.large_fen
                row.problems.append(_more(month, fen, dues.owed_fen(month), large=large).at(where))
    if refused(row.problems):
        return
    row.values = {
        "name": values["name"],
        "branch_uid": person["branch_uid"],
        "lines": lines,
        "by_month": True,
        **({"note": values["note"]} if "note" in values else {}),
    }
    row.fate = "added" if lines else "unchanged"


def _less(month: PartialDate, known: int, fen: int) -> Problem:
    return Problem(
        "dues-less-than-book",
        mark("台账里 {month} 已收 {known} 元，表里是 {value} 元。多登的请在程序里冲正或退款，再导入。"),
        value=yuan(fen),
        month=month.dotted,
        known=yuan(known),
    )


def _more(month: PartialDate, fen: int, owed: int, *, large: bool) -> Problem:
    """A sum that goes up wholly is entered by itself, with the giver's wish and the receipt that comes back."""
    if large:
        return Problem(
            "dues-large-in-grid",
            mark(
                "{month} 应交 {owed} 元，表里是 {value} 元，像是大额党费。请在程序里用“登记一笔”登记，表里只写应交的数。"
            ),
            value=yuan(fen),
            month=month.dotted,
            owed=yuan(owed),
        )
    return Problem(
        "dues-more-than-open",
        mark("{month} 应交 {owed} 元，表里是 {value} 元。若一次交了几个月，请分写到各月。"),
        value=yuan(fen),
        month=month.dotted,
        owed=yuan(owed),
        severity="warning",
    )


def _ahead(month: PartialDate) -> Problem:
    return Problem(
        "dues-ahead",
        mark("{value} 还没有到，按预交记下，日期记作本月。"),
        value=month.dotted,
        severity="warning",
    )


def _twice(row: PlannedRow, first: int, reader: Reader) -> Problem:
    return Problem(
        "twice-different", mark("与第 {first} 行是同一人。请合成一行。"), value=row.label, first=first
    ).at(reader.where(row.row, "name"))
