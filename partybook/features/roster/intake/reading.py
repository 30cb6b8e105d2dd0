"""Cells of a row as values, with what is wrong or doubtful about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from partybook.dates import today
from partybook.errors import Problem, Where
from partybook.features.roster.rules.membership import check_person
from partybook.fields import CodeKind, Field, Text
from partybook.sheets.heading import Table, address
from partybook.sheets.reading.cells import parse_cell
from partybook.standards.codes import codes
from partybook.text import mark

Values = dict[str, Any]
UNKNOWN = "unknown"  # words that no code table knows, on their way into the note


class CellReader:
    """Turns cells into values; the same text in a column is understood once. `fields` are all that may be asked."""

    def __init__(self, table: Table, sheet: str, fields: Sequence[Field] = ()) -> None:
        self._sheet = sheet
        self._required = [field for field in fields if field.required]
        self._columns: list[tuple[int, str, Field, dict[str, tuple[Any, Problem | None]]]] = [
            (index, field.key, field, {}) for index, field in sorted(table.columns.items())
        ]
        self._heads = {field.key: (index, table.heads[index]) for index, field in table.columns.items()}
        self._codes = codes()

    def where(self, row: int, key: str) -> Where:
        """The place of a field in a row; the row alone where no column feeds the field."""
        index, head = self._heads.get(key, (None, None))
        return Where(self._sheet, row, head, None if index is None else address(row, index))

    def read(self, row: int, cells: Sequence[Any], problems: list[Problem]) -> Values:
        """The values of a row, without blanks; adds what is wrong or doubtful to `problems`."""
        values: Values = {}
        unknown: dict[str, str] = {}
        for index, key, field, seen in self._columns:
            raw = cells[index]
            if raw is None:
                continue
            found = seen.get(raw) if type(raw) is str else None
            if found is None:
                found = self._understand(field, raw, seen)
            value, problem = found
            if problem is not None:
                problems.append(problem.at(self.where(row, key)))
                if problem.code == "code-unknown":
                    unknown[key] = f"{field.label}：{problem.value}"
            if value is not None:
                values[key] = value
        self._look_over(row, values, unknown, problems)
        if unknown:
            values[UNKNOWN] = list(unknown.values())
        return values

    def _understand(self, field: Field, raw: Any, seen: dict[str, Any]) -> tuple[Any, Problem | None]:
        found = _parsed(field, raw, self._codes)
        if type(raw) is str:
            seen[raw] = found
        return found

    def _look_over(
        self, row: int, values: Values, unknown: Mapping[str, str], problems: list[Problem]
    ) -> None:
        """What the values say together; here that each required one is there."""
        for field in self._required:
            if field.key in values:
                continue
            where = self.where(row, field.key)
            mine = [problem for problem in problems if problem.where.column and problem.where == where]
            if field.key in unknown and isinstance(field.kind, CodeKind):
                problems[:] = [problem for problem in problems if problem not in mine]
                words = "、".join(code.label for code in field.kind.of(self._codes).codes.values())
                problem = Problem("code-unknown", mark("“{value}”不认识，请写：{words}。"), words=words)
                problems.append(problem.at(where, mine[0].value))
            elif not mine:
                problems.append(Problem("required", mark("请填写{label}。"), label=field.label).at(where))


class RowReader(CellReader):
    """Reads the rows of a roster: each is a person, whose dates and numbers must agree."""

    def __init__(self, table: Table, sheet: str) -> None:
        super().__init__(table, sheet)
        self._today = today()

    def _look_over(
        self, row: int, values: Values, unknown: Mapping[str, str], problems: list[Problem]
    ) -> None:
        """What the values say together: a name must be there, 转正 makes a full member, dates and numbers agree."""
        if "name" not in values:
            missing = Problem("name-missing", mark("没有姓名。请补上姓名；不是党员的行请删去。"))
            problems.append(missing.at(self.where(row, "name")))
        full = values.get("full_on")
        if full is not None and full.earliest <= self._today and "standing" not in unknown:
            values.setdefault("standing", "full")
        problems += [problem.at(self.where(row, key)) for key, problem in check_person(values, self._today)]

    @property
    def tells_standing(self) -> bool:
        """Whether the sheet has a column from which the standing can be told."""
        return bool({"standing", "full_on"} & set(self._heads))


def _parsed(field: Field, raw: Any, tables: Any) -> tuple[Any, Problem | None]:
    try:
        return parse_cell(field, raw, tables), None
    except Problem as problem:
        if problem.value is None:
            problem.value = raw
        if problem.code == "cell-error" and type(field.kind) is Text:
            problem.severity = "warning"  # a remark that shows no value is no reason to refuse a person
        return problem.taken, problem
