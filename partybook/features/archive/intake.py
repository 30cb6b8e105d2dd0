"""An archive list of the office's own as a spreadsheet: a row for each kind of paper, with its box."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from partybook.errors import Problem
from partybook.features.archive.model import LIST_FIELDS
from partybook.features.archive.rules.listing import proving, row_key
from partybook.sheets.heading import Table
from partybook.sheets.plan import Intake, Known, Plan, PlannedRow
from partybook.sheets.rows import Reader, refused
from partybook.standards.archive import SPANS
from partybook.text import mark

MOST_BOX, MOST_TIMES, MOST_DAYS = 999, 99, 400


class Sheet:
    """One spreadsheet, against the office's list as it is."""

    def __init__(self, table: Table, known: Known, plan: Plan) -> None:
        self.table, self.plan = table, plan
        self.reader = Reader(table, plan)
        self.there = {row["uid"]: row for row in known if row["what"] == "item"}
        self.boxes: dict[int, str] = {row["box"]: row["title"] for row in known if row["what"] == "box"}
        self.before = {row["uid"]: row["title"] for row in known if row["what"] == "before"}
        self.first: dict[str, int] = {}

    def fill(self) -> None:
        for number, cells in self.table.data:
            row = PlannedRow(number, "", "refused")
            values = self.reader.read(number, cells, row.problems)
            row.label = str(values.get("title") or mark("（无材料名称）"))
            if not refused(row.problems):
                row.problems += [
                    problem.at(self.reader.where(number, key), values.get(key))
                    for key, problem in self._faults(values)
                ]
            if not refused(row.problems):
                self._settle(row, values)
            self.plan.rows.append(row)
        self._say_what_goes()

    def _say_what_goes(self) -> None:
        """The first list of one's own is in place of the one before: what that has besides is asked for no more."""
        gone = [title for key, title in self.before.items() if key not in self.first]
        if not gone or not self.first:
            return
        some = "、".join(gone[:3])
        text = mark(
            "导入后按这张表检查，现在的清单里有 {count} 项不在表里（如{some}），以后不再检查，也不算缺。"
            "要保留的，请先导出“归档清单各项”，在那张表上增减后再导入。"
        )
        self.plan.problems.append(
            Problem("archive-list-instead", text, severity="warning", count=len(gone), some=some)
        )

    def _faults(self, values: Mapping[str, Any]) -> list[tuple[str, Problem]]:
        found = []
        missing = [one for one in LIST_FIELDS if one.required and values.get(one.key) is None]
        for one in missing:
            text = mark("没有写{label}。请补上。")
            found.append((one.key, Problem("archive-list-missing", text, label=one.label)))
        if missing:
            return found
        limits = (("box", 1, MOST_BOX), ("times", 1, MOST_TIMES), ("days", -MOST_DAYS, MOST_DAYS))
        for key, least, most in limits:
            if values.get(key) is not None and not least <= values[key] <= most:
                text = mark("应在 {least} 到 {most} 之间：{value}")
                found.append((key, Problem("archive-list-number", text, least=least, most=most)))
        return found or self._doubts(values)

    def _doubts(self, values: Mapping[str, Any]) -> list[tuple[str, Problem]]:
        found = []
        title, there = values.get("box_title"), self.boxes.get(values["box"])
        if title is None and there is None:
            text = mark("第 {value} 盒没有写盒名。请在这一盒的第一行写上盒名。")
            found.append(("box_title", Problem("archive-box-title", text, value=values["box"])))
        again = self.first.get(row_key(values["box"], values["title"]))
        if again is not None:
            text = mark("与第 {first} 行是同一项。请只留一行，份数写在“份数”里。")
            found.append(("title", Problem("archive-list-twice", text, first=again)))
        if values.get("who") == "each" and values["per"] not in SPANS:
            text = mark("“每名党员”要配每月、每季度、每半年或每年；一人一份的请在周期里选“每人一份”。")
            found.append(("who", Problem("archive-list-each", text)))
        like = proving(values)
        if values["per"] == "person" and (like is None or like.owed is None):
            text = mark("“每人一份”要知道是哪些人：请在“由什么证明”里写“发展党员材料”，或改用其他周期。")
            found.append(("per", Problem("archive-list-person", text)))
        if values.get("proved") and like is None:
            text = mark("没有叫“{value}”的依据，这一项以归档的文件或扫描件证明。")
            found.append(("proved", Problem("archive-list-proof", text, severity="warning")))
        return found

    def _settle(self, row: PlannedRow, values: dict[str, Any]) -> None:
        key = row_key(values["box"], values["title"])
        self.first[key] = row.row
        values.setdefault("box_title", self.boxes.get(values["box"]))
        self.boxes[values["box"]] = values["box_title"]
        like = proving(values)
        if values.get("proved") and like is None:
            del values["proved"]
        if like is not None and like.tag and not self.reader.has("tag"):
            values.setdefault("tag", like.tag)
        before = self.there.get(key)
        if before is None:
            row.values, row.fate = values, "added"
            return
        row.uid = key
        row.changes = {
            name: (before.get(name), value) for name, value in values.items() if before.get(name) != value
        }
        row.values, row.fate = values, "updated" if row.changes else "unchanged"


def plan_list(table: Table, known: Known, plan: Plan) -> None:
    """Plans every row against the office's list; a row that the sheet leaves out stays."""
    Sheet(table, known, plan).fill()


KINDS = {"archive-list": Intake(mark("归档清单"), LIST_FIELDS, plan_list)}
