"""Number formats: which part of a date a cell shows, and what it shows where that is no date."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from partybook.dates import FIRST_SERIAL, SERIAL_START, PartialDate

STANDARD = {
    14: "yyyy/m/d",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "yyyy/m/d h:mm",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
}

# ECMA-376 part 1, 18.8.30, zh-cn: never written into the file, unknown to openpyxl and xlrd.
EAST_ASIAN = {
    **dict.fromkeys((27, 36, 50, 52, 57), 'yyyy"年"m"月"'),
    **dict.fromkeys((28, 29, 51, 53, 54, 58), 'm"月"d"日"'),
    30: "m-d-yy",
    31: 'yyyy"年"m"月"d"日"',
    32: 'h"时"mm"分"',
    33: 'h"时"mm"分"ss"秒"',
    **dict.fromkeys((34, 55), '上午/下午h"时"mm"分"'),
    **dict.fromkeys((35, 56), '上午/下午h"时"mm"分"ss"秒"'),
}
BUILT_IN = STANDARD | EAST_ASIAN

MINUTE_MS = 60_000
DAY_MS = 86_400_000
LAST_SERIAL = 2_958_465  # 9999-12-31
EPOCH_1904 = 1_462  # days that serials of a 1904 workbook lie behind

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_.|\*.|\[(?P<elapsed>h+|m+|s+)\]|\[[^\]]*\]|(?P<end>;)'
    r"|(?P<noon>AM/PM|A/P|上午/下午)|(?P<part>y+|e+|m+|d+|h+|s+|a{3,4})|(?P<split>\.0+)|(?P<plain>.)",
    re.IGNORECASE | re.DOTALL,
)
_MONTHS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
_WEEKDAYS = "一二三四五六日"


@dataclass(frozen=True, slots=True)
class DateFormat:
    """A format that shows a date or a time.

    `parts` are (kind, text) in order: y m d w(eekday) h n(minute) s, H N S for elapsed time, `.` for a
    second's fraction, `noon`, and `text`. `precision` is None where what is shown is no date.
    """

    parts: tuple[tuple[str, str], ...]
    precision: str | None

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(kind for kind, _ in self.parts)


@lru_cache(maxsize=4096)
def date_format(code: str) -> DateFormat | None:
    """A number format that shows dates or times; None for those that show numbers or text."""
    parts: list[tuple[str, str]] = []
    for found in _TOKEN.finditer(re.sub("general", "", code, flags=re.IGNORECASE)):
        kind, text = found.lastgroup, found[found.lastgroup] if found.lastgroup else ""
        if kind == "end":
            break
        if kind == "split" and not (parts and parts[-1][0] in "sS"):
            return None  # 0.00: a number
        if kind == "plain" and text in "0#?@":
            return None
        if kind is not None:
            parts.append(_part(kind, text))
    parts = _minutes(parts)
    kinds = {kind for kind, _ in parts}
    if not kinds & set("ymdwhnsHNS"):
        return None
    return DateFormat(tuple(parts), _precision(kinds))


def _part(kind: str, text: str) -> tuple[str, str]:
    if kind == "elapsed":
        return {"h": "H", "m": "N", "s": "S"}[text[0].lower()], text
    if kind == "split":
        return ".", text
    if kind == "noon":
        return "noon", text
    if kind == "part":
        letter = text[0].lower()
        if letter == "a" or (letter == "d" and len(text) > 2):
            return "w", text.lower()
        return ("y", "yyyy") if letter == "e" else (letter, text.lower())
    return "text", text


def _minutes(parts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """m and mm right after hours or right before seconds are minutes."""
    timed = [index for index, (kind, _) in enumerate(parts) if kind in "ymdwhsHS"]
    for place, index in enumerate(timed):
        kind, text = parts[index]
        before = parts[timed[place - 1]][0] if place else ""
        after = parts[timed[place + 1]][0] if place + 1 < len(timed) else ""
        if kind == "m" and len(text) <= 2 and (before in ("h", "H") or after in ("s", "S")):
            parts[index] = ("n", text)
    return parts


def _precision(kinds: set[str]) -> str | None:
    if "y" not in kinds:
        return None
    if "m" in kinds:
        return "day" if "d" in kinds else "month"
    return None if "d" in kinds else "year"


@lru_cache(maxsize=65536)
def shown(serial: int | float, code: str, epoch_1904: bool = False) -> PartialDate | str | int | float:
    """What a cell with a serial and a date format shows.

    A PartialDate with just the precision shown; the text where a time of day stands there too, where no year is
    shown, or one that no date of ours can have; the serial itself where it is none (negative, too large, in the first two months of 1900,
    which programs count differently) or where the format shows no date.
    """
    form = date_format(code)
    if form is None or not 0 <= serial <= LAST_SERIAL:
        return serial
    days, ms = divmod(round(serial * DAY_MS), DAY_MS)
    if epoch_1904:
        days += EPOCH_1904
    kinds = form.kinds
    if kinds & set("ymdw") and days < FIRST_SERIAL:
        return serial
    day = SERIAL_START + dt.timedelta(days=days)
    if form.precision and 1900 <= day.year <= 2100:
        clock = ms if form.precision == "day" and kinds & set("hH") else 0
        return with_clock(day, clock // MINUTE_MS) if clock >= MINUTE_MS else partial(day, form.precision)
    return _text(form, day, days * DAY_MS + ms, ms)


def with_clock(day: dt.date, minutes: int) -> str:
    """A day with a time as one text, which a date is read from as well: 2026-03-12 09:30."""
    return f"{day:%Y-%m-%d} {minutes // 60:02d}:{minutes % 60:02d}"


def partial(day: dt.date, precision: str) -> PartialDate:
    """A day, cut to a precision: day, month or year."""
    if precision == "day":
        return PartialDate(day.year, day.month, day.day)
    return PartialDate(day.year, day.month) if precision == "month" else PartialDate(day.year)


def _text(form: DateFormat, day: dt.date, whole_ms: int, ms: int) -> str:
    noon = "noon" in form.kinds
    hour, minute, second = ms // 3_600_000, ms // 60_000 % 60, ms // 1000 % 60
    values = {
        "d": day.day,
        "h": (hour % 12 or 12) if noon else hour,
        "n": minute,
        "s": second,
        "H": whole_ms // 3_600_000,
        "N": whole_ms // 60_000,
        "S": whole_ms // 1000,
    }
    text = ""
    for kind, code in form.parts:
        if kind == "text":
            text += code
        elif kind == "noon":
            text += "上午" if hour < 12 else "下午"
        elif kind == ".":
            text += f".{ms % 1000:03d}"[: len(code)]
        elif kind == "y":
            text += f"{day.year % 100:02d}" if len(code) <= 2 else str(day.year)
        elif kind == "m":
            text += _month(day.month, len(code))
        elif kind == "w":
            text += ("星期" if code in ("aaaa", "dddd") else "周") + _WEEKDAYS[day.weekday()]
        else:
            text += f"{values[kind]:0{min(len(code), 2)}d}"
    return text


def _month(month: int, length: int) -> str:
    if length <= 2:
        return f"{month:0{length}d}"
    return _MONTHS[month - 1][:1] if length == 5 else f"{_MONTHS[month - 1]}月"
