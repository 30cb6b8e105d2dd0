"""YearGrid: a year at a glance: a line for each thing that is owed, twelve months, a period as wide as its months."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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

Index = QModelIndex | QPersistentModelIndex
WHAT, WHOSE, FIRST = 0, 1, 2
COLUMNS = FIRST + 12
MARK_ROLE, TINT_ROLE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
ROW, SIDE, TEXT = 34, 5, 13
ROOM = 46  # what a month needs to be called 1月, not 1 alone
SMALLER = (13, 12, 11, 10)
LEAST = 26  # a month's width
SIDES = 0.6  # what the first two columns take of a small window at most


@dataclass(frozen=True)
class YearCell:
    """A period of a line: its months from 1 to 12, the sign, word and tint it is shown with, what it is about."""

    uid: str
    first: int
    last: int
    mark: Mark
    text: str
    tint: str = ""
    tip: str = ""
    about: Any = None


@dataclass(frozen=True)
class YearLine:
    """A line: what is owed and by whom, and its periods. A heading has none."""

    what: str
    whose: str
    cells: Sequence[YearCell] = ()

    def at(self, month: int) -> YearCell | None:
        """The period of a month, None where nothing is owed."""
        return next((cell for cell in self.cells if cell.first <= month <= cell.last), None)


class YearModel(QAbstractTableModel):
    """Lines under the heads of the first two columns and the months."""

    def __init__(self, heads: Callable[[], tuple[str, str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = heads
        self.lines: Sequence[YearLine] = ()
        self.narrow = False  # whether the months have room for their number only

    def show(self, lines: Sequence[YearLine]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else COLUMNS

    def cell(self, index: Index) -> YearCell | None:
        """The period at an index, None beside the months."""
        month = index.column() - FIRST + 1
        return self.lines[index.row()].at(month) if index.isValid() and month >= 1 else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column, cell = self.lines[index.row()], index.column(), self.cell(index)
        if column < FIRST:
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return (line.what, line.whose)[column] if role in shown else None
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{cell.mark.sign} {cell.text}".strip()
        if role == MARK_ROLE:
            return cell.mark
        if role == TINT_ROLE:
            return cell.tint
        spoken = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        return cell.tip if role in spoken else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            centred = section >= FIRST and self.narrow
            across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
            return across | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < FIRST:
            return f"\u2002{self._heads()[section]}"  # in line with what stands below
        if self.narrow:
            return str(section - FIRST + 1)
        return QCoreApplication.translate("YearModel", "{month}月").format(month=section - FIRST + 1)


class YearDelegate(QStyledItemDelegate):
    """Paints a period: its tint, its sign and word in its colour, a frame where the keys stand."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark, tint = index.data(MARK_ROLE), index.data(TINT_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect: QRect = option.rect
        painter.save()
        if tint:
            painter.fillRect(rect.adjusted(1, 2, -2, -3), look.color(tint))
        if chosen and mark is None:
            painter.fillRect(rect, look.color("accent_tint"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("line_soft"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), look.color("line_soft"))
        painter.setPen(look.color(mark.role if mark else "ink2" if index.column() == WHOSE else "ink"))
        left = look.px(10 if index.column() < FIRST else SIDE)
        inside = rect.adjusted(left, 0, -look.px(3), -1)
        text = self._fitted(painter, str(index.data() or ""), inside.width(), index.column() == WHAT)
        if mark is not None and text.endswith("…"):
            painter.setFont(look.font(TEXT))
            text = mark.sign  # the word stands under the pointer and beside the grid
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if chosen and mark is not None:
            painter.setPen(look.color("accent"))
            painter.drawRect(rect.adjusted(0, 1, -2, -3))
        painter.restore()

    @staticmethod
    def _fitted(painter: QPainter, text: str, room: int, bold: bool) -> str:
        """The text in the largest size that fits; cut at the smallest."""
        for size in SMALLER:
            painter.setFont(look.font(size, bold=bold))
            if painter.fontMetrics().horizontalAdvance(text) <= room:
                return text
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)


class YearGrid(FrozenTable):
    """Arrows move from period to period, Enter and a double click open it. `least` is what a month needs to be read."""

    chosen = Signal(object)  # the YearCell the keys stand on, None for none
    opened = Signal(object)

    def __init__(
        self,
        heads: Callable[[], tuple[str, str]],
        widths: tuple[float, float],
        *,
        least: float = LEAST,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._widths, self._least = widths, least
        self.year = YearModel(heads, self)
        self.setModel(self.year)
        self.setItemDelegate(YearDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setObjectName("narrow")
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(24)
        self.freeze((WHAT, WHOSE))
        self.selectionModel().currentChanged.connect(
            lambda now, _before: self.chosen.emit(self.year.cell(now))
        )
        self.doubleClicked.connect(self._open)
        look.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        self.horizontalHeader().setFixedHeight(look.px(35))
        self._share_width()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        room = self.viewport().width()
        wanted = [look.px(width) for width in self._widths]
        part = min(1.0, SIDES * room / sum(wanted)) if room > look.px(LEAST) else 1.0
        sides = [round(width * part) for width in wanted]
        month = max((room - sum(sides)) // 12, look.px(self._least))
        self.year.narrow = month < look.px(ROOM)
        for column in range(COLUMNS):
            self.setColumnWidth(column, sides[column] if column < FIRST else month)

    def show_lines(self, lines: Sequence[YearLine]) -> None:
        """Shows these; the period the keys stand on stays where it is still there."""
        here = self.current
        self.year.show(lines)
        self.clearSpans()
        for place, line in enumerate(lines):
            if not line.cells:
                self.setSpan(place, WHAT, 1, COLUMNS)
            for cell in line.cells:
                if cell.last > cell.first:
                    self.setSpan(place, FIRST + cell.first - 1, 1, cell.last - cell.first + 1)
        if (here is None or not self.go_to(here.uid)) and any(line.cells for line in lines):
            place = next(place for place, line in enumerate(lines) if line.cells)
            self._go(place, FIRST + lines[place].cells[0].first - 1)
        if self.currentIndex().row() <= 1:  # the heading of the first line too, once there is room
            QTimer.singleShot(0, self, self.scrollToTop)

    @property
    def current(self) -> YearCell | None:
        """The period the keys stand on."""
        return self.year.cell(self.currentIndex())

    def go_to(self, uid: str) -> bool:
        """Puts the keys on a period; False where it is not shown."""
        for place, line in enumerate(self.year.lines):
            for cell in line.cells:
                if cell.uid == uid:
                    self._go(place, FIRST + cell.first - 1)
                    return True
        return False

    def _go(self, place: int, column: int) -> None:
        index = self.year.index(place, column)
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
        if (cell := self.year.cell(index)) is not None:
            self.opened.emit(cell)
