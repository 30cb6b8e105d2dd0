"""A bar in a table's cell: how much is there of what is owed, the number beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from partybook.desk.palette import look
from partybook.desk.table.delegate import SIDE, TEXT, RowDelegate

Index = QModelIndex | QPersistentModelIndex
NUMBER, HIGH = 76, 8  # room for the number, height of the bar


class Part(NamedTuple):
    """A part of a whole: what is written, the share (0–1), the role of its colour."""

    words: str
    share: float
    role: str


class BarDelegate(RowDelegate):
    """Paints `part_of(row)` of each line."""

    def __init__(self, part_of: Callable[[int], Part | None], parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._part_of = part_of

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        part = self._part_of(index.row())
        if part is None:
            super().paint(painter, option, index)
            return
        painter.save()
        self._ground(painter, option.rect, index, bool(option.state & QStyle.StateFlag.State_Selected))
        inside = option.rect.adjusted(look.px(SIDE), 0, -look.px(SIDE), -1)
        painter.setFont(look.font(TEXT))
        painter.setPen(look.color(part.role if part.share < 1 else "ink"))
        number = QRect(inside.left(), inside.top(), look.px(NUMBER), inside.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, part.words)
        left = number.right() + look.px(12)
        high = look.px(HIGH)
        bar = QRect(left, inside.center().y() - high // 2, inside.right() - left, high)
        if bar.width() > look.px(20):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(look.color("line"))
            painter.drawRoundedRect(bar, high / 2, high / 2)
            width = round(bar.width() * min(part.share, 1.0))
            if width:
                painter.setBrush(look.color(part.role))
                painter.drawRoundedRect(
                    QRect(bar.left(), bar.top(), max(width, high), high), high / 2, high / 2
                )
        painter.restore()
