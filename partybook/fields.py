"""A Field is declared once and feeds intake, table, form, paper, export and search."""

from __future__ import annotations

import datetime as dt
import operator
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from partybook import dates, money
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.text import CONTROL, ZERO_WIDTH, folded, has_control, mark, masked_id, masked_phone, plain_name

ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
ID_CHECKS = "10X98765432"
_ZEROS = ord("0") * sum(ID_WEIGHTS)
_ID = re.compile(r"[0-9]{17}[0-9X]", re.ASCII)
_CLOCK = re.compile(
    r"(?P<half>上午|早上|中午|下午|晚上)?(?P<hour>[0-9]{1,2})(?:[:.点时](?P<minute>[0-9]{1,2}|半)?分?)?(?:[:][0-9]{2})?",
    re.ASCII,
)
_MOBILE = re.compile(r"1[0-9]{10}", re.ASCII)
_LANDLINE = re.compile(
    r"(\+?86[- ]?)?(\(?0[0-9]{2,3}\)?[- ]?)?[2-9][0-9]{6,7}([- 转*]+[0-9]{1,6})?|(\+?86[- ]?)1[0-9]{10}",
    re.ASCII,
)
YES, NO = mark("是"), mark("否")
NOT_GIVEN = frozenset({"", "无", "—", "-", "——", "/", "\\", "未填", "不详"})


@dataclass(frozen=True, slots=True)
class Code:
    """One entry of a code table: the stored code, its label, the short label of narrow columns."""

    code: str
    label: str
    short: str
    group: str = ""
    unconfirmed: bool = False


class CodeTable:
    """A closed list of codes, found by code, label, short label or synonym."""

    def __init__(self, name: str, codes: list[Code], synonyms: Mapping[str, str] | None = None) -> None:
        self.name = name
        self.codes = {code.code: code for code in codes}
        self._by_word = {folded(word): code.code for code in codes for word in (code.label, code.short)}
        self._by_word |= {folded(word): code for word, code in (synonyms or {}).items()}
        for code in self.codes:
            self._by_word.setdefault(folded(code), code)

    def find(self, word: str) -> str | None:
        """The code for a word as clerks write it, or None."""
        return self._by_word.get(folded(word))

    def label(self, code: str | None) -> str:
        return self.codes[code].label if code in self.codes else code or ""

    def short(self, code: str | None) -> str:
        return self.codes[code].short if code in self.codes else code or ""


Codes = Mapping[str, CodeTable]


class Kind:
    """How a value is read, shown and laid out. Values are None where nothing is known."""

    align = "left"

    def parse(self, raw: Any, codes: Codes) -> Any:
        """The value of a cell or an input line; a Problem where it is not one. `raw` is never blank."""
        raise NotImplementedError

    def show(self, value: Any, codes: Codes) -> str:
        return "" if value is None else str(value)

    def screen(self, value: Any, codes: Codes) -> str:
        """As `show`, masked where a passer-by should not read it."""
        return self.show(value, codes)


def as_text(raw: Any) -> str:
    """A cell's value as the text it shows: 100.0 is 100, a date its ISO form."""
    if isinstance(raw, bool):
        return "TRUE" if raw else "FALSE"
    if isinstance(raw, float) and raw.is_integer() and abs(raw) < 1e15:
        return str(int(raw))
    return str(raw)


class Text(Kind):
    """Free text, kept exactly as it was written."""

    def parse(self, raw: Any, codes: Codes) -> str:
        text = as_text(raw)
        if has_control(text):
            clean = CONTROL.sub("", text)
            raise Problem(
                "text-control",
                mark("文字里有看不见的控制字符，已去掉，请核对。"),
                value=text,
                severity="warning",
                taken=clean,
            )
        return text


class Label(Text):
    """The name of a thing, such as a branch or a group: outer white space is none of it, a dash is no name."""

    def parse(self, raw: Any, codes: Codes) -> str:
        return super().parse(raw, codes).strip()


class Name(Text):
    """A person's name; inner spaces are kept and pointed out."""

    def parse(self, raw: Any, codes: Codes) -> str:
        name = plain_name(super().parse(raw, codes))
        if ZERO_WIDTH.search(name):
            raise Problem(
                "name-invisible",
                mark("有看不见的字符，已去掉，请核对。"),
                value=name,
                severity="warning",
                taken=plain_name(ZERO_WIDTH.sub("", name)) or None,
            )
        if any(char.isspace() for char in name):
            raise Problem(
                "name-space",
                mark("“{value}”中间有空格，已照原样保留，请核对。"),
                value=name,
                severity="warning",
                taken=name,
            )
        return name


class Date(Kind):
    """A PartialDate; registers show the month, forms all that is known."""

    align = "center"

    def __init__(self, *, whole: bool = False) -> None:
        self.whole = whole

    def parse(self, raw: Any, codes: Codes) -> PartialDate:
        return dates.parse_date(raw)

    def show(self, value: PartialDate | None, codes: Codes) -> str:
        if value is None:
            return ""
        return value.dotted_full if self.whole else value.dotted


class CodeKind(Kind):
    """A code of a table in resources/codes."""

    align = "center"

    def __init__(self, table: str) -> None:
        self.table = table

    def of(self, codes: Codes) -> CodeTable:
        """The table that the codes are of."""
        return codes[self.table]

    def parse(self, raw: Any, codes: Codes) -> str | None:
        word = as_text(raw).strip()
        code = self.of(codes).find(word)
        if code is None:
            raise Problem(
                "code-unknown",
                mark("“{value}”不在代码表里，这一项先空着，原文记入备注。"),
                value=word,
                severity="warning",
                taken=None,
            )
        return code

    def show(self, value: str | None, codes: Codes) -> str:
        return self.of(codes).short(value)


class OwnCodes(CodeKind):
    """Codes that one column has for itself: the choices and states of a ledger."""

    def __init__(self, table: CodeTable) -> None:
        super().__init__(table.name)
        self.own = table

    def of(self, codes: Codes) -> CodeTable:
        return self.own


class CitizenId(Kind):
    """The 18-character citizen ID, checked by GB 11643-1999."""

    align = "center"

    def parse(self, raw: Any, codes: Codes) -> str:
        if isinstance(raw, (int, float)):
            raise Problem(
                "id-number",
                mark("存成了数字，末几位已经丢失。请把单元格设为文本，对照证件重新录入全部 18 位。"),
                value=as_text(raw),
            )
        number = str(raw)
        if not _ID.fullmatch(number):
            number = "".join(unicodedata.normalize("NFKC", number).split()).upper().lstrip("'")
        if re.fullmatch(r"\d(\.\d+)?E\+?\d+", number, re.ASCII):
            return self.parse(float(number), codes)
        if len(number) != 18:
            raise Problem(
                "id-length",
                mark("应为 18 位，现为 {count} 位。请核对证件后修改。"),
                value=number,
                count=len(number),
            )
        if not _ID.fullmatch(number):
            raise Problem("id-shape", mark("应为 17 位数字加 1 位数字或 X。请核对证件后修改。"), value=number)
        if number[17] != id_check(number):
            raise Problem(
                "id-check",
                mark("“{value}”的校验位不对，有一位写错了。请核对证件后修改。"),
                value=number,
            )
        if id_birth(number) is None:
            raise Problem("id-birth", mark("“{value}”里的出生日期不存在。请核对证件后修改。"), value=number)
        return number

    def screen(self, value: str | None, codes: Codes) -> str:
        return masked_id(value)


def id_check(number: str) -> str:
    """The 18th character that belongs to the first 17 digits (GB 11643-1999)."""
    return ID_CHECKS[(sum(map(operator.mul, number[:17].encode(), ID_WEIGHTS)) - _ZEROS) % 11]


@lru_cache(maxsize=16384)
def id_birth(number: str) -> PartialDate | None:
    """The birth date in an ID number; None where the calendar has no such day."""
    try:
        return PartialDate(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


def id_sex(number: str) -> str:
    """GB/T 2261.1: an odd 17th digit is male (1), an even one female (2)."""
    return "1" if int(number[16]) % 2 else "2"


class Phone(Kind):
    """A mobile number (11 digits from 1 on) or a landline; anything else is kept as typed, with a warning."""

    align = "center"

    def parse(self, raw: Any, codes: Codes) -> str:
        typed = as_text(raw).strip()
        number = unicodedata.normalize("NFKC", typed)
        run = re.sub(r"[ \-]", "", number)
        if _MOBILE.fullmatch(run):
            return run
        if _LANDLINE.fullmatch(number):
            return number
        raise Problem(
            "phone-shape",
            mark("“{value}”不像电话号码，已照原样保留，请核对。"),
            value=typed,
            severity="warning",
            taken=typed,
        )

    def screen(self, value: str | None, codes: Codes) -> str:
        return masked_phone(value)


class YesNo(Kind):
    """是 / 否, stored as 1 / 0."""

    align = "center"

    def parse(self, raw: Any, codes: Codes) -> bool:
        word = folded(as_text(raw))
        if word in ("是", "y", "yes", "true", "1", "√", "✓", "有"):
            return True
        if word in ("否", "n", "no", "false", "0", "×", "无", "没有"):
            return False
        raise Problem("yes-no", mark("“{value}”应写“是”或“否”。"), value=as_text(raw))

    def show(self, value: bool | None, codes: Codes) -> str:
        return "" if value is None else (YES if value else NO)


class Whole(Kind):
    """A whole number."""

    align = "right"

    def parse(self, raw: Any, codes: Codes) -> int:
        text = unicodedata.normalize("NFKC", as_text(raw)).strip()
        if not re.fullmatch(r"-?\d{1,15}", text, re.ASCII):
            raise Problem("number-invalid", mark("“{value}”不是整数。"), value=text)
        return int(text)


class Tenths(Kind):
    """A number with one decimal, kept in tenths: 15 is 1.5."""

    align = "right"

    def parse(self, raw: Any, codes: Codes) -> int:
        text = unicodedata.normalize("NFKC", as_text(raw)).strip()
        if not re.fullmatch(r"\d{1,6}(\.\d0*)?", text, re.ASCII):
            raise Problem("tenths-invalid", mark("“{value}”不是数字，或小数多于一位。"), value=text)
        whole, _, part = text.partition(".")
        return int(whole) * 10 + int(part[:1] or 0)

    def show(self, value: int | None, codes: Codes) -> str:
        if value is None:
            return ""
        whole, part = divmod(value, 10)
        return f"{whole}.{part}" if part else str(whole)


class Points(Kind):
    """Points of a score with up to two decimals, kept in hundredths: 167 is 1.67."""

    align = "right"

    def parse(self, raw: Any, codes: Codes) -> int:
        """1.67, 2 or 2分; a spreadsheet's 1.1 that is not quite 1.1 is 1.1."""
        text = repr(round(raw, 6)) if isinstance(raw, float) else unicodedata.normalize("NFKC", as_text(raw))
        found = re.fullmatch(r"(\d{1,6})(?:\.(\d{1,2})0*)?分?", "".join(text.split()), re.ASCII)
        if found is None:
            raise Problem(
                "points-invalid",
                mark("“{value}”不是分数。请写成 2 或 1.5 这样，最多两位小数。"),
                value=as_text(raw),
            )
        return int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))

    def show(self, value: int | None, codes: Codes) -> str:
        if value is None:
            return ""
        sign, (whole, part) = "-" if value < 0 else "", divmod(abs(value), 100)
        return f"{sign}{whole}.{part:02d}".rstrip("0").rstrip(".")


class Clock(Kind):
    """A time of day, kept as 08:30."""

    def parse(self, raw: Any, codes: Codes) -> str:
        """8:30, 下午2点半, 14时05分, a time or date-time cell, or the part of a day that a spreadsheet keeps."""
        if isinstance(raw, (dt.datetime, dt.time)):
            return f"{raw.hour:02d}:{raw.minute:02d}"
        if isinstance(raw, float) and 0 <= raw < 1:
            minutes = round(raw * 24 * 60)
            return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
        text = unicodedata.normalize("NFKC", as_text(raw)).replace(" ", "")
        found = _CLOCK.fullmatch(text)
        if found is None:
            raise Problem("clock-invalid", mark("“{value}”不是时间。请写成 8:30 或 14:05 这样。"), value=text)
        half, hour, minute = found["half"], int(found["hour"]), found["minute"]
        hour += 12 if half in ("下午", "晚上") and hour < 12 else 0
        minutes = 30 if minute == "半" else int(minute or 0)
        if hour > 23 or minutes > 59:
            raise Problem("clock-invalid", mark("“{value}”不是时间。请写成 8:30 或 14:05 这样。"), value=text)
        return f"{hour:02d}:{minutes:02d}"


class Money(Kind):
    """Integer fen; two decimals on screen and paper."""

    align = "right"

    def parse(self, raw: Any, codes: Codes) -> int:
        return money.parse_fen(raw)

    def show(self, value: int | None, codes: Codes) -> str:
        return "" if value is None else money.yuan(value)

    def screen(self, value: int | None, codes: Codes) -> str:
        return "" if value is None else money.yuan(value, thousands=True)


class Percent(Kind):
    """A share in basis points (hundredths of a percent): 50 is 0.5%."""

    align = "right"

    def parse(self, raw: Any, codes: Codes) -> int:
        """0.5% or 0.5: what stands before the sign, which may be left out."""
        text = unicodedata.normalize("NFKC", as_text(raw)).strip().removesuffix("%").strip()
        if not re.fullmatch(r"\d{1,3}(\.\d{1,2}0*)?", text, re.ASCII):
            raise Problem(
                "percent-invalid",
                mark("“{value}”不是百分比。请写成 0.5% 或 50% 这样，最多两位小数。"),
                value=as_text(raw),
            )
        whole, _, part = text.partition(".")
        return int(whole) * 100 + int(part[:2].ljust(2, "0"))

    def show(self, value: int | None, codes: Codes) -> str:
        if value is None:
            return ""
        return f"{value // 100}.{value % 100:02d}".rstrip("0").rstrip(".") + "%"


@dataclass(frozen=True)
class Field:
    """One thing that is known of a record.

    `headers` are further heads under which clerks keep it; `width` is its usual width in Han characters;
    `required` rows wait without it; `computed` fields are shown and printed but not read in.
    """

    key: str
    label: str
    kind: Kind
    headers: tuple[str, ...] = ()
    width: float = 6
    required: bool = False
    computed: bool = False
    example: str = ""

    def parse(self, raw: Any, codes: Codes) -> Any:
        """The value, None for a blank or for 无 and a dash; a Problem where it is wrong or doubtful."""
        if raw is None:
            return None
        if isinstance(raw, str) and (not raw.strip() or self._not_given(raw)):
            return None
        return self.kind.parse(raw, codes)

    def _not_given(self, raw: str) -> bool:
        if type(self.kind) is YesNo:
            return raw.strip() in NOT_GIVEN - {"无"}  # there 无 says no
        return raw.strip() in NOT_GIVEN and type(self.kind) not in (Text, Name)

    def show(self, value: Any, codes: Codes) -> str:
        return self.kind.show(value, codes)

    def screen(self, value: Any, codes: Codes) -> str:
        return self.kind.screen(value, codes)
