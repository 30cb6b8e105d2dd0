"""Form: Fields in groups, two columns in a scroll area; knows what changed and what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from partybook.desk.form.entries import Entry, indent
from partybook.desk.form.pickers import Choices, entry_for
from partybook.desk.palette import look
from partybook.desk.pieces import Card, words
from partybook.errors import Problem
from partybook.fields import Codes, Field
from partybook.text import mark

GAP = 20  # between the two columns
TWO_COLUMNS = 620  # below this width of the form there is one

Group = tuple[str, Sequence[str]]
Check = Callable[[Mapping[str, Any]], Iterable[tuple[str, Problem]]]


class Form(QScrollArea):
    """The Fields named by `groups`; `wide` ones take a whole line, `long` ones several. `check` looks at the whole record."""

    changed = Signal(bool)

    def __init__(
        self,
        fields: Sequence[Field],
        groups: Sequence[Group],
        codes: Codes,
        *,
        choices: Mapping[str, Choices] | None = None,
        wide: Sequence[str] = (),
        long: Sequence[str] = (),
        check: Check | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        by_key = {field.key: field for field in fields}
        self.entries: dict[str, Entry] = {}
        self._check = check
        self._start: dict[str, Any] = {}
        self._proposed: dict[str, Any] = {}
        self._filling = False
        self._was_changed = False
        for _, keys in groups:
            for key in keys:
                entry = entry_for(by_key[key], codes, (choices or {}).get(key), long=key in long)
                entry.edited.connect(self._take_edit)
                self.entries[key] = entry
        self._grids: list[tuple[QGridLayout, Sequence[str]]] = []
        self._cards: list[Card] = []
        self._labels = {key: entry.labelled() for key, entry in self.entries.items()}
        self._narrow = False
        self._wide = (*wide, *long)
        self._lay_out(groups)

    def _lay_out(self, groups: Sequence[Group]) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("ground")
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        stack.setSpacing(look.px(12))
        for title, keys in groups:
            card = Card(16)
            self._cards.append(card)
            card.inside.addWidget(words(title, rank="section"))
            card.inside.addLayout(self._grid(keys))
            stack.addWidget(card)
        stack.addStretch(1)
        self._stack = stack
        self.setWidget(inside)

    def _grid(self, keys: Sequence[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, look.px(4), 0, 0)
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(look.px(9))
        grid.setColumnStretch(1, 1)
        self._grids.append((grid, keys))
        self._fill(grid, keys)
        return grid

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would leave no room for a date."""
        super().resizeEvent(event)
        self._lay_for(self.viewport().width())

    def height_at(self, width: int) -> int:
        """The height that all of it needs at a width."""
        self._lay_for(width)
        layout = self.widget().layout()
        layout.activate()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()

    def _lay_for(self, width: int) -> None:
        narrow = width < look.px(TWO_COLUMNS)
        if narrow != self._narrow:
            self._narrow = narrow
            for grid, keys in self._grids:
                while grid.count():
                    grid.takeAt(0)
                self._fill(grid, keys)

    def _fill(self, grid: QGridLayout, keys: Sequence[str]) -> None:
        grid.setColumnStretch(3, 0 if self._narrow else 1)
        line, side = 0, 0
        for key in keys:
            entry, label = self.entries[key], self._labels[key]
            whole = self._narrow or key in self._wide
            if whole and side:
                line, side = line + 1, 0
            indent(label, GAP * side)
            grid.addWidget(label, line, 2 * side, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(entry, line, 2 * side + 1, 1, 3 if whole else 1, Qt.AlignmentFlag.AlignTop)
            line, side = (line + 1, 0) if side or whole else (line, 1)

    def high(self) -> int:
        """How high all groups are as they lie, with the space around them."""
        self._stack.activate()
        last = self._stack.itemAt(self._stack.count() - 2).geometry()
        return int(last.bottom() + self._stack.contentsMargins().bottom() + look.px(4))

    def add_card(self, card: QWidget) -> None:
        """A further card below the groups, for what is no Field."""
        self._stack.insertWidget(self._stack.count() - 1, card)

    def show_group(self, place: int, shown: bool) -> None:
        """Shows or hides a group, counted from 0; what it holds stays."""
        self._cards[place].setVisible(shown)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Puts a record in; it counts as unchanged."""
        self._filling = True
        self._start = {key: values.get(key) for key in self.entries}
        self._proposed = {}
        for key, entry in self.entries.items():
            entry.show_value(self._start[key])
        self._filling = False
        self._was_changed = False
        self.changed.emit(False)

    def propose(self, values: Mapping[str, Any]) -> None:
        """Values that stand there until the clerk writes others: stored with the rest, but nothing to be asked about."""
        self._filling = True
        for key, value in values.items():
            self.entries[key].show_value(value)
        self._proposed = dict(values)
        self._filling = False

    def _take_edit(self) -> None:
        if self._filling:
            return
        now = self.is_changed()
        if now != self._was_changed:
            self._was_changed = now
            self.changed.emit(now)

    def is_changed(self) -> bool:
        """Whether anything differs from the record that was put in, typed and unread text included."""
        for key, entry in self.entries.items():
            if entry.problem is not None and entry.problem.severity == "error":
                return True
            if entry.value != self._proposed.get(key, self._start.get(key)) or entry.is_unread:
                return True
        return False

    def settle(self) -> None:
        """Reads every input, the one with the cursor too, and looks at the whole record."""
        for entry in self.entries.values():
            entry.settle()
        self.look_over()

    def look_over(self) -> None:
        """Points out what only the whole record shows; required values that are missing."""
        for key, problem in self._check(self.values()) if self._check is not None else ():
            if key in self.entries:
                self.entries[key].point_out(problem)
        for entry in self.entries.values():
            if entry.field.required and entry.value is None and entry.problem is None:
                entry.point_out(Problem("required", mark("请填写{label}。"), label=entry.field.label))

    def values(self) -> dict[str, Any]:
        """Every value as read; None where nothing or nothing right is there."""
        return {key: entry.value for key, entry in self.entries.items()}

    def changes(self) -> dict[str, Any]:
        """Only the values that differ from the record that was put in."""
        return {key: value for key, value in self.values().items() if value != self._start.get(key)}

    def problems(self) -> list[Problem]:
        """The errors that keep the record from being stored, each with its field's label as the column."""
        found = []
        for entry in self.entries.values():
            if entry.problem is not None and entry.problem.severity == "error":
                found.append(entry.problem)
        return found

    def go_to_problem(self) -> None:
        """Puts the cursor into the first input that is wrong."""
        for entry in self.entries.values():
            if entry.problem is not None and entry.problem.severity == "error":
                entry.input.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(entry, 0, look.px(60))
                return

    def lock(self) -> None:
        """All shown, nothing to be changed."""
        for entry in self.entries.values():
            entry.lock()
