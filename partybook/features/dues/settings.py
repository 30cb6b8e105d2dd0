"""What an office decides about dues, each with its default and where that comes from."""

from __future__ import annotations

from partybook.fields import CodeKind, Label, Money, Percent, Whole
from partybook.settings import Setting
from partybook.text import mark

_NO_RULE = mark("未见统一规定")

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "dues.rounding",
        mark("月应交取整"),
        CodeKind("dues_rounding"),
        "fen",
        mark("未见规定，表格习惯写到分"),
    ),
    Setting(
        "dues.first_month",
        mark("新党员、转入党员首月"),
        CodeKind("dues_first"),
        "full",
        mark(
            "预备党员从支部大会通过之日起交（中组发〔2008〕3号）；首月是否折算未见规定；介绍信写明党费交至月份的，从次月起交全月"
        ),
    ),
    Setting("dues.last_month", mark("转出等离开的当月"), CodeKind("dues_last"), "owed", _NO_RULE),
    Setting("dues.death_month", mark("去世的当月"), CodeKind("dues_last"), "none", _NO_RULE),
    Setting(
        "dues.cap", mark("每月上限"), Money(), 100_000, mark("一般不超过 1000 元（组电明字〔2017〕5号）")
    ),
    Setting("dues.farmer", mark("农民党员每月"), Money(), 20, mark("0.2—1 元（中组发〔2008〕3号）")),
    Setting(
        "dues.large",
        mark("大额党费起点"),
        Money(),
        100_000,
        mark("自愿一次多交 1000 元以上，全部上缴（中组发〔2008〕3号）"),
    ),
    Setting(
        "dues.back_months", mark("补交最多月数"), Whole(), 6, mark("一般不超过 6 个月（中组发〔2008〕3号）")
    ),
    Setting(
        "dues.collects",
        mark("收缴周期"),
        CodeKind("dues_period"),
        "month",
        mark("按月交纳，经支部同意可按季（中组发〔2008〕3号）"),
    ),
    Setting(
        "dues.hands_up",
        mark("上缴周期"),
        CodeKind("dues_period"),
        "quarter",
        mark("各地不同，以上级要求为准"),
    ),
    Setting(
        "dues.hand_up_day",
        mark("上缴截止日（期满次月几日前）"),
        Whole(),
        10,
        mark("各地不同，以上级要求为准"),
    ),
    Setting(
        "dues.ratio", mark("上缴比例"), Percent(), 10_000, mark("各省自定；先按全部上缴，请按上级规定改")
    ),
    Setting("dues.payee", mark("党费接收单位"), Label(), "", mark("一般为上级党委")),
)
