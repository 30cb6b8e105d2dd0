"""The Fields of months, receipts and the year that is made of them."""

from __future__ import annotations

from partybook.features.dues.model.assessing import CITIZEN_ID, COLLECTOR, MONTH, NAME, WHO, WHOSE
from partybook.fields import CodeKind, Date, Field, Label, Money, Name, Percent, Text, Whole, YesNo

_DAY = Date(whole=True)

MONTH_FIELDS: tuple[Field, ...] = (
    NAME,
    CITIZEN_ID,
    Field("branch", "所在党支部", Label(), (), 8, computed=True),
    MONTH,
    Field("owed_fen", "应交", Money(), (), 4, computed=True),
    Field("paid_fen", "实交", Money(), (), 4, computed=True),
    Field("state", "交纳情况", CodeKind("dues_state"), (), 3, computed=True),
    Field("frozen_fen", "建账时应交", Money(), (), 4, computed=True),
    Field("corrected_fen", "更正", Money(), (), 4, computed=True),
    Field("reason", "应交缘由", CodeKind("dues_reason"), (), 4, computed=True),
    Field("category", "缴费类别", CodeKind("dues_category"), (), 4, computed=True),
    Field("base_fen", "计算基数", Money(), (), 5, computed=True),
    Field("rate_bp", "比例", Percent(), (), 3, computed=True),
    Field("monthly_fen", "月应交", Money(), (), 4, computed=True),
    Field("rule", "核定依据", CodeKind("dues_rule"), (), 6, computed=True),
    Field("paid_on", "交清日期", _DAY, (), 5, computed=True),
    Field("on_time", "按时", YesNo(), (), 2, computed=True),
)

PAYMENT_FIELDS: tuple[Field, ...] = (
    Field("number", "收据号", Whole(), (), 3, computed=True),
    Field("kind", "收款／退款", CodeKind("dues_payment"), (), 3, computed=True),
    Field(
        "on_date",
        "交纳日期",
        _DAY,
        ("交费日期", "缴纳日期", "缴费日期", "收款日期", "日期"),
        5,
        example="2026.03.05",
    ),
    NAME,
    CITIZEN_ID,
    Field(
        "from_month", "所属月份", Date(), ("起始月份", "月份", "自", "党费月份", "起"), 4, example="2026.03"
    ),
    Field("to_month", "至月份", Date(), ("截止月份", "交至月份", "止", "至", "交至"), 4, example="2026.03"),
    Field(
        "amount_fen",
        "金额",
        Money(),
        ("交纳金额", "缴纳金额", "实交", "实缴", "实交金额", "缴费金额", "交费金额"),
        4,
        example="15.00",
    ),
    Field("large_fen", "其中大额", Money(), (), 4, computed=True),
    Field("capitals", "大写", Text(), (), 8, computed=True),
    Field("payer", "代交人", Name(), ("代缴人", "经办亲属"), 4),
    Field(
        "method",
        "交纳方式",
        CodeKind("dues_method"),
        ("缴纳方式", "缴费方式", "支付方式", "交费方式", "付款方式", "收款方式", "方式"),
        3,
    ),
    COLLECTOR,
    Field(
        "paper_no",
        "纸质收据号",
        Text(),
        ("收据号", "收据编号", "原收据号", "票据号", "收据号码", "票据编号"),
        4,
    ),
    Field("branch", "所在党支部", Label(), (), 8, computed=True),
    Field("reason", "退款或冲正原因", Text(), (), 6, computed=True),
    Field("reverses", "冲正的收据号", Whole(), (), 3, computed=True),
    Field("voided_on", "作废日期", _DAY, (), 5, computed=True),
    Field("void_reason", "作废原因", Text(), (), 6, computed=True),
    Field("note", "备注", Text(), ("备　注", "说明"), 6),
)

TWELVE: tuple[str, ...] = tuple(f"m{number:02d}" for number in range(1, 13))

MONTH_WORDS = tuple(f"{number}月" for number in range(1, 13))

_CHINESE = (
    "一月",
    "二月",
    "三月",
    "四月",
    "五月",
    "六月",
    "七月",
    "八月",
    "九月",
    "十月",
    "十一月",
    "十二月",
)

LEDGER_FIELDS: tuple[Field, ...] = (
    NAME,
    CITIZEN_ID,
    *WHO[2:],
    Field("category", "缴费类别", CodeKind("dues_category"), (), 4, computed=True),
    Field("income_fen", "月收入", Money(), (), 5, computed=True),
    Field("base_fen", "计算基数", Money(), (), 5, computed=True),
    Field("rate_bp", "比例", Percent(), (), 3, computed=True),
    Field("monthly_fen", "月应交", Money(), (), 4, computed=True),
    *(
        Field(key, word, Money(), (chinese, f"{number}月份", f"{number}月实交"), 3.5, computed=True)
        for number, (key, word, chinese) in enumerate(zip(TWELVE, MONTH_WORDS, _CHINESE, strict=True), 1)
    ),
    Field("large_fen", "大额", Money(), (), 4, computed=True),
    Field("owed_fen", "全年应交", Money(), (), 4.5, computed=True),
    Field("paid_fen", "全年实交", Money(), (), 4.5, computed=True),
    Field("difference_fen", "欠／补", Money(), (), 4, computed=True),
    Field("behind_fen", "欠交", Money(), (), 4, computed=True),
    Field("extra_fen", "多交", Money(), (), 4, computed=True),
    Field("paid_to", "交至月份", Date(), (), 4, computed=True),
    Field("note", "备注", Text(), (), 6, computed=True),
)

GRID_FIELDS: tuple[Field, ...] = (
    Field(
        "monthly_fen", "月应交", Money(), ("月交党费", "每月应交", "月应缴", "月应交党费", "应交", "标准"), 4
    ),
    *(Field(f.key, f.label, f.kind, f.headers, f.width) for f in LEDGER_FIELDS if f.key in TWELVE),
    Field(
        "total_fen", "合计", Money(), ("全年合计", "全年实交", "实交合计", "全年实缴", "小计", "总计"), 4.5
    ),
)

PAYMENT_INTAKE: tuple[Field, ...] = (
    *WHOSE,
    *(f for f in PAYMENT_FIELDS if not f.computed and f.key not in {one.key for one in WHOSE}),
)
# Of a list that this program wrote: which rows are no payments that stand.
EXPORTED: tuple[Field, ...] = (
    Field("kind", "收款／退款", CodeKind("dues_payment"), (), 3),
    Field("voided_on", "作废日期", _DAY, (), 5),
)
GRID_INTAKE: tuple[Field, ...] = (*WHOSE, *GRID_FIELDS, *(f for f in PAYMENT_INTAKE if f.key == "note"))

NOTICE_FIELDS: tuple[Field, ...] = (
    NAME,
    Field("owed_fen", "应交", Money(), (), 4, computed=True),
    Field("paid_fen", "实交", Money(), (), 4, computed=True),
    Field("paid_to", "交至月份", Text(), (), 4, computed=True),
    Field("note", "备注", Text(), (), 6, computed=True),
)

OPENING_FIELDS: tuple[Field, ...] = (
    MONTH,
    Field("kind", "建账方式", CodeKind("dues_opening"), (), 3),
    Field("opened_on", "建账日期", _DAY, (), 5),
    Field("note", "备注", Text(), (), 6),
    Field("voided_on", "作废日期", _DAY, (), 5),
    Field("void_reason", "作废原因", Text(), (), 6),
)

FROZEN_FIELDS: tuple[Field, ...] = tuple(
    f
    for f in MONTH_FIELDS
    if f.key in ("month", "owed_fen", "reason", "category", "base_fen", "rate_bp", "monthly_fen", "rule")
)

CORRECTION_FIELDS: tuple[Field, ...] = (
    NAME,
    MONTH,
    Field("delta_fen", "增（减）应交", Money(), (), 4, required=True),
    Field("reason", "更正原因", Text(), (), 8, required=True),
    Field("on_date", "更正日期", _DAY, (), 5),
)

LINE_FIELDS: tuple[Field, ...] = (
    NAME,
    MONTH,
    Field("kind", "款项", CodeKind("dues_line"), (), 3),
    Field("amount_fen", "金额", Money(), (), 4),
)

AREA_FIELDS: tuple[Field, ...] = (
    Field("name", "片区", Label(), (), 5, required=True),
    Field("group", "党小组", Label(), (), 5),
    COLLECTOR,
)
