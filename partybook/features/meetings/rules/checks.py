"""What is wrong or doubtful about what is written down of a meeting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from partybook.errors import Problem
from partybook.text import mark

FOR_COMMITTEE = ("committee", "democratic", "report_superior", "analysis", "members_check")
FOR_GROUP = ("group",)
BY_HAND = ("joint", "talk", "other")  # the roster does not say who is due


def check_meeting(row: Mapping[str, Any], today: dt.date) -> Iterator[tuple[str, Problem]]:
    """What is wrong with a meeting's values, each with the key it concerns."""
    if not row.get("kind"):
        yield "kind", Problem("meeting-kind", mark("请选择会议类型。"))
    if row.get("kind") == "other" and not row.get("own_kind"):
        yield "own_kind", Problem("meeting-own-kind", mark("请写明是什么会议。"))
    if not (row.get("title") or "").strip():
        yield "title", Problem("meeting-title", mark("请填写会议名称。"))
    if row.get("kind") in FOR_GROUP and not row.get("group_uid"):
        yield "group_uid", Problem("meeting-group", mark("党小组会要写明是哪个党小组。"))
    yield from _check_days(row, today)
    yield from check_signed(row, today)
    yield from _check_numbers(row)


def check_signed(row: Mapping[str, Any], today: dt.date) -> Iterator[tuple[str, Problem]]:
    """The printed minutes can be signed from the day of the meeting on, and not in days to come."""
    signed, held = row.get("signed_on"), row.get("held_on")
    if signed is None:
        return
    if signed.earliest > today:
        says = mark("{value} 还没有到，请核对签字日期。")
        yield "signed_on", Problem("meeting-signed", says, value=signed.dotted_full)
    elif held is not None and signed.latest < held.earliest:
        says = mark("签字日期 {value} 早于开会的日子 {held}，请核对。")
        yield (
            "signed_on",
            Problem("meeting-signed", says, value=signed.dotted_full, held=held.dotted_full),
        )


def _check_days(row: Mapping[str, Any], today: dt.date) -> Iterator[tuple[str, Problem]]:
    held, planned = row.get("held_on"), row.get("planned_on")
    if row.get("state") == "held":
        if held is None or held.day is None:
            yield "held_on", Problem("meeting-day", mark("已召开的会议要写明哪一天开的。"))
        elif held.earliest > today:
            yield (
                "held_on",
                Problem("meeting-future", mark("{value} 还没有到，请核对日期。"), value=held.dotted_full),
            )
    elif planned is None:
        yield "planned_on", Problem("meeting-planned", mark("请写明计划哪天开。"))
    if row.get("state") == "cancelled" and not (row.get("cancelled_for") or "").strip():
        yield "cancelled_for", Problem("meeting-cancelled", mark("请写明取消的原因。"))
    start, end = row.get("starts_at"), row.get("ends_at")
    if start and end and end <= start:
        yield (
            "ends_at",
            Problem(
                "meeting-ends", mark("结束时间 {value} 不晚于开始时间 {start}。"), value=end, start=start
            ),
        )


def _check_numbers(row: Mapping[str, Any]) -> Iterator[tuple[str, Problem]]:
    due, present, number = row.get("due_count"), row.get("present_count"), row.get("number")
    if due is not None and present is not None and present > due:
        yield (
            "present_count",
            Problem("meeting-present", mark("实到 {value} 人，多于应到 {due} 人。"), value=present, due=due),
        )
    if number is not None and number < 1:
        yield "number", Problem("meeting-number", mark("次数从 1 起。"))


def serial(row: Mapping[str, Any], numbering: str) -> str:
    """The series in which a meeting is numbered: by unit and kind, by year or for ever."""
    unit = row.get("group_uid") or row.get("branch_uid") or "above"
    day = row.get("held_on") or row.get("planned_on")
    year = "" if numbering == "ever" or day is None else f"/{day.year}"
    return f"meeting/{unit}/{row['kind']}/{row.get('own_kind') or ''}{year}"


def wants_of(row: Mapping[str, Any]) -> tuple[str, ...]:
    """What the record of a meeting that was held still lacks: attendance, content."""
    if row["state"] != "held":
        return ()
    written = row["content"] or row["speeches"] or row["resolutions"] or row["summary"]
    lacks = {"attendance": row["present"] is None, "content": not written}
    return tuple(key for key, missing in lacks.items() if missing)


def standing_of(row: Mapping[str, Any], day: dt.date) -> str:
    """Where a meeting stands in a list: planned, overdue, held, lacking, cancelled, void (code meeting_standing)."""
    if row["voided_on"] is not None:
        return "void"
    if row["state"] == "held":
        return "lacking" if row["wants"] else "held"
    if row["state"] == "planned" and row["planned_on"].latest < day:
        return "overdue"
    return str(row["state"])
