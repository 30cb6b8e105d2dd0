"""Every shipped ledger: takes in its own template, keeps its rules, prints, counts nothing from nothing."""

import datetime as dt
import io
from bisect import bisect
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.facts import Asked
from partybook.features.ledgers import queries, sources
from partybook.features.ledgers.rules import CHECKS, Others, check_row
from partybook.features.roster import queries as roster
from partybook.fields import CodeKind, Date, Field, YesNo
from partybook.jobs import asking, importing
from partybook.jobs.books import new_book
from partybook.paper.register import print_register
from partybook.standards.codes import codes
from partybook.standards.ledgers import STATE, Ledger, LedgerRule, ledgers
from partybook.standards.printable import all_registers
from partybook.standards.registers import BLANK

EACH = pytest.mark.parametrize("name", ledgers())
TODAY = dt.date(2026, 11, 24)
TOMORROW = PartialDate(2026, 11, 25)
BRANCH = "东湖社区党支部"
HEADS = {"branch": BRANCH, "formal": "中共东湖社区支部委员会", "year": 2026, "as_of": "2026年11月24日"}


@pytest.fixture(autouse=True)
def fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", TODAY.isoformat())


@pytest.fixture
def book(tmp_path: Path, fixed_day: None) -> Iterator[Book]:
    with new_book(tmp_path / "东湖.partybook", branch=BRANCH) as book:
        yield book


def example(ledger: Ledger) -> dict[str, Any]:
    """A row of the examples that the template shows."""
    return {one.key: one.kind.parse(one.example, codes()) if one.example else None for one in ledger.fields}


@EACH
def test_a_ledger_says_what_it_is_for(name: str) -> None:
    ledger = ledgers()[name]
    assert ledger.about.endswith("。") and ledger.rules and ledger.facts
    assert len(ledger.short) <= 10 and any(field.required for field in ledger.fields)
    assert all(field.example for field in ledger.fields if field.required)
    first = {key for rule in ledger.rules for key in rule.says.get("columns", [])}
    assert first or ledger.states  # a row typed twice is found, or is followed up


def test_groups_follow_each_other_and_are_few() -> None:
    groups = [one.group for one in ledgers().values()]
    in_order = list(dict.fromkeys(groups))
    assert groups == sorted(groups, key=in_order.index) and len(in_order) == 7
    assert all(groups.count(group) <= 12 for group in in_order)


@EACH
def test_a_ledger_takes_in_its_own_filled_template(name: str, book: Book, tmp_path: Path) -> None:
    ledger, path = ledgers()[name], tmp_path / "a.xlsx"
    importing.write_template(f"ledger-{name}", path)
    sheet = openpyxl.load_workbook(path)
    page = sheet["填写"]
    heads = {str(cell.value).strip("* "): cell.column for cell in page[1]}
    assert set(heads) == {field.label for field in ledger.fields}
    for field in ledger.fields:
        if field.example:
            page.cell(2, heads[field.label]).value = field.example
    sheet.save(path)
    plan = importing.plan_import(book, f"ledger-{name}", path)
    assert ([row.fate for row in plan.rows], plan.all_problems()) == (["added"], [])
    importing.apply_import(book, plan)
    (row,) = book.read(lambda session: queries.rows_of(session, ledger, 2026))
    assert {key: row[key] for key in example(ledger)} == example(ledger)
    again = importing.plan_import(book, f"ledger-{name}", path)
    assert [one.fate for one in again.rows] == ["unchanged"]


@EACH
def test_heads_that_clerks_write_mean_one_column(name: str) -> None:
    fields = ledgers()[name].fields
    words = [word for field in fields for word in {field.label, *field.headers}]
    assert len(words) == len(set(words))


def some(field: Field) -> Any:
    """Any value for a column."""
    if isinstance(field.kind, CodeKind):
        return next(iter(field.kind.of(codes()).codes))
    if isinstance(field.kind, Date):
        return day(5)
    return True if isinstance(field.kind, YesNo) else field.kind.parse(field.example or "1", codes())


def day(number: int) -> PartialDate:
    return PartialDate.of(dt.date(2026, 3, 1) + dt.timedelta(days=number))


Case = tuple[str, dict[str, Any], dict[str, Any]]
Cases = Callable[[Ledger, Mapping[str, Any]], Iterator[Case]]


def together(ledger: Ledger, says: Mapping[str, Any]) -> Iterator[Case]:
    column, when = says["column"], says["when"]
    for value in says["values"]:
        yield "together", {when: value, column: None}, {when: value, column: some(ledger.by_key[column])}


def done_by(ledger: Ledger, says: Mapping[str, Any]) -> Iterator[Case]:
    column = says["column"]
    for state in (one.code for one in ledger.states):
        filled, empty = {STATE: state, column: some(ledger.by_key[column])}, {STATE: state, column: None}
        yield ("done", empty, filled) if state in says["states"] else ("not-done", filled, empty)


def between(ledger: Ledger, says: Mapping[str, Any]) -> Iterator[Case]:
    for key, step in (("least", -1), ("most", 1)):
        if key in says:
            yield "between", {says["column"]: says[key] + step}, {says["column"]: says[key]}


def adds_up(ledger: Ledger, says: Mapping[str, Any]) -> Iterator[Case]:
    parts = dict.fromkeys(says["columns"], 2)
    whole = 2 * len(parts)
    yield "adds-up", {**parts, says["of"]: whole + 1}, {**parts, says["of"]: whole}


def over_share(ledger: Ledger, says: Mapping[str, Any]) -> Iterator[Case]:
    when = {says["when"]: says["values"][0], says["of"]: 100} if "when" in says else {says["of"]: 100}
    yield (
        "over-share",
        {**when, says["column"]: says["percent"]},
        {**when, says["column"]: says["percent"] + 1},
    )


def pair(code: str, broken: int, edge: int) -> Cases:
    """The last day so many days after the first."""

    def work(ledger: Ledger, says: Mapping[str, Any]) -> Iterator[Case]:
        first, last, days = says["first"], says["last"], says.get("days", 0)
        yield code, {first: day(5), last: day(5 + days + broken)}, {first: day(5), last: day(5 + days + edge)}

    return work


# For each rule: the problem, what breaks it, and what lies just on its edge.
CASES: Mapping[str, Cases] = {
    "not_future": lambda ledger, says: iter(
        [("future", {says["column"]: TOMORROW}, {says["column"]: PartialDate.of(TODAY)})]
    ),
    "ordered": pair("ordered", -1, 0),
    "within": pair("within", 1, 0),
    "lasts": pair("lasts", -1, 0),
    "together": together,
    "done_by": done_by,
    "balance": lambda ledger, says: iter(
        [
            (
                "balance",
                {says["income"]: 100, says["spending"]: 101},
                {says["income"]: 100, says["spending"]: 100},
            )
        ]
    ),
    "at_most": lambda ledger, says: iter(
        [("at-most", {says["column"]: 6, says["of"]: 5}, {says["column"]: 5, says["of"]: 5})]
    ),
    "between": between,
    "adds_up": adds_up,
    "over_share": over_share,
    "wanted_from": lambda ledger, says: iter(
        [
            (
                "wanted-from",
                {says["when"]: says["least"], says["column"]: None},
                {says["when"]: says["least"] - 1, says["column"]: None},
            )
        ]
    ),
}


@EACH
def test_each_rule_refuses_what_breaks_it_and_lets_the_edge_pass(name: str) -> None:
    ledger = ledgers()[name]
    row = example(ledger)
    assert [problem.code for _, problem in check_row(ledger, row, Others([]), TODAY)] == []
    for rule in ledger.rules:
        for code, broken, edge in CASES[rule.name](ledger, rule.says) if rule.name != "unique" else ():
            assert found(ledger, rule, {**row, **broken}) == [f"ledger-{code}"], (rule, broken)
            assert found(ledger, rule, {**row, **edge}) == [], (rule, edge)


@EACH
def test_a_row_typed_twice_is_refused_and_one_that_differs_is_not(name: str) -> None:
    ledger = ledgers()[name]
    for rule in (one for one in ledger.rules if one.name == "unique"):
        columns = rule.says["columns"]
        row = {key: some(ledger.by_key[key]) for key in columns}
        assert found(ledger, rule, row, row) == ["ledger-twice"]
        assert all(found(ledger, rule, row, {**row, key: None}) == [] for key in columns)


def found(
    ledger: Ledger, rule: LedgerRule, values: Mapping[str, Any], *others: Mapping[str, Any]
) -> list[str]:
    """What one rule alone finds."""
    problems = CHECKS[rule.name](ledger, rule.says, values, Others(others), TODAY)
    return [problem.code for _, problem in problems]


@pytest.mark.parametrize(
    ("name", "broken", "edge"),
    [
        (
            "care_fund",
            {"kind": "help", "income_fen": None, "spending_fen": 1},
            {"kind": "donated", "income_fen": 1},
        ),
        ("weak_branches", {"rank": 18, "ranked": 20}, {"rank": 19, "ranked": 20}),
        ("open_affairs", {"shown_to": "2026-03-09"}, {"shown_to": "2026-03-10"}),
        (
            "decisions",
            {"agreed": 25, "against": 20, "abstained": 1},
            {"agreed": 26, "against": 19, "abstained": 1},
        ),
        ("enterprises", {"members": 3, "branch_state": None}, {"members": 2, "branch_state": None}),
        ("petitions", {"persons": 0}, {"persons": 1}),
        (
            "petitions",
            {"state": "answered", "answered_on": None},
            {"state": "answered", "answered_on": "2026-03-05"},
        ),
        (
            "rectification",
            {"state": "cleared"},
            {"state": "cleared", "cleared_on": "2026-03-05", "checked_by": "李梅"},
        ),
        ("secretary_attendance", {"present": 22}, {"present": 21}),
        ("tasks", {"due_on": "2026-03-04"}, {"due_on": "2026-03-05"}),
        ("papers_out", {"signer": None}, {"signer": "李梅"}),
        ("training", {"attended": 46}, {"attended": 45}),
        ("area_classes", {"class_now": "hard"}, {"class_now": "hard", "measure": "包联"}),
        ("elderly", {"age": 121}, {"age": 120}),
    ],
)
def test_what_the_trade_asks_of_a_row(
    name: str, broken: dict[str, Any], edge: dict[str, Any], book: Book
) -> None:
    ledger = ledgers()[name]
    more: dict[str, Any] = {
        "open_affairs": {
            "state": "heard", "checked_by": "李梅", "approved_by": "李梅", "shown_from": "2026-03-05", "feedback": "无",
        },
        "decisions": {"state": "passed"},
        "petitions": {"answer": "已答复"},
        "rectification": {"result": "已改"},
    }.get(name, {})  # fmt: skip
    branch = book.read(roster.branches)[0][0]

    def add(values: dict[str, Any]) -> None:
        dates = {field.key for field in ledger.fields if isinstance(field.kind, Date)}
        row = {
            key: PartialDate.from_iso(value) if key in dates and isinstance(value, str) else value
            for key, value in {**example(ledger), **more, **values}.items()
        }
        with book.edit("登记") as session:
            queries.add_row(session, ledger, branch, row)

    with pytest.raises(Problem):
        add(broken)
    add(edge)


WANTED = {
    "paired_visited": (10_000, None), "petitions_answered": (10_000, None), "rectification_open": (None, 0),
    "service_projects": (8, None), "volunteer_teams": (3, None), "volunteer_share": (300, None), "large_events": (2, None),
    "culture_teams": (1, None), "law_quarters": (4, None), "mass_kinds": (4, None), "mass_heard": (10_000, None),
    "units_with_project": (10_000, None), "shared_places": (1, None), "tasks_done": (10_000, None),
    "letters_signed": (1, None), "assessments": (1, None),
}  # fmt: skip


def test_facts_ask_for_what_the_standard_says() -> None:
    targets = {fact.name: fact.target for one in ledgers().values() for fact in one.facts}
    for name, (least, most) in WANTED.items():
        target = targets[name]
        assert target is not None and (target.least, target.most) == (least, most), name


def test_without_rows_no_fact_reaches_its_target(book: Book) -> None:
    def read(session: Any) -> list[Any]:
        asked = Asked(2026, TODAY)
        return [one for ledger in ledgers().values() for one in sources.measured(session, ledger, asked)]

    told = book.read(read)
    assert len(told) > 100
    for said, fact in told:
        assert not fact.value and not fact.proofs, said.name
        assert said.target is None or not said.target.met(fact.value), said.name


def test_a_fact_over_two_ledgers_and_one_over_the_residents(book: Book) -> None:
    branch = book.read(roster.branches)[0][0]
    known = ledgers()

    def put(name: str, **values: Any) -> None:
        with book.edit("登记") as session:
            queries.add_row(session, known[name], branch, {**example(known[name]), **values})

    def value(name: str) -> int | None:
        facts = book.read(lambda session: sources.facts(session, Asked(2026, TODAY, branch)))
        return next(fact.value for fact in facts if fact.name == f"ledgers.{name}")

    put("pairs", person="陈磊", card="1")
    put("pairs", person="李芳", card="2")
    assert value("paired_visited") == 0
    put("visits", person="李芳")
    assert value("paired_visited") == 5_000
    put("volunteers", card="ZY-1")
    put("volunteers", card="ZY-2", person="李芳", left_on=PartialDate(2026, 11, 23))  # left yesterday
    assert value("volunteers") == 1 and value("volunteer_share") is None
    with book.edit("社区概况") as session:
        roster.add_profile(session, {"on_date": PartialDate(2026, 1, 1), "residents": 25})
    assert value("volunteer_share") == 400


def printed(name: str, rows: list[dict[str, Any]]) -> list[str]:
    register, source, out = all_registers()[name], asking.find_source(f"ledgers.{name}"), io.BytesIO()
    heads = {**HEADS, **source.heads(rows)}
    print_register(register, rows, heads, source.fields, codes(), out, made_on=TODAY)
    document = pypdfium2.PdfDocument(out.getvalue())
    try:
        return ["".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()


@EACH
def test_a_filled_register_prints_at_any_length(name: str) -> None:
    """With the example in each row: nothing, one, a page, a page and one; every word of the row is there."""
    ledger = ledgers()[name]
    row = {
        **dict.fromkeys(asking.find_source(ledger.source).keys),
        **example(ledger),
        "uid": "x",
        "branch": BRANCH,
    }
    assert len(printed(name, [])) == 1
    (one,) = printed(name, [row])
    on_paper = {column.key for column in all_registers()[name].columns} - {BLANK}
    for field in ledger.fields:
        if field.key in on_paper and (text := field.show(row[field.key], codes())):
            assert "".join(text.split()) in one, field.key
    full = bisect(range(60), 1, key=lambda count: len(printed(name, [row] * count))) - 1
    assert full >= 5 and len(printed(name, [row] * (full + 1))) == 2
