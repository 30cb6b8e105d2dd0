"""How a case stands on a day, in one look: the step it has reached, what is due next and when, what holds it up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from partybook.errors import Problem
from partybook.features.roster.rules.development.blocking import blocks
from partybook.features.roster.rules.development.case import Case
from partybook.features.roster.rules.development.judging import (
    RUNS,
    Judged,
    judge,
    next_step,
    now_due,
    pressing,
)
from partybook.features.roster.rules.development.papers import Paper, papers
from partybook.features.roster.rules.development.standard import Standard, standard_on
from partybook.standards.holidays import working_days_between, years_missing

Urgency = Literal["late", "blocked", "gaps", "soon", "todo", "early", "done"]
SOON = 10  # working days before the end of a time from which it is pointed out
TIME = "development-early"  # for the next step: its time is not over, and nothing is wrong
GAP = "development-unrecorded"
ORDER: tuple[Urgency, ...] = ("late", "soon", "blocked", "gaps", "todo", "early", "done")
HELD_UP: tuple[Urgency, ...] = ("late", "blocked", "gaps")


@dataclass(frozen=True)
class Overview:
    """`reached` is the last step done, `coming` the one to do next, `pressing` the one whose time runs out first.

    `left` are the working days until that, `late` the longest delay in days; `years` those whose holidays a count of
    working days lacks; `standard` is the rule of the day.
    """

    judged: Sequence[Judged]
    reached: Judged | None
    coming: Judged | None
    pressing: Judged | None
    blocks: Sequence[Problem]
    papers: Sequence[Paper]
    urgency: Urgency
    late: int
    left: int | None
    years: tuple[int, ...]
    standard: Standard
    waits: bool  # until the next step's time is over

    @property
    def missing(self) -> int:
        """How many papers the file lacks."""
        return sum(paper.missing for paper in self.papers)

    @property
    def due(self) -> dt.date | None:
        """The day by which something is due."""
        return self.pressing.term.due if self.pressing is not None else None

    @property
    def begins(self) -> dt.date | None:
        """The day from which the next step may be done, while it lies ahead."""
        return self.coming.term.not_before if self.coming is not None and self.waits else None

    @property
    def provisional(self) -> bool:
        """Whether the day that matters next is not sure."""
        one = self.pressing or self.coming
        return one is not None and one.term.provisional

    @property
    def sorting(self) -> tuple[int, dt.date]:
        """What is due first comes first: late and dated ones by their day, then the others in order of urgency."""
        if self.late or self.due is not None:
            return 0, self.due or dt.date.min
        return 1 + ORDER.index(self.urgency), self.begins or dt.date.max


def overview(case: Case, today: dt.date) -> Overview:
    """How a case stands on a day."""
    judged = judge(case, today)
    coming, found = now_due(judged, today), blocks(case, today, judged)
    first = coming if coming is not None and coming.step.repeats else pressing(judged)
    due = first.term.due if first is not None else None
    left = working_days_between(today, due, case.tables) if due is not None and due >= today else None
    late = max((one.late for one in judged if one.state in RUNS), default=0)
    years = set(coming.term.years) if coming is not None else set()
    if due is not None:
        years |= set(years_missing(today, due, case.tables))
    waits = _waits(judged)
    urgency = _urgency(coming, found, waits, late, due, left)
    return Overview(
        judged,
        next((one for one in reversed(judged) if one.on is not None), None),
        coming,
        first,
        found,
        papers(case, today, judged),
        urgency,
        late,
        left,
        tuple(sorted(years)),
        standard_on(today),
        bool(waits),
    )


def _waits(judged: Sequence[Judged]) -> list[Problem]:
    """What only says that the time of the next step is not over yet."""
    following = next_step(judged)
    return [one for one in (following.problems if following is not None else ()) if one.code == TIME]


def _urgency(
    coming: Judged | None,
    found: Sequence[Problem],
    waits: Sequence[Problem],
    late: int,
    due: dt.date | None,
    left: int | None,
) -> Urgency:
    if late:
        return "late"
    if any(one.code != GAP and one not in waits for one in found):
        return "blocked"
    if any(one.code == GAP for one in found):
        return "gaps"
    if coming is None:
        return "done"
    if due is not None:  # a reminder that has passed is no delay
        return "soon" if left is None or left <= SOON else "todo"
    return "early" if waits else "todo"
