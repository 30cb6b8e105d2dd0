"""The Fields of events, and of the lists made of them; which Fields a table has."""

from __future__ import annotations

from partybook.features.roster.model.around import CARE_FIELDS, CONTACT_FIELDS, RELATIVE_FIELDS
from partybook.features.roster.model.development import (
    NOTICE_FIELDS,
    PAPER_FIELDS,
    POINT_FIELDS,
    STEP_FIELDS,
)
from partybook.features.roster.model.organisation import (
    BRANCH_FIELDS,
    GROUP_FIELDS,
    GROUP_MOVE_FIELDS,
    ORGANISATION_FIELDS,
    POST_FIELDS,
    PROFILE_FIELDS,
    TERM_FIELDS,
)
from partybook.features.roster.model.person import FIELDS
from partybook.fields import CitizenId, CodeKind, Date, Field, Name, Text, Whole, YesNo

EVENT_FIELDS: tuple[Field, ...] = (
    Field("name", "姓名", Name(), (), 4, required=True),
    Field("citizen_id", "公民身份号码", CitizenId(), (), 9.5),
    Field("kind", "变动类别", CodeKind("event"), ("类别", "变动类型"), 6, required=True),
    Field("on_date", "日期", Date(whole=True), ("变动日期", "发生日期"), 5, required=True),
    Field("until", "期限至", Date(whole=True), ("截止日期", "期满日期"), 5),
    Field("approved_on", "批准日期", Date(whole=True), ("批复日期",), 5),
    Field("approval", "批复文号", Text(), ("批准文号", "文号"), 6),
    Field("from_unit", "转出单位", Text(), ("原党组织", "从何处转入"), 9),
    Field("to_unit", "转入单位", Text(), ("接收党组织", "转往何处"), 9),
    Field("letter", "介绍信编号", Text(), ("介绍信号", "活动证编号"), 5),
    Field("valid_days", "有效天数", Whole(), ("有效期（天）",), 3),
    Field("dues_to", "党费交至", Date(), ("党费交纳至",), 4),
    Field("accepted_on", "接收日期", Date(whole=True), ("接收时间",), 5),
    Field("receipt_on", "回执日期", Date(whole=True), ("回执时间",), 5),
    Field("reason", "原因", Text(), ("事由", "变动原因"), 6),
    Field("place", "去向地点", Text(), ("外出地点",), 6),
    Field("contact", "对方联系人", Text(), ("联系人", "流入地联系人"), 6),
    Field("handled_by", "经办人", Text(), (), 4),
    Field("note", "备注", Text(), ("说明",), 6),
)


def _some(fields: tuple[Field, ...], *keys: str) -> tuple[Field, ...]:
    """Some of a table's Fields by key, for lists of other things."""
    by_key = {field.key: field for field in fields}
    return tuple(by_key[key] for key in keys)


_WHEN = Date(whole=True)

TRANSFER_FIELDS: tuple[Field, ...] = (
    Field("kind", "转入／转出", CodeKind("event"), (), 3),
    *_some(FIELDS, "name", "sex", "citizen_id", "standing"),
    *_some(EVENT_FIELDS, "from_unit", "to_unit"),
    Field("letter", "介绍信编号", Text(), (), 5),
    Field("on_date", "开出日期", _WHEN, (), 5),
    *_some(EVENT_FIELDS, "valid_days", "dues_to", "accepted_on", "receipt_on"),
    Field("handled_by", "经办人", Text(), (), 4),
    Field("note", "备注", Text(), (), 6),
    Field("late", "回执逾期", YesNo(), (), 3, computed=True),
)

MOBILE_FIELDS: tuple[Field, ...] = (
    *_some(FIELDS, "name", "sex", "phone"),
    Field("reason", "外出原因", Text(), (), 6),
    Field("place", "外出地点", Text(), (), 7),
    Field("on_date", "外出时间", _WHEN, (), 5),
    Field("until", "预计返回", _WHEN, (), 5),
    Field("letter", "活动证编号", Text(), (), 5),
    Field("to_unit", "流入党组织", Text(), (), 8),
    Field("contact", "联系人", Text(), (), 5),
    Field("contacted_on", "最近联系日期", _WHEN, (), 5, computed=True),
    Field("months", "已外出月数", Whole(), (), 3, computed=True),
    Field("note", "备注", Text(), (), 6),
)

LOST_FIELDS: tuple[Field, ...] = (
    *_some(FIELDS, "name", "citizen_id", "joined_on"),
    Field("on_date", "失联日期", _WHEN, (), 5),
    Field("reason", "失联情形", CodeKind("lost_reason"), (), 5),
    Field("note", "查找经过", Text(), (), 10),
    Field("suspended_on", "停止党籍日期", _WHEN, (), 5),
    Field("two_years_on", "满两年日期", _WHEN, (), 5, computed=True),
    Field("outcome", "处置结果", CodeKind("event"), (), 5),
)

BADGE_FIELDS: tuple[Field, ...] = (
    *_some(FIELDS, "name", "sex", "born_on", "citizen_id", "joined_on"),
    Field("since", "党龄起算日", _WHEN, (), 5, computed=True),
    Field("years", "截至7月1日党龄", Whole(), (), 4, computed=True),
    *_some(FIELDS, "address", "phone"),
    Field("received", "是否领取", YesNo(), (), 3, computed=True),
    Field("unsure", "日期待核", YesNo(), (), 3, computed=True),
    *_some(FIELDS, "note"),
)

BIRTHDAY_FIELDS: tuple[Field, ...] = (
    Field("month", "月份", Whole(), (), 2, computed=True),
    *_some(FIELDS, "name", "joined_on"),
    Field("birthday", "政治生日", _WHEN, (), 5, computed=True),
    Field("years", "入党年数", Whole(), (), 3, computed=True),
    *_some(FIELDS, "party_age", "branch", "group"),
    Field("by", "政治生日按", CodeKind("birthday_by"), (), 3, computed=True),
)

FILTER_FIELDS: tuple[Field, ...] = (
    *_some(FIELDS, "branch", "group", "standing", "status", "post", "sex"),
    Field("age", "年龄", Whole(), (), 2, computed=True),
    *_some(FIELDS, "born_on", "party_age", "joined_on", "full_on", "applied_on", "activist_on", "target_on"),
    *_some(FIELDS, "ethnicity", "education", "degree", "work", "workplace", "mobile", "mobile_to", "lost"),
    *_some(FIELDS, "lost_on", "native_place", "address", "citizen_id", "phone", "landline", "note"),
)

BIN_FIELDS: tuple[Field, ...] = (
    *_some(FIELDS, "name", "sex", "born_on", "citizen_id", "standing", "branch"),
    Field("binned_on", "放入日期", _WHEN, (), 5, computed=True),
    Field("merged", "合并到", Name(), (), 5, computed=True),
)

FIELDS_OF = {
    "person": FIELDS,
    "event": EVENT_FIELDS,
    "organisation": ORGANISATION_FIELDS,
    "branch": BRANCH_FIELDS,
    "party_group": GROUP_FIELDS,
    "group_move": GROUP_MOVE_FIELDS,
    "post": POST_FIELDS,
    "term": TERM_FIELDS,
    "profile": PROFILE_FIELDS,
    "development_step": STEP_FIELDS,
    "development_paper": PAPER_FIELDS,
    "development_notice": NOTICE_FIELDS,
    "development_point": POINT_FIELDS,
    "contact": CONTACT_FIELDS,
    "relative": RELATIVE_FIELDS,
    "care": CARE_FIELDS,
}  # what the columns of a table are called
