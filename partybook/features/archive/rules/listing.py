"""A list as rows of a spreadsheet, and rows as the text of a list."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from partybook.standards.archive import COMMUNITY, SPANS, ArchiveList, Item, Match, archive_lists
from partybook.text import folded

ROW_KEYS = ("box", "box_title", "title", "times", "per", "who", "retention", "basis", "days", "tag", "proved")
PROVING = ("source", "owed", "register", "opens")


def row_of(item: Item, title: str) -> dict[str, Any]:
    """An item as the row of a spreadsheet; `title` is that of its box."""
    like = next((one for one in shipped() if _same_proof(one, item)), None)
    return {
        "uid": row_key(item.box, item.title),
        "key": item.key,
        "box": item.box,
        "box_title": title,
        "title": item.title,
        "times": item.times,
        "per": item.per,
        "who": item.who,
        "retention": item.retention,
        "basis": item.basis or None,
        "days": item.days or None,
        "tag": item.tag or None,
        "proved": like.title if like is not None else None,
    }


def rows_of(kept: ArchiveList) -> list[dict[str, Any]]:
    """A list as rows, in its order."""
    return [row_of(item, kept.by_box[item.box].title) for item in kept.items]


def row_key(box: int, title: str) -> str:
    """What tells one row from another: the box and what lies in it."""
    return f"{box}/{folded(title)}"


def shipped() -> Sequence[Item]:
    """The items that are shipped: what proves them can prove others."""
    return archive_lists()[COMMUNITY].items


def proving(row: Mapping[str, Any]) -> Item | None:
    """The shipped item whose proof a row takes: the one it names, else the one of the same title."""
    word = folded(str(row.get("proved") or row["title"]))
    return next((one for one in shipped() if folded(one.title) == word), None)


def _same_proof(one: Item, other: Item) -> bool:
    has = other.source is not None or other.owed is not None or bool(other.register)
    return has and all(getattr(one, key) == getattr(other, key) for key in PROVING)


def text_of(title: str, rows: Iterable[Mapping[str, Any]]) -> str:
    """The text of a list, as resources/archive has them."""
    kept = list(rows)
    names: dict[int, str] = {}
    for row in kept:
        names[row["box"]] = row.get("box_title") or names.get(row["box"], "")
    lines = [f"title = {_said(title)}", "boxes = ["]
    lines += [f"    {{ number = {number}, title = {_said(names[number])} }}," for number in sorted(names)]
    lines.append("]")
    used = {str(row["key"]) for row in kept if row.get("key")}
    for row in kept:
        key = str(row.get("key") or _free_key(row, used))
        used.add(key)
        lines += ["", "[[items]]", f"key = {_said(key)}", *_item_lines(row)]
    return "\n".join(lines) + "\n"


def _free_key(row: Mapping[str, Any], used: set[str]) -> str:
    """The key of the shipped item of the same title, else the next of one's own."""
    like = next((one for one in shipped() if folded(one.title) == folded(str(row["title"]))), None)
    if like is not None and like.key not in used:
        return like.key
    number = 1
    while f"own{number}" in used:
        number += 1
    return f"own{number}"


def _item_lines(row: Mapping[str, Any]) -> list[str]:
    like = proving(row)
    lines = [f"box = {row['box']}", f"title = {_said(row['title'])}", f"per = {_said(row['per'])}"]
    if row.get("who") not in (None, "branch"):
        lines.append(f"who = {_said(row['who'])}")
    if (row.get("times") or 1) != 1:
        lines.append(f"times = {row['times']}")
    lines.append(f"retention = {_said(row['retention'])}")
    lines += [f"{key} = {_said(row[key])}" for key in ("basis", "tag") if row.get(key)]
    if row.get("days"):
        lines.append(f"days = {row['days']}")
    if like is None:
        return lines
    lines += [f"{key} = {_said(getattr(like, key))}" for key in ("register", "opens") if getattr(like, key)]
    if like.source is not None:
        lines += [f"{key} = {text}" for key, text in _match(like.source)]
    if like.owed is not None and (row["per"] not in SPANS or like.per in SPANS):
        lines.append(f"owed = {{ {', '.join(f'{key} = {text}' for key, text in _match(like.owed))} }}")
    return lines


def _match(match: Match) -> list[tuple[str, str]]:
    found = [("source", _said(match.source))]
    if match.where:
        inner = ", ".join(f"{key} = {_list(values)}" for key, values in match.where.items())
        found.append(("where", f"{{ {inner} }}"))
    found += [(key, _list(getattr(match, key))) for key in ("filled", "empty", "day") if getattr(match, key)]
    found += [("groups", _said(match.groups))] if match.groups != "any" else []
    return found + [(key, _said(getattr(match, key))) for key in ("label", "says") if getattr(match, key)]


def _list(values: Iterable[Any]) -> str:
    return f"[{', '.join(_said(value) for value in values)}]"


def _said(value: Any) -> str:
    """A value in TOML: its strings, numbers and booleans are written as in JSON."""
    return json.dumps(value, ensure_ascii=False)
