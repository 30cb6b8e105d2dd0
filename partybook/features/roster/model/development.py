"""The Fields of the way into the Party: steps, papers, notices, points, and the list that offices keep of it."""

from __future__ import annotations

import re
from typing import Any

from partybook import dates
from partybook.errors import Problem
from partybook.features.roster.model.person import FIELDS
from partybook.fields import CodeKind, Codes, Date, Field, Text, Whole
from partybook.text import mark

_DAY = Date(whole=True)
_BETWEEN = re.compile(r"[、，,；;\n]+|\s+(?=\d{4})")


class Days(Text):
    """Several days in one cell: 2026.05.10、2026.11.08, in order, each once."""

    def parse(self, raw: Any, codes: Codes) -> str:
        parts = [part for part in _BETWEEN.split(raw) if part.strip()] if isinstance(raw, str) else [raw]
        found = {dates.parse_date(part) for part in parts}
        return "、".join(day.dotted_full for day in sorted(found, key=lambda day: day.sort_key))


STEP_FIELDS: tuple[Field, ...] = (
    Field("step", "步骤", CodeKind("development_step"), (), 8, required=True),
    Field("from_on", "开始日期", _DAY, ("公示开始日期", "培训开始日期"), 5),
    Field("done_on", "完成日期", _DAY, ("实际日期",), 5),
    Field("approved_on", "上级答复日期", _DAY, ("批复日期",), 5),
    Field("approval", "批复文号", Text(), ("文号",), 6),
    Field("who", "责任人", Text(), ("谈话人", "培养联系人", "入党介绍人"), 5),
    Field("result", "结果", CodeKind("step_result"), (), 4),
    Field("hours", "培训学时", Whole(), ("学时",), 3),
    Field("voters", "应到有表决权人数", Whole(), ("应到",), 3),
    Field("present", "实到有表决权人数", Whole(), ("实到",), 3),
    Field("yes", "赞成票", Whole(), ("赞成",), 3),
    Field("note", "备注", Text(), ("说明",), 6),
)

PAPER_FIELDS: tuple[Field, ...] = (
    Field("code", "材料名称", CodeKind("development_paper"), ("材料",), 9, required=True),
    Field("copies", "份数", Whole(), (), 2),
    Field("pages", "页数", Whole(), (), 2),
    Field("on_date", "日期", _DAY, ("材料日期",), 5),
    Field("place", "存放处", Text(), (), 5),
    Field("note", "备注", Text(), ("说明",), 6),
)

NOTICE_FIELDS: tuple[Field, ...] = (
    Field("kind", "公示类别", CodeKind("notice_kind"), (), 6, required=True),
    Field("from_on", "开始日期", _DAY, (), 5),
    Field("until", "截止日期", _DAY, (), 5),
    Field("reasons", "公示内容", Text(), (), 14),
    Field("report_to", "受理单位", Text(), (), 8),
    Field("phone", "联系电话", Text(), (), 6),
    Field("address", "通信地址", Text(), (), 8),
    Field("result", "公示结果", Text(), (), 8),
    Field("result_on", "结果日期", _DAY, (), 5),
    Field("note", "备注", Text(), (), 6),
)


class WholePoints(Whole):
    """Points, which are whole: a scale with halves is told what to do."""

    def parse(self, raw: Any, codes: Codes) -> int:
        try:
            return super().parse(raw, codes)
        except Problem as problem:
            says = mark(
                "“{value}”不是整数。积分只记整数；标准里有半分的，请把整套标准（分值和上限）都乘以 10，0.5 分记 5 分。"
            )
            raise Problem("points-whole", says, value=problem.value) from None


POINT_FIELDS: tuple[Field, ...] = (
    Field("item", "积分项目", Text(), (), 8, required=True),
    Field("points", "积分", WholePoints(), (), 3, required=True),
    Field("on_date", "日期", _DAY, (), 5),
    Field("note", "备注", Text(), (), 6),
)


def _person(*keys: str) -> tuple[Field, ...]:
    by_key = {field.key: field for field in FIELDS}
    return tuple(by_key[key] for key in keys)


INTAKE_FIELDS: tuple[Field, ...] = (
    *_person("name", "sex", "ethnicity", "born_on", "education", "citizen_id", "phone", "standing"),
    *_person("branch", "group", "work", "workplace", "address"),
    Field("applied_on", "申请日期", _DAY, ("申请入党时间", "申请入党日期", "递交申请书时间", "递交入党申请书时间", "提出申请时间"), 5, example="2025.03.02"),
    Field("talk_on", "谈话日期", _DAY, ("谈话时间", "派人谈话时间", "派人谈话日期"), 5, example="2025.03.20"),
    Field("talker", "谈话人", Text(), ("派谁谈话",), 4, example="李梅"),
    Field("activist_on", "确定积极分子日期", _DAY, ("确定积极分子时间", "确定为积极分子时间", "确定入党积极分子时间", "列为积极分子时间"), 5, example="2025.11.10"),
    Field("filed_on", "备案日期", _DAY, ("备案时间", "积极分子备案时间", "上级备案时间", "上级备案日期"), 5, example="2025.11.20"),
    Field("mentor_on", "指定培养联系人日期", _DAY, ("指定培养联系人时间", "确定培养联系人时间"), 5),
    Field("mentor", "培养联系人", Text(), ("联系人", "入党联系人", "培养人"), 5, example="王芳、周伟"),
    Field("reviews", "半年考察日期", Days(), ("考察日期", "考察时间", "半年考察时间"), 7, example="2026.05.10、2026.11.08"),
    Field("target_on", "列为发展对象日期", _DAY, ("列为发展对象时间", "确定发展对象时间", "确定发展对象日期", "确定为发展对象时间"), 5),
    *_person("note"),
)  # fmt: skip
