"""Members who stay away: a run of meetings missed without leave, and how many months it has lasted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from partybook.features.meetings.rules.months import months_later, whole_months
from partybook.standards.rules import Rule, all_rules, rule_on

ABSENT = "absent"  # without leave; who asked for leave is excused


@dataclass(frozen=True)
class Run:
    """Meetings missed one after the other, up to the last one that somebody was due at."""

    since: dt.date
    last: dt.date
    meetings: int

    def months(self, day: dt.date) -> int:
        """Whole months from the first missed to the day; no longer than a month after the last missed one, so that
        months without any meeting count against nobody."""
        return whole_months(self.since, max(self.since, min(day, months_later(self.last, 1))))


def run_of(records: Sequence[tuple[dt.date, str]]) -> Run | None:
    """The run in which the records end: (day, state) of each meeting due; None where the last one was not missed.
    Who came to one of two meetings of a day did not stay away."""
    days: dict[dt.date, bool] = {}
    for day, state in sorted(records):
        days[day] = days.get(day, True) and state == ABSENT
    missed = []
    for day in sorted(days, reverse=True):
        if not days[day]:
            break
        missed.append(day)
    if not missed:
        return None
    count = sum(1 for day, _ in records if day >= missed[-1])
    return Run(missed[-1], missed[0], count)


def mark_of(months: int, day: dt.date) -> str | None:
    """six, near, or None, by the rule of the day."""
    rule: Rule = rule_on("absent_meetings", day) or all_rules()["absent_meetings"][0]
    if months >= rule.values["months"]:
        return "six"
    return "near" if months >= rule.values["remind"] else None
