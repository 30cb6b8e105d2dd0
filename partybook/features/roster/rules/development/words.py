"""A judged step in the words of the printed registers."""

from __future__ import annotations

import datetime as dt

from partybook.dates import PartialDate
from partybook.features.roster.rules.development.judging import Judged
from partybook.features.roster.rules.development.terms import limit_words

PROVISIONAL = "（暂定）"


def required(one: Judged) -> str:
    """What the limit asks for and the day it comes to: 1个月内（第7条），2026年6月3日前."""
    words, found = limit_words(one.limit), one.term
    day = found.due or found.not_before
    over = one.step.repeats and one.state == "done"  # no further one is due
    if day is None or over:
        return words
    end = "前" if found.due else "起"
    rough = PROVISIONAL if found.provisional else ""
    said = f"{PartialDate.of(day).chinese}{end}{rough}"
    return f"{words}，{said}" if words else said


def state_words(one: Judged, today: dt.date) -> str:
    """How a step stands, in a few words; what breaks the rule comes first."""
    if one.state in ("unrecorded", "before", "waiting"):
        return {"unrecorded": "未登记", "before": "建账前", "waiting": "未到"}[one.state]
    if one.state == "done":
        said = "已完成" + (f"，逾期{one.late}天" if one.late else "")
        return "；".join([*(str(problem).rstrip("。") for problem in one.problems), said])
    if one.late:
        return f"已逾期{one.late}天"
    if one.term.not_before is not None and one.term.not_before > today:
        return "时间未满"
    return "进行中" if one.on is not None else "待办"
