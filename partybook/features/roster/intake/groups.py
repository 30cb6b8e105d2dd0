"""A list of a branch's groups with their leaders, as clerks keep it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from partybook.errors import Problem
from partybook.features.roster.intake.finding import Finder, refuse_dissolved
from partybook.features.roster.intake.reading import RowReader, Values
from partybook.features.roster.model import POST_FIELDS
from partybook.features.roster.model.person import FIELDS
from partybook.fields import Field, Label, Name
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.text import folded, mark

_PERSON = {field.key: field for field in FIELDS}
_POST = {field.key: field for field in POST_FIELDS}

GROUP_FIELDS: tuple[Field, ...] = (
    Field(
        "group", "党小组", Label(), ("党小组名称", "小组", "小组名称"), 6, required=True, example="第一党小组"
    ),
    Field("branch", "所在党支部", Label(), _PERSON["branch"].headers, 8),
    Field("leader", "组长", Name(), ("党小组组长", "小组长", "组长姓名"), 4, example="王秀英"),
    Field(
        "citizen_id",
        "组长身份证号",
        _PERSON["citizen_id"].kind,
        ("公民身份号码", "身份证号", "身份证号码"),
        9.5,
    ),
    Field("born_on", "组长出生年月", _PERSON["born_on"].kind, ("出生年月", "出生日期"), 4.5),
    Field("phone", "组长电话", _PERSON["phone"].kind, ("联系电话", "手机号", "手机号码", "电话"), 6.5),
    _POST["from_on"],
)


class GroupReader(RowReader):
    """Reads rows that are about a group, not about a person."""

    def _look_over(
        self, row: int, values: Values, unknown: Mapping[str, str], problems: list[Problem]
    ) -> None:
        if "group" not in values:
            missing = Problem("group-missing", mark("没有党小组名称。请补上；不是党小组的行请删去。"))
            problems.append(missing.at(self.where(row, "group")))


def plan_groups(table: Table, known: Known, plan: Plan) -> None:
    """Plans every row of a list of groups: new ones, and leaders that are not entered yet."""
    reader = GroupReader(table, plan.sheet)
    finder = Finder([one for one in known if one["kind"] == "person"], plan.settings, reader)
    there = {(one["branch"], folded(one["group"])): one for one in known if one["kind"] == "group"}
    for number, cells in table.data:
        row = PlannedRow(number, "", "refused")
        row.values = reader.read(number, cells, row.problems)
        row.label = str(row.values.get("group") or mark("（无名称）"))
        plan.rows.append(row)
        if any(problem.severity == "error" for problem in row.problems):
            continue
        try:
            _settle_group(row, finder, there, reader)
        except Problem as problem:
            row.problems.append(problem)


def _settle_group(
    row: PlannedRow, finder: Finder, there: dict[tuple[str, str], Any], reader: RowReader
) -> None:
    values = dict(row.values)
    leader = finder.person(values, row.row, "leader") if values.get("leader") else None
    branch = finder.branch(values, row.row, leader["branch"] if leader else None)
    group = there.get((branch, folded(values["group"])))
    if group is None:
        refuse_dissolved(finder.settings, branch, reader.where(row.row, "branch"))
    new_leader = leader is not None and (group is None or leader["uid"] not in group["leaders"])
    row.values = {"branch": branch, "group": group["group"] if group else values["group"]}
    if new_leader and leader is not None:
        row.values |= {
            "leader": leader["name"],
            "leader_uid": leader["uid"],
            "from_on": values.get("from_on"),
        }
    row.fate = "unchanged" if group is not None and not new_leader else "added"
    if new_leader and group is not None and group["leaders"]:
        says = mark("“{value}”已有组长{names}，还没有卸任日期。导入后请给卸任的一位登记卸任。")
        names = "、".join(group["names"])
        row.problems.append(
            Problem("post-rival", says, value=group["group"], names=names, severity="warning")
        )
    kept = group or {"branch": branch, "group": values["group"], "leaders": [], "names": []}
    if new_leader and leader is not None:
        kept["leaders"].append(leader["uid"])
        kept["names"].append(leader["name"])
    there[branch, folded(values["group"])] = kept
