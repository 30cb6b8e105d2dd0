"""The head of the sheet: total and grade, each part's share as a bar, what can still be had, how far the sheet is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from partybook.desk.palette import Mark, look
from partybook.desk.pieces import Card, Shortened, StateWord, column, row, set_tone, words

LOW = 460  # height of a page at 100 % below which only the total and what can still be had are said
CELL, HIGH, BAR = 116, 38, 8


class PartShare(NamedTuple):
    """A part of the standard: its title, what it got of what it has."""

    title: str
    got: str
    share: float


class PartBars(QWidget):
    """Each part as a bar with its numbers, three beside each other where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[PartShare] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_parts(self, parts: Sequence[PartShare]) -> None:
        self._parts = parts
        says = "；".join(f"{one.title} {one.got}" for one in parts)
        self.setAccessibleName(says)
        self.setToolTip(says.replace("；", "\n"))
        self.updateGeometry()
        self.update()

    def _columns(self) -> int:
        """So many that two lines are enough, as far as they have room."""
        wanted = max(1, -(-len(self._parts) // 2))
        return max(1, min(wanted, self.width() // look.px(CELL)))

    def sizeHint(self) -> QSize:
        lines = -(-len(self._parts) // self._columns()) if self._parts else 1
        return QSize(look.px(3 * CELL), look.px(HIGH) * lines)

    def minimumSizeHint(self) -> QSize:
        return QSize(look.px(CELL), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns, gap = self._columns(), look.px(18)
        wide = (self.width() - gap * (columns - 1)) / columns
        for place, one in enumerate(self._parts):
            left, top = (place % columns) * (wide + gap), (place // columns) * look.px(HIGH)
            self._paint(painter, QRectF(left, top, wide, look.px(HIGH)), one)
        painter.end()

    def _paint(self, painter: QPainter, cell: QRectF, one: PartShare) -> None:
        line = QRectF(cell.left(), cell.top(), cell.width(), look.px(20))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font(13, bold=True))
        painter.setPen(look.color("ink"))
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, one.got)
        room = line.width() - painter.fontMetrics().horizontalAdvance(one.got) - look.px(8)
        painter.setFont(look.font(13))
        painter.setPen(look.color("ink2"))
        title = painter.fontMetrics().elidedText(one.title, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, title)
        high = look.px(BAR)
        bar = QRectF(cell.left(), line.bottom() + look.px(2), cell.width(), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("line"))
        painter.drawRoundedRect(bar, high / 2, high / 2)
        if one.share > 0:
            bar.setWidth(max(bar.width() * min(one.share, 1.0), high))
            painter.setBrush(look.color("done" if one.share >= 1 else "due"))
            painter.drawRoundedRect(bar, high / 2, high / 2)


class Summary(Card):
    """The numbers that matter, above the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(12, parent)
        self.about = Shortened("", tone="second", rank="small")
        self.total = words("", rank="big")
        self.most = words("", tone="second", rank="small")
        self.grade = StateWord()
        self.grade.setProperty("rank", "name")
        self.still = Shortened("", rank="small")
        self.steps = Shortened("", tone="second", rank="small")
        self.bars = PartBars()
        top = row(self.total, self.grade, 6, self.most, None, gap=10)
        left = column(self.about, top, self.still, gap=2)
        line = row(left, 16, gap=0)
        line.addWidget(self.bars, 5, Qt.AlignmentFlag.AlignVCenter)
        line.setStretch(0, 4)
        self.inside.addLayout(line)
        self.inside.addWidget(self.steps)
        self.inside.setSpacing(look.px(4))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_total(self, total: str, most: str, grade: tuple[Mark, str]) -> None:
        self.total.setText(total)
        self.most.setText(most)
        self.grade.show_state(*grade)

    def show_still(self, text: str, tone: str) -> None:
        self.still.say(text)
        set_tone(self.still, tone)

    def fit(self, room: int) -> None:
        """On a page that is low the list below is what it is for."""
        roomy = room >= look.px(LOW)
        for one in (self.about, self.steps, self.bars):
            one.setVisible(roomy)
