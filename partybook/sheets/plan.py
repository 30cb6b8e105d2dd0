"""What an import will do, row by row, before anything is stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from partybook.errors import Problem
from partybook.fields import Field

Fate = Literal["added", "updated", "unchanged", "refused"]


@dataclass
class PlannedRow:
    """One data row: where it stands, whose it is, what will happen to it and why.

    `changes` holds, for an updated row, key → (value in the book, value in the sheet).
    """

    row: int
    label: str
    fate: Fate
    values: Mapping[str, Any] = field(default_factory=dict)
    uid: str | None = None
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


@dataclass
class Plan:
    """The whole import: the file and sheet, which column feeds which field, every row's fate.

    `ignored` heads feed no field; `skipped` rows (number, text) are titles, totals and signatures, not data.
    """

    kind: str
    file: str
    sheet: str
    header_row: int
    columns: Sequence[tuple[str, str]] = ()
    ignored: Sequence[str] = ()
    skipped: Sequence[tuple[int, str]] = ()
    rows: list[PlannedRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    settings: Mapping[str, Any] = field(default_factory=dict)

    def count(self, fate: Fate) -> int:
        return Counter(row.fate for row in self.rows)[fate]

    def all_problems(self) -> list[Problem]:
        """Those of the file, then those of its rows, in order."""
        return [*self.problems, *(problem for row in self.rows for problem in row.problems)]

    def todo(self) -> list[tuple[str | None, Mapping[str, Any]]]:
        """What is to be stored: no uid and all values for an added row, the uid and new values for a changed one."""
        added = [(None, row.values) for row in self.rows if row.fate == "added"]
        return added + [
            (row.uid, {key: new for key, (_, new) in row.changes.items()})
            for row in self.rows
            if row.fate == "updated"
        ]


Known = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Intake:
    """What a feature takes in from spreadsheets: the word for it, its Fields, and how rows become a plan.

    `plan(table, known, plan)` fills the plan from a found table and what the book knows. The plan's settings
    hold `branches`, the names in the book, `above`, what stands above them, `branch`, where rows that name none
    belong, and `year`, of which a table speaks that names none. `template` are the columns of the spreadsheet to fill
    in, where they are not all fields.
    """

    title: str
    fields: tuple[Field, ...]
    plan: Callable[[Any, Known, Plan], None]
    template: tuple[Field, ...] = ()
