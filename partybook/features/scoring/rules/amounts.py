"""Numbers as the self-score says them: 96.5%, 12 次, 1.67 分."""

from __future__ import annotations

import re

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


SCALES = {"bp": 100, "fen": 100, "分": 100, "tenths": 10}  # one as it is written is so many in a fact
CHINESE = "零一二三四五六七八九十"


def scale_of(unit: str) -> int:
    """How many in a fact are one as it is written: 100 hundredths of a percent are 1 %."""
    return SCALES.get(unit, 1)


def unit_word(unit: str) -> str:
    """What stands behind a number of this unit: %, 元, 次."""
    return "" if unit == "yes" else re.sub(r"^[\d.]+", "", amount(0, unit)).strip()


def numeral(number: int) -> str:
    """一 … 十, as parts are counted."""
    return CHINESE[number] if 0 < number < len(CHINESE) else str(number)
