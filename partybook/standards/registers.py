"""Printed registers of resources/registers: what stands on the paper, read once, checked, frozen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, takewhile
from pathlib import Path
from string import Formatter
from typing import Any, Literal, cast

from partybook.facts import Row
from partybook.standards.reading import ResourceFault, files, need, no_others, read_toml

Paper = Literal["landscape", "portrait"]
Layout = Literal["table", "sign-in"]
Align = Literal["", "left", "center", "right"]
Fit = Literal["", "wrap", "shrink"]

NUMBER, BLANK = "number", "blank"  # columns that are no Field: the running number, and room for a pen
SHOWS = ("", "chinese", "dotted", "whole", "short", "label")
PARTS = ("title", "head", "columns", "signatures", "paper")
TITLE_VALUES = frozenset({"community", "subdistrict", "branch", "formal", "year", "month"})
HEAD_VALUES = TITLE_VALUES | {
    "as_of", "made_on", "period", "count", "full", "probationary", "women", "minority",
    "owed", "paid", "arrears", "due", "present", "score",
}  # fmt: skip
KEYS = {
    "id", "title", "source", "paper", "layout", "keep", "drop", "head_left", "head_right", "blanks",
    "foot_left", "foot_right", "signatures", "row_height", "fill", "total", "carry", "unconfirmed", "columns",
}  # fmt: skip
COLUMN_KEYS = {"key", "label", "width", "align", "show", "empty", "fit", "lines", "group"}
WORD_WIDTH = 3  # Han characters of 过次页
ROW_HEIGHTS = {"table": 8.5, "sign-in": 10.0}  # mm: a line can be read, a name can be signed


@dataclass(frozen=True, slots=True)
class Column:
    """One column: which Field it shows and how.

    `label` "" is the Field's label, `align` and `fit` "" go by the Field's kind. `width` is relative, in Han
    characters. `fit` "wrap" takes up to `lines` lines before the text gets smaller, "shrink" one.
    Neighbours of the same `group` stand below one head cell that says it.
    """

    key: str
    width: float
    label: str = ""
    align: Align = ""
    show: str = ""
    empty: str = ""
    fit: Fit = ""
    lines: int = 2
    group: str = ""


@dataclass(frozen=True, slots=True)
class Keep:
    """Rows whose `key` has one of these values: only they are printed (keep), or they are not (drop)."""

    key: str
    values: tuple[str | int | bool, ...]


@dataclass(frozen=True)
class Register:
    """A printed register. `row_height` is in mm; `fill` rules the rest of the last page for the pen.

    The columns of `total` are summed in a last row; `carry` brings the sums from page to page as well.
    """

    name: str
    id: str
    title: str
    source: str
    paper: Paper
    columns: tuple[Column, ...]
    row_height: float
    layout: Layout = "table"
    keep: Keep | None = None
    drop: Keep | None = None
    head_left: str = ""
    head_right: str = ""
    blanks: tuple[tuple[str, ...], ...] = ()
    foot_left: str = ""
    foot_right: str = ""
    signatures: tuple[str, ...] = ()
    fill: bool = False
    total: tuple[str, ...] = ()
    carry: bool = False
    unconfirmed: tuple[str, ...] = ()

    def kept(self, rows: Sequence[Row]) -> Sequence[Row]:
        """The rows that this register prints, in the order given."""
        keep, drop = self.keep, self.drop
        if keep is not None:
            rows = [row for row in rows if row[keep.key] in keep.values]
        return rows if drop is None else [row for row in rows if row[drop.key] not in drop.values]


@lru_cache(maxsize=1)
def registers() -> dict[str, Register]:
    """Every shipped register by name (roster, sign-in …); an id stands in one file only."""
    found: dict[str, Register] = {}
    for file in files("registers", ".toml"):
        register = read_register(file)
        for other in found.values():
            if other.id == register.id:
                raise ResourceFault(file, "id", f"{register.id} is {other.name} already")
        found[register.name] = register
    return found


def read_register(file: Path) -> Register:
    """The register of one file, named after the file; ResourceFault says file and key of what is wrong."""
    return register_from(read_toml(file), file)


def register_from(table: dict[str, Any], file: Path) -> Register:
    """A register from a table of the same shape; `file` is only named in faults."""
    no_others(file, table, KEYS)
    layout = _choice(file, table, "layout", ("table", "sign-in"), "table")
    title = need(file, table, "title", str)
    _check_values(file, "title", title, TITLE_VALUES)
    columns = _columns(file, table)
    total = _total(file, table, columns)
    if layout == "sign-in" and (total or any(column.group for column in columns)):
        raise ResourceFault(file, "layout", "sign-in has neither sums nor groups")
    said = {key: _said(file, table, key) for key in ("head_left", "head_right", "foot_left", "foot_right")}
    return Register(
        name=file.stem,
        id=_matching(file, table, "id", r"R\d\d[a-z]?"),
        title=title,
        source=_matching(file, table, "source", r"[a-z_]+\.[a-z_]+"),
        paper=cast(Paper, _choice(file, table, "paper", ("landscape", "portrait"))),
        layout=cast(Layout, layout),
        columns=columns,
        row_height=float(_number(file, table, "row_height", 6, 40, ROW_HEIGHTS[layout])),
        keep=_keep(file, table, "keep"),
        drop=_keep(file, table, "drop"),
        blanks=tuple(
            _words(file, {"blanks": line}, "blanks") for line in _optional(file, table, "blanks", list, [])
        ),
        signatures=_words(file, table, "signatures"),
        fill=_optional(file, table, "fill", bool, layout == "sign-in"),
        total=total,
        carry=_optional(file, table, "carry", bool, False),
        unconfirmed=_unconfirmed(file, table),
        **said,
    )


def _columns(file: Path, table: dict[str, Any]) -> tuple[Column, ...]:
    given = need(file, table, "columns", list)
    if not given:
        raise ResourceFault(file, "columns", "there is none")
    columns = [_column(file, column, f"columns[{number}]") for number, column in enumerate(given)]
    keys = [column.key for column in columns if column.key != BLANK]
    for number, key in enumerate(keys):
        if key in keys[:number]:
            raise ResourceFault(file, "columns", f"{key} stands there twice")
    groups = [name for name, _ in groupby(column.group for column in columns) if name]
    for number, name in enumerate(groups):
        if name in groups[:number]:
            raise ResourceFault(file, "columns", f"the columns of group {name} are not neighbours")
    return tuple(columns)


def _total(file: Path, table: dict[str, Any], columns: tuple[Column, ...]) -> tuple[str, ...]:
    """The summed columns; the words 合计 and 过次页 need room before the first of them."""
    total = _words(file, table, "total")
    if not total and table.get("carry"):
        raise ResourceFault(file, "carry", "total names no column")
    keys = [column.key for column in columns if column.key not in (NUMBER, BLANK)]
    for key in total:
        if key not in keys or total.count(key) > 1:
            raise ResourceFault(file, "total", f"{key} is no column or stands there twice")
    before = takewhile(lambda column: column.key not in total, columns)
    if total and sum(column.width for column in before) < WORD_WIDTH:
        raise ResourceFault(file, "total", f"the columns before the first sum are narrower than {WORD_WIDTH}")
    return total


def _column(file: Path, table: object, at: str) -> Column:
    if not isinstance(table, dict):
        raise ResourceFault(file, at, "should be a [[columns]] table")
    no_others(file, table, COLUMN_KEYS, at)
    key = _matching(file, table, "key", r"[a-z][a-z0-9_]*", at)
    if key == BLANK:
        need(file, table, "label", str, at)
    need(file, table, "width", (int, float), at)
    return Column(
        key=key,
        width=float(_number(file, table, "width", 0.5, 60, 0, at)),
        label=_optional(file, table, "label", str, "序号" if key == NUMBER else "", at),
        align=cast(Align, _choice(file, table, "align", ("", "left", "center", "right"), "", at)),
        show=_choice(file, table, "show", SHOWS, "", at),
        empty=_optional(file, table, "empty", str, "", at),
        fit=cast(Fit, _choice(file, table, "fit", ("", "wrap", "shrink"), "", at)),
        lines=int(_number(file, table, "lines", 1, 9, 2, at)),
        group=_optional(file, table, "group", str, "", at),
    )


def _keep(file: Path, table: dict[str, Any], name: str) -> Keep | None:
    if name not in table:
        return None
    keep = need(file, table, name, dict)
    no_others(file, keep, {"key", "values"}, name)
    values = need(file, keep, "values", list, name)
    if not values or not all(isinstance(value, (str, int)) for value in values):
        raise ResourceFault(
            file, f"{name}.values", "should be a list of codes, whole numbers or true and false"
        )
    return Keep(_matching(file, keep, "key", r"[a-z][a-z0-9_]*", name), tuple(values))


def _unconfirmed(file: Path, table: dict[str, Any]) -> tuple[str, ...]:
    parts = _words(file, table, "unconfirmed")
    for part in parts:
        if part not in PARTS:
            raise ResourceFault(file, "unconfirmed", f"{part} is none of {', '.join(PARTS)}")
    return parts


def _said(file: Path, table: dict[str, Any], key: str) -> str:
    text: str = _optional(file, table, key, str, "")
    _check_values(file, key, text, HEAD_VALUES)
    return text


def _check_values(file: Path, key: str, text: str, known: frozenset[str]) -> None:
    """Only plain {names} of the list: a register has no expressions."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError as fault:
        raise ResourceFault(file, key, str(fault)) from fault
    for _, name, spec, conversion in parts:
        if name is not None and (not _is_known(name, known) or spec or conversion):
            raise ResourceFault(file, key, f"{{{name}}} is none of {', '.join(sorted(known))}")


def _is_known(name: str, known: frozenset[str]) -> bool:
    """Whether a value may stand there; total_ and what follows is a number that the source has worded itself."""
    return name in known or (
        known is HEAD_VALUES and re.fullmatch(r"total_[a-z][a-z0-9_]*", name) is not None
    )


def _matching(file: Path, table: dict[str, Any], key: str, pattern: str, at: str = "") -> str:
    text: str = need(file, table, key, str, at)
    if not re.fullmatch(pattern, text, re.ASCII):
        raise ResourceFault(file, f"{at}.{key}" if at else key, f"{text!r} is not of the form {pattern}")
    return text


def _choice(
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
        raise ResourceFault(
            file, f"{at}.{key}" if at else key, f"{value!r} is none of {', '.join(filter(None, choices))}"
        )
    return value


def _number(
    file: Path, table: dict[str, Any], key: str, least: float, most: float, default: float, at: str = ""
) -> float:
    value: float = _optional(file, table, key, (int, float), default, at)
    if key in table and (isinstance(value, bool) or not least <= value <= most):
        raise ResourceFault(file, f"{at}.{key}" if at else key, f"{value} is not between {least} and {most}")
    return value


def _words(file: Path, table: dict[str, Any], key: str) -> tuple[str, ...]:
    words = _optional(file, table, key, list, [])
    if not all(isinstance(word, str) and word for word in words):
        raise ResourceFault(file, key, "should be a list of words")
    return tuple(words)


def _optional(
    file: Path, table: dict[str, Any], key: str, kind: type | tuple[type, ...], default: Any, at: str = ""
) -> Any:
    return need(file, table, key, kind, at) if key in table else default
