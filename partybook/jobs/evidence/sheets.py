"""The pages that an evidence book has of its own: contents, an item's list of proofs, records that no register prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from partybook.facts import Row
from partybook.fields import Field, Label, Text
from partybook.standards.codes import codes
from partybook.standards.registers import NUMBER, Column, Register
from partybook.standards.registers.columns import Align

WIDEST = 62.0  # Han characters across a page: more would be smaller than is read
LEAST = 3.0
LABEL = Field("cited_as", "佐证材料", Text())  # no source has a column of this name
CONTENTS_FIELDS = (
    Field("code", "序号", Label()),
    Field("title", "考核内容", Text()),
    Field("points", "分值", Label()),
    Field("score", "得分", Label()),
    Field("count", "佐证", Label()),
    Field("page", "页码", Label()),
)
ITEM_FIELDS = (
    Field("label", "佐证材料", Text()),
    Field("kind", "出处", Text()),
    Field("page", "页码", Label()),
)


def _table(title: str, columns: Sequence[Column], **more: Any) -> Register:
    how = {"paper": "portrait", "row_height": 8.0, **more}
    return Register(
        name="evidence", id="R35", title=title, source="scoring.items", columns=tuple(columns), **how
    )


def contents() -> Register:
    """The table of contents: each item with its page."""
    columns = [
        Column("code", 3, align="center"),
        Column("title", 17),
        Column("points", 3, align="center"),
        Column("score", 3, align="center"),
        Column("count", 3.5, align="center"),
        Column("page", 5, align="center"),
    ]
    return _table("佐证材料目录", columns, head_left="单位：{unit}", head_right="考核期间：{period}")


def item() -> Register:
    """The page before an item's proofs: what it earned and how, each proof with its page."""
    columns = [
        Column(NUMBER, 2, label="序号"),
        Column("label", 17),
        Column("kind", 10),
        Column("page", 7, align="center"),
    ]
    return _table(
        "{title}", columns, head_left="{part}　分值 {points}　自评得分 {score}", head_right="{says}"
    )


def with_label(register: Register) -> Register:
    """A register that also says by what name each of its records is cited."""
    return replace(register, columns=(Column(LABEL.key, 7, lines=3), *register.columns))


def records(fields: Sequence[Field], rows: Sequence[Row]) -> tuple[Register, list[Field], list[Row]]:
    """Records as a plain table: how each is called, then as many of its columns as can be read, in their order.

    Numbers of people are masked, as on the screen. Gives the register, its Fields and the rows in words.
    """
    known = codes()
    said: list[Row] = [
        {LABEL.key: row[LABEL.key], **{one.key: one.screen(row.get(one.key), known) for one in fields}}
        for row in rows
    ]
    columns, wide = [Column(NUMBER, 2, label="序号"), Column(LABEL.key, 13)], 15.0
    shown = [LABEL]
    for one in fields:
        width = max(LEAST, float(one.width))
        texts = [row[one.key] for row in said]
        if not any(texts) or texts == [row[LABEL.key] for row in said] or wide + width > WIDEST:
            continue
        columns.append(Column(one.key, width, lines=3, align=cast(Align, one.kind.align)))
        shown.append(Field(one.key, one.label, Text()))
        wide += width
    paper = "landscape" if wide > 30 else "portrait"
    return (
        _table(
            "{title}",
            columns,
            paper=paper,
            row_height=10.0,
            head_left="单位：{unit}",
            head_right="考核期间：{period}",
        ),
        shown,
        said,
    )


def page_words(first: int, last: int) -> str:
    """第 14 页, 第 14—16 页."""
    return f"第 {first} 页" if first == last else f"第 {first}—{last} 页"
