"""Ledgers as data: a list that an office keeps is one TOML of resources/ledgers, or a text of the book.

From it come the Fields, the states and moves, the deadline, the numbering, the rules kept, the facts given and the
register printed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from partybook.fields import (
    Clock,
    Code,
    CodeKind,
    CodeTable,
    Date,
    Field,
    Kind,
    Label,
    Money,
    Name,
    OwnCodes,
    Percent,
    Phone,
    Tenths,
    Text,
    Whole,
    YesNo,
)  # fmt: skip
from partybook.standards.codes import codes
from partybook.standards.reading import ResourceFault, files, need, no_others, read_toml
from partybook.standards.registers.register import Register, register_from

FOLDER = "ledgers"
KEYS = {
    "id", "title", "short", "group", "about", "order", "day", "columns", "states", "deadline", "number", "rules", "facts",
    "register",
}  # fmt: skip
COLUMN_KEYS = {
    "key", "label", "kind", "headers", "width", "required", "example", "codes", "choices", "long", "paper", "empty",
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
STATE, NUMBER = "state", "no"
# What a rule may be, and the keys it needs; rules.py of the feature has the function of the same name.
RULES: Mapping[str, frozenset[str]] = {
    "ordered": frozenset({"first", "last"}),
    "not_future": frozenset({"column"}),
    "together": frozenset({"column", "when", "values"}),
    "unique": frozenset({"columns"}),
    "balance": frozenset({"income", "spending"}),
    "done_by": frozenset({"column", "states"}),
    "at_most": frozenset({"column", "of"}),
}
FACT_KEYS = {"name", "title", "unit", "what", "column", "where", "target"}
FACTS = ("count", "sum", "distinct", "share", "open")


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
class LedgerFact:
    """A number that a ledger gives for a year: how many rows, the sum of a column, how many different values, the
    share (hundredths of a percent) of the rows in the states `where` names, or how many are still open."""

    name: str
    title: str
    unit: str
    what: str
    column: str = ""
    where: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Ledger:
    """A list that an office keeps."""

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
    states: tuple[State, ...] = ()
    deadline: Deadline | None = None
    number: str = ""
    rules: tuple[LedgerRule, ...] = ()
    facts: tuple[LedgerFact, ...] = ()
    paper: Mapping[str, Any] = field(default_factory=dict)
    own: bool = False

    @property
    def source(self) -> str:
        return f"ledgers.{self.name}"

    @property
    def by_key(self) -> Mapping[str, Field]:
        return {one.key: one for one in self.fields}

    @property
    def closed(self) -> frozenset[str]:
        """The states in which nothing is left to be done."""
        return frozenset(state.code for state in self.states if state.closed)

    def register(self) -> Register:
        """The register that this ledger prints: its columns in order, or those that it names."""
        return register_from(_register(self), Path(FOLDER, f"{self.name}.toml"))


@lru_cache(maxsize=1)
def ledgers() -> dict[str, Ledger]:
    """Every shipped ledger by name, in the order of the page."""
    found = [ledger_from(read_toml(file), file) for file in files(FOLDER, ".toml")]
    ids: dict[str, str] = {}
    for one in found:
        if ids.setdefault(one.id, one.name) != one.name:
            raise ResourceFault(Path(FOLDER, f"{one.name}.toml"), "id", f"{one.id} is {ids[one.id]} already")
    return {one.name: one for one in sorted(found, key=lambda one: (one.order, one.name))}


@lru_cache(maxsize=200)
def own_ledger(name: str, text: str) -> Ledger:
    """A ledger of the office's own, from the text that the book keeps."""
    return ledger_from(tomllib.loads(text), Path(FOLDER, f"{name}.toml"), own=True)


def ledger_from(table: dict[str, Any], file: Path, *, own: bool = False) -> Ledger:
    """A ledger from a table; `file` is named in faults and names the ledger."""
    no_others(file, table, KEYS)
    states = tuple(_state(file, row, place) for place, row in enumerate(table.get("states", [])))
    given = need(file, table, "columns", list)
    columns = [_column(file, column, place) for place, column in enumerate(given)]
    keys = [one.key for one in columns]
    if len(set(keys)) != len(keys) or {STATE, NUMBER, "uid", "branch"} & set(keys):
        raise ResourceFault(file, "columns", "a key stands there twice or is reserved")
    if states:
        known = {state.code for state in states}
        for state in states:
            if not set(state.next) <= known:
                raise ResourceFault(file, "states", f"{state.code} moves to an unknown state")
        columns.append(Field(STATE, "状态", OwnCodes(_table(f"{file.stem}_state", _pairs(states))), (), 4))
    ledger = Ledger(
        name=file.stem,
        id=need(file, table, "id", str),
        title=need(file, table, "title", str),
        short=table.get("short", table["title"]),
        group=need(file, table, "group", str),
        about=need(file, table, "about", str),
        order=table.get("order", 999),
        fields=tuple(columns),
        people=tuple(column["key"] for column in given if column["kind"] == "person"),
        long=tuple(column["key"] for column in given if column.get("long")),
        day=table.get("day", ""),
        states=states,
        deadline=_deadline(file, table, keys),
        number=table.get("number", ""),
        rules=tuple(_rule(file, row, keys) for row in table.get("rules", [])),
        facts=tuple(_fact(file, row, [*keys, STATE]) for row in table.get("facts", [])),
        paper=table.get("register", {}),
        own=own,
    )
    if ledger.day and ledger.day not in keys:
        raise ResourceFault(file, "day", f"{ledger.day} is no column")
    ledger.register()
    return ledger


def _column(file: Path, column: Any, place: int) -> Field:
    at = f"columns[{place}]"
    if not isinstance(column, dict):
        raise ResourceFault(file, at, "should be a table")
    no_others(file, column, COLUMN_KEYS, at)
    key, label = need(file, column, "key", str, at), need(file, column, "label", str, at)
    return Field(
        key,
        label,
        _kind(file, column, at),
        tuple(column.get("headers", ())),
        float(column.get("width", 6)),
        required=bool(column.get("required", False)),
        example=str(column.get("example", "")),
    )


def _kind(file: Path, column: dict[str, Any], at: str) -> Kind:
    name = need(file, column, "kind", str, at)
    if name == "code":
        table = need(file, column, "codes", str, at)
        if table not in codes():
            raise ResourceFault(file, f"{at}.codes", f"there is no code table {table}")
        return CodeKind(table)
    if name == "choice":
        choices = need(file, column, "choices", dict, at)
        return OwnCodes(
            _table(f"{file.stem}_{column['key']}", [(code, word, "") for code, word in choices.items()])
        )
    if name not in PLAIN:
        raise ResourceFault(file, f"{at}.kind", f"{name} is none of {', '.join((*PLAIN, 'code', 'choice'))}")
    return PLAIN[name]()


def _table(name: str, rows: list[tuple[str, str, str]]) -> CodeTable:
    return CodeTable(name, [Code(code, label, label, group) for code, label, group in rows])


def _pairs(states: tuple[State, ...]) -> list[tuple[str, str, str]]:
    return [(state.code, state.label, "closed" if state.closed else "open") for state in states]


def _state(file: Path, row: dict[str, Any], place: int) -> State:
    at = f"states[{place}]"
    no_others(file, row, {"code", "label", "next", "closed"}, at)
    return State(
        need(file, row, "code", str, at),
        need(file, row, "label", str, at),
        tuple(row.get("next", ())),
        bool(row.get("closed", False)),
    )


def _deadline(file: Path, table: dict[str, Any], keys: list[str]) -> Deadline | None:
    if "deadline" not in table:
        return None
    given = need(file, table, "deadline", dict)
    no_others(file, given, {"column", "remind"}, "deadline")
    column = need(file, given, "column", str, "deadline")
    if column not in keys or not table.get("states"):
        raise ResourceFault(file, "deadline", "needs a column of the ledger, and states")
    return Deadline(column, int(given.get("remind", 7)))


def _rule(file: Path, row: dict[str, Any], keys: list[str]) -> LedgerRule:
    name = need(file, row, "rule", str, "rules")
    if name not in RULES:
        raise ResourceFault(file, "rules", f"{name} is none of {', '.join(RULES)}")
    says = {key: value for key, value in row.items() if key not in ("rule", "warn")}
    if set(says) != RULES[name]:
        raise ResourceFault(file, f"rules.{name}", f"needs {', '.join(sorted(RULES[name]))}")
    for key in ("column", "first", "last", "when", "income", "spending", "of"):
        if key in says and says[key] not in (*keys, STATE):
            raise ResourceFault(file, f"rules.{name}.{key}", f"{says[key]} is no column")
    return LedgerRule(name, says, bool(row.get("warn", False)))


def _fact(file: Path, row: dict[str, Any], keys: list[str]) -> LedgerFact:
    no_others(file, row, FACT_KEYS, "facts")
    what = need(file, row, "what", str, "facts")
    if what not in FACTS:
        raise ResourceFault(file, "facts.what", f"{what} is none of {', '.join(FACTS)}")
    where = {key: tuple(values) for key, values in row.get("where", {}).items()}
    for key in (*where, *([row["column"]] if "column" in row else [])):
        if key not in keys:
            raise ResourceFault(file, "facts", f"{key} is no column")
    return LedgerFact(
        need(file, row, "name", str, "facts"),
        need(file, row, "title", str, "facts"),
        need(file, row, "unit", str, "facts"),
        what,
        row.get("column", ""),
        where,
    )


def _register(ledger: Ledger) -> dict[str, Any]:
    """The register's own table: what the ledger says of its paper, over what every ledger has."""
    columns: list[dict[str, Any]] = [{"key": "number", "width": 1.9}]
    for one in ledger.fields:
        columns.append({"key": one.key, "width": max(one.width, 2), "lines": 6})
    table: dict[str, Any] = {
        "id": ledger.id,
        "title": "{branch}" + ledger.title,
        "source": ledger.source,
        "paper": "landscape",
        "head_left": "填报单位（盖章）：{branch}",
        "head_right": "{year}年度 · 共 {count} 条",
        "signatures": ["填表人", "审核人", "党支部书记", "填报日期"],
        "row_height": 9,
        "columns": columns,
    }
    return {**table, **ledger.paper}
