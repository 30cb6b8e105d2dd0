"""How many there are on a day, by branch and in all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Row
from partybook.features.roster import queries
from partybook.features.roster.model import FIELDS
from partybook.features.roster.rules.counting import KEYS, count
from partybook.fields import Field, Whole
from partybook.text import mark

TOTAL = "total"  # the uid of the row that sums up
_NUMBER = Whole()
COUNT_FIELDS: tuple[Field, ...] = (
    next(field for field in FIELDS if field.key == "branch"),
    Field("total", "党员总数", _NUMBER, (), 3, computed=True),
    Field("full", "正式党员", _NUMBER, (), 3, computed=True),
    Field("probationary", "预备党员", _NUMBER, (), 3, computed=True),
    Field("women", "女", _NUMBER, (), 3, computed=True),
    Field("minority", "少数民族", _NUMBER, (), 3, computed=True),
    Field("young", "35岁及以下", _NUMBER, (), 3, computed=True),
    Field("old", "60岁及以上", _NUMBER, (), 3, computed=True),
    Field("age_unknown", "年龄不详", _NUMBER, (), 3, computed=True),
    Field("college", "大专及以上", _NUMBER, (), 3, computed=True),
    Field("applicants", "入党申请人", _NUMBER, (), 3, computed=True),
    Field("activists", "积极分子", _NUMBER, (), 3, computed=True),
    Field("targets", "发展对象", _NUMBER, (), 3, computed=True),
    Field("mobile", "流动党员", _NUMBER, (), 3, computed=True),
    Field("lost", "失联党员", _NUMBER, (), 3, computed=True),
    Field("suspended", "停止党籍", _NUMBER, (), 3, computed=True),
)


def counts(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """A row for each branch, or for the one asked for, then their sum. Members are counted as of the day; suspended
    ones only under 停止党籍, and under 失联 and 流动 where they are."""
    lives = queries.lives(session, asked.as_of)
    branches = [one for one in queries.branches(session) if asked.branch in (None, one[0])]
    rows: list[dict[str, Any]] = []
    for uid, name in branches:
        here = [one for one in lives if one[1].branch_uid == uid]
        rows.append({"uid": uid, "branch": name, **count(here, asked.as_of)})
    if not rows:
        return []
    sums = {key: sum(row[key] for row in rows) for key in KEYS}
    found = [*rows, {"uid": TOTAL, "branch": mark("合计"), **sums}]
    return [row for row in found if asked.uid in (None, row["uid"])]


def count_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """The numbers of the last row, which sums up."""
    return {"count": max(len(rows) - 1, 0), **({key: rows[-1][key] for key in KEYS} if rows else {})}
