"""Where else a person is named: records of other tabs, each leads there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partybook.desk.palette import look
from partybook.desk.pieces import Pressed, button, row, rule, words
from partybook.facts import Proof

FIRST = 5  # that are shown before one asks for all


class Named(QWidget):
    """The records as lines; `opened` gives source and uid of the one that was pressed."""

    opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(look.px(7))
        self._inside = QWidget()
        self._stack.addWidget(self._inside)
        self.lines: list[Pressed] = []
        self.hide()

    def show_records(self, records: Sequence[Proof], *, whole: bool = False) -> None:
        """Shows the first records in place of those of before, or all."""
        inside = QWidget()
        inside.setObjectName("plain")
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(look.px(7))
        stack.addWidget(rule())
        self.all = button(self.tr("全部 {count} 条").format(count=len(records)), "link")
        self.all.setProperty("rank", "small")
        self.all.clicked.connect(lambda: self.show_records(records, whole=True))
        stack.addLayout(row(words(self.tr("台账记录"), rank="section"), None, self.all))
        self.all.setVisible(len(records) > FIRST and not whole)
        self.lines = []
        for one in records if whole else records[:FIRST]:
            line = Pressed(one.label)
            line.pressed.connect(lambda one=one: self.opened.emit(one.source, one.uid))
            self.lines.append(line)
            stack.addWidget(line)
        self._stack.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside = inside
        self.setVisible(bool(records))
