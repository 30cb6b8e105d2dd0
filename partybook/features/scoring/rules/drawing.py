"""A standard drawn up from a spreadsheet: parts, codes, labels, sums; every item is judged until it is tied to facts."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Any

from partybook.standards.scoring import Criterion, Grade, Item, Part, Standard

LABEL = 20  # characters of a label made from the wording
SHARES = (
    ("优秀", 90),
    ("合格", 60),
    ("不合格", 0),
)  # percent of the total, where the spreadsheet does not say
NUMERALS = "一二三四五六七八九十"
_PART = re.compile(
    rf"\s*(?:第?[{NUMERALS}]{{1,3}}(?:[、.．:：章]|部分)\s*|[（(][{NUMERALS}]{{1,3}}[)）][、.]?\s*)(?P<title>\S.*)",
    re.DOTALL,
)
_POINTS = re.compile(r"[（(\[【]\s*(?:共|计|满分)?\s*(\d{1,4}(?:\.\d{1,2})?)\s*分\s*[)）\]】]")
_STOP = re.compile(r"[，。；：、,;:（(\n]")
_CODE = re.compile(r"(\d{1,2})[.．。\-－—](\d{1,3})[.、]?")
_HAN_CODE = re.compile(rf"([{NUMERALS}]{{1,3}})[.．、\-－—](\d{{1,3}})[.、]?")
_SERIAL = re.compile(r"[（(]?(\d{1,3})[)）]?[.、]?")


def heading(text: str) -> str | None:
    """The title of a part where a line is its heading (一、班子建设（20分）), None where it is not."""
    found = _PART.fullmatch(text.strip())
    return found["title"] if found else None


def points_in(text: str) -> int | None:
    """The points that a text names in brackets, in hundredths: 班子建设（20分）; None where it names none or several."""
    found = _POINTS.findall(text)
    return round(float(found[0]) * 100) if len(found) == 1 else None


def plain_title(text: str) -> str:
    """The title of a part without its number and points."""
    return _POINTS.sub("", heading(text) or text).strip(" 　。，:：") or text.strip()


def label(text: str) -> str:
    """A short label: the first words of the wording."""
    words = " ".join(_POINTS.sub("", text).split())
    words = re.sub(r"^[（(]?\d{1,3}[)）.、]\s*", "", words)
    first = _STOP.split(words, maxsplit=1)[0]
    if 3 < len(first) <= LABEL:
        return first
    return words if len(words) <= LABEL else f"{words[:LABEL]}…"


def code_of(text: str) -> tuple[int | None, int] | None:
    """What a serial says: (1, 5) for 1.5 or 一、5; (None, 5) for 5 or （5）; None where it is none."""
    text = text.strip()
    if found := _CODE.fullmatch(text):
        return int(found[1]), int(found[2])
    if (found := _HAN_CODE.fullmatch(text)) and (part := numeral(found[1])):
        return part, int(found[2])
    if found := _SERIAL.fullmatch(text):
        return None, int(found[1])
    return None


def numeral(text: str) -> int | None:
    """一 is 1, 十二 is 12, 二十 is 20."""
    if "十" not in text:
        return NUMERALS.index(text) + 1 if len(text) == 1 else None
    tens, _, ones = text.partition("十")
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return None
    return (NUMERALS.index(tens) + 1 if tens else 1) * 10 + (NUMERALS.index(ones) + 1 if ones else 0)


def draw(
    name: str, title: str, year: int, rows: Sequence[Mapping[str, Any]], old: Standard | None
) -> Standard:
    """The standard of rows with part, part_title, code, title, points, proof; what `old` ties by code stays tied."""
    numbers = list(dict.fromkeys(row["part"] for row in rows))
    parts = []
    for number in numbers:
        mine = [row for row in rows if row["part"] == number]
        items = tuple(_item(row, old) for row in mine)
        parts.append(Part(number, mine[0]["part_title"], sum(item.points for item in items), items))
    total = sum(part.points for part in parts)
    grades = tuple(Grade(word, -(-total * share // 100)) for word, share in SHARES)
    return Standard(
        name=name,
        title=title,
        paper=old.paper if old else title,
        valid_from=old.valid_from if old else dt.date(year, 1, 1),
        begins=old.begins if old else (1, 1),
        due=old.due if old else (12, 31),
        grades=old.grades if old and old.total == total else grades,
        parts=tuple(parts),
        note=old.note if old else "从表格导入；考核期间、自评期限、等次请核对。",
        unconfirmed=old.unconfirmed if old else ("begins", "due", "grades"),
        own=True,
    )


def _item(row: Mapping[str, Any], old: Standard | None) -> Item:
    before = old.items.get(row["code"]) if old else None
    if before is not None and before.points == row["points"]:
        return Item(row["code"], row["points"], row["title"], before.how, before.criteria)
    criteria = [Criterion("judgement", row["title"])]
    if row.get("proof"):
        criteria.append(Criterion("proof", row["proof"]))
    return Item(row["code"], row["points"], row["title"], "each", tuple(criteria))
