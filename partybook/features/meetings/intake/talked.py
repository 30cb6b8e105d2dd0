"""A list of talks, a row for each: who talked with whom, when, about what, and what became of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from partybook.dates import today
from partybook.errors import Problem
from partybook.features.meetings.intake.units import Units, of_kind
from partybook.features.meetings.model import TALK_FIELDS
from partybook.features.meetings.rules.talking import check_talk, kind_between
from partybook.fields import Field, Label
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.sheets.rows import Reader, Values, refused
from partybook.text import folded, mark

_BY_KEY = {field.key: field for field in TALK_FIELDS}
_BRANCH = Field("branch", "所在党支部", Label(), ("支部", "党支部", "组织单位", "支部名称"), 8)
TALKED_FIELDS: tuple[Field, ...] = (
    replace(_BY_KEY["on_date"], example="2026.03.12"),
    _BY_KEY["place"],
    replace(_BY_KEY["talker"], example="张建国"),
    replace(_BY_KEY["name"], computed=False, required=True, example="王芳"),
    _BY_KEY["partner"],
    _BRANCH,
    replace(_BY_KEY["kind"], required=False),
    *(_BY_KEY[key] for key in ("content", "opinions", "solved", "note")),
)
TALKED_TEMPLATE = tuple(field for field in TALKED_FIELDS if field.key != "partner")
COLUMNS = ("place", "kind", "content", "opinions", "solved", "note")
_ABOUT = re.compile(r"[(（].*?[)）]\s*$")  # 张建国（书记）


def plan_talks(table: Table, known: Known, plan: Plan) -> None:
    """Plans every row against the talks that the book has."""
    reader = Reader(table, plan)
    talked = _Talked(known, plan, reader)
    for number, cells in table.data:
        row = PlannedRow(number, "", "refused")
        row.values = reader.read(number, cells, row.problems)
        row.label = "—".join(str(row.values[key]) for key in ("talker", "name") if row.values.get(key))
        try:
            talked.settle(row)
        except Problem as problem:
            row.fate = "refused"
            row.problems.append(problem)
        plan.rows.append(row)


class _Talked:
    """Settles rows one after the other; the same talk twice in a list is one."""

    def __init__(self, known: Known, plan: Plan, reader: Reader) -> None:
        self._reader = reader
        self._units = Units(known, plan.settings, reader)
        self._committee = {uid for row in of_kind(known, "committee") for uid in row["uids"]}
        self._people: dict[str, list[Mapping[str, Any]]] = {}
        for person in of_kind(known, "person"):
            self._people.setdefault(folded(person["name"]), []).append(person)
        self._there = {_identity(talk): talk for talk in of_kind(known, "talk")}
        self._seen: dict[tuple[Any, ...], int] = {}

    def settle(self, row: PlannedRow) -> None:
        if refused(row.problems):
            return
        values: Values = {key: value for key, value in row.values.items() if key not in ("branch", "name")}
        branch = self._units.branch(dict(row.values), row.row)
        if branch is None:
            says = mark("谈心谈话要写明是哪个支部的。请补上支部。")
            raise Problem("branch-missing", says).at(self._reader.where(row.row, "branch"))
        values["branch_uid"] = branch["uid"]
        talker, values["talker_uid"] = self._person(row, "talker", row.values.get("talker"))
        other, values["person_uid"] = self._person(row, "name", row.values.get("name"))
        values["talker"] = talker
        values["partner"] = None if values["person_uid"] else (other or values.get("partner"))
        if values.get("kind") is None:
            who = (values["talker_uid"], values["person_uid"])
            values["kind"] = kind_between(*who, self._committee) or "other"
        for key, problem in check_talk(values, today()):
            row.problems.append(problem.at(self._reader.where(row.row, key)))
        if refused(row.problems):
            return
        row.values = values
        identity = _identity(values)
        if identity in self._seen:
            says = mark("与第 {first} 行是同一次谈话。请合成一行。")
            problem = Problem("twice-different", says, first=self._seen[identity])
            raise problem.at(self._reader.where(row.row, "on_date"))
        self._seen[identity] = row.row
        kept = self._there.get(identity)
        row.fate = "added" if kept is None else "unchanged"
        if kept is not None:
            changes = {
                key: (kept[key], values[key])
                for key in COLUMNS
                if values.get(key) is not None and values[key] != kept[key] and self._is_told(row, key)
            }
            row.uid, row.changes = kept["uid"], changes
            row.fate = "updated" if changes else "unchanged"

    def _is_told(self, row: PlannedRow, key: str) -> bool:
        """The kind counts only where the table has it: one that follows from the people changes nothing."""
        return key != "kind" or self._reader.has("kind")

    def _person(self, row: PlannedRow, key: str, written: str | None) -> tuple[str | None, str | None]:
        """The name and the uid of who is on the roster; the name alone of anybody else.

        Problems talk-several, ask-who.
        """
        if not written:
            return None, None
        name = _ABOUT.sub("", written).strip()
        if len(name.split("、")) > 1:
            says = mark("一行写一个人，“{value}”请分成几行。")
            raise Problem("talk-several", says, value=written).at(self._reader.where(row.row, key))
        found = self._people.get(folded(name), [])
        here = [person for person in found if person["left"] is None] or found
        if len(here) > 1:
            says = mark("有 {count} 位“{value}”，不能确定是哪一位。这一次请在窗口里登记。")
            problem = Problem("ask-who", says, value=name, count=len(here))
            raise problem.at(self._reader.where(row.row, key))
        if not here:
            says = mark("名册里没有“{value}”，只记下姓名，请核对。")
            problem = Problem("talk-outside", says, value=name, severity="warning")
            row.problems.append(problem.at(self._reader.where(row.row, key)))
        return name, str(here[0]["uid"]) if here else None


def _identity(row: Mapping[str, Any]) -> tuple[Any, ...]:
    """What one talk is known by: whose it is, its day, who talked with whom."""
    talker = row.get("talker_uid") or folded(row.get("talker") or "")
    other = row.get("person_uid") or folded(row.get("partner") or "")
    return (row["branch_uid"], row.get("on_date"), talker, other)
