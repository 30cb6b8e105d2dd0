"""What the year wall says of what is owed: its state in sign and word, its months, the words of its period."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from partybook.desk.palette import Mark
from partybook.desk.yeargrid import YearCell
from partybook.features.meetings.queries import Owed, day_of

STATES = {
    "done": Mark("✓", "done"),
    "due": Mark("!", "due"),
    "late": Mark("▲", "late"),
    "excused": Mark("–", "none"),
    "planned": Mark("○", "done"),
    "coming": Mark("", "none"),
}


TINTS = {"done": "done_tint", "due": "due_tint", "late": "late_tint", "excused": "head"}


def heads() -> tuple[str, str]:
    """What stands over the first two columns."""
    translate = QCoreApplication.translate
    return translate("WallModel", "会议"), translate("WallModel", "谁应开")


def state_of(one: Owed, day: dt.date) -> str:
    """Its state as the wall shows it: what is planned, and what is only to come, are their own."""
    if one.state == "due" and one.planned:
        return "due" if all(day_of(row).latest < day for row in one.planned) else "planned"
    return "coming" if one.state == "due" and one.period.first > day else one.state


def cell_of(one: Owed, day: dt.date) -> YearCell:
    """What is owed as a period of the grid; `day` tells what is to come from what is due now."""
    state, period = state_of(one, day), one.period
    return YearCell(
        one.uid,
        period.first.month,
        period.last.month,
        STATES[state],
        _text(one, state),
        TINTS.get(state, ""),
        _tip(one, state),
        one,
    )


def _text(one: Owed, state: str) -> str:
    """The day or a word beside the sign; how many of how many where it is owed several times."""
    translate = QCoreApplication.translate
    if one.owed > 1 and state in ("done", "due", "planned", "late"):
        return f"{one.count}/{one.owed}"
    if state in ("done", "planned") or (state == "due" and one.planned):
        return _days(one.held if state == "done" else one.planned, one)
    words = {
        "due": translate("WallModel", "待开"),
        "late": translate("WallModel", "逾期"),
        "excused": translate("WallModel", "说明"),
    }
    return words.get(state, "")


def _tip(one: Owed, state: str) -> str:
    """Who owes what, by when, and what there is of it."""
    translate = QCoreApplication.translate
    lines = [f"{one.unit.name} {period_words(one)}"]
    lines += [f"✓ {day_of(row).dotted_full} {row.get('title') or ''}".strip() for row in one.held]
    lines += [f"○ {row['planned_on'].dotted_full} {row['title']}" for row in one.planned]
    if state in ("due", "late", "coming"):
        says = translate("WallModel", "应开 {owed} 次，已开 {held} 次，最迟 {day}")
        lines.append(says.format(owed=one.owed, held=one.count, day=one.period.last.strftime("%Y.%m.%d")))
    if one.excuse:
        lines.append(translate("WallModel", "未开说明：{reason}").format(reason=one.excuse["reason"]))
    return "\n".join(lines)


def period_words(one: Owed) -> str:
    """2026 年, 2026 年上半年, 2026 年第 1 季度, 2026 年 1 月."""
    translate, period = QCoreApplication.translate, one.period
    year, part = period.first.year, period.name.partition("-")[2]
    if not part:
        return translate("period_words", "{year} 年").format(year=year)
    if part.startswith("H"):
        half = translate("period_words", "上半年") if part == "H1" else translate("period_words", "下半年")
        return translate("period_words", "{year} 年{half}").format(year=year, half=half)
    if part.startswith("Q"):
        return translate("period_words", "{year} 年第 {part} 季度").format(year=year, part=part[1:])
    return translate("period_words", "{year} 年 {part} 月").format(year=year, part=int(part))


def _days(rows: Sequence[Mapping[str, Any]], one: Owed) -> str:
    """12日 within a month, 3.12 in a longer period; the last one, with how many where there are several."""
    found = sorted(day_of(row).earliest for row in rows)
    if not found:
        return ""
    last = found[-1]
    long = one.period.first.month != one.period.last.month
    text = (
        f"{last.month}.{last.day}"
        if long
        else QCoreApplication.translate("WallModel", "{day}日").format(day=last.day)
    )
    return f"{text}×{len(found)}" if len(found) > 1 else text
