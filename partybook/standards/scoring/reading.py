"""Reads standards of the self-score from TOML; a fault names file and key."""

from __future__ import annotations

import calendar
import datetime as dt
import tomllib
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from partybook.standards.reading import ResourceFault, files, need, no_others, read_toml
from partybook.standards.scoring.shape import (
    ENDING,
    FOLDER,
    HOW,
    KINDS,
    Criterion,
    Grade,
    Item,
    Part,
    Standard,
)

KEYS = {"title", "paper", "valid_from", "note", "unconfirmed", "total", "begins", "due", "grades", "parts"}
ITEM_KEYS = {"code", "points", "title", "how", "criteria"}
OF_KIND = {
    "fact": {"fact", "says", "least", "most", "weight", "needs", "steps", "off"},
    "judgement": {"judgement", "weight"},
    "proof": {"proof"},
    "shown": {"shown", "says", "least", "most", "rule"},
    "note": {"note", "rule"},
}
NUMBER = (int, float)


@lru_cache(maxsize=1)
def standards() -> Mapping[str, Standard]:
    """Every shipped standard by name."""
    found = [standard_from(read_toml(file), file) for file in files(FOLDER, ENDING)]
    return MappingProxyType({one.name: one for one in found})


def shipped_text(name: str) -> str:
    """The text of a shipped standard, for an office that changes it."""
    return next(file.read_text("utf-8") for file in files(FOLDER, ENDING) if file.stem == name)


@lru_cache(maxsize=100)
def own_standard(name: str, text: str) -> Standard:
    """A standard from the text that the book keeps."""
    return standard_from(tomllib.loads(text), Path(FOLDER, f"{name}{ENDING}"), own=True)


def standard_from(table: dict[str, Any], file: Path, *, own: bool = False) -> Standard:
    """A standard from a table; `file` is named in faults and names the standard."""
    no_others(file, table, KEYS)
    parts = tuple(_part(file, part, place) for place, part in enumerate(need(file, table, "parts", list)))
    total = sum(part.points for part in parts)
    if total != _points(file, table, "total"):
        raise ResourceFault(file, "total", f"the parts add up to {_shown(total)}")
    codes = [item.code for part in parts for item in part.items]
    if len(set(codes)) != len(codes) or len({part.number for part in parts}) != len(parts):
        raise ResourceFault(file, "parts", "a number or code stands there twice")
    return Standard(
        name=file.stem,
        title=need(file, table, "title", str),
        paper=need(file, table, "paper", str),
        valid_from=need(file, table, "valid_from", dt.date),
        begins=_day(file, table, "begins"),
        due=_day(file, table, "due"),
        grades=_grades(file, table),
        parts=parts,
        note=table.get("note", ""),
        unconfirmed=tuple(table.get("unconfirmed", ())),
        own=own,
    )


def _day(file: Path, table: dict[str, Any], key: str) -> tuple[int, int]:
    given = need(file, table, key, list)
    try:
        month, day = given
        assert 1 <= day <= calendar.monthrange(2025, month)[1]
    except (AssertionError, IndexError, TypeError, ValueError) as fault:
        raise ResourceFault(file, key, "should be a month and a day, [7, 1]") from fault
    return month, day


def _grades(file: Path, table: dict[str, Any]) -> tuple[Grade, ...]:
    found = []
    for place, row in enumerate(need(file, table, "grades", list)):
        at = f"grades[{place}]"
        no_others(file, row, {"title", "least"}, at)
        found.append(Grade(need(file, row, "title", str, at), _points(file, row, "least", at)))
    leasts = [one.least for one in found]
    if leasts != sorted(set(leasts), reverse=True) or not leasts or leasts[-1] != 0:
        raise ResourceFault(file, "grades", "should go down to 0")
    return tuple(found)


def _part(file: Path, part: dict[str, Any], place: int) -> Part:
    at = f"parts[{place}]"
    no_others(file, part, {"number", "title", "points", "items"}, at)
    number = need(file, part, "number", int, at)
    items = tuple(
        _item(file, item, f"{at}.items[{index}]")
        for index, item in enumerate(need(file, part, "items", list, at))
    )
    points = _points(file, part, "points", at)
    if sum(item.points for item in items) != points:
        raise ResourceFault(
            file, f"{at}.points", f"the items add up to {_shown(sum(item.points for item in items))}"
        )
    return Part(number, need(file, part, "title", str, at), points, items)


def _item(file: Path, item: dict[str, Any], at: str) -> Item:
    no_others(file, item, ITEM_KEYS, at)
    how = item.get("how", HOW[0])
    if how not in HOW:
        raise ResourceFault(file, f"{at}.how", f"{how} is none of {', '.join(HOW)}")
    given = need(file, item, "criteria", list, at)
    found = Item(
        need(file, item, "code", str, at),
        _points(file, item, "points", at),
        need(file, item, "title", str, at),
        how,
        tuple(_criterion(file, one, f"{at}.criteria[{place}]") for place, one in enumerate(given)),
    )
    _check_how(file, found, at)
    return found


def _check_how(file: Path, item: Item, at: str) -> None:
    """What each way of scoring needs to be told, and nothing that another would need."""
    facts = [one for one in item.scored if one.what == "fact"]
    judged = [one for one in item.scored if one.what == "judgement"]
    if not item.scored or len(judged) > 1:
        raise ResourceFault(file, f"{at}.criteria", "needs facts or one judgement")
    if item.how == "all" and judged:
        raise ResourceFault(file, f"{at}.how", "a judgement is never all or nothing")
    if item.how == "share" and any(one.least is None or one.least < 1 for one in facts):
        raise ResourceFault(file, f"{at}.how", "a share needs a least above 0 for each fact")
    if any(
        (item.how == "per_miss") != bool(one.off) or (item.how == "steps") != bool(one.steps) for one in facts
    ):
        raise ResourceFault(file, f"{at}.how", "steps need steps, per_miss needs off; nothing else has them")
    if item.how == "steps":
        for one in facts:
            values, points = zip(*one.steps, strict=True)
            if list(values) != sorted(set(values)) or list(points) != sorted(points):
                raise ResourceFault(file, f"{at}.criteria.steps", "should go up")
            if Fraction(points[-1]) != item.part_of(one):
                raise ResourceFault(file, f"{at}.criteria.steps", "the last should bring all points")


def _criterion(file: Path, row: dict[str, Any], at: str) -> Criterion:
    what = next((kind for kind in KINDS if isinstance(row, dict) and kind in row), None)
    if what is None:
        raise ResourceFault(file, at, f"needs one of {', '.join(KINDS)}")
    no_others(file, row, OF_KIND[what], at)
    named = need(file, row, what, str, at)
    if not named or row.get("weight", 1) < 1:
        raise ResourceFault(file, at, "needs words, and a weight above 0")
    least, most = row.get("least"), row.get("most")
    if what == "fact" and least is None and most is None and "steps" not in row:
        raise ResourceFault(file, at, "a fact needs a target: least or most")
    steps = tuple((value, _hundredths(file, points, f"{at}.steps")) for value, points in row.get("steps", ()))
    return Criterion(
        what,
        need(file, row, "says", str, at) if what in ("fact", "shown") else named,
        named if what in ("fact", "shown") else "",
        least if least is not None or not steps else steps[-1][0],
        most,
        row.get("weight", 1),
        tuple(row.get("needs", ())),
        steps,
        _points(file, row, "off", at) if "off" in row else 0,
        row.get("rule", ""),
    )


def _points(file: Path, table: dict[str, Any], key: str, at: str = "") -> int:
    return _hundredths(file, need(file, table, key, NUMBER, at), f"{at}.{key}" if at else key)


def _hundredths(file: Path, value: Any, at: str) -> int:
    exact = Fraction(str(value)) * 100
    if exact < 0 or exact.denominator != 1:
        raise ResourceFault(file, at, "should be points with at most two decimals")
    return int(exact)


def _shown(points: int) -> str:
    return f"{points / 100:g}"
