"""A short table of plain texts for dialogs: heads, lines, one chosen; nothing is sorted, fetched or edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from partybook.desk.palette import look
from partybook.desk.table.delegate import ROW, RowDelegate
from partybook.desk.table.model import BOLD_ROLE

LAST = 110  # what the last column keeps at least
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Line:
    """One line: what it is about, its texts, and the tone of those that have one (late, due, done, none, ink2)."""

    key: str
    texts: Sequence[str]
    tones: Mapping[int, str] = field(default_factory=dict)


class LinesModel(QAbstractTableModel):
    """Lines under heads; `bold` is the column that names a line."""

    def __init__(self, heads: Sequence[str], *, bold: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads, self._bold = heads, bold
        self.lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Shows these in place of those of before."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return left if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, section = self.lines[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.texts[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and section in line.tones:
            return look.color(line.tones[section])
        return section == self._bold if role == BOLD_ROLE else None


class LinesTable(QTableView):
    """Shows a LinesModel; Enter or a double click opens a line. `widths` are those of all columns but the last."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        model: LinesModel,
        widths: Sequence[float],
        name: str,
        parent: QWidget | None = None,
        *,
        last: float = LAST,
    ) -> None:
        super().__init__(parent)
        self._last = last
        self._lines = model
        self._rows = RowDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        self._widths = widths
        look.changed.connect(self._fit_rows)
        self._fit_rows()
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.key))
        self.doubleClicked.connect(lambda _index: self.opened.emit(self.key))

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        self.horizontalHeader().setFixedHeight(look.px(35))
        self.fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """The columns as wide as they are meant to be; all a little narrower where there is less room."""
        room = self.viewport().width() - look.px(self._last)
        wanted = [look.px(width) for width in self._widths]
        part = min(1.0, room / max(sum(wanted), 1))
        for section, width in enumerate(wanted):
            self.horizontalHeader().resizeSection(section, max(round(width * part), look.px(40)))

    @property
    def key(self) -> str:
        """What the chosen line is about, empty for none."""
        place = self.currentIndex().row()
        return self._lines.lines[place].key if 0 <= place < len(self._lines.lines) else ""

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows lines; the one that stood at the chosen place, or the last, is chosen."""
        place = max(self.currentIndex().row(), 0)
        self._lines.show(lines)
        if lines:
            self.selectRow(min(place, len(lines) - 1))
        self.chosen.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key:
            self.opened.emit(self.key)
            return
        super().keyPressEvent(event)
