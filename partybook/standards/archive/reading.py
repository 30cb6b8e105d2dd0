"""Reads archive lists from TOML; a fault names file and key."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

from partybook import paths
from partybook.standards.archive.shape import (
    FOLDER,
    GROUPS,
    PERIODS,
    RETENTIONS,
    SPANS,
    TAGS,
    WHO,
    ArchiveList,
    Box,
    Item,
    Match,
)
from partybook.standards.ledgers import FOLDER as LEDGERS
from partybook.standards.reading import ResourceFault, files, need, no_others, read_toml
from partybook.standards.registers.checks import KEY, choice, matching, number, optional, words

KEYS = {"title", "paper", "boxes", "items"}
ITEM_KEYS = {
    "key", "box", "title", "per", "who", "times", "retention", "basis", "unconfirmed", "source", "where", "filled",
    "empty", "day", "groups", "label", "says", "owed", "register", "tag", "days", "opens",
}  # fmt: skip
MATCH_KEYS = {"source", "where", "filled", "empty", "day", "groups", "label", "says"}
SOURCE = r"[a-z_]+\.[a-z0-9_]+"


@lru_cache(maxsize=1)
def archive_lists() -> dict[str, ArchiveList]:
    """Every shipped list by name."""
    return {file.stem: list_from(read_toml(file), file) for file in files(FOLDER, ".toml")}


@lru_cache(maxsize=20)
def own_list(name: str, text: str) -> ArchiveList:
    """A list of the office's own, from the text that the book keeps."""
    return list_from(tomllib.loads(text), Path(FOLDER, f"{name}.toml"), own=True)


def list_from(table: dict[str, Any], file: Path, *, own: bool = False) -> ArchiveList:
    """A list from a table; `file` is named in faults and names the list."""
    no_others(file, table, KEYS)
    boxes = tuple(_box(file, row, place) for place, row in enumerate(need(file, table, "boxes", list)))
    numbers = [box.number for box in boxes]
    if len(set(numbers)) != len(numbers):
        raise ResourceFault(file, "boxes", "a number stands there twice")
    items = tuple(_item(file, row, place) for place, row in enumerate(need(file, table, "items", list)))
    seen: set[str] = set()
    for place, item in enumerate(items):
        if item.key in seen:
            raise ResourceFault(file, f"items[{place}].key", f"{item.key} stands there twice")
        if item.box not in numbers:
            raise ResourceFault(file, f"items[{place}].box", f"there is no box {item.box}")
        seen.add(item.key)
    order = {number: place for place, number in enumerate(numbers)}
    return ArchiveList(
        file.stem,
        need(file, table, "title", str),
        table.get("paper", ""),
        boxes,
        tuple(sorted(items, key=lambda item: order[item.box])),
        own,
    )


def _table(file: Path, row: Any, at: str) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise ResourceFault(file, at, "should be a table")
    return row


def _box(file: Path, row: Any, place: int) -> Box:
    at = f"boxes[{place}]"
    no_others(file, _table(file, row, at), {"number", "title"}, at)
    value = need(file, row, "number", int, at)
    if not 1 <= value <= 999:
        raise ResourceFault(file, f"{at}.number", f"{value} is not between 1 and 999")
    return Box(value, need(file, row, "title", str, at))


def _item(file: Path, row: Any, place: int) -> Item:
    at = f"items[{place}]"
    no_others(file, _table(file, row, at), ITEM_KEYS, at)
    per = choice(file, row, "per", PERIODS, at=at)
    who = choice(file, row, "who", WHO, "branch", at)
    if who == "each" and per not in SPANS:
        raise ResourceFault(file, f"{at}.who", "each goes with a month, quarter, half or year")
    owed = _match(file, need(file, row, "owed", dict, at), f"{at}.owed") if "owed" in row else None
    if per == "person" and owed is None:
        raise ResourceFault(file, f"{at}.owed", "missing: whose it is")
    if per == "event" and owed is not None and not owed.day:
        raise ResourceFault(file, f"{at}.owed.day", "missing: when it happened")
    source = {key: value for key, value in row.items() if key in MATCH_KEYS}
    if source and "source" not in source:
        raise ResourceFault(file, f"{at}.source", "missing")
    return Item(
        matching(file, row, "key", KEY, at),
        need(file, row, "box", int, at),
        need(file, row, "title", str, at),
        per,
        who,
        choice(file, row, "retention", RETENTIONS, at=at),
        optional(file, row, "basis", str, "", at),
        int(number(file, row, "times", 1, 99, 1, at)),
        _match(file, source, at) if source else None,
        owed,
        _register(file, row, at),
        choice(file, row, "tag", TAGS, "", at) if "tag" in row else "",
        int(number(file, row, "days", -365, 400, 0, at)),
        matching(file, row, "opens", r"[a-z]+(/[a-z0-9_]+)?", at) if "opens" in row else "",
        optional(file, row, "unconfirmed", bool, False, at),
    )


def _match(file: Path, row: dict[str, Any], at: str) -> Match:
    no_others(file, row, MATCH_KEYS, at)
    where = optional(file, row, "where", dict, {}, at)
    for key, values in where.items():
        if not isinstance(values, list) or not values:
            raise ResourceFault(file, f"{at}.where.{key}", "should be a list of codes")
    if str(row.get("source", "")).startswith(("archive.", "scoring.")):
        raise ResourceFault(file, f"{at}.source", "the archive can't prove itself")
    day = [row["day"]] if isinstance(row.get("day"), str) else row.get("day", [])
    if not isinstance(day, list) or len(day) > 2:
        raise ResourceFault(file, f"{at}.day", "should be a column, or the first and the last of a range")
    return Match(
        matching(file, row, "source", SOURCE, at),
        {key: tuple(values) for key, values in where.items()},
        words(file, row, "filled", at),
        words(file, row, "empty", at),
        tuple(day),
        choice(file, row, "groups", GROUPS, "any", at),
        optional(file, row, "label", str, "", at),
        optional(file, row, "says", str, "", at),
    )


def _register(file: Path, row: dict[str, Any], at: str) -> str:
    """The register is there: in resources/registers, or as that of a ledger."""
    name: str = optional(file, row, "register", str, "", at)
    if name and not any(
        (paths.resources() / folder / f"{name}.toml").is_file() for folder in ("registers", LEDGERS)
    ):
        raise ResourceFault(file, f"{at}.register", f"there is no register {name}")
    return name
