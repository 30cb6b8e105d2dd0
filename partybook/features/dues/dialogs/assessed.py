"""What an assessment says: how the amount came about, by which rule, what it was before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from partybook.dates import PartialDate
from partybook.desk.language import word
from partybook.features.dues.rules.amounts import AGREED, Assessed, rule_of
from partybook.fields import Codes
from partybook.money import yuan

translate = QCoreApplication.translate


def result_words(found: Assessed) -> str:
    """计算基数 4,500.00 元 × 1% = 每月 45.00 元."""
    monthly = yuan(found.monthly_fen, thousands=True)
    if found.base_fen is None or found.rate_bp is None:
        return translate("Assessed", "每月 {monthly} 元").format(monthly=monthly)
    text = translate("Assessed", "计算基数 {base} 元 × {rate} = 每月 {monthly} 元")
    if found.deducted_fen:
        text = translate(
            "Assessed", "收入 {income} − 扣除 {deducted} = 计算基数 {base} 元，× {rate} = 每月 {monthly} 元"
        )
    income, deducted = (yuan(fen or 0, thousands=True) for fen in (found.income_fen, found.deducted_fen))
    base, rate = yuan(found.base_fen, thousands=True), f"{found.rate_bp / 100:g}%"
    return text.format(base=base, rate=rate, monthly=monthly, income=income, deducted=deducted)


def ground_words(found: Assessed, month: PartialDate, codes: Codes) -> str:
    """The paper and article, or that the amount was agreed."""
    if found.rule == AGREED:
        return translate("Assessed", "没有按比例计算；参照原数额或同等收入的党员核定，请写明原因。")
    label = word(codes["dues_rule"].label(found.rule))
    return translate("Assessed", "依据 {rule}：{article}").format(rule=label, article=rule_of(month).article)


def past_words(one: Mapping[str, Any], codes: Codes) -> str:
    """A line of a member's earlier assessments."""
    text = translate("Assessed", "{month} 起　{category}　每月 {monthly} 元").format(
        month=one["from_month"].dotted,
        category=word(codes["dues_category"].short(one["category"])),
        monthly=yuan(one["monthly_fen"], thousands=True),
    )
    if one["base_fen"] is not None:
        base = yuan(one["base_fen"], thousands=True)
        text += translate("Assessed", "　基数 {base}").format(base=base)
    more = [
        word(codes["dues_rule"].short(one["rule"])),
        word(codes["dues_base_state"].short(one["state"])),
        one["reason"],
    ]
    return f"{text}　{'　'.join(text for text in more if text)}"
