"""One group of care in the panel: what tells it, since when, the need; an entry made by hand can be changed and ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partybook.desk.language import shown, word
from partybook.desk.palette import look
from partybook.desk.pieces import button, row, words
from partybook.features.roster.dialogs.cared import says
from partybook.features.roster.model import CARE_FIELDS
from partybook.features.roster.rules.care import Reason
from partybook.fields import Codes


class ReasonPart(QWidget):
    """`changed` and `ended` ask for the form of the entry, and for the day on which it ended."""

    changed = Signal()
    ended = Signal()

    def __init__(
        self, reason: Reason, codes: Codes, *, can_edit: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(look.px(4))
        self.change, self.end = button(self.tr("修改"), "link"), button(self.tr("结束…"), "link")
        for made, signal in ((self.change, self.changed), (self.end, self.ended)):
            made.setProperty("rank", "small")
            made.clicked.connect(signal)
        title = words(word(codes["care_kind"].label(reason.kind)), rank="section", wrap=True)
        head = row(title, self.change, self.end, gap=4)
        head.setStretch(0, 1)
        stack.addLayout(head)
        for made in (self.change, self.end):
            made.setVisible(can_edit and reason.care is not None)
        stack.addWidget(words(says(reason.whys), rank="small", wrap=True))
        for line in self._more(reason, codes):
            stack.addWidget(words(line, tone="second", rank="small", wrap=True))

    def _more(self, reason: Reason, codes: Codes) -> list[str]:
        """Since when, and of an entry what its reasons do not say already."""
        by_key = {field.key: field for field in CARE_FIELDS}
        entry: Mapping[str, Any] = reason.care or {}
        lines = []
        if reason.since is not None:
            lines.append(self.tr("自 {day} 起").format(day=reason.since.dotted_full))
        for key in ("family_size", "recognised_on", "helper", "note"):
            text = shown(by_key[key], entry.get(key), codes, masked=False)
            if text:
                lines.append(self.tr("{label}：{text}").format(label=word(by_key[key].label), text=text))
        return lines
