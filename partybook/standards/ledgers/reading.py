"""Reads ledgers from TOML; a fault names file and key."""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path
from typing import Any

from partybook.fields import Code, CodeKind, CodeTable, Date, Field, Kind, OwnCodes
from partybook.standards.codes import codes
from partybook.standards.ledgers.shape import (
    BALANCE,
    BY_PROFILE,
    COLUMN_KEYS,
    FACT_KEYS,
    FACTS,
    FOLDER,
    KEYS,
    KNOWN_OF,
    NUMBER,
    PLAIN,
    RULES,
    SHARES,
    STATE,
    Deadline,
    Ledger,
    LedgerFact,
    LedgerRule,
    State,
    Target,
)
from partybook.standards.reading import ResourceFault, files, need, no_others, read_toml

NAMING = ("column", "first", "last", "when", "income", "spending", "of")  # keys of rules that name a column
EXAMPLES = {
    "person": "王芳", "name": "王芳", "day": "2026.3.5", "date": "2026.3", "clock": "9:00", "money": "500",
    "whole": "3", "tenths": "2", "percent": "95%", "yesno": "是", "phone": "13000000000",
}  # fmt: skip


@lru_cache(maxsize=1)
def ledgers() -> dict[str, Ledger]:
    """Every shipped ledger by name, in the order of the page."""
    found = [ledger_from(read_toml(file), file) for file in files(FOLDER, ".toml")]
    ids: dict[str, str] = {}
    for one in found:
        for said in (one.id, *(fact.name for fact in one.facts)):
            if ids.setdefault(said, one.name) != one.name:
                raise ResourceFault(Path(FOLDER, f"{one.name}.toml"), said, f"is of {ids[said]} already")
    by_name = {one.name: one for one in sorted(found, key=lambda one: (one.order, one.name))}
    for one in found:
        _check_others(one, by_name)
    return by_name


@lru_cache(maxsize=200)
def own_ledger(name: str, text: str) -> Ledger:
    """A ledger of the office's own, from the text that the book keeps."""
    ledger = ledger_from(tomllib.loads(text), Path(FOLDER, f"{name}.toml"), own=True)
    _check_others(ledger, {**ledgers(), name: ledger})
    return ledger


def _check_others(ledger: Ledger, known: dict[str, Ledger]) -> None:
    """Other ledgers that the facts of this one name are there, with the column named."""
    for fact in ledger.facts:
        other, column = fact.by
        if other and (other not in known or column not in known[other].by_key):
            file = Path(FOLDER, f"{ledger.name}.toml")
            raise ResourceFault(file, f"facts.{fact.name}.by", f"there is no {other}.{column}")


def ledger_from(table: dict[str, Any], file: Path, *, own: bool = False) -> Ledger:
    """A ledger from a table; `file` is named in faults and names the ledger."""
    no_others(file, table, KEYS)
    states = tuple(_state(file, row, place) for place, row in enumerate(table.get("states", [])))
    given = need(file, table, "columns", list)
    unasked = _unasked(table)
    read = [_column(file, column, place, unasked) for place, column in enumerate(given)]
    hidden = tuple(column["key"] for column in given if column.get("hidden"))
    columns = [one for one in read if one.key not in hidden]
    keys = [one.key for one in read]
    if len(set(keys)) != len(keys) or {
        STATE,
        NUMBER,
        BALANCE,
        "number",
        "uid",
        "branch",
        "mark",
        "people",
    } & set(keys):
        raise ResourceFault(file, "columns", "a key stands there twice or is reserved")
    keys = [one.key for one in columns]  # what others name has to be in sight
    if states:
        known = {state.code for state in states}
        for state in states:
            if not set(state.next) <= known:
                raise ResourceFault(file, "states", f"{state.code} moves to an unknown state")
        kind = OwnCodes(_table(f"{file.stem}_state", _pairs(states)))
        columns.append(Field(STATE, "状态", kind, ("办理状态", "进展"), 4, example=states[0].label))
    ledger = Ledger(
        name=file.stem,
        id=need(file, table, "id", str),
        title=need(file, table, "title", str),
        short=table.get("short", table["title"]),
        group=need(file, table, "group", str),
        about=need(file, table, "about", str),
        order=table.get("order", 999),
        fields=tuple(columns),
        people=tuple(
            column["key"] for column in given if column["kind"] == "person" and column["key"] in keys
        ),
        long=tuple(column["key"] for column in given if column.get("long") and column["key"] in keys),
        day=table.get("day", ""),
        lasting=table.get("lasting", ""),
        states=states,
        deadline=_deadline(file, table, keys),
        number=table.get("number", ""),
        rules=tuple(_rule(file, row, keys) for row in table.get("rules", [])),
        facts=tuple(_fact(file, row, [*keys, STATE]) for row in table.get("facts", [])),
        widths={column["key"]: float(column["paper"]) for column in given if "paper" in column},
        paper=table.get("register", {}),
        own=own,
        hidden=hidden,
        archived=bool(table.get("archived", False)),
        called=table.get("naming", ""),
        taken=_taken(file, given, keys),
    )
    if ledger.called and ledger.called not in [column["key"] for column in given]:
        raise ResourceFault(file, "naming", f"{ledger.called} is no column")
    for key in ("day", "lasting"):
        if key in table and (table[key] not in keys or not isinstance(ledger.by_key[table[key]].kind, Date)):
            raise ResourceFault(file, key, f"{table[key]} is no column of days")
    ledger.register()
    return ledger


def _taken(file: Path, given: list[dict[str, Any]], keys: list[str]) -> dict[str, str]:
    """The columns in sight that a person named in another one fills."""
    people = {column["key"] for column in given if column["kind"] == "person"}
    of = {column["key"]: column["of"] for column in given if "of" in column}
    for key, person in of.items():
        if key not in KNOWN_OF or person not in people:
            raise ResourceFault(file, "columns", f"{key} is nothing that is known of {person}")
    return {key: person for key, person in of.items() if {key, person} <= set(keys)}


def _unasked(table: dict[str, Any]) -> set[str]:
    """Columns that a new row does not have yet: the day it was done, the day it ended."""
    first = [state.get("code") for state in table.get("states", [])[:1]]
    done = {
        row.get("column", "")
        for row in table.get("rules", [])
        if row.get("rule") == "done_by" and not set(first) & set(row.get("states", []))
    }
    return {*done, table.get("lasting", "")}


def _column(file: Path, column: Any, place: int, unasked: Collection[str]) -> Field:
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
        example="" if key in unasked else str(column.get("example", _example(column))),
    )


def _example(column: dict[str, Any]) -> str:
    """An example for what needs no words of its own."""
    if column["kind"] == "choice":
        return str(next(iter(column["choices"].values()), ""))
    if column["kind"] == "code":
        return next(iter(codes()[column["codes"]].codes.values())).label
    return EXAMPLES.get(column["kind"], "")


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
    needed, more = RULES[name]
    if not needed <= set(says) or not set(says) <= needed | more:
        raise ResourceFault(file, f"rules.{name}", f"needs {', '.join(sorted(needed))}")
    named = [*(says[key] for key in NAMING if key in says), *says.get("columns", [])]
    for column in named:
        if column not in (*keys, STATE):
            raise ResourceFault(file, f"rules.{name}", f"{column} is no column")
    return LedgerRule(name, says, bool(row.get("warn", False)))


def _fact(file: Path, row: dict[str, Any], keys: list[str]) -> LedgerFact:
    no_others(file, row, FACT_KEYS, "facts")
    what = need(file, row, "what", str, "facts")
    if what not in FACTS:
        raise ResourceFault(file, "facts.what", f"{what} is none of {', '.join(FACTS)}")
    for key in FACTS[what]:
        need(file, row, key, str, f"facts.{what}")
    if what == "share" and not any(row.get(key) for key in ("where", "known", "attached")):
        raise ResourceFault(file, "facts.share", "needs where, known or attached")
    where, of = (
        {key: tuple(values) for key, values in row.get(said, {}).items()} for said in ("where", "of")
    )
    known = tuple(row.get("known", ()))
    for key in (*where, *of, *known, *(row[said] for said in ("column", "due") if said in row)):
        if key not in keys:
            raise ResourceFault(file, "facts", f"{key} is no column")
    if row.get("base", BY_PROFILE[0]) not in BY_PROFILE:
        raise ResourceFault(file, "facts.base", f"{row['base']} is none of {', '.join(BY_PROFILE)}")
    by, _, column = row.get("by", "").partition(".")
    return LedgerFact(
        need(file, row, "name", str, "facts"),
        need(file, row, "title", str, "facts"),
        need(file, row, "unit", str, "facts"),
        what,
        row.get("column", ""),
        where,
        (by, column),
        row.get("base", ""),
        _target(file, row, what),
        of,
        known,
        bool(row.get("attached", False)),
        row.get("due", ""),
    )


def _target(file: Path, row: dict[str, Any], what: str) -> Target | None:
    """What a fact should reach. Only what is None without records may have no more than a `most`: nothing written down
    reaches nothing."""
    if "target" not in row:
        return None
    given = need(file, row, "target", dict, "facts")
    no_others(file, given, {"least", "most"}, "facts.target")
    if not given or ("least" not in given and what not in SHARES):
        raise ResourceFault(file, "facts.target", "needs a least")
    return Target(given.get("least"), given.get("most"))
