"""The panel at the right: who is chosen, and what to do next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from partybook.dates import PartialDate, full_years, today
from partybook.desk.palette import Mark, look
from partybook.desk.pieces import SELECTABLE, Card, StateWord, button, column, row, rule, words
from partybook.features.roster.model import FIELDS
from partybook.fields import Codes

BY_KEY = {field.key: field for field in FIELDS}
DETAILS = (
    "group",
    "branch",
    "post",
    "work",
    "workplace",
    "address",
    "native_place",
    "status",
    "mobile_to",
    "note",
)
EVENTS = ("applied_on", "activist_on", "target_on", "joined_on", "full_on", "lost_on")
MARKS = {
    "full": Mark("✓", "done"),
    "probationary": Mark("○", "due"),
    "target": Mark("○", "due"),
    "activist": Mark("–", "none"),
    "applicant": Mark("–", "none"),
}


def standing_mark(standing: Any) -> Mark | None:
    """The sign of a standing; the word always stands beside it."""
    return MARKS.get(standing)


class PersonPanel(Card):
    """Who is chosen: name, standing, age, what is known, and what to do next."""

    edit_asked = Signal(str)
    history_asked = Signal(str)

    def __init__(self, codes: Codes, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self._codes = codes
        self._values: Mapping[str, Any] = {}
        self._can_edit = False
        self._whole_id = False
        look.changed.connect(self._fill)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside.setContentsMargins(1, 1, 1, 1)
        self.inside.addWidget(self._area)
        self._fill()

    def show_person(self, values: Mapping[str, Any], can_edit: bool) -> None:
        """Shows one row; an empty one shows nobody."""
        if values.get("uid") != self._values.get("uid"):
            self._whole_id = False
        self._values, self._can_edit = values, can_edit
        self._fill()

    def _fill(self) -> None:
        content = QWidget()
        content.setObjectName("plain")
        stack = QVBoxLayout(content)
        stack.setContentsMargins(look.px(18), look.px(18), look.px(18), look.px(18))
        stack.setSpacing(look.px(10))
        if self._values.get("uid"):
            self._fill_person(stack)
        else:
            nobody = words(self.tr("选中一行，这里显示详细情况。"), tone="none", wrap=True)
            stack.addWidget(nobody)
        stack.addStretch(1)
        self._area.setWidget(content)
        content.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)

    def _fill_person(self, stack: QVBoxLayout) -> None:
        values = self._values
        self.name = words(str(values.get("name") or ""), rank="name", wrap=True)
        self.name.setTextInteractionFlags(SELECTABLE)
        stack.addLayout(column(self.name, self._standing(), self._facts(), gap=3))
        stack.addLayout(self._details())
        events = [(key, values[key]) for key in EVENTS if values.get(key)]
        if events:
            stack.addWidget(rule())
            stack.addWidget(words(self.tr("经历"), rank="section"))
            stack.addLayout(self._events(events))
        self.edit = button(self.tr("编辑 F2") if self._can_edit else self.tr("查看"))
        self.edit.clicked.connect(lambda: self.edit_asked.emit(values["uid"]))
        self.history = button(self.tr("修改历史"))
        self.history.clicked.connect(lambda: self.history_asked.emit(values["uid"]))
        stack.addSpacing(look.px(4))
        stack.addLayout(row(self.edit, self.history, None))

    def _standing(self) -> StateWord:
        state = StateWord()
        standing = self._values.get("standing")
        mark: Mark | None = standing_mark(standing)
        state.show_state(mark, self._codes["standing"].label(standing) or self.tr("人员类别未填"))
        return state

    def _facts(self) -> QWidget:
        """女 · 汉族 · 79 岁 · 党龄 51 年."""
        values, tables = self._values, self._codes
        age = full_years(values["born_on"], today()) if values.get("born_on") else None
        parts = [tables["sex"].short(values.get("sex")), tables["ethnicity"].short(values.get("ethnicity"))]
        if age is not None:
            parts.append(self.tr("{age} 岁").format(age=age))
        if values.get("party_age") is not None:
            parts.append(self.tr("党龄 {years} 年").format(years=values["party_age"]))
        return words(" · ".join(part for part in parts if part), tone="second", wrap=True)

    def _details(self) -> QGridLayout:
        grid = self._grid()
        tables = self._codes
        self._add_line(grid, self.tr("身份证号"), self._number(), self._reveal())
        for key in ("phone", "landline"):
            if self._values.get(key):
                self._add_line(grid, BY_KEY[key].label, BY_KEY[key].screen(self._values[key], tables))
        for key in DETAILS:
            text = BY_KEY[key].show(self._values.get(key), tables)
            if text:
                self._add_line(grid, BY_KEY[key].label, text)
        return grid

    def _number(self) -> str:
        number = self._values.get("citizen_id")
        field = BY_KEY["citizen_id"]
        return (field.show if self._whole_id else field.screen)(number, self._codes) or self.tr("未填")

    def _reveal(self) -> QWidget | None:
        if not self._values.get("citizen_id"):
            return None
        self.reveal = button(self.tr("隐藏") if self._whole_id else self.tr("显示"), "link")
        self.reveal.setProperty("rank", "small")
        self.reveal.setAccessibleDescription(self.tr("身份证号"))
        self.reveal.clicked.connect(self._toggle_number)
        return self.reveal

    def _toggle_number(self) -> None:
        self._whole_id = not self._whole_id
        self._fill()

    def _events(self, events: Sequence[tuple[str, PartialDate]]) -> QGridLayout:
        grid = self._grid()
        for key, day in sorted(events, key=lambda event: event[1].sort_key):
            self._add_line(grid, day.dotted_full, self._event(key))
        return grid

    def _event(self, key: str) -> str:
        names = {
            "applied_on": self.tr("递交入党申请书"),
            "activist_on": self.tr("确定为入党积极分子"),
            "target_on": self.tr("列为发展对象"),
            "joined_on": self.tr("加入中国共产党"),
            "full_on": self.tr("转为正式党员"),
            "lost_on": self.tr("失去联系"),
        }
        return names[key]

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(8))
        grid.setColumnMinimumWidth(0, look.px(74))
        grid.setColumnStretch(1, 1)
        return grid

    def _add_line(self, grid: QGridLayout, label: str, text: str, more: QWidget | None = None) -> None:
        line = grid.rowCount()
        value = words(text, rank="small", wrap=more is None)
        value.setTextInteractionFlags(SELECTABLE)
        head = words(label, tone="second", rank="small")
        grid.addWidget(head, line, 0, Qt.AlignmentFlag.AlignVCenter if more else Qt.AlignmentFlag.AlignTop)
        if more is None:
            grid.addWidget(value, line, 1)
        else:
            grid.addLayout(row(value, more, None, gap=4), line, 1)
