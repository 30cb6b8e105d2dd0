"""What the year wall says: a line for who owes which kind, what is owed in each month, its state in sign and word."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from partybook.desk.palette import Mark
from partybook.features.meetings.queries import Owed, day_of

Index = QModelIndex | QPersistentModelIndex
KIND, UNIT, FIRST = 0, 1, 2
COLUMNS = 14
MARK_ROLE = Qt.ItemDataRole.UserRole + 1
STATES = {
    "done": Mark("✓", "done"),
    "due": Mark("!", "due"),
    "late": Mark("▲", "late"),
    "excused": Mark("–", "none"),
    "planned": Mark("○", "done"),
    "coming": Mark("", "none"),
}


@dataclass
class WallLine:
    """A line of the wall: kind and unit in words, and what is owed, by the month it begins with. A branch's heading
    owes nothing."""

    kind: str
    unit: str
    cells: dict[int, Owed] = field(default_factory=dict)

    def at(self, month: int) -> Owed | None:
        """What is owed in a month, None where nothing is."""
        found = [
            one for one in self.cells.values() if one.period.first.month <= month <= one.period.last.month
        ]
        return found[0] if found else None


class WallModel(QAbstractTableModel):
    """The lines of a year; `today` tells what is to come from what is due now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[WallLine] = ()
        self._day: dt.date | None = None

    def show(self, lines: Sequence[WallLine], day: dt.date) -> None:
        self.beginResetModel()
        self.lines, self._day = lines, day
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else COLUMNS

    def owed(self, index: Index) -> Owed | None:
        """What a cell is about, None beside the months and where nothing is owed."""
        month = index.column() - FIRST + 1
        if not index.isValid() or month < 1:
            return None
        return self.lines[index.row()].at(month)

    def state_of(self, one: Owed) -> str:
        """Its state as the wall shows it: what is planned, and what is only to come, are their own."""
        if one.state == "due" and one.planned:
            past = self._day is not None and all(day_of(row).latest < self._day for row in one.planned)
            return "due" if past else "planned"
        if one.state == "due" and self._day is not None and one.period.first > self._day:
            return "coming"
        return one.state

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column, one = self.lines[index.row()], index.column(), self.owed(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return (line.kind, line.unit)[column] if column < FIRST else self._text(one)
        if role == MARK_ROLE:
            return STATES[self.state_of(one)] if one else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and one is not None:
            return self.tip(one)
        return None

    def _text(self, one: Owed | None) -> str:
        """A sign with the day or a word; how many of how many where it is owed several times."""
        if one is None:
            return ""
        translate, state = QCoreApplication.translate, self.state_of(one)
        sign = STATES[state].sign
        if one.owed > 1 and state in ("done", "due", "planned", "late"):
            return f"{sign} {one.count}/{one.owed}"
        if state in ("done", "planned") or (state == "due" and one.planned):
            rows = one.held if state == "done" else one.planned
            return f"{sign} {_days(rows, one)}".strip()
        words = {
            "due": translate("WallModel", "待开"),
            "late": translate("WallModel", "逾期"),
            "excused": translate("WallModel", "说明"),
            "coming": "",
        }
        return f"{sign} {words[state]}".strip()

    def tip(self, one: Owed) -> str:
        """Who owes what, by when, and what there is of it."""
        translate = QCoreApplication.translate
        lines = [f"{one.unit.name} {period_words(one)}"]
        lines += [f"✓ {day_of(row).dotted_full} {row.get('title') or ''}".strip() for row in one.held]
        lines += [f"○ {row['planned_on'].dotted_full} {row['title']}" for row in one.planned]
        state = self.state_of(one)
        if state in ("due", "late", "coming"):
            says = translate("WallModel", "应开 {owed} 次，已开 {held} 次，最迟 {day}")
            lines.append(says.format(owed=one.owed, held=one.count, day=one.period.last.strftime("%Y.%m.%d")))
        if one.excuse:
            lines.append(translate("WallModel", "未开说明：{reason}").format(reason=one.excuse["reason"]))
        return "\n".join(lines)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        if section < FIRST:
            return (translate("WallModel", "会议"), translate("WallModel", "谁应开"))[section]
        return translate("WallModel", "{month}月").format(month=section - FIRST + 1)


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
