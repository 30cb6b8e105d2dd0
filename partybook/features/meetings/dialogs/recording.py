"""What was said at a meeting: agenda with what is still open of earlier ones, content, speeches, summary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from partybook.desk.form import Finding, ManyForm, entry_for, peek
from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.pieces import Card, button, column, row, words
from partybook.features.meetings.model import BY_KEY, SPEECH_FIELDS
from partybook.fields import Codes

TEXTS = {"agenda": 84, "content": 200, "summary": 72, "effect": 56}  # how high each is
Row = Mapping[str, Any]


class RecordPart(QWidget):
    """The long texts of the minutes, and who said what."""

    changed = Signal()

    def __init__(self, codes: Codes, names: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.unfinished: list[Row] = []
        self.texts = {key: entry_for(BY_KEY[key], codes, None, long=True) for key in TEXTS}
        self.speeches = ManyForm(
            SPEECH_FIELDS,
            (("speaker", "kind", "checked"), ("text",)),
            codes,
            self.tr("加一个发言"),
            choices={"speaker": names},
            long=["text"],
            blank=lambda: {"kind": "speech"},
        )
        self.carried = button("", "link")
        self.carried.clicked.connect(self._carry)
        self.speeches.changed.connect(self.changed)
        for text in self.texts.values():
            text.edited.connect(self.changed)
        self._lay_out()

    def _lay_out(self) -> None:
        parts: list[Any] = []
        for key, high in TEXTS.items():
            entry = self.texts[key]
            entry.input.setFixedHeight(look.px(high))
            card = Card(14)
            title = words(word(BY_KEY[key].label), rank="section")
            title.setBuddy(entry.input)
            card.inside.addLayout(row(title, None, *([self.carried] if key == "agenda" else [])))
            card.inside.addWidget(entry)
            parts.append(card)
            if key == "content":
                parts += [words(self.tr("发言"), rank="section"), self.speeches]
        self.setLayout(column(*parts, gap=10))

    def show_texts(self, meeting: Row) -> None:
        for key, entry in self.texts.items():
            entry.show_value(meeting.get(key))

    def columns(self) -> dict[str, Any]:
        """The texts as columns of a meeting."""
        return {key: peek(entry) for key, entry in self.texts.items()}

    def lock(self) -> None:
        for part in (self.speeches, *self.texts.values()):
            part.lock()
        self.carried.hide()

    def offer(self, unfinished: Sequence[Row]) -> None:
        """The resolutions of earlier meetings that are still open: one click takes them into the agenda."""
        agenda = self.texts["agenda"].text()
        self.unfinished = [one for one in unfinished if one["text"] not in agenda]
        says = self.tr("有 {count} 项以前的决议待落实，放进议题")
        self.carried.setText(says.format(count=len(self.unfinished)))
        self.carried.setVisible(bool(self.unfinished))

    def _carry(self) -> None:
        entry = self.texts["agenda"]
        lines = [entry.text().rstrip()] if entry.text().strip() else []
        for one in self.unfinished:
            owner = f"（{one['owner']}）" if one["owner"] else ""
            lines.append(self.tr("检查落实：{text}{owner}").format(text=one["text"], owner=owner))
        entry.offer("\n".join(lines))
        self.carried.hide()
