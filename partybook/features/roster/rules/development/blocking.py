"""What stands in the way of a case's next step, in sentences."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from partybook.errors import Problem
from partybook.features.roster.rules.development.case import PASSED, Case, cited
from partybook.features.roster.rules.development.judging import Judged, judge, next_step
from partybook.features.roster.rules.development.standard import standard_on
from partybook.text import mark


def blocks(case: Case, today: dt.date) -> list[Problem]:
    """What blocks the next step on a day, the first in order of the steps first; empty where it may be done."""
    judged = judge(case, today)
    coming = next_step(judged)
    if coming is None:
        return []
    known = case.as_of(today)
    return _barred(known, today) + [
        problem
        for one in judged
        if one.step.number <= coming.step.number
        for problem in _of_step(known, one, coming, today)
    ]


def _barred(case: Case, today: dt.date) -> list[Problem]:
    """Who left by a measure or expulsion is not admitted again before its time is over."""
    accepted = case.on("accepted")
    on = accepted.latest if accepted is not None else today
    return [case.barred[1]] if case.barred is not None and on < case.barred[0] else []


def _of_step(case: Case, one: Judged, coming: Judged, today: dt.date) -> Iterator[Problem]:
    if one.state == "unrecorded":
        yield _unrecorded(one, coming)
    row = case.record(one.step.code)
    if one.on is None and row is not None and row.get("result") not in PASSED:
        yield _refused(one, today)
    yield from (problem for problem in one.problems if problem.severity == "error")


def _unrecorded(one: Judged, coming: Judged) -> Problem:
    return Problem(
        "development-unrecorded",
        mark("第{number}步“{step}”没有登记，请补登后再办“{coming}”。"),
        number=one.step.number,
        step=one.step.title,
        coming=coming.step.title,
    )


def _refused(one: Judged, today: dt.date) -> Problem:
    limit = standard_on(today).limit("political") if one.step.code == "political" else None
    if limit is not None:
        return Problem(
            "development-refused",
            mark("政治审查不合格，不能接收为预备党员{article}。"),
            article=cited(limit),
        )
    return Problem(
        "development-refused",
        mark("第{number}步“{step}”没有通过，不能往下办理。"),
        number=one.step.number,
        step=one.step.title,
    )
