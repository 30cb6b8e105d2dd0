"""The Fields of a member and of what they are to pay a month."""

from __future__ import annotations

from partybook.fields import CitizenId, CodeKind, Date, Field, Label, Money, Name, Percent, Phone, Text

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

PHONE = Field("phone", "联系电话", Phone(), ("手机号", "手机号码", "手机", "电话", "联系方式"), 6.5)

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

WHO = (
    NAME,
    CITIZEN_ID,
    Field("standing", "人员类别", CodeKind("standing"), (), 3, computed=True),
    Field("branch", "所在党支部", Label(), (), 8, computed=True),
    Field("group", "党小组", Label(), (), 5, computed=True),
    Field("area", "片区", Label(), (), 5, computed=True),
)

ASSESSMENT_FIELDS: tuple[Field, ...] = (*WHO, *BASE_FIELDS)

# Whose a spreadsheet's row is: by the first that tell.
WHOSE: tuple[Field, ...] = (NAME, CITIZEN_ID, BORN_ON, PHONE, BRANCH, GROUP)

INCOME_FIELDS: tuple[Field, ...] = (*WHOSE, *BASE_FIELDS)
