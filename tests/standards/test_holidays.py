"""Working days by the shipped tables; without a table by weekends only, and said to be provisional."""

import datetime as dt
from pathlib import Path

import pytest

from partybook.standards.holidays import (
    Day,
    as_text,
    holidays,
    is_working_day,
    parse_holidays,
    read_holidays,
    with_own,
    working_days_after,
    working_days_between,
    years_missing,
)
from partybook.standards.reading import ResourceFault


@pytest.mark.parametrize(
    ("day", "works"),
    [
        ("2024-02-09", True),  # New Year's Eve of 2024 was no day off
        ("2024-02-12", False),
        ("2024-02-18", True),
        ("2025-01-26", True),
        ("2025-01-28", False),
        ("2025-10-08", False),
        ("2026-02-13", True),
        ("2026-02-14", True),  # a Saturday made up
        ("2026-02-16", False),
        ("2026-02-24", True),
        ("2026-10-10", True),
        ("2026-10-11", False),  # a plain Sunday
        ("2026-11-23", True),
    ],
)
def test_days_as_they_were_announced(day: str, works: bool) -> None:
    assert is_working_day(dt.date.fromisoformat(day)) == works


def test_the_shipped_years() -> None:
    assert set(holidays()) >= {2024, 2025, 2026}
    for year, days in holidays().items():
        assert all(day.year == year for day in days)
        assert all(
            found.works == (day.weekday() >= 5) and found.name for day, found in days.items()
        )  # only what deviates


@pytest.mark.parametrize(
    ("start", "count", "end", "provisional"),
    [
        ("2026-06-01", 5, "2026-06-08", False),  # Monday to Monday: the first day does not count
        ("2026-06-05", 5, "2026-06-12", False),
        ("2026-09-28", 5, "2026-10-10", False),  # over the National Day, with a Saturday made up
        ("2026-12-24", 5, "2026-12-31", False),
        ("2026-12-25", 5, "2027-01-01", True),  # 2027 is not announced: only its weekends are known
        ("2027-05-03", 5, "2027-05-10", True),
        ("2026-12-31", 0, "2026-12-31", False),
    ],
)
def test_working_days_after_a_day(start: str, count: int, end: str, provisional: bool) -> None:
    found = working_days_after(dt.date.fromisoformat(start), count)
    assert found == (dt.date.fromisoformat(end), provisional)


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        ("2026-06-01", "2026-06-01", 0),
        ("2026-06-01", "2026-06-08", 5),
        ("2026-06-01", "2026-06-07", 4),
        ("2026-06-01", "2026-06-09", 6),
        ("2026-09-28", "2026-10-10", 5),
        ("2026-06-09", "2026-06-01", 0),
    ],
)
def test_working_days_between_two_days(first: str, last: str, count: int) -> None:
    assert working_days_between(dt.date.fromisoformat(first), dt.date.fromisoformat(last)) == count


@pytest.mark.parametrize(
    ("first", "last", "missing"),
    [
        ("2026-12-01", "2026-12-31", []),
        ("2026-12-31", "2027-01-01", [2027]),
        ("2026-12-31", "2026-12-31", []),
        ("2027-12-31", "2028-01-01", [2028]),
        ("2027-12-30", "2028-01-01", [2027, 2028]),
    ],
)
def test_years_without_a_table(first: str, last: str, missing: list[int]) -> None:
    assert years_missing(dt.date.fromisoformat(first), dt.date.fromisoformat(last)) == missing


def test_a_table_of_the_office_settles_what_was_provisional() -> None:
    days = {dt.date(2027, 1, 1): Day(False, "元旦"), dt.date(2027, 1, 2): Day(True, "元旦")}
    text = as_text(days)
    assert parse_holidays(Path("2027.csv"), text) == (2027, days)
    tables = with_own({"2027.csv": text})
    assert working_days_after(dt.date(2026, 12, 25), 5, tables) == (dt.date(2027, 1, 2), False)
    assert working_days_after(dt.date(2026, 12, 25), 5) == (dt.date(2027, 1, 1), True)


def test_a_day_of_the_office_corrects_a_shipped_table() -> None:
    tables = with_own({"2026.csv": "day,kind,name\n2026-06-18,off,本地节日\n"})
    assert not is_working_day(dt.date(2026, 6, 18), tables) and not is_working_day(
        dt.date(2026, 6, 19), tables
    )
    assert is_working_day(dt.date(2026, 6, 18))


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("2027.csv", "day\n2027-01-01\n", "heads"),
        ("2027.csv", "day,kind,name\n2026-01-01,off,\n", "line 2"),
        ("2027.csv", "day,kind,name\n2027-01-01,off,\n2027-01-01,off,\n", "line 3"),
        ("2027.csv", "day,kind,name\n2027-02-30,off,\n", "line 2"),
        ("2027.csv", "day,kind,name\n2027-01-01,free,\n", "neither off nor work"),
        ("2027.csv", "day,kind,name\n", "days"),
        ("next.csv", "day,kind,name\n2027-01-01,off,\n", "name"),
    ],
)
def test_a_faulty_table_is_named(tmp_path: Path, name: str, text: str, says: str) -> None:
    file = tmp_path / name
    file.write_text(text, "utf-8")
    with pytest.raises(ResourceFault) as fault:
        read_holidays(file)
    assert name in str(fault.value) and says in str(fault.value)
