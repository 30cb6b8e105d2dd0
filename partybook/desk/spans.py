"""What a register or an export is asked for, and what each register asks."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

DAY, YEAR = "day", "year"


@dataclass(frozen=True)
class Printable:
    """A register that can be printed: its name, its title, whether it speaks of a day, of a year or of neither, and
    whether it is a `form`, of which each row has one of its own.
    """

    name: str
    title: str
    asks: str = ""
    form: bool = False


@dataclass(frozen=True)
class Span:
    """For when and for whom: a day or a year, a branch by name, and some rows; None and empty where it is not said.

    `blank` asks for a form to be filled in by hand.
    """

    as_of: dt.date | None = None
    year: int | None = None
    branch: str = ""
    uids: tuple[str, ...] = ()
    blank: bool = False
