"""Finds the table in a sheet: below titles and instructions, under one or two rows of heads."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.fields import Field
from partybook.sheets.body import Body, read_body
from partybook.sheets.reading.cells import CellValue, Sheet, address
from partybook.text import folded, mark

__all__ = ["Table", "address", "find_in_workbook", "find_table"]

SEARCHED_ROWS = 30
LONGEST_HEAD = 60  # longer cells are instructions

_HINT = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|【[^【】]*】|<[^<>]*>")
_MARKS = re.compile(r"^(\d+[.、])|[*※★☆●#:：、,，.。_]")
_DAY = re.compile(r"\d{1,2}月\d{1,2}", re.ASCII)  # the head of a column about one day: who came
_OTHER_PEOPLE = re.compile("家庭成员|配偶|父|母|子女|亲属|联系人|介绍人|监护人|帮扶|结对")


@dataclass
class Table:
    """A table that was found. Columns are indexes from 0, rows are numbers from 1, as the clerk sees them.

    `header_row` is the last row of heads. `data` holds every row of a record, all columns of the sheet, with
    merged cells repeated downwards; `skipped` the rows left out that are not blank, with their text;
    `problems` warnings about the body; `others` further sheets in which such a table stands; `above` the texts over it.
    """

    sheet: str
    header_row: int
    columns: dict[int, Field]
    heads: dict[int, str]
    ignored: list[str]
    data: list[tuple[int, list[CellValue]]] = field(default_factory=list)
    skipped: list[tuple[int, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    above: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Head:
    """The head of a column: as it is shown, and the texts to be tried, each with a penalty."""

    shown: str
    tries: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class _Header:
    """Heads in row `last` (from 0) and perhaps the one above, with the fields they name."""

    last: int
    first: int
    heads: dict[int, _Head]
    columns: dict[int, Field]

    @property
    def required(self) -> int:
        return sum(field.required for field in self.columns.values())

    @property
    def rank(self) -> tuple[bool, int, int]:
        """Better headers have more: a required field, then fields, then fewer rows, so titles stay out."""
        return self.required > 0, len(self.columns), self.first - self.last


class _Names:
    """Finds the field for a head: label before synonym, whole texts before those without hints and marks."""

    def __init__(self, fields: Sequence[Field]) -> None:
        self._found: dict[str, tuple[int, Field]] = {}
        taken = [field for field in fields if not field.computed]
        for rank, clean in ((0, folded), (4, stripped)):
            for field_ in taken:
                self._found.setdefault(clean(field_.label), (rank, field_))
            for field_ in taken:
                for name in field_.headers:
                    self._found.setdefault(clean(name), (rank + 1, field_))

    def find(self, head: _Head) -> tuple[int, Field] | None:
        """(rank, field), the smaller the surer."""
        for text, penalty in head.tries:
            forms = ((folded(text), 0), (stripped(text), 2), (stripped(text.partition("\n")[0]), 3))
            for form, further in forms:
                if form in self._found:
                    rank, field_ = self._found[form]
                    return rank + penalty + further, field_
        return None


def stripped(text: str) -> str:
    """A head without hints in brackets, marks and numbering: *入党时间（年月） is 入党时间."""
    plain = unicodedata.normalize("NFKC", text)
    return folded(_MARKS.sub("", _HINT.sub("", plain).strip()))


def find_table(sheet: Sheet, fields: Sequence[Field]) -> Table | None:
    """The table of a sheet whose heads name the most fields, one of them required where there is any.

    A head over one column alone names a field surely; one of a group is tried alone, then with its group's
    head. One column feeds a field: the exact label before a synonym before a text without hints, then the
    leftmost. None where no row names two fields, or the one required field of a sheet of one column.
    """
    header = _find_header(sheet, fields)
    return _table(sheet, header) if header else None


def find_in_workbook(
    sheets: Sequence[Sheet], fields: Sequence[Field], sheet_name: str | None = None
) -> Table:
    """The best table of the visible sheets, or of the named one; rows of data decide between equals.

    Problems: sheet-unknown with the names there are; sheet-no-header with the heads that are needed.
    """
    asked = [_named(sheets, sheet_name)] if sheet_name is not None else [s for s in sheets if not s.hidden]
    found = [(sheet, header) for sheet in asked if (header := _find_header(sheet, fields))]
    if not found:
        needed = [field_.label for field_ in fields if field_.required] or [
            f.label for f in fields if not f.computed
        ]
        raise Problem(
            "sheet-no-header",
            mark("没有找到表头。表里要有一行列名，其中要有“{needed}”。可以下载模板对照。"),
            needed="”“".join(needed[:6]),
        )

    def rank(pair: tuple[Sheet, _Header]) -> tuple[bool, int, bool]:
        sheet, header = pair
        return (*header.rank[:2], len(sheet.rows) > header.last + 1)

    best = max(found, key=rank)
    table = _table(*best)
    table.others = [pair[0].name for pair in found if pair is not best and rank(pair) == rank(best)]
    return table


def _named(sheets: Sequence[Sheet], name: str) -> Sheet:
    for key in (str, folded):
        for sheet in sheets:
            if key(sheet.name) == key(name):
                return sheet
    names = "、".join(sheet.name for sheet in sheets)
    raise Problem("sheet-unknown", mark("文件里没有工作表“{value}”。有：{names}。"), value=name, names=names)


def _table(sheet: Sheet, header: _Header) -> Table:
    shown = {column: head.shown for column, head in header.heads.items() if head.shown}
    body = read_body(Body(sheet, header.last + 1, header.columns, shown))
    ignored = [text for column, text in sorted(shown.items()) if column not in header.columns]
    above = [str(value).strip() for row in sheet.rows[: header.first] for value in row if value is not None]
    return Table(
        sheet.name,
        header.last + 1,
        header.columns,
        shown,
        ignored,
        body.data,
        body.skipped,
        body.problems,
        above=[text for text in above if text],
    )


def _find_header(sheet: Sheet, fields: Sequence[Field]) -> _Header | None:
    names = _Names(fields)
    best: _Header | None = None
    for row in range(min(SEARCHED_ROWS, len(sheet.rows))):
        texts = [_head_text(value) for value in sheet.rows[row]]
        if not any(texts):
            continue
        candidates = [
            _header(row, row, {c: _Head(_line(t), ((t, 0),)) for c, t in enumerate(texts) if t}, names)
        ]
        if row + 1 < len(sheet.rows):
            candidates.append(_header(row, row + 1, _paired(sheet, row, texts), names))
        for header in candidates:
            if _enough(header) and (best is None or header.rank > best.rank):
                best = header
    return best


def _enough(header: _Header) -> bool:
    if len(header.columns) >= 2 or (header.required == 1 and len(header.heads) == 1):
        return True
    return header.required == 1 and any(_DAY.search(head.shown) for head in header.heads.values())


def _header(first: int, last: int, heads: dict[int, _Head], names: _Names) -> _Header:
    """The heads with their fields, surest first, each field once."""
    claims = [(*found, column) for column, head in heads.items() if (found := names.find(head))]
    columns: dict[int, Field] = {}
    fed: set[str] = set()
    for _, field_, column in sorted(claims, key=lambda claim: (claim[0], claim[2])):
        if field_.key not in fed:
            columns[column] = field_
            fed.add(field_.key)
    return _Header(last, first, heads, dict(sorted(columns.items())))


def _paired(sheet: Sheet, row: int, upper: list[str]) -> dict[int, _Head]:
    """The heads of two rows: a cell merged over both is one head, others are a group and its parts."""
    lower = [_head_text(value) for value in sheet.rows[row + 1]]
    groups = _groups(sheet, row, upper, lower)
    heads: dict[int, _Head] = {}
    for column, (over, under) in enumerate(zip(upper, lower, strict=True)):
        group = groups.get(column, "")
        if not under:
            if over:
                heads[column] = _Head(_line(over), ((over, 0),))
        elif not group:
            heads[column] = _Head(_line(under), ((under, 0),))
        elif not stripped(under):  # a hint alone: （年月）
            heads[column] = _Head(_line(over or group), ((over or group, 0),))
        else:
            both = (group + under, 8)
            tries = (both,) if _OTHER_PEOPLE.search(group) else ((under, 8), both)
            heads[column] = _Head(f"{_line(group)}/{_line(under)}", tries)
    return heads


def _groups(sheet: Sheet, row: int, upper: list[str], lower: list[str]) -> dict[int, str]:
    """The group's head over each column: over a merged range, else up to the next head to the right."""
    groups: dict[int, str] = {}
    current = ""
    for column, text in enumerate(upper):
        if not lower[column]:
            current = ""
        elif text:
            current = text
        if current:
            groups[column] = current
    for top, left, bottom, right in sheet.merged:
        if top <= row <= bottom and left < len(upper):
            text = _head_text(sheet.rows[top][left])
            groups |= dict.fromkeys(range(left, min(right + 1, len(upper))), text)
            if right + 1 < len(upper) and not upper[right + 1] and (top, left) == (row, left):
                _clear_after(groups, right + 1, upper)
    return groups


def _clear_after(groups: dict[int, str], start: int, upper: list[str]) -> None:
    """A merged group ends where its range ends."""
    for column in range(start, len(upper)):
        if upper[column]:
            return
        groups.pop(column, None)


def _head_text(value: CellValue) -> str:
    """A cell as a head: text that is not an instruction; 1月 or 3月12日 that a spreadsheet has made a date of."""
    if isinstance(value, PartialDate) and value.month is not None:
        return f"{value.month}月{value.day}日" if value.day not in (None, 1) else f"{value.month}月"
    if not isinstance(value, str):
        return ""
    return value.strip() if len(value) <= LONGEST_HEAD else ""


def _line(text: str) -> str:
    return " ".join(text.split())
