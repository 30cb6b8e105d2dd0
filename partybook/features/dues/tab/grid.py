"""The year as a grid: members down, months across; a cell is chosen, collected, typed over, asked about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from partybook.desk.palette import look
from partybook.desk.table import FrozenTable
from partybook.desk.table.copying import put
from partybook.features.dues.queries import GridLine
from partybook.features.dues.tab.cells import CellDelegate
from partybook.features.dues.tab.yearmodel import (
    BEHIND,
    COLUMNS,
    FIRST,
    MONTHLY,
    NAME,
    PLAIN_ROLE,
    UID_ROLE,
    YEAR,
    Index,
    YearModel,
)

ROW = 34


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
        self.start = FIRST  # the column in which the keys begin
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
        uid, column = here.data(UID_ROLE) or "", here.column() if here.isValid() else self.start
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
