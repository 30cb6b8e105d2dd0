"""Dated rules of resources/rules: what was in force on a day, from which paper, confirmed or not."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from partybook.standards.reading import ResourceFault, files, need, no_others, read_toml

KEYS = {"valid_from", "valid_to", "paper", "article", "unconfirmed", "note", "values"}


@dataclass(frozen=True)
class Rule:
    """One state of a rule: its values from `valid_from` on, up to and with `valid_to` where it ended."""

    name: str
    valid_from: dt.date
    paper: str
    article: str
    values: dict[str, Any] = field(hash=False)
    valid_to: dt.date | None = None
    unconfirmed: bool = False
    note: str = ""


def read_rules(file: Path) -> dict[str, tuple[Rule, ...]]:
    """All rules of a file, each with its states in order of time."""
    rules: dict[str, tuple[Rule, ...]] = {}
    for name, states in read_toml(file).items():
        if not isinstance(states, list) or not states:
            raise ResourceFault(file, name, "should be one or more [[tables]]")
        kept = [_read_state(file, f"{name}[{number}]", name, state) for number, state in enumerate(states)]
        for earlier, later in pairwise(kept):
            if later.valid_from <= (earlier.valid_to or earlier.valid_from):
                raise ResourceFault(file, name, f"states overlap or are out of order at {later.valid_from}")
        rules[name] = tuple(kept)
    return rules


def _read_state(file: Path, at: str, name: str, state: dict[str, Any]) -> Rule:
    no_others(file, state, KEYS, at)
    return Rule(
        name=name,
        valid_from=need(file, state, "valid_from", dt.date, at),
        valid_to=state.get("valid_to"),
        paper=need(file, state, "paper", str, at),
        article=state.get("article", ""),
        values=need(file, state, "values", dict, at),
        unconfirmed=state.get("unconfirmed", False),
        note=state.get("note", ""),
    )


@lru_cache(maxsize=1)
def all_rules() -> dict[str, tuple[Rule, ...]]:
    """Every shipped rule by name; a name stands in one file only."""
    found: dict[str, tuple[Rule, ...]] = {}
    for file in files("rules", ".toml"):
        for name, states in read_rules(file).items():
            if name in found:
                raise ResourceFault(file, name, "already stands in another file")
            found[name] = states
    return found


def rule_on(name: str, day: dt.date) -> Rule | None:
    """The state of a rule that was in force on a day; None before the first and in gaps."""
    current = None
    for state in all_rules()[name]:
        if state.valid_from <= day and (state.valid_to is None or day <= state.valid_to):
            current = state
    return current


def over(count: int, share: tuple[int, int]) -> int:
    """The smallest whole number above a share: more than half of 46 is 24, of 47 too."""
    part, whole = share
    return count * part // whole + 1


def at_least(count: int, share: tuple[int, int]) -> int:
    """The smallest whole number that is not below a share: four fifths of 46 are 37."""
    part, whole = share
    return -(-count * part // whole)


def needed(name: str, count: int, day: dt.date) -> int | None:
    """How many of `count` a rule with a share asks for on a day; None before any rule says so."""
    rule = rule_on(name, day)
    if rule is None:
        return None
    if "over" in rule.values:
        return over(count, tuple(rule.values["over"]))
    return at_least(count, tuple(rule.values["at_least"]))
