"""How a case stands on a day, in one look: the step it has reached, what is due next and when, what holds it up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from partybook.errors import Problem
from partybook.features.roster.rules.development.blocking import blocks
from partybook.features.roster.rules.development.case import Case
from partybook.features.roster.rules.development.judging import RUNS, Judged, judge, now_due, pressing
from partybook.features.roster.rules.development.papers import Paper, papers
from partybook.standards.holidays import working_days_between, years_missing

Urgency = Literal["late", "blocked", "gaps", "soon", "todo", "early", "done"]
SOON = 10  # working days before the end of a time from which it is pointed out
TIME = "development-early"  # a time that is not over yet holds a case up, but nothing is wrong
GAP = "development-unrecorded"
ORDER: tuple[Urgency, ...] = ("late", "soon", "blocked", "gaps", "todo", "early", "done")
HELD_UP: tuple[Urgency, ...] = ("late", "blocked", "gaps")


@dataclass(frozen=True)
class Overview:
    """`reached` is the last step done, `coming` the one to do next, `pressing` the one whose time runs out first.

    `left` are the working days until that, `late` the longest delay in days; `years` those whose holidays a count of
    working days lacks.
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
        waits = any(problem.code == TIME for problem in self.blocks)
        return self.coming.term.not_before if self.coming is not None and waits else None

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
    coming, found = now_due(judged, today), blocks(case, today)
    first = coming if coming is not None and coming.step.repeats else pressing(judged)
    due = first.term.due if first is not None else None
    left = working_days_between(today, due, case.tables) if due is not None and due >= today else None
    late = max((one.late for one in judged if one.state in RUNS), default=0)
    years = set(coming.term.years) if coming is not None else set()
    if due is not None:
        years |= set(years_missing(today, due, case.tables))
    return Overview(
        judged,
        next((one for one in reversed(judged) if one.on is not None), None),
        coming,
        first,
        found,
        papers(case, today),
        _urgency(coming, found, late, left, today, due),
        late,
        left,
        tuple(sorted(years)),
    )


def _urgency(
    coming: Judged | None,
    found: Sequence[Problem],
    late: int,
    left: int | None,
    today: dt.date,
    due: dt.date | None,
) -> Urgency:
    codes = {problem.code for problem in found}
    if late:
        return "late"
    if codes - {TIME, GAP}:
        return "blocked"
    if GAP in codes:
        return "gaps"
    if coming is None:
        return "done"
    if due is not None and (left is None or left <= SOON):  # a reminder that has passed is no delay
        return "soon"
    return "early" if TIME in codes and due is None else "todo"
