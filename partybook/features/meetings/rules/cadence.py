"""What is owed how often: periods of a year, duties in force, what a period's state is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.meetings.rules.months import months_later
from partybook.standards.rules import rule_on
from partybook.text import mark

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
GROUPS_TOGETHER = (
    "life",
    "study",
    "lecture",
    "theme_day",
    "appraisal",
)  # held by every group, the branch has held it


@dataclass(frozen=True)
class Duty:
    """A kind of meeting that somebody owes `times` a period."""

    kind: str
    own_kind: str | None
    who: str
    period: str
    times: int

    @property
    def key(self) -> tuple[str, str | None]:
        return self.kind, self.own_kind


@dataclass(frozen=True)
class Period:
    """A part of a year: 2026, 2026-H1, 2026-Q1, 2026-01."""

    name: str
    first: dt.date
    last: dt.date

    def holds(self, day: PartialDate | None) -> bool:
        """Whether every day that the date can mean lies within."""
        return day is not None and self.first <= day.earliest and day.latest <= self.last


def periods(year: int, kind: str) -> list[Period]:
    """The months, quarters, halves of a year, or the year itself."""
    span = MONTHS[kind]
    found = []
    for place, month in enumerate(range(1, 13, span), 1):
        first = dt.date(year, month, 1)
        after = month + span
        last = (dt.date(year, after, 1) if after <= 12 else dt.date(year + 1, 1, 1)) - dt.timedelta(days=1)
        mark_of = {"month": f"-{place:02d}", "quarter": f"-Q{place}", "half": f"-H{place}", "year": ""}[kind]
        found.append(Period(f"{year}{mark_of}", first, last))
    return found


@lru_cache(maxsize=256)
def parts(first: dt.date, last: dt.date, kind: str) -> tuple[Period, ...]:
    """The months, quarters, halves of a time, counted from its first day on, or all of it: named as those of a calendar
    year where they are such, else by their first and last month."""
    found = []
    if kind == "year":
        return (Period(_named(first, last, kind), first, last),)
    count, begins = 0, first
    while begins <= last:
        count += MONTHS[kind]
        after = months_later(first, count)
        ends = min(after - dt.timedelta(days=1), last)
        found.append(Period(_named(begins, ends, kind), begins, ends))
        begins = after
    return tuple(found)


def _named(first: dt.date, last: dt.date, kind: str) -> str:
    one = period_of(first, kind)
    return one.name if (one.first, one.last) == (first, last) else f"{first:%Y-%m}/{last:%Y-%m}"


def period_words(period: Period) -> str:
    """2026年3月, 2026年第一季度, 2026年上半年, 2026年, 2025年7月至2026年6月."""
    year, _, part = period.name.partition("-")
    if "/" in period.name:
        first, last = period.first, period.last
        return mark("{first}至{last}").format(
            first=f"{first.year}年{first.month}月", last=f"{last.year}年{last.month}月"
        )
    if not part:
        return f"{year}年"
    if part[0] == "Q":
        return f"{year}年第{'一二三四'[int(part[1]) - 1]}季度"
    if part[0] == "H":
        return f"{year}年{'上下'[int(part[1]) - 1]}半年"
    return f"{year}年{int(part)}月"


def period_of(day: dt.date, kind: str) -> Period:
    """The period of this kind in which a day lies."""
    return next(one for one in periods(day.year, kind) if one.first <= day <= one.last)


def find_period(name: str) -> Period:
    """A period by its name. Problem period-unknown."""
    year, _, part = name.partition("-")
    if year.isdigit() and len(year) == 4:
        kind = {"": "year", "H": "half", "Q": "quarter"}.get(part[:1], "month")
        for one in periods(int(year), kind):
            if one.name == name:
                return one
    raise Problem(
        "period-unknown", mark("“{value}”不是期间。请写成 2026、2026-H1、2026-Q1 或 2026-01。"), value=name
    )


def duties(governing: str, own: Iterable[Mapping[str, Any]], day: dt.date) -> list[Duty]:
    """The duties that govern on a day. `governing` is rules, seed or own; what the office adds of kinds the rules do
    not know is owed besides in any case, and what it sets for a kind they know replaces theirs only where it says so
    (own)."""
    found: dict[tuple[str, str | None], Duty] = {}
    rule = rule_on("cadence_seed" if governing == "seed" else "cadence_rules", day)
    for kind, (who, period, times) in (rule.values if rule else {}).items():
        found[kind, None] = Duty(kind, None, who, period, times)
    for row in own:
        if not _runs(row, day):
            continue
        one = Duty(row["kind"], row["own_kind"], row["who"], row["period"], row["times"])
        if governing == "own" or one.key not in found:
            found[one.key] = one
    return [one for one in found.values() if one.times > 0]


def _runs(row: Mapping[str, Any], day: dt.date) -> bool:
    first, last = row.get("from_on"), row.get("to_on")
    return (first is None or first.earliest <= day) and (last is None or day <= last.latest)


def serves(meeting: Mapping[str, Any], duty: Duty) -> bool:
    """Whether a meeting counts for a duty: by its kind, or by a kind that it counts as besides."""
    if meeting["kind"] == duty.kind:
        return duty.kind != "other" or meeting["own_kind"] == duty.own_kind
    return duty.kind in (meeting.get("also") or "").split()


def state_of(
    owed: int, held: int, period: Period, day: dt.date, *, excused: bool, begins: dt.date | None = None
) -> str:
    """done, excused, late when the period is over, else due. Of a period that began before the records nothing is
    called late: what was held then is not in the book."""
    if held >= owed:
        return "done"
    if excused or (begins is not None and period.first < begins and day > period.last):
        return "excused"
    return "late" if day > period.last else "due"


def together(own: Sequence[Any], of_groups: Iterable[Sequence[Any]]) -> int:
    """How often a branch has held what all its groups may hold in its place."""
    counts = [len(one) for one in of_groups]
    return len(own) + (min(counts) if counts else 0)
