"""Public notices (公示): how long, and what they say, in the words of paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.rules.development import Case, standard_on
from partybook.features.roster.rules.development.case import cited
from partybook.standards.codes import codes
from partybook.standards.holidays import Tables, working_days_after, working_days_between, years_missing
from partybook.text import mark

KINDS = ("target", "accepted", "converted")
USUAL = 5  # working days, where no rule asks for a number
STEP = "agreed"  # the step that the notice of a target belongs to

OPENING = {
    "target": "经党员推荐（群团组织推优）、支部委员会研究、上级党委同意，拟将下列同志列为发展对象。",
    "accepted": "经支部大会讨论通过，拟接收下列同志为中共预备党员。",
    "converted": "经支部大会讨论通过，下列同志拟按期转为中共正式党员。",
}
CLOSING = {
    "target": "拟列为发展对象。",
    "accepted": "拟接收为中共预备党员。",
    "converted": "拟按期转为中共正式党员。",
}
ASKING = "公示期间，欢迎党员、群众反映意见。反映情况应实事求是，使用真实姓名。"


def days_wanted(kind: str, day: dt.date) -> int:
    """How many working days a notice of this kind must hang, by the rule of the day; the usual number elsewhere."""
    limit = standard_on(day).limit("notice") if kind == "target" else None
    return limit.working_days if limit is not None else USUAL


def ends(kind: str, begun: dt.date, tables: Tables | None) -> tuple[dt.date, list[int]]:
    """The last day of a notice that begins on a day, and the years whose holidays are not known."""
    last, _ = working_days_after(begun, days_wanted(kind, begun), tables)
    return last, years_missing(begun, last, tables)


def working_days(from_on: PartialDate | None, until: PartialDate | None, tables: Tables | None) -> int | None:
    """How many working days a notice hangs; the day it is put up does not count."""
    if from_on is None or until is None or None in (from_on.day, until.day):
        return None
    return working_days_between(from_on.earliest, until.latest, tables)


def period_fault(values: Mapping[str, Any], tables: Tables | None) -> Problem | None:
    """What is wrong with the period: no days, the wrong way round, or too short. Only the rule's own is an error."""
    begun, until = values.get("from_on"), values.get("until")
    if begun is None or until is None:
        return None
    if until.latest < begun.earliest:
        return Problem("notice-dates", mark("截止日期早于开始日期 {begun}。"), begun=begun.dotted_full)
    if None in (begun.day, until.day):
        return Problem("notice-days", mark("请写到日，才能算出公示了几个工作日。"), severity="warning")
    kind = str(values.get("kind") or KINDS[0])
    wanted, count = days_wanted(kind, begun.earliest), working_days(begun, until, tables)
    if count is None or count >= wanted:
        return None
    limit = standard_on(begun.earliest).limit("notice") if kind == "target" else None
    return Problem(
        "notice-short",
        mark("只有 {count} 个工作日，不满 {wanted} 个，最早 {day} 期满{article}。"),
        severity="error" if limit is not None else "warning",
        count=count,
        wanted=wanted,
        day=PartialDate.of(ends(kind, begun.earliest, tables)[0]).chinese,
        article=cited(limit) if limit is not None else "",
    )


def reasons(case: Case, kind: str) -> str:
    """Who it is and how they came so far, in one paragraph, from what is entered; without numbers of people."""
    person, tables = case.person, codes()
    who = [
        str(person.get("name") or ""),
        tables["sex"].short(person.get("sex")),
        tables["ethnicity"].label(person.get("ethnicity")),
        f"{_month(person['born_on'])}出生" if person.get("born_on") else "",
        _education(tables["education"].short(person.get("education"))),
        str(person.get("workplace") or tables["work"].label(person.get("work"))),
    ]
    said = ["，".join(part for part in who if part) + "。", _course(case, kind)]
    return "".join(part for part in said if part)


def _course(case: Case, kind: str) -> str:
    mentor, sponsors = ((case.record(code) or {}).get("who") for code in ("mentor", "sponsors"))
    parts = [
        _dated(case, "applied", "提出入党申请"),
        _dated(case, "activist", "确定为入党积极分子"),
        f"培养联系人{mentor}" if mentor else "",
    ]
    if kind != KINDS[0]:
        parts += [
            _dated(case, "target", "列为发展对象"),
            f"入党介绍人{sponsors}" if sponsors else "",
            _dated(case, "accepted", "经支部大会讨论"),
        ]
    if kind == "converted":
        parts.append(_dated(case, "conversion", "提出转正申请"))
    told = "，".join(part for part in parts if part)
    return f"{told}。{CLOSING[kind]}" if told else CLOSING[kind]


def _dated(case: Case, code: str, says: str) -> str:
    on = case.on(code)
    return f"{on.chinese}{says}" if on is not None else ""


def _month(on: PartialDate) -> str:
    return PartialDate(on.year, on.month).chinese


def _education(label: str) -> str:
    return f"{label}学历" if label else ""


def period(notice: Mapping[str, Any], tables: Tables | None) -> str | None:
    """2026年6月1日至6月8日（5个工作日）."""
    begun, until = notice.get("from_on"), notice.get("until")
    if begun is None:
        return None
    if until is None:
        return f"{begun.chinese}起"
    count = working_days(begun, until, tables)
    end = until.chinese
    if begun.year == until.year:
        end = end.removeprefix(f"{begun.year}年")
    return f"{begun.chinese}至{end}" + (f"（{count}个工作日）" if count else "")


def how_to_report(notice: Mapping[str, Any], fallback: Sequence[tuple[str, str | None]]) -> str | None:
    """受理单位：…，联系电话：…，地址：…; what the notice leaves out is the office's own."""
    own = dict(fallback)
    parts = [
        (label, notice.get(key) or own.get(key))
        for key, label in (("report_to", "受理单位"), ("phone", "联系电话"), ("address", "通信地址"))
    ]
    told = [f"{label}：{value}" for label, value in parts if value]
    return "；".join(told) + "。" if told else None
