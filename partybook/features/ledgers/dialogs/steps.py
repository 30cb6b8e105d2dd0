"""The states of a ledger that is being made: a line each, with its name and whether nothing is left to be done in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from partybook.desk.palette import look
from partybook.desk.pieces import button, column, row
from partybook.features.ledgers.dialogs.columns import KEY, LINE, ticked
from partybook.features.ledgers.rules import Step

NAME, CLOSED = range(2)
LEAST = 2


class StepsTable(QWidget):
    """`used` are the codes of states in which rows stand: they can be renamed, not taken out."""

    changed = Signal()

    def __init__(self, used: frozenset[str] = frozenset(), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._used = used
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([self.tr("状态名称"), self.tr("到这一步就办完了")])
        self.table.setAccessibleName(self.tr("办理状态"))
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(look.px(LINE))
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(CLOSED, look.px(180))
        self.table.itemChanged.connect(lambda _item: self.changed.emit())
        self.added, self.dropped = button(self.tr("添加一个状态")), button(self.tr("删除这个状态"))
        self.up, self.down = button(self.tr("上移")), button(self.tr("下移"))
        self.added.clicked.connect(self.add)
        self.dropped.clicked.connect(self.drop)
        self.up.clicked.connect(lambda: self.move(-1))
        self.down.clicked.connect(lambda: self.move(1))
        self.setLayout(column(self.table, row(self.added, self.dropped, None, self.up, self.down), gap=8))
        self.table.currentCellChanged.connect(lambda *_: self._follow())

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Puts states in, in place of those of before."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for one in steps:
            self._append(one)
        self.table.blockSignals(False)
        self._measure()
        if steps:
            self.table.setCurrentCell(0, NAME)
        self._follow()

    def _append(self, one: Step) -> None:
        place = self.table.rowCount()
        self.table.insertRow(place)
        name = QTableWidgetItem(one.label)
        name.setData(KEY, one.code)
        self.table.setItem(place, NAME, name)
        self.table.setItem(place, CLOSED, ticked(one.closed))

    def _measure(self) -> None:
        self.table.setFixedHeight(look.px(LINE * max(self.table.rowCount(), LEAST) + 40))

    def _follow(self) -> None:
        place = self.table.currentRow()
        self.dropped.setEnabled(place >= 0 and self._code(place) not in self._used)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < self.table.rowCount() - 1)

    def _code(self, place: int) -> str:
        return str(self.table.item(place, NAME).data(KEY) or "")

    def steps(self) -> tuple[Step, ...]:
        """The states as they stand there."""
        return tuple(
            Step(
                self.table.item(place, NAME).text().strip(),
                self.table.item(place, CLOSED).checkState() == Qt.CheckState.Checked,
                self._code(place),
            )
            for place in range(self.table.rowCount())
        )

    def add(self) -> None:
        """A new state before the first one that is done, its name to be typed at once."""
        steps = list(self.steps())
        place = next((place for place, one in enumerate(steps) if one.closed), len(steps))
        self.show_steps([*steps[:place], Step(""), *steps[place:]])
        self.table.setCurrentCell(place, NAME)
        self.table.editItem(self.table.item(place, NAME))
        self.changed.emit()

    def drop(self) -> None:
        """Takes the state out in which the cursor stands."""
        place = self.table.currentRow()
        if place >= 0 and self._code(place) not in self._used:
            self.table.removeRow(place)
            self._measure()
            self._follow()
            self.changed.emit()

    def move(self, by: int) -> None:
        """Moves the state up or down."""
        place, steps = self.table.currentRow(), list(self.steps())
        to = place + by
        if place >= 0 and 0 <= to < len(steps):
            steps[place], steps[to] = steps[to], steps[place]
            self.show_steps(steps)
            self.table.setCurrentCell(to, NAME)
            self.changed.emit()
