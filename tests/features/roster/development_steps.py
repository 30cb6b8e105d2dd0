"""Made-up cases, step by step, for the tests of the way into the Party."""

import datetime as dt
from typing import Any

from partybook.dates import PartialDate
from partybook.features.roster.rules.development import Case, Judged, judge, standard_on

NOW = dt.date(2026, 6, 10)
STEPS = [step.code for step in standard_on(NOW).steps]


def on(text: str) -> PartialDate:
    return PartialDate.from_iso(text)


def day(text: str, days: int = 0) -> dt.date:
    return dt.date.fromisoformat(text) + dt.timedelta(days=days)


def moved(text: str, days: int) -> str:
    return day(text, days).isoformat()


def step(code: str, done: str | None, **more: Any) -> dict[str, Any]:
    return {"uid": code, "step": code, "done_on": on(done) if done else None, **more}


def upto(code: str, date: str) -> list[dict[str, Any]]:
    """All steps before one, on one day."""
    return [step(other, date) for other in STEPS[: STEPS.index(code)]]


def judged(case: Case, code: str, today: dt.date) -> Judged:
    return next(one for one in judge(case, today) if one.step.code == code)


def codes_of(one: Judged) -> list[str]:
    return [problem.code for problem in one.problems]
