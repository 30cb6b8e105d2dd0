"""Periods that a paper is for: the months, quarters, halves and years of the time asked for, or that time itself."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.standards.archive import Item
from partybook.text import mark

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
ONCE = "once"
QUARTERS = ("一", "二", "三", "四")


@dataclass(frozen=True)
class Period:
    """A part of a year, a time across two years, or (once) all the time up to a day."""

    name: str
    kind: str
    first: dt.date
    last: dt.date

    def holds(self, day: PartialDate | None) -> bool:
        """Whether every day that a date can mean lies within; of a time across two years, whether one of them does."""
        if day is None:
            return False
        if self.kind == "span":
            return self.overlaps(day, day)
        return self.first <= day.earliest and day.latest <= self.last

    def overlaps(self, first: PartialDate, last: PartialDate) -> bool:
        """Whether a range has a day within."""
        return first.earliest <= self.last and self.first <= last.latest

    @property
    def words(self) -> str:
        """2026年3月, 2026年第一季度, 2026年上半年, 2026年, 2025年7月至2026年6月."""
        year = f"{self.first.year}年"
        return {
            "month": f"{year}{self.first.month}月",
            "quarter": f"{year}第{QUARTERS[(self.first.month - 1) // 3]}季度",
            "half": f"{year}{'上' if self.first.month == 1 else '下'}半年",
            "year": year,
            "span": f"{year}{self.first.month}月至{self.last.year}年{self.last.month}月",
        }.get(self.kind, mark("常备"))


def periods_of(year: int, kind: str) -> list[Period]:
    """The months, quarters, halves of a year, or the year itself."""
    span = MONTHS[kind]
    found = []
    for place, month in enumerate(range(1, 13, span), 1):
        after = month + span
        end = (dt.date(year, after, 1) if after <= 12 else dt.date(year + 1, 1, 1)) - dt.timedelta(days=1)
        name = {"month": f"-{place:02d}", "quarter": f"-Q{place}", "half": f"-H{place}", "year": ""}[kind]
        found.append(Period(f"{year}{name}", kind, dt.date(year, month, 1), end))
    return found


def periods_within(first: dt.date, last: dt.date, kind: str) -> list[Period]:
    """The periods of a kind that lie wholly within; a time without any whole year is a year of its own."""
    found = [
        one
        for year in range(first.year, last.year + 1)
        for one in periods_of(year, kind)
        if first <= one.first and one.last <= last
    ]
    if kind == "year" and not found:
        return [Period(f"{first:%Y-%m}/{last:%Y-%m}", "span", first, last)]
    return found


def once(last: dt.date) -> Period:
    """What has to be there once, whenever it was made."""
    return Period(ONCE, ONCE, dt.date(1, 1, 1), last)


def period_at(day: dt.date, kind: str) -> Period:
    """The period of a kind in which a day lies."""
    if kind not in MONTHS:
        return once(day)
    return next(one for one in periods_of(day.year, kind) if one.first <= day <= one.last)


def period_for(item: Item, day: PartialDate, year: int | None = None) -> str | None:
    """The period that a paper of a day is for, where nobody said so; None where the day leaves it open.

    Within the days that an item has after its period the paper is about the one that is over. A paper of another year
    than its day's is for the last period of a year before, the first of a year to come.
    """
    if item.per not in MONTHS:
        return None
    if year is not None and year != day.year and not (year == day.year - 1 and _just_over(item, day)):
        return periods_of(year, item.per)[-1 if year < day.year else 0].name
    here = period_at(day.earliest, item.per)
    if here != period_at(day.latest, item.per):
        return None
    before = period_at(here.first - dt.timedelta(days=1), item.per)
    over = _just_over(item, day) and (year is None or before.first.year == year)
    return before.name if over else here.name


def _just_over(item: Item, day: PartialDate) -> bool:
    """Whether a day is one of those that an item has after its period."""
    here = period_at(day.earliest, item.per)
    return item.days > 0 and day.latest < here.first + dt.timedelta(days=item.days)


def find_period(name: str) -> Period:
    """A period by its name. Problem archive-period."""
    year, _, part = name.partition("-")
    if year.isdigit() and len(year) == 4 and 1900 <= int(year) <= 2100:
        kind = {"": "year", "H": "half", "Q": "quarter"}.get(part[:1], "month")
        for one in periods_of(int(year), kind):
            if one.name == name:
                return one
    text = mark("“{value}”不是期间。请写成 2026、2026-H1、2026-Q1 或 2026-01。")
    raise Problem("archive-period", text, value=name)
