"""The Fields of the self-score: of a sheet, of an item, and of the lists that are worked out from them."""

from __future__ import annotations

from dataclasses import replace

from partybook.fields import CodeKind, Date, Field, Label, Name, Points, Text, Whole, YesNo

_DAY = Date(whole=True)

STANDARD = Field("standard", "考核标准", Label(), (), 12, computed=True)
BRANCH = Field("branch", "所在党支部", Label(), (), 8, computed=True)
PERIOD = Field("period", "考核期间", Label(), (), 9, computed=True)

SHEET_FIELDS: tuple[Field, ...] = (
    STANDARD,
    Field("year", "年度", Whole(), (), 3, computed=True),
    Field("who", "自评人", Name(), (), 4),
    Field("assessed_on", "自评日期", _DAY, (), 5),
    Field("total", "自评总分", Points(), (), 4, computed=True),
    Field("grade", "自评等次", Label(), (), 4, computed=True),
    Field("reopened_on", "重新打开日期", _DAY, (), 5, computed=True),
    Field("reopen_reason", "重新打开原因", Text(), (), 8, computed=True),
    Field("applied_on", "申报日期", _DAY, (), 5),
    Field("applied_to", "申报单位", Label(), ("受理单位",), 8),
    Field("poll_on", "群众测评日期", _DAY, (), 5),
    Field("poll_issued", "发出测评票", Whole(), (), 4),
    Field("poll_returned", "收回测评票", Whole(), (), 4),
    Field("poll_good", "满意", Whole(), (), 3),
    Field("poll_fair", "基本满意", Whole(), (), 3),
    Field("poll_poor", "不满意", Whole(), (), 3),
    Field("superior_total", "上级审核总分", Points(), (), 4),
    Field("superior_grade", "上级评定等次", Label(), (), 4),
    Field("superior_on", "上级评定日期", _DAY, (), 5),
    Field("rank", "排名", Label(), (), 4),
    Field("note", "备注", Text(), ("说明",), 8),
)
BY_KEY = {field.key: field for field in SHEET_FIELDS}

CODE = Field("code", "项号", Label(), ("序号", "编号", "项目编号", "条目编号", "代码"), 3)
ITEM_FIELDS: tuple[Field, ...] = (
    CODE,
    Field("judged", "评定得分", Points(), (), 3),
    Field("reason", "扣分原因", Text(), ("评定说明",), 10),
    Field("override", "更正得分", Points(), (), 3),
    Field("override_reason", "更正原因", Text(), (), 8),
    Field(
        "superior",
        "上级审核得分",
        Points(),
        ("审核得分", "上级评分", "上级得分", "考核得分", "复核得分", "党委评分", "核定得分"),
        4,
    ),
    Field("superior_reason", "上级扣分原因", Text(), ("审核意见", "上级意见", "扣分说明"), 8),
    Field("frozen", "自评时得分", Points(), (), 3, computed=True),
    Field("frozen_how", "自评时计分方式", CodeKind("score_how"), (), 4, computed=True),
    Field("arithmetic", "计分说明", Text(), (), 14, computed=True),
)
_ITEM = {field.key: field for field in ITEM_FIELDS}

SHEET_LIST_FIELDS: tuple[Field, ...] = (
    STANDARD,
    BRANCH,
    BY_KEY["year"],
    PERIOD,
    Field("due_on", "自评期限", _DAY, (), 5, computed=True),
    Field("frozen", "已定稿", YesNo(), (), 3, computed=True),
    *(BY_KEY[key] for key in ("assessed_on", "who", "total", "grade")),
    Field("most", "满分", Points(), (), 3, computed=True),
    Field("unjudged", "未评定项数", Whole(), (), 4, computed=True),
    Field("poll_share", "群众满意率", Label(), (), 4, computed=True),
    *(field for field in SHEET_FIELDS[8:]),
)

ITEM_LIST_FIELDS: tuple[Field, ...] = (
    Field("part", "部分", Whole(), (), 2, computed=True),
    Field("part_title", "类别", Label(), (), 6, computed=True),
    Field("part_points", "类别分值", Points(), (), 3, computed=True),
    CODE,
    Field("title", "考核项目", Text(), (), 12, computed=True),
    Field("words", "官方原文", Text(), (), 16, computed=True),
    Field("content", "考核内容", Text(), (), 16, computed=True),
    Field("points", "分值", Points(), (), 3, computed=True),
    Field("score", "自评得分", Points(), (), 3, computed=True),
    Field("how", "计分方式", CodeKind("score_how"), (), 4, computed=True),
    _ITEM["arithmetic"],
    Field("proofs", "佐证材料", Text(), (), 12, computed=True),
    Field("evidence", "佐证材料和参考数据", Text(), (), 16, computed=True),
    Field("proof_count", "佐证数", Whole(), (), 3, computed=True),
    Field("files", "附件", Whole(), (), 3, computed=True),
    Field("missing", "还缺什么", Text(), (), 12, computed=True),
    Field("by", "最迟补齐", _DAY, (), 5, computed=True),
    Field("lost", "已不能补", YesNo(), (), 3, computed=True),
    Field("beside", "参考数据", Text(), (), 10, computed=True),
    Field("deducted", "扣分原因", Text(), (), 12, computed=True),
    *(
        _ITEM[key]
        for key in ("judged", "reason", "override", "override_reason", "superior", "superior_reason")
    ),
    Field("changed", "自评后有变化", YesNo(), (), 3, computed=True),
    STANDARD,
    BRANCH,
    PERIOD,
    Field("year", "年度", Whole(), (), 3, computed=True),
    BY_KEY["who"],
    BY_KEY["assessed_on"],
)

PART_LIST_FIELDS: tuple[Field, ...] = (
    Field("number", "序号", Whole(), (), 2, computed=True),
    Field("title", "类别", Label(), (), 8, computed=True),
    Field("items", "项数", Whole(), (), 3, computed=True),
    Field("points", "分值", Points(), (), 3, computed=True),
    Field("score", "自评得分", Points(), (), 3, computed=True),
    Field("superior", "上级审核得分", Points(), (), 3, computed=True),
    STANDARD,
    BRANCH,
    PERIOD,
)

PART = Field(
    "part",
    "类别",
    Text(),
    ("考核类别", "考核项目", "一级指标", "部分", "项目类别", "考核大类", "大项", "项目"),
    8,
)
CONTENT = Field(
    "title", "考核内容", Text(),
    ("考核要点", "二级指标", "三级指标", "内容", "考核指标", "指标内容", "考评内容", "考核内容及要求", "考核内容和标准"), 18, True,
)  # fmt: skip
STANDARD_FIELDS: tuple[Field, ...] = (
    PART,
    Field("code", "序号", Label(), ("编号", "项号", "条目编号"), 3),
    CONTENT,
    Field("detail", "评分标准", Text(), ("评分细则", "评分办法", "计分办法", "考核标准", "扣分标准", "评分方法", "计分标准"), 14),
    Field("points", "分值", Points(), ("标准分", "满分", "分数", "基本分", "标准分值", "分值（分）"), 3),
    Field("proof", "佐证材料", Text(), ("备查资料", "查看资料", "考核方式", "资料", "印证材料", "检查资料"), 10),
)  # fmt: skip
WORDING_FIELDS: tuple[Field, ...] = (PART, CODE, CONTENT)
SUPERIOR_FIELDS: tuple[Field, ...] = (
    PART,
    CODE,
    replace(CONTENT, required=False),
    replace(_ITEM["superior"], required=True),
    _ITEM["superior_reason"],
)
