"""Hours of study: what is owed a year, what counts, what still lacks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.meetings.rules.months import months_later
from partybook.fields import Tenths
from partybook.standards.codes import codes
from partybook.standards.rules import Rule, all_rules, rule_on
from partybook.text import mark

HOURS = "hours"  # the group of study kinds that count by hours; of the others each counts
TRAINING = "training"
MOST = 240  # tenths: nobody studies more than a day a day

Item = Mapping[str, Any]


def _rule(day: dt.date) -> Rule:
    """The rule of a day; before the first one it is judged by that."""
    return rule_on("study_hours", day) or all_rules()["study_hours"][0]


def need_tenth(officer: bool, day: dt.date) -> int:
    """How many tenths of an hour a member owes in the year of this day: 320, or 560 with a post in the committee."""
    return int(_rule(day).values["officer" if officer else "member"]) * 10


def train_by(since: dt.date, day: dt.date) -> dt.date:
    """Until when a new secretary is to be trained."""
    return months_later(since, int(_rule(day).values["new_secretary_months"]))


def check_study(row: Mapping[str, Any], today: dt.date) -> Iterator[tuple[str, Problem]]:
    """What is wrong with a study record, each with the key it concerns."""
    if row.get("kind") not in codes()["study_kind"].codes:
        yield "kind", Problem("study-kind", mark("请选择学习方式。"))
    if not (row.get("title") or "").strip():
        yield "title", Problem("study-title", mark("请填写学习内容。"))
    day, hours = row.get("on_date"), row.get("hours_tenth")
    if day is None:
        yield "on_date", Problem("study-day", mark("请填写日期，至少写到月。"))
    elif day.month is None:
        yield "on_date", Problem("study-day", mark("日期至少写到月，如 2026.03。"))
    elif day.earliest > today:
        yield "on_date", Problem("study-future", mark("{value} 还没有到，请核对。"), value=day.dotted_full)
    if counts_hours(row.get("kind")):
        if not hours:
            yield "hours_tenth", Problem("study-hours", mark("请填写学时。"))
        elif day is not None and day.day is not None and hours > MOST:
            yield (
                "hours_tenth",
                Problem("study-hours-many", mark("一天不会超过 24 学时，几天的请分天登记，或只写到月。")),
            )
    elif hours:
        yield "hours_tenth", Problem("study-no-hours", mark("笔记、心得按篇计，不填学时。"))


def counts_hours(kind: str | None) -> bool:
    """Whether a kind counts by hours; notes and essays count by piece."""
    found = codes()["study_kind"].codes.get(kind or "")
    return found is not None and found.group == HOURS


def is_central(row: Mapping[str, Any]) -> bool:
    """Whether something counts as centralised training."""
    return bool(row.get("central")) or row.get("kind") == TRAINING


def summed(items: Sequence[Item]) -> dict[str, int]:
    """Hours, times of centralised training, notes and essays of these."""
    return {
        "hours_tenth": sum(item["hours_tenth"] or 0 for item in items),
        "central": sum(item["central"] for item in items),
        "notes": sum(item["kind"] == "note" for item in items),
        "essays": sum(item["kind"] == "essay" for item in items),
    }


def lacks(sums: Mapping[str, int], officer: bool, day: dt.date, untrained: dt.date | None) -> list[Problem]:
    """What somebody still owes: hours, a centralised training, the training of a new secretary."""
    found = []
    short = need_tenth(officer, day) - sums["hours_tenth"]
    if short > 0:
        hours = Tenths().show(short, codes())
        found.append(Problem("study-short", mark("还差 {value} 学时"), severity="warning", value=hours))
    owed = int(_rule(day).values["central"]) if officer else 0
    if sums["central"] < owed:
        found.append(
            Problem(
                "study-central", mark("集中培训 {value} 次"), severity="warning", value=owed - sums["central"]
            )
        )
    if untrained is not None:
        by = PartialDate.of(untrained).dotted_full
        found.append(
            Problem("study-secretary", mark("新任书记轮训（{value} 前）"), severity="warning", value=by)
        )
    return found
