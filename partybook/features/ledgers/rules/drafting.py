"""A ledger of the office's own: what the clerk says of it, written as the text that the book keeps."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

from partybook.errors import Problem
from partybook.features.ledgers.rules.writing import toml_of
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
GROUP = mark("自建台账")
FIRST_ID = 60  # L60 and up; what ships stands below
LETTERS = "abcdefghijklmnopqrstuvwxyz"
ENDING = re.compile("(登记)?(台账|表)$")


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
class Step:
    """A state as it is drafted; `code` is empty where it is new."""

    label: str
    closed: bool = False
    code: str = ""


USUAL = (Step("办理中", code="open"), Step("已办结", True, "done"))


@dataclass(frozen=True)
class Draft:
    """What the clerk says of a ledger; columns are named by their labels. `rest` is what no form shows."""

    title: str
    columns: tuple[Column, ...]
    short: str = ""
    group: str = ""
    about: str = ""
    day: str = ""
    states: tuple[Step, ...] = ()
    due: str = ""
    done: str = ""
    remind: int = 7
    numbered: bool = False
    archived: bool = False
    rest: Mapping[str, Any] = field(default_factory=dict)


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
    if draft.states:
        _check_states(draft.states)


def _check_states(states: Sequence[Step]) -> None:
    """Problems draft-state-label, draft-state-twice, draft-states."""
    labels = [folded(one.label) for one in states]
    if not all(labels):
        raise Problem("draft-state-label", mark("有一个办理状态没有写名称。"))
    twice = next((one for place, one in enumerate(states) if labels[place] in labels[:place]), None)
    if twice is not None:
        raise Problem("draft-state-twice", mark("办理状态“{value}”写了两遍。"), value=twice.label)
    if states[0].closed or not any(one.closed for one in states):
        text = mark("办理状态的第一个应是还没办完的（新登记的从它开始），后面至少有一个是办完的。")
        raise Problem("draft-states", text)


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
        table["states"] = _states(draft)
        table |= (
            {"deadline": {"column": keys[draft.due], "remind": draft.remind}} if draft.due in keys else {}
        )
        closed = [one["code"] for one in table["states"] if one.get("closed")]
        if draft.done in keys:
            rules.append({"rule": "done_by", "column": keys[draft.done], "states": closed})
    table |= {"rules": rules} if rules else {}
    table["facts"] = _facts(name, table["title"], columns, bool(draft.states))
    return toml_of(table)


def _states(draft: Draft) -> list[dict[str, Any]]:
    """The states as the text has them. From each one may go to all others, the following one first, unless the text
    of before allowed less."""
    used = {one.code for one in draft.states if one.code}
    fresh = (f"s{number}" for number in count(1) if f"s{number}" not in used)
    coded = [one if one.code else replace(one, code=next(fresh)) for one in draft.states]
    codes_now = [one.code for one in coded]
    before = {row["code"]: row.get("next", []) for row in draft.rest.get("states", [])}
    found = []
    for place, one in enumerate(coded):
        others = codes_now[place + 1 :] + codes_now[:place]
        barred = set(before) - set(before[one.code]) if one.code in before else set()
        row: dict[str, Any] = {"code": one.code, "label": one.label.strip()}
        row["next"] = [code for code in others if code not in barred]
        found.append(row | ({"closed": True} if one.closed else {}))
    return found


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
        tuple(Step(row["label"], bool(row.get("closed")), row["code"]) for row in table.get("states", ())),
        labels.get(deadline.get("column", ""), ""),
        labels.get(done, ""),
        int(deadline.get("remind", 7)),
        bool(table.get("number")),
        bool(table.get("archived")),
        {key: table[key] for key in ("states", "rules") if key in table},
    )


def renamed(before: Sequence[str], after: Sequence[str]) -> dict[str, str] | None:
    """Which words of 选项 have another name now, place by place; None where one is gone or stands elsewhere."""
    if len(after) < len(before):
        return None
    changed = {old: new for old, new in zip(before, after, strict=False) if old != new}
    return None if set(changed.values()) & set(before) else changed


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
