"""The Fields of dues: of each table, and of the lists that are made of them."""

from __future__ import annotations

from partybook.fields import CitizenId, CodeKind, Date, Field, Label, Money, Name, Percent, Text, Whole, YesNo

_DAY = Date(whole=True)

NAME = Field("name", "姓名", Name(), ("党员姓名", "姓　名", "名字"), 4, required=True, example="王秀英")
CITIZEN_ID = Field(
    "citizen_id",
    "公民身份号码",
    CitizenId(),
    ("身份证号", "身份证号码", "公民身份证号", "公民身份证号码", "身份证", "证件号码", "居民身份证号"),
    9.5,
    example="000000197005010024",
)
BORN_ON = Field("born_on", "出生年月", Date(), ("出生日期", "出生年月日", "出生时间", "出生"), 4.5)
BRANCH = Field("branch", "所在党支部", Label(), ("党支部", "支部", "所属党支部", "支部名称", "所在支部"), 8)
GROUP = Field("group", "党小组", Label(), ("所在党小组", "小组"), 5)
AREA = Field("area", "片区", Label(), ("收缴片区",), 5)
COLLECTOR = Field("collector", "收款人", Name(), ("收缴人", "经收人", "收费人"), 4)
MONTH = Field("month", "月份", Date(), ("所属月份", "党费月份"), 4)

WAGE_FIELDS: tuple[Field, ...] = (
    Field("post_pay_fen", "岗位（职务）工资", Money(), ("岗位工资", "职务工资", "基本工资", "固定工资"), 4.5),
    Field(
        "grade_pay_fen",
        "薪级（级别）工资",
        Money(),
        ("薪级工资", "级别工资", "技术等级工资", "技术等级（职务）工资"),
        4.5,
    ),
    Field("performance_fen", "基础性绩效工资", Money(), ("绩效工资", "基础性绩效", "基础绩效", "绩效"), 4.5),
    Field("allowance_fen", "津贴补贴", Money(), ("津补贴", "津贴", "补贴"), 4.5),
    Field("bonus_fen", "固定奖金", Money(), ("奖金", "活的部分"), 4.5),
    Field("other_pay_fen", "其他应计收入", Money(), ("其他收入", "其他应计"), 4.5),
    Field(
        "insurance_fen",
        "社会保险",
        Money(),
        ("保险", "社保", "五险", "三险", "养老医疗失业保险", "社会保险费"),
        4.5,
    ),
    Field("fund_fen", "住房公积金", Money(), ("公积金",), 4.5),
    Field("annuity_fen", "职业（企业）年金", Money(), ("年金", "职业年金", "企业年金"), 4.5),
    Field("tax_fen", "个人所得税", Money(), ("个税", "所得税", "税"), 4.5),
    Field("uncounted_fen", "不计入的补贴奖金", Money(), ("不计入项目", "奖励性绩效", "改革性补贴"), 4.5),
)

BASE_FIELDS: tuple[Field, ...] = (
    Field(
        "category",
        "缴费类别",
        CodeKind("dues_category"),
        ("党费类别", "缴纳类别", "交费类别", "交纳类别", "人员类型", "收入类别", "类别"),
        4,
        example="在职",
    ),
    Field(
        "from_month",
        "起始月份",
        Date(),
        ("执行月份", "从何月起", "生效月份", "起交月份"),
        4,
        example="2026.01",
    ),
    *WAGE_FIELDS,
    Field(
        "income_fen",
        "月收入",
        Money(),
        (
            "月收入/养老金",
            "月收入（元）",
            "月工资",
            "工资收入",
            "养老金",
            "退休金",
            "离退休费",
            "工资总额",
            "应发工资",
        ),
        5,
        example="4500.00",
    ),
    Field("deducted_fen", "扣除项目合计", Money(), ("扣除合计", "扣除项目"), 5),
    Field("base_fen", "计算基数", Money(), ("党费基数", "缴费基数", "交费基数", "基数", "党费计算基数"), 5),
    Field("rate_bp", "比例", Percent(), ("交纳比例", "缴纳比例", "标准"), 3, computed=True),
    Field(
        "monthly_fen",
        "月应交",
        Money(),
        ("月交党费", "每月应交", "月应缴", "月应交党费", "月缴纳金额", "应交党费", "月交纳数额", "月党费"),
        4.5,
    ),
    Field("rule", "核定依据", CodeKind("dues_rule"), ("依据",), 6, computed=True),
    Field("state", "核定情况", CodeKind("dues_base_state"), (), 3, computed=True),
    Field("reason", "变动原因", Text(), ("调整原因", "核定说明"), 6),
    Field("note", "备注", Text(), ("备　注", "说明"), 6),
)

_WHO = (
    NAME,
    CITIZEN_ID,
    Field("standing", "人员类别", CodeKind("standing"), (), 3, computed=True),
    Field("branch", "所在党支部", Label(), (), 8, computed=True),
    Field("group", "党小组", Label(), (), 5, computed=True),
    Field("area", "片区", Label(), (), 5, computed=True),
)

ASSESSMENT_FIELDS: tuple[Field, ...] = (*_WHO, *BASE_FIELDS)

INCOME_FIELDS: tuple[Field, ...] = (NAME, CITIZEN_ID, BORN_ON, BRANCH, *BASE_FIELDS)

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
        required=True,
        example="15.00",
    ),
    Field("large_fen", "其中大额", Money(), (), 4, computed=True),
    Field("capitals", "大写", Text(), (), 8, computed=True),
    Field("payer", "代交人", Name(), ("代缴人", "经办亲属"), 4),
    Field("method", "交纳方式", CodeKind("dues_method"), ("缴纳方式", "支付方式", "交费方式", "方式"), 3),
    COLLECTOR,
    Field("paper_no", "纸质收据号", Text(), ("收据编号", "原收据号", "票据号", "收据号码"), 4),
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
    *_WHO[2:],
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
    Field("paid_to", "交至月份", Date(), (), 4, computed=True),
    Field("note", "备注", Text(), (), 6, computed=True),
)

GRID_FIELDS: tuple[Field, ...] = (
    *(Field(f.key, f.label, f.kind, f.headers, f.width) for f in LEDGER_FIELDS if f.key in TWELVE),
)

ARREARS_FIELDS: tuple[Field, ...] = (
    NAME,
    CITIZEN_ID,
    *_WHO[3:],
    Field("phone", "联系电话", Text(), (), 6.5, computed=True),
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

NOTICE_FIELDS: tuple[Field, ...] = (
    NAME,
    Field("owed_fen", "应交", Money(), (), 4, computed=True),
    Field("paid_fen", "实交", Money(), (), 4, computed=True),
    Field("paid_to", "交至月份", Date(), (), 4, computed=True),
    Field("note", "备注", Text(), (), 6, computed=True),
)

START_FIELDS: tuple[Field, ...] = (
    Field("on_date", "启用日期", _DAY, (), 5, required=True),
    Field("balance_fen", "期初余额", Money(), (), 4.5, required=True),
    Field("last_receipt", "最后一张收据号", Whole(), (), 3),
    Field("note", "备注", Text(), (), 6),
)

CORRECTION_FIELDS: tuple[Field, ...] = (
    NAME,
    MONTH,
    Field("delta_fen", "增（减）应交", Money(), (), 4, required=True),
    Field("reason", "更正原因", Text(), (), 8, required=True),
    Field("on_date", "更正日期", _DAY, (), 5),
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

FIELDS_OF = {
    "dues_base": BASE_FIELDS,
    "dues_opening": OPENING_FIELDS,
    "dues_month": FROZEN_FIELDS,
    "dues_correction": CORRECTION_FIELDS,
    "dues_payment": PAYMENT_FIELDS,
    "dues_line": LINE_FIELDS,
    "dues_relief": RELIEF_FIELDS,
    "dues_handup": HANDUP_FIELDS,
    "dues_entry": ENTRY_FIELDS,
    "dues_count": COUNT_FIELDS,
    "dues_start": START_FIELDS,
    "dues_contact": CONTACT_FIELDS,
    "dues_area": AREA_FIELDS,
}  # what the columns of a table are called
