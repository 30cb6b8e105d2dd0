"""How the cells of the year's grid are painted, and typed over."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from partybook.desk.palette import Mark, look
from partybook.features.dues.tab.yearmodel import FIRST, MARK_ROLE, NAME, UID_ROLE, Index
from partybook.money import yuan

SIDE, TEXT = 6, 13.5
SMALLER = (12.5, 11.5, 10.5, 9.5)


class CellDelegate(QStyledItemDelegate):
    """Paints the cells: states in their colour, what is open on its tint; the typed amount is handed over."""

    typed = Signal(str, int, str)  # uid, month, what was typed

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark = index.data(MARK_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._ground(painter, option.rect, mark, chosen)
        painter.setFont(look.font(TEXT, bold=index.column() == NAME))
        painter.setPen(QColor(look.color(mark.role if mark else "ink")))
        inside = option.rect.adjusted(look.px(SIDE), 0, -look.px(SIDE), -1)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if index.column() == NAME:
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        for size in SMALLER:  # an amount is never cut
            if painter.fontMetrics().horizontalAdvance(text) <= inside.width():
                break
            painter.setFont(look.font(size))
        painter.drawText(inside, index.data(Qt.ItemDataRole.TextAlignmentRole), text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(look.color("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, mark: Mark | None, chosen: bool) -> None:
        tint = {"due": "due_tint", "late": "late_tint"}.get(mark.role) if mark and mark.sign else None
        if chosen or tint:
            painter.fillRect(rect, look.color("accent_tint" if chosen else str(tint)))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("line_soft"))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        cell = index.model().cell(index)  # type: ignore[attr-defined]
        if isinstance(editor, QLineEdit) and cell is not None:
            editor.setText(yuan(cell.open or cell.owed))
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: object, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.text().strip():
            self.typed.emit(index.data(UID_ROLE), index.column() - FIRST + 1, editor.text())
