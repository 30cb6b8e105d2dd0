"""The Fields of those who have not paid, and of those who pay less."""

from __future__ import annotations

from partybook.features.dues.model.assessing import CITIZEN_ID, NAME, WHO
from partybook.fields import CodeKind, Date, Field, Label, Money, Name, Phone, Text, Whole

_DAY = Date(whole=True)

ARREARS_FIELDS: tuple[Field, ...] = (
    NAME,
    CITIZEN_ID,
    *WHO[3:],
    Field("phone", "联系电话", Phone(), (), 6.5, computed=True),
    Field("monthly_fen", "月应交", Money(), (), 4, computed=True),
    Field("months", "欠交月数", Whole(), (), 3, computed=True),
    Field("owed_fen", "欠交金额", Money(), (), 4.5, computed=True),
    Field("since", "最早欠交", Date(), (), 4, computed=True),
    Field("unpaid_run", "连续未交月数", Whole(), (), 3, computed=True),
    Field("mark", "提醒", CodeKind("dues_mark"), (), 4, computed=True),
    Field("six_on", "满六个月之日", _DAY, (), 5, computed=True),
    Field("last_paid_on", "最近交纳日期", _DAY, (), 5, computed=True),
    Field("contacted_on", "最近催缴日期", _DAY, (), 5, computed=True),
    Field("contact_said", "本人说明", Text(), (), 8, computed=True),
    Field("promised_on", "答应交纳日期", _DAY, (), 5, computed=True),
)

CONTACT_FIELDS: tuple[Field, ...] = (
    NAME,
    Field("on_date", "催缴日期", _DAY, ("联系日期",), 5, required=True),
    Field("way", "联系方式", CodeKind("dues_way"), (), 3),
    Field("spoken_by", "催缴人", Name(), ("联系人",), 4),
    Field("said", "本人说明", Text(), ("情况",), 10),
    Field("promised_on", "答应交纳日期", _DAY, (), 5),
    Field("note", "备注", Text(), (), 6),
)

CONTACT_LIST_FIELDS: tuple[Field, ...] = (
    *CONTACT_FIELDS,
    Field("months", "欠交月数", Whole(), (), 3, computed=True),
    Field("owed_fen", "欠交金额", Money(), (), 4.5, computed=True),
    Field("since", "最早欠交", Date(), (), 4, computed=True),
    Field("branch", "所在党支部", Label(), (), 8, computed=True),
)

RELIEF_FIELDS: tuple[Field, ...] = (
    NAME,
    Field("kind", "少交／免交", CodeKind("dues_relief"), (), 3, required=True),
    Field("from_month", "起始月份", Date(), (), 4, required=True),
    Field("to_month", "截止月份", Date(), (), 4),
    Field("amount_fen", "每月少交至", Money(), ("减至", "每月交纳"), 4),
    Field("situation", "情况说明", Text(), ("困难情况", "申请理由"), 10),
    Field("applied_on", "申请日期", _DAY, (), 5),
    Field("branch_opinion", "支部意见", Text(), (), 8),
    Field("branch_on", "支部研究日期", _DAY, (), 5),
    Field("superior_opinion", "上级党委意见", Text(), (), 8),
    Field("approved_on", "批准日期", _DAY, (), 5),
    Field("approval", "批复文号", Text(), ("文号",), 6),
    Field("refused_on", "未批准日期", _DAY, (), 5),
    Field("note", "备注", Text(), (), 6),
)

RELIEF_LIST_FIELDS: tuple[Field, ...] = (
    *RELIEF_FIELDS,
    Field("sex", "性别", CodeKind("sex"), (), 2, computed=True),
    Field("born_on", "出生年月", Date(), (), 4.5, computed=True),
    Field("joined_on", "入党时间", Date(), (), 4.5, computed=True),
    Field("branch", "所在党支部", Label(), (), 8, computed=True),
    Field("monthly_fen", "原月应交", Money(), (), 4, computed=True),
    Field("state", "办理情况", CodeKind("dues_relief_state"), (), 4, computed=True),
)
