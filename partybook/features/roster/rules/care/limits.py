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
    """What tells the six groups, the cases of 三必访 in order, the days of festivals, the line of hardship in fen."""

    groups: Values
    cases: Mapping[str, Values]
    festivals: Values
    income_fen: int | None = None

    @property
    def lacks_festivals(self) -> bool:
        """Whether visits at festivals are asked for and the day lies beyond the years whose festivals are known."""
        return "festival" in self.cases and not self.festivals


def limits_on(
    day: dt.date, *, meaning: str = "both", old_age: int | None = None, income_fen: int | None = None
) -> Limits:
    """The limits of a day; `meaning` names which 三必访 the office goes by."""
    groups = dict(_values("six_groups", day))
    if old_age is not None and groups:
        groups["old_age"] = old_age
    cases: dict[str, Values] = {}
    for name in MEANINGS if meaning == "both" else (meaning,):
        cases |= _values(f"must_visit_{name}", day)
    return Limits(groups, cases, _values("festivals", day), income_fen)


def _values(name: str, day: dt.date) -> Values:
    rule = rule_on(name, day)
    return rule.values if rule is not None else {}


def festivals_of(dates: Values, year: int) -> list[tuple[str, dt.date]]:
    """The festivals of a year, in order; `dates` hold a day of the year, or a day for each year."""
    found = []
    for name, given in dates.items():
        days = [dt.date.fromisoformat(f"{year}-{given}")] if isinstance(given, str) else given
        found += [(name, on) for on in days if on.year == year]
    return sorted(found, key=lambda one: one[1])
