"""Months as PartialDates: counting on, spans, the periods that months make."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import lru_cache

from partybook.dates import PartialDate

PERIODS = {"month": 1, "quarter": 3, "half": 6, "year": 12}  # how many months each holds


def month_of(day: dt.date | PartialDate) -> PartialDate:
    """The month a day lies in; a date known only to the year stands for its last month."""
    if isinstance(day, PartialDate) and day.month is None:
        return PartialDate(day.year, 12)
    return PartialDate(day.year, day.month)


def shifted(month: PartialDate, count: int) -> PartialDate:
    """So many months later, or earlier."""
    place = month.year * 12 + (month.month or 1) - 1 + count
    return PartialDate(place // 12, place % 12 + 1)


def apart(first: PartialDate, last: PartialDate) -> int:
    """How many months `last` comes after `first`."""
    return (last.year - first.year) * 12 + (last.month or 1) - (first.month or 1)


def through(first: PartialDate, last: PartialDate) -> Iterator[PartialDate]:
    """Each month from the first to the last, both with."""
    for count in range(apart(first, last) + 1):
        yield shifted(first, count)


def of_year(year: int) -> tuple[PartialDate, ...]:
    return tuple(PartialDate(year, month) for month in range(1, 13))


def period_of(month: PartialDate, kind: str) -> tuple[PartialDate, PartialDate]:
    """First and last month of the period (month, quarter, half, year) that a month lies in."""
    size = PERIODS[kind]
    first = ((month.month or 1) - 1) // size * size + 1
    return PartialDate(month.year, first), PartialDate(month.year, first + size - 1)


def period_name(first: PartialDate, last: PartialDate) -> str:
    """2026-01, 2026-Q1, 2026-H1, 2026, or both months where they make no usual period."""
    for kind in PERIODS:
        if period_of(first, kind) == (first, last):
            number = ((first.month or 1) - 1) // PERIODS[kind] + 1
            return {
                "month": first.iso,
                "quarter": f"{first.year}-Q{number}",
                "half": f"{first.year}-H{number}",
                "year": f"{first.year}",
            }[kind]
    return f"{first.iso}/{last.iso}"


def period_words(first: PartialDate, last: PartialDate) -> str:
    """2026年1月, 2026年1—3月, 2026年: for papers and lists."""
    if first == last:
        return f"{first.year}年{first.month}月"
    if (first.month, last.month) == (1, 12) and first.year == last.year:
        return f"{first.year}年"
    if first.year == last.year:
        return f"{first.year}年{first.month}—{last.month}月"
    return f"{first.year}年{first.month}月—{last.year}年{last.month}月"


def months_words(months: Iterable[PartialDate]) -> str:
    """1—3、5月, 2025年12月、2026年1—2月: runs of months, the year where there are several."""
    ordered = sorted(set(months), key=lambda month: month.sort_key)
    runs: list[list[PartialDate]] = []
    for month in ordered:
        if runs and apart(runs[-1][-1], month) == 1 and runs[-1][-1].year == month.year:
            runs[-1].append(month)
        else:
            runs.append([month])
    several = len({month.year for month in ordered}) > 1
    parts = [f"{run[0].month}" if len(run) == 1 else f"{run[0].month}—{run[-1].month}" for run in runs]
    if not several:
        return "、".join(parts) + "月" if parts else ""
    return "、".join(f"{run[0].year}年{part}月" for run, part in zip(runs, parts, strict=True))


@lru_cache(maxsize=4096)
def in_time_until(month: PartialDate, collects: str) -> dt.date:
    """The last day on which dues of a month are on time: the end of the period by which the branch collects."""
    return period_of(month, collects)[1].latest
