"""Gives the clerk's own workbook back: faulty cells tinted, a last column saying what is wrong.

An .xlsx is changed in place, with its styles. Where openpyxl cannot, and for .xls, .ods and .csv, the sheets
are rebuilt from what was read. Either way, reading the new file gives the same values as reading the old one;
for that, formulas become the values they showed (openpyxl cannot keep both).
"""

from __future__ import annotations

import logging
import re
import warnings
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partybook.errors import Problem
from partybook.sheets.plan import Plan
from partybook.sheets.reading import read_workbook
from partybook.sheets.reading.cells import CellValue, Sheet, last_filled
from partybook.sheets.rebuilding import faithful, mergeable, rebuilt
from partybook.sheets.writing.replacing import replacing
from partybook.text import folded, mark

REASON = "错误原因"
ERROR_FILL, WARNING_FILL = "FFF8CBAD", "FFFFF2CC"
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_log = logging.getLogger(__name__)


@dataclass
class _Reasons:
    """What is wrong: where the heads are, and the problems of each row."""

    sheet: str
    header_row: int
    rows: dict[int, list[Problem]]


def write_faults(
    source: Path,
    faults: Plan | Sequence[Problem],
    target: Path,
    *,
    sheet: str | None = None,
    header_row: int = 1,
    force: bool = False,
) -> None:
    """Writes `source` to `target` (.xlsx, or .xlsm for one) with its faults.

    A plan knows its sheet and header row; a list of Problems has `Where.row` and `Where.cell`, and the sheet
    of the first one unless `sheet` is given. An older column 错误原因 is cleared and used again.
    Problems: those of read_workbook; sheet-unknown; file-exists without `force`; file-unwritable.
    """
    reasons = _reasons(faults, sheet, header_row)
    sheets = read_workbook(source)
    used = next(
        (n for n, found in enumerate(sheets) if found.name == reasons.sheet or not reasons.sheet), None
    )
    if used is None:
        names = "、".join(found.name for found in sheets)
        text = mark("文件里没有工作表“{value}”。有：{names}。")
        raise Problem("sheet-unknown", text, value=reasons.sheet, names=names)
    with replacing(target, force=force) as beside, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of parts that it does not keep
        book = _opened(source, sheets, target) or rebuilt(sheets)
        _mark_faults(book.worksheets[used], sheets[used], reasons)
        book.save(beside)


def _reasons(faults: Plan | Sequence[Problem], sheet: str | None, header_row: int) -> _Reasons:
    rows: dict[int, list[Problem]] = defaultdict(list)
    if isinstance(faults, Plan):
        for planned in faults.rows:
            rows[planned.row] += planned.problems
        return _Reasons(sheet or faults.sheet, faults.header_row, dict(rows))
    for problem in faults:
        if problem.where.row is not None:
            rows[problem.where.row].append(problem)
    named = next((problem.where.sheet for problem in faults if problem.where.sheet), "")
    return _Reasons(sheet or named or "", header_row, dict(rows))


def _opened(source: Path, sheets: list[Sheet], target: Path) -> Any:
    """The clerk's workbook; None where openpyxl does not understand it."""
    import zipfile

    from openpyxl import load_workbook

    if not zipfile.is_zipfile(source) or not all(map(mergeable, sheets)):
        return None
    try:
        book = load_workbook(source, rich_text=True, keep_vba=target.suffix.lower() == ".xlsm")
        return book if faithful(book, source, sheets) else None
    except Exception as fault:  # noqa: BLE001 openpyxl raises anything on what it does not know; values are safe
        _log.info("openpyxl cannot keep a workbook as it is: %s", type(fault).__name__)
        return None


def _mark_faults(worksheet: Any, sheet: Sheet, reasons: _Reasons) -> None:
    from openpyxl.styles import Alignment, PatternFill

    fills = {
        "error": PatternFill("solid", start_color=ERROR_FILL, end_color=ERROR_FILL),
        "warning": PatternFill("solid", start_color=WARNING_FILL, end_color=WARNING_FILL),
    }
    column = _reason_column(sheet, reasons.header_row)
    _free_column(worksheet, column, reasons.header_row, len(sheet.rows))
    _set_text(worksheet.cell(reasons.header_row, column), mark("错误原因"))
    worksheet.column_dimensions[worksheet.cell(1, column).column_letter].width = 48
    anchors = _anchors(worksheet)
    for row, problems in reasons.rows.items():
        if not problems:
            continue
        reason = worksheet.cell(row, column)
        _set_text(reason, "；".join(dict.fromkeys(str(problem).rstrip("。") for problem in problems)) + "。")
        reason.alignment = Alignment(wrap_text=True, vertical="top")
        for problem in sorted(
            problems, key=lambda problem: problem.severity, reverse=True
        ):  # errors last, on top
            reason.fill = fills[problem.severity]
            if problem.where.cell:
                cell = anchors.get(problem.where.cell) or problem.where.cell
                worksheet[cell].fill = fills[problem.severity]


def _reason_column(sheet: Sheet, header_row: int) -> int:
    """The column 错误原因 (from 1), or the first one behind all that is filled."""
    heads: list[CellValue] = sheet.rows[header_row - 1] if header_row <= len(sheet.rows) else []
    for index, head in enumerate(heads):
        if isinstance(head, str) and folded(head) == REASON:
            return index + 1
    return max((last_filled(row) for row in sheet.rows[header_row - 1 :]), default=0) + 1


def _anchors(worksheet: Any) -> dict[str, str]:
    """The first cell of each merged range, by every address within: only it shows a colour."""
    return {
        worksheet.cell(row, column).coordinate: found.start_cell.coordinate
        for found in worksheet.merged_cells.ranges
        for row in range(found.min_row, min(found.max_row, worksheet.max_row) + 1)
        for column in range(found.min_col, min(found.max_col, worksheet.max_column) + 1)
    }


def _free_column(worksheet: Any, column: int, header_row: int, last_row: int) -> None:
    """No merged range lies over the column below the heads, and no older reason stands there."""
    from openpyxl.styles import PatternFill

    for found in list(worksheet.merged_cells.ranges):
        if found.min_col <= column <= found.max_col and found.max_row >= header_row:
            worksheet.unmerge_cells(str(found))
    for row in range(header_row + 1, last_row + 1):
        cell = worksheet.cell(row, column)
        if cell.value is not None:
            cell.value = None
            cell.fill = PatternFill()


def _set_text(cell: Any, text: str) -> None:
    cell.value = _ILLEGAL.sub("", text)[:32_767]
    cell.data_type = "s"  # never a formula
