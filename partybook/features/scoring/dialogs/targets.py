"""Targets as clerks write them: 90 for 90 %, 32 hours, 4 times; and the steps of a scale."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from partybook.errors import Problem
from partybook.features.scoring.dialogs.says import points
from partybook.features.scoring.rules import scale_of
from partybook.fields import Points
from partybook.text import mark


def shown(value: int | None, unit: str) -> str:
    """A value of a fact as it is typed."""
    if value is None:
        return ""
    exact = Fraction(value, scale_of(unit))
    return str(exact.numerator) if exact.denominator == 1 else f"{float(exact):g}"


def read(text: str, unit: str) -> int:
    """What was typed as a value of a fact. Problem target-number."""
    try:
        exact = Fraction(text.strip().rstrip("%％")) * scale_of(unit)
    except (ValueError, ZeroDivisionError):
        exact = Fraction(-1, 2)
    if exact < 0 or exact.denominator != 1:
        raise Problem("target-number", mark("“{value}”不是数。请填要达到的数，如 4 或 90。"), value=text)
    return int(exact)


def steps_shown(steps: tuple[tuple[int, int], ...], unit: str) -> str:
    """1=0.5 4=2."""
    return " ".join(f"{shown(value, unit)}={points(given)}" for value, given in steps)


def read_steps(text: str, unit: str) -> tuple[tuple[int, int], ...]:
    """The steps as they were typed, one at least. Problem target-steps."""
    pairs = [pair.split("=") for pair in text.replace("＝", "=").replace("，", " ").replace(",", " ").split()]
    try:
        found = tuple((read(value, unit), Points().parse(given, {})) for value, given in pairs)
    except (Problem, ValueError):
        found = ()
    if not found:
        says = mark("分档请写成“1=0.5 4=2”：满 1 次得 0.5 分，满 4 次得 2 分。")
        raise Problem("target-steps", says, value=text)
    return found


def how_words() -> dict[str, str]:
    """How points may follow from facts, in the clerk's words."""
    translate = QCoreApplication.translate
    return {
        "each": translate("scoring", "每项达到各得其分"),
        "all": translate("scoring", "全部达到才得分"),
        "share": translate("scoring", "按完成比例得分"),
        "steps": translate("scoring", "分档得分"),
        "per_miss": translate("scoring", "每差一个扣分"),
    }
