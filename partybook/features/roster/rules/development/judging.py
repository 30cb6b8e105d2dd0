"""How each step of a case stands on a day: done, open and by when, late, too early, not recorded."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.rules.development.case import Case
from partybook.features.roster.rules.development.faults import faults
from partybook.features.roster.rules.development.standard import Limit, Standard, Step, standard_on
from partybook.features.roster.rules.development.terms import (
    Term,
    before_records,
    months_after,
    round_due,
    term,
)

State = Literal["done", "open", "waiting", "unrecorded", "before"]
STANDS = {
    "applicant": "applied",
    "activist": "activist",
    "target": "target",
    "probationary": "accepted",
    "full": "converted",
}  # the step that gives a standing
RUNS: tuple[State, ...] = (
    "open",
    "waiting",
)  # a time that has begun runs on, also while an earlier step waits


@dataclass(frozen=True)
class Judged:
    """A step on a day, by the rule in force when it was done, or on that day.

    `late` in days after `term.due`. State `unrecorded`: later steps are done, this one was not entered; `before`:
    neither was it, but its time was over before the records begin. `problems` say what breaks the rule.
    """

    step: Step
    limit: Limit | None
    state: State
    on: PartialDate | None
    term: Term
    late: int = 0
    problems: tuple[Problem, ...] = ()
    record: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class _Reach:
    """How far a case has come: up to `last` the steps are passed; those up to `before` that were not entered were
    over before the records begin."""

    last: int
    before: int


def judge(case: Case, today: dt.date) -> list[Judged]:
    """The 25 steps of a case as of a day."""
    case, current = case.as_of(today), standard_on(today)
    reach = _reach(case, current)
    judged: list[Judged] = []
    for step in current.steps:
        on = case.on(step.code)
        standard = standard_on(on.latest) if on is not None else current
        judged.append(_judge(case, standard.step(step.code), standard, reach, today))
    return judged


def _reach(case: Case, standard: Standard) -> _Reach:
    done = [step.number for step in standard.steps if case.on(step.code) is not None]
    told = _told(case, standard)
    before = _before_records(case, standard, told)
    # What the standing tells to be done, though it has no day, is behind one: the step after it is the next.
    return _Reach(max([*done, before, told + 1 if told else 0], default=0), before)


def _told(case: Case, standard: Standard) -> int:
    """The step that the standing tells to be done, where it was written down without its day."""
    code = STANDS.get(case.person.get("standing") or "")
    return standard.step(code).number if code is not None and case.on(code) is None else 0


def _before_records(case: Case, standard: Standard, told: int) -> int:
    """The last step that was done, or whose time was over, before the records begin; also one that has no day and
    that the standing tells to be done. A step that gives a standing is known not to be done without it."""
    if case.begins_on is None:
        return 0
    last = told
    over: dict[str, dt.date] = {}
    for step in standard.steps:
        on, limit = case.on(step.code), standard.limit(step.limit)
        if on is not None:
            last = max(last, step.number if before_records(case, on.latest) else 0)
        elif limit is not None and limit.within and not step.sets:
            start = case.on(limit.start)
            begun = start.latest if start is not None else over.get(limit.start)
            due = months_after(begun, limit.within) if begun is not None else None
            if due is not None and before_records(case, due):
                over[step.code], last = due, max(last, step.number)
    return last


def _judge(case: Case, step: Step, standard: Standard, reach: _Reach, today: dt.date) -> Judged:
    on, found, record = case.on(step.code), term(case, step, standard), case.record(step.code)
    limit, state = standard.limit(step.limit), _state(case, step, standard, reach)
    day = on if on is not None else PartialDate.of(today)
    problems = tuple(faults(case, step, standard, day)) if state in ("done", "open") else ()
    if step.repeats and limit is not None and limit.every:
        late = _late_reviews(case, step, limit, state, today)
    elif limit is None or found.before:
        late = 0
    elif state == "done" and on is not None:
        late = _days(on.earliest, found.due)
    else:
        late = _days(today, found.due) if state in RUNS else 0
    return Judged(step, limit, state, on, found, late, problems, record)


def _state(case: Case, step: Step, standard: Standard, reach: _Reach) -> State:
    on = case.on(step.code)
    if step.repeats:
        over = step.number < reach.last
        if not over:
            return "open" if on is not None or _may_begin(case, step, standard, reach) else "waiting"
        if on is not None or not step.limit:
            return "done"
    elif on is not None:
        return "done"
    if step.number <= reach.before:
        return "before"
    if step.number < reach.last:
        return "unrecorded"
    return "open" if _may_begin(case, step, standard, reach) else "waiting"


def _may_begin(case: Case, step: Step, standard: Standard, reach: _Reach) -> bool:
    """Whether the step before it in the list's order is done, itself or a later one, or was before the records."""
    if not step.after or case.on(step.after) is not None:
        return True
    before = standard.step(step.after)
    if before.number <= reach.before:
        return True
    return before.repeats and _may_begin(case, before, standard, reach)


def _days(day: dt.date, due: dt.date | None) -> int:
    return max(0, (day - due).days) if due is not None else 0


def _late_reviews(case: Case, step: Step, limit: Limit, state: State, today: dt.date) -> int:
    """The days by which a half-yearly review is late: while they go on the running one, afterwards the worst of all.

    A late one that was held at last is no delay any more that somebody can end.
    """
    start = case.on(limit.start)
    if start is None or state not in ("done", "open"):
        return 0
    dates = [start, *sorted(row["done_on"] for row in case.records(step.code) if row.get("done_on"))]
    if state == "open":
        dates = dates[-1:]
    end = case.on("target") if state == "done" else PartialDate.of(today)
    dates += [end] if end is not None else []
    rounds = ((round_due(case, a.latest, limit.every), b.earliest) for a, b in pairwise(dates))
    return max((_days(done, due) for due, done in rounds), default=0)


def next_step(judged: Sequence[Judged]) -> Judged | None:
    """The first step to come that is done once; None when all is done."""
    return next((one for one in judged if one.state in ("open", "waiting") and not one.step.repeats), None)


def pressing(judged: Sequence[Judged]) -> Judged | None:
    """The step to come whose time runs out first, None where no time runs."""
    running = (
        one
        for one in judged
        if one.state in RUNS and one.term.due and not one.term.before and not one.step.repeats
    )
    return min(running, key=lambda one: one.term.due or dt.date.max, default=None)


def now_due(judged: Sequence[Judged], today: dt.date) -> Judged | None:
    """What is to be done next: the running review as long as the next step may not be done yet; of several open
    steps the one whose time runs out first; else the next one."""
    coming, first = next_step(judged), pressing(judged)
    if first is not None and first.state == "open":
        return first
    running = next((one for one in judged if one.state == "open" and one.step.repeats and one.term.due), None)
    if running is None or coming is None or coming.step.number < running.step.number:
        return coming
    begins = coming.term.not_before
    return running if running.late or (begins is not None and begins > today) else coming
