"""The panel of somebody who has not paid: which months, who spoke to them, what to do next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from partybook.dates import PartialDate
from partybook.desk.language import day as said_day
from partybook.desk.language import word
from partybook.desk.palette import Mark, look
from partybook.desk.pieces import SELECTABLE, Card, StateWord, button, column, row, words
from partybook.fields import Codes
from partybook.money import yuan
from partybook.text import masked_phone

PANEL = 330
MONTHS_MOST = 12
MARKS = {
    "late": Mark("○", "ink2"),
    "three": Mark("!", "due"),
    "five": Mark("▲", "late"),
    "six": Mark("▲", "late"),
}


class BehindPanel(Card):
    """Who is chosen; `contact_asked` gives the uid of the contact record to be changed."""

    contact_asked = Signal(str)

    def __init__(self, codes: Codes, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self._codes = codes
        self._shown: tuple[Any, ...] = ({}, (), (), False)
        self._whole_phone = False
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside.setContentsMargins(1, 1, 1, 1)
        self.inside.setSpacing(0)
        self.inside.addWidget(self._area, 1)
        look.changed.connect(self._fill)
        self._fill()

    def show_person(
        self,
        person: Mapping[str, Any],
        months: Sequence[tuple[PartialDate, int, int]],
        contacts: Sequence[Mapping[str, Any]],
        can_edit: bool,
    ) -> None:
        """Shows one row of the arrears: (month, owed, paid) of each open month, the talks, newest first."""
        if person.get("uid") != self._shown[0].get("uid"):
            self._whole_phone = False
        self._shown = (person, months, contacts, can_edit)
        self._fill()

    def _fill(self) -> None:
        self.setFixedWidth(look.px(PANEL))
        person, months, contacts, can_edit = self._shown
        content = QWidget()
        content.setObjectName("plain")
        stack = QVBoxLayout(content)
        stack.setContentsMargins(*(look.px(18),) * 4)
        stack.setSpacing(look.px(8))
        if person:
            self._fill_person(stack, person)
            self._fill_months(stack, months)
            self._fill_contacts(stack, contacts, can_edit)
        else:
            stack.addWidget(words(self.tr("选中一行，这里显示详细情况。"), tone="none", wrap=True))
        stack.addStretch(1)
        self._area.setWidget(content)
        content.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)

    def _fill_person(self, stack: QVBoxLayout, person: Mapping[str, Any]) -> None:
        self.name = words(str(person["name"]), rank="name", wrap=True)
        self.name.setTextInteractionFlags(SELECTABLE)
        state = StateWord()
        state.show_state(MARKS.get(person["mark"]), word(self._codes["dues_mark"].label(person["mark"])))
        state.setWordWrap(True)
        stack.addWidget(self.name)
        stack.addWidget(state)
        if person["six_on"] is not None and person["unpaid_run"] < 6:
            says = self.tr("到{day}满六个月").format(day=said_day(person["six_on"]))
            stack.addWidget(words(says, tone="second", rank="small", wrap=True))
        if person["phone"]:
            stack.addLayout(self._phone(person["phone"]))
        if person["gone"]:
            stack.addWidget(words(self.tr("– 已离开本支部"), tone="none", rank="small"))

    def _phone(self, number: str) -> Any:
        text = number if self._whole_phone else masked_phone(number)
        told = words(self.tr("电话 {number}").format(number=text), tone="second")
        told.setTextInteractionFlags(SELECTABLE)
        show = button(self.tr("遮住") if self._whole_phone else self.tr("显示"), "link")
        show.clicked.connect(self._toggle_phone)
        return row(told, None, show)

    def _toggle_phone(self) -> None:
        self._whole_phone = not self._whole_phone
        self._fill()

    def _fill_months(self, stack: QVBoxLayout, months: Sequence[tuple[PartialDate, int, int]]) -> None:
        total = yuan(sum(owed - paid for _, owed, paid in months), thousands=True)
        head = self.tr("欠 {count} 个月，共 {sum} 元").format(count=len(months), sum=total)
        stack.addSpacing(look.px(6))
        stack.addWidget(words(head, rank="section", wrap=True))
        for month, owed, paid in months[:MONTHS_MOST]:
            text = self.tr("{owed} 元").format(owed=yuan(owed - paid, thousands=True))
            if paid:
                text += self.tr("（已交 {paid}）").format(paid=yuan(paid, thousands=True))
            stack.addLayout(row(words(month.dotted, tone="second"), None, words(text)))
        if len(months) > MONTHS_MOST:
            more = self.tr("还有 {count} 个月").format(count=len(months) - MONTHS_MOST)
            stack.addWidget(words(more, tone="second", rank="small"))

    def _fill_contacts(
        self, stack: QVBoxLayout, contacts: Sequence[Mapping[str, Any]], can_edit: bool
    ) -> None:
        stack.addSpacing(look.px(6))
        stack.addWidget(words(self.tr("催缴记录"), rank="section"))
        if not contacts:
            stack.addWidget(words(self.tr("还没有催缴过。"), tone="second"))
        for one in contacts:
            stack.addLayout(self._contact(one, can_edit))

    def _contact(self, one: Mapping[str, Any], can_edit: bool) -> Any:
        way = word(self._codes["dues_way"].short(one["way"])) if one["way"] else ""
        who = "　".join(text for text in (one["on_date"].dotted_full, way, one["spoken_by"]) if text)
        head: list[Any] = [words(who, tone="second", rank="small"), None]
        if can_edit:
            change = button(self.tr("修改"), "link")
            change.clicked.connect(lambda: self.contact_asked.emit(one["uid"]))
            head.append(change)
        parts: list[Any] = [row(*head)]
        parts += [words(one[key], wrap=True) for key in ("said", "note") if one[key]]
        if one["promised_on"] is not None:
            says = self.tr("答应 {day} 交").format(day=one["promised_on"].dotted_full)
            parts.append(words(says, tone="due", rank="small"))
        return column(*parts, gap=2)
