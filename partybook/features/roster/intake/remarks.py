"""What a row of a roster is told about the person it is of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from partybook.dates import today
from partybook.errors import Problem
from partybook.features.roster.intake.reading import RowReader, Values
from partybook.features.roster.rules.life import RANK
from partybook.sheets.plan import PlannedRow
from partybook.text import mark


def in_bin(person: Mapping[str, Any]) -> Problem:
    """Why the row of a person who lies in the recycle bin waits: the clerk took them for a wrong entry."""
    if person.get("merged"):
        return Problem(
            "id-binned",
            mark("这是已并入“{kept}”的重复记录“{value}”的身份证号，没有导入。请核对证件。"),
            value=person["name"],
            kept=person["merged"],
        )
    return Problem(
        "id-binned",
        mark("“{value}”在回收站里，没有导入。若要恢复，请先到“更多”里的“回收站”恢复，再导入一次。"),
        value=person["name"],
    )


def warn_of_changes(
    row: PlannedRow, person: Mapping[str, Any], values: Values, changes: Mapping[str, Any], reader: RowReader
) -> None:
    """Points out what an update would do that may be a slip: another name, another post, a lower standing."""
    if "name" in changes and values.get("citizen_id") == person.get("citizen_id"):
        row.problems.append(
            Problem(
                "name-changed",
                mark("身份证号相同而姓名不同：台账里是“{there}”，将改为“{value}”，请核对。"),
                value=values["name"],
                there=person["name"],
                severity="warning",
            ).at(reader.where(row.row, "name"))
        )
    if "post" in changes and person.get("posts_entered"):
        row.problems.append(
            Problem(
                "post-entered",
                mark(
                    "名册的党内职务以“支部与班子”里登记的任职为准，现为“{there}”；表里的“{value}”只记下文字，要改请去登记任职或卸任。"
                ),
                value=values["post"],
                there=person.get("post") or mark("无"),
                severity="warning",
            ).at(reader.where(row.row, "post"))
        )
    before, after = changes.get("standing", (None, None))
    if before in RANK and after in RANK and RANK.index(after) < RANK.index(before):
        row.problems.append(
            Problem("standing-lowered", mark("人员类别将由高改低，请核对。"), severity="warning").at(
                reader.where(row.row, "standing")
            )
        )


def applies_again(row: PlannedRow, person: Mapping[str, Any], values: Values, reader: RowReader) -> bool:
    """Whether somebody who left for good applies anew: that is another record. From when on they may be admitted is
    said where that is still ahead."""
    left, applied = person.get("left"), values.get("applied_on")
    if left is None or applied is None or applied.latest <= left["on_date"].latest:
        return False
    again, problem = person.get("barred") or (today(), None)
    if problem is not None and again > today():
        why = Problem(problem.code, problem.text, severity="warning", **problem.values)
        row.problems.append(why.at(reader.where(row.row, "applied_on")))
    return True
