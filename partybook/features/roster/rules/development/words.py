"""A judged step, and how a case stands, in the words of paper."""

from __future__ import annotations

import datetime as dt

from partybook.dates import PartialDate
from partybook.features.roster.rules.development.judging import Judged
from partybook.features.roster.rules.development.overview import Overview
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
    if one.state in ("unrecorded", "before", "waiting") and not one.late:
        return {"unrecorded": "未登记", "before": "建账前，未补录", "waiting": "未到"}[one.state]
    if one.state == "done":
        said = "已完成" + (f"，逾期{one.late}天" if one.late else "")
        return "；".join([*(str(problem).rstrip("。") for problem in one.problems), said])
    if one.late:
        return f"已逾期{one.late}天"
    if one.term.not_before is not None and one.term.not_before > today:
        return "时间未满"
    if one.term.before:
        return "待办，时限在建账前"
    return "进行中" if one.on is not None else "待办"


def due_words(found: Overview) -> str | None:
    """2026.06.03, 2027.01.20起; what is not sure is said to be provisional."""
    day, end = (found.due, "") if found.due is not None else (found.begins, "起")
    if day is None:
        return None
    return f"{PartialDate.of(day).dotted_full}{end}{PROVISIONAL if found.provisional else ''}"


def urgency_words(found: Overview) -> str:
    """How it stands in a word: 逾期12天, 剩8个工作日, 受阻, 待补登, 时间未满, 待办."""
    if found.urgency == "late":
        return f"逾期{found.late}天"
    held = {"blocked": "受阻", "gaps": "待补登", "early": "时间未满", "done": "已办完"}.get(found.urgency)
    if held is not None:
        return held
    if found.due is not None:
        about = "约" if found.years else ""
        return f"{about}剩{found.left}个工作日" if found.left is not None else "已到期"
    return "待办"
