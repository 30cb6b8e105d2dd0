"""A dialog around a list: what it is for, the list in a card, its buttons; a sentence where it is empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from partybook.desk import room
from partybook.desk.lines import Line, LinesModel, LinesTable
from partybook.desk.palette import look
from partybook.desk.pieces import Card, Picture, column, words


class ListDialog(QDialog):
    """`say_empty` is what stands there for no line. The last button is the one the dialog is for."""

    def __init__(
        self,
        title: str,
        more: str,
        heads: Sequence[str],
        widths: Sequence[float],
        *,
        bold: int = 0,
        empty: tuple[str, str] = ("check", ""),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.more = words(more, tone="second", wrap=True)
        self.table = LinesTable(LinesModel(heads, bold=bold), widths, title)
        self.places = QStackedWidget()
        card = Card(0)
        card.inside.setContentsMargins(1, 1, 1, 1)
        card.inside.addWidget(self.table)
        self.places.addWidget(card)
        self.places.addWidget(_empty(*empty))
        self.said = words("", rank="small")
        self.foot = QFrame()
        self.foot.setObjectName("buttons")
        self.line = QHBoxLayout(self.foot)
        self.line.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        self.line.setSpacing(look.px(8))
        self.line.addWidget(self.said, 1)
        self.inside = column(self.more, gap=10)
        self.inside.addWidget(self.places, 1)
        self.inside.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(14))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self.inside, 1)
        whole.addWidget(self.foot)

    def fit(self, wide: int, high: int) -> None:
        """As large as this at 100 %, as far as the screen has room."""
        room.fit(self, wide, high)

    def put_buttons(self, *buttons: QPushButton) -> None:
        for one in buttons:
            self.line.addWidget(one)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows lines, or what stands there for none."""
        self.table.show_lines(lines)
        self.places.setCurrentIndex(0 if lines else 1)


def _empty(icon: str, text: str) -> Card:
    card = Card(24)
    said = words(text, tone="second")
    said.setAlignment(Qt.AlignmentFlag.AlignCenter)
    card.inside.addLayout(column(None, Picture(icon, "none", 40), 6, said, None, None, gap=6))
    return card
