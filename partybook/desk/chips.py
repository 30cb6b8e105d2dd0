"""Views as chips above a table, and the line they share with the page's buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton, QWidget

from partybook.desk.flow import Flow
from partybook.desk.palette import look
from partybook.desk.pieces import button


class Chips(QWidget):
    """Views as chips, one of them chosen; each says how many it shows."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        self._line = Flow(self, look.px(8))
        self.current = ""

    def show_views(self, views: Sequence[tuple[str, str, int | None]]) -> None:
        """Shows views as (key, word, how many, None where it is not said); the chosen one stays chosen."""
        keys = [key for key, _, _ in views]
        if keys != list(self._buttons):
            self._rebuild(keys)
        for key, word, count in views:
            self._buttons[key].setText(word if count is None else f"{word} {count}")
        if self.current not in self._buttons and keys:
            self.current = keys[0]
        if self.current:
            self._buttons[self.current].setChecked(True)

    def _rebuild(self, keys: Sequence[str]) -> None:
        for old in self._buttons.values():
            self._group.removeButton(old)
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = {}
        for key in keys:
            chip = button("", "chip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _checked=False, key=key: self.choose(key))
            self._group.addButton(chip)
            self._line.addWidget(chip)
            self._buttons[key] = chip

    def choose(self, key: str) -> None:
        """Chooses a view, as a click does."""
        if key not in self._buttons:
            return
        self._buttons[key].setChecked(True)
        if key != self.current:
            self.current = key
            self.chosen.emit(key)


class Tools(QWidget):
    """Views at the left and buttons at the right; two lines where one is too narrow."""

    def __init__(
        self, views: Chips, *buttons: QWidget, beside: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._views = views
        self._right = QWidget()
        self._right.setObjectName("plain")
        line = Flow(self._right, look.px(8), right=True)
        for one in ([beside] if beside else []) + list(buttons):
            line.addWidget(one)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.px(8))
        self._box.addWidget(views, 1, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._right)

    def arrange(self) -> None:
        """Looks again whether one line is wide enough."""
        needed = self._views.sizeHint().width() + self._right.sizeHint().width() + look.px(16)
        narrow = needed > self.width()
        directions = QBoxLayout.Direction
        direction = directions.TopToBottom if narrow else directions.LeftToRight
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()  # else the page keeps the height of the other one

    def minimumSizeHint(self) -> QSize:
        return QSize(look.px(300), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
