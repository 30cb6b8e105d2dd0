"""The Fields of what an office imports as its own standard: holidays of a year, a scale of points."""

from __future__ import annotations

from partybook.features.roster.model.development import WholePoints
from partybook.fields import CodeKind, Date, Field, Label, Text, YesNo

HOLIDAY_FIELDS: tuple[Field, ...] = (
    Field(
        "day",
        "日期",
        Date(whole=True),
        ("放假日期", "调休日期", "年月日"),
        5,
        required=True,
        example="2027.10.01",
    ),
    Field(
        "kind",
        "类型",
        CodeKind("holiday_kind"),
        ("放假/上班", "放假或上班", "放假／上班", "安排", "类别", "是否放假"),
        4,
        required=True,
        example="放假",
    ),
    Field("name", "名称", Text(), ("节日", "节日名称", "假日", "假日名称", "节假日"), 6, example="国庆节"),
)

SCALE_FIELDS: tuple[Field, ...] = (
    Field(
        "item",
        "项目",
        Label(),
        ("积分项目", "积分内容", "加分项目", "内容"),
        10,
        required=True,
        example="参加社区志愿服务",
    ),
    Field("points", "分值", WholePoints(), ("每次分值", "积分", "分数", "每次积分", "加分"), 3, example="2"),
    Field("most", "上限", WholePoints(), ("最高分", "封顶", "最高积分", "积分上限"), 3, example="20"),
    Field("branch", "适用支部", Label(), ("支部", "党支部"), 8),
    Field("stopped", "停用", YesNo(), ("是否停用",), 3, example="否"),
)
