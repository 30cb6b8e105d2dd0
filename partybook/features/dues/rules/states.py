"""What the sums of a month say: paid, part, owed …; how long somebody has not paid."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from partybook.dates import PartialDate
from partybook.features.dues.rules.months import shifted

MARKS = ((6, "six"), (5, "five"), (3, "three"), (1, "late"))


def state_of(reason: str | None, owed_fen: int, paid_fen: int, *, opened: bool) -> str:
    """The state of a person's month; one that was not opened can only be paid in advance."""
    if not opened:
        return "advance"
    if owed_fen > 0:
        return "paid" if paid_fen >= owed_fen else "part" if paid_fen > 0 else "owed"
    if paid_fen > 0:
        return "paid"
    return reason if reason in ("exempt", "unset") else "none"


class Run(NamedTuple):
    """The months in a row, up to the newest ended one, for which nothing was paid."""

    months: int
    since: PartialDate | None


def unpaid_run(months: Sequence[tuple[PartialDate, int, int]]) -> Run:
    """(month, owed, paid) of ended months, in order. A month that was not owed, or partly paid, ends the run."""
    count, since, expected = 0, None, None
    for month, owed, paid in reversed(months):
        if owed <= 0 or paid > 0 or (expected is not None and month != expected):
            break
        count, since, expected = count + 1, month, shifted(month, -1)
    return Run(count, since)


def mark_of(run: int) -> str:
    """late, three, five (six is near), six: the marks that a clerk must see."""
    return next((word for least, word in MARKS if run >= least), "late")


def six_months_on(since: PartialDate, months: int) -> dt.date:
    """The day on which so many months without payment are full: the last one of the last month."""
    return shifted(since, months - 1).latest


def relief_state(row: Mapping[str, Any], day: dt.date) -> str:
    """How far an application for reduction has come on a day."""

    def done(key: str) -> bool:
        return row[key] is not None and row[key].earliest <= day

    if done("approved_on"):
        return "ended" if row["to_month"] is not None and row["to_month"].latest < day else "approved"
    if done("refused_on"):
        return "refused"
    return "agreed" if done("branch_on") else "applied"
