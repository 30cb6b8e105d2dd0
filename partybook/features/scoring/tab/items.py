"""The items of a standard as a table: a line for each part, below it its items; arrows go from item to item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from partybook.desk.lines import Line, LinesModel, LinesTable
from partybook.desk.palette import look
from partybook.desk.table.delegate import SIDE, TEXT, RowDelegate

Index = QModelIndex | QPersistentModelIndex
HEADING_ROLE = Qt.ItemDataRole.UserRole + 20  # (words at the left, words at the right) of a part


@dataclass(frozen=True)
class Heading(Line):
    """The line of a part: its title at the left, its points at the right."""


def heading(title: str, at_right: str, columns: int) -> Heading:
    return Heading("", (title, *([""] * (columns - 2)), at_right))


class ItemsModel(LinesModel):
    """Items by code under headings, which can't be chosen; `right` are the columns of numbers."""

    def __init__(self, heads: Sequence[str], right: Sequence[int], *, bold: int) -> None:
        super().__init__(heads, bold=bold)
        self.right = frozenset(right)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.lines[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section in self.right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == HEADING_ROLE:
            return (line.texts[0], line.texts[-1]) if isinstance(line, Heading) else None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self.right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.texts[index.column()] or None
        return super().data(index, role)


class ItemsDelegate(RowDelegate):
    """Rows, and over the whole width the line of a part."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        said = index.data(HEADING_ROLE)
        if said is None:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.fillRect(option.rect, look.color("head"))
        painter.fillRect(
            option.rect.left(), option.rect.bottom(), option.rect.width(), 1, look.color("line_soft")
        )
        inside = option.rect.adjusted(look.px(SIDE), 0, -look.px(SIDE), -1)
        painter.setFont(look.font(TEXT, bold=True))
        painter.setPen(look.color("ink2"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignLeft, said[0])
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, said[1])
        painter.restore()


class ItemsTable(LinesTable):
    """Shows an ItemsModel; the item chosen stays chosen by its code."""

    resized = Signal()

    def __init__(
        self, model: ItemsModel, widths: Sequence[float], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, widths, name, parent)
        self._items = ItemsDelegate(self)
        self.setItemDelegate(self._items)
        self.setMouseTracking(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def show_items(self, lines: Sequence[Line]) -> None:
        """Shows lines in place of those of before; the item chosen stays so while it is there."""
        before = self.key
        self.clearSpans()
        self._lines.show(lines)
        for place, line in enumerate(lines):
            if isinstance(line, Heading):
                self.setSpan(place, 0, 1, len(self._lines.heads))
        if not self.go_to(before):
            first = next((place for place, line in enumerate(lines) if line.key), None)
            if first is not None:
                self.selectRow(first)
        self.chosen.emit(self.key)

    def set_widths(self, widths: Sequence[float]) -> None:
        """Other columns: how wide all but the last one are meant to be."""
        self._widths = widths
        self.fit_columns()

    def go_to(self, key: str) -> bool:
        """Chooses an item; False where it is not shown."""
        place = next((place for place, line in enumerate(self._lines.lines) if key and line.key == key), None)
        if place is None:
            return False
        self.selectRow(place)
        self.scrollTo(self.model().index(place, 0))
        return True


def shown_tones(tones: Mapping[int, str | None]) -> Mapping[int, str]:
    """The tones of those columns that have one."""
    return {place: tone for place, tone in tones.items() if tone}
