"""A ledger of the office's own as its heads suggest it: kinds by the words and by what stands below them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.ledgers.rules.drafting import LONG, USUAL, Column, Draft
from partybook.fields import Date, Kind, Money, Phone, Tenths, Whole, YesNo
from partybook.standards.codes import codes
from partybook.text import folded

MANY = 25  # characters from which a text is a long one
PERSON = re.compile("姓名|负责人|责任人|联系人|经办人|承办人|帮扶人|对象$|慰问人|走访人|带队人")
DAY = re.compile("日期|时间|期限|年月日|何时")
MONEY = re.compile("金额|经费|收入|支出|费用|慰问金|款|（元）|\\(元\\)")
COUNTED = re.compile("数$|人数|次数|数量|年龄|户数|件数|（[人个次件户]）")
PHONE = re.compile("电话|手机|联系方式")
ASKS = re.compile("^是否|^有无|是否")
TOLD = re.compile("内容|情况|措施|简介|事由|说明|问题|诉求|结果|经过|体会")
SERIAL = re.compile("^(序号|编号|no|№)$")
DONE = re.compile("(办结|完成|销号|答复|整改|解决|结案)(日期|时间)")
YEAR = re.compile(r"^\d{4}\s*年度?")
DUE = re.compile("期限|截止|时限|限期")

LONGEST_NAME = 12
BY_HEAD: tuple[tuple[str, re.Pattern[str], Kind], ...] = (
    ("phone", PHONE, Phone()),
    ("yesno", ASKS, YesNo()),
    ("day", DAY, Date(whole=True)),
    ("date", DAY, Date()),
    ("money", MONEY, Money()),
    ("whole", COUNTED, Whole()),
)
NUMBERS: tuple[tuple[str, Kind], ...] = (("whole", Whole()), ("tenths", Tenths()))


def drafted(title: str, heads: Sequence[tuple[str, Sequence[Any]]]) -> Draft:
    """A draft from heads and what stands below each; what it cannot know the clerk says."""
    columns: list[Column] = []
    seen, full = set[str](), set[str]()
    for head, values in heads:
        label = " ".join(head.split()).strip("*＊※ ")
        if label and not SERIAL.match(folded(label)) and label not in seen:
            seen.add(label)
            columns.append(Column(label, guessed(label, [one for one in values if one not in (None, "")])))
            full |= {label} if values and None not in values else set()
    days = [one.label for one in columns if one.kind in ("day", "date")]
    due = next((label for label in days if DUE.search(label)), "")
    done = next((label for label in days if DONE.search(label) and label != due), "")
    day = next((label for label in days if label not in (due, done)), "")
    person = next((one.label for one in columns if one.kind == "person"), "")
    columns = [replace(one, required=one.label in full & {day, person}) for one in columns]
    states = USUAL if due or done else ()
    return Draft(YEAR.sub("", title), tuple(columns), day=day, states=states, due=due, done=done)


def guessed(label: str, values: Sequence[Any]) -> str:
    """The kind of a column, by its head and by what all its values can be read as."""
    for name, head, kind in BY_HEAD:
        if head.search(label) and _all(kind, values):
            return name
    if _dates(values):
        return "day" if _all(Date(whole=True), values) else "date"
    if PERSON.search(label) and all(
        isinstance(value, str) and len(value) <= LONGEST_NAME for value in values
    ):
        return "person"
    if values and all(isinstance(value, (int, float)) for value in values):
        return next((name for name, kind in NUMBERS if _all(kind, values)), "text")
    if any(isinstance(value, str) and (len(value) > MANY or "\n" in value) for value in values):
        return LONG
    return LONG if not values and TOLD.search(label) else "text"


def _dates(values: Sequence[Any]) -> bool:
    return bool(values) and all(isinstance(value, PartialDate) for value in values)


def _all(kind: Kind, values: Sequence[Any]) -> bool:
    """Whether every value can be read as this kind, without so much as a warning."""
    try:
        read = [kind.parse(value, codes()) for value in values]
    except Problem:
        return False
    return not (isinstance(kind, Date) and kind.whole) or all(day.day is not None for day in read)
