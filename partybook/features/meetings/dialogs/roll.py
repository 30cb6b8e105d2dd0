"""The roll of a meeting as a table: who is due, how they came and why not; entered with a few keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget

from partybook.desk.language import word
from partybook.desk.palette import Mark, look
from partybook.desk.table.delegate import ROW, RowDelegate
from partybook.desk.table.model import BOLD_ROLE
from partybook.fields import Codes

Index = QModelIndex | QPersistentModelIndex
NAME, STANDING, GROUP, STATE, REASON, NOTE = range(6)
WIDTHS = {NAME: 96, STANDING: 88, GROUP: 110, STATE: 96, NOTE: 150}
ORDER = ("present", "late", "leave", "absent")  # the keys 1 to 4, and the way Space goes
AWAY = ("leave", "absent")
SIGNS = {
    "present": Mark("✓", "done"),
    "late": Mark("!", "due"),
    "leave": Mark("○", "due"),
    "absent": Mark("×", "late"),
}


class RollModel(QAbstractTableModel):
    """The lines of a roll. A line without `state` has not been entered yet."""

    changed = Signal()

    def __init__(self, codes: Codes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codes = codes
        self.lines: list[dict[str, Any]] = []
        self.locked = False

    def show(self, lines: Sequence[Mapping[str, Any]]) -> None:
        self.beginResetModel()
        self.lines = [dict(line) for line in lines]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 6

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        return (
            translate("RollModel", "姓名"),
            translate("RollModel", "人员类别"),
            translate("RollModel", "党小组"),
            translate("RollModel", "到会情况"),
            translate("RollModel", "原因"),
            translate("RollModel", "计数"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, column)
        if role == Qt.ItemDataRole.EditRole:
            return line["reason"] or ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(line, column)
        return column == NAME if role == BOLD_ROLE else None

    def _ink(self, line: Mapping[str, Any], column: int) -> Any:
        if column == STATE:
            return look.color(SIGNS[line["state"]].role if line["state"] else "none")
        return look.color("ink2") if column in (STANDING, GROUP, NOTE) else None

    def _text(self, line: Mapping[str, Any], column: int) -> str:
        if column == NAME:
            return str(line["name"])
        if column == STANDING:
            return word(self._codes["standing"].short(line["standing"])) if line["standing"] else ""
        if column == GROUP:
            return line["group"] or ""
        if column == STATE:
            return self._state_words(line["state"])
        return (line["reason"] or "") if column == REASON else self._note(line)

    def _state_words(self, state: str | None) -> str:
        if state is None:
            return QCoreApplication.translate("RollModel", "未登记")
        return f"{SIGNS[state].sign} {word(self._codes['attendance'].label(state))}"

    def _note(self, line: Mapping[str, Any]) -> str:
        """How the line counts, where it is not the usual way."""
        translate = QCoreApplication.translate
        if not line["due"]:
            return translate("RollModel", "不计入应到")
        return "" if line["votes"] else translate("RollModel", "计应到，不计表决")

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == REASON and not self.locked:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != REASON:
            return False
        self.lines[index.row()]["reason"] = str(value).strip() or None
        self._tell(index.row())
        return True

    def _tell(self, place: int) -> None:
        self.dataChanged.emit(self.index(place, 0), self.index(place, 5))
        self.changed.emit()

    def set_state(self, place: int, state: str | None) -> None:
        """How somebody came; who is there needs no reason."""
        line = self.lines[place]
        line["state"] = state
        if state not in AWAY:
            line["reason"] = None
        self._tell(place)

    def turn(self, place: int, key: str) -> None:
        """Counts a line in the due number (`due`) or among those with a vote (`votes`), or no more."""
        line = self.lines[place]
        line[key] = not line[key]
        if key == "due" and not line["due"]:
            line["votes"] = False
        if key == "votes" and line["votes"]:
            line["due"] = True
        self._tell(place)

    def all_present(self) -> None:
        """Everybody whose line is still empty was there."""
        for line in self.lines:
            line["state"] = line["state"] or "present"
        self.dataChanged.emit(self.index(0, 0), self.index(max(len(self.lines) - 1, 0), 5))
        self.changed.emit()

    def add(self, line: Mapping[str, Any]) -> None:
        place = len(self.lines)
        self.beginInsertRows(QModelIndex(), place, place)
        self.lines.append(dict(line))
        self.endInsertRows()
        self.changed.emit()

    def take_off(self, place: int) -> None:
        self.beginRemoveRows(QModelIndex(), place, place)
        del self.lines[place]
        self.endRemoveRows()
        self.changed.emit()


class _RollDelegate(RowDelegate):
    """Rows as everywhere; the reason is typed into the cell."""

    def createEditor(self, parent: QWidget, _option: Any, _index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setObjectName("cell")
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


class RollTable(QTableView):
    """Space steps through the states, 1 to 4 name one, Enter writes the reason, letters look for a name."""

    letters_typed = Signal(str)
    removal_asked = Signal(int)

    def __init__(self, model: RollModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roll = model
        self._delegate = _RollDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("到会名单"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(look.px(ROW))
        head.setHighlightSections(False)
        head.setFixedHeight(look.px(35))
        self.clicked.connect(self._take_click)
        self.doubleClicked.connect(lambda index: self._write_reason(index.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        narrow = room < look.px(640)
        wanted = {key: look.px(width) for key, width in WIDTHS.items()}
        self.setColumnHidden(GROUP, narrow)
        taken = sum(width for key, width in wanted.items() if not (narrow and key == GROUP))
        for key, width in wanted.items():
            self.setColumnWidth(key, width)
        self.setColumnWidth(REASON, max(room - taken, look.px(120)))

    def _take_click(self, index: Index) -> None:
        """A click on the state steps on, as Space does."""
        if index.column() == STATE and not self._roll.locked:
            self.step(index.row())
        elif index.column() == REASON:
            self._write_reason(index.row())

    def step(self, place: int) -> None:
        """The next state of a line: 到会 → 迟到 → 请假 → 缺席."""
        state = self._roll.lines[place]["state"]
        self._roll.set_state(place, ORDER[(ORDER.index(state) + 1) % len(ORDER)] if state else ORDER[0])

    def go_to(self, place: int) -> None:
        self.setCurrentIndex(self._roll.index(place, STATE))
        self.scrollTo(self.currentIndex())

    def _write_reason(self, place: int) -> None:
        if not self._roll.locked and self._roll.lines[place]["state"] in AWAY:
            self.setCurrentIndex(self._roll.index(place, REASON))
            self.edit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, place = event.key(), self.currentIndex().row()
        editing = self.state() == QAbstractItemView.State.EditingState
        if self._roll.locked or place < 0 or editing:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self.step(place)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self._roll.set_state(place, ORDER[key - Qt.Key.Key_1])
            if ORDER[key - Qt.Key.Key_1] not in AWAY:
                self._step_down(place)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            if self._roll.lines[place]["state"] in AWAY:
                self._write_reason(place)
            else:
                self._step_down(place)
        elif key == Qt.Key.Key_Delete:
            self.removal_asked.emit(place)
        elif (
            (text := event.text())
            and text.isprintable()
            and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        ):
            self.letters_typed.emit(text)
        else:
            super().keyPressEvent(event)

    def _step_down(self, place: int) -> None:
        if place + 1 < len(self._roll.lines):
            self.go_to(place + 1)
