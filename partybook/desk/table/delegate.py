"""Paints a table's cells: row lines, the row under the mouse, the chosen rows, states in their colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from partybook.desk.palette import look
from partybook.desk.table.model import BOLD_ROLE, STRUCK_ROLE

Index = QModelIndex | QPersistentModelIndex
ROW = 34
SIDE = 10
TEXT = 13.5


class RowDelegate(QStyledItemDelegate):
    """One flat row: no grid, a line below, text that ends in … where the column is narrow."""

    hovered = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return QSize(option.fontMetrics.horizontalAdvance(text) + look.px(2 * SIDE), look.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._ground(painter, option.rect, index, chosen)
        font = look.font(TEXT, bold=bool(index.data(BOLD_ROLE)))
        if index.data(STRUCK_ROLE):
            font = QFont(font)
            font.setStrikeOut(True)
        painter.setFont(font)
        painter.setPen(self._ink(index))
        inside = option.rect.adjusted(look.px(SIDE), 0, -look.px(SIDE), -1)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "").replace("\n", " ")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, index.data(Qt.ItemDataRole.TextAlignmentRole), shown)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, index: Index, chosen: bool) -> None:
        if chosen:
            painter.fillRect(rect, look.color("accent_tint"))
        elif index.row() == self.hovered:
            painter.fillRect(rect, look.color("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("line_soft"))

    def _ink(self, index: Index) -> QColor:
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        return ink if isinstance(ink, QColor) else look.color("ink")
