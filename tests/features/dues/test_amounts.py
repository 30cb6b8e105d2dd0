"""What a member is to pay, against tables worked by hand from 中组发〔2008〕3号 and 组电明字〔2017〕5号."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partybook.errors import Problem
from partybook.features.dues.rules.amounts import Office, assess, doubts, part_of, rule_of, worked_edges
from partybook.money import parse_fen
from partybook.standards.codes import codes
from partybook.standards.rules import all_rules

from .conftest import month

NOW = month("2026-01")

# Base in yuan, rate in percent, amount in yuan: the whole base times the rate of its bracket, rounded to the fen.
PAID_MONTHLY = [
    ("0.01", "0.5", "0.00"),
    ("100.00", "0.5", "0.50"),
    ("2999.99", "0.5", "15.00"),
    ("3000.00", "0.5", "15.00"),
    ("3000.01", "1", "30.00"),
    ("3001.00", "1", "30.01"),
    ("4500.00", "1", "45.00"),
    ("4999.99", "1", "50.00"),
    ("5000.00", "1", "50.00"),
    ("5000.01", "1.5", "75.00"),
    ("5001.00", "1.5", "75.02"),
    ("9999.99", "1.5", "150.00"),
    ("10000.00", "1.5", "150.00"),
    ("10000.01", "2", "200.00"),
    ("10001.00", "2", "200.02"),
    ("49999.99", "2", "1000.00"),
    ("50000.00", "2", "1000.00"),
    ("50000.01", "2", "1000.00"),
    ("120000.00", "2", "1000.00"),
]
RETIRED = [
    ("2999.99", "0.5", "15.00"),
    ("3000.01", "0.5", "15.00"),
    ("4999.99", "0.5", "25.00"),
    ("5000.00", "0.5", "25.00"),
    ("5000.01", "1", "50.00"),
    ("10000.00", "1", "100.00"),
    ("10000.01", "1", "100.00"),
    ("100000.01", "1", "1000.00"),
]


def paid(
    category: str, base: str, when: str = "2026-01", office: Office = Office()
) -> tuple[int | None, int]:
    found = assess({"category": category, "income_fen": parse_fen(base)}, month(when), office)
    return found.rate_bp, found.monthly_fen


@pytest.mark.parametrize("category", ["monthly", "annual", "self_employed"])
@pytest.mark.parametrize(("base", "percent", "amount"), PAID_MONTHLY)
def test_the_whole_base_has_the_rate_of_its_bracket(
    category: str, base: str, percent: str, amount: str
) -> None:
    assert paid(category, base) == (parse_fen(percent), parse_fen(amount))


@pytest.mark.parametrize(("base", "percent", "amount"), RETIRED)
def test_retired_members_have_two_brackets(base: str, percent: str, amount: str) -> None:
    assert paid("retired", base) == (parse_fen(percent), parse_fen(amount))


@pytest.mark.parametrize(
    ("base", "amount"),
    [("3001.00", "30.00"), ("2990.00", "15.00"), ("2989.99", "14.90"), ("5001.00", "75.00")],
)
def test_an_office_may_round_to_jiao(base: str, amount: str) -> None:
    """30.01 → 30.0, 14.95 → 15.0, 14.949… → 14.9, 75.015 → 75.0."""
    assert paid("monthly", base, office=Office(rounding="jiao"))[1] == parse_fen(amount)


@pytest.mark.parametrize("category", ["student", "unemployed", "relief"])
def test_who_has_no_income_pays_twenty_fen(category: str) -> None:
    found = assess({"category": category, "income_fen": 999_999}, NOW, Office())
    assert (found.monthly_fen, found.base_fen, found.rate_bp) == (20, None, None)


def test_farmers_pay_what_the_office_fixed_within_bounds() -> None:
    assert assess({"category": "farmer"}, NOW, Office()).monthly_fen == 20
    assert assess({"category": "farmer"}, NOW, Office(farmer_fen=100)).monthly_fen == 100
    for fen, warned in ((19, True), (20, False), (50, False), (100, False), (101, True)):
        told = doubts({"category": "farmer", "monthly_fen": fen}, NOW, Office(farmer_fen=30))
        assert bool(told) == warned, fen


@pytest.mark.parametrize(
    ("when", "code"),
    [("2008-04", "2008"), ("2016-12", "2008"), ("2017-01", "2017"), ("2026-01", "2017")],
)
def test_a_month_is_judged_by_the_rule_then_in_force(when: str, code: str) -> None:
    assert assess({"category": "monthly", "income_fen": 300_000}, month(when), Office()).rule == code
    assert code in codes()["dues_rule"].codes


def test_before_april_2008_no_rule_is_known_but_an_agreed_amount_is_taken() -> None:
    with pytest.raises(Problem) as problem:
        assess({"category": "monthly", "income_fen": 300_000}, month("2008-03"), Office())
    assert problem.value.code == "dues-no-rule" and "2008-04-01" in str(problem.value)
    found = assess({"category": "monthly", "monthly_fen": 500}, month("2008-03"), Office())
    assert (found.monthly_fen, found.rule) == (500, "agreed")


def test_the_cap_came_in_2017() -> None:
    assert paid("monthly", "60000", "2016-12") == (200, 120_000)
    assert paid("monthly", "60000", "2017-01") == (200, 100_000)
    assert paid("monthly", "60000", office=Office(cap_fen=80_000)) == (200, 80_000)
    assert [p.code for _, p in doubts({"category": "monthly", "income_fen": 6_000_000}, NOW, Office())] == [
        "dues-capped"
    ]


LINES = {
    "post_pay_fen": 250_000,
    "grade_pay_fen": 120_000,
    "performance_fen": 200_000,
    "allowance_fen": 80_000,
    "insurance_fen": 60_000,
    "fund_fen": 70_000,
    "annuity_fen": 20_000,
    "tax_fen": 3_000,
    "uncounted_fen": 500_000,
}


def test_wage_lines_add_up_by_the_rule_of_their_time() -> None:
    """6500.00 counted; 2017 takes off insurance, fund, annuity and tax (1530.00), 2008 only tax (30.00)."""
    now = assess({"category": "monthly", **LINES}, NOW, Office())
    assert (now.income_fen, now.deducted_fen, now.base_fen, now.rate_bp, now.monthly_fen) == (
        650_000,
        153_000,
        497_000,
        100,
        4_970,
    )
    then = assess({"category": "monthly", **LINES}, month("2016-12"), Office())
    assert (then.deducted_fen, then.base_fen, then.rate_bp, then.monthly_fen) == (3_000, 647_000, 150, 9_705)


def test_an_agreed_amount_is_kept_and_pointed_out() -> None:
    values = {"category": "retired", "income_fen": 400_000, "monthly_fen": 1_800}
    found = assess(values, NOW, Office())
    assert (found.monthly_fen, found.rule, found.rate_bp) == (1_800, "agreed", None)
    ((key, problem),) = doubts(values, NOW, Office())
    assert key == "monthly_fen" and "18.00" in str(problem) and "20.00" in str(problem)
    assert assess({**values, "monthly_fen": 2_000}, NOW, Office()).rule == "2017"


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({}, "dues-category"),
        ({"category": "monthly"}, "dues-base-missing"),
        ({"category": "monthly", "income_fen": 100, "deducted_fen": 200}, "dues-base-negative"),
        ({"category": "student", "monthly_fen": -1}, "dues-monthly-negative"),
    ],
)
def test_what_cannot_be_assessed_is_said(values: dict[str, object], code: str) -> None:
    with pytest.raises(Problem) as problem:
        assess(values, NOW, Office())
    assert problem.value.code == code


@given(st.integers(0, 20_000_000), st.sampled_from(["monthly", "retired"]), st.sampled_from(["fen", "jiao"]))
def test_amounts_are_near_the_share_and_never_above_the_cap(base: int, category: str, rounding: str) -> None:
    office = Office(rounding=rounding)
    found = assess({"category": category, "income_fen": base}, NOW, office)
    assert found.rate_bp is not None
    exact = Fraction(base * found.rate_bp, 10_000)
    if exact <= 100_000:
        assert abs(found.monthly_fen - exact) <= Fraction(office.unit, 2)
    assert found.monthly_fen <= 100_000 and found.monthly_fen % office.unit == 0


def test_the_edges_on_the_settings_page_are_those_of_the_rule() -> None:
    lines = worked_edges(NOW, Office())
    monthly = {line.base_fen: line.monthly_fen for line in lines if line.category == "monthly"}
    assert {299_999: 1_500, 300_000: 1_500, 300_001: 3_000}.items() <= monthly.items()
    assert {4_999_999: 100_000, 5_000_000: 100_000, 5_000_001: 100_000}.items() <= monthly.items()
    assert {line.category for line in lines} == {
        "monthly",
        "retired",
        "farmer",
        "student",
        "unemployed",
        "relief",
    }
    assert not any(line.base_fen == 5_000_001 for line in worked_edges(month("2010-01"), Office()))


def test_every_state_of_the_rule_names_its_paper() -> None:
    for rule in all_rules()["dues"]:
        assert "中组发〔2008〕3号" in rule.paper and rule.article
        assert rule.values["code"] in codes()["dues_rule"].codes
    assert rule_of(NOW).unconfirmed  # the day of issue of the 2017 paper was not found


def test_a_part_of_a_month_is_rounded_like_the_rest() -> None:
    assert part_of(1_500, Fraction(17, 31), Office()) == 823  # 15.00 × 17/31 = 8.2258
    assert part_of(1_500, Fraction(17, 31), Office(rounding="jiao")) == 820
