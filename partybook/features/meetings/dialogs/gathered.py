"""Under which themes a meeting stands: a tick for each campaign or study drive that there is."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from partybook.desk.palette import look
from partybook.desk.pieces import Card, words

ACROSS = 2


class ThemesCard(Card):
    """The themes of the book; hidden where there are none."""

    changed = Signal()

    def __init__(self, themes: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(16, parent)
        self.ticks: dict[str, QCheckBox] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, look.px(4), 0, 0)
        grid.setHorizontalSpacing(look.px(20))
        for place, (uid, name) in enumerate(themes.items()):
            tick = QCheckBox(name.replace("&", "&&"))
            tick.toggled.connect(lambda _on: self.changed.emit())
            self.ticks[uid] = tick
            grid.addWidget(tick, place // ACROSS, place % ACROSS)
        self.inside.addWidget(words(self.tr("归入专题"), rank="section"))
        self.inside.addLayout(grid)
        self.setVisible(bool(themes))

    def show_themes(self, uids: Collection[str]) -> None:
        for uid, tick in self.ticks.items():
            tick.setChecked(uid in uids)

    @property
    def uids(self) -> list[str]:
        """Those ticked."""
        return [uid for uid, tick in self.ticks.items() if tick.isChecked()]

    def lock(self) -> None:
        for tick in self.ticks.values():
            tick.setEnabled(False)
