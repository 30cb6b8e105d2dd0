"""What a spreadsheet holds once it is read: sheets, cells, their addresses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from partybook.dates import PartialDate
from partybook.errors import Problem, Where
from partybook.fields import Codes, Field
from partybook.text import mark

MOST_ROWS = 200_000
MOST_COLUMNS = 1_000
MOST_CELLS = 8_000_000  # of one workbook: calamine lays out every cell up to the last one
EXACT = 10**15  # a number of more digits has lost some in the file


class CellError(str):
    """The error that a cell shows (#N/A, #REF!); a typed text "#N/A" is a plain str."""

    __slots__ = ()

    def problem(self) -> Problem:
        """What the clerk is told of it."""
        if self == NO_VALUE:
            text = mark("单元格里的公式没有算出的值。请在 WPS/Excel 里打开并保存一次，或把公式改成值。")
            return Problem("cell-error", text, value=str(self))
        return Problem(
            "cell-error", mark("单元格里是错误值 {value}。请改正公式，或直接填写内容。"), value=str(self)
        )


NO_VALUE = CellError("formula without value")

CellValue: TypeAlias = str | int | float | bool | PartialDate | None


@dataclass
class Sheet:
    """One sheet. `rows[0]` is the spreadsheet's row 1 and starts at column A; all rows are equally long.

    `merged` holds (first row, first column, last row, last column), `hidden_rows` row indexes, all from 0.
    """

    name: str
    rows: list[list[CellValue]]
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden_rows: frozenset[int] = frozenset()
    hidden: bool = False

    @property
    def width(self) -> int:
        return len(self.rows[0]) if self.rows else 0


def parse_cell(field: Field, raw: CellValue, codes: Codes) -> Any:
    """As `field.parse`, and a Problem "cell-error" for a cell that shows an error."""
    if isinstance(raw, CellError):
        raise raw.problem()
    return field.parse(raw, codes)


def letters(column: int) -> str:
    """The letters of a column index: 0 is A, 26 is AA."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def column_index(name: str) -> int:
    """The index of a column by its letters: A is 0, AA is 26."""
    index = 0
    for letter in name:
        index = index * 26 + ord(letter) - 64
    return index - 1


def address(row: int, column: int) -> str:
    """The A1 address of a row number (from 1) and a column index (from 0): (12, 2) is C12."""
    return f"{letters(column)}{row}"


def place(sheet: Sheet, row: int, column: int, head: str | None = None) -> Where:
    """The Where of a cell by row number (from 1) and column index (from 0)."""
    return Where(sheet.name, row, head, address(row, column))


def number(value: float) -> int | float:
    """A whole number as int where the file can still hold it exactly; any other stays a float."""
    return int(value) if value.is_integer() and -EXACT < value < EXACT else value


def squared(rows: list[list[CellValue]]) -> list[list[CellValue]]:
    """The rows made equally long, without the empty ones and the empty columns at the end."""
    while rows and all(value is None for value in rows[-1]):
        rows.pop()
    width = max((last_filled(row) for row in rows), default=0)
    return [row[:width] + [None] * (width - len(row)) for row in rows]


def last_filled(row: list[CellValue]) -> int:
    """How many cells there are up to the last filled one."""
    for index in range(len(row), 0, -1):
        if row[index - 1] is not None:
            return index
    return 0


def within_limits(sheet: str, rows: int, columns: int, before: int = 0) -> int:
    """The cells of an area and those before it; a Problem "sheet-too-large" where that is past reading."""
    cells = before + rows * columns
    if rows <= MOST_ROWS and columns <= MOST_COLUMNS and cells <= MOST_CELLS:
        return cells
    raise Problem(
        "sheet-too-large",
        mark(
            "“{file}”的工作表“{sheet}”一直用到单元格 {cell}，超出能读的范围（{rows} 行、{columns} 列）。"
            "请删去远处多余的内容，或把表拆开，再导入。"
        ),
        sheet=sheet,
        cell=address(rows, max(columns, 1) - 1),
        rows=MOST_ROWS,
        columns=MOST_COLUMNS,
    )
