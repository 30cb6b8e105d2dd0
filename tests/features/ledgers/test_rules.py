"""The rules and facts that a ledger may name, at their edges, without a book."""

import datetime as dt
from typing import Any

import pytest

from partybook.dates import PartialDate
from partybook.features.ledgers.rules import (
    LookedAt,
    Others,
    check_row,
    fact_of,
    in_force,
    of_year,
)
from partybook.standards.ledgers import SHARES, Ledger, LedgerFact, Target, own_ledger
from partybook.standards.reading import ResourceFault

TEXT = """
id = "L90"
title = "试验台账"
group = "试验"
about = "试一试。"
day = "on_date"
columns = [
    { key = "on_date", label = "日期", kind = "day" },
    { key = "end", label = "截止日期", kind = "day" },
    { key = "word", label = "结果", kind = "choice", choices = { yes = "通过", no = "未通过" } },
    { key = "a", label = "赞成", kind = "whole" },
    { key = "b", label = "反对", kind = "whole" },
    { key = "all", label = "到会", kind = "whole" },
]
"""


def day(text: str) -> PartialDate:
    return PartialDate.from_iso(text)


def with_rule(rule: str) -> Ledger:
    return own_ledger("trial", f"{TEXT}rules = [{{ {rule} }}]")


def codes_of(rule: str, **values: Any) -> list[str]:
    found = check_row(with_rule(rule), values, Others([]), dt.date(2026, 11, 24))
    return [problem.code for _, problem in found]


@pytest.mark.parametrize(
    ("rule", "edge", "beyond", "code"),
    [
        ('rule = "between", column = "a", least = 1', {"a": 1}, {"a": 0}, "between"),
        ('rule = "between", column = "a", most = 100', {"a": 100}, {"a": 101}, "between"),
        (
            'rule = "within", first = "on_date", last = "end", days = 30',
            {"on_date": day("2026-03-01"), "end": day("2026-03-31")},
            {"on_date": day("2026-03-01"), "end": day("2026-04-01")},
            "within",
        ),
        (
            'rule = "lasts", first = "on_date", last = "end", days = 5',
            {"on_date": day("2026-03-01"), "end": day("2026-03-06")},
            {"on_date": day("2026-03-01"), "end": day("2026-03-05")},
            "lasts",
        ),
        (
            'rule = "adds_up", columns = ["a", "b"], of = "all"',
            {"a": 7, "b": None, "all": 7},
            {"a": 7, "b": 1, "all": 7},
            "adds-up",
        ),
        (
            'rule = "over_share", column = "a", of = "all", percent = 50, when = "word", values = ["yes"]',
            {"a": 6, "all": 10, "word": "yes"},
            {"a": 5, "all": 10, "word": "yes"},
            "over-share",
        ),
        (
            'rule = "over_share", column = "a", of = "all", percent = 50, when = "word", values = ["yes"]',
            {"a": 5, "all": 10, "word": "no"},
            {"a": 1, "all": 2, "word": "yes"},
            "over-share",
        ),
        (
            'rule = "wanted_from", column = "word", when = "a", least = 3',
            {"a": 2},
            {"a": 3},
            "wanted-from",
        ),
    ],
)
def test_a_rule_lets_the_edge_pass_and_no_more(
    rule: str, edge: dict[str, Any], beyond: dict[str, Any], code: str
) -> None:
    assert codes_of(rule, **edge) == []
    assert codes_of(rule, **beyond) == [f"ledger-{code}"]
    assert codes_of(rule) == []  # what is not known breaks nothing


@pytest.mark.parametrize(
    "rule",
    [
        'rule = "between"',
        'rule = "between", column = "a", lest = 1',
        'rule = "adds_up", columns = ["a", "c"], of = "all"',
        'rule = "within", first = "on_date", last = "end"',
    ],
)
def test_a_rule_that_names_nothing_is_a_fault(rule: str) -> None:
    with pytest.raises(ResourceFault):
        with_rule(rule)


ROWS: list[dict[str, Any]] = [
    {"on_date": day("2026-01-31"), "a": 1},
    {"on_date": day("2026-03-31"), "a": 1},
    {"on_date": day("2026-04-01"), "a": 2},
    {"on_date": None, "a": None},
]


def looked_at(rows: list[dict[str, Any]], **more: Any) -> LookedAt:
    """What a fact of the year 2026 looks at on its last day."""
    return LookedAt(
        rows, rows, rows, dt.date(2026, 1, 1), dt.date(2026, 12, 31), dt.date(2026, 12, 31), **more
    )


@pytest.mark.parametrize(
    ("what", "more", "value", "behind"),
    [
        ("months", {}, 3, 3),
        ("quarters", {}, 2, 3),
        ("covered", {"elsewhere": {2, 3}}, 5000, 1),
        ("covered", {}, 0, 0),
        ("share_of", {"base": 40}, 500, 3),
        ("share_of", {"base": None}, None, 3),
    ],
)
def test_a_fact_over_rows(what: str, more: dict[str, Any], value: int | None, behind: int) -> None:
    column = "on_date" if what in ("months", "quarters") else "a"
    fact = LedgerFact("x", "x", "人", what, column)
    told = fact_of(fact, looked_at(ROWS, **more))
    assert (told.value, len(told.rows)) == (value, behind)


@pytest.mark.parametrize(
    "what",
    [
        "open", "share", "covered", "share_of", "months", "count", "sum", "distinct", "by_date", "on_time",
        "branches",
    ],
)  # fmt: skip
def test_nothing_written_down_reaches_nothing(what: str) -> None:
    fact = LedgerFact("x", "x", "人", what, "a", target=Target(least=1))
    value, kept, *_ = fact_of(fact, looked_at([], base=100))
    assert not kept and fact.target is not None and not fact.target.met(value)
    if what in SHARES:
        assert value is None and not Target(most=0).met(value)


def test_a_target_at_its_edges() -> None:
    both = Target(300, 500)
    assert [both.met(value) for value in (299, 300, 500, 501, None)] == [False, True, True, False, False]


@pytest.mark.parametrize(
    "fact",
    [
        'what = "count", target = { most = 0 }',  # an empty list would reach it
        'what = "count", target = { lest = 1 }',
        'what = "covered", column = "a"',
        'what = "covered", column = "a", by = "visits.nobody"',
        'what = "share_of", column = "a", base = "cats"',
        'what = "sum"',
    ],
)
def test_a_fact_that_cannot_be_is_a_fault(fact: str) -> None:
    with pytest.raises(ResourceFault):
        own_ledger("trial", f'{TEXT}facts = [{{ name = "x", title = "x", unit = "人", {fact} }}]')


LASTING = TEXT.replace('day = "on_date"', 'day = "on_date"\nlasting = "end"')


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        ("2024-05-01", None, [2024, 2025, 2026, 2027]),
        ("2024-05-01", "2025-12-31", [2024, 2025]),
        (None, "2027-01-01", [2026, 2027]),  # entered in 2026
    ],
)
def test_what_lasts_stands_in_every_year_until_it_ends(
    start: str | None, end: str | None, years: list[int]
) -> None:
    ledger = own_ledger("trial", LASTING)
    row = {"on_date": start and day(start), "end": end and day(end)}
    assert [year for year in range(2023, 2028) if of_year(ledger, row, year, 2026)] == years


def test_what_lasts_counts_from_its_first_day_to_its_last() -> None:
    ledger = own_ledger("trial", LASTING)
    row = {"on_date": day("2026-05-01"), "end": day("2026-06-30")}
    days = ("2026-04-30", "2026-05-01", "2026-06-30", "2026-07-01")
    assert [in_force(ledger, row, dt.date.fromisoformat(one)) for one in days] == [False, True, True, False]
    assert in_force(own_ledger("trial", TEXT), row, dt.date(2026, 4, 30))
