"""The rows below the heads: which are records, which are totals, signatures, notes or repeated heads.

A row with a name and one more value is a record, whatever else it looks like, unless it begins with a label
such as 填表人：. A row that fits no rule is a record too: the intake says what is missing in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from partybook.errors import Problem, Where
from partybook.fields import CitizenId, Field, Money, Points, as_text
from partybook.sheets.reading.cells import NO_VALUE, CellValue, Sheet, address
from partybook.text import folded, mark

SHOWN_CHARACTERS = 120
WIDE_MERGE = 3  # columns; a lone cell merged over so many is a line across the table

_TOTAL = re.compile(
    r"(本页|本表|本支部|支部|全部|人数)?(合计|总计|小计|共计|累计|总人数)([:：(（].*)?|共\d+(人|名|户|条).*"
)
_SIGNATURES = (
    "填表人|填报人|填写人|制表人|制表|审核人|审核|复核人|经办人|经手人|负责人|联系人|填表日期|填表时间|填报日期|填报时间|制表日期"
    "|制表时间|填报单位|填表单位|制表单位|单位负责人|单位|党支部书记|支部书记|书记|党支部|签字|签名|盖章|联系电话|日期"
)
_LABEL = re.compile(rf"({_SIGNATURES})([(].*[)])?[^:：]{{0,6}}[:：].*", re.DOTALL)
_NOTE = re.compile(
    r"(注|备注|说明|填表说明|填写说明|注意|注意事项|附注|温馨提示)\d*[:：.、].*|(填表说明|填写说明|注意事项)"
)
_SECTION = re.compile(r".{0,30}(党委|党总支|党支部|支部|党小组|小组|网格|社区)([(].*[)])?[:：]?")
_ORDINALS = "甲乙丙丁戊己庚辛壬癸"


@dataclass
class Body:
    """What the rows are judged by, and what comes of it. `start` is the index of the first row below the heads."""

    sheet: Sheet
    start: int
    columns: Mapping[int, Field]
    heads: Mapping[int, str]
    data: list[tuple[int, list[CellValue]]] = field(default_factory=list)
    skipped: list[tuple[int, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def names(self) -> list[int]:
        """The columns of required fields."""
        return [column for column, field in self.columns.items() if field.required]


def read_body(body: Body) -> Body:
    """Fills `data`, `skipped` and `problems`.

    Merged cells are repeated downwards within their column, not into required fields, ID numbers, amounts and
    points, which belong to one record only; a value that is merged sideways stays in its first column.
    """
    junk = _Junk(body)
    for index in range(body.start, len(body.sheet.rows)):
        row = body.sheet.rows[index]
        filled: list[tuple[int, CellValue]] = [
            (column, value)
            for column, value in enumerate(row)
            if value is not None and (type(value) is not str or value.strip())
        ]
        if not filled:
            continue
        if junk.holds(index, row, filled):
            text = " ".join(as_text(value).strip() for _, value in filled if value != NO_VALUE)
            body.skipped.append((index + 1, " ".join(text.split())[:SHOWN_CHARACTERS]))
        else:
            body.data.append((index + 1, row))
    _spread(body)
    _tell_hidden(body)
    return body


class _Junk:
    """Tells the rows that are no records."""

    def __init__(self, body: Body) -> None:
        self._names = body.names
        self._columns = body.columns
        self._heads = {
            column: {folded(part) for part in (text, *text.split("/"))} for column, text in body.heads.items()
        }
        self._start = body.start
        self._lines = {
            (top, left)
            for top, left, bottom, right in body.sheet.merged
            if top == bottom and right - left + 1 >= WIDE_MERGE
        }

    def holds(self, index: int, row: list[CellValue], filled: list[tuple[int, CellValue]]) -> bool:
        first, value = filled[0]
        text = folded(value) if isinstance(value, str) else ""
        free = first in self._columns and first not in self._names  # a remark column may begin with 注：
        if text and not free and (_LABEL.fullmatch(text) or _NOTE.fullmatch(text)):
            return True
        if self._heads_again(filled) or (index == self._start and _counted(filled)):
            return True
        if self._named(row):
            more = self._more_than_name(row, filled)
            return not more and (self._is_line(index, filled) or self._is_total(filled))
        return self._is_total(filled) or self._is_line(index, filled) or self._nothing_mapped(filled, text)

    def _named(self, row: list[CellValue]) -> bool:
        """Whether the name columns hold what may be a name."""
        for column in self._names:
            value = row[column]
            if _blank(value):
                continue
            text = folded(as_text(value))
            if text not in self._heads[column] and not (_TOTAL.fullmatch(text) or _LABEL.fullmatch(text)):
                return True
        return False

    def _more_than_name(self, row: list[CellValue], filled: list[tuple[int, CellValue]]) -> bool:
        return any(
            column in self._columns and column not in self._names and not _is_label(value)
            for column, value in filled
        )

    def _heads_again(self, filled: list[tuple[int, CellValue]]) -> bool:
        column, value = filled[-1]
        if not isinstance(value, str) or folded(value) not in self._heads.get(column, ()):
            return False
        return all(isinstance(v, str) and folded(v) in self._heads.get(c, ()) for c, v in filled)

    def _is_total(self, filled: list[tuple[int, CellValue]]) -> bool:
        return any(_TOTAL.fullmatch(folded(value)) for _, value in filled[:3] if isinstance(value, str))

    def _is_line(self, index: int, filled: list[tuple[int, CellValue]]) -> bool:
        """A lone text across the table, or naming the section below: 第一党小组."""
        if len(filled) > 1 or not isinstance(filled[0][1], str):
            return False
        return (index, filled[0][0]) in self._lines or bool(
            len(self._columns) > 1 and _SECTION.fullmatch(folded(filled[0][1]))
        )

    def _nothing_mapped(self, filled: list[tuple[int, CellValue]], text: str) -> bool:
        """Only running numbers and the like, or a closing line whose label stands in a mapped column."""
        mapped = [value for column, value in filled if column in self._columns]
        return (
            not mapped
            or (len(filled) <= 4 and all(_is_label(value) for value in mapped))
            or bool(text and (_LABEL.fullmatch(text) or _NOTE.fullmatch(text)))
        )


def _blank(value: CellValue) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _is_label(value: CellValue) -> bool:
    return isinstance(value, str) and bool(_LABEL.fullmatch(folded(value)))


def _counted(filled: list[tuple[int, CellValue]]) -> bool:
    """1 2 3 4 … or 甲 乙 丙 …: the numbers of the columns."""
    texts = [folded(as_text(value)).strip("()<>[]栏") for _, value in filled]
    numbers = [str(number) for number in range(1, len(texts) + 1)]
    later = [str(number) for number in range(len(texts))]
    return len(texts) >= 3 and (texts in (numbers, later) or texts == list(_ORDINALS[: len(texts)]))


def _spread(body: Body) -> None:
    """Repeats merged cells down their column; `data` then holds rows of its own where they differ."""
    places = {number - 1: place for place, (number, _) in enumerate(body.data)}
    changed: set[int] = set()
    for top, left, bottom, _ in body.sheet.merged:
        field_ = body.columns.get(left)
        if field_ is None or bottom == top or top < body.start or top >= len(body.sheet.rows):
            continue
        value = body.sheet.rows[top][left]
        rows = [index for index in range(top + 1, min(bottom + 1, len(body.sheet.rows))) if index in places]
        if _blank(value) or not rows:
            continue
        if field_.required or isinstance(field_.kind, (CitizenId, Money, Points)):
            body.problems.append(_kept_once(body, top, bottom, left))
            continue
        for index in rows:
            if index not in changed:
                number, row = body.data[places[index]]
                body.data[places[index]] = (number, list(row))
                changed.add(index)
            body.data[places[index]][1][left] = value


def _kept_once(body: Body, top: int, bottom: int, column: int) -> Problem:
    where = Where(body.sheet.name, top + 1, body.heads[column], address(top + 1, column))
    return Problem(
        "merged-not-repeated",
        mark(
            "第 {first}—{last} 行的这一格合并了，内容只算第 {first} 行的。如果各行都有，请拆分单元格后分别填写。"
        ),
        where=where,
        severity="warning",
        first=top + 1,
        last=bottom + 1,
    )


def _tell_hidden(body: Body) -> None:
    hidden = [number for number, _ in body.data if number - 1 in body.sheet.hidden_rows]
    if hidden:
        problem = Problem(
            "rows-hidden",
            mark("有 {count} 行在表里是隐藏的（从第 {first} 行起），也读入了，请核对。"),
            where=Where(body.sheet.name),
            severity="warning",
            count=len(hidden),
            first=hidden[0],
        )
        body.problems.append(problem)
