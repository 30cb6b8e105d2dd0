"""A register: its head, its columns or the blocks of its form, its foot."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile
from pathlib import Path
from typing import Any, Literal, cast

from partybook.facts import Row
from partybook.standards.reading import ResourceFault, files, need, no_others, read_toml
from partybook.standards.registers.blocks import Block, read_blocks
from partybook.standards.registers.checks import (
    KEY,
    check_template,
    choice,
    lines_of_words,
    matching,
    number,
    optional,
    words,
)
from partybook.standards.registers.columns import BLANK, NUMBER, Column, read_columns

Paper = Literal["landscape", "portrait", "document"]
Layout = Literal["table", "sign-in", "form", "spine", "stamp"]

PAPERS = ("landscape", "portrait", "document")  # a document has the margins of GB/T 9704
PARTS = ("title", "head", "columns", "blocks", "signatures", "paper")
TITLE_VALUES = frozenset({"community", "subdistrict", "branch", "formal", "year", "month"})
HEAD_VALUES = TITLE_VALUES | {
    "as_of", "made_on", "period", "count", "full", "probationary", "women", "minority", "basis",
    "owed", "paid", "arrears", "due", "present", "score",
    "collected", "handed_up", "kept", "used", "received", "income", "spending", "balance",
}  # fmt: skip
KEYS = {
    "id", "title", "source", "paper", "layout", "keep", "drop", "head_left", "head_right",
    "foot_left", "foot_right", "signatures", "unconfirmed",
}  # fmt: skip
LAYOUTS = ("table", "sign-in", "form", "spine", "stamp")
TABLE_KEYS = KEYS | {
    "on_request",
    "blanks",
    "row_height",
    "fill",
    "total",
    "running",
    "carry",
    "notes",
    "columns",
    "by_branch",
}
FORM_KEYS = KEYS | {"blocks", "titled", "numbered", "on_request", "copies", "per_page"}
BRANCH_WIDTH = 5.0
WORD_WIDTH = 3  # Han characters of 过次页
ROW_HEIGHTS = {"table": 8.5, "sign-in": 10.0}  # mm: a line can be read, a name can be signed


@dataclass(frozen=True, slots=True)
class Keep:
    """Rows whose `key` has one of these values, or any: only they are printed (keep), or they are not (drop)."""

    key: str
    values: tuple[str | int | bool, ...] = ()

    def holds(self, row: Row) -> bool:
        value = row[self.key]
        return value in self.values if self.values else value is not None


@dataclass(frozen=True)
class Register:
    """A printed register. `row_height` is in mm; `fill` rules the rest of the last page for the pen.

    The columns of `total` are summed in a last row, those that are `running` (a balance) say their
    last value there; `carry` brings both from page to page as well.
    `notes` stand under the table of every page.
    The columns of a `spine` stand below each other on the label of a box, those of a `stamp` in its cells; both are as
    large as they are in use.
    A form has `blocks` instead of columns: each row of the source is one form on pages of its own. `titled` prints
    its title above, `numbered` the page number also where there is one page only; one made out `on_request` is none of
    the year's registers. It is printed once for each word of `copies`, which stands in {copy}; `per_page` forms share a
    page, with lines to cut. A table `by_branch` says the branch of each row where its rows are of several.
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
    notes: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()
    fill: bool = False
    total: tuple[str, ...] = ()
    running: tuple[str, ...] = ()
    carry: bool = False
    unconfirmed: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    titled: bool = True
    numbered: bool = True
    on_request: bool = False
    copies: tuple[str, ...] = ()
    per_page: int = 1
    by_branch: bool = False

    def told_apart(self, rows: Sequence[Row]) -> Register:
        """With the branch of each row behind the first column, where it is `by_branch` and the rows are of several."""
        if not self.by_branch or len({row.get("branch") for row in rows}) < 2:
            return self
        first, *rest = self.columns
        return replace(self, columns=(first, Column("branch", BRANCH_WIDTH, lines=4), *rest))

    def kept(self, rows: Sequence[Row]) -> Sequence[Row]:
        """The rows that this register prints, in the order given."""
        keep, drop = self.keep, self.drop
        if keep is not None:
            rows = [row for row in rows if keep.holds(row)]
        return rows if drop is None else [row for row in rows if not drop.holds(row)]


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
    layout = choice(file, table, "layout", LAYOUTS, "table")
    form = layout == "form"
    no_others(file, table, FORM_KEYS if form else TABLE_KEYS)
    title = need(file, table, "title", str)
    check_template(file, "title", title, TITLE_VALUES.__contains__)
    columns = () if form else read_columns(file, table)
    total, running = _sums(file, table, columns)
    if layout == "sign-in" and (total or any(column.group for column in columns)):
        raise ResourceFault(file, "layout", "sign-in has neither sums nor groups")
    said = {
        key: _said(file, table, key, form) for key in ("head_left", "head_right", "foot_left", "foot_right")
    }
    return Register(
        name=file.stem,
        id=matching(file, table, "id", r"[RL]\d\d[a-z]?"),
        title=title,
        source=matching(file, table, "source", r"[a-z_]+\.[a-z_]+"),
        paper=cast(Paper, choice(file, table, "paper", PAPERS)),
        layout=cast(Layout, layout),
        columns=columns,
        row_height=float(number(file, table, "row_height", 6, 40, ROW_HEIGHTS.get(layout, 0))),
        keep=_keep(file, table, "keep"),
        drop=_keep(file, table, "drop"),
        blanks=lines_of_words(file, table, "blanks"),
        signatures=words(file, table, "signatures"),
        fill=optional(file, table, "fill", bool, layout == "sign-in"),
        total=total,
        running=running,
        notes=_notes(file, table),
        carry=optional(file, table, "carry", bool, False),
        unconfirmed=_unconfirmed(file, table),
        blocks=read_blocks(file, table) if form else (),
        titled=optional(file, table, "titled", bool, True),
        numbered=optional(file, table, "numbered", bool, True),
        on_request=optional(file, table, "on_request", bool, False),
        copies=words(file, table, "copies"),
        per_page=int(number(file, table, "per_page", 1, 8, 1)),
        by_branch=optional(file, table, "by_branch", bool, False),
        **said,
    )


def _sums(
    file: Path, table: dict[str, Any], columns: tuple[Column, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The summed and the running columns; the words 合计 and 过次页 need room before the first of them."""
    total, running = words(file, table, "total"), words(file, table, "running")
    for name in ("carry", "running"):
        if table.get(name) and not total:
            raise ResourceFault(file, name, "total names no column")
    keys = [column.key for column in columns if column.key not in (NUMBER, BLANK)]
    both = (*total, *running)
    for place, key in enumerate(both):
        if key not in keys or key in both[:place]:
            named = "total" if place < len(total) else "running"
            raise ResourceFault(file, named, f"{key} is no column or stands there twice")
    before = takewhile(lambda column: column.key not in both, columns)
    if total and sum(column.width for column in before) < WORD_WIDTH:
        raise ResourceFault(file, "total", f"the columns before the first sum are narrower than {WORD_WIDTH}")
    return total, running


def _keep(file: Path, table: dict[str, Any], name: str) -> Keep | None:
    if name not in table:
        return None
    keep = need(file, table, name, dict)
    no_others(file, keep, {"key", "values", "known"}, name)
    if "known" in keep and "values" not in keep:
        if keep["known"] is not True:
            raise ResourceFault(file, f"{name}.known", "should be true or not stand there")
        return Keep(matching(file, keep, "key", KEY, name))
    values = need(file, keep, "values", list, name)
    if not values or not all(isinstance(value, (str, int)) for value in values):
        raise ResourceFault(
            file, f"{name}.values", "should be a list of codes, whole numbers or true and false"
        )
    return Keep(matching(file, keep, "key", KEY, name), tuple(values))


def _unconfirmed(file: Path, table: dict[str, Any]) -> tuple[str, ...]:
    parts = words(file, table, "unconfirmed")
    for part in parts:
        if part not in PARTS:
            raise ResourceFault(file, "unconfirmed", f"{part} is none of {', '.join(PARTS)}")
    return parts


def _said(file: Path, table: dict[str, Any], key: str, form: bool) -> str:
    """Words of the head or foot; those of a form may name what the row has, too."""
    text: str = optional(file, table, key, str, "")
    check_template(file, key, text, None if form else _is_head_value)
    return text


def _notes(file: Path, table: dict[str, Any]) -> tuple[str, ...]:
    notes = words(file, table, "notes")
    for place, note in enumerate(notes):
        check_template(file, f"notes[{place}]", note, _is_head_value)
    return notes


def _is_head_value(name: str) -> bool:
    """Whether a value may stand there; total_ and what follows is a number that the source has worded itself."""
    return name in HEAD_VALUES or re.fullmatch(r"total_[a-z][a-z0-9_]*", name) is not None
