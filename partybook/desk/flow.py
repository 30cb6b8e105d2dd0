"""Flow: widgets in a row that goes on in the next line where the width is used up."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """As wide as one line of all would be; as high as the lines that the given width needs."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, *, right: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._right = right  # whether lines end at the right
        self._heights: dict[int, int] = {}  # by width: Qt asks thousands of times before a page is shown
        self._hints: tuple[QSize, QSize] | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        self._hints = None
        super().invalidate()

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._lay(area, move=True)

    def sizeHint(self) -> QSize:
        return self._sizes()[0]

    def minimumSize(self) -> QSize:
        return self._sizes()[1]

    def _sizes(self) -> tuple[QSize, QSize]:
        """What all in one line would take, and the least that a line of one needs."""
        if self._hints is None:
            there = [item for item in self._items if not item.isEmpty()]
            hints, least = [item.sizeHint() for item in there], [item.minimumSize() for item in there]
            width = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
            self._hints = (
                QSize(width, max((hint.height() for hint in hints), default=0)),
                QSize(
                    max((m.width() for m in least), default=0), max((m.height() for m in least), default=0)
                ),
            )
        return self._hints

    def _lay(self, area: QRect, *, move: bool) -> int:
        top = area.top()
        for line in self._lines(area.width()):
            high = max(item.sizeHint().height() for item in line)
            if move:
                self._place(line, area, top, high)
            top += high + self.spacing()
        return max(top - self.spacing() - area.top(), 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """The items that are there, by the line on which they stand."""
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in (item for item in self._items if not item.isEmpty()):
            wide = item.sizeHint().width()
            if not lines or left + wide > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += wide + self.spacing()
        return lines

    def _place(self, line: list[QLayoutItem], area: QRect, top: int, high: int) -> None:
        hints = [item.sizeHint() for item in line]
        used = sum(hint.width() for hint in hints) + self.spacing() * (len(hints) - 1)
        left = area.left() + (max(area.width() - used, 0) if self._right else 0)
        for item, hint in zip(line, hints, strict=True):
            down = (high - hint.height()) // 2 if self._right else 0
            item.setGeometry(QRect(QPoint(left, top + down), hint))
            left += hint.width() + self.spacing()
