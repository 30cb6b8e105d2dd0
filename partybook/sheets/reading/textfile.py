"""Reads .csv: its encoding, its delimiter, and texts guarded against being run as formulas."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from pathlib import Path

from partybook.errors import Problem
from partybook.sheets.reading.cells import CellValue, Sheet, squared, within_limits
from partybook.text import mark

DELIMITERS = (",", "\t", ";")
SAMPLE_ROWS = 50

# What WPS and Excel would take for a formula, or cut away before one. A text that begins so, apostrophes
# aside, is written with one more apostrophe, which reading takes off again.
RISKY = re.compile(r"'*(?:[\t\r\n]|[ \u00a0\u3000]*[=+\-@＝＋－＠])")
NUMBER = re.compile(r"-?\d+(\.\d+)?", re.ASCII)


def guarded(text: str) -> str:
    """A text that no program takes for a formula (OWASP, CSV injection); plain numbers stay."""
    return f"'{text}" if RISKY.match(text) and not NUMBER.fullmatch(text) else text


def unguarded(text: str) -> str:
    """The text that `guarded` was given."""
    return text[1:] if text.startswith("'") and RISKY.match(text) else text


def read_csv(path: Path) -> list[Sheet]:
    """One sheet of texts, named like the file. Problems: no text at all, an odd number of quotes."""
    text = decoded(path.read_bytes())
    rows: list[list[CellValue]] = []
    width = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        for cells in reader:
            width = max(width, len(cells))
            within_limits(path.stem, len(rows), width)
            rows.append([unguarded(cell) or None for cell in cells])
    except csv.Error as fault:
        raise Problem(
            "csv-quotes",
            mark(
                "“{file}”第 {line} 行附近的双引号不成对，无法分列。请在 WPS/Excel 里打开核对，另存为 .xlsx 再导入。"
            ),
            line=reader.line_num,
        ) from fault
    return [Sheet(path.stem, squared(rows))]


def decoded(raw: bytes) -> str:
    """UTF-8 with or without mark, UTF-16 with mark, or GB18030. A Problem for anything else."""
    try:
        if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return raw.decode("utf-16")
        if b"\0" not in raw:
            try:
                return raw.decode("utf-8-sig")
            except UnicodeDecodeError:
                if not raw.startswith(codecs.BOM_UTF8):  # damaged UTF-8 would come out as other characters
                    return raw.decode("gb18030")
    except UnicodeDecodeError:
        pass
    raise Problem(
        "sheet-unknown-kind",
        mark("“{file}”不是能读的表格。请在 WPS/Excel 里打开，另存为 .xlsx 再导入。"),
    )


def _delimiter(text: str) -> str:
    """The one that cuts the first rows into columns most evenly."""

    def evenness(delimiter: str) -> tuple[int, int]:
        widths: Counter[int] = Counter()
        try:
            for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)):
                widths[len(cells)] += 1
                if number >= SAMPLE_ROWS:
                    break
        except csv.Error:
            return 0, 0
        width, count = max(
            ((w, c) for w, c in widths.items() if w > 1), key=lambda pair: pair[1], default=(0, 0)
        )
        return count, width

    return max(DELIMITERS, key=evenness)
