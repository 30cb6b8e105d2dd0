"""Columns that stay in sight while a table is scrolled sideways."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView

from partybook.desk.palette import look
from partybook.desk.table import FrozenTable

COLUMNS, ROWS = 14, 40


@pytest.fixture
def table(qtbot: Any) -> FrozenTable:
    model = QStandardItemModel(ROWS, COLUMNS)
    for row in range(ROWS):
        for column in range(COLUMNS):
            model.setItem(row, column, QStandardItem(f"{row}/{column}"))
    table = FrozenTable()
    model.setParent(table)
    table.setModel(model)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    for column in range(COLUMNS):
        table.setColumnWidth(column, 80)
    table.freeze((0, 1))
    qtbot.addWidget(table)
    table.resize(500, 300)
    table.show()
    return table


def test_the_pane_comes_only_when_it_is_needed(table: FrozenTable) -> None:
    assert table.pane is not None and table.pane.isHidden() and table.frozen_width() == 0
    table.horizontalScrollBar().setValue(120)
    assert table.pane.isVisible() and table.pane.width() == table.frozen_width() == 160
    assert [table.pane.columnAt(x) for x in (5, 85)] == [0, 1]
    table.horizontalScrollBar().setValue(0)
    assert table.pane.isHidden()
    table.horizontalScrollBar().setValue(120)
    table.resize(230, 300)  # there is no room for both
    assert table.pane.isHidden()


def test_rows_stay_beside_their_names(table: FrozenTable) -> None:
    table.horizontalScrollBar().setValue(120)
    table.verticalScrollBar().setValue(333)
    pane = table.pane
    assert pane is not None
    for row in (12, 15):
        one, other = table.model().index(row, 0), table.model().index(row, 6)
        assert pane.visualRect(one).top() == table.visualRect(other).top()
        assert pane.visualRect(one).height() == table.visualRect(other).height()
    table.setColumnWidth(0, 100)
    assert pane.columnWidth(0) == 100 and pane.width() == 180
    pane.verticalScrollBar().setValue(40)
    assert table.verticalScrollBar().value() == 40


def test_the_keys_never_stand_below_the_pane(table: FrozenTable, qtbot: Any) -> None:
    last = table.model().index(3, COLUMNS - 1)
    table.setCurrentIndex(last)
    assert table.pane is not None and table.pane.isVisible()
    for column in range(COLUMNS - 2, 1, -1):
        qtbot.keyClick(table, Qt.Key.Key_Left)
        assert table.currentIndex().column() == column
        assert table.visualRect(table.currentIndex()).left() >= table.frozen_width()
    table.horizontalScrollBar().setValue(200)
    table.setCurrentIndex(table.model().index(5, 0))  # the name is in sight: nothing moves
    assert table.horizontalScrollBar().value() == 200


def test_a_row_is_chosen_and_opened_by_its_name(table: FrozenTable, qtbot: Any) -> None:
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.horizontalScrollBar().setValue(150)
    pane = table.pane
    assert pane is not None
    at = pane.visualRect(table.model().index(2, 0)).center()
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert table.currentIndex().row() == 2 and table.horizontalScrollBar().value() == 150
    assert {index.row() for index in table.selectionModel().selectedRows()} == {2}
    with qtbot.waitSignal(table.doubleClicked) as told:
        qtbot.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args[0].row() == 2
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    with qtbot.waitSignal(table.customContextMenuRequested) as asked:
        pane.customContextMenuRequested.emit(QPoint(7, 9))
    assert asked.args == [QPoint(7, 9)]
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().select(table.model().index(4, 5), flags.Select | flags.Rows)
    assert pane.selectionModel().isRowSelected(4)


def test_a_moved_column_is_frozen_where_it_stands(table: FrozenTable) -> None:
    table.horizontalHeader().moveSection(7, 0)
    table.freeze((7, 0))
    table.horizontalScrollBar().setValue(150)
    assert table.pane is not None
    assert [table.pane.columnAt(x) for x in (5, 85)] == [7, 0]
    look.wear(150)
    assert table.pane.isVisible()
