"""The state of an item, for a unit and a period, on a day."""

from __future__ import annotations

import datetime as dt

from partybook.features.archive.rules.periods import ONCE, Period

DUE = "due"
MARKED = {"excused": "excused", "ticked": "unproved"}


def state_of(
    count: int,
    times: int,
    marked: str | None,
    period: Period,
    day: dt.date,
    *,
    days: int = 0,
    begins: dt.date | None = None,
) -> str:
    """there, excused, unproved (ticked by hand), before the records begin, missing once it is over, else due.

    What has to be there once is missing from the start. A month, quarter or half that the records begin within counts
    as before them when it is over, for what was made then is not in the book; a year is owed all the same.
    """
    if count >= times:
        return "there"
    if marked is not None:
        return MARKED[marked]
    if period.kind == ONCE:
        return "missing"
    over = due_on(period, days) < day
    if begins is not None:
        whole = period.kind in ("year", "span")
        if period.last < begins or (over and not whole and period.first < begins):
            return "before"
    return "missing" if over else DUE


def due_on(period: Period, days: int) -> dt.date:
    """The last day on which nothing is missing yet."""
    return period.last + dt.timedelta(days=days)
