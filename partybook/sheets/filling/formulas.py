"""References in formulas when rows come in: they go on pointing at what they pointed at; sums take in the new rows."""

from __future__ import annotations

import re
from dataclasses import dataclass

_REF = r"\$?[A-Z]{1,3}\$?[0-9]{1,7}"
_TOKEN = re.compile(
    rf"""
      "(?:[^"]|"")*"                                              # a text
    | \[[0-9]+\][^!'"(),]+!{_REF}(?::{_REF})?                     # in another file
    | (?P<sheet>(?:'(?:[^']|'')*'|[^\W\d][\w.]*)!)?
      (?:(?P<a>{_REF})(?::(?P<b>{_REF}))?|(?P<r>\$?[0-9]+:\$?[0-9]+))(?![\w(.!])
    | \[[^\]]*\]                                                  # a column of a table
    | [^\W\d][\w.]*                                               # a name or a function
    """,
    re.VERBOSE,
)
_ALONE = re.compile(rf"\b((?:SUM|COUNT|COUNTA|AVERAGE|MAX|MIN|PRODUCT|SUBTOTAL)\((?:[0-9]+,)?)({_REF})\)")
_ROW = re.compile(r"(\$?[A-Z]*)(\$?)([0-9]+)")


@dataclass(frozen=True, slots=True)
class Insert:
    """Rows `first` to `last` of a sheet are there once more; `by` rows came in below them."""

    sheet: str
    first: int
    last: int
    by: int

    @property
    def high(self) -> int:
        return self.last - self.first + 1

    def row(self, row: int) -> int:
        """Where a row is now."""
        return row + self.by if row > self.last else row

    def rows(self, first: int, last: int) -> tuple[int, int]:
        """Where a range is now: one that ends with the repeated rows takes in the new ones."""
        if first > self.last:
            return first + self.by, last + self.by
        return first, last + self.by if last >= self.last else last

    def area(self, ref: str) -> str:
        """A range or a cell of the sheet, as A1 or A1:B2."""
        start, _, end = ref.replace("$", "").partition(":")
        first, last = _parts(start), _parts(end or start)
        top, bottom = self.rows(first[1], last[1])
        moved = f"{first[0]}{top}", f"{last[0]}{bottom}"
        return moved[0] if moved[0] == moved[1] else ":".join(moved)

    def areas(self, refs: str) -> str:
        return " ".join(self.area(ref) for ref in refs.split())


def _parts(ref: str) -> tuple[str, int]:
    found = _ROW.fullmatch(ref)
    assert found is not None, ref
    return found[1], int(found[3])


def moved(formula: str, insert: Insert, own: str, *, copy: int | None = None) -> str:
    """A formula of sheet `own` after the insert; `copy` is for one within the repeated rows: 0 the first, 1 the next."""
    if copy is None and own == insert.sheet:
        formula = _ALONE.sub(lambda found: _widened(found, insert), formula)

    def one(found: re.Match[str]) -> str:
        if found["a"] is None and found["r"] is None:
            return found[0]
        sheet = found["sheet"] or ""
        if (_unquoted(sheet[:-1]) if sheet else own) != insert.sheet:
            return found[0]
        start, end = (found["a"], found["b"]) if found["a"] else found["r"].split(":")
        if copy is not None and not sheet:
            return _within(start, end, insert, copy)
        return sheet + _outside(start, end, insert)

    return _TOKEN.sub(one, formula)


def _widened(found: re.Match[str], insert: Insert) -> str:
    _, row = _parts(found[2].replace("$", ""))
    inside = insert.first <= row <= insert.last
    return f"{found[1]}{found[2]}:{found[2]})" if inside and insert.high == 1 else found[0]


def _outside(start: str, end: str | None, insert: Insert) -> str:
    first = _ROW.fullmatch(start)
    assert first is not None
    if end is None:
        return f"{first[1]}{first[2]}{insert.row(int(first[3]))}"
    last = _ROW.fullmatch(end)
    assert last is not None
    top, bottom = insert.rows(int(first[3]), int(last[3]))
    return f"{first[1]}{first[2]}{top}:{last[1]}{last[2]}{bottom}"


def _within(start: str, end: str | None, insert: Insert, copy: int) -> str:
    """As a spreadsheet copies a formula down: what is not fixed by $ goes along."""
    parts = [_ROW.fullmatch(ref) for ref in (start, end) if ref is not None]
    fixed = len(parts) == 2 and all(part and part[2] for part in parts)
    rows = []
    for part in parts:
        assert part is not None
        row = int(part[3])
        if row > insert.last or (fixed and part is parts[-1] and row == insert.last):
            row += insert.by
        elif not part[2]:
            row += copy * insert.high
        rows.append(f"{part[1]}{part[2]}{row}")
    return ":".join(rows)


def translated(formula: str, down: int, right: int) -> str:
    """A shared formula, written out for a cell so many rows and columns on."""

    def one(found: re.Match[str]) -> str:
        if found["a"] is None:
            return found[0]
        refs = [_shifted(ref, down, right) for ref in (found["a"], found["b"]) if ref]
        return (found["sheet"] or "") + ":".join(refs)

    return _TOKEN.sub(one, formula)


def _shifted(ref: str, down: int, right: int) -> str:
    found = re.fullmatch(r"(\$?)([A-Z]+)(\$?)([0-9]+)", ref)
    assert found is not None
    column = found[2] if found[1] else letters(number_of(found[2]) + right)
    row = int(found[4]) + (0 if found[3] else down)
    return f"{found[1]}{column}{found[3]}{row}"


def number_of(column: str) -> int:
    """A is 1."""
    number = 0
    for letter in column:
        number = number * 26 + ord(letter) - 64
    return number


def letters(number: int) -> str:
    text = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        text = chr(65 + rest) + text
    return text


def _unquoted(sheet: str) -> str:
    return sheet[1:-1].replace("''", "'") if sheet.startswith("'") else sheet
