"""What of a case falls due: each step whose time runs out soon or is over, since when, in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from partybook.dates import PartialDate
from partybook.features.roster.rules.development.case import Case
from partybook.features.roster.rules.development.judging import RUNS, Judged, judge
from partybook.features.roster.rules.development.standard import standard_on
from partybook.features.roster.rules.development.terms import limit_words

PROBATION_ENDS = ("conversion", "converted")  # what is due of them is told as the end of probation


@dataclass(frozen=True)
class Due:
    """A step, the day its time began, the last day for it."""

    one: Judged
    since: PartialDate | None
    due: dt.date

    def words(self, day: dt.date) -> str:
        """第2步“派人谈话”：1个月内（第7条），从2026年2月3日“递交入党申请书”算起，已逾期12天。办好后登记这一步。"""
        step, limit = self.one.step, self.one.limit
        parts = [limit_words(limit)]
        if self.since is not None and limit is not None:
            named = step if self.one.on is not None else standard_on(day).step(limit.start)
            parts.append(f"从{self.since.chinese}“{named.title}”算起")
        if day > self.due:
            parts.append(f"已逾期{(day - self.due).days}天")
        said = "，".join(part for part in parts if part)
        return f"第{step.number}步“{step.title}”：{said}。办好后登记这一步。"


def steps_due(case: Case, day: dt.date, ahead: int) -> Iterator[Due]:
    """The steps that are over or due within so many days; what was due before the records begin is not."""
    known = case.as_of(day)
    for one in judge(case, day):
        due = one.term.due
        if due is None or one.state not in RUNS or one.term.before or one.step.code in PROBATION_ENDS:
            continue
        if day >= due - dt.timedelta(days=ahead):
            start = known.on(one.limit.start) if one.limit is not None else None
            yield Due(one, one.on or start, due)
