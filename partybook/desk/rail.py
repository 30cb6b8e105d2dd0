"""The rail: the program's name, whose book it is, and the tabs as icon, word and what waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from partybook.desk import icons
from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.pieces import Shortened, words


class RailTab(QAbstractButton):
    """One tab: a red bar and a tint where it is the current one."""

    def __init__(self, icon: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._waiting = 0
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_waiting(self, waits: Sequence[tuple[str, int]]) -> None:
        """(what waits, with {count}; how many): the sum as a number, the words in the tooltip."""
        self._waiting = sum(count for _, count in waits)
        says = "\n".join(word(text).format(count=count) for text, count in waits)
        self.setToolTip(says)
        self.setAccessibleDescription(says)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look.px(131), look.px(44))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.isChecked()
        ink = look.roles.accent if here else look.roles.ink
        if here:
            painter.fillRect(self.rect(), look.color("accent_tint"))
            painter.fillRect(0, 0, look.px(3), self.height(), look.color("accent"))
        elif self.underMouse():
            painter.fillRect(self.rect(), look.color("hover"))
        size = look.px(18)
        icons.draw(painter, QRectF(look.px(19), (self.height() - size) / 2, size, size), self._icon, ink)
        painter.setFont(look.font(14, bold=here))
        painter.setPen(QColor(ink))
        room = QRectF(
            look.px(47), 0, self.width() - look.px(47 + (27 if self._waiting else 4)), self.height()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._waiting:
            self._paint_waiting(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)  # the number left its own
            painter.setPen(look.color("accent"))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))

    def _paint_waiting(self, painter: QPainter) -> None:
        size = look.px(18)
        badge = QRectF(self.width() - look.px(6) - size, (self.height() - size) / 2, size, size)
        painter.setBrush(look.color("due"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(badge)
        painter.setPen(look.color("card"))
        painter.setFont(look.font(11))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(min(self._waiting, 99)))


class Rail(QFrame):
    """The list of tabs at the left."""

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`tabs` are (name, word); the icon bears the tab's name."""
        super().__init__(parent)
        self.setObjectName("rail")
        self._group = QButtonGroup(self)
        self.tabs: dict[str, RailTab] = {}
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 1, 0)
        inside.setSpacing(0)
        self._title = words("", tone="accent", rank="brand")
        self._name = Shortened("", tone="second", rank="tiny")
        head = QVBoxLayout()
        head.setContentsMargins(look.px(16), look.px(14), look.px(8), look.px(14))
        head.setSpacing(0)
        self._title.setText(self.tr("支部台账"))
        head.addWidget(self._title)
        head.addWidget(self._name)
        inside.addLayout(head)
        for name, text in tabs:
            tab = RailTab(name, text)
            tab.clicked.connect(lambda _on=False, name=name: self.chosen.emit(name))
            self._group.addButton(tab)
            self.tabs[name] = tab
            inside.addWidget(tab)
        inside.addStretch(1)
        look.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setFixedWidth(look.px(132))

    def show_name(self, name: str) -> None:
        self._name.say(name)

    def mark(self, name: str) -> None:
        """Shows which tab is the current one."""
        if name in self.tabs:
            self.tabs[name].setChecked(True)
