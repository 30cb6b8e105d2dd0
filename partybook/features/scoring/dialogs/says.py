"""How the self-score says things on screen: points, signs and words of how an item was scored, what it lacks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from partybook.desk.palette import Mark
from partybook.features.scoring.rules import Difference, Lack, Scored, Standard, amount
from partybook.fields import Points

AUTO, JUDGED, CHANGED, WAITS = Mark("■", "done"), Mark("◆", "done"), Mark("◇", "due"), Mark("○", "due")
BEST, GOOD, POOR = Mark("★", "done"), Mark("✓", "done"), Mark("▲", "late")
SHORT, GONE = Mark("!", "due"), Mark("▲", "late")


def points(value: int | None) -> str:
    """86.5, without the word."""
    return Points().show(value, {})


def value_words(value: int | None, unit: str) -> str:
    """What a fact amounts to."""
    if value is None:
        return QCoreApplication.translate("scoring", "没有记录")
    return amount(value, unit)


def signed(value: int) -> str:
    """+0.5, −1, 0."""
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return f"{sign}{points(abs(value))}"


def how_of(one: Scored) -> tuple[Mark, str]:
    """How an item came to its points."""
    translate = QCoreApplication.translate
    if one.how == "override":
        return CHANGED, translate("scoring", "更正")
    if one.waits:
        return WAITS, translate("scoring", "待自判")
    if one.how == "judgement":
        return JUDGED, translate("scoring", "自判")
    return AUTO, translate("scoring", "自动")


def grade_mark(standard: Standard, grade: str) -> Mark:
    """The sign of a grade: the best, the last, those between."""
    titles = [one.title for one in standard.grades]
    if grade == titles[0]:
        return BEST
    return POOR if grade == titles[-1] else GOOD


def day(date: dt.date) -> str:
    """6月30日."""
    return QCoreApplication.translate("scoring", "{month}月{day}日").format(month=date.month, day=date.day)


def days(first: dt.date, last: dt.date) -> str:
    """2025.7.1—2026.6.30."""
    return "—".join(f"{one.year}.{one.month}.{one.day}" for one in (first, last))


def by_words(lack: Lack) -> str:
    """Until when something can be had."""
    translate = QCoreApplication.translate
    if lack.gone:
        return translate("scoring", "已过期，补不上了")
    return translate("scoring", "{day}前").format(day=day(lack.by))


def hint(one: Scored, changed: Difference | None) -> tuple[Mark | None, str]:
    """What a line of the list warns of; nothing where all is well."""
    translate = QCoreApplication.translate
    if changed is not None:
        says = translate("scoring", "定稿后有变化：{was} → {now} 分")
        if changed.was == changed.now:
            return SHORT, translate("scoring", "定稿后记录有变化，得分不变")
        return SHORT, says.format(was=points(changed.was), now=points(changed.now))
    if one.waits:
        return WAITS, translate("scoring", "还没有评定")
    if one.unproved:
        return SHORT, translate("scoring", "缺佐证：没有记录，也没有附件")
    if one.full or one.how == "override":
        return None, ""
    if not one.lacking:
        return None, one.opinion.reason or ""
    first, count = one.lacking[0], len(one.lacking)
    says = translate("scoring", "{what}（{by}）")
    if count > 1:
        says = translate("scoring", "缺 {count} 项：{what}（{by}）")
    text = says.format(what=first.label, by=by_words(first), count=count)
    return (GONE if first.gone else SHORT), text


def listed(codes: Sequence[str], most: int = 6) -> str:
    """1.5、3.1、3.2 等 9 项."""
    shown = "、".join(codes[:most])
    if len(codes) <= most:
        return shown
    return QCoreApplication.translate("scoring", "{shown} 等 {count} 项").format(
        shown=shown, count=len(codes)
    )
