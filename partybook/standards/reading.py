"""Reads resource files; a fault names the file and the key."""

from __future__ import annotations

import csv
import io
import tomllib
from pathlib import Path
from typing import Any

from partybook import paths


class ResourceFault(ValueError):
    """A resource file is wrong: a bug of the program or of an added file, named by file and key."""

    def __init__(self, file: Path, key: str, says: str) -> None:
        super().__init__(f"{file.parent.name}/{file.name}, {key}: {says}")


def read_toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except tomllib.TOMLDecodeError as fault:
        raise ResourceFault(file, "TOML", str(fault)) from fault


def read_csv(file: Path, heads: tuple[str, ...]) -> list[dict[str, str]]:
    """Rows by head; the heads must be just these, in this order."""
    return csv_rows(file, file.read_text("utf-8"), heads)


def csv_rows(file: Path, text: str, heads: tuple[str, ...]) -> list[dict[str, str]]:
    """As `read_csv`, of a text that is kept elsewhere; `file` names it."""
    reader = csv.DictReader(io.StringIO(text))
    if tuple(reader.fieldnames or ()) != heads:
        raise ResourceFault(file, "heads", f"expected {','.join(heads)}")
    rows = list(reader)
    for number, row in enumerate(rows, 2):
        if None in row.values() or None in row:
            raise ResourceFault(file, f"line {number}", "wrong number of columns")
    return rows


def files(folder: str, ending: str) -> list[Path]:
    """The files of one resource folder, by name."""
    return sorted((paths.resources() / folder).glob(f"*{ending}"))


def need(file: Path, table: dict[str, Any], key: str, kind: type | tuple[type, ...], at: str = "") -> Any:
    """A key that must be there and of a kind."""
    place = f"{at}.{key}" if at else key
    if key not in table:
        raise ResourceFault(file, place, "missing")
    if not isinstance(table[key], kind):
        raise ResourceFault(file, place, f"should be {kind}")
    return table[key]


def no_others(file: Path, table: dict[str, Any], known: set[str], at: str = "") -> None:
    """Unknown keys are typing errors."""
    for key in table:
        if key not in known:
            raise ResourceFault(file, f"{at}.{key}" if at else key, "unknown key")
