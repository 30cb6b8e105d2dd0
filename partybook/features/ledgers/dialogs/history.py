"""What became of a row: when, who, which column from what to what."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from partybook.dates import PartialDate
from partybook.desk.desk import Desk
from partybook.desk.language import shown, word
from partybook.desk.palette import look
from partybook.desk.pieces import SELECTABLE, Card, button, column, row, words
from partybook.features.ledgers.dialogs.says import state_label
from partybook.features.ledgers.queries import STATE, Ledger
from partybook.features.ledgers.rules import as_kept, label_of
from partybook.fields import Field


class HistoryDialog(QDialog):
    """The edits of a row as cards, newest first."""

    def __init__(
        self, desk: Desk, ledger: Ledger, values: Mapping[str, Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._ledger = desk, ledger
        name = label_of(ledger, values) or ledger.short
        self.setWindowTitle(self.tr("{name} 的修改历史").format(name=name))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setObjectName("ground")
        stack = QVBoxLayout(content)
        stack.setContentsMargins(*(look.px(20),) * 4)
        stack.setSpacing(look.px(10))
        self.said: list[tuple[str, list[str]]] = []
        for entry in desk.book.history([str(values["uid"])]) if desk.book is not None else ():
            stack.addWidget(self._card(entry))
        stack.addStretch(1)
        area.setWidget(content)
        close = button(self.tr("关闭"), "filled")
        close.clicked.connect(self.accept)
        foot = QFrame()
        foot.setObjectName("buttons")
        line = row(None, close)
        line.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        foot.setLayout(line)
        whole = column(area, foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        room = (parent.screen() if parent else self.screen()).availableGeometry()
        self.resize(min(look.px(640), room.width() - 40), min(look.px(480), room.height() - 60))

    def _card(self, entry: Any) -> Card:
        card = Card(14)
        card.inside.setSpacing(look.px(5))
        at = dt.datetime.fromisoformat(entry.at).astimezone().strftime("%Y-%m-%d %H:%M")
        what = words(word(entry.what), rank="section", wrap=True)
        head = row(what, words(f"{at} · {entry.who}", tone="second", rank="small"), gap=12)
        head.setStretch(0, 1)
        card.inside.addLayout(head)
        if not entry.stands:
            card.inside.addWidget(words(self.tr("– 已撤销"), tone="none", rank="small"))
        lines = [
            line for change in entry.changes if change.table == "ledger_row" for line in self._lines(change)
        ]
        self.said.append((entry.what, lines))
        for text in lines:
            said = words(text, rank="small", wrap=True)
            said.setTextInteractionFlags(SELECTABLE)
            card.inside.addWidget(said)
        return card

    def _lines(self, change: Any) -> list[str]:
        """A line for each column whose value is another one."""
        lines = []
        if "binned_on" in change.values and change.verb == "changed":
            binned = change.values["binned_on"][1] is not None
            lines.append(self.tr("移入回收站") if binned else self.tr("从回收站恢复"))
        before, after = (self._values(change, place) for place in (0, 1))
        for one in self._ledger.fields:
            if before.get(one.key) == after.get(one.key):
                continue
            new = self._shown(one, after.get(one.key))
            text = self.tr("{label}：{after}")
            if change.verb == "changed":
                text = self.tr("{label}：{before} → {after}")
            old = self._shown(one, before.get(one.key)) or self.tr("（空）")
            lines.append(text.format(label=word(one.label), before=old, after=new or self.tr("（空）")))
        return lines

    def _values(self, change: Any, place: int) -> dict[str, Any]:
        """All columns before (0) or after (1) a change."""
        kept = {key: pair[place] for key, pair in change.values.items()}
        found = as_kept(self._ledger, json.loads(kept["data"])) if kept.get("data") else {}
        return {**found, STATE: kept.get("state")}

    def _shown(self, field: Field, value: Any) -> str:
        if field.key == STATE:
            return state_label(self._ledger, value)
        if isinstance(value, PartialDate):
            return value.dotted_full
        return shown(field, value, self._desk.codes)
