"""The papers of a case: which its steps ask for, which are there, which are missing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from partybook.features.roster.rules.development.case import Case
from partybook.features.roster.rules.development.judging import Judged, judge
from partybook.features.roster.rules.development.standard import Step, standard_on
from partybook.features.roster.rules.development.terms import before_records


@dataclass(frozen=True)
class Paper:
    """A paper of a case: the step it belongs to, its row where one was entered.

    `expected` once its step is done; `core` papers go to the personnel file (Art. 36), `local` ones are asked for
    by local rules only and never called missing. `before` where the step was done, or its time was over, before the
    records begin: such a paper may lie elsewhere and is not called missing.
    """

    code: str
    step: Step
    stage: str
    expected: bool
    core: bool
    local: bool
    row: Mapping[str, Any] | None = None
    before: bool = False

    @property
    def wanted(self) -> bool:
        """Whether the file lacks something where it is not there."""
        return self.expected and not self.local and not self.before

    @property
    def there(self) -> bool:
        return self.row is not None and self.row.get("copies") != 0

    @property
    def missing(self) -> bool:
        return self.wanted and not self.there


def papers(case: Case, today: dt.date, judged: Sequence[Judged] | None = None) -> list[Paper]:
    """Every paper that the rule's list names for the steps, in order; then those entered besides it.

    `judged` are the steps where they have been judged already.
    """
    current = standard_on(today)
    judged = judge(case, today) if judged is None else judged
    rows = _by_code(case.as_of(today))
    found: list[Paper] = []
    for one in judged:
        standard = standard_on(one.on.latest) if one.on is not None else current
        expected = one.state == "done" or (one.on is not None and one.step.repeats)
        last_on = one.on.latest if one.on is not None else None
        before = one.state == "before" or before_records(case, last_on)
        for code in one.step.papers:
            core, local = code in standard.core, code in standard.local
            stage = current.stages[one.step.stage - 1]
            found += [
                Paper(code, one.step, stage, expected, core, local, row, before)
                for row in rows.pop(code, [None])
            ]
    last = judged[-1].step
    stage = current.stages[last.stage - 1]
    others = ((code, row) for code, kept in rows.items() for row in kept)
    return found + [Paper(code, last, stage, False, False, True, row) for code, row in others]


def _by_code(case: Case) -> dict[str, list[Mapping[str, Any] | None]]:
    """The rows of each paper in order of time; one said to be lacking only where there is no other."""
    found: dict[str, list[Mapping[str, Any] | None]] = {}
    for row in case.papers:
        found.setdefault(row["code"], []).append(row)
    return {
        code: [row for row in rows if row and row.get("copies") != 0] or rows[:1]
        for code, rows in found.items()
    }


def missing(case: Case, today: dt.date) -> list[Paper]:
    """The papers of the steps done that the file lacks."""
    return [paper for paper in papers(case, today) if paper.missing]
