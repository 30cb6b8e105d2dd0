"""What a person may say of an item and of a sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.fields import Points
from partybook.standards.scoring import Item, Period, Standard
from partybook.text import mark

DAYS = ("applied_on", "poll_on", "superior_on")
NUMBERS = ("poll_issued", "poll_returned", "poll_good", "poll_fair", "poll_poor")


def check_opinion(item: Item, values: Mapping[str, Any]) -> Iterator[tuple[str, Problem]]:
    """What is wrong with judged, override and superior points of an item, as (key, problem)."""
    judged, override = values.get("judged"), values.get("override")
    if judged is not None and item.by_facts:
        text = mark("“{value}”按记录计分，不用评定。记录确实反映不了的，可以更正得分并写明原因。")
        yield "judged", Problem("score-by-facts", text, value=f"{item.code} {item.title}")
    elif judged is not None:
        yield from _within("judged", judged, item.judged_most)
        if judged < item.judged_most and not _said(values, "reason"):
            yield "reason", Problem("score-reason", mark("扣了分的，请写明扣分原因。"))
    if override is not None:
        yield from _within("override", override, item.points)
        if not _said(values, "override_reason"):
            yield "override_reason", Problem("score-override-reason", mark("更正得分要写明原因。"))
    if values.get("superior") is not None:
        yield from _within("superior", values["superior"], item.points)


def _within(key: str, value: int, most: int) -> Iterator[tuple[str, Problem]]:
    if not 0 <= value <= most:
        text = mark("得分应在 0 到 {most} 分之间，现为 {value} 分。")
        shown = Points().show(value, {})
        yield key, Problem("score-points", text, value=shown, most=Points().show(most, {}))


def _said(values: Mapping[str, Any], key: str) -> bool:
    return bool((values.get(key) or "").strip())


def check_sheet(standard: Standard, row: Mapping[str, Any], today: dt.date) -> Iterator[tuple[str, Problem]]:
    """What is wrong with the application, the masses' poll and the superior's result of a sheet."""
    period = standard.period(row["year"])
    for key in DAYS:
        yield from check_day(key, row.get(key), period, today)
    if row.get("applied_on") is not None and row.get("assessed_on") is None:
        yield "applied_on", Problem("score-open", mark("自评表还没有定稿。请先定稿，再登记申报。"))
    yield from _poll(row)
    total = row.get("superior_total")
    if total is not None:
        yield from _within("superior_total", total, standard.total)


def check_day(
    key: str, day: PartialDate | None, period: Period, today: dt.date
) -> Iterator[tuple[str, Problem]]:
    """A day of the score lies in its period or after it, and has come."""
    if day is None:
        return
    if day.earliest > today:
        yield key, Problem("score-future", mark("{value} 还没有到。"), value=day.dotted_full)
    if day.latest < period.first:
        text = mark("{value} 在考核期间（{period}）之前，请核对。")
        yield key, Problem("score-before", text, value=day.dotted_full, period=period.words)


def _poll(row: Mapping[str, Any]) -> Iterator[tuple[str, Problem]]:
    for key in NUMBERS:
        if (row.get(key) or 0) < 0:
            yield key, Problem("score-poll-negative", mark("票数不能是负数。"))
            return
    issued, returned = row.get("poll_issued"), row.get("poll_returned")
    if issued is not None and returned is not None and returned > issued:
        text = mark("收回 {value} 张，多于发出的 {issued} 张，请核对。")
        yield "poll_returned", Problem("score-poll-returned", text, value=returned, issued=issued)
    given = [row.get(key) for key in NUMBERS[2:]]
    if (
        returned is not None
        and any(one is not None for one in given)
        and sum(one or 0 for one in given) > returned
    ):
        text = mark("满意、基本满意、不满意合计 {value} 张，多于收回的 {returned} 张，请核对。")
        yield (
            "poll_good",
            Problem("score-poll-sum", text, value=sum(one or 0 for one in given), returned=returned),
        )


def poll_share(row: Mapping[str, Any]) -> str | None:
    """满意 and 基本满意 of the ballots returned, as 96.2%; None before the poll."""
    returned = row.get("poll_returned")
    if not returned or row.get("poll_good") is None:
        return None
    share = ((row["poll_good"] or 0) + (row.get("poll_fair") or 0)) * 1000 // returned
    return f"{share // 10}.{share % 10}%"
