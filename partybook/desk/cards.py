"""Numbers that matter, each on a card: what it is, how much."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from partybook.desk.palette import look
from partybook.desk.pieces import Pressable, Shortened, row, set_tone

GAP = 14
LOW = 360  # height of a page at 100 %
LARGE = "name"


class NumberCard(Pressable, QFrame):
    """One number; pressed, it leads to what it counts."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.what = Shortened("", tone="second", rank="small")
        self.number = Shortened("", rank=LARGE)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*(look.px(side) for side in (16, 10, 10, 10)))
        inside.setSpacing(look.px(4))
        inside.addWidget(self.what)
        inside.addWidget(self.number)

    @property
    def least(self) -> int:
        """How wide it must be to show all of it, the number written large."""
        number = QFontMetrics(look.font(20, bold=True)).horizontalAdvance(self.number.whole)
        return max(number, self.what.sizeHint().width()) + look.px(30)

    def write(self, rank: str) -> None:
        """The number in another size."""
        if self.number.property("rank") != rank:
            self.number.setProperty("rank", rank)
            self.number.style().unpolish(self.number)
            self.number.style().polish(self.number)

    def say(self, what: str, number: str, tone: str = "") -> None:
        self.what.say(what)
        self.number.say(number)
        set_tone(self.number, tone)
        self.setAccessibleName(f"{what} {number}")


class NumberCards(QWidget):
    """Cards side by side; the numbers are written smaller where they would be cut.

    On a page that is low they step aside: the list below them is what it is for.
    """

    _wanted = True

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.cards = [NumberCard() for _ in range(count)]
        self.setLayout(row(*self.cards, gap=GAP))

    def show_numbers(self, numbers: Sequence[tuple[str, str, str]]) -> None:
        """(what, number, tone) of each card."""
        for card, said in zip(self.cards, numbers, strict=True):
            card.say(*said)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - look.px(GAP) * (len(self.cards) - 1)
        small = self.isVisible() and sum(card.least for card in self.cards) > room
        for card in self.cards:
            card.write("section" if small else LARGE)

    def setVisible(self, on: bool) -> None:
        self._wanted = on
        page = self.parentWidget()
        super().setVisible(on and (page is None or page.height() >= look.px(LOW)))

    def event(self, event: QEvent) -> bool:
        page = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and page is not None:
            page.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.setVisible(self._wanted)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
