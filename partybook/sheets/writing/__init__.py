"""Writes rows for other people's programs, so that reading them in again gives the same values."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Literal

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.fields import CodeKind, Codes, Field, Money, Points
from partybook.sheets.reading.textfile import guarded
from partybook.sheets.writing.replacing import replacing
from partybook.sheets.writing.template import (
    FILL,
    is_text_column,
    lay_out,
    new_workbook,
    sheet_name,
    write_template,
)
from partybook.text import mark

__all__ = ["write_rows", "write_template"]

Kind = Literal["xlsx", "csv"]
MOST_CHARACTERS = 32_767  # of one cell


def write_rows(
    target: Path | BinaryIO,
    title: str,
    fields: Sequence[Field],
    rows: Iterable[Mapping[str, Any]],
    codes: Codes,
    *,
    kind: Kind | None = None,
    force: bool = False,
) -> None:
    """Writes rows (values by field key) under the labels of the fields.

    `kind` is told by the target's name where it is a path, and is xlsx for a buffer. Values are written as
    the fields read them: labels of codes, dates as far as they are known, 是 and 否, amounts as numbers.
    Problems: file-exists without `force`, file-unwritable, text-too-long.
    """
    if not isinstance(target, Path):
        _write(target, title, fields, rows, codes, kind or "xlsx")
        return
    chosen = kind or ("csv" if target.suffix.lower() == ".csv" else "xlsx")
    with replacing(target, force=force) as beside, beside.open("xb") as buffer:
        _write(buffer, title, fields, rows, codes, chosen)


def cell_text(field: Field, value: Any, codes: Codes) -> str:
    """A value as a text that the field reads as the same value."""
    if value is None:
        return ""
    if isinstance(value, PartialDate):
        return value.dotted_full
    if isinstance(field.kind, CodeKind):
        return field.kind.of(codes).label(value)
    return field.show(value, codes)


def _write(
    buffer: BinaryIO,
    title: str,
    fields: Sequence[Field],
    rows: Iterable[Mapping[str, Any]],
    codes: Codes,
    kind: Kind,
) -> None:
    if kind == "csv":
        _write_csv(buffer, fields, rows, codes)
    else:
        _write_xlsx(buffer, title, fields, rows, codes)


def _write_csv(
    buffer: BinaryIO, fields: Sequence[Field], rows: Iterable[Mapping[str, Any]], codes: Codes
) -> None:
    """UTF-8 with its mark, which WPS and Excel need; all quoted, so that no text looks like a delimiter."""
    lines = io.TextIOWrapper(buffer, encoding="utf-8-sig", errors="replace", newline="")
    writer = csv.writer(lines, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow(field.label for field in fields)
    for row in rows:
        texts = [cell_text(field, row.get(field.key), codes) for field in fields]
        writer.writerow([guarded(text.replace("\0", "")) for text in texts])
    lines.flush()
    lines.detach()


def _write_xlsx(
    buffer: BinaryIO, title: str, fields: Sequence[Field], rows: Iterable[Mapping[str, Any]], codes: Codes
) -> None:
    book = new_workbook(buffer)
    sheet = book.add_worksheet(sheet_name(title))
    head = book.add_format(
        {"bold": True, "bg_color": FILL, "border": 1, "text_wrap": True, "valign": "vcenter"}
    )
    formats = [_format(book, field) for field in fields]
    for column, field in enumerate(fields):
        sheet.set_column(column, column, max(8, min(field.width, 24) * 2 + 2), formats[column])
        sheet.write_string(0, column, field.label, head)
    count = 0
    for count, row in enumerate(rows, 1):
        for column, field in enumerate(fields):
            _write_cell(sheet, count, column, field, row.get(field.key), codes, formats[column])
    sheet.freeze_panes(1, 0)
    lay_out(sheet, fields)
    if fields:
        sheet.autofilter(0, 0, count, len(fields) - 1)
    book.close()


def _format(book: Any, field: Field) -> Any:
    if isinstance(field.kind, (Money, Points)):
        return book.add_format({"num_format": "0.00" if isinstance(field.kind, Money) else "0.##"})
    return book.add_format({"num_format": "@"}) if is_text_column(field) else None


def _write_cell(sheet: Any, row: int, column: int, field: Field, value: Any, codes: Codes, form: Any) -> None:
    if isinstance(field.kind, (Money, Points)) and isinstance(value, int):
        sheet.write_number(row, column, value / 100, form)
        return
    text = re.sub("[\ud800-\udfff]", "\ufffd", cell_text(field, value, codes))
    if text and sheet.write_string(row, column, text, form):
        raise Problem(
            "text-too-long",
            mark("第 {row} 行的“{label}”超过 {most} 字，一格写不下。请把它缩短后再导出。"),
            row=row + 1,
            label=field.label,
            most=MOST_CHARACTERS,
        )
