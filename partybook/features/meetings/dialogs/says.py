"""What screens say of meetings: their signs, and sentences made of what is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from partybook.dates import PartialDate
from partybook.desk.language import said, word
from partybook.desk.palette import Mark
from partybook.features.meetings.rules.voting import quorum_words
from partybook.fields import Codes

DONE, DUE, LATE, NONE, COMING = (
    Mark("✓", "done"),
    Mark("!", "due"),
    Mark("▲", "late"),
    Mark("–", "none"),
    Mark("○", "none"),
)
STANDINGS = {
    "planned": COMING,
    "overdue": LATE,
    "held": DONE,
    "lacking": DUE,
    "cancelled": NONE,
    "void": NONE,
}
RESOLUTIONS = {"open": DUE, "done": DONE, "dropped": NONE}


def kind_words(codes: Codes, row: Mapping[str, Any]) -> str:
    """The kind, the office's own by its name, with what it counts as besides."""
    table = codes["meeting_kind"]
    own = row["own_kind"] or word(table.label(row["kind"]))
    more = [word(table.short(code)) for code in (row.get("also") or "").split()]
    if not more:
        return own
    says = QCoreApplication.translate("says", "{kind}（兼{others}）")
    return says.format(kind=own, others="、".join(more))


def time_words(day: PartialDate | None, starts: str | None, ends: str | None) -> str:
    """2026.03.12 周四 9:00—10:30."""
    if day is None:
        return ""
    parts = [day.dotted_full]
    if day.day is not None:
        parts.append(week_day(day.earliest))
    if starts:
        parts.append(f"{starts}—{ends}" if ends else starts)
    return " ".join(parts)


def week_day(day: dt.date) -> str:
    """周四."""
    days = (
        QCoreApplication.translate("says", "周一"),
        QCoreApplication.translate("says", "周二"),
        QCoreApplication.translate("says", "周三"),
        QCoreApplication.translate("says", "周四"),
        QCoreApplication.translate("says", "周五"),
        QCoreApplication.translate("says", "周六"),
        QCoreApplication.translate("says", "周日"),
    )
    return days[day.weekday()]


def number_words(row: Mapping[str, Any]) -> str:
    """第 3 次."""
    says = QCoreApplication.translate("says", "第 {number} 次")
    return says.format(number=row["number"]) if row["number"] is not None else ""


def counts_words(row: Mapping[str, Any]) -> str:
    """应到 23 · 实到 20 · 缺席 3."""
    if row["due"] is None and row["present"] is None:
        return ""
    says = QCoreApplication.translate("says", "应到 {due} · 实到 {present} · 缺席 {absent}")
    shown = {key: "—" if row[key] is None else row[key] for key in ("due", "present", "absent")}
    return says.format(**shown)


def quorum_said(kind: str, due: int | None, present: int | None, day: dt.date) -> tuple[Mark, str] | None:
    """Whether a vote may be taken, as sign and words; None where the kind asks for no number or none is known."""
    if due is None or present is None:
        return None
    words = quorum_words(kind, due, present, day)
    return None if words is None else (DONE if words.code == "quorum-met" else LATE, said(words))


def wants_words(wants: Sequence[str]) -> str:
    """还缺：到会情况、会议内容."""
    names = {
        "attendance": QCoreApplication.translate("says", "到会情况"),
        "content": QCoreApplication.translate("says", "会议内容"),
    }
    says = QCoreApplication.translate("says", "还缺：{what}")
    return says.format(what="、".join(names[one] for one in wants)) if wants else ""


def vote_words(vote: Mapping[str, Any]) -> str:
    """赞成 20 · 反对 1 · 弃权 0，with written opinions where there are some."""
    says = QCoreApplication.translate("says", "赞成 {yes} · 反对 {no} · 弃权 {abstain}")
    text = says.format(**vote)
    if vote["written"]:
        more = QCoreApplication.translate("says", "（含书面意见 {written} 份）")
        text += more.format(**vote)
    return text
