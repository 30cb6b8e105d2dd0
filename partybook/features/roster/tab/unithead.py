"""What is known of a unit, in a card: its name, its facts, the numbers that matter, hints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from partybook.desk.flow import Flow
from partybook.desk.language import said, shown, word
from partybook.desk.palette import look
from partybook.desk.pieces import SELECTABLE, Card, StateWord, button, column, row, words
from partybook.features.roster.model import BRANCH_FIELDS, ORGANISATION_FIELDS
from partybook.features.roster.queries import UnitOnDay
from partybook.features.roster.rules.organisation import end_of
from partybook.features.roster.tab.unitlist import hint_mark
from partybook.fields import Codes, Field

Row = Mapping[str, Any]


def clear(box: QLayout) -> None:
    """Empties a layout."""
    while box.count():
        item = box.takeAt(0)
        widget, layout = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif layout is not None:
            clear(layout)
            layout.deleteLater()


class UnitHead(Card):
    """The card of the chosen unit; made anew for each."""

    change_asked = Signal()

    def __init__(self, codes: Codes, parent: QWidget | None = None) -> None:
        super().__init__(18, parent)
        self._codes = codes

    def show_unit(self, unit: UnitOnDay, can_edit: bool) -> None:
        clear(self.inside)
        name = words(unit.name or self.tr("社区"), rank="name", wrap=True)
        name.setTextInteractionFlags(SELECTABLE)
        whole = unit.uid is None
        change = button(self.tr("台账设置…") if whole else self.tr("编辑… F2"))
        change.clicked.connect(self.change_asked)
        change.setVisible(can_edit)
        top = row(name, change)
        top.setStretch(0, 1)
        top.setAlignment(change, Qt.AlignmentFlag.AlignTop)
        self.inside.addLayout(top)
        facts = words(" · ".join(self._facts(unit)), tone="second", wrap=True)
        facts.setVisible(bool(facts.text()))
        self.inside.addWidget(facts)
        self.inside.addSpacing(look.px(4))
        self.inside.addWidget(self._numbers(unit))
        for hint in unit.hints:
            self.inside.addWidget(self._hint(hint))

    def _facts(self, unit: UnitOnDay) -> list[str]:
        """What is written of the unit, one after the other."""
        known = unit.row
        if unit.uid is None:
            fields = {field.key: field for field in ORGANISATION_FIELDS}
            parts = [known["subdistrict"], self._said(fields, known, "superior")]
            parts += [self._said(fields, known, key) for key in ("address", "phone")]
            begins = known["begins_on"]
            parts.append(self.tr("记录从 {day} 起").format(day=begins.dotted_full) if begins else "")
            return [part for part in parts if part]
        fields = {field.key: field for field in BRANCH_FIELDS}
        parts = [word(self._codes["branch_kind"].label(unit.kind))]
        if known["founded_on"] is not None:
            paper = self.tr("（{paper}）").format(paper=known["founded_by"]) if known["founded_by"] else ""
            parts.append(self.tr("{day} 成立").format(day=known["founded_on"].dotted_full) + paper)
        if unit.dissolved:
            parts.append(self.tr("{day} 撤销").format(day=known["dissolved_on"].dotted_full))
        parts += [self._said(fields, known, key) for key in ("address", "phone")]
        return [part for part in parts if part]

    def _said(self, fields: Mapping[str, Field], values: Row, key: str) -> str:
        return shown(fields[key], values.get(key), self._codes, masked=False)

    def _numbers(self, unit: UnitOnDay) -> QWidget:
        """The numbers that matter, each over its word; they flow where the width is used up."""
        numbers, end = unit.numbers, end_of(unit.term or {})
        pairs = [
            (self.tr("党员"), str(numbers.members)),
            (self.tr("正式"), str(numbers.full)),
            (self.tr("预备"), str(numbers.probationary)),
            (self.tr("女"), str(numbers.women)),
        ]
        if unit.uid is not None:
            pairs.append((self.tr("党小组"), str(len(unit.groups))))
        if unit.uid is not None or unit.kind:
            term = (unit.term or {}).get("name") or ""
            pairs.append((self.tr("{term}任期至").format(term=term), end.dotted_full if end else "—"))
        holder = QWidget()
        holder.setObjectName("plain")
        line = Flow(holder, look.px(26))
        for label, number in pairs:
            part = QWidget()
            part.setObjectName("plain")
            part.setLayout(
                column(words(number, rank="title"), words(label, tone="second", rank="small"), gap=0)
            )
            line.addWidget(part)
        return holder

    def _hint(self, hint: Any) -> QWidget:
        state = StateWord()
        state.setWordWrap(True)
        state.setTextInteractionFlags(SELECTABLE)
        state.show_state(hint_mark(hint.level), said(hint.problem))
        if hint.paper:
            state.setToolTip(self.tr("依据：{paper}").format(paper=hint.paper))
        return state
