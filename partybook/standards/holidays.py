"""Working days: weekends, and the State Council's yearly tables of days off and days made up.

Tables of some years are shipped; those of later years are imported into the book, as text of the same form.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from partybook.standards.reading import ResourceFault, csv_rows, files

FOLDER, ENDING = "holidays", ".csv"
HEADS = ("day", "kind", "name")
KINDS = {"off": False, "work": True}


class Day(NamedTuple):
    """A day that is not what its weekday says, and of which holiday."""

    works: bool
    name: str = ""

    @property
    def kind(self) -> str:
        return next(kind for kind, works in KINDS.items() if works == self.works)


Days = Mapping[dt.date, Day]
Tables = Mapping[int, Days]


def read_holidays(file: Path) -> tuple[int, dict[dt.date, Day]]:
    """The year and its days that are not what their weekday says.

    The file is named after its year; only the days announced stand in it. ResourceFault says file and line.
    """
    return parse_holidays(file, file.read_text("utf-8"))


def parse_holidays(file: Path, text: str) -> tuple[int, dict[dt.date, Day]]:
    """As `read_holidays`, of a text that is kept elsewhere; `file` names it."""
    if not (file.stem.isdecimal() and len(file.stem) == 4):
        raise ResourceFault(file, "name", "should be a year, such as 2026.csv")
    year, days = int(file.stem), dict[dt.date, Day]()
    for number, row in enumerate(csv_rows(file, text, HEADS), 2):
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
        days[day] = Day(KINDS[row["kind"]], row["name"])
    if not days:
        raise ResourceFault(file, "days", "there is none: a year without holidays is a mistake")
    return year, days


def as_text(days: Days) -> str:
    """The days of a year as the text of their file."""
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(HEADS)
    lines.writerows((day.isoformat(), found.kind, found.name) for day, found in sorted(days.items()))
    return out.getvalue()


@lru_cache(maxsize=1)
def holidays() -> Tables:
    """The shipped tables by year."""
    return dict(read_holidays(file) for file in files(FOLDER, ENDING))


def with_own(texts: Mapping[str, str]) -> Tables:
    """The shipped tables with those of the book, given by file name; a day that the book names is as it says."""
    tables = dict(holidays())
    for name, text in texts.items():
        year, days = parse_holidays(Path(FOLDER, name), text)
        tables[year] = {**tables.get(year, {}), **days}
    return tables


def is_working_day(day: dt.date, tables: Tables | None = None) -> bool:
    """Whether people work on a day: its year's table, Monday to Friday where that is silent or missing."""
    found = (holidays() if tables is None else tables).get(day.year, {}).get(day)
    return day.weekday() < 5 if found is None else found.works


def working_days_after(day: dt.date, count: int, tables: Tables | None = None) -> tuple[dt.date, bool]:
    """The `count`-th working day after a day, which itself does not count, and whether that is provisional.

    It is provisional where a day on the way lies in a year without a table: there only weekends are known.
    """
    known = holidays() if tables is None else tables
    start = day
    for _ in range(count):
        day += dt.timedelta(days=1)
        while not is_working_day(day, known):
            day += dt.timedelta(days=1)
    return day, bool(years_missing(start, day, known))


def working_days_between(first: dt.date, last: dt.date, tables: Tables | None = None) -> int:
    """How many working days come after the first day, up to and with the last."""
    known = holidays() if tables is None else tables
    return sum(is_working_day(day, known) for day in _days(first, last))


def years_missing(first: dt.date, last: dt.date, tables: Tables | None = None) -> list[int]:
    """The years without a table that a count after the first day, up to and with the last, goes through."""
    known = holidays() if tables is None else tables
    begun = first + dt.timedelta(days=1)
    return [year for year in range(begun.year, last.year + 1) if year not in known] if begun <= last else []


def _days(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    for number in range(1, (last - first).days + 1):
        yield first + dt.timedelta(days=number)
