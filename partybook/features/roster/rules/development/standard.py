"""Steps and limits of the way into the Party as a rule states them, from resources/rules/development.toml."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from partybook.standards.rules import Rule, all_rules, rule_on


@dataclass(frozen=True)
class Limit:
    """A limit and its article: `within`, `at_least`, `most`, `every` in months; others as their names say.

    It runs from the step `start`. `more` holds what only one limit has: shares of a vote, who has no power.
    """

    key: str
    article: str = ""
    start: str = ""
    within: int = 0
    at_least: int = 0
    most: int = 0
    every: int = 0
    days: int = 0
    hours: int = 0
    working_days: int = 0
    more: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Step:
    """One of the 25 steps: its place in the list, its stage (1 to 5), the step it follows, its limit and papers.

    `sets` names the date of the person that the step is; a step that `repeats` may have several rows, one with
    `votes` needs a quorum and a majority, one that `approves` needs a committee with that power. `needs` says what
    else the rule asks for, in its own words.
    """

    code: str
    number: int
    stage: int
    title: str
    after: str
    limit: str
    sets: str
    papers: tuple[str, ...]
    repeats: bool = False
    votes: bool = False
    approves: bool = False
    needs: str = ""


@dataclass(frozen=True)
class Standard:
    """The rule in force on a day: its limits, its steps in order, and what of the papers goes where."""

    paper: str
    since: dt.date
    note: str
    limits: Mapping[str, Limit]
    stages: tuple[str, ...]
    steps: tuple[Step, ...]
    core: tuple[str, ...]
    local: tuple[str, ...]

    @cached_property
    def _by_code(self) -> Mapping[str, Step]:
        return {step.code: step for step in self.steps}

    def step(self, code: str) -> Step:
        return self._by_code[code]

    def limit(self, key: str) -> Limit | None:
        return self.limits.get(key)


@lru_cache(maxsize=4096)
def standard_on(day: dt.date) -> Standard:
    """The rule in force on a day; before the first one its list of steps without any limit."""
    steps = rule_on("development_steps", day) or all_rules()["development_steps"][0]
    return _standard(rule_on("development", day), steps)


@lru_cache(maxsize=32)
def _standard(limits: Rule | None, steps: Rule) -> Standard:
    """The standard that two states of the rules make; there are few, and many days."""
    stated = steps.values
    return Standard(
        paper=limits.paper if limits else "",
        since=limits.valid_from if limits else dt.date.min,
        note=steps.note,
        limits={key: _limit(key, values) for key, values in limits.values.items()} if limits else {},
        stages=tuple(stated["stages"]),
        steps=tuple(_step(number, values) for number, values in enumerate(stated["steps"], 1)),
        core=tuple(stated["core"]),
        local=tuple(stated["local"]),
    )


LIMIT_KEYS = (
    "article", "start", "within", "at_least", "most", "every", "days", "hours", "working_days",
)  # fmt: skip


def _limit(key: str, values: Mapping[str, Any]) -> Limit:
    known = {name: values[name] for name in LIMIT_KEYS if name in values}
    return Limit(key, **known, more={name: values[name] for name in values if name not in LIMIT_KEYS})


def _step(number: int, values: Mapping[str, Any]) -> Step:
    return Step(
        code=values["code"],
        number=number,
        stage=values["stage"],
        title=values["title"],
        after=values.get("after", ""),
        limit=values.get("limit", ""),
        sets=values.get("sets", ""),
        papers=tuple(values["papers"]),
        repeats=values.get("repeats", False),
        votes=values.get("votes", False),
        approves=values.get("approves", False),
        needs=values.get("needs", ""),
    )
