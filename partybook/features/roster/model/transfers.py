"""A list of transfers as offices keep it (R22): its columns, and days as letters carry them."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from partybook.errors import Problem
from partybook.features.roster.model.person import FIELDS
from partybook.fields import CodeKind, Codes, Date, Field, Text, Whole, as_text
from partybook.text import mark

_CAPITALS = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰两", "一二三四五六七八九十百二")
_DIGITS = "〇一二三四五六七八九"
_COUNT = re.compile(
    r"(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?"
)


class Days(Whole):
    """A number of days as letters carry it: 90, 90天, 玖拾天, 3个月 (said to be taken as 90 days)."""

    def parse(self, raw: Any, codes: Codes) -> int:
        text = unicodedata.normalize("NFKC", as_text(raw)).strip()
        found = re.fullmatch(r"(.+?)(天|日|个?月)?(?:内|内有效|有效)?", text)
        number, unit = (found.group(1).strip(), found.group(2)) if found else (text, None)
        count = _in_figures(number)
        days = super().parse(number if count is None else str(count), codes)
        if not unit or "月" not in unit:
            return days
        raise Problem(
            "days-months",
            mark("“{value}”按每月 30 天算作 {days} 天，请核对。"),
            value=text,
            severity="warning",
            taken=days * 30,
            days=days * 30,
        )


def _in_figures(text: str) -> int | None:
    """玖拾 is 90; None for what is no number in words up to 999."""
    found = _COUNT.fullmatch(text.translate(_CAPITALS)) if text else None
    if found is None:
        return None
    hundreds, tens, ten, ones = found.groups()
    whole = 100 * _DIGITS.index(hundreds or "〇") + (10 * _DIGITS.index(tens or "一") if ten else 0)
    return whole + _DIGITS.index(ones or "〇")


_PERSON = {field.key: field for field in FIELDS}
_WHEN = Date(whole=True)

TRANSFER_ROW_FIELDS: tuple[Field, ...] = (
    Field(
        "kind",
        "转入／转出",
        CodeKind("transfer_way"),
        ("转入转出", "转接类型", "转接类别", "转接方向", "类型", "类别", "方向"),
        3,
        example="转入",
    ),
    *(_PERSON[key] for key in ("name", "sex", "citizen_id", "born_on", "standing")),
    Field("from_unit", "转出单位", Text(), ("原党组织", "原单位", "从何处转入", "转出党组织", "转出支部"), 9),
    Field("to_unit", "转入单位", Text(), ("接收党组织", "接收单位", "转往何处", "转入党组织", "转入支部"), 9),
    Field("letter", "介绍信编号", Text(), ("介绍信号", "介绍信号码", "编号", "介绍信第几号"), 5),
    Field(
        "on_date",
        "开出日期",
        _WHEN,
        (
            "开出时间",
            "开具日期",
            "开具时间",
            "介绍信日期",
            "介绍信开出日期",
            "转出日期",
            "转出时间",
            "转接日期",
        ),
        5,
        example="2026.05.08",
    ),
    Field(
        "valid_days",
        "有效期",
        Days(),
        ("有效天数", "有效期（天）", "有效期限", "介绍信有效期"),
        3,
        example="90",
    ),
    Field("dues_to", "党费交至", Date(), ("党费交纳至", "党费交到", "党费缴至", "党费缴纳至"), 4),
    Field("accepted_on", "接收日期", _WHEN, ("接收时间", "转入日期", "转入时间", "报到日期"), 5),
    Field("receipt_on", "回执日期", _WHEN, ("回执时间", "回执寄回日期", "收到回执日期"), 5),
    Field("handled_by", "经办人", Text(), ("经手人", "办理人"), 4),
    Field("note", "备注", Text(), ("说明",), 6),
)
