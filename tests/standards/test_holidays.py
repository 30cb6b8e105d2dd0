"""Working days by the shipped tables; without a table by weekends only, and said to be provisional."""

import datetime as dt
from pathlib import Path

import pytest

from partybook.standards.holidays import holidays, is_working_day, read_holidays, working_days_after
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
        assert all(works == (day.weekday() >= 5) for day, works in days.items())  # only what deviates


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


def test_an_imported_table_settles_what_was_provisional(tmp_path: Path) -> None:
    file = tmp_path / "2027.csv"
    file.write_text("day,kind\n2027-01-01,off\n2027-01-02,work\n", "utf-8")
    tables = {**holidays(), **dict([read_holidays(file)])}
    assert working_days_after(dt.date(2026, 12, 25), 5, tables) == (dt.date(2027, 1, 2), False)


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("2027.csv", "day\n2027-01-01\n", "heads"),
        ("2027.csv", "day,kind\n2026-01-01,off\n", "line 2"),
        ("2027.csv", "day,kind\n2027-01-01,off\n2027-01-01,off\n", "line 3"),
        ("2027.csv", "day,kind\n2027-02-30,off\n", "line 2"),
        ("2027.csv", "day,kind\n2027-01-01,free\n", "neither off nor work"),
        ("2027.csv", "day,kind\n", "days"),
        ("next.csv", "day,kind\n2027-01-01,off\n", "name"),
    ],
)
def test_a_faulty_table_is_named(tmp_path: Path, name: str, text: str, says: str) -> None:
    file = tmp_path / name
    file.write_text(text, "utf-8")
    with pytest.raises(ResourceFault) as fault:
        read_holidays(file)
    assert name in str(fault.value) and says in str(fault.value)
