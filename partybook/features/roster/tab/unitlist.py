"""The organisation and its branches as cards; the arrows step through them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from partybook.desk.language import word
from partybook.desk.palette import Mark, look
from partybook.desk.pieces import Pressable, Shortened, StateWord, set_tone
from partybook.features.roster.queries import UnitOnDay
from partybook.features.roster.rules.organisation import Hint, end_of
from partybook.fields import Codes

SIGNS = {"late": Mark("▲", "late"), "due": Mark("!", "due"), "none": Mark("○", "none")}


def hint_mark(level: str) -> Mark:
    """The sign of a hint; its sentence always stands beside it."""
    return SIGNS[level]


def worst(hints: Sequence[Hint]) -> str:
    """The heaviest level of some hints, empty for none."""
    levels = {hint.level for hint in hints}
    return next((level for level in SIGNS if level in levels), "")


class UnitCard(Pressable, QFrame):
    """One unit: its name, who leads it, how many there are, its term, and how many hints."""

    pressed = Signal()

    def __init__(self, unit: UnitOnDay, codes: Codes, branches: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unit = unit
        self.setObjectName("pick")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(unit.name)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(look.px(14), look.px(10), look.px(12), look.px(10))
        inside.setSpacing(look.px(2))
        name = unit.name or QCoreApplication.translate("UnitList", "社区")
        inside.addWidget(Shortened(name, rank="section"))
        for line in self._lines(codes, branches):
            inside.addWidget(Shortened(line, tone="second", rank="small"))
        state = self._state()
        if state is not None:
            inside.addWidget(state)

    def _lines(self, codes: Codes, branches: int) -> list[str]:
        unit, numbers = self.unit, self.unit.numbers
        translate = QCoreApplication.translate
        count = translate("UnitList", "党员 {members} · 正式 {full} · 预备 {probationary}").format(
            members=numbers.members, full=numbers.full, probationary=numbers.probationary
        )
        if unit.dissolved:
            day = unit.row["dissolved_on"].dotted_full
            return [translate("UnitList", "{day} 撤销").format(day=day)]
        if unit.uid is None:
            return [translate("UnitList", "{count} 个支部合计").format(count=branches), count]
        kind = word(codes["branch_kind"].short(unit.kind))
        head = "、".join(unit.secretaries)
        led = translate("UnitList", "书记 {name}").format(name=head) if head else ""
        first = " · ".join(part for part in (kind, led) if part)
        return [line for line in (first, count) if line]

    def _state(self) -> StateWord | None:
        hints, end = self.unit.hints, end_of(self.unit.term or {})
        said = StateWord()
        said.setProperty("rank", "small")
        level = worst(hints)
        if level:
            text = QCoreApplication.translate("UnitList", "{count} 条提醒").format(count=len(hints))
            said.show_state(hint_mark(level), text)
            return said
        if end is None:
            return None
        said.setText(QCoreApplication.translate("UnitList", "任期至 {day}").format(day=end.dotted_full))
        set_tone(said, "second")
        return said

    def choose(self, chosen: bool) -> None:
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)


class UnitList(QScrollArea):
    """The cards, one of them chosen; `chosen` gives the uid, empty for the organisation."""

    chosen = Signal(str)

    def __init__(self, codes: Codes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = codes
        self.cards: list[UnitCard] = []
        self.current = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("社区和支部"))

    def show_units(self, units: Sequence[UnitOnDay], current: str) -> None:
        """Shows them anew; the chosen one stays chosen where it is still there."""
        inside = QWidget()
        inside.setObjectName("ground")
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(0, 0, look.px(4), 0)
        stack.setSpacing(look.px(8))
        branches = sum(unit.uid is not None and not unit.dissolved for unit in units)
        self.cards = [UnitCard(unit, self._codes, branches) for unit in units]
        for card in self.cards:
            card.pressed.connect(lambda card=card: self.choose(card.unit.uid or ""))
            stack.addWidget(card)
        stack.addStretch(1)
        self.setWidget(inside)
        known = [card.unit.uid or "" for card in self.cards]
        self.current = current if current in known else known[0] if known else ""
        self._mark()

    def choose(self, uid: str) -> None:
        """Chooses a unit, as a click does."""
        if uid != self.current:
            self.current = uid
            self._mark()
            self.chosen.emit(uid)

    def _mark(self) -> None:
        for card in self.cards:
            card.choose((card.unit.uid or "") == self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() not in steps or not self.cards:
            super().keyPressEvent(event)
            return
        places = [card.unit.uid or "" for card in self.cards]
        place = places.index(self.current) + steps[Qt.Key(event.key())]
        if 0 <= place < len(places):
            self.choose(places[place])
            self.ensureWidgetVisible(self.cards[place])
