"""Finder: somebody found while one types, by the feature's own rule (name, pinyin, initials), in one popup list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from partybook.desk.form.entries import Entry
from partybook.desk.palette import look
from partybook.errors import Problem
from partybook.fields import Codes, Field
from partybook.text import folded, mark

SHOWN = 60  # lines in the popup; who is further down is found by typing on


@dataclass(frozen=True)
class Choice:
    """Somebody who can be chosen: the key that is kept, the name, what else tells who it is, what they are found by."""

    key: str
    name: str
    more: str = ""
    find: str = ""


@dataclass(frozen=True)
class Finding:
    """Whom a Finder offers, and how what was typed is looked for: places of the keys that fit.

    `free` keeps the name as text and lets any other be typed.
    """

    choices: Sequence[Choice]
    matches: Callable[[Sequence[str], str], list[int]]
    free: bool = False

    def find(self, typed: str) -> list[Choice]:
        return [self.choices[place] for place in self.matches([one.find for one in self.choices], typed)]


class _Line(QLineEdit):
    """An input whose arrow down opens the list."""

    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class Finder(Entry):
    """One of many people. The value is the chosen one's key, or the name where the finding is free."""

    def __init__(self, field: Field, codes: Codes, finding: Finding, parent: QWidget | None = None) -> None:
        self._finding = finding
        self._by_key = {one.name if finding.free else one.key: one for one in finding.choices}
        self._offered: Sequence[Choice] = ()
        self._picked = ""
        super().__init__(field, codes, parent)

    def _make_input(self) -> QWidget:
        line = _Line()
        line.setPlaceholderText(self.tr("输入姓名、拼音或首字母"))
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setWidget(line)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setMaxVisibleItems(10)
        self.completer.popup().setObjectName("choices")
        self.completer.activated[QModelIndex].connect(lambda index: self.choose(index.row()))
        line.textEdited.connect(lambda text: (self._typed(), self._offer(text)))
        line.opened.connect(lambda: self._offer(line.text() if self.is_unread else ""))
        line.editingFinished.connect(self._left)
        return line

    def _offer(self, typed: str) -> None:
        """Lists who fits; nobody closes the list."""
        self._offered = self._finding.find(typed)[:SHOWN]
        lines = [f"{one.name}　{one.more}".strip() for one in self._offered]
        self._model.setStringList(lines)
        popup = self.completer.popup()
        popup.setMinimumWidth(look.px(360))
        if lines:
            self.completer.complete()
            popup.setCurrentIndex(self.completer.completionModel().index(0, 0))
        else:
            popup.hide()

    def choose(self, place: int) -> None:
        """Takes one of those that are listed."""
        if place < len(self._offered):
            self.take(self._offered[place].key)
            self.edited.emit()

    def take(self, key: str) -> None:
        """Puts in one of those that can be chosen, by key."""
        self._picked = key
        one = next(one for one in self._finding.choices if one.key == key)
        self.show_value(one.name if self._finding.free else one.key)

    @property
    def key(self) -> str:
        """Who is meant: the one taken from the list, else the only one of that name; empty for anybody else."""
        named = [one.key for one in self._finding.choices if one.name == self.value]
        return self._picked if self._picked in named else named[0] if len(named) == 1 else ""

    def _left(self) -> None:
        if not self.completer.popup().isVisible():
            self.settle()

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        self._tell()

    def settle(self) -> None:
        super().settle()
        if self.problem is None:
            self._tell()

    def _tell(self) -> None:
        """What else is known of the chosen one, so that namesakes are told apart."""
        chosen = self._chosen()
        self.say(chosen.more if chosen is not None else "")

    def _chosen(self) -> Choice | None:
        if self.value is None or not self._finding.free:
            return self._by_key.get(str(self.value))
        key = self.key
        return next((one for one in self._finding.choices if one.key == key), None)

    def _echo(self) -> None:
        chosen = self._by_key.get(str(self.value)) if self.value is not None else None
        self._write(chosen.name if chosen is not None else str(self.value or ""))
        self._echoed = self.text()

    def read(self, text: str) -> Any:
        """The one who is meant: of that very name, else the only one who fits what was typed."""
        if not text.strip():
            return None
        if self._finding.free:
            return super().read(text)
        named = [one for one in self._finding.choices if folded(one.name) == folded(text)]
        fitting = named or self._finding.find(text)
        if len(fitting) == 1:
            return fitting[0].key
        if not fitting:
            raise Problem("finder-nobody", mark("没有找到“{value}”，请从列表里选。"), value=text)
        says = mark("有 {count} 人符合“{value}”，请从列表里选一个。")
        raise Problem("finder-several", says, value=text, count=len(fitting))
