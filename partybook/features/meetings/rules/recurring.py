"""When a meeting is usually held, as clerks write it: 每月18—20日, 每周四 8:30, 每月第二个周五, 每季度末月25日."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass

from partybook.errors import Problem
from partybook.fields import Clock
from partybook.text import folded, mark

NUMBERS = {word: place for place, word in enumerate("一二三四五", 1)} | {str(n): n for n in range(1, 6)}
_CLOCK = re.compile(r"(?:(?:上午|下午|晚上)?\d{1,2}[:点时](?:\d{1,2}分?|半)?)$", re.ASCII)
_EVERY = r"每(?P<every>周|星期|月|季度?|半年|年)"
_PARTS = (
    re.compile(rf"{_EVERY}(?P<weekday>[一二三四五六日天])", re.ASCII),
    re.compile(
        rf"{_EVERY}(?:(?P<place>末月|首月)|(?P<month>\d{{1,2}})月)?第(?P<nth>[一二三四五1-5])个(?:周|星期)(?P<weekday>[一二三四五六日天])",
        re.ASCII,
    ),
    re.compile(
        rf"{_EVERY}(?P<place>末月|首月)?(?:(?P<month>\d{{1,2}})月)?(?P<first>\d{{1,2}})[日号]?(?:[-—–~至到](?P<last>\d{{1,2}}))?[日号]?",
        re.ASCII,
    ),
)
STEP = {"月": 1, "季": 3, "季度": 3, "半年": 6, "年": 12}


@dataclass(frozen=True)
class Routine:
    """A recurring day: every week on a weekday, or every so many months on days or on the nth weekday."""

    step: int  # months; 0 for weeks
    first: int | None = None
    last: int | None = None
    weekday: int | None = None  # Monday is 0
    nth: int | None = None
    month: int | None = None  # which month of the step, from 1
    at: str | None = None


def parse_routine(text: str) -> Routine:
    """The routine that a text means. Problem routine-unknown shows how to write it."""
    plain = re.sub(r"[\s,，、]", "", folded(text))
    clock = _CLOCK.search(plain)
    at = Clock().parse(clock.group(), {}) if clock else None
    plain = plain[: clock.start()] if clock else plain
    for pattern in _PARTS:
        found = pattern.fullmatch(plain)
        routine = _routine(found.groupdict(), at) if found else None
        if routine is not None:
            return routine
    raise Problem(
        "routine-unknown",
        mark("看不懂“{value}”。请写成：每月18—20日、每周四 8:30、每月第二个周五、每季度末月25日。"),
        value=text,
    )


def _routine(found: dict[str, str | None], at: str | None) -> Routine | None:
    every = found["every"] or ""
    weekday = "一二三四五六日".index((found.get("weekday") or "一").replace("天", "日"))
    if every in ("周", "星期"):
        return Routine(0, weekday=weekday, at=at) if found.get("weekday") and not found.get("nth") else None
    step = STEP[every]
    named = found.get("month")
    month = int(named) if named else {"末月": step, "首月": 1}.get(found.get("place") or "")
    if month is not None and not 1 <= month <= step:
        return None
    if found.get("nth"):
        return Routine(step, weekday=weekday, nth=NUMBERS[found["nth"] or ""], month=month, at=at)
    if not found.get("first"):
        return None
    first = int(found["first"] or 0)
    last = int(found.get("last") or first)
    return Routine(step, first=first, last=last, month=month, at=at) if 1 <= first <= last <= 31 else None


def days_of(routine: Routine, year: int) -> list[tuple[dt.date, dt.date]]:
    """The first and last day of each time in a year; a day that a month lacks is its last one."""
    if routine.step == 0:
        first = dt.date(year, 1, 1)
        first += dt.timedelta(days=((routine.weekday or 0) - first.weekday()) % 7)
        days = [first + dt.timedelta(weeks=week) for week in range(53)]
        return [(day, day) for day in days if day.year == year]
    months = [start + (routine.month or routine.step) - 1 for start in range(1, 13, routine.step)]
    return [_of_month(routine, year, month) for month in months]


def _of_month(routine: Routine, year: int, month: int) -> tuple[dt.date, dt.date]:
    length = calendar.monthrange(year, month)[1]
    if routine.nth is not None and routine.weekday is not None:
        day = nth_weekday(year, month, routine.weekday, routine.nth)
        return day, day
    first, last = min(routine.first or 1, length), min(routine.last or 1, length)
    return dt.date(year, month, first), dt.date(year, month, last)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date:
    """The nth Monday … Sunday of a month; the last one where the month has fewer."""
    first = dt.date(year, month, 1)
    day = first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return day if day.month == month else day - dt.timedelta(days=7)


def same_day(day: dt.date, year: int) -> dt.date:
    """The day of another year that holds the same place: the second Thursday of March stays one."""
    return nth_weekday(year, day.month, day.weekday(), (day.day - 1) // 7 + 1)
