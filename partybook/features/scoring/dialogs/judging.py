"""Points and a reason entered in place: one's own judgement of an item, or the superior's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from partybook.desk.form import Entry
from partybook.desk.palette import look
from partybook.desk.pieces import button, row, set_tone, words
from partybook.errors import Problem
from partybook.features.scoring.dialogs.says import points
from partybook.fields import Codes, Field

Check = Callable[[Mapping[str, Any]], Iterable[tuple[str, Problem]]]
WIDE = 76  # of the points


class Judging(QWidget):
    """`kept` gives the values by key; nothing is kept before it is right. Enter keeps, from the points to the reason
    where one is needed."""

    kept = Signal(object)
    changed = Signal(bool)  # whether something typed is not kept yet

    def __init__(
        self,
        fields: tuple[Field, Field],
        values: Mapping[str, Any],
        most: int,
        codes: Codes,
        check: Check,
        *,
        can_edit: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._check, self._most = check, most
        self._start = {field.key: values.get(field.key) for field in fields}
        self.points, self.reason = (Entry(field, codes) for field in fields)
        self._entries = {
            field.key: entry for field, entry in zip(fields, (self.points, self.reason), strict=True)
        }
        self.points.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.points.setFixedWidth(look.px(WIDE))
        self.points.input.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
        self.points.input.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.reason.input.setPlaceholderText(self.tr("扣分原因；满分可以不写"))
        self.full = button(self.tr("满分"), tip=self.tr("给满分并保存"))
        self.save = button(self.tr("保存"), "filled", tip=self.tr("保存（回车）"))
        self.state = words("", tone="due", rank="small")
        self.full.clicked.connect(self._give_full)
        self.save.clicked.connect(self.keep)
        self._lay_out()
        for key, entry in self._entries.items():
            entry.show_value(self._start[key])
            entry.edited.connect(self._follow)
            line = entry.input
            assert isinstance(line, QLineEdit)
            line.returnPressed.connect(self._enter)
            if not can_edit:
                entry.lock()
        self.full.setVisible(can_edit)
        self._can_edit = can_edit
        self._follow()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.px(6))
        of = words(self.tr("/ {most} 分").format(most=points(self._most)), tone="second")
        inside.addLayout(row(self.points, of, None, self.full, gap=8))
        inside.addWidget(self.reason)
        inside.addLayout(row(self.state, None, self.save, gap=8))

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not kept."""
        return any(entry.is_unread or entry.value != self._start[key] for key, entry in self._entries.items())

    def typed(self) -> dict[str, str]:
        """What stands in the lines, kept or not."""
        return {key: entry.text() for key, entry in self._entries.items()}

    def restore(self, typed: Mapping[str, str]) -> None:
        """Puts back what was typed and not kept."""
        for key, text in typed.items():
            if text != self._entries[key].text():
                self._entries[key].input.setText(text)
        self._follow()

    def _follow(self) -> None:
        changed = self._can_edit and self.is_changed
        self.state.setText(self.tr("! 未保存") if changed else "")
        set_tone(self.state, "due")
        self.save.setVisible(changed)
        self.changed.emit(changed)

    def _give_full(self) -> None:
        self.points.input.setText(points(self._most))
        self.keep()

    def _enter(self) -> None:
        """Enter in the points goes to the reason where one is missing; else it keeps."""
        self.points.settle()
        short = self.points.value is not None and self.points.value < self._most
        if short and not self.reason.text().strip() and not self.reason.input.hasFocus():
            self.reason.input.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.keep()

    def ready(self) -> dict[str, Any] | None:
        """What was typed and not kept, where nothing is wrong with it."""
        if not self.is_changed:
            return None
        for entry in self._entries.values():
            entry.settle()
        values = {key: entry.value for key, entry in self._entries.items()}
        wrong = any(map(_is_wrong, self._entries.values())) or any(True for _ in self._check(values))
        return None if wrong or values == self._start else values

    def take(self, values: Mapping[str, Any]) -> None:
        """These are kept now."""
        self._start = dict(values)
        self._follow()

    def keep(self) -> None:
        """Hands over the values; what is wrong is said below its line and keeps the cursor there."""
        QGuiApplication.inputMethod().commit()
        for entry in self._entries.values():
            entry.settle()
        values = {key: entry.value for key, entry in self._entries.items()}
        wrong = [key for key, entry in self._entries.items() if _is_wrong(entry)]
        if not wrong:
            for key, problem in self._check(values):
                if key in self._entries:
                    self._entries[key].point_out(problem)
                    wrong.append(key)
        if wrong:
            self._entries[wrong[0]].input.setFocus(Qt.FocusReason.OtherFocusReason)
        elif values != self._start:
            self.kept.emit(values)
        self._follow()

    def start(self) -> None:
        """Puts the cursor into the points."""
        self.points.input.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.points.input.selectAll()


def _is_wrong(entry: Entry) -> bool:
    return entry.problem is not None and entry.problem.severity == "error"
