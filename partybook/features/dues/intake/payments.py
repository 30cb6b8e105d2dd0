"""Payments as offices keep them: a row for each, or the whole year as a grid; recognised by the heads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from partybook.dates import PartialDate, parse_date, today
from partybook.errors import Problem
from partybook.features.dues.intake.grid import plan_grid
from partybook.features.dues.intake.matching import Person, Whose
from partybook.features.dues.intake.reading import Reader, Values, is_future, refused, year_of
from partybook.features.dues.model import TWELVE
from partybook.features.dues.rules.months import month_of, through
from partybook.features.dues.rules.paying import doubts, spread
from partybook.money import yuan
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.text import folded, mark

KEPT = ("on_date", "payer", "method", "collector", "paper_no", "note")
SPAN = ("from_month", "to_month")
LONGEST = 24  # months that one payment may be for
_SPAN = re.compile(r"(?:(20\d\d)年)?(\d{1,2})(?:月份?)?(?:[-—–~至到](\d{1,2}))?月份?", re.ASCII)


def plan_payments(table: Table, known: Known, plan: Plan) -> None:
    """Plans every row: a payment each, or the twelve months of a grid."""
    reader = Reader(table, plan)
    if reader.has(*TWELVE) and not reader.has("amount_fen"):
        plan_grid(table, known, plan, reader)
        return
    whose, year = Whose(known, reader, _agrees), year_of(table, plan)
    seen: dict[tuple[object, ...], int] = {}
    for number, cells in table.data:
        row = PlannedRow(number, "", "refused")
        values = reader.read(number, cells, row.problems, leave=SPAN)
        row.label = str(values.get("name") or mark("（无姓名）"))
        if not _no_payment(row, values, reader):
            _read_span(number, cells, values, year, reader, row.problems)
            person = None if refused(row.problems) else whose.find(number, values, row.problems)
            if person is not None:
                _settle(row, values, person, reader, seen)
        plan.rows.append(row)


def _no_payment(row: PlannedRow, values: Values, reader: Reader) -> bool:
    """Whether a row of a list that this program wrote is a voided receipt or one of money given back."""
    voided, kind = values.get("voided_on"), values.get("kind", "payment")
    if voided is None and kind in ("payment", "brought"):
        return False
    row.fate = "unchanged"
    text = (
        mark("已作废的收据，不取。")
        if voided is not None
        else mark("退款、冲正不从表格导入，请在程序里登记。")
    )
    row.problems.append(
        Problem("dues-no-payment", text, severity="warning").at(
            reader.where(row.row, "kind" if voided is None else "voided_on")
        )
    )
    return True


def _read_span(
    row: int, cells: Sequence[Any], values: Values, year: int, reader: Reader, problems: list[Problem]
) -> None:
    """The months a payment is for, as clerks write them: 2026.03, 3月, 1—3月, 2026年1月至3月."""
    near = values["on_date"].year if values.get("on_date") is not None else year
    for key in SPAN:
        raw = reader.raw(cells, key)
        if raw is None:
            continue
        try:
            first, last = span_of(raw, near)
        except Problem as problem:
            problems.append(problem.at(reader.where(row, key), raw))
            continue
        values[key] = first
        if last is not None and key == "from_month":
            values.setdefault("to_month", last)


def span_of(raw: Any, year: int) -> tuple[PartialDate, PartialDate | None]:
    """First and last month of a text; the last one is None where it names one month."""
    text = folded(raw) if isinstance(raw, str) else raw
    if isinstance(text, int) and not isinstance(text, bool) and 1 <= text <= 12:
        return PartialDate(year, text), None
    found = _SPAN.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        return parse_date(raw), None
    begin, first, last = (int(part) if part else None for part in found.groups())
    try:
        return PartialDate(begin or year, first), PartialDate(begin or year, last) if last else None
    except ValueError:
        return parse_date(raw), None


def _agrees(person: Person, values: Values) -> str | None:
    """Whether an amount is a member's dues of one or more months."""
    monthly, amount = person["dues"].monthly, values.get("amount_fen")
    return (
        mark("金额")
        if monthly and amount and amount % monthly == 0 and amount // monthly <= LONGEST
        else None
    )


def _settle(
    row: PlannedRow, values: Values, person: Person, reader: Reader, seen: dict[tuple[object, ...], int]
) -> None:
    problem = _fault(values)
    if problem is not None:
        key, fault = problem
        row.problems.append(fault.at(reader.where(row.row, key)))
        return
    on, first, last = _months(values)
    dues = person["dues"]
    identity = (person["uid"], on, first, last, values["amount_fen"], values.get("paper_no"))
    if identity in seen:
        row.fate = "unchanged"
        row.problems.append(_twice(row, seen[identity], reader))
        return
    seen[identity] = row.row
    if identity[1:] in dues.receipts:
        row.fate = "unchanged"
        return
    months = [(month, max(dues.open_fen(month), 0)) for month in through(first, last)]
    settled = [month.dotted for month, _ in months if dues.settled(month)]
    if settled:
        row.problems.append(
            _paid_before(settled, len(settled) == len(months)).at(reader.where(row.row, "name"))
        )
        if len(settled) == len(months):
            return
    lines = spread(person["uid"], values["amount_fen"], months, on, dues.office)
    if any(line.kind == "large" for line in lines) and not all(dues.assessed(month) for month, _ in months):
        row.problems.append(_large_or_due(values["amount_fen"]).at(reader.where(row.row, "amount_fen")))
        return
    open_fen = {(person["uid"], month): fen for month, fen in months}
    names = {person["uid"]: person["name"]}
    row.problems += [
        found.at(reader.where(row.row, "amount_fen"))
        for found in doubts(lines, open_fen, names, on, dues.office)
    ]
    for line in lines:
        dues.add(line.month, line.amount_fen)
    row.values = {
        "name": values["name"],
        **{key: values[key] for key in KEPT if key in values},
        "on_date": on,
        "from_month": first,
        "to_month": last,
        "branch_uid": person["branch_uid"],
        "lines": lines,
    }
    row.fate = "added"


def _months(values: Values) -> tuple[PartialDate, PartialDate, PartialDate]:
    """The day of payment and the months it is for; a month stands in for a day that is not known, and the other way."""
    on = values.get("on_date") or month_of(values["from_month"])
    first = month_of(values.get("from_month") or on)
    return on, first, month_of(values.get("to_month") or first)


def _fault(values: Values) -> tuple[str, Problem] | None:
    amount, on, first = values.get("amount_fen"), values.get("on_date"), values.get("from_month")
    if amount is None:
        return "amount_fen", Problem("dues-amount-missing", mark("没有金额。请补上；没有交的不要列在这里。"))
    if amount <= 0:
        return "amount_fen", Problem(
            "dues-amount-negative", mark("金额应大于 0。退款、冲正请在程序里登记。"), value=amount / 100
        )
    if on is None and first is None:
        return "on_date", Problem("dues-date-missing", mark("没有交纳日期，也没有所属月份。请至少补上一项。"))
    for key in ("on_date", *SPAN):
        if values.get(key) is not None and values[key].month is None:
            return key, Problem("dues-day", mark("日期至少要写到月：{value}"), value=values[key].iso)
    if on is not None and is_future(on, today()):
        return "on_date", Problem("dues-date-future", mark("{value} 还没有到，请核对。"), value=on.iso)
    _, begin, end = _months(values)
    if end < begin or (end.year - begin.year) * 12 + (end.month or 0) - (begin.month or 0) >= LONGEST:
        return "to_month", Problem(
            "dues-months", mark("月份不对：从 {value} 到 {end}。"), value=begin.iso, end=end.iso
        )
    return None


def _paid_before(months: Sequence[str], all_of_them: bool) -> Problem:
    if all_of_them:
        text = mark("{value} 在台账里已经交清，这一行不取。若确实是另外多交的，请在程序里登记。")
    else:
        text = mark("{value} 在台账里已经交清，金额记到其余月份，请核对。")
    return Problem(
        "dues-paid-before", text, value="、".join(months), severity="error" if all_of_them else "warning"
    )


def _large_or_due(fen: int) -> Problem:
    """A whole year of dues must not go up as a large sum because nobody has said yet what is due."""
    return Problem(
        "dues-large-or-due",
        mark(
            "本人还没有核定月应交，分不清 {value} 元里多少是应交、多少是大额党费。请先核定或导入收入表，再导入这一行。"
        ),
        value=yuan(fen),
    )


def _twice(row: PlannedRow, first: int, reader: Reader) -> Problem:
    return Problem(
        "twice-same",
        mark("与第 {first} 行完全相同，只取一次；若确实交了两次，请补上收据号。"),
        value=row.label,
        first=first,
        severity="warning",
    ).at(reader.where(row.row, "name"))
