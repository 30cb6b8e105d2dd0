"""Dates as people know them: to the day, the month or the year, never with an invented day."""

from __future__ import annotations

import calendar
import datetime as dt
import os
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from partybook.errors import Problem
from partybook.money import DIGITS, whole_capitals
from partybook.text import mark

CLOCK = "PARTYBOOK_TODAY"
FIRST_YEAR, LAST_YEAR = 1900, 2100
SERIAL_START = dt.date(1899, 12, 30)  # day 0 of spreadsheet serials after the 1900 leap-year fault
FIRST_SERIAL = 61  # 1900-03-01; earlier serials disagree between programs
LAST_SERIAL = 73_415  # 2100-12-31


def today() -> dt.date:
    """Today's local date; the environment variable PARTYBOOK_TODAY sets it."""
    return _fixed() or dt.date.today()


def _fixed() -> dt.date | None:
    text = os.environ.get(CLOCK)
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        raise Problem(
            "clock", mark("环境变量 {name} 应写成 2026-01-05 这样的日期：{value}"), name=CLOCK, value=text
        ) from None


def now() -> dt.datetime:
    """The instant in UTC; on the day that PARTYBOOK_TODAY sets, where it does."""
    instant = dt.datetime.now(dt.UTC)
    fixed = _fixed()
    return dt.datetime.combine(fixed, instant.timetz()) if fixed else instant


@dataclass(frozen=True, slots=True, order=False)
class PartialDate:
    """1998, 1998-07 or 1998-07-01. Sorts by (year, month or 0, day or 0)."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise ValueError(f"year {self.year}")
        if self.month is None:
            if self.day is not None:
                raise ValueError("a day without its month")
        elif self.day is None:
            if not 1 <= self.month <= 12:
                raise ValueError(f"month {self.month}")
        else:
            dt.date(self.year, self.month, self.day)

    def __str__(self) -> str:
        return self.iso

    @property
    def iso(self) -> str:
        """1998, 1998-07, 1998-07-01: how it is stored and how it goes into JSON."""
        text = f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
        if self.day is not None:
            text += f"-{self.day:02d}"
        return text

    @property
    def sort_key(self) -> tuple[int, int, int]:
        return self.year, self.month or 0, self.day or 0

    def __lt__(self, other: PartialDate) -> bool:
        return self.sort_key < other.sort_key

    @property
    def earliest(self) -> dt.date:
        """The first day it can mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> dt.date:
        """The last day it can mean."""
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def agrees(self, other: PartialDate) -> bool:
        """Whether both can be the same day: 1998-07 agrees with 1998-07-12."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    @property
    def dotted(self) -> str:
        """1998.07: personnel columns on screen and paper (month only where the day is known too)."""
        return f"{self.year}.{self.month:02d}" if self.month is not None else str(self.year)

    @property
    def dotted_full(self) -> str:
        """1998.07.01, as far as it is known."""
        return self.iso.replace("-", ".")

    @property
    def chinese(self) -> str:
        """1998年7月1日, as far as it is known."""
        text = f"{self.year}年"
        if self.month is not None:
            text += f"{self.month}月"
        if self.day is not None:
            text += f"{self.day}日"
        return text

    @property
    def capitals(self) -> str:
        """贰零贰陆年零壹拾月, as far as it is known: in capital numerals, that nobody can add a stroke to.

        Rule: 支付结算办法 (银发〔1997〕393号), appendix on filling in bills: 零 before months 1, 2 and 10 and before
        days 1 to 9, 10, 20 and 30, 壹 before 拾.
        """
        text = "".join(DIGITS[int(digit)] for digit in str(self.year)) + "年"
        if self.month is not None:
            text += f"{'零' if self.month in (1, 2, 10) else ''}{whole_capitals(self.month)}月"
        if self.day is not None:
            text += f"{'零' if self.day < 10 or self.day % 10 == 0 else ''}{whole_capitals(self.day)}日"
        return text

    @classmethod
    def of(cls, day: dt.date) -> PartialDate:
        return cls(day.year, day.month, day.day)

    @staticmethod
    @lru_cache(maxsize=65536)
    def from_iso(text: str) -> PartialDate:
        """Reads what `iso` wrote; ValueError for anything else."""
        if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", text, re.ASCII):
            raise ValueError(f"not a stored date: {text!r}")
        return PartialDate(*(int(part) for part in text.split("-")))


def full_years(since: PartialDate, on: dt.date) -> int | None:
    """Completed years between a date and a day; None where the known precision leaves it open."""
    if since.earliest > on:
        return None

    def years(start: dt.date) -> int:
        return on.year - start.year - ((on.month, on.day) < (start.month, start.day))

    least, most = years(since.latest), years(since.earliest)
    return most if least == most or since.month is not None else None


def years_on(date: PartialDate, years: int) -> PartialDate:
    """The same day or month so many years on; 29 February falls on 1 March."""
    if (date.month, date.day) == (2, 29) and not calendar.isleap(date.year + years):
        return PartialDate(date.year + years, 3, 1)
    return PartialDate(date.year + years, date.month, date.day)


_NUMERALS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_TIME = re.compile(r"[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$", re.ASCII)
_PARTED = re.compile(
    r"(\d{4})\s*[.\-/年·、]\s*(\d{1,2})\s*(?:[.\-/月·、]\s*(\d{1,2})\s*[日号]?|月)?\.?", re.ASCII
)
_RUN = re.compile(r"(\d{4})(?:年|(\d{2})(\d{2})?)?", re.ASCII)
_SHORT_YEAR = re.compile(r"\d{2}\s*[.\-/年]\s*\d{1,2}(\s*[.\-/月]\s*\d{1,2}\s*日?)?月?", re.ASCII)


def parse_date(raw: object) -> PartialDate:
    """What a person wrote or a cell holds, as a date with just the precision it shows.

    Takes text, a whole number (1998, 199807, 19980701), a decimal (1998.07), a date. Problems: a number
    1998.1, which may be October; a two-digit year; a bare serial (a warning, with the day it stands for);
    anything that is no date.
    """
    if isinstance(raw, PartialDate):
        return raw
    if isinstance(raw, dt.date):
        return PartialDate(raw.year, raw.month, raw.day)
    if isinstance(raw, bool):
        raise _no_date(raw)
    if isinstance(raw, (int, float)):
        return _parse_number(raw)
    return _parse_text(str(raw))


@lru_cache(maxsize=65536)
def _parse_text(raw: str) -> PartialDate:
    text = unicodedata.normalize("NFKC", raw).strip()
    text = _TIME.sub("", text)
    if "年" in text:
        text = _western(text)
    found = _PARTED.fullmatch(text) or _RUN.fullmatch(text)
    if not found:
        if _SHORT_YEAR.fullmatch(text):
            raise Problem(
                "date-two-digit-year", mark("“{value}”的年份只有两位。请写成四位，如 1998.07。"), value=raw
            )
        raise _no_date(raw)
    try:
        return PartialDate(*(int(part) if part else None for part in found.groups()))  # type: ignore[arg-type]
    except ValueError:
        raise _no_date(raw) from None


def _western(text: str) -> str:
    """一九八〇年三月十二日 in figures; text that is in figures already stays."""

    def ten(found: re.Match[str]) -> str:
        tens, ones = found.groups()
        return f"{int(tens.translate(_NUMERALS)) if tens else 1}{ones.translate(_NUMERALS) if ones else 0}"

    return re.sub("([一二三])?十([一二三四五六七八九])?", ten, text).translate(_NUMERALS)


def _parse_number(raw: int | float) -> PartialDate:
    text = repr(int(raw)) if float(raw).is_integer() else repr(raw)
    if re.fullmatch(r"(19|20)\d\d\.1", text):
        raise Problem(
            "date-month-or-october",
            mark(
                "数字 {value} 可能是 1 月，也可能是 10 月（表格会去掉末尾的 0）。请改成文本 {year}.01 或 {year}.10。"
            ),
            value=text,
            year=text[:4],
        )
    if re.fullmatch(r"\d{4}(\.\d\d?)?|\d{6}|\d{8}", text):
        return _parse_text(text)
    if 10**4 <= raw < LAST_SERIAL + 1:
        day = SERIAL_START + dt.timedelta(days=int(raw))
        raise Problem(
            "date-serial",
            mark("数字 {value} 按表格的日期序号读作 {day}，请核对；最好把这一列设为日期格式。"),
            value=text,
            day=day.isoformat(),
            severity="warning",
            taken=PartialDate.of(day),
        )
    raise _no_date(text)


def _no_date(value: object) -> Problem:
    return Problem(
        "date-invalid", mark("“{value}”不是日期。请写成 1998.07、199807 或 1998年7月1日。"), value=value
    )
