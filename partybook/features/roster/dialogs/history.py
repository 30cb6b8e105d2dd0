"""What became of one person: when, who, what for, from what to what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from partybook.dates import PartialDate
from partybook.desk.language import shown, word
from partybook.desk.palette import look
from partybook.desk.pieces import Card, button, column, row, words
from partybook.features.roster.dialogs.kinds import fields_of
from partybook.features.roster.model import FIELDS
from partybook.fields import Codes, Date, Field

BY_KEY = {field.key: field for field in FIELDS}
UNSAID = {"uid", "created", "changed", "sort_key", "find_key"}


class HistoryDialog(QDialog):
    """What became of one person: when, who, what for, from what to what."""

    def __init__(
        self,
        name: str,
        entries: Sequence[Any],
        tables: Codes,
        kinds: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`kinds` are the kinds of the person's events by uid: each has its own Fields."""
        super().__init__(parent)
        self._tables, self._kinds = tables, kinds
        self.setWindowTitle(self.tr("{name} 的修改历史").format(name=name))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(look.px(620), look.px(460))
        content = QWidget()
        content.setObjectName("ground")
        stack = QVBoxLayout(content)
        stack.setContentsMargins(*(look.px(20),) * 4)
        stack.setSpacing(look.px(10))
        for entry in entries:
            stack.addWidget(self._card(entry))
        if not entries:
            stack.addWidget(words(self.tr("还没有修改记录。"), tone="second"))
        stack.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
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

    def _card(self, entry: Any) -> Card:
        card = Card(14)
        at = dt.datetime.fromisoformat(entry.at).astimezone().strftime("%Y-%m-%d %H:%M")
        head = row(
            words(word(entry.what), rank="section"),
            None,
            words(f"{at} · {entry.who}", tone="second", rank="small"),
        )
        card.inside.addLayout(head)
        if not entry.stands:
            card.inside.addWidget(words(self.tr("– 已撤销"), tone="none", rank="small"))
        for change in entry.changes:
            if change.verb == "added":
                card.inside.addWidget(words(self.tr("新增"), tone="done", rank="small"))
                continue
            for key, (before, after) in change.values.items():
                if key not in UNSAID:
                    says = self._says(self._field(change, key), key, before, after)
                    card.inside.addWidget(words(says, rank="small", wrap=True))
        return card

    def _field(self, change: Any, key: str) -> Field | None:
        if change.table != "event":
            return BY_KEY.get(key)
        return next((one for one in fields_of(self._kinds.get(change.uid)) if one.key == key), None)

    def _says(self, field: Field | None, key: str, before: Any, after: Any) -> str:
        label = (
            word(field.label)
            if field
            else {"branch_uid": self.tr("所在党支部"), "group_uid": self.tr("党小组")}.get(key, key)
        )
        blank = self.tr("（空）")
        old, new = (self._shown(field, value) or blank for value in (before, after))
        return self.tr("{label}：{old} → {new}").format(label=label, old=old, new=new)

    def _shown(self, field: Field | None, value: Any) -> str:
        if field is None or value is None:
            return "" if value is None else self.tr("已更改")
        try:
            stored = PartialDate.from_iso(value) if isinstance(field.kind, Date) else value
        except ValueError:
            stored = value
        return shown(field, stored, self._tables)
