"""A question with answers that say what will happen; never 是 or 否 alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from partybook.desk.palette import look
from partybook.desk.pieces import button, column, row, words


class Question(QDialog):
    """`answers` are (key, words); the last one is the filled button. Closing answers nothing."""

    answered = Signal(str)

    def __init__(
        self, title: str, more: str, answers: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(look.px(400))
        self.buttons = {}
        for place, (key, text) in enumerate(answers):
            pressed = button(text, "filled" if place == len(answers) - 1 else "")
            pressed.clicked.connect(lambda _on=False, key=key: self._answer(key))
            self.buttons[key] = pressed
        inside = column(
            words(title, rank="title"),
            words(more, tone="second", wrap=True),
            8,
            row(None, *self.buttons.values()),
            gap=8,
        )
        inside.setContentsMargins(*(look.px(22),) * 4)
        self.setLayout(inside)
        next(iter(self.buttons.values())).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the words need at this width; a layout asks once for a width of its own."""
        super().showEvent(event)
        self.setMinimumHeight(max(0, self.layout().heightForWidth(self.width())))  # -1: nothing in it wraps

    def _answer(self, key: str) -> None:
        self.accept()
        self.answered.emit(key)
