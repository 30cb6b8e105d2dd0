"""A shipped ledger as an office wants it: columns under other names, some out of sight. What it must have stays."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import replace
from functools import lru_cache
from typing import Any

from partybook.standards.ledgers.reading import NAMING, ledger_from, ledgers
from partybook.standards.ledgers.shape import FOLDER, Ledger
from partybook.standards.reading import files, read_toml


def needed(ledger: Ledger) -> frozenset[str]:
    """The columns that cannot go: what a row must have, what rules, facts and reminders go by."""
    keys = {one.key for one in ledger.fields if one.required} | {ledger.day, ledger.lasting, ledger.naming}
    keys |= {ledger.deadline.column} if ledger.deadline else set()
    for rule in ledger.rules:
        keys |= {rule.says[key] for key in NAMING if key in rule.says} | set(rule.says.get("columns", ()))
    for fact in ledger.facts:
        keys |= {fact.column, fact.due, *fact.where, *fact.of, *fact.known}
    keys |= {fact.by[1] for other in ledgers().values() for fact in other.facts if fact.by[0] == ledger.name}
    return frozenset(keys & set(ledger.by_key))


@lru_cache(maxsize=200)
def changed_ledger(name: str, text: str) -> Ledger:
    """A shipped ledger with what an office changed; what the program does not know any more is passed over."""
    said, file = tomllib.loads(text), next(one for one in files(FOLDER, ".toml") if one.stem == name)
    labels: Mapping[str, str] = said.get("labels", {})
    hidden = set(said.get("hidden", ())) - needed(ledgers()[name])
    table = deepcopy(read_toml(file))
    for column in table["columns"]:
        if column["key"] in labels:
            column["headers"] = [*column.get("headers", ()), column["label"]]
            column["label"] = labels[column["key"]]
        if column["key"] in hidden:
            column["hidden"] = True
    if "register" in table:
        table["register"] = _paper(table["register"], labels, hidden)
    return replace(ledger_from(table, file), changed=True)


def _paper(register: dict[str, Any], labels: Mapping[str, str], hidden: set[str]) -> dict[str, Any]:
    """The register's own columns without those out of sight; a new name stands on paper too."""
    found = dict(register)
    for key in ("total", "running"):
        if key in found:
            found[key] = [one for one in found[key] if one not in hidden]
    if "columns" in found:
        found["columns"] = [
            {**one, "label": labels[one["key"]]} if one["key"] in labels and "group" not in one else one
            for one in found["columns"]
            if one["key"].removesuffix("_capitals") not in hidden
        ]
    return found
