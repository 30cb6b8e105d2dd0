"""Entries: one Field as label, input and the sentence below it. What was typed stays; nothing is trapped."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from partybook.dates import PartialDate
from partybook.desk.language import day, said, shown, word
from partybook.desk.palette import look
from partybook.desk.pieces import SELECTABLE, row, set_tone, words
from partybook.errors import Problem
from partybook.fields import (
    CitizenId,
    Codes,
    Date,
    Field,
    Money,
    Phone,
    Whole,
    id_birth,
    id_sex,
)

LATIN = Qt.InputMethodHint.ImhPreferLatin
LABEL = 126


def echo(field: Field, value: Any, codes: Codes) -> str:
    """The canonical form of a value: dates as far as they are known, the rest as tables show it."""
    if isinstance(value, PartialDate):
        return value.dotted_full
    return shown(field, value, codes, masked=False)


class Entry(QWidget):
    """A line to type into. On leaving it shows the canonical form, or says below what is wrong."""

    edited = Signal()

    def __init__(self, field: Field, codes: Codes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.field, self.codes = field, codes
        self.problem: Problem | None = None
        self.value: Any = None
        self._echoed = ""
        self.note = words("", rank="small", wrap=True)
        self.note.setTextInteractionFlags(SELECTABLE)
        self.note.hide()
        self.input = self._make_input()
        self.input.setAccessibleName(word(field.label))
        # No entry asks for width of its own, so that the columns of all groups stand in line.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.px(3))
        inside.addWidget(self.input)
        inside.addWidget(self.note)

    def _make_input(self) -> QWidget:
        line = QLineEdit()
        if isinstance(self.field.kind, (Date, CitizenId, Phone, Money, Whole)):
            line.setInputMethodHints(LATIN)
        if isinstance(self.field.kind, Date):
            line.setPlaceholderText(
                QCoreApplication.translate("Entry", "如 2026.03.12")
                if self.field.kind.whole
                else QCoreApplication.translate("Entry", "如 1998.07")
            )
        line.textEdited.connect(self._typed)
        line.textChanged.connect(self._glance)
        line.editingFinished.connect(self.settle)
        return line

    def text(self) -> str:
        return self.input.text()

    def _write(self, text: str) -> None:
        self.input.setText(text)
        if isinstance(self.input, QLineEdit) and not self.input.hasFocus():
            self.input.setCursorPosition(0)  # a long text shows its beginning

    def show_value(self, value: Any) -> None:
        """Puts a stored value in."""
        self.value, self.problem = value, None
        self._echo()
        self.say("")

    def offer(self, value: Any) -> None:
        """Puts a value in as if it had been typed."""
        self.show_value(value)
        self.edited.emit()

    def _echo(self) -> None:
        """Shows the value. What the input makes of it (a line has no line breaks) is not the clerk's change."""
        self._write(echo(self.field, self.value, self.codes))
        self._echoed = self.text()

    @property
    def is_unread(self) -> bool:
        """Whether something was typed that has not been read yet."""
        return self.text() != self._echoed

    def _typed(self) -> None:
        self.edited.emit()

    def _glance(self, _text: str) -> None:
        """Looks at the text while it is typed; most kinds wait until the input is left."""

    def settle(self) -> None:
        """Reads the text; called on leaving and before saving. The typed text stays where it is wrong."""
        text = self.text()
        if self.problem is None and not self.is_unread:
            return
        self.problem = None
        try:
            self.value = self.read(text)
        except Problem as problem:
            self.problem = self._judge(problem)
            self.value = self.problem.taken if self.problem.severity == "warning" else None
        if self.problem is None or self.problem.severity == "warning":
            self._echo()
        self._show_problem()
        self.edited.emit()

    def read(self, text: str) -> Any:
        return self.field.parse(text, self.codes)

    def _judge(self, problem: Problem) -> Problem:
        return problem

    def _show_problem(self) -> None:
        if self.problem is None:
            self.say("")
        else:
            self.say(said(self.problem), "late" if self.problem.severity == "error" else "due")

    def point_out(self, problem: Problem) -> None:
        """Says something about this value that only the whole record shows."""
        self.problem = problem if problem.severity == "error" else self.problem
        self.say(said(problem), "late" if problem.severity == "error" else "due")

    def say(self, sentence: str, tone: str = "second") -> None:
        """The sentence below the input, with its sign."""
        sign = {"late": "▲ ", "due": "! ", "done": "✓ "}.get(tone, "")
        self.note.setText(f"{sign}{sentence}" if sentence else "")
        self.note.setVisible(bool(sentence))
        set_tone(self.note, tone)
        set_tone(self.input, tone if tone in ("late", "due") and sentence else "")

    def explain(self, sentence: str) -> None:
        """A sentence that stays below the input whatever is typed."""
        self.layout().addWidget(words(sentence, tone="second", rank="small", wrap=True))

    def lock(self) -> None:
        """Shown, not to be changed."""
        self.input.setEnabled(False)

    def labelled(self) -> QWidget:
        """The label that stands before the input, with a mark where the Field is required."""
        label = words(word(self.field.label), tone="second")
        label.setBuddy(self.input)
        parts: list[QWidget | None] = [label, None]
        if self.field.required:
            star = words("*", tone="accent")
            star.setAccessibleName(self.tr("必填"))
            parts.insert(1, star)
        holder = QWidget()
        holder.setObjectName("plain")
        line = row(*parts, gap=3)
        holder.setLayout(line)
        indent(holder, 0)
        return holder


def indent(label: QWidget, by: int) -> None:
    """Where a label begins: that of a second column keeps its distance from the first."""
    label.layout().setContentsMargins(look.px(by), look.px(6), 0, 0)
    label.setFixedWidth(look.px(LABEL + by))


class IdEntry(Entry):
    """An ID number: says birth and sex, or what is wrong with it, as soon as it has 18 characters."""

    recognised = Signal(object, str)  # birth date and sex code

    def _glance(self, text: str) -> None:
        if self.input.hasFocus() and len("".join(text.split())) == 18:
            self.settle()

    def settle(self) -> None:
        super().settle()
        if self.value and self.problem is None:
            self._tell(self.value)

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        if value:
            self._tell(value)

    def _tell(self, number: str) -> None:
        born, sex = id_birth(number), id_sex(number)
        if born is None:
            return
        says = self.tr("{born}出生 · {sex}").format(born=day(born), sex=word(self.codes["sex"].short(sex)))
        self.say(says, "done")
        self.recognised.emit(born, sex)


class LongEntry(Entry):
    """Text of several lines; line breaks stay."""

    def _make_input(self) -> QWidget:
        text = QPlainTextEdit()
        text.setTabChangesFocus(True)
        text.setFixedHeight(look.px(72))
        text.textChanged.connect(self._typed)
        return text

    def text(self) -> str:
        return self.input.toPlainText()

    def _write(self, text: str) -> None:
        if text != self.input.toPlainText():
            self.input.setPlainText(text)
