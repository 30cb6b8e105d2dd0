"""One column of a table, one value of a form: which Field it shows and how."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Literal, cast

from partybook.standards.reading import ResourceFault, need, no_others
from partybook.standards.registers.checks import KEY, choice, matching, number, optional

Align = Literal["", "left", "center", "right"]
Fit = Literal["", "wrap", "shrink"]

NUMBER, BLANK = "number", "blank"  # columns that are no Field: the running number, and room for a pen
SHOWS = ("", "chinese", "dotted", "whole", "short", "label", "capitals")
ALIGNS = ("", "left", "center", "right")
COLUMN_KEYS = {"key", "label", "width", "align", "show", "empty", "fit", "lines", "group", "zero"}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: which Field it shows and how.

    `label` "" is the Field's label, `align` and `fit` "" go by the Field's kind. `width` is relative, in Han
    characters. `fit` "wrap" takes up to `lines` lines before the text gets smaller, "shrink" one.
    Neighbours of the same `group` stand below one head cell that says it. `zero` is printed
    in place of a zero, where a ledger leaves that out.
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
    zero: str | None = None


def read_columns(file: Path, table: dict[str, Any], at: str = "") -> tuple[Column, ...]:
    """The `columns` of a register or of a table within a form."""
    named = f"{at}.columns" if at else "columns"
    given = need(file, table, "columns", list, at)
    if not given:
        raise ResourceFault(file, named, "there is none")
    columns = [_column(file, column, f"{named}[{place}]") for place, column in enumerate(given)]
    keys = [column.key for column in columns if column.key != BLANK]
    for place, key in enumerate(keys):
        if key in keys[:place]:
            raise ResourceFault(file, named, f"{key} stands there twice")
    groups = [name for name, _ in groupby(column.group for column in columns) if name]
    for place, name in enumerate(groups):
        if name in groups[:place]:
            raise ResourceFault(file, named, f"the columns of group {name} are not neighbours")
    return tuple(columns)


def _column(file: Path, table: object, at: str) -> Column:
    if not isinstance(table, dict):
        raise ResourceFault(file, at, "should be a [[columns]] table")
    no_others(file, table, COLUMN_KEYS, at)
    key = matching(file, table, "key", KEY, at)
    if key == BLANK:
        need(file, table, "label", str, at)
    need(file, table, "width", (int, float), at)
    return Column(
        key=key,
        width=float(number(file, table, "width", 0.5, 60, 0, at)),
        label=optional(file, table, "label", str, "序号" if key == NUMBER else "", at),
        align=cast(Align, choice(file, table, "align", ALIGNS, "", at)),
        show=choice(file, table, "show", SHOWS, "", at),
        empty=optional(file, table, "empty", str, "", at),
        fit=cast(Fit, choice(file, table, "fit", ("", "wrap", "shrink"), "", at)),
        lines=int(number(file, table, "lines", 1, 40, 2, at)),
        group=optional(file, table, "group", str, "", at),
        zero=optional(file, table, "zero", str, None, at),
    )
