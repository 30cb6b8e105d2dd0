"""Values as the book keeps them; moves between states, deadlines, which years a row belongs to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.standards.codes import codes
from partybook.standards.ledgers import STATE, Ledger
from partybook.text import mark

Row = Mapping[str, Any]
LONGEST = 20  # characters by which a row is named


def stored(ledger: Ledger, values: Row) -> dict[str, Any]:
    """Values as the book keeps them: dates as ISO text, what is empty left out; what is hidden stays."""
    hidden = {key: values[key] for key in ledger.hidden if values.get(key) not in (None, "")}
    return hidden | {
        one.key: value.iso if isinstance(value, PartialDate) else value
        for one in ledger.fields
        if one.key != STATE and (value := values.get(one.key)) not in (None, "")
    }


def as_kept(ledger: Ledger, data: Row) -> dict[str, Any]:
    """All columns of a row as Fields hold them; None where nothing is known."""
    found = {key: data.get(key) for key in ledger.hidden}  # as they are stored: nobody looks at them
    found |= {key: data.get(key) for key in ledger.by_key}
    for key in ledger.days:
        if value := found[key]:
            found[key] = PartialDate.from_iso(value)
    return found


def check_move(ledger: Ledger, before: str | None, after: str | None) -> None:
    """Problem ledger-move where a row may not go from one state to another."""
    known = {state.code: state for state in ledger.states}
    if not known or before == after:
        return
    if after not in known or (before in known and after not in known[str(before)].next):
        words = {code: state.label for code, state in known.items()}
        raise Problem(
            "ledger-move",
            mark("状态不能从“{before}”改为“{after}”。"),
            before=words.get(before or "", "—"),
            after=words.get(after or "", "—"),
        )


def first_state(ledger: Ledger) -> str | None:
    return ledger.states[0].code if ledger.states else None


def remind(ledger: Ledger, row: Row, day: dt.date) -> str | None:
    """late, soon, or None for a row whose deadline is not near or that is closed."""
    if ledger.deadline is None or row.get(STATE) in ledger.closed:
        return None
    due = row.get(ledger.deadline.column)
    if due is None:
        return None
    if due.latest < day:
        return "late"
    return "soon" if due.latest <= day + dt.timedelta(days=ledger.deadline.remind) else None


def of_year(ledger: Ledger, row: Row, year: int, entered: int) -> bool:
    """Whether a row stands in the list of a year: dated in it (without a day: entered in it), older and still open, or
    lasting into it."""
    day = row.get(ledger.day) if ledger.day else None
    of = day.year if day is not None else entered
    if ledger.lasting:
        end = row.get(ledger.lasting)
        return of <= year and (end is None or end.year >= year)
    still_open = bool(ledger.states) and row.get(STATE) not in ledger.closed
    return of == year or (of < year and still_open)


def of_period(
    ledger: Ledger, row: Row, first: dt.date, last: dt.date, entered: Callable[[], dt.date]
) -> bool:
    """As `of_year`, of a time that need be no calendar year."""
    day = day_of(ledger, row, entered)
    if ledger.lasting:
        end = row.get(ledger.lasting)
        return day.earliest <= last and (end is None or end.latest >= first)
    return dated_in(day, first, last) or (day.latest < first and is_open(ledger, row))


def day_of(ledger: Ledger, row: Row, entered: Callable[[], dt.date]) -> PartialDate:
    """The day of a row; without one the day on which it was entered."""
    day: PartialDate | None = row.get(ledger.day) if ledger.day else None
    return day if day is not None else PartialDate.of(entered())


def dated_in(day: PartialDate, first: dt.date, last: dt.date) -> bool:
    """Whether whichever day a date means lies in a time."""
    return first <= day.earliest and day.latest <= last


def is_open(ledger: Ledger, row: Row) -> bool:
    """Whether something is left to be done."""
    return bool(ledger.states) and row.get(STATE) not in ledger.closed


def in_force(ledger: Ledger, row: Row, day: dt.date) -> bool:
    """Whether a row counts on a day: what lasts has begun and has not ended; all other rows do."""
    if not ledger.lasting:
        return True
    start, end = row.get(ledger.day) if ledger.day else None, row.get(ledger.lasting)
    return (start is None or start.earliest <= day) and (end is None or end.latest >= day)


def has_ended(ledger: Ledger, row: Row, day: dt.date) -> bool:
    """Whether what lasts has ended before a day."""
    end = row.get(ledger.lasting) if ledger.lasting else None
    return end is not None and end.latest < day


def label_of(ledger: Ledger, row: Row) -> str:
    """How a row is named in a sentence: whom or what it is about, and its day."""
    day = row.get(ledger.day) if ledger.day else None
    first = ledger.naming if row.get(ledger.naming) not in (None, "") else _first_said(ledger, row)
    words = " ".join(ledger.by_key[first].show(row[first], codes()).split()) if first else ""
    words = words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
    return " ".join(part for part in (words, day.dotted_full if day else "") if part)


def _first_said(ledger: Ledger, row: Row) -> str | None:
    """The first column that says something, but the day and the state."""
    keys = (one.key for one in ledger.fields if one.key not in (ledger.day, STATE))
    return next((key for key in keys if row.get(key) not in (None, "")), None)


def mention_of(ledger: Ledger, column: str, row: Row) -> str:
    """How a row is named where a person of it is spoken of: its day, its ledger, as what, what else it says first."""
    day = row.get(ledger.day) if ledger.day else None
    role = ledger.by_key[column].label if column in ledger.by_key and column != ledger.naming else ""
    said = [one for one in ledger.fields if one.key not in (*ledger.people, ledger.day, STATE)]
    words = next((one.show(row[one.key], codes()) for one in said if row.get(one.key) not in (None, "")), "")
    words = " ".join(words.split())
    words = words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
    return " · ".join(part for part in (day.dotted_full if day else "", ledger.short, role, words) if part)
