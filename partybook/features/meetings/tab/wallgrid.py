"""The year wall as a grid: a line for who owes which kind, twelve months, a period as wide as its months."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from partybook.desk.palette import Mark, look
from partybook.desk.table.frozen import FrozenTable
from partybook.features.meetings.queries import Owed, day_of

Index = QModelIndex | QPersistentModelIndex
KIND, UNIT, FIRST = 0, 1, 2
COLUMNS = 14
ROW, SIDE, TEXT = 34, 5, 13
SMALLER = (13, 12, 11, 10)
LEAST = 48  # a month's width, and those of the first two columns
WIDTHS = {KIND: 104, UNIT: 96}
MARK_ROLE = Qt.ItemDataRole.UserRole + 1
STATES = {
    "done": Mark("✓", "done"),
    "due": Mark("!", "due"),
    "late": Mark("▲", "late"),
    "excused": Mark("–", "none"),
    "planned": Mark("○", "done"),
    "coming": Mark("", "none"),
}
TINTS = {"done": "done_tint", "due": "due_tint", "late": "late_tint", "excused": "head"}


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


class WallDelegate(QStyledItemDelegate):
    """Paints a period: its tint, its sign and word in its colour, a frame where the keys stand."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark = index.data(MARK_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        model = index.model()
        painter.save()
        one = model.owed(index) if isinstance(model, WallModel) else None
        tint = TINTS.get(model.state_of(one)) if one is not None and isinstance(model, WallModel) else None
        rect: QRect = option.rect
        if tint:
            painter.fillRect(rect.adjusted(1, 2, -2, -3), look.color(tint))
        if chosen and one is None:
            painter.fillRect(rect, look.color("accent_tint"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("line_soft"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), look.color("line_soft"))
        bold = index.column() == KIND
        painter.setFont(look.font(TEXT, bold=bold))
        role = mark.role if mark else "ink2" if index.column() == UNIT else "ink"
        painter.setPen(look.color(role))
        left = look.px(10 if index.column() < FIRST else SIDE)
        inside = rect.adjusted(left, 0, -look.px(3), -1)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        for size in SMALLER:
            painter.setFont(look.font(size, bold=bold))
            if painter.fontMetrics().horizontalAdvance(text) <= inside.width():
                break
        else:
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if chosen and one is not None:
            painter.setPen(look.color("accent"))
            painter.drawRect(rect.adjusted(0, 1, -2, -3))
        painter.restore()


class WallGrid(FrozenTable):
    """Arrows move from period to period, Enter and a double click open it."""

    chosen = Signal(object)  # the Owed the keys stand on, None for none
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wall = WallModel(self)
        self.setModel(self.wall)
        self.setItemDelegate(WallDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(24)
        self.freeze((KIND, UNIT))
        self.selectionModel().currentChanged.connect(
            lambda now, _before: self.chosen.emit(self.wall.owed(now))
        )
        self.doubleClicked.connect(lambda index: self._open(index))
        look.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        self.horizontalHeader().setFixedHeight(look.px(35))
        self._share_width()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._share_width()

    def _share_width(self) -> None:
        sides = {column: look.px(width) for column, width in WIDTHS.items()}
        room = self.viewport().width() - sum(sides.values())
        month = max(room // 12, look.px(LEAST))
        for column in range(COLUMNS):
            self.setColumnWidth(column, sides.get(column, month))

    def show_lines(self, lines: Sequence[WallLine], day: dt.date) -> None:
        """Shows these; the period the keys stand on stays where it is still there."""
        here = self.current
        self.wall.show(lines, day)
        self.clearSpans()
        for place, line in enumerate(lines):
            if not line.cells:
                self.setSpan(place, KIND, 1, COLUMNS)
            for month, one in line.cells.items():
                wide = one.period.last.month - month + 1
                if wide > 1:
                    self.setSpan(place, FIRST + month - 1, 1, wide)
        if not (here is not None and self.go_to(here.uid)) and lines:
            self._go(next(place for place, line in enumerate(lines) if line.cells), FIRST)
        if self.currentIndex().row() <= 1:  # the heading of the first branch too, once there is room
            QTimer.singleShot(0, self, self.scrollToTop)

    @property
    def current(self) -> Owed | None:
        """The period the keys stand on."""
        return self.wall.owed(self.currentIndex())

    def go_to(self, uid: str) -> bool:
        """Puts the keys on a period; False where it is not shown."""
        for place, line in enumerate(self.wall.lines):
            for month, one in line.cells.items():
                if one.uid == uid:
                    self._go(place, FIRST + month - 1)
                    return True
        return False

    def _go(self, place: int, column: int) -> None:
        index = self.wall.index(place, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if self.viewport().height() > look.px(
            3 * ROW
        ):  # before it has its height it would scroll for nothing
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        if (one := self.wall.owed(index)) is not None:
            self.opened.emit(one)
