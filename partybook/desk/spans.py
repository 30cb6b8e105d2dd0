"""What a register or an export is asked for, and what each register asks."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

DAY, YEAR = "day", "year"


@dataclass(frozen=True)
class Printable:
    """A register that can be printed: its name, its title, and whether it speaks of a day, of a year or of neither."""

    name: str
    title: str
    asks: str = ""


@dataclass(frozen=True)
class Span:
    """For when and for whom: a day or a year, and a branch by name; None and empty where it is not said."""

    as_of: dt.date | None = None
    year: int | None = None
    branch: str = ""
