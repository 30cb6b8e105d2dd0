"""A ledger as a card of 全部台账: what it is for, how much stands in it, what is late, what is not reached."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from partybook.desk.palette import look
from partybook.desk.pieces import Pressable, StateWord, row, set_tone, words
from partybook.features.ledgers.dialogs.measures import Measured, said, unmet_word
from partybook.features.ledgers.dialogs.says import LATE, SOON
from partybook.features.ledgers.queries import Ledger, Standing


class LedgerTile(Pressable, QFrame):
    """A ledger: its name, what it is for, how many rows, what is late."""

    pressed = Signal()

    def __init__(self, ledger: Ledger, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ledger = ledger
        self.setObjectName("tile")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(ledger.title)
        self.count = words("", tone="second", rank="small")
        self.state, self.unmet = StateWord(), StateWord()
        for one in (self.state, self.unmet):
            one.setProperty("rank", "small")
        self.unmet.setWordWrap(True)
        self.about = words(ledger.about, tone="second", rank="small", wrap=True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._kind = words(self.tr("自建") if ledger.own else "", tone="accent", rank="tiny")
        self._kind.setVisible(ledger.own)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*(look.px(side) for side in (14, 11, 14, 12)))
        inside.setSpacing(look.px(4))
        inside.addLayout(row(words(ledger.short, rank="section"), self._kind, None, self.count, gap=6))
        inside.addWidget(self.about, 1)
        inside.addWidget(self.state)
        inside.addWidget(self.unmet)

    def show_standing(self, standing: Standing, unmet: Sequence[Measured] = ()) -> None:
        """How many rows the year has; what is late, else what is soon due; which targets are not reached."""
        count = self.tr("{count} 条").format(count=standing.rows) if standing.rows else self.tr("还没有记录")
        self.count.setText(count)
        set_tone(self.count, "" if standing.rows else "none")
        late = self.tr("{count} 条逾期").format(count=standing.late) if standing.late else ""
        soon = self.tr("{count} 条快到期").format(count=standing.soon) if standing.soon else ""
        self.state.show_state(
            LATE if late else SOON, self.tr("，").join(part for part in (late, soon) if part)
        )
        self.state.setVisible(bool(late or soon))
        word = unmet_word(unmet, standing.rows)
        self.unmet.show_state(*(word or (None, "")))
        self.unmet.setVisible(word is not None)
        self.unmet.setToolTip("\n".join(said(one)[1] for one in unmet))
        self.setAccessibleName(self.ledger.short)
        parts = (count, late, soon, word[1] if word else "", self.ledger.about)
        self.setAccessibleDescription(self.tr("，").join(part for part in parts if part))
