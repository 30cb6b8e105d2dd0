"""What a condition asks for: some of the values there are, two ends of a span, a word, or nothing more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QWidget,
    QWidgetAction,
)

from partybook.desk.form.entries import Entry
from partybook.desk.language import shown
from partybook.desk.palette import look
from partybook.desk.pieces import row, words
from partybook.features.roster.rules.filters import BETWEEN, HAS, ONE_OF
from partybook.fields import CodeKind, Codes, Field, YesNo

ROW = 30


class Asked(QWidget):
    """`values()` is what was asked, None while nothing is; `settle` reads what was typed, False where it is wrong."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")

    def values(self) -> tuple[Any, ...] | None:
        """Nothing more is asked."""
        return ()

    def settle(self) -> bool:
        """Whether what stands there can be read."""
        return True


class Checks(QListWidget):
    """A list to tick: a press anywhere on a line or the space bar turns it, Enter is done."""

    closed = Signal()

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            on = item.checkState() == Qt.CheckState.Checked
            item.setSizeHint(QSize(0, look.px(ROW)))
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._turn(self.itemAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._turn(self.currentItem())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class _Opener(QComboBox):
    """Looks like the lists beside it and opens one of its own."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.addItem("")
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def showPopup(self) -> None:
        self.pressed.emit()


class Some(Asked):
    """One or several of the values that there are, each with how many have it."""

    def __init__(
        self,
        field: Field,
        there: Counter[Any],
        values: Sequence[Any],
        codes: Codes,
        order: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._choices: dict[str, Any] = {}
        self.list = Checks()
        self.list.setAccessibleName(self.tr("选一项或几项"))
        for value in _in_order(field, {*there, *values}, codes, order):
            text = shown(field, value, codes)
            item = QListWidgetItem(self.tr("{text}（{count}）").format(text=text, count=there[value]))
            item.setData(Qt.ItemDataRole.UserRole, (value, text))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setSizeHint(QSize(0, look.px(ROW)))
            item.setCheckState(Qt.CheckState.Checked if value in values else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.itemChanged.connect(lambda _item: self._follow())
        self.list.closed.connect(lambda: self.menu.close())
        self.open = _Opener()
        self.open.pressed.connect(self.choose)
        self.setLayout(row(self.open))
        self.menu = QMenu(self)
        action = QWidgetAction(self.menu)
        action.setDefaultWidget(self.list)
        self.menu.addAction(action)
        self._follow()

    def choose(self) -> None:
        """Opens the list below the button."""
        rows = min(max(self.list.count(), 1), 9)
        self.list.setFixedSize(max(self.open.width(), look.px(240)), rows * look.px(ROW) + look.px(12))
        self.menu.popup(self.open.mapToGlobal(QPoint(0, self.open.height())))
        self.list.setFocus()
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def _chosen(self) -> list[tuple[Any, str]]:
        items = [self.list.item(place) for place in range(self.list.count())]
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def _follow(self) -> None:
        texts = self.tr("、").join(text for _, text in self._chosen())
        shown_ = self.open.fontMetrics().elidedText(texts, Qt.TextElideMode.ElideRight, look.px(260))
        self.open.setItemText(0, shown_ or self.tr("请选择"))
        self.open.setToolTip(texts if shown_ != texts else "")
        self.changed.emit()

    def values(self) -> tuple[Any, ...] | None:
        return tuple(value for value, _ in self._chosen()) or None


class Between(Asked):
    """Two ends; an empty one is open."""

    def __init__(self, field: Field, values: Sequence[Any], codes: Codes) -> None:
        super().__init__()
        ends = (self.tr("从"), self.tr("到"))
        self.entries = [Entry(replace(field, label=label, required=False), codes) for label in ends]
        for entry, value in zip(self.entries, values or (None, None), strict=True):
            entry.show_value(value)
            entry.edited.connect(self.changed)
        line = row(
            words(ends[0], tone="second"), self.entries[0], words(ends[1], tone="second"), self.entries[1]
        )
        line.setStretch(1, 1)
        line.setStretch(3, 1)
        self.setLayout(line)

    def values(self) -> tuple[Any, ...] | None:
        found = tuple(entry.value for entry in self.entries)
        return None if found == (None, None) else found

    def settle(self) -> bool:
        for entry in self.entries:
            entry.settle()
        return all(entry.problem is None for entry in self.entries)


class Has(Asked):
    """A word that stands somewhere in it."""

    def __init__(self, values: Sequence[Any]) -> None:
        super().__init__()
        self.input = QLineEdit(str(values[0]) if values else "")
        self.input.setAccessibleName(self.tr("含有的文字"))
        self.input.textChanged.connect(self.changed)
        self.setLayout(row(self.input))

    def values(self) -> tuple[Any, ...] | None:
        text = self.input.text().strip()
        return (text,) if text else None


def asked_of(
    field: Field,
    how: str,
    there: Counter[Any],
    values: Sequence[Any],
    codes: Codes,
    order: Sequence[str] = (),
) -> Asked:
    """What asks for the values of a condition."""
    if how == ONE_OF:
        return Some(field, there, values, codes, order)
    if how == BETWEEN:
        return Between(field, values, codes)
    return Has(values) if how == HAS else Asked()


def _in_order(field: Field, values: set[Any], codes: Codes, order: Sequence[str]) -> list[Any]:
    """Codes in the order of their table, 是 before 否, names in the order of the book."""
    if isinstance(field.kind, CodeKind):
        order = list(field.kind.of(codes).codes)
    if order:
        return sorted(values, key=lambda value: order.index(value) if value in order else len(order))
    if isinstance(field.kind, YesNo):
        return [True, False]
    return sorted(values, key=str)
