"""Usual days as clerks write them, and the days that they make of a year."""

import datetime as dt

import pytest

from partybook.errors import Problem
from partybook.features.meetings.rules.recurring import days_of, parse_routine, same_day


@pytest.mark.parametrize(
    ("text", "first", "count"),
    [
        ("每月18—20日", (dt.date(2026, 1, 18), dt.date(2026, 1, 20)), 12),
        ("每月 18-20 号", (dt.date(2026, 1, 18), dt.date(2026, 1, 20)), 12),
        ("每月20日", (dt.date(2026, 1, 20), dt.date(2026, 1, 20)), 12),
        ("每周四 8:30", (dt.date(2026, 1, 1), dt.date(2026, 1, 1)), 53),
        ("每星期日", (dt.date(2026, 1, 4), dt.date(2026, 1, 4)), 52),
        ("每月第二个周五", (dt.date(2026, 1, 9), dt.date(2026, 1, 9)), 12),
        ("每季度末月25日", (dt.date(2026, 3, 25), dt.date(2026, 3, 25)), 4),
        ("每季度首月第一个星期一", (dt.date(2026, 1, 5), dt.date(2026, 1, 5)), 4),
        ("每半年20日", (dt.date(2026, 6, 20), dt.date(2026, 6, 20)), 2),
        ("每年12月31日", (dt.date(2026, 12, 31), dt.date(2026, 12, 31)), 1),
    ],
)
def test_what_clerks_write_is_understood(text: str, first: tuple[dt.date, dt.date], count: int) -> None:
    days = days_of(parse_routine(text), 2026)
    assert (days[0], len(days)) == (first, count)


def test_a_day_that_a_month_lacks_is_its_last_one() -> None:
    assert days_of(parse_routine("每月30—31日"), 2026)[1] == (dt.date(2026, 2, 28), dt.date(2026, 2, 28))
    assert days_of(parse_routine("每月第五个周六"), 2026)[1][0] == dt.date(2026, 2, 28)


@pytest.mark.parametrize(
    ("text", "at"), [("每周四 8:30", "08:30"), ("每月20日下午2点半", "14:30"), ("每月20日", None)]
)
def test_the_time_of_day_is_kept(text: str, at: str | None) -> None:
    assert parse_routine(text).at == at


@pytest.mark.parametrize(
    "text",
    ["", "月底", "每月32日", "每月20—18日", "每季度4月5日", "每月第六个周一", "每周四25:00", "每年13月1日"],
)
def test_what_can_not_be_a_day_is_refused(text: str) -> None:
    with pytest.raises(Problem):
        parse_routine(text)


def test_the_same_day_of_another_year_is_the_same_weekday() -> None:
    assert same_day(dt.date(2025, 3, 13), 2026) == dt.date(2026, 3, 12)  # second Thursdays
    assert same_day(dt.date(2025, 1, 31), 2026) == dt.date(2026, 1, 30)  # fifth Fridays
    assert same_day(dt.date(2024, 2, 29), 2026) == dt.date(2026, 2, 26)  # no fifth Thursday: the last
