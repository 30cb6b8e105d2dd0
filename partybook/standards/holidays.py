"""Working days: weekends, and the State Council's yearly tables of days off and days made up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from partybook.standards.reading import ResourceFault, files, read_csv

HEADS = ("day", "kind")
KINDS = {"off": False, "work": True}
Tables = Mapping[int, Mapping[dt.date, bool]]


def read_holidays(file: Path) -> tuple[int, dict[dt.date, bool]]:
    """The year and its days that are not what their weekday says: True works, False is off.

    The file is named after its year; only the days announced stand in it. ResourceFault says file and line.
    """
    if not (file.stem.isdecimal() and len(file.stem) == 4):
        raise ResourceFault(file, "name", "should be a year, such as 2026.csv")
    year, days = int(file.stem), dict[dt.date, bool]()
    for number, row in enumerate(read_csv(file, HEADS), 2):
        try:
            day = dt.date.fromisoformat(row["day"])
        except ValueError as fault:
            raise ResourceFault(file, f"line {number}", f"{row['day']!r} is no day") from fault
        if day.year != year:
            raise ResourceFault(file, f"line {number}", f"{day} is not in {year}")
        if row["kind"] not in KINDS:
            raise ResourceFault(file, f"line {number}", f"{row['kind']!r} is neither off nor work")
        if day in days:
            raise ResourceFault(file, f"line {number}", f"{day} stands there twice")
        days[day] = KINDS[row["kind"]]
    if not days:
        raise ResourceFault(file, "days", "there is none: a year without holidays is a mistake")
    return year, days


@lru_cache(maxsize=1)
def holidays() -> Tables:
    """The shipped tables by year."""
    return dict(read_holidays(file) for file in files("holidays", ".csv"))


def is_working_day(day: dt.date, tables: Tables | None = None) -> bool:
    """Whether people work on a day: its year's table, Monday to Friday where that is silent or missing."""
    table = (holidays() if tables is None else tables).get(day.year, {})
    return table.get(day, day.weekday() < 5)


def working_days_after(day: dt.date, count: int, tables: Tables | None = None) -> tuple[dt.date, bool]:
    """The `count`-th working day after a day, which itself does not count, and whether that is provisional.

    It is provisional where a day on the way lies in a year without a table: there only weekends are known.
    """
    known = holidays() if tables is None else tables
    provisional = False
    for _ in range(count):
        day += dt.timedelta(days=1)
        while not is_working_day(day, known):
            provisional = provisional or day.year not in known
            day += dt.timedelta(days=1)
        provisional = provisional or day.year not in known
    return day, provisional
