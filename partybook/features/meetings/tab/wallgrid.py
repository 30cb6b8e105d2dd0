"""The year wall as a grid: a line for who owes which kind, twelve months, a period as wide as its months."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
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

from partybook.desk.palette import look
from partybook.desk.table.frozen import FrozenTable
from partybook.features.meetings.queries import Owed
from partybook.features.meetings.tab.wallmodel import (
    COLUMNS,
    FIRST,
    KIND,
    MARK_ROLE,
    UNIT,
    Index,
    WallLine,
    WallModel,
)

ROW, SIDE, TEXT = 34, 5, 13
SMALLER = (13, 12, 11, 10)
LEAST = 48  # a month's width, and those of the first two columns
WIDTHS = {KIND: 104, UNIT: 96}
TINTS = {"done": "done_tint", "due": "due_tint", "late": "late_tint", "excused": "head"}


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
