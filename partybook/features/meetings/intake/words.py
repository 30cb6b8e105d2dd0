"""What clerks write of a meeting in one cell: when it was, what kind it is, what it resolved."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from partybook.dates import PartialDate, parse_date
from partybook.errors import Problem
from partybook.fields import NOT_GIVEN, Clock
from partybook.standards.codes import codes
from partybook.text import mark

_DAY = re.compile(
    r"(?:(?P<year>\d{4})\s*[年./-]\s*)?(?P<month>\d{1,2})\s*[月./-]\s*(?P<day>\d{1,2})\s*[日号]?", re.ASCII
)
_TIME = re.compile(
    r"(?P<half>上午|早上|中午|下午|晚上)?\s*(?P<clock>\d{1,2}\s*(?:[:时点](?:\s*\d{1,2}(?::\d{2})?\s*分?|半|整)?))",
    re.ASCII,
)
_WEEKDAY = re.compile(r"[((]?(?:星期|周|礼拜)[一二三四五六日天][))]?")
_AFTER_NOON = ("下午", "晚上")
_NOTHING = re.compile(r"[\s,,;;、~—–至到起开始结束-]|上午|早上|中午|下午|晚上")
_PARTS = re.compile(r"[、/+&;,;,和兼暨及\s]+")
_NUMBERED = re.compile(
    r"^\s*(?:[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）)]"
    r"|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[.．、)）](?!\d)|[①-⑳])\s*"
)
SURE = ("党课", "党日")  # two characters that mean one kind only, wherever they stand
LEAST = 3


@dataclass(frozen=True, slots=True)
class When:
    """A day and from when to when, as far as it was written."""

    day: PartialDate | None = None
    start: str | None = None
    end: str | None = None


def when_of(raw: Any, year: int) -> When:
    """2026年3月12日(周四)14:30—16:00, 3月12日下午2点半至4点, 14:30-16:00, a date or a time cell. Problem when-unknown."""
    if isinstance(raw, PartialDate):
        return When(raw)
    if isinstance(raw, float) and 0 < raw < 1:
        return When(start=Clock().parse(raw, {}))
    text = _WEEKDAY.sub(" ", unicodedata.normalize("NFKC", str(raw)).replace("T", " "))
    found = _DAY.search(text) if not _TIME.match(text.strip()) else None
    day = None
    if found is not None:
        try:
            day = PartialDate(int(found["year"] or year), int(found["month"]), int(found["day"]))
        except ValueError:
            raise _unknown(raw) from None
        text = text[: found.start()] + " " + text[found.end() :]
    times = list(_TIME.finditer(text))
    if day is None and not times:
        try:
            return When(parse_date(raw))
        except Problem:
            raise _unknown(raw) from None
    if len(times) > 2 or _NOTHING.sub("", _TIME.sub("", text)):
        raise _unknown(raw)
    return When(day, *_clocks(times, raw))


def _clocks(times: list[re.Match[str]], raw: Any) -> list[str | None]:
    """The start and the end; 下午2点至4点 says 下午 once for both."""
    found: list[str | None] = []
    half = None
    for one in times:
        half = one["half"] or half
        word = (half or "") + one["clock"].replace(" ", "").replace("整", "").replace("分", "")
        try:
            found.append(Clock().parse(word, {}))
        except Problem:
            raise _unknown(raw) from None
    return found + [None] * (2 - len(found))


def _unknown(raw: Any) -> Problem:
    return Problem(
        "when-unknown",
        mark("看不懂时间“{value}”。请写成：2026年3月12日 14:30—16:00，日期和起止时间也可以分列。"),
        value=raw,
    )


@lru_cache(maxsize=4096)
def kinds_of(text: str) -> tuple[str, ...]:
    """The kinds that a text names: 党员大会; 主题党日、党课 or 主题党日(兼党课) several; else the longest word within."""
    table = codes()["meeting_kind"]
    plain = unicodedata.normalize("NFKC", text).strip()
    whole = table.find(plain)
    if whole is not None:
        return (whole,)
    parts = [part for part in _PARTS.split(re.sub(r"[()()]", " ", plain)) if part]
    found = [table.find(part) for part in parts]
    known = [code for code in found if code is not None]
    if known and len(known) == len(parts):
        return tuple(dict.fromkeys(known))
    inside = kind_within(plain)
    return (inside,) if inside else ()


@lru_cache(maxsize=4096)
def kind_within(text: str) -> str | None:
    """The kind that the longest known word in a text means: 2026年第一季度党员大会 is a members' meeting."""
    table = codes()["meeting_kind"]
    plain = "".join(unicodedata.normalize("NFKC", text).split())[:60]
    for length in range(min(len(plain), 16), 1, -1):
        for start in range(len(plain) - length + 1):
            word = plain[start : start + length]
            if (length >= LEAST or word in SURE) and table.find(word) not in (None, "other"):
                return table.find(word)
    return None


def resolved(text: str) -> list[str]:
    """The resolutions of a cell, one a line, without their numbers; none for 无 and a dash."""
    lines = (_NUMBERED.sub("", line).strip() for line in text.splitlines())
    return [line for line in lines if line and line not in NOT_GIVEN]


def day_in(head: str, year: int) -> PartialDate | None:
    """The day within the head of a column; None where there is none."""
    found = _DAY.search(unicodedata.normalize("NFKC", head))
    if found is None:
        return None
    try:
        return PartialDate(int(found["year"] or year), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
