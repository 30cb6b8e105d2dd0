"""The Fields of papers that are made of several records: a receipt, the report on the year."""

from __future__ import annotations

from partybook.fields import CodeKind, Date, Field, Money, Name, Text, Whole

_DAY = Date(whole=True)

RECEIPT_FIELDS: tuple[Field, ...] = (
    Field("number", "收据号", Whole(), (), 3, computed=True),
    Field("on_date", "收款日期", _DAY, (), 5, computed=True),
    Field("name", "交款人", Text(), (), 6, computed=True),
    Field("what", "收款事由", Text(), (), 10, computed=True),
    Field("amount_fen", "金额", Money(), (), 4.5, computed=True),
    Field("capitals", "大写", Text(), (), 8, computed=True),
    Field("payer", "代交人", Name(), (), 4, computed=True),
    Field("method", "交纳方式", CodeKind("dues_method"), (), 3, computed=True),
    Field("collector", "收款人", Name(), (), 4, computed=True),
    Field("branch", "收款单位", Text(), (), 8, computed=True),
    Field("note", "备注", Text(), (), 6, computed=True),
)

YEAR_FIELDS: tuple[Field, ...] = (
    Field("owing", "应交党费人数", Whole(), (), 3, computed=True),
    Field("in_full", "足额交纳人数", Whole(), (), 3, computed=True),
    Field("on_time", "按时足额人数", Whole(), (), 3, computed=True),
    Field("reduced", "经批准少交人数", Whole(), (), 3, computed=True),
    Field("exempt", "经批准免交人数", Whole(), (), 3, computed=True),
    Field("large", "大额党费人数", Whole(), (), 3, computed=True),
    Field("owed_fen", "本年应交", Money(), (), 4.5, computed=True),
    Field("paid_fen", "本年实交", Money(), (), 4.5, computed=True),
    Field("arrears_fen", "至今欠交", Money(), (), 4.5, computed=True),
    Field("start_fen", "上年结余", Money(), (), 4.5, computed=True),
    Field("income_fen", "本年收入", Money(), (), 4.5, computed=True),
    Field("spending_fen", "本年支出", Money(), (), 4.5, computed=True),
    Field("balance_fen", "年末结余", Money(), (), 4.5, computed=True),
)

YEAR_LINE_FIELDS: tuple[Field, ...] = (
    Field("part", "类别", Text(), (), 4, computed=True),
    Field("item", "项目", Text(), (), 12, computed=True),
    Field("amount_fen", "金额", Money(), (), 5, computed=True),
)
