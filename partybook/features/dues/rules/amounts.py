"""What a member is to pay a month: category, base and rate by the rule then in force (domain 1.1, 1.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.money import rounded_fen, yuan
from partybook.standards.rules import Rule, all_rules, rule_on
from partybook.text import mark

FIXED = ("student", "unemployed", "relief")
RATED = ("monthly", "annual", "self_employed", "retired")
ROUNDINGS = {"fen": 1, "jiao": 10}
AGREED = "agreed"  # the rule of an amount that was not worked out from a base


@dataclass(frozen=True)
class Office:
    """What the office decided about dues (settings.py), in the shape the rules ask for."""

    rounding: str = "fen"
    first_month: str = "full"
    last_month: str = "owed"
    death_month: str = "none"
    cap_fen: int = 100_000
    farmer_fen: int = 20
    large_fen: int = 100_000
    back_months: int = 6
    collects: str = "month"
    hands_up: str = "quarter"
    hand_up_day: int = 10
    ratio_bp: int = 10_000
    payee: str = ""

    @property
    def unit(self) -> int:
        return ROUNDINGS[self.rounding]


class Assessed(NamedTuple):
    """An assessment: the columns of dues_base that follow from the others."""

    income_fen: int | None
    deducted_fen: int | None
    base_fen: int | None
    rate_bp: int | None
    monthly_fen: int
    rule: str


def rule_of(month: PartialDate) -> Rule:
    """The rule in force when a month begins. Problem dues-no-rule before the first one this program knows."""
    rule = rule_on("dues", month.earliest)
    if rule is None:
        first = all_rules()["dues"][0]
        raise Problem(
            "dues-no-rule",
            mark(
                "{value} 在 {first} 之前，本程序没有那时的党费规定。请把起始月份改到其后，或直接填写月应交。"
            ),
            value=month.dotted,
            first=first.valid_from.isoformat(),
        )
    return rule


def rate_bp(category: str, base_fen: int, rule: Rule) -> int:
    """The rate of the bracket that the whole base falls into; its upper bound belongs to it."""
    for bracket in rule.values["retired" if category == "retired" else "rates"]:
        if base_fen <= bracket.get("up_to", base_fen):
            return int(bracket["bp"])
    raise ValueError("the last bracket has no upper bound")


def monthly_fen(base_fen: int, rate: int, rule: Rule, office: Office) -> int:
    """The rate of the whole base, rounded as the office decided, not above the cap where the rule has one."""
    amount = rounded_fen(Decimal(base_fen) * rate / 10_000, office.unit)
    return min(amount, office.cap_fen) if "cap_fen" in rule.values else amount


def sums(values: Mapping[str, Any], rule: Rule) -> tuple[int | None, int | None]:
    """Income and deductions: from the wage lines where there are any, else as they were written down."""
    counted = [values[key] for key in rule.values["counts"] if values.get(key) is not None]
    deducted = [values[key] for key in rule.values["deducts"] if values.get(key) is not None]
    income = sum(counted) if counted else values.get("income_fen")
    return income, sum(deducted) if deducted else values.get("deducted_fen")


def assess(values: Mapping[str, Any], month: PartialDate, office: Office) -> Assessed:
    """What follows from category, income or wage lines, and an agreed amount where one is given.

    Problems: dues-category, dues-base-missing, dues-base-negative, dues-no-rule, money-invalid.
    """
    category, agreed = values.get("category"), values.get("monthly_fen")
    if category not in (*RATED, *FIXED, "farmer"):
        raise Problem("dues-category", mark("请选择缴费类别。"))
    if agreed is not None and agreed < 0:
        raise Problem("dues-monthly-negative", mark("月应交不能是负数：{value}"), value=yuan(agreed))
    try:
        rule = rule_of(month)
    except Problem:
        if agreed is None:
            raise
        return Assessed(
            values.get("income_fen"), values.get("deducted_fen"), values.get("base_fen"), None, agreed, AGREED
        )
    if category not in RATED:
        fixed = office.farmer_fen if category == "farmer" else int(rule.values["fixed"][category])
        amount = fixed if agreed is None else agreed
        return Assessed(values.get("income_fen"), None, None, None, amount, rule.values["code"])
    income, deducted = sums(values, rule)
    base = income - (deducted or 0) if income is not None else values.get("base_fen")
    if base is None:
        if agreed is None:
            raise Problem("dues-base-missing", mark("缺收入或计算基数，不能核定。请补上，或直接填写月应交。"))
        return Assessed(None, deducted, None, None, agreed, AGREED)
    if base < 0:
        raise Problem(
            "dues-base-negative", mark("扣除项目超过了收入，计算基数成了负数：{value}"), value=yuan(base)
        )
    rate = rate_bp(category, base, rule)
    amount = monthly_fen(base, rate, rule, office)
    if agreed is not None and agreed != amount:
        return Assessed(income, deducted, base, None, agreed, AGREED)
    return Assessed(income, deducted, base, rate, amount, rule.values["code"])


def doubts(values: Mapping[str, Any], month: PartialDate, office: Office) -> list[tuple[str, Problem]]:
    """What is unusual about an assessment that can be stored, each with the key it concerns."""
    found: list[tuple[str, Problem]] = []
    agreed, category = values.get("monthly_fen"), values.get("category")
    try:
        ruled = assess({**values, "monthly_fen": None}, month, office)
    except Problem:
        return found
    if agreed is not None and agreed != ruled.monthly_fen:
        lawful = category == "farmer" and _farmer_may(agreed, month)
        if not lawful:
            found.append(("monthly_fen", _differs(agreed, ruled)))
    if ruled.base_fen is not None and ruled.rate_bp is not None:
        plain = rounded_fen(Decimal(ruled.base_fen) * ruled.rate_bp / 10_000, office.unit)
        if plain > ruled.monthly_fen:
            found.append(
                (
                    "monthly_fen",
                    Problem(
                        "dues-capped",
                        mark("按比例为 {value} 元，超过每月上限，按 {cap} 元核定；自愿可以多交。"),
                        value=yuan(plain),
                        cap=yuan(ruled.monthly_fen),
                        severity="warning",
                    ),
                )
            )
    return found


def _farmer_may(agreed: int, month: PartialDate) -> bool:
    bounds = rule_of(month).values["farmer"]
    return bool(bounds["least"] <= agreed <= bounds["most"])


def _differs(agreed: int, ruled: Assessed) -> Problem:
    return Problem(
        "dues-differs-from-rule",
        mark("月应交 {value} 元与按规定算出的 {ruled} 元不同，按 {value} 元保存，请核对。"),
        value=yuan(agreed),
        ruled=yuan(ruled.monthly_fen),
        severity="warning",
    )


def part_of(amount_fen: int, part: Fraction, office: Office) -> int:
    """A part of a month's amount, rounded as the office decided."""
    if part == 1:
        return amount_fen
    return rounded_fen(Decimal(amount_fen) * part.numerator / part.denominator, office.unit)


class Edge(NamedTuple):
    """One worked line of the settings page: a base at or beside an edge, with rate and amount."""

    category: str
    base_fen: int | None
    rate_bp: int | None
    monthly_fen: int
    rule: str


def worked_edges(month: PartialDate, office: Office) -> Sequence[Edge]:
    """The rule of a month worked at its edges: a fen below each, at it, a fen above; the cap; the fixed amounts."""
    rule = rule_of(month)
    lines: list[Edge] = []
    for category, name in (("monthly", "rates"), ("retired", "retired")):
        edges = [bracket["up_to"] for bracket in rule.values[name] if "up_to" in bracket]
        if "cap_fen" in rule.values:
            edges.append(office.cap_fen * 10_000 // rule.values[name][-1]["bp"])
        for base in (edge + step for edge in edges for step in (-1, 0, 1)):
            found = assess({"category": category, "income_fen": base}, month, office)
            lines.append(Edge(category, base, found.rate_bp, found.monthly_fen, found.rule))
    for category in ("farmer", *FIXED):
        found = assess({"category": category}, month, office)
        lines.append(Edge(category, None, None, found.monthly_fen, found.rule))
    return lines
