"""One person's case: their dates, the steps and papers entered, and what around them bears on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.rules.development.standard import Limit, standard_on
from partybook.features.roster.rules.life import Life
from partybook.standards.holidays import Tables
from partybook.text import mark

SETS = {
    "applied": "applied_on",
    "activist": "activist_on",
    "target": "target_on",
    "accepted": "joined_on",
    "converted": "full_on",
}
PASSED = (None, "passed")


@dataclass(frozen=True)
class Case:
    """What is known of a case. `steps` and `papers` are rows in order of time.

    `extensions` are approved events that put the end of probation off; `arrived_on` is the day a probationer came
    by transfer; `leaving_on` a day of leaving that is known ahead; before `begins_on` nothing is called missing.
    `look_up` tells what a member of that name was on a day, None for nobody or several; `tables` are the holidays.
    `barred` is the first day on which somebody who left may be admitted again, and the sentence about it.
    """

    person: Mapping[str, Any]
    steps: Sequence[Mapping[str, Any]] = ()
    papers: Sequence[Mapping[str, Any]] = ()
    branch_kind: str | None = None
    extensions: Sequence[Mapping[str, Any]] = ()
    arrived_on: PartialDate | None = None
    leaving_on: PartialDate | None = None
    begins_on: PartialDate | None = None
    look_up: Callable[[str, dt.date], Life | None] | None = None
    tables: Tables | None = None
    barred: tuple[dt.date, Problem] | None = None

    def records(self, code: str) -> list[Mapping[str, Any]]:
        """The rows of a step, in order of time."""
        return [row for row in self.steps if row["step"] == code]

    def record(self, code: str) -> Mapping[str, Any] | None:
        """The row by which a step counts as done; else the newest one."""
        rows = self.records(code)
        return next((row for row in reversed(rows) if counts(row)), rows[-1] if rows else None)

    def on(self, code: str) -> PartialDate | None:
        """The day a step was done: as entered, else the person's own date."""
        done: list[PartialDate] = [row["done_on"] for row in self.records(code) if counts(row)]
        return done[-1] if done else self.person.get(SETS.get(code, ""))

    def as_of(self, day: dt.date) -> Case:
        """The case as it stood on a day: what came later is not known yet."""
        person = dict(self.person)
        for key in SETS.values():
            if person.get(key) is not None and person[key].earliest > day:
                person[key] = None
        steps = [_begun(row, day) for row in self.steps if _first(row) is None or _first(row) <= day]
        papers = [row for row in self.papers if row.get("on_date") is None or row["on_date"].earliest <= day]
        return replace(self, person=person, steps=steps, papers=papers)


def _first(row: Mapping[str, Any]) -> Any:
    """The first day a row speaks of, None where it has none."""
    known = [row[key].earliest for key in ("from_on", "done_on") if row.get(key) is not None]
    return min(known, default=None)


def _begun(row: Mapping[str, Any], day: dt.date) -> Mapping[str, Any]:
    """A row whose end lies after the day has only begun."""
    done = row.get("done_on")
    return row if done is None or done.earliest <= day else {**row, "done_on": None}


def counts(row: Mapping[str, Any]) -> bool:
    """Whether a row makes its step done: it has its day, it passed, and no vote says otherwise."""
    done = row.get("done_on")
    if done is None or row.get("result") not in PASSED:
        return False
    return vote_fault(row, standard_on(done.latest).limit("vote")) is None


def vote_fault(row: Mapping[str, Any], limit: Limit | None) -> Problem | None:
    """Why a vote is void or lost: fewer present than needed, fewer yes votes; both count against those due."""
    due, present, yes = row.get("voters"), row.get("present"), row.get("yes")
    if limit is None or limit.more is None or not due:
        return None
    if present is not None and present <= due * limit.more["present_over"]:
        return Problem(
            "development-quorum",
            mark("应到有表决权 {due} 人，实到 {present} 人，没有超过半数，会议无效{article}。"),
            due=due,
            present=present,
            article=cited(limit),
        )
    if yes is not None and yes <= due * limit.more["yes_over"]:
        return Problem(
            "development-majority",
            mark("赞成 {yes} 票，没有超过应到 {due} 人的半数，不能通过{article}。"),
            due=due,
            yes=yes,
            article=cited(limit),
        )
    return None


def cited(limit: Limit) -> str:
    """（第19条）, nothing where the article is not known."""
    return f"（{limit.article}）" if limit.article else ""
