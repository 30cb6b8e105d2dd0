"""Another district's standard as a spreadsheet: parts in a merged column or as lines between, one item a row."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from partybook.errors import Problem
from partybook.features.scoring.rules import (
    code_of,
    heading,
    label,
    plain_title,
    points,
    points_in,
)
from partybook.fields import Points
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.sheets.rows import Reader, refused, year_of
from partybook.text import folded, mark

ONE_PART = mark("考核内容")
_SUM = re.compile(r"(合计|总计|总分|共计|小计)\D{0,4}(\d{1,4}(?:\.\d{1,2})?)")
_LEAST = 4  # characters of a title


@dataclass
class _Part:
    """A part as it is read: its title as written, its rows, the points that its title names."""

    title: str
    rows: list[PlannedRow] = field(default_factory=list)

    @property
    def told(self) -> int | None:
        return points_in(self.title)

    @property
    def points(self) -> int:
        return sum(row.values.get("points") or 0 for row in self.rows)


def plan_standard(table: Table, known: Known, plan: Plan) -> None:
    """Plans every item; a standard of the same title is replaced as a whole, one that is the same stays."""
    sheet = _Sheet(table, plan)
    sheet.read()
    parts = [part for part in sheet.parts if part.rows]
    title, year = _title(table, plan), year_of(table, plan)
    wrong = _sums(parts, table)
    _number(parts, title, year)
    there = next((row for row in known if folded(row["title"]) == folded(title)), None)
    same = there is not None and not wrong and there["rows"] == [_seen(row) for row in plan.rows]
    for row in plan.rows:
        row.problems += wrong if row is plan.rows[0] else []
        row.fate = "refused" if wrong or refused(row.problems) else "unchanged" if same else "added"
    if any(row.fate == "refused" for row in plan.rows):  # a standard without some of its items is none
        for row in plan.rows:
            row.fate = "refused"
    elif there is not None and not same:
        text = mark("已有“{value}”，导入后整个换成这张表的；已经对应到数据的项目，编号和分值没变的保留。")
        plan.problems.append(Problem("standard-replaced", text, value=title, severity="warning"))


def _seen(row: PlannedRow) -> tuple[Any, ...]:
    values = row.values
    return values["part_title"], values["code"], values["points"], values["words"]


class _Sheet:
    """The rows, in the order of the sheet, with the lines between them that head a part."""

    def __init__(self, table: Table, plan: Plan) -> None:
        self.table, self.plan = table, plan
        self.reader = Reader(table, plan)
        self.parts: list[_Part] = []
        self.topic = ""  # a content that is merged over several rows with points of their own

    def read(self) -> None:
        heads = [(row, text) for row, text in self.table.skipped if heading(text)]
        lines: list[tuple[int, Any]] = [*self.table.data, *heads]
        for number, cells in sorted(lines, key=lambda line: line[0]):
            if isinstance(cells, str):
                self.parts.append(_Part(cells))
            else:
                self._row(number, cells)

    def _row(self, number: int, cells: list[Any]) -> None:
        problems: list[Problem] = []
        values = self.reader.read(number, cells, problems)
        part = (values.pop("part", None) or "").strip()
        if part and (not self.parts or self.parts[-1].title != part):
            self.parts.append(_Part(part))
        text, detail = (values.get(key, "").strip() for key in ("title", "detail"))
        worth = values.get("points")
        if worth is None and text and not self.reader.has("points"):
            worth = points_in(text)
        if worth is None and not refused(problems):
            self._without_points(number, text, detail)
            return
        self.topic = text or self.topic
        words = "\n".join(dict.fromkeys(word for word in (text or self.topic, detail) if word))
        row = PlannedRow(
            number, label(text or detail or self.topic) if words else mark("（无内容）"), "refused"
        )
        row.problems = problems
        if not words and not problems:
            says = mark("没有写考核内容。")
            row.problems.append(Problem("item-empty", says).at(self.reader.where(number, "title")))
        row.values = {
            "serial": values.get("code", ""),
            "title": row.label,
            "words": words,
            "points": worth or 0,
            "proof": values.get("proof", "").strip() or None,
        }
        if not self.parts:
            self.parts.append(_Part(ONE_PART))
        self.parts[-1].rows.append(row)
        self.plan.rows.append(row)

    def _without_points(self, number: int, text: str, detail: str) -> None:
        """A line that heads a part, or that goes on with the item above, whose points stand in a merged cell."""
        if heading(text):
            self.parts.append(_Part(text))
            return
        more = "\n".join(word for word in (text, detail) if word)
        if more and self.parts and self.parts[-1].rows:
            row = self.parts[-1].rows[-1]
            row.values = {**row.values, "words": f"{row.values['words']}\n{more}"}
        elif more:
            row = PlannedRow(number, label(more), "refused")
            says = mark("没有写分值。")
            row.problems = [Problem("item-points", says).at(self.reader.where(number, "points"))]
            self.plan.rows.append(row)


def _number(parts: list[_Part], title: str, year: int) -> None:
    """Gives each item its code: as the sheet says it (1.5) where all say one and none twice, else by place."""
    written = [code_of(row.values["serial"]) for part in parts for row in part.rows]
    own = [f"{one[0]}.{one[1]}" for one in written if one is not None and one[0] is not None]
    keep = len(own) == len(written) and len(set(own)) == len(own)
    place = iter(own)
    for number, part in enumerate(parts, 1):
        for at, row in enumerate(part.rows, 1):
            values = {key: value for key, value in row.values.items() if key != "serial"}
            code = next(place) if keep else f"{number}.{at}"
            about = {"part": number, "part_title": plain_title(part.title), "standard": title, "year": year}
            row.values = {**values, **about, "code": code}


def _sums(parts: list[_Part], table: Table) -> list[Problem]:
    """What the sheet says of its sums and does not add up to."""
    found = []
    for part in parts:
        if part.told is not None and part.told != part.points:
            text = mark("“{value}”写的是 {told}，各项加起来是 {sum}。请核对分值。")
            said, added = points(part.told), points(part.points)
            found.append(Problem("part-sum", text, value=plain_title(part.title), told=said, sum=added))
    total = sum(part.points for part in parts)
    allowed = {total, *(part.points for part in parts)}
    for row, line in table.skipped:
        named = _SUM.search(line)
        told = Points().parse(named[2], {}) if named else total
        if told not in allowed:
            text = mark("第 {row} 行的合计写的是 {told}，各项加起来是 {sum}。请核对分值。")
            found.append(Problem("total-sum", text, row=row, told=points(told), sum=points(total)))
    if not total:
        found.append(Problem("total-none", mark("没有读到分值。请核对“分值”一列。")))
    return found


def _title(table: Table, plan: Plan) -> str:
    """What the standard is called: the line above its heads that speaks of it, else the file's name."""
    lines = [text for text in table.above if len(text) >= _LEAST and not text.startswith(("附件", "填"))]
    named = [text for text in lines if re.search("标准|考核|考评|细则|办法|指标", text)]
    return " ".join((named or lines or [Path(plan.file).stem])[0].split())
