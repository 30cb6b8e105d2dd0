"""Numbers as the self-score says them: 96.5%, 12 次, 1.67 分."""

from __future__ import annotations

from partybook.fields import Percent, Points, Tenths
from partybook.money import yuan

UNITS = {
    "people": "人", "times": "次", "periods": "个", "branches": "个支部", "months": "个月", "quarters": "个季度",
    "halves": "个半年", "meetings": "次", "cases": "人", "papers": "份", "kinds": "类", "posts": "个岗位", "items": "项",
    "records": "条", "yes": "",
}  # fmt: skip


def amount(value: int, unit: str) -> str:
    """A fact's value in words."""
    if unit == "bp":
        return Percent().show(value, {})
    if unit in ("fen", "分"):
        return f"{yuan(value)} 元"
    if unit == "tenths":
        return f"{Tenths().show(value, {})} 小时"
    if unit == "yes":
        return "是" if value else "否"
    return f"{value} {UNITS.get(unit, unit)}".rstrip()


def points(value: int) -> str:
    """1.67 分."""
    return f"{Points().show(value, {})} 分"
