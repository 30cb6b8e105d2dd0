"""ManyForm: a list of small records, each with its own inputs on a card; added, taken away and put in order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from partybook.desk.form.entries import Entry
from partybook.desk.form.pickers import Choices, entry_for
from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.pieces import Card, button, row, set_tone, words
from partybook.errors import Problem
from partybook.fields import Codes, Field
from partybook.text import mark

LABEL = 66
Row = Mapping[str, Any]


class OneOf(Card):
    """One record: its inputs in lines; what is kept of it besides goes along."""

    edited = Signal(str)  # the key
    moved = Signal(int)
    removed = Signal()

    def __init__(
        self,
        fields: Mapping[str, Field],
        lines: Sequence[Sequence[str]],
        codes: Codes,
        choices: Mapping[str, Choices],
        long: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(12, parent)
        self.kept: dict[str, Any] = {}
        self.entries: dict[str, Entry] = {}
        self.said = words("", rank="small", wrap=True)
        self.said.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(look.px(6))
        most = max(len(keys) for keys in lines)
        for line, keys in enumerate(lines):
            span = most // len(keys)
            for place, key in enumerate(keys):
                entry = entry_for(fields[key], codes, choices.get(key), long=key in long)
                entry.edited.connect(lambda key=key: self.edited.emit(key))
                self.entries[key] = entry
                label = words(word(fields[key].label), tone="second")
                label.setMinimumWidth(look.px(LABEL))
                label.setContentsMargins(look.px(12 if place else 0), look.px(6), 0, 0)
                label.setBuddy(entry.input)
                wide = 2 * span - 1 if place < len(keys) - 1 else 2 * (most - place * span) - 1
                grid.addWidget(label, line, 2 * place * span, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(entry, line, 2 * place * span + 1, 1, wide, Qt.AlignmentFlag.AlignTop)
        for place in range(most):
            grid.setColumnStretch(2 * place + 1, 1)
        self.number = words("", tone="second", rank="small")
        self.inside.setSpacing(look.px(6))
        self.more = row(self.number, None, *self._tools())
        self.inside.addLayout(self.more)
        self.inside.addLayout(grid)
        self.inside.addWidget(self.said)

    def _tools(self) -> list[QWidget]:
        made: list[QWidget] = []
        for text, says, act in (
            ("↑", self.tr("上移"), lambda: self.moved.emit(-1)),
            ("↓", self.tr("下移"), lambda: self.moved.emit(1)),
            ("×", self.tr("删去"), self.removed.emit),
        ):
            tool = QToolButton()
            tool.setText(text)
            tool.setToolTip(says)
            tool.setAccessibleName(says)
            tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tool.clicked.connect(lambda _on=False, act=act: act())
            made.append(tool)
        self.tools = made
        return made

    def show_values(self, values: Row) -> None:
        self.kept = {key: value for key, value in values.items() if key not in self.entries}
        for key, entry in self.entries.items():
            entry.show_value(values.get(key))

    def values(self) -> dict[str, Any]:
        return {**self.kept, **{key: peek(entry) for key, entry in self.entries.items()}}

    def say(self, sentence: str, tone: str = "second") -> None:
        """A sentence below the inputs."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        set_tone(self.said, tone)


def peek(entry: Entry) -> Any:
    """What stands in an entry, read without touching it; None where it can't be read."""
    if not entry.is_unread:
        return entry.value
    try:
        return entry.read(entry.text())
    except Problem as problem:
        return problem.taken if problem.severity == "warning" else None


class ManyForm(QWidget):
    """Records one under the other. `lines` are the keys of each line of a card; `blank` is a new one."""

    changed = Signal()
    touched = Signal(object, str)  # the OneOf and the key

    def __init__(
        self,
        fields: Sequence[Field],
        lines: Sequence[Sequence[str]],
        codes: Codes,
        add_word: str,
        *,
        choices: Mapping[str, Choices] | None = None,
        long: Sequence[str] = (),
        blank: Callable[[], Row] = dict,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._fields = {field.key: field for field in fields}
        self._lines, self._codes, self._long = lines, codes, long
        self.choices: dict[str, Choices] = dict(choices or {})
        self._blank = blank
        self.cards: list[OneOf] = []
        self._locked = False
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(look.px(8))
        self.added = button(add_word)
        self.added.clicked.connect(lambda: self.add())
        self._stack.addLayout(row(self.added, None))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """These records in place of those of before."""
        for card in self.cards:
            self._drop(card)
        self.cards = []
        for values in rows:
            self._put(values)

    def add(self, values: Row | None = None) -> OneOf:
        """One more record at the end, the keys in its first input."""
        card = self._put({**self._blank(), **(values or {})})
        next(iter(card.entries.values())).input.setFocus()
        self.changed.emit()
        return card

    def _put(self, values: Row) -> OneOf:
        card = OneOf(self._fields, self._lines, self._codes, self.choices, self._long)
        card.show_values(values)
        card.edited.connect(lambda key, card=card: self._edited(card, key))
        card.moved.connect(lambda by, card=card: self._move(card, by))
        card.removed.connect(lambda card=card: self.remove(card))
        self.cards.append(card)
        self._stack.insertWidget(len(self.cards) - 1, card)
        if self._locked:
            self._lock(card)
        self._count()
        return card

    def _edited(self, card: OneOf, key: str) -> None:
        self.touched.emit(card, key)
        self.changed.emit()

    def _drop(self, card: OneOf) -> None:
        self._stack.removeWidget(card)
        card.hide()
        card.deleteLater()

    def remove(self, card: OneOf) -> None:
        self.cards.remove(card)
        self._drop(card)
        self._count()
        self.changed.emit()

    def _move(self, card: OneOf, by: int) -> None:
        place = self.cards.index(card)
        other = place + by
        if 0 <= other < len(self.cards):
            self.cards.insert(other, self.cards.pop(place))
            self._stack.removeWidget(card)
            self._stack.insertWidget(other, card)
            self._count()
            self.changed.emit()

    def _count(self) -> None:
        for place, card in enumerate(self.cards, 1):
            card.number.setText(str(place))

    def rows(self) -> list[dict[str, Any]]:
        """What stands there, in order; a card without anything in it is none."""
        found = [card.values() for card in self.cards]
        blank = dict(self._blank())
        keys = [key for line in self._lines for key in line]
        return [one for one in found if any(one.get(key) not in (None, blank.get(key)) for key in keys)]

    def settle(self) -> None:
        """Reads every input, and points out what must be there and is not."""
        for card in self.filled():
            for entry in card.entries.values():
                entry.settle()
                if entry.field.required and entry.value is None and entry.problem is None:
                    entry.point_out(Problem("required", mark("请填写{label}。"), label=entry.field.label))

    def filled(self) -> list[OneOf]:
        """The cards in which something stands."""
        keys = [key for line in self._lines for key in line]
        blank = dict(self._blank())
        return [
            card
            for card in self.cards
            if any(card.values().get(key) not in (None, blank.get(key)) for key in keys)
            or any(card.entries[key].is_unread for key in keys)
        ]

    def wrong(self) -> list[Entry]:
        """The inputs that are wrong."""
        return [
            entry
            for card in self.filled()
            for entry in card.entries.values()
            if entry.problem is not None and entry.problem.severity == "error"
        ]

    def lock(self) -> None:
        """Shown, not to be changed."""
        self._locked = True
        self.added.hide()
        for card in self.cards:
            self._lock(card)

    def _lock(self, card: OneOf) -> None:
        for entry in card.entries.values():
            entry.lock()
        for tool in card.tools:
            tool.hide()
