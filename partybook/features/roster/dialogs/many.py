"""批量修改: the same values for many people; what it would change for whom is shown before it is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QVBoxLayout, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form.entries import Entry, echo
from partybook.desk.form.pickers import entry_for
from partybook.desk.language import said, word
from partybook.desk.lines import Line
from partybook.desk.listdialog import ListDialog
from partybook.desk.palette import look
from partybook.desk.pieces import Banner, Card, button, row
from partybook.errors import Problem
from partybook.features.roster.model import FIELDS
from partybook.features.roster.rules.many import ADDED, CHANGEABLE, Planned, plan
from partybook.fields import Codes, Date, Field, Text

LATER = 150  # ms after the last change of a value
ADD = Field(ADDED, "备注后面加上", Text(), computed=True)
BY_KEY = {field.key: field for field in (*FIELDS, ADD)}
MOVED = Field("moved_on", "调整日期", Date(whole=True), required=True)


class _Wish(QFrame):
    """One thing to be changed: what, and its new value; ticking 清空 empties it."""

    changed = Signal()
    removed = Signal()

    def __init__(self, choices: Mapping[str, Sequence[str]], codes: Codes) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._choices, self._codes = choices, codes
        self.of = QComboBox()
        self.of.setAccessibleName(self.tr("改什么"))
        for key in CHANGEABLE:
            if key != "branch" or len(choices["branch"]) > 1:
                self.of.addItem(word(BY_KEY[key].label), key)
        self.of.setMaxVisibleItems(16)
        self.of.setFixedWidth(look.px(170))
        self.empty = QCheckBox(self.tr("清空"))
        self.remove = button("×", "link", tip=self.tr("不改这一项"))
        self.remove.setAccessibleName(self.tr("不改这一项"))
        self.remove.clicked.connect(self.removed)
        self.entry: Entry | None = None
        beside = row(self.empty, self.remove, gap=8)
        beside.setContentsMargins(0, look.px(6), 0, 0)
        self._line = row(self.of, beside, gap=8)
        for part in (self.of, beside):
            self._line.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self.setLayout(self._line)
        self.of.activated.connect(lambda _place: self.ask(self.of.currentData()))
        self.empty.toggled.connect(self._follow)

    @property
    def key(self) -> str:
        return str(self.of.currentData())

    def ask(self, key: str) -> None:
        """Asks for the new value of something."""
        self.of.setCurrentIndex(self.of.findData(key))
        if self.entry is not None:
            self._line.removeWidget(self.entry)
            self.entry.hide()
            self.entry.deleteLater()
        field = replace(BY_KEY[key], required=False)
        self.entry = entry_for(field, self._codes, self._choices.get(key))
        self.entry.edited.connect(self.changed)
        self._line.insertWidget(1, self.entry, 1)
        self.empty.setChecked(False)
        self.empty.setVisible(key not in ("branch", ADDED))
        self.changed.emit()

    def _follow(self, empty: bool) -> None:
        if self.entry is not None:
            self.entry.input.setEnabled(not empty)
        self.changed.emit()

    def wish(self) -> dict[str, Any]:
        """The new value as far as it is typed; nothing while there is none."""
        if self.empty.isChecked():
            return {self.key: None}
        value = _typed(self.entry) if self.entry is not None else None
        return {} if value in (None, "") else {self.key: value}

    def settle(self) -> bool:
        """Reads what was typed; False where it is wrong."""
        if self.entry is None or self.empty.isChecked():
            return True
        self.entry.settle()
        return self.entry.problem is None or self.entry.problem.severity == "warning"


def _typed(entry: Entry) -> Any:
    """What an input would give, read without touching what is being typed."""
    if not entry.is_unread:
        return entry.value
    try:
        return entry.read(entry.text())
    except Problem as problem:
        return problem.taken if problem.severity == "warning" else None


class ManyDialog(ListDialog):
    """`asked` gives [(uid, new values)] of those that change, and the day of a change of branch."""

    asked = Signal(object, object)

    def __init__(
        self,
        people: Sequence[Mapping[str, Any]],
        written: Mapping[str, Mapping[str, Any]],
        choices: Mapping[str, Sequence[str]],
        codes: Codes,
        first: str = "group",
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ManyDialog", "批量修改 {count} 人").format(count=len(people)),
            translate("ManyDialog", "先选改什么，下面列出谁会改、从什么改成什么；点“修改”才保存，可以撤销。"),
            [
                translate("ManyDialog", "姓名"),
                translate("ManyDialog", "项目"),
                translate("ManyDialog", "现在"),
                translate("ManyDialog", "改为"),
                translate("ManyDialog", "提醒"),
            ],
            [140, 120, 180, 180],
            empty=("people", translate("ManyDialog", "填上新的内容，这里列出会改的人。")),
            parent=parent,
        )
        self._people, self._written = people, written
        self._choices, self._codes = choices, codes
        self.wishes: list[_Wish] = []
        self.planned: Sequence[Planned] = ()
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self.count)
        self.note = Banner()
        self.more = button(self.tr("＋ 再改一项"), "link")
        self.cancel = button(self.tr("取消"))
        self.apply = button("", "filled", tip=self.tr("修改（Ctrl+S）"))
        self.put_buttons(self.cancel, self.apply)
        self.moved = Entry(MOVED, codes)
        self.moved.show_value(PartialDate.of(today()))
        self._lay_out()
        self._add(first)
        self.fit(900, 600)
        self.count()

    def _lay_out(self) -> None:
        card = Card(16)
        self._stack = QVBoxLayout()
        self._stack.setSpacing(look.px(8))
        self.when = QFrame()
        self.when.setObjectName("plain")
        line = row(self.moved.labelled(), self.moved, None)
        self.moved.setFixedWidth(look.px(200))
        self.when.setLayout(line)
        card.inside.addLayout(self._stack)
        card.inside.addWidget(self.when)
        card.inside.addLayout(row(self.more, None))
        self.inside.insertWidget(1, card)
        self.inside.insertWidget(2, self.note)
        self.more.clicked.connect(lambda: self._add(self._free_key()))
        self.cancel.clicked.connect(self.reject)
        self.apply.clicked.connect(self.keep)
        self.moved.edited.connect(self._later.start)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.keep)

    def _free_key(self) -> str:
        used = {one.key for one in self.wishes}
        return next((key for key in CHANGEABLE if key not in used and key != "branch"), ADDED)

    def _add(self, key: str) -> None:
        made = _Wish(self._choices, self._codes)
        made.changed.connect(self._later.start)
        made.removed.connect(lambda: self._remove(made))
        self.wishes.append(made)
        self._stack.addWidget(made)
        made.ask(key)
        if made.entry is not None:
            made.entry.input.setFocus()
        self._follow_removal()

    def _remove(self, one: _Wish) -> None:
        self.wishes.remove(one)
        self._stack.removeWidget(one)
        one.hide()
        one.deleteLater()
        self._follow_removal()
        self.count()

    def _follow_removal(self) -> None:
        for one in self.wishes:
            one.remove.setVisible(len(self.wishes) > 1)

    def values(self) -> dict[str, Any]:
        """The new values asked for; the last word on each."""
        return {key: value for one in self.wishes for key, value in one.wish().items()}

    def count(self) -> None:
        """Shows who would change, and says how many."""
        values = self.values()
        self.planned = plan(self._people, self._written, values, today())
        self.when.setVisible(any(one.key == "branch" for one in self.wishes))
        self.show_lines([line for one in self.planned for line in self._lines(one)])
        do, refused = len(self.todo()), sum(one.refused for one in self.planned)
        same = len(self._people) - len(self.planned)
        self.apply.setText(self.tr("修改 {count} 人").format(count=do) if do else self.tr("修改"))
        self.apply.setEnabled(bool(do))
        parts = [self.tr("{count} 人会改").format(count=do)] if values else []
        parts += [self.tr("{count} 人已经是这样").format(count=same)] if values and same else []
        parts += [self.tr("{count} 人有误，不改").format(count=refused)] if refused else []
        self.said.setText(self.tr("，").join(parts))
        self.note.say(self._groups_made(values))

    def _groups_made(self, values: Mapping[str, Any]) -> str:
        """A group that is not there yet would be made: said, for it may be a slip."""
        group = values.get("group")
        if not group or group in self._choices["group"]:
            return ""
        return self.tr("台账里还没有“{group}”，修改时会新建。若是写法不同，请从列表里选。").format(
            group=group
        )

    def _lines(self, one: Planned) -> list[Line]:
        """A line for each value that changes, with what is wrong of it."""
        blank, lines = self.tr("（空）"), []
        for key, (before, after) in one.changes.items():
            old, new = (echo(BY_KEY[key], value, self._codes) or blank for value in (before, after))
            warned = said(one.problems[key]) if key in one.problems else ""
            texts = [one.name, word(BY_KEY[key].label), old, new, warned]
            tones = {1: "ink2", 2: "none", 4: "late" if one.refused else "due"}
            lines.append(Line(one.uid, texts, tones))
        return lines

    def labels(self) -> list[str]:
        """What is changed, by its labels."""
        return [word(BY_KEY[key].label) if key != ADDED else self.tr("备注") for key in self.values()]

    def todo(self) -> list[tuple[str, dict[str, Any]]]:
        """What is to be stored."""
        return [(one.uid, one.values) for one in self.planned if not one.refused]

    def keep(self) -> None:
        """Reads all, then hands over what the list showed; what changed only now is shown first."""
        seen = self.todo()
        wrong = [one for one in self.wishes if not one.settle()]
        self.moved.settle()
        self.count()
        moving = any("branch" in values for _, values in self.todo())
        if moving and self.moved.value is None:
            self.moved.input.setFocus()
        elif not wrong and self.todo() and self.todo() == seen:
            self.asked.emit(self.todo(), self.moved.value)
