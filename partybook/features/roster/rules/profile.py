"""Checks of the community's numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from partybook.errors import Problem
from partybook.text import mark

NUMBERS = (
    "residents", "households", "low_income_households", "volunteer_base", "health_education", "offences",
)  # fmt: skip
PARTS = (("low_income_households", "households"), ("volunteer_base", "residents"), ("offences", "residents"))


def check_profile(values: Mapping[str, Any]) -> Iterator[tuple[str, Problem]]:
    """What is wrong or doubtful about the numbers of a day, each with the key of the field."""
    if values.get("on_date") is None:
        yield "on_date", Problem("profile-date", mark("请填写统计日期。"))
    if all(values.get(key) is None for key in NUMBERS):
        yield "residents", Problem("profile-empty", mark("请至少填写一项数字。"))
    for key in NUMBERS:
        if (values.get(key) or 0) < 0:
            yield key, Problem("profile-negative", mark("不能是负数。"))
    if (values.get("health_education") or 0) > 100:
        yield "health_education", Problem("profile-percent", mark("是百分比，最多 100。"))
    for part, whole in PARTS:
        some, all_ = values.get(part), values.get(whole)
        if some is not None and all_ is not None and some > all_:
            yield part, Problem("profile-more", mark("比总数还多，请核对。"), severity="warning")
