"""An empty page: a sign, one sentence, the first steps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from partybook.desk.pieces import Card, Picture, button, column, row, words


class EmptyPage(Card):
    """Says what belongs here and offers the first step."""

    first_asked = Signal()
    second_asked = Signal()

    def __init__(
        self, icon: str, title: str, more: str, first: str, second: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(24, parent)
        self.first = button(first, "filled")
        self.first.clicked.connect(self.first_asked)
        steps: list[QWidget | None] = [None, self.first]
        if second:
            self.second = button(second)
            self.second.clicked.connect(self.second_asked)
            steps.append(self.second)
        head = words(title, rank="title")
        text = words(more, tone="second")
        for label in (head, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.inside.addLayout(
            column(
                None,
                Picture(icon, "none", 48),
                8,
                head,
                text,
                10,
                row(*steps, None, gap=10),
                None,
                None,
                gap=6,
            )
        )
