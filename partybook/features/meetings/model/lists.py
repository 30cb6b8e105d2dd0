"""The Fields of lists that are worked out: appraisals, hours of study, attendance, what stands under a theme."""

from __future__ import annotations

from partybook.features.meetings.model.fields import (
    APPRAISAL_FIELDS,
    BRANCH,
    CITIZEN_ID,
    GROUP,
    NAME,
    RESULT_FIELDS,
    STUDY_FIELDS,
    TALK_LIST_FIELDS,
)
from partybook.features.roster.model import FIELDS as ROSTER
from partybook.fields import CodeKind, Date, Field, Label, Percent, Tenths, Text, Whole, YesNo

_DAY = Date(whole=True)
_PERSON = {field.key: field for field in ROSTER}
_OF_APPRAISAL = {field.key: field for field in APPRAISAL_FIELDS}
_OF_RESULT = {field.key: field for field in RESULT_FIELDS}
_OF_STUDY = {field.key: field for field in STUDY_FIELDS}
STANDING = Field("standing", "人员类别", CodeKind("standing"), (), 4, computed=True)


def _count(key: str, label: str) -> Field:
    return Field(key, label, Whole(), (), 3, computed=True)


APPRAISAL_LIST_FIELDS: tuple[Field, ...] = (
    _OF_APPRAISAL["year"],
    BRANCH,
    *(_OF_APPRAISAL[key] for key in ("on_date", "due", "present", "issued", "returned")),
    _count("people", "参加评议"),
    _count("graded", "应评定"),
    _count("excellent", "优秀"),
    _count("most", "优秀最多"),
    _count("qualified", "合格"),
    _count("basic", "基本合格"),
    _count("unqualified", "不合格"),
    *(_OF_APPRAISAL[key] for key in ("scrutineer", "teller", "plan", "summary", "closed_on", "note")),
)

BALLOT_FIELDS: tuple[Field, ...] = (
    NAME,
    *(Field(key, label, Text(), (), 3, computed=True) for key, label in (
        ("excellent", "优秀"), ("qualified", "合格"), ("basic", "基本合格"), ("unqualified", "不合格"),
        ("problems", "存在问题"),
    )),
)  # fmt: skip

APPRAISAL_RESULT_FIELDS: tuple[Field, ...] = (
    NAME,
    CITIZEN_ID,
    STANDING,
    BRANCH,
    GROUP,
    Field("year", "年度", Whole(), (), 3, computed=True),
    *(field for field in RESULT_FIELDS if field.key not in ("name", "standing")),
    Field("closed_on", "评定日期", _DAY, (), 5, computed=True),
)

APPRAISAL_FORM_FIELDS: tuple[Field, ...] = (
    *(_PERSON[key] for key in ("name", "sex", "ethnicity", "born_on", "education", "joined_on", "full_on")),
    *(_PERSON[key] for key in ("citizen_id", "work", "post", "phone")),
    STANDING,
    BRANCH,
    GROUP,
    Field("year", "年度", Whole(), (), 3, computed=True),
    Field("on_date", "评议日期", _DAY, (), 5, computed=True),
    Field("votes", "测评结果", Text(), (), 10, computed=True),
    *(field for field in RESULT_FIELDS if field.key not in ("name", "standing")),
)

STUDY_LIST_FIELDS: tuple[Field, ...] = (
    NAME,
    BRANCH,
    GROUP,
    *(_OF_STUDY[key] for key in ("kind", "on_date", "title", "organiser", "hours_tenth", "central", "note")),
)

HOURS_ITEM_FIELDS: tuple[Field, ...] = (
    Field("on_date", "日期", _DAY, (), 5, computed=True),
    Field("title", "内容", Text(), (), 12, computed=True),
    Field("hours_tenth", "学时", Tenths(), (), 3, computed=True),
    Field("central", "集中培训", YesNo(), (), 3, computed=True),
)

HOURS_FIELDS: tuple[Field, ...] = (
    NAME,
    CITIZEN_ID,
    STANDING,
    BRANCH,
    GROUP,
    Field("post", "岗位", Text(), (), 6, computed=True),
    Field("need_tenth", "应完成", Tenths(), (), 3, computed=True),
    Field("items", "日期、内容和学时", Text(), (), 18, computed=True),
    Field("brief", "每次学习（学时）", Text(), (), 18, computed=True),
    Field("hours_tenth", "累计", Tenths(), (), 3, computed=True),
    Field("short_tenth", "还差", Tenths(), (), 3, computed=True),
    Field("reached", "达标", YesNo(), (), 3, computed=True),
    _count("central", "集中培训"),
    _count("notes", "读书笔记"),
    _count("essays", "心得体会"),
    Field("since", "年内来的", _DAY, (), 5, computed=True),
    Field("train_by", "新任书记轮训期限", _DAY, (), 6, computed=True),
    Field("lacks", "还缺", Text(), (), 10, computed=True),
)

PRESENCE_FIELDS: tuple[Field, ...] = (
    NAME,
    CITIZEN_ID,
    STANDING,
    BRANCH,
    GROUP,
    _count("due", "应到"),
    _count("present", "到会"),
    _count("late", "迟到"),
    _count("leave", "请假"),
    _count("absent", "缺席"),
    Field("rate_bp", "到会率", Percent(), (), 4, computed=True),
    Field("last_on", "最近到会", _DAY, (), 5, computed=True),
)

ABSENT_FIELDS: tuple[Field, ...] = (
    NAME,
    CITIZEN_ID,
    BRANCH,
    GROUP,
    Field("since", "缺席起", _DAY, (), 5, computed=True),
    Field("last_on", "最近一次缺席", _DAY, (), 5, computed=True),
    _count("meetings", "连续缺席次数"),
    _count("months", "连续月数"),
    Field("mark", "情况", CodeKind("absent_mark"), (), 5, computed=True),
)

TALKED_FIELDS: tuple[Field, ...] = (
    *(field for field in TALK_LIST_FIELDS if field.key not in ("voided_on", "void_reason")),
    Field("talker_post", "谈话人职务", Text(), (), 6, computed=True),
)

UNTALKED_FIELDS: tuple[Field, ...] = (
    NAME,
    STANDING,
    BRANCH,
    GROUP,
    Field("post", "支委", YesNo(), (), 3, computed=True),
    _count("talks", "谈过次数"),
    Field("last_on", "最近一次", _DAY, (), 5, computed=True),
    Field("lacks", "还没有谈", Text(), (), 14, computed=True),
    Field("covered", "已谈齐", YesNo(), (), 3, computed=True),
)

UNDER_FIELDS: tuple[Field, ...] = (
    Field("theme", "专题", Label(), (), 8, computed=True),
    Field("what", "类别", Text(), (), 5, computed=True),
    Field("on_date", "日期", _DAY, (), 5, computed=True),
    Field("title", "名称", Text(), (), 16, computed=True),
    Field("branch", "所在党支部", Label(), (), 8, computed=True),
    Field("more", "说明", Text(), (), 12, computed=True),
)
