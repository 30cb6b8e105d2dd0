"""Checks of a register's TOML: each fault names file and key."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from pathlib import Path
from string import Formatter
from typing import Any

from partybook.standards.reading import ResourceFault, need

KEY = r"[a-z][a-z0-9_]*"


def place(at: str, key: str) -> str:
    """blocks[2].lines"""
    return f"{at}.{key}" if at else key


def matching(file: Path, table: dict[str, Any], key: str, pattern: str, at: str = "") -> str:
    text: str = need(file, table, key, str, at)
    if not re.fullmatch(pattern, text, re.ASCII):
        raise ResourceFault(file, place(at, key), f"{text!r} is not of the form {pattern}")
    return text


def choice(
    file: Path,
    table: dict[str, Any],
    key: str,
    choices: tuple[str, ...],
    default: str | None = None,
    at: str = "",
) -> str:
    if key not in table and default is not None:
        return default
    value: str = need(file, table, key, str, at)
    if value not in choices:
        raise ResourceFault(file, place(at, key), f"{value!r} is none of {', '.join(filter(None, choices))}")
    return value


def number(
    file: Path, table: dict[str, Any], key: str, least: float, most: float, default: float, at: str = ""
) -> float:
    value: float = optional(file, table, key, (int, float), default, at)
    if key in table and (isinstance(value, bool) or not least <= value <= most):
        raise ResourceFault(file, place(at, key), f"{value} is not between {least} and {most}")
    return value


def words(file: Path, table: dict[str, Any], key: str, at: str = "") -> tuple[str, ...]:
    found = optional(file, table, key, list, [], at)
    if not all(isinstance(word, str) and word for word in found):
        raise ResourceFault(file, place(at, key), "should be a list of words")
    return tuple(found)


def lines_of_words(file: Path, table: dict[str, Any], key: str, at: str = "") -> tuple[tuple[str, ...], ...]:
    """Lines of words behind which a rule is drawn."""
    lines = optional(file, table, key, list, [], at)
    return tuple(words(file, {key: line}, key, at) for line in lines)


def optional(
    file: Path, table: dict[str, Any], key: str, kind: type | tuple[type, ...], default: Any, at: str = ""
) -> Any:
    return need(file, table, key, kind, at) if key in table else default


def names_in(template: str) -> list[tuple[str, str]]:
    """The (name, show) of a template's {name} and {name:show}; ValueError where it is none."""
    found = []
    for _, name, spec, conversion in Formatter().parse(template):
        if name is not None:
            if conversion or not re.fullmatch(KEY, name, re.ASCII):
                raise ValueError(f"{{{name}}} is no name")
            found.append((name, spec or ""))
    return found


def check_template(
    file: Path,
    key: str,
    template: str,
    known: Callable[[str], bool] | None = None,
    shows: Collection[str] = ("",),
) -> None:
    """Only plain {names}, such as are known where that can be told: a register has no expressions."""
    try:
        found = names_in(template)
    except ValueError as fault:
        raise ResourceFault(file, key, str(fault)) from fault
    for name, show in found:
        if known is not None and not known(name):
            raise ResourceFault(file, key, f"{{{name}}} is nothing that may stand there")
        if show not in shows:
            raise ResourceFault(file, key, f"{{{name}:{show}}} can't be shown as {show!r}")
