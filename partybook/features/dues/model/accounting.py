"""The Fields of handing up, large sums and the account."""

from __future__ import annotations

from partybook.features.dues.model.assessing import NAME
from partybook.fields import CodeKind, Date, Field, Label, Money, Name, Percent, Text, Whole, YesNo

_DAY = Date(whole=True)

HANDUP_FIELDS: tuple[Field, ...] = (
    Field("number", "编号", Whole(), (), 3, computed=True),
    Field("from_month", "起始月份", Date(), (), 4, required=True),
    Field("to_month", "截止月份", Date(), (), 4, required=True),
    Field("people", "人数", Whole(), (), 3),
    Field("owed_fen", "应收", Money(), (), 4.5),
    Field("collected_fen", "实收", Money(), (), 4.5),
    Field("ratio_bp", "上缴比例", Percent(), (), 3),
    Field("amount_fen", "上缴金额", Money(), (), 4.5, required=True),
    Field("large_fen", "另缴大额党费", Money(), (), 4.5),
    Field("on_date", "上缴日期", _DAY, (), 5, required=True),
    Field("method", "上缴方式", CodeKind("dues_method"), (), 3),
    Field("payee", "接收单位", Label(), (), 8),
    Field("voucher", "凭证号", Text(), (), 4),
    Field("handled_by", "经手人", Name(), ("上缴人",), 4),
    Field("received_on", "接收日期", _DAY, (), 5),
    Field("received_by", "接收人", Name(), (), 4),
    Field("receipt", "回执号", Text(), (), 4),
    Field("note", "备注", Text(), (), 6),
)

HANDUP_LIST_FIELDS: tuple[Field, ...] = (
    *HANDUP_FIELDS,
    Field("period", "期间", Text(), (), 6, computed=True),
    Field("total_fen", "上缴合计", Money(), (), 4.5, computed=True),
    Field("capitals", "大写", Text(), (), 8, computed=True),
    Field("kept_fen", "留存", Money(), (), 4.5, computed=True),
    Field("branch", "党支部", Label(), (), 8, computed=True),
    Field("voided_on", "作废日期", _DAY, (), 5, computed=True),
    Field("void_reason", "作废原因", Text(), (), 6, computed=True),
)

LARGE_FIELDS: tuple[Field, ...] = (
    NAME,
    Field("on_date", "交纳日期", _DAY, (), 5, computed=True),
    Field("amount_fen", "金额", Money(), (), 4.5, computed=True),
    Field("capitals", "大写", Text(), (), 8, computed=True),
    Field("wish", "用途意愿", Text(), (), 6),
    Field("number", "收据号", Whole(), (), 3, computed=True),
    Field("centre_receipt", "中央组织部收据号", Text(), (), 5),
    Field("centre_receipt_on", "收据领取日期", _DAY, (), 5),
    Field("handed_up", "已上缴", YesNo(), (), 2, computed=True),
    Field("branch", "党支部", Label(), (), 8, computed=True),
    Field("note", "备注", Text(), (), 6, computed=True),
)

ENTRY_FIELDS: tuple[Field, ...] = (
    Field("on_date", "日期", _DAY, (), 5, required=True),
    Field("purpose", "收支项目", CodeKind("dues_purpose"), (), 5, required=True),
    Field("amount_fen", "金额", Money(), (), 4.5, required=True),
    Field("what", "摘要", Text(), (), 8),
    Field("payee", "收（付）款单位", Text(), (), 6),
    Field("voucher", "凭证号", Text(), (), 4),
    Field("handled_by", "经办人", Name(), (), 4),
    Field("approved_by", "审批人", Name(), (), 4),
    Field("note", "备注", Text(), (), 6),
)

ACCOUNT_FIELDS: tuple[Field, ...] = (
    Field("on_date", "日期", _DAY, (), 5, computed=True),
    Field("kind", "类别", CodeKind("dues_account"), (), 4, computed=True),
    Field("purpose", "收支项目", CodeKind("dues_purpose"), (), 5, computed=True),
    Field("what", "摘要", Text(), (), 10, computed=True),
    Field("voucher", "凭证号", Text(), (), 5, computed=True),
    Field("in_fen", "收入", Money(), (), 5, computed=True),
    Field("out_fen", "支出", Money(), (), 5, computed=True),
    Field("balance_fen", "余额", Money(), (), 5, computed=True),
    Field("branch", "党支部", Label(), (), 8, computed=True),
)

COUNT_FIELDS: tuple[Field, ...] = (
    Field("on_date", "盘点日期", _DAY, (), 5, required=True),
    Field("cash_fen", "现金", Money(), (), 4.5, required=True),
    Field("bank_fen", "银行存款", Money(), (), 4.5, required=True),
    Field("book_fen", "账面余额", Money(), (), 4.5),
    Field("counted_by", "盘点人", Name(), (), 4),
    Field("witness", "监盘人", Name(), (), 4),
    Field("note", "备注", Text(), ("差异说明",), 8),
)

START_FIELDS: tuple[Field, ...] = (
    Field("on_date", "启用日期", _DAY, (), 5, required=True),
    Field("balance_fen", "期初余额", Money(), (), 4.5, required=True),
    Field("last_receipt", "最后一张收据号", Whole(), (), 3),
    Field("note", "备注", Text(), (), 6),
)
