"""Pickers: a value from a list, and the entry that suits a Field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from partybook.desk.form.entries import Entry, IdEntry, LongEntry
from partybook.desk.form.finder import Finder, Finding
from partybook.desk.language import word
from partybook.errors import Problem
from partybook.fields import CitizenId, CodeKind, Codes, Field, YesNo

INDENT = "\u3000"
Choices = (
    Sequence[str] | Mapping[str, Sequence[str]] | Finding
)  # words, words under titles, people to be found


class _Combo(QComboBox):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class Picker(Entry):
    """A value from a list: typing filters by any part of the word; the arrow shows all."""

    def __init__(
        self,
        field: Field,
        codes: Codes,
        words_of: Sequence[str],
        *,
        open_list: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        # Codes and 是/否 stand here in the clerk's language; names of branches and groups as they are.
        self._meant = {text if open_list else word(text): text for text in words_of}
        self._words = list(self._meant)
        self._open = open_list
        super().__init__(field, codes, parent)

    def _make_input(self) -> QWidget:
        combo = _Combo()
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.addItem("")
        combo.addItems(self._words)
        combo.setCurrentIndex(-1)
        combo.setMinimumContentsLength(4)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMaxVisibleItems(12)
        completer = QCompleter(self._words, combo)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.popup().setObjectName("choices")
        combo.setCompleter(completer)
        combo.lineEdit().textEdited.connect(self._typed)
        combo.lineEdit().editingFinished.connect(self.settle)
        combo.activated.connect(lambda _place: self.settle())
        combo.left.connect(self.settle)
        return combo

    def text(self) -> str:
        return self.input.currentText()

    def _write(self, text: str) -> None:
        self.input.setEditText(text)
        self.input.lineEdit().setCursorPosition(0)

    def read(self, text: str) -> Any:
        return super().read(self._meant.get(text.strip(), text))

    def _judge(self, problem: Problem) -> Problem:
        if problem.code != "code-unknown":
            return problem
        says = self.tr("没有“{value}”这一项，请从列表里选。")
        return Problem("code-unknown", says, value=problem.value)


class GroupedPicker(Picker):
    """A value from a long list that stands under titles; the titles can't be chosen."""

    def __init__(
        self, field: Field, codes: Codes, groups: Mapping[str, Sequence[str]], parent: QWidget | None = None
    ) -> None:
        self._groups = groups
        super().__init__(field, codes, [text for texts in groups.values() for text in texts], parent=parent)

    def _make_input(self) -> QWidget:
        combo = super()._make_input()
        combo.clear()
        model = combo.model()
        assert isinstance(model, QStandardItemModel)
        for title, texts in self._groups.items():
            combo.addItem(title)
            model.item(combo.count() - 1).setFlags(Qt.ItemFlag.NoItemFlags)
            combo.addItems([f"{INDENT}{word(text)}" for text in texts])
        combo.setMaxVisibleItems(16)
        combo.setCurrentIndex(-1)
        combo.setEditText("")
        return combo


def entry_for(field: Field, codes: Codes, choices: Choices | None, *, long: bool = False) -> Entry:
    """The entry that suits a Field."""
    make: Callable[..., Entry] = LongEntry if long else Entry
    if isinstance(choices, Finding):
        return Finder(field, codes, choices)
    if isinstance(choices, Mapping):
        return GroupedPicker(field, codes, choices)
    if choices is not None:
        return Picker(field, codes, choices, open_list=True)
    if isinstance(field.kind, CodeKind):
        return Picker(field, codes, [code.short for code in field.kind.of(codes).codes.values()])
    if isinstance(field.kind, YesNo):
        return Picker(field, codes, [field.show(True, codes), field.show(False, codes)])
    if isinstance(field.kind, CitizenId):
        return IdEntry(field, codes)
    return make(field, codes)
