"""The columns of a ledger that is being made: a line each, with name, kind, whether required, the words of 选项."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.pieces import button, column, row
from partybook.features.ledgers.rules import KINDS, Column

NAME, KIND, REQUIRED, CHOICES, HIDDEN = range(5)
LEAST, MOST, LINE = 4, 30, 34  # lines in sight, and the height of one
KEY = Qt.ItemDataRole.UserRole


class ColumnsTable(QWidget):
    """`filled` are the keys of columns that hold something: their kind stays, they can be hidden, not taken out."""

    changed = Signal()

    def __init__(self, filled: frozenset[str] = frozenset(), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._filled = filled
        self.table = QTableWidget(0, 5)
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("栏目名称"),
                self.tr("类型"),
                self.tr("必填"),
                self.tr("选项（用顿号隔开）"),
                self.tr("隐藏"),
            ]
        )
        self.table.setAccessibleName(self.tr("栏目"))
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(look.px(LINE))
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for place, width in ((KIND, 130), (REQUIRED, 60), (CHOICES, 220), (HIDDEN, 60)):
            self.table.setColumnWidth(place, look.px(width))
        self.table.itemChanged.connect(lambda _item: self.changed.emit())
        self.added, self.dropped = button(self.tr("添加一栏")), button(self.tr("删除这一栏"))
        self.up, self.down = button(self.tr("上移")), button(self.tr("下移"))
        self.added.clicked.connect(self.add)
        self.dropped.clicked.connect(self.drop)
        self.up.clicked.connect(lambda: self.move(-1))
        self.down.clicked.connect(lambda: self.move(1))
        inside = column(self.table, row(self.added, self.dropped, None, self.up, self.down), gap=8)
        self.setLayout(inside)
        self.table.currentCellChanged.connect(lambda *_: self._follow())

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Puts columns in, in place of those of before."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for one in columns:
            self._append(one)
        self.table.setColumnHidden(HIDDEN, not any(one.key for one in columns))
        self.table.blockSignals(False)
        self._measure()
        if columns:
            self.table.setCurrentCell(0, NAME)
        self._follow()

    def _append(self, one: Column) -> None:
        place = self.table.rowCount()
        self.table.insertRow(place)
        name = QTableWidgetItem(one.label)
        name.setData(KEY, one.key)
        self.table.setItem(place, NAME, name)
        kind = QComboBox()
        for key, text in KINDS.items():
            kind.addItem(word(text), key)
        kind.setCurrentIndex(max(kind.findData(one.kind), 0))
        kind.setEnabled(one.key not in self._filled)
        kind.setAccessibleName(self.tr("{column}的类型").format(column=one.label))
        kind.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.table.setCellWidget(place, KIND, kind)
        self.table.setItem(place, REQUIRED, ticked(one.required))
        self.table.setItem(place, CHOICES, QTableWidgetItem("、".join(one.choices)))
        self.table.setItem(place, HIDDEN, ticked(one.hidden))

    def _measure(self) -> None:
        lines = min(max(self.table.rowCount(), LEAST), MOST)
        self.table.setFixedHeight(look.px(LINE * lines + 40))

    def _follow(self) -> None:
        place = self.table.currentRow()
        self.dropped.setEnabled(place >= 0 and self._key(place) not in self._filled)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < self.table.rowCount() - 1)

    def _key(self, place: int) -> str:
        return str(self.table.item(place, NAME).data(KEY) or "")

    def columns(self) -> tuple[Column, ...]:
        """The columns as they stand there."""
        found = []
        for place in range(self.table.rowCount()):
            texts = [self.table.item(place, side) for side in (NAME, REQUIRED, CHOICES, HIDDEN)]
            name, required, choices, hidden = texts
            kind = self.table.cellWidget(place, KIND)
            assert isinstance(kind, QComboBox)
            said = [one.strip() for one in re.split("[、，,;；/]", choices.text()) if one.strip()]
            found.append(
                Column(
                    name.text().strip(),
                    str(kind.currentData()),
                    required.checkState() == Qt.CheckState.Checked,
                    tuple(dict.fromkeys(said)) if kind.currentData() == "choice" else (),
                    self._key(place),
                    hidden.checkState() == Qt.CheckState.Checked,
                )
            )
        return tuple(found)

    def days(self) -> list[str]:
        """The names of the columns that are days and shown."""
        return [one.label for one in self.columns() if one.kind in ("day", "date") and not one.hidden]

    def add(self) -> None:
        """A new column at the end, its name to be typed at once."""
        self.table.blockSignals(True)
        self._append(Column(""))
        self.table.blockSignals(False)
        self._measure()
        place = self.table.rowCount() - 1
        self.table.setCurrentCell(place, NAME)
        self.table.editItem(self.table.item(place, NAME))
        self.changed.emit()

    def drop(self) -> None:
        """Takes the column out in which the cursor stands."""
        place = self.table.currentRow()
        if place >= 0 and self._key(place) not in self._filled:
            self.table.removeRow(place)
            self._measure()
            self.changed.emit()

    def move(self, by: int) -> None:
        """Moves the column up or down."""
        place, columns = self.table.currentRow(), list(self.columns())
        to = place + by
        if place >= 0 and 0 <= to < len(columns):
            columns[place], columns[to] = columns[to], columns[place]
            shown = self.table.isColumnHidden(HIDDEN)
            self.show_columns(columns)
            self.table.setColumnHidden(HIDDEN, shown)
            self.table.setCurrentCell(to, NAME)
            self.changed.emit()


def ticked(on: bool) -> QTableWidgetItem:
    """A box that is ticked or not."""
    item = QTableWidgetItem()
    item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
    return item
