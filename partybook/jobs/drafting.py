"""Heads of a spreadsheet for a list of the office's own, and the empty register that a drafted ledger would print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partybook.book.file import Book
from partybook.dates import today
from partybook.errors import Problem
from partybook.fields import Field, Text
from partybook.text import folded, mark

SEARCHED = 30  # rows in which heads are looked for
LONGEST = 40  # longer cells are instructions


@dataclass(frozen=True)
class Heads:
    """The sheet, the title above the table, each head with the values below it."""

    sheet: str
    title: str
    columns: Sequence[tuple[str, Sequence[Any]]]


def read_heads(path: Path, sheet: str | None = None) -> Heads:
    """The heads of the first sheet that has a table, or of the named one. Problems of the file; heads-none."""
    from partybook.sheets.heading import find_in_workbook
    from partybook.sheets.reading import read_workbook

    sheets = [one for one in read_workbook(path) if (one.name == sheet if sheet else not one.hidden)]
    for one in sheets:
        heads = _heads_of(one.rows)
        if len(heads) < 2:
            continue
        fields = [Field(f"c{place}", head, Text()) for place, head in enumerate(heads)]
        table = find_in_workbook([one], fields)
        columns = [
            (field.label, [cells[index] if index < len(cells) else None for _, cells in table.data])
            for index, field in sorted(table.columns.items())
        ]
        return Heads(one.name, _title(table.above, path), columns)
    raise Problem("heads-none", mark("没有找到表头。表里要有一行列名，至少两栏。"))


def _heads_of(rows: Sequence[Sequence[Any]]) -> list[str]:
    """The first row of different texts that is about as wide as any."""
    best: list[str] = []
    for row in rows[:SEARCHED]:
        texts = [" ".join(cell.split()) for cell in row if isinstance(cell, str) and 0 < len(cell) <= LONGEST]
        whole = len(texts) == sum(cell is not None for cell in row)
        if whole and len({folded(text) for text in texts}) == len(texts) > len(best):
            best = texts
    return best


def _title(above: Sequence[str], path: Path) -> str:
    """What stands over the table, else the name of the file."""
    title = next((text for text in above if 3 <= len(text) <= LONGEST), path.stem)
    return " ".join(title.split())


def draw_empty(book: Book, ledger: Any, target: Path) -> int:
    """The empty register that a ledger would print; gives its pages."""
    from partybook.features.ledgers.sources import source_of
    from partybook.jobs.asking import Question
    from partybook.jobs.printing import heads_of
    from partybook.paper.register import print_register
    from partybook.standards.codes import codes

    source = source_of(ledger)
    heads = book.read(lambda session: heads_of(session, source, (), Question().asked(session)))
    how = {"made_on": today(), "inner": source.inner}
    return int(print_register(ledger.register(), (), heads, source.fields, codes(), target, **how).pages)  # type: ignore[arg-type]
