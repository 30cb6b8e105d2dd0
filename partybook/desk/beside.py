"""A table with a panel at its right; where there is no room the panel steps aside until it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from partybook.desk.palette import Mark, look
from partybook.desk.pieces import SELECTABLE, Card, StateWord, button, row, rule, words

PANEL = 318
ROOM = 1120  # below this width of the page the panel steps aside


class Beside(QWidget):
    """Table and panel. `toggle` shows and hides the panel where the page is narrow; `placed` says that it may have come or gone."""

    placed = Signal()

    def __init__(self, table: QWidget, panel: QWidget, wide: int = PANEL) -> None:
        super().__init__()
        self._wide = wide
        self.setObjectName("plain")
        self.panel = panel
        self.toggle = button(self.tr("详情"))
        self.toggle.setCheckable(True)
        self.toggle.clicked.connect(self._ask)
        self._wanted = False
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(14))
        line.addWidget(table, 1)
        line.addWidget(panel)
        look.changed.connect(self._place)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _ask(self) -> None:
        self._wanted = self.toggle.isChecked()
        self._place()

    def _place(self) -> None:
        roomy = self.width() >= look.px(ROOM - 40)
        self.panel.setFixedWidth(look.px(self._wide))
        self.toggle.setVisible(not roomy)
        self.toggle.setChecked(roomy or self._wanted)
        self.panel.setVisible(roomy or self._wanted)
        self.placed.emit()


@dataclass(frozen=True)
class Details:
    """What a panel says of a row: its name, a state, one line of facts, labelled lines, and further parts."""

    title: str
    state: tuple[Mark | None, str] | None = None
    facts: str = ""
    lines: Sequence[tuple[str, str]] = ()
    parts: Sequence[QWidget] = ()


class DetailsPanel(Card):
    """The chosen row at the right: what is known, and what to do next in the foot, which stays in sight."""

    def __init__(self, nobody: str, *buttons: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self._nobody = nobody
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.foot = QWidget()
        self.foot.setObjectName("plain")
        line = row(*buttons, None, gap=6)
        line.setContentsMargins(look.px(18), look.px(10), look.px(12), look.px(14))
        self.foot.setLayout(line)
        self._above_foot = rule()
        self.inside.setContentsMargins(1, 1, 1, 1)
        self.inside.setSpacing(0)
        self.inside.addWidget(self._area, 1)
        self.inside.addWidget(self._above_foot)
        self.inside.addWidget(self.foot)
        self._buttons = buttons
        self.show_details(None)

    def show_details(self, details: Details | None) -> None:
        """Shows a row, or that none is chosen."""
        content = QWidget()
        content.setObjectName("plain")
        stack = QVBoxLayout(content)
        stack.setContentsMargins(*(look.px(18),) * 4)
        stack.setSpacing(look.px(10))
        if details is None:
            stack.addWidget(words(self._nobody, tone="none", wrap=True))
        else:
            self._fill(stack, details)
        stack.addStretch(1)
        self._area.setWidget(content)
        content.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        shows = details is not None and any(not one.isHidden() for one in self._buttons)
        self.foot.setVisible(shows)
        self._above_foot.setVisible(shows)

    def _fill(self, stack: QVBoxLayout, details: Details) -> None:
        name = words(details.title, rank="name", wrap=True)
        name.setTextInteractionFlags(SELECTABLE)
        stack.addWidget(name)
        stack.setSpacing(look.px(6))
        if details.state is not None:
            state = StateWord()
            state.setWordWrap(True)
            state.show_state(*details.state)
            stack.addWidget(state)
        if details.facts:
            stack.addWidget(words(details.facts, tone="second", wrap=True))
        if details.lines:
            stack.addSpacing(look.px(4))
            stack.addLayout(lines_grid(details.lines))
        for part in details.parts:
            stack.addWidget(part)


def lines_grid(lines: Sequence[tuple[str, str]]) -> QGridLayout:
    """Labels at the left, what is known at the right."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(look.px(12))
    grid.setVerticalSpacing(look.px(8))
    grid.setColumnMinimumWidth(0, look.px(74))
    grid.setColumnStretch(1, 1)
    for place, (label, text) in enumerate(lines):
        value = words(text, rank="small", wrap=True)
        value.setTextInteractionFlags(SELECTABLE)
        grid.addWidget(words(label, tone="second", rank="small"), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, place, 1)
    return grid
