"""A ledger of the office's own: drafted from the heads of a spreadsheet, written as the text that the book keeps."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.fields import Date, Kind, Money, Phone, Tenths, Whole, YesNo
from partybook.standards.codes import codes
from partybook.standards.ledgers import Ledger, own_ledger
from partybook.text import folded, mark

LONG = "long"  # text of several lines; in the ledger a text that is `long`
KINDS: Mapping[str, str] = {
    "text": mark("文字"),
    LONG: mark("长文字"),
    "person": mark("人员"),
    "day": mark("日期"),
    "date": mark("年月"),
    "money": mark("金额（元）"),
    "whole": mark("整数"),
    "tenths": mark("小数"),
    "yesno": mark("是否"),
    "choice": mark("选项"),
    "phone": mark("电话"),
    "clock": mark("时间"),
}
WIDTHS = {
    "text": 5.0, LONG: 9.0, "person": 4.0, "day": 5.0, "date": 4.0, "money": 4.0, "whole": 2.5, "tenths": 3.0,
    "yesno": 2.5, "choice": 3.5, "phone": 5.5, "clock": 3.0,
}  # fmt: skip
MANY = 25  # characters from which a text is a long one
GROUP = mark("自建台账")
FIRST_ID = 60  # L60 and up; what ships stands below
LETTERS = "abcdefghijklmnopqrstuvwxyz"

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
ENDING = re.compile("(登记)?(台账|表)$")
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


@dataclass(frozen=True)
class Column:
    """A column as it is drafted; `key` is empty where it is new, `choices` are the words of 选项."""

    label: str
    kind: str = "text"
    required: bool = False
    choices: tuple[str, ...] = ()
    key: str = ""
    hidden: bool = False


@dataclass(frozen=True)
class Draft:
    """What the clerk says of a ledger; columns are named by their labels. `rest` is what no form shows."""

    title: str
    columns: tuple[Column, ...]
    short: str = ""
    group: str = ""
    about: str = ""
    day: str = ""
    states: bool = False
    due: str = ""
    done: str = ""
    remind: int = 7
    numbered: bool = False
    archived: bool = False
    rest: Mapping[str, Any] = field(default_factory=dict)


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
    return Draft(YEAR.sub("", title), tuple(columns), day=day, states=bool(due or done), due=due, done=done)


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


# The text ------------------------------------------------------------------------------------------------------


def check_draft(draft: Draft) -> None:
    """Problems draft-title, draft-columns, draft-twice, draft-choices, draft-label: what keeps a ledger from being made."""
    if not draft.title.strip():
        raise Problem("draft-title", mark("请写台账的名称。"))
    shown = [one for one in draft.columns if not one.hidden]
    if not shown:
        raise Problem("draft-columns", mark("台账至少要有一栏。"))
    seen: set[str] = set()
    for one in draft.columns:
        label = folded(one.label)
        if not label:
            raise Problem("draft-label", mark("有一栏没有写名称。"))
        if label in seen or label in (folded("状态"), folded("所在党支部")):
            raise Problem("draft-twice", mark("“{value}”这一栏重复了，或者程序已经自带。"), value=one.label)
        seen.add(label)
        if one.kind == "choice" and not one.choices:
            raise Problem(
                "draft-choices", mark("“{value}”是选项，请写出有哪些，用顿号隔开。"), value=one.label
            )


def text_of(draft: Draft, name: str, number: str) -> str:
    """The ledger as the text that the book keeps; keys are stable: c1, c2 … Problems as check_draft."""
    check_draft(draft)
    columns = _keyed(draft.columns)
    keys = {one.label: one.key for one in columns if not one.hidden}
    table: dict[str, Any] = {
        "id": number,
        "title": _plain(draft.title),
        "short": _plain(draft.short or ENDING.sub("", draft.title) or draft.title),
        "group": draft.group.strip() or GROUP,
        "about": draft.about.strip(),
        "order": 900,
        "columns": [_written(one) for one in columns],
    }
    table |= {"day": keys[draft.day]} if draft.day in keys else {}
    table |= {"number": "year"} if draft.numbered else {}
    table |= {"archived": True} if draft.archived else {}
    rules = [rule for rule in draft.rest.get("rules", []) if rule.get("rule") != "done_by"]
    if draft.states:
        table["states"] = draft.rest.get("states") or [
            {"code": "open", "label": "办理中", "next": ["done"]},
            {"code": "done", "label": "已办结", "next": ["open"], "closed": True},
        ]
        table |= (
            {"deadline": {"column": keys[draft.due], "remind": draft.remind}} if draft.due in keys else {}
        )
        closed = [one["code"] for one in table["states"] if one.get("closed")]
        if draft.done in keys:
            rules.append({"rule": "done_by", "column": keys[draft.done], "states": closed})
    table |= {"rules": rules} if rules else {}
    table["facts"] = _facts(name, table["title"], columns, draft.states)
    return "".join(f"{key} = {_toml(value)}\n" for key, value in table.items())


def _plain(text: str) -> str:
    """Without what would mean something to a head on paper."""
    return text.replace("{", "（").replace("}", "）").strip()


def _keyed(columns: Sequence[Column]) -> list[Column]:
    """Every column with its key: those that have one keep it, new ones get the next number, never one used before."""
    used = [int(one.key[1:]) for one in columns if re.fullmatch(r"c\d+", one.key)]
    following = max(used, default=0)
    found = []
    for one in columns:
        if not one.key:
            following += 1
            one = replace(one, key=f"c{following}")
        found.append(one)
    return found


def _written(one: Column) -> dict[str, Any]:
    kind = "text" if one.kind == LONG else one.kind
    row: dict[str, Any] = {
        "key": one.key,
        "label": one.label.strip(),
        "kind": kind,
        "width": WIDTHS[one.kind],
    }
    row |= {"long": True} if one.kind == LONG else {}
    row |= {"required": True} if one.required else {}
    row |= {"hidden": True} if one.hidden else {}
    if one.kind == "choice":
        row["choices"] = {f"o{place}": word for place, word in enumerate(one.choices, 1)}
    return row


def _facts(name: str, title: str, columns: Sequence[Column], states: bool) -> list[dict[str, Any]]:
    """How many rows, how many still open, the sums of money."""
    found = [{"name": name, "title": title, "unit": "条", "what": "count"}]
    found += (
        [{"name": f"{name}_open", "title": f"{title}未办结", "unit": "条", "what": "open"}] if states else []
    )
    for one in columns:
        if one.kind == "money" and not one.hidden:
            sum_of = {
                "name": f"{name}_{one.key}",
                "title": f"{title}{one.label}",
                "unit": "分",
                "what": "sum",
            }
            found.append({**sum_of, "column": one.key})
    return found


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_toml(one)}" for key, one in value.items()) + " }"
    if isinstance(value, (list, tuple)):
        if value and isinstance(value[0], Mapping):
            return "[\n" + "".join(f"    {_toml(one)},\n" for one in value) + "]"
        return "[" + ", ".join(_toml(one) for one in value) + "]"
    return '"' + "".join(_escaped(char) for char in str(value)) + '"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    return char if char >= " " and char != "\x7f" else f"\\u{ord(char):04x}"


def draft_of(table: Mapping[str, Any]) -> Draft:
    """The draft of a ledger of the office's own, from the table of its text."""
    columns = tuple(
        Column(
            row["label"],
            LONG if row.get("long") else row["kind"],
            bool(row.get("required")),
            tuple(row.get("choices", {}).values()),
            row["key"],
            bool(row.get("hidden")),
        )
        for row in table["columns"]
    )
    labels = {one.key: one.label for one in columns}
    done = next((rule["column"] for rule in table.get("rules", ()) if rule["rule"] == "done_by"), "")
    deadline = table.get("deadline", {})
    return Draft(
        table["title"],
        columns,
        table.get("short", ""),
        table["group"],
        table["about"],
        labels.get(table.get("day", ""), ""),
        bool(table.get("states")),
        labels.get(deadline.get("column", ""), ""),
        labels.get(done, ""),
        int(deadline.get("remind", 7)),
        bool(table.get("number")),
        bool(table.get("archived")),
        {key: table[key] for key in ("states", "rules") if key in table},
    )


def preview_of(draft: Draft) -> Ledger:
    """The ledger that a draft would become. Problems as check_draft."""
    return own_ledger("own_preview", text_of(draft, "own_preview", "L99"))


def next_name(used: Sequence[str]) -> str:
    """A name that no ledger has: own_a, own_b … own_z, own_aa."""
    number = 0
    while True:
        number, rest, name = number + 1, number, ""
        while rest >= 0:
            name, rest = LETTERS[rest % 26] + name, rest // 26 - 1
        if f"own_{name}" not in used:
            return f"own_{name}"


def next_id(used: Sequence[str]) -> str:
    """An id of a register that no ledger has: L60, L61 … L99, L60a …"""
    for letter in ("", *LETTERS):
        for number in range(FIRST_ID, 100):
            if f"L{number}{letter}" not in used:
                return f"L{number}{letter}"
    raise Problem("draft-many", mark("自建台账太多了。"))
