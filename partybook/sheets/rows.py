"""A row's cells as values, each fault with its place."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any

from partybook.dates import today
from partybook.errors import Problem, Where
from partybook.fields import CodeKind
from partybook.sheets.heading import Table, address
from partybook.sheets.plan import Plan
from partybook.sheets.reading.cells import parse_cell
from partybook.standards.codes import codes
from partybook.text import mark

Values = dict[str, Any]


class Reader:
    """Reads the rows of a table by its Fields. A word that a code table does not know is an error."""

    def __init__(self, table: Table, plan: Plan) -> None:
        self._sheet = plan.sheet
        self._columns = sorted(table.columns.items())
        self._heads = {field.key: (index, table.heads[index]) for index, field in table.columns.items()}

    def has(self, *keys: str) -> bool:
        """Whether the table has a column for one of these."""
        return bool(set(keys) & set(self._heads))

    def where(self, row: int, key: str) -> Where:
        """The place of a field in a row; the row alone where no column feeds the field."""
        index, head = self._heads.get(key, (None, None))
        return Where(self._sheet, row, head, None if index is None else address(row, index))

    def raw(self, cells: Sequence[Any], key: str) -> Any:
        """What stands in the cell of a field; None where it is blank or there is no such column."""
        index = self._heads.get(key, (None, None))[0]
        value = None if index is None else cells[index]
        return None if isinstance(value, str) and not value.strip() else value

    def read(
        self, row: int, cells: Sequence[Any], problems: list[Problem], leave: Collection[str] = ()
    ) -> Values:
        """The values of a row, without blanks; adds what is wrong or doubtful to `problems`."""
        values: Values = {}
        for index, field in self._columns:
            if field.key in leave or cells[index] is None:
                continue
            try:
                value = parse_cell(field, cells[index], codes())
            except Problem as problem:
                if problem.value is None:
                    problem.value = cells[index]
                if problem.code == "code-unknown":
                    problem = self._unknown(field.kind, problem.value)
                problems.append(problem.at(self.where(row, field.key)))
                value = problem.taken if problem.severity == "warning" else None
            if value is not None:
                values[field.key] = value
        return values

    def _unknown(self, kind: Any, word: object) -> Problem:
        assert isinstance(kind, CodeKind)
        words = "、".join(code.short for code in kind.of(codes()).codes.values())
        return Problem("word-unknown", mark("不认识“{value}”。可以写：{words}。"), value=word, words=words)


def refused(problems: Sequence[Problem]) -> bool:
    """Whether a row can not be taken."""
    return any(problem.severity == "error" for problem in problems)


def year_of(table: Table, plan: Plan) -> int:
    """The year a table speaks of: asked for, else named above its heads, in the sheet's or the file's name, else now."""
    if plan.settings.get("year"):
        return int(plan.settings["year"])
    for text in (*table.above, table.sheet, plan.file):
        found = re.search(r"(?<!\d)(20\d\d)(?=\s*年|\D|$)", text)
        if found:
            return int(found[1])
    return today().year
