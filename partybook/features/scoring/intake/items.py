"""Spreadsheets about the items of the standard that is used: their official wording, the superior's scores."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from partybook.errors import Problem
from partybook.features.scoring.rules import code_of, points
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.sheets.rows import Reader, Values, refused, year_of
from partybook.text import folded, mark

Item = Mapping[str, Any]


def plan_wording(table: Table, known: Known, plan: Plan) -> None:
    """Plans the wording of each item: told by its code, its serial in its part, or its place."""
    for row, values, item in _matched(table, known, plan):
        text = values["title"].strip()
        row.uid = item["code"]
        row.changes = {} if item["words"] == text else {"title": (item["words"], text)}
        row.fate = "updated" if row.changes else "unchanged"


def plan_superior(table: Table, known: Known, plan: Plan) -> None:
    """Plans the superior's scores into the sheet of the year that the table speaks of."""
    year = year_of(table, plan)
    branch = plan.settings.get("branch")
    mine = [row for row in known if row["year"] == year and _is_of(row, branch)]
    if not mine:
        text = mark("{value} 年度没有自评表。请先建立那一年的自评表，或在导入时写明年份。")
        raise Problem("sheet-none", text, value=year)
    reader = Reader(table, plan)
    for row, values, item in _matched(table, mine, plan):
        given = {key: values.get(key) for key in ("superior", "superior_reason")}
        if values["superior"] > item["points"]:
            text = mark("这一项满分 {most}，表里是 {value}。请核对。")
            wrong = Problem(
                "score-points", text, value=points(values["superior"]), most=points(item["points"])
            )
            row.problems.append(wrong.at(reader.where(row.row, "superior")))
            continue
        row.uid = item["uid"]
        row.changes = {
            key: (item[key], value)
            for key, value in given.items()
            if value is not None and item[key] != value
        }
        row.fate = "updated" if row.changes else "unchanged"


def _is_of(row: Item, branch: str | None) -> bool:
    """Whether a sheet is of the branch asked for; the whole community's where none is named, or the only one."""
    if branch is None:
        return row["branch"] is None
    return row["branch"] is not None and folded(row["branch"]) == folded(branch)


def _matched(table: Table, known: Known, plan: Plan) -> Iterator[tuple[PlannedRow, Values, Item]]:
    """Each row with the item it is about; one that is about none is refused."""
    reader = Reader(table, plan)
    read = []
    for number, cells in table.data:
        row = PlannedRow(number, mark("（无内容）"), "refused")
        values = reader.read(number, cells, row.problems)
        row.values, row.label = values, str(values.get("title") or values.get("code") or row.label)[:20]
        plan.rows.append(row)
        read.append((row, values))
    find = _finder([values for _, values in read], known)
    seen: dict[str, int] = {}
    for place, (row, values) in enumerate(read):
        item = find(place, values)
        if item is None and not refused(row.problems):
            text = mark("考核标准里没有这一项：“{value}”。请用标准的序号（如 1.5）。")
            wrong = Problem("item-unknown", text, value=values.get("code") or row.label)
            row.problems.append(wrong.at(reader.where(row.row, "code")))
        elif item is not None and item["code"] in seen:
            text = mark("与第 {first} 行是同一项。请只留一行。")
            row.problems.append(Problem("item-twice", text, first=seen[item["code"]]))
        elif item is not None and not refused(row.problems) and _complete(row, values, reader):
            seen[item["code"]] = row.row
            row.label = f"{item['code']} {item['title']}"
            yield row, values, item


def _complete(row: PlannedRow, values: Values, reader: Reader) -> bool:
    key = "superior" if reader.has("superior") else "title"
    if values.get(key) is None:
        row.fate = "unchanged"  # nothing is said of the item
        return False
    return True


def _finder(rows: Sequence[Values], known: Known) -> Callable[[int, Values], Item | None]:
    """How rows tell their item: by code; by part and serial; by the label; all of them in the standard's order."""
    by_code = {item["code"]: item for item in known}
    by_title = {folded(item["title"]): item for item in known}
    parts = list(dict.fromkeys(values["part"] for values in rows if values.get("part")))
    complete = len(parts) == len({item["part"] for item in known})

    def find(place: int, values: Values) -> Item | None:
        serial = code_of(values.get("code") or "")
        if serial is not None and serial[0] is not None:
            return by_code.get(f"{serial[0]}.{serial[1]}")
        if serial is not None and complete and values.get("part"):
            return by_code.get(f"{parts.index(values['part']) + 1}.{serial[1]}")
        named = by_title.get(folded(values.get("title") or ""))
        if named is not None:
            return named
        return known[place] if len(rows) == len(known) else None

    return find
