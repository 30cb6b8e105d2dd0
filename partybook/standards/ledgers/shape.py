"""What a ledger is made of, frozen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from partybook.fields import (
    Clock,
    Date,
    Field,
    Kind,
    Label,
    Money,
    Name,
    Percent,
    Phone,
    Tenths,
    Text,
    Whole,
    YesNo,
)  # fmt: skip
from partybook.standards.registers.register import Register, register_from

FOLDER = "ledgers"
STATE, NUMBER = "state", "no"
BALANCE = "balance"  # what is left after a row, where a ledger keeps a balance
KEYS = {
    "id", "title", "short", "group", "about", "order", "day", "lasting", "columns", "states", "deadline", "number",
    "rules", "facts", "register", "archived", "naming",
}  # fmt: skip
COLUMN_KEYS = {
    "key", "label", "kind", "headers", "width", "required", "example", "codes", "choices", "long", "paper",
    "hidden", "of",
}  # fmt: skip
# What is known of a person of the roster, or of somebody around it: a column of such a key may be `of` a person.
KNOWN_OF = {
    "age", "sex", "born_on", "politics", "education", "joined_on", "group", "unit", "position", "speciality", "phone",
    "address", "family_size", "income_fen", "cause", "low_income",
}  # fmt: skip
PLAIN: Mapping[str, Callable[[], Kind]] = {
    "text": Text,
    "label": Label,
    "name": Name,
    "person": Name,  # somebody of the roster, or whoever else has the name
    "day": lambda: Date(whole=True),
    "date": Date,
    "clock": Clock,
    "money": Money,
    "whole": Whole,
    "tenths": Tenths,
    "percent": Percent,
    "yesno": YesNo,
    "phone": Phone,
}
# What a rule may be: the keys it needs, and those it may have; rules.py of the feature has the function of the same
# name. Numbers stand as they are kept: fen, tenths, hundredths of a percent.
RULES: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    name: (frozenset(needed.split()), frozenset(more.split()))
    for name, needed, more in (
        ("ordered", "first last", ""),
        ("not_future", "column", ""),
        ("together", "column when values", ""),
        ("unique", "columns", ""),
        ("balance", "income spending", ""),
        ("done_by", "column states", ""),
        ("at_most", "column of", ""),
        ("between", "column", "least most"),
        ("within", "first last days", ""),
        ("lasts", "first last days", ""),
        ("adds_up", "columns of", ""),
        ("over_share", "column of percent", "when values"),
        ("wanted_from", "column when least", ""),
    )
}
FACT_KEYS = {
    "name", "title", "unit", "what", "column", "where", "by", "base", "target", "of", "known", "attached", "due",
}  # fmt: skip
# The keys that each kind of fact needs besides its name, title and unit.
FACTS: Mapping[str, frozenset[str]] = {
    "count": frozenset(),
    "open": frozenset(),
    "share": frozenset(),
    "sum": frozenset({"column"}),
    "distinct": frozenset({"column"}),
    "months": frozenset({"column"}),
    "quarters": frozenset({"column"}),
    "covered": frozenset({"column", "by"}),
    "listed": frozenset({"column"}),
    "share_of": frozenset({"column", "base"}),
    "by_date": frozenset({"column", "due"}),
    "on_time": frozenset({"column", "due"}),
    "branches": frozenset(),
}
SHARES = (
    "open",
    "share",
    "covered",
    "listed",
    "share_of",
    "by_date",
    "on_time",
    "branches",
)  # None where nothing is to measure
BY_PROFILE = (
    "residents",
    "households",
    "volunteer_base",
)  # the numbers of the community that a share may be of


@dataclass(frozen=True)
class State:
    """A state of a row, what it may become, and whether nothing is left to be done."""

    code: str
    label: str
    next: tuple[str, ...]
    closed: bool = False


@dataclass(frozen=True)
class Deadline:
    """By when a row is to be closed, and how many days before one is reminded."""

    column: str
    remind: int


@dataclass(frozen=True)
class LedgerRule:
    """A rule that rows keep, by the name of its function; `warn` lets through with a warning."""

    name: str
    says: Mapping[str, Any]
    warn: bool = False


@dataclass(frozen=True)
class Target:
    """What a fact should reach, in its own unit: at least, at most, or both. What is not known reaches nothing."""

    least: int | None = None
    most: int | None = None

    def met(self, value: int | None) -> bool:
        if value is None:
            return False
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)


@dataclass(frozen=True)
class LedgerFact:
    """A number that a ledger gives for a period, over the rows of it that `where` names, in which the columns of `known`
    hold something, and that have a photo or file where `attached`. What lasts counts as it is on the last day.

    count: how many; open: how many of all, older ones too, are not closed; sum: of a column; distinct: how many
    different values; months, quarters: in how many of them a day lies; share: how many of all, older ones still open
    too, or of those of the period that `of` names, in hundredths of a percent; covered: how many of the different
    values stand in another ledger too (`by` is its name and column); share_of: how many different values for a number
    of the community (`base`); by_date: how many were done (`column`) by the day on which they were `due`, on_time: of
    those whose day has come; branches: how many of the branches have such a row; listed: how many of those entered for care
    a row names.
    """

    name: str
    title: str
    unit: str
    what: str
    column: str = ""
    where: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    by: tuple[str, str] = ("", "")
    base: str = ""
    target: Target | None = None
    of: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    known: tuple[str, ...] = ()
    attached: bool = False
    due: str = ""


@dataclass(frozen=True, eq=False)  # each is read once, and is a key where rows are kept
class Ledger:
    """A list that an office keeps. `lasting` is the column that says when a row ends: until then it stands in the list
    of every year."""

    name: str
    id: str
    title: str
    short: str
    group: str
    about: str
    order: int
    fields: tuple[Field, ...]
    people: tuple[str, ...]
    long: tuple[str, ...]
    day: str = ""
    lasting: str = ""
    states: tuple[State, ...] = ()
    deadline: Deadline | None = None
    number: str = ""
    rules: tuple[LedgerRule, ...] = ()
    facts: tuple[LedgerFact, ...] = ()
    widths: Mapping[str, float] = field(default_factory=dict)
    paper: Mapping[str, Any] = field(default_factory=dict)
    own: bool = False
    hidden: tuple[str, ...] = ()  # columns that are kept and shown no more
    archived: bool = False
    called: str = ""  # the column by which rows are called, where it is not the first one
    changed: bool = False  # by the office, though it ships
    taken: Mapping[str, str] = field(
        default_factory=dict
    )  # columns that a person fills, and the column naming them

    @property
    def source(self) -> str:
        return f"ledgers.{self.name}"

    @cached_property
    def by_key(self) -> Mapping[str, Field]:
        return {one.key: one for one in self.fields}

    @cached_property
    def days(self) -> tuple[str, ...]:
        """The columns that hold dates."""
        return tuple(one.key for one in self.fields if isinstance(one.kind, Date))

    @cached_property
    def naming(self) -> str:
        """The column that tells rows apart: the one said, else the first words or name that a row must have, or may."""
        if self.called in self.by_key:
            return self.called
        own = [one for one in self.fields if one.key not in (self.day, STATE)]
        said = [one for one in own if type(one.kind) in (Text, Label, Name)]
        first = [*(one for one in said if one.required), *said, *own]
        return first[0].key if first else ""

    @cached_property
    def account(self) -> tuple[str, str] | None:
        """The columns of what comes in and what is spent, where the ledger keeps a balance."""
        rule = next((one for one in self.rules if one.name == "balance"), None)
        return (rule.says["income"], rule.says["spending"]) if rule else None

    @cached_property
    def closed(self) -> frozenset[str]:
        """The states in which nothing is left to be done."""
        return frozenset(state.code for state in self.states if state.closed)

    def register(self) -> Register:
        """The register that this ledger prints: its columns in order, or those that it names."""
        return register_from(self._paper(), Path(FOLDER, f"{self.name}.toml"))

    def _paper(self) -> dict[str, Any]:
        """The register's own table: what the ledger says of its paper, over what every ledger has."""
        first = (
            {"key": NUMBER, "width": 2.2, "align": "center"}
            if self.number
            else {"key": "number", "width": 1.9}
        )
        columns: list[dict[str, Any]] = [first]
        for one in self.fields:
            if width := self.widths.get(one.key, max(one.width, 2)):
                columns.append({"key": one.key, "width": width, "lines": 6})
            if self.account and one.key == self.account[1]:
                columns.append({"key": BALANCE, "width": 5})
        table: dict[str, Any] = {
            "id": self.id,
            "title": "{branch}" + self.title,
            "source": self.source,
            "paper": "landscape",
            "head_left": "填报单位（盖章）：{branch}",
            "head_right": "{year}年度 · 共 {count} 条",
            "signatures": ["填表人", "审核人", "党支部书记", "填报日期"],
            "row_height": 9,
            "by_branch": True,
            "unconfirmed": ["columns", "signatures", "paper"],  # none of them is of an official form
            "columns": columns,
        }
        if self.account and "columns" not in self.paper:
            table |= {"total": list(self.account), "running": [BALANCE], "carry": True}
        return {**table, **self.paper}
