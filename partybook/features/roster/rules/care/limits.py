"""The limits of care in force on a day, from resources/rules/care.toml, with what the office decided in their place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from partybook.standards.rules import rule_on

Values = Mapping[str, Any]
MEANINGS = ("illness", "building")  # of 三必访


@dataclass(frozen=True)
class Limits:
    """What tells the six groups, the cases of 三必访 in order, the festival that is near, the line of hardship in fen."""

    groups: Values
    cases: Mapping[str, Values]
    festival: tuple[str, dt.date] | None = None
    income_fen: int | None = None
    usual_old_age: int | None = None  # where the office decided nothing
    lacks_festivals: bool = (
        False  # visits at festivals are asked for, and the days of this year's are not known
    )


def limits_on(
    day: dt.date, *, meaning: str = "both", old_age: int | None = None, income_fen: int | None = None
) -> Limits:
    """The limits of a day; `meaning` names which 三必访 the office goes by."""
    groups = dict(_values("six_groups", day))
    usual = groups.get("old_age")
    if old_age is not None and groups:
        groups["old_age"] = old_age
    cases: dict[str, Values] = {}
    for name in MEANINGS if meaning == "both" else (meaning,):
        cases |= _values(f"must_visit_{name}", day)
    dates = _values("festivals", day)
    near = _near(day, cases["festival"], dates) if "festival" in cases else None
    return Limits(groups, cases, near, income_fen, usual, "festival" in cases and not dates)


def _values(name: str, day: dt.date) -> Values:
    rule = rule_on(name, day)
    return rule.values if rule is not None else {}


def _near(day: dt.date, case: Values, dates: Values) -> tuple[str, dt.date] | None:
    """The next festival, where the time of visits before it has come."""
    for year in (day.year, day.year + 1):
        for name, on in festivals_of(dates, year):
            if name in case["festivals"] and day <= on:
                return (name, on) if (on - day).days <= case["days_before"] else None
    return None


def festivals_of(dates: Values, year: int) -> list[tuple[str, dt.date]]:
    """The festivals of a year, in order; `dates` hold a day of the year, or a day for each year."""
    found = []
    for name, given in dates.items():
        days = [dt.date.fromisoformat(f"{year}-{given}")] if isinstance(given, str) else given
        found += [(name, on) for on in days if on.year == year]
    return sorted(found, key=lambda one: one[1])
