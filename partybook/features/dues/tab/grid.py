"""The year as a grid: members down, months across; a cell is chosen, collected, typed over, asked about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from partybook.desk.palette import Mark, look
from partybook.desk.table import FrozenTable
from partybook.desk.table.copying import put
from partybook.features.dues.queries import Cell, GridLine
from partybook.money import yuan

Index = QModelIndex | QPersistentModelIndex
NAME, MONTHLY, FIRST, YEAR, BEHIND = 0, 1, 2, 14, 15  # columns: FIRST to FIRST + 11 are the months
COLUMNS = 16
LATE_AFTER = 3  # months in a row without payment, from which on they stand red
ROW, SIDE, TEXT = 34, 6, 13.5
SMALLER = (12.5, 11.5, 10.5, 9.5)
UID_ROLE = Qt.ItemDataRole.UserRole + 1
MARK_ROLE = Qt.ItemDataRole.UserRole + 2
PLAIN_ROLE = Qt.ItemDataRole.UserRole + 3
STATES = {
    "paid": Mark("", "done"),
    "advance": Mark("", "done"),
    "part": Mark("!", "due"),
    "owed": Mark("!", "due"),
    "late": Mark("▲", "late"),
    "exempt": Mark("–", "none"),
    "unset": Mark("!", "due"),
    "out": Mark("", "none"),
    "future": Mark("○", "none"),
}


def marked_late(months: Sequence[Cell]) -> list[Cell]:
    """The months with those shown red that belong to a run of LATE_AFTER or more unpaid ones."""
    found = list(months)
    start = 0
    for place in range(len(found) + 1):
        if place < len(found) and found[place].state in ("owed", "part"):
            continue
        if place - start >= LATE_AFTER:
            for late in range(start, place):
                found[late] = Cell("late", found[late].owed, found[late].paid)
        start = place + 1
    return found


class YearModel(QAbstractTableModel):
    """Lines of one year."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[GridLine] = ()
        self._cells: list[list[Cell]] = []  # of each line, with the late ones told

    def show(self, lines: Sequence[GridLine]) -> None:
        self.beginResetModel()
        self.lines = lines
        self._cells = [marked_late(line.months) for line in lines]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else COLUMNS

    def place(self, uid: str) -> int | None:
        return next((place for place, line in enumerate(self.lines) if line.uid == uid), None)

    def cell(self, index: Index) -> Cell | None:
        """The month at an index, None beside the months."""
        month = index.column() - FIRST
        return self._cells[index.row()][month] if index.isValid() and 0 <= month < 12 else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        cell = self.cell(index)
        if role in (Qt.ItemDataRole.DisplayRole, PLAIN_ROLE):
            return self._text(line, column, cell, plain=role == PLAIN_ROLE)
        if role == UID_ROLE:
            return line.uid
        if role == MARK_ROLE:
            return STATES[cell.state] if cell else self._other(line, column)
        if role == Qt.ItemDataRole.ToolTipRole and cell is not None:
            return self._tip(line, column - FIRST + 1, cell)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _other(self, line: GridLine, column: int) -> Mark | None:
        return Mark("", "due") if column == BEHIND and line.behind else None

    def _text(self, line: GridLine, column: int, cell: Cell | None, *, plain: bool) -> str:
        if column == NAME:
            return line.name
        if cell is None:
            value = {MONTHLY: line.monthly, YEAR: line.paid, BEHIND: line.behind}[column]
            return "" if value is None or (column == BEHIND and not value) else yuan(value)
        shown = cell.paid if cell.state in ("paid", "advance") else cell.open
        number = yuan(shown) if cell.state in ("paid", "advance", "part", "owed", "late") else ""
        sign = STATES[cell.state].sign
        return number if plain else f"{sign} {number}".strip()

    def _tip(self, line: GridLine, month: int, cell: Cell) -> str:
        says = {
            "paid": QCoreApplication.translate("YearModel", "{name} {month} 月：应交 {owed}，已交 {paid}"),
            "advance": QCoreApplication.translate("YearModel", "{name} {month} 月：预交 {paid}"),
            "exempt": QCoreApplication.translate("YearModel", "{name} {month} 月：免交"),
            "unset": QCoreApplication.translate("YearModel", "{name} {month} 月：还没有核定数额"),
            "out": QCoreApplication.translate("YearModel", "{name} {month} 月：不在这里交纳"),
            "future": QCoreApplication.translate(
                "YearModel", "{name} {month} 月：还没有建账，预计应交 {owed}"
            ),
        }
        usual = QCoreApplication.translate(
            "YearModel", "{name} {month} 月：应交 {owed}，已交 {paid}，还差 {open}"
        )
        text = says.get(cell.state, usual)
        return text.format(
            name=line.name, month=month, owed=yuan(cell.owed), paid=yuan(cell.paid), open=yuan(cell.open)
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == NAME else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        heads = {
            NAME: translate("YearModel", "姓名"),
            MONTHLY: translate("YearModel", "月应交"),
            YEAR: translate("YearModel", "全年实交"),
            BEHIND: translate("YearModel", "欠"),
        }
        month = translate("YearModel", "{month} 月").format(month=section - FIRST + 1)
        return heads.get(section, month)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        cell = self.cell(index)
        if cell is not None and cell.state not in ("out", "exempt"):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags


class CellDelegate(QStyledItemDelegate):
    """Paints the cells: states in their colour, what is open on its tint; the typed amount is handed over."""

    typed = Signal(str, int, str)  # uid, month, what was typed

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark = index.data(MARK_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._ground(painter, option.rect, mark, chosen)
        painter.setFont(look.font(TEXT, bold=index.column() == NAME))
        painter.setPen(QColor(look.color(mark.role if mark else "ink")))
        inside = option.rect.adjusted(look.px(SIDE), 0, -look.px(SIDE), -1)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if index.column() == NAME:
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        for size in SMALLER:  # an amount is never cut
            if painter.fontMetrics().horizontalAdvance(text) <= inside.width():
                break
            painter.setFont(look.font(size))
        painter.drawText(inside, index.data(Qt.ItemDataRole.TextAlignmentRole), text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(look.color("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, mark: Mark | None, chosen: bool) -> None:
        tint = {"due": "due_tint", "late": "late_tint"}.get(mark.role) if mark and mark.sign else None
        if chosen or tint:
            painter.fillRect(rect, look.color("accent_tint" if chosen else str(tint)))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("line_soft"))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        cell = index.model().cell(index)  # type: ignore[attr-defined]
        if isinstance(editor, QLineEdit) and cell is not None:
            editor.setText(yuan(cell.open or cell.owed))
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: object, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.text().strip():
            self.typed.emit(index.data(UID_ROLE), index.column() - FIRST + 1, editor.text())


class YearGrid(FrozenTable):
    """Arrows and Enter move, Space collects the chosen months, a number types the amount, F2 and a double click tell
    what lies behind a month, Delete takes a payment back."""

    collect_asked = Signal(object)  # [(uid, month)], as chosen
    amount_typed = Signal(str, int, str)  # uid, month, what was typed
    details_asked = Signal(str, int)
    reversal_asked = Signal(str, int)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.year = YearModel(self)
        self.cells = CellDelegate(self)
        self.setModel(self.year)
        self.setItemDelegate(self.cells)
        self._plain_looks()
        self.freeze((NAME, MONTHLY))
        # Queued: what follows shows other lines, and the editor must have left by then.
        self.cells.typed.connect(self.amount_typed, Qt.ConnectionType.QueuedConnection)
        self.doubleClicked.connect(self._tell_details)
        self.selectionModel().currentChanged.connect(
            lambda now, _before: self.chosen.emit(now.data(UID_ROLE) or "")
        )
        look.changed.connect(self._measure)
        self._measure()

    def _plain_looks(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(32)

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        self.horizontalHeader().setFixedHeight(look.px(35))
        self._share_width()
        self.viewport().update()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._share_width()

    def _share_width(self) -> None:
        """Months take what names and sums leave, never less than an amount needs."""
        sides = {NAME: look.px(140), MONTHLY: look.px(76), YEAR: look.px(86), BEHIND: look.px(66)}
        room = self.viewport().width() - sum(sides.values())
        month = max(room // 12, look.px(66))
        for column in range(COLUMNS):
            self.setColumnWidth(column, sides.get(column, month))

    @property
    def uid(self) -> str:
        """The member the keys stand on, empty for none."""
        return str(self.currentIndex().data(UID_ROLE) or "")

    def show_lines(self, lines: Sequence[GridLine]) -> None:
        """Shows these lines; the cell the keys stand on stays where it can."""
        here = self.currentIndex()
        uid, column = here.data(UID_ROLE) or "", here.column() if here.isValid() else FIRST
        self.year.show(lines)
        self.go_to(uid, column)

    def go_to(self, uid: str, column: int = FIRST) -> None:
        """Puts the keys on a member's cell, on the first member where there is no such."""
        place = self.year.place(uid)
        if place is None and not self.year.lines:
            return
        index = self.year.index(place or 0, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def chosen_months(self) -> list[tuple[str, int]]:
        """(uid, month) of the selected month cells, member by member."""
        found = [index for index in self.selectedIndexes() if self.year.cell(index) is not None]
        found.sort(key=lambda index: (index.row(), index.column()))
        return [(index.data(UID_ROLE), index.column() - FIRST + 1) for index in found]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        month = index.column() - FIRST + 1 if self.year.cell(index) is not None else 0
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() != QAbstractItemView.State.EditingState:  # else the editor commits by itself
                self._step_down()
        elif key == Qt.Key.Key_Space:
            if months := self.chosen_months():
                self.collect_asked.emit(months)
        elif key == Qt.Key.Key_F2 and month:
            self._tell_details(index)
        elif key == Qt.Key.Key_Delete and month:
            self.reversal_asked.emit(index.data(UID_ROLE), month)
        elif event.text() and not (
            event.text()[0].isdigit() or event.text()[0] in ".。．-０１２３４５６７８９"
        ):
            event.ignore()  # letters open no editor: they belong to shortcuts and the find box
        else:
            super().keyPressEvent(event)

    def _step_down(self) -> None:
        """As in a spreadsheet; moving never changes anything."""
        index = self.currentIndex()
        if index.isValid() and index.row() + 1 < len(self.year.lines):
            self.setCurrentIndex(self.year.index(index.row() + 1, index.column()))

    def _tell_details(self, index: Index) -> None:
        month = index.column() - FIRST + 1 if self.year.cell(index) is not None else 0
        self.details_asked.emit(index.data(UID_ROLE) or "", month)

    def copy(self) -> None:
        """The selected block onto the clipboard, as numbers without signs."""
        found = self.selectedIndexes()
        rows, columns = ({index.row() for index in found}, {index.column() for index in found})
        cells = [
            [str(self.year.index(row, column).data(PLAIN_ROLE)) for column in sorted(columns)]
            for row in sorted(rows)
        ]
        if cells:
            put(cells)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self._tell_details(index)
