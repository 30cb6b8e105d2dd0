"""Members down, the meetings of the year across: a sign for how each came, so that who is missing is seen at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
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

from partybook.desk.language import word
from partybook.desk.palette import Mark, look
from partybook.desk.table.frozen import FrozenTable
from partybook.features.meetings.dialogs.roll import SIGNS
from partybook.fields import Codes

Index = QModelIndex | QPersistentModelIndex
Row = Mapping[str, Any]
NAME, RATE, FIRST = 0, 1, 2
WIDTHS = {NAME: 104, RATE: 64}
WIDE, ROW, HEAD, TEXT = 58, 32, 46, 13
MARK_ROLE = Qt.ItemDataRole.UserRole + 1
TINTS = {"late": "late_tint", "due": "due_tint"}


class ComeModel(QAbstractTableModel):
    """A line for each person, a column for each meeting; a cell is empty where somebody was not asked to come."""

    def __init__(self, codes: Codes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codes = codes
        self.people: Sequence[Row] = ()
        self.meetings: Sequence[Row] = ()
        self._came: Mapping[str, Mapping[str, tuple[str, str | None, bool]]] = {}

    def show(self, people: Sequence[Row], meetings: Sequence[Row], came: Mapping[str, Any]) -> None:
        self.beginResetModel()
        self.people, self.meetings, self._came = people, meetings, came
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else FIRST + len(self.meetings)

    def came(self, index: Index) -> tuple[str, str | None, bool] | None:
        """How the person of a cell came to its meeting: state, reason, whether due."""
        if not index.isValid() or index.column() < FIRST:
            return None
        person, meeting = self.people[index.row()], self.meetings[index.column() - FIRST]
        return self._came.get(person["uid"], {}).get(meeting["uid"])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        person, came = self.people[index.row()], self.came(index)
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == NAME:
                return person["name"]
            if index.column() == RATE:
                return "" if person["rate_bp"] is None else f"{person['rate_bp'] // 100}%"
            return SIGNS[came[0]].sign if came else ""
        if role == MARK_ROLE:
            return SIGNS[came[0]] if came else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and came:
            meeting = self.meetings[index.column() - FIRST]
            why = f"（{came[1]}）" if came[1] else ""
            label = word(self._codes["attendance"].label(came[0]))
            return f"{person['name']} {meeting['held_on'].dotted_full} {meeting['title']}\n{label}{why}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        translate = QCoreApplication.translate
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == NAME else Qt.AlignmentFlag.AlignHCenter
            return side | Qt.AlignmentFlag.AlignVCenter
        if section < FIRST:
            if role != Qt.ItemDataRole.DisplayRole:
                return None
            return (translate("ComeModel", "姓名"), translate("ComeModel", "到会率"))[section]
        meeting = self.meetings[section - FIRST]
        if role == Qt.ItemDataRole.DisplayRole:
            kind = meeting["own_kind"] or word(self._codes["meeting_kind"].short(meeting["kind"]))
            return f"{meeting['held_on'].month}.{meeting['held_on'].day}\n{kind[:4]}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{meeting['held_on'].dotted_full} {meeting['title']}"
        return None


class ComeDelegate(QStyledItemDelegate):
    """A sign in its colour; who was away stands on a tint."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark: Mark | None = index.data(MARK_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect, name = option.rect, index.column() == NAME
        painter.save()
        if chosen:
            painter.fillRect(rect, look.color("accent_tint"))
        elif mark is not None and mark.role in TINTS:
            painter.fillRect(rect.adjusted(1, 1, -1, -2), look.color(TINTS[mark.role]))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("line_soft"))
        painter.setFont(look.font(TEXT, bold=name))
        painter.setPen(look.color(mark.role if mark else "ink" if name else "ink2"))
        inside = rect.adjusted(look.px(10 if name else 2), 0, -look.px(2), -1)
        side = Qt.AlignmentFlag.AlignLeft if name else Qt.AlignmentFlag.AlignHCenter
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class ComeGrid(FrozenTable):
    """Names stay in sight; Enter or a double click goes to the meeting."""

    chosen = Signal(str)  # a person
    opened = Signal(str)  # a meeting

    def __init__(self, codes: Codes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = ComeModel(codes, self)
        self.setModel(self.lines)
        self.setItemDelegate(ComeDelegate(self))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        head.setObjectName("narrow")
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(24)
        self.freeze((NAME, RATE))
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)
        look.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        self.horizontalHeader().setFixedHeight(look.px(HEAD))
        for column in range(self.lines.columnCount()):
            self.setColumnWidth(column, look.px(WIDTHS.get(column, WIDE)))

    def show_all(self, people: Sequence[Row], meetings: Sequence[Row], came: Mapping[str, Any]) -> None:
        """Shows these, the last meetings in sight; the person the keys stand on stays."""
        uid = self.person
        self.lines.show(people, meetings, came)
        self._measure()
        place = next((place for place, one in enumerate(people) if one["uid"] == uid), 0)
        if people:
            index = self.lines.index(place, self.lines.columnCount() - 1)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    @property
    def person(self) -> str:
        """The person of the line the keys stand on."""
        place = self.currentIndex().row()
        return str(self.lines.people[place]["uid"]) if 0 <= place < len(self.lines.people) else ""

    def _tell(self, now: Index, before: Index) -> None:
        if now.isValid() and now.row() != before.row():
            self.chosen.emit(self.person)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        if index.isValid() and index.column() >= FIRST:
            self.opened.emit(str(self.lines.meetings[index.column() - FIRST]["uid"]))
