"""Groups and terms of a unit, a line each; what is pressed opens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from partybook.desk.palette import look
from partybook.desk.pieces import Card, Pressed, button, row, words
from partybook.features.roster.queries import GroupOnDay, UnitOnDay
from partybook.features.roster.tab.unithead import clear

Row = Mapping[str, Any]


class LinesCard(Card):
    """A title, a button to add, and lines. `asked` gives a word and what it is about."""

    asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(18, parent)
        self._can_edit = False

    def _begin(self, title: str, act: str, asks: str, unit: UnitOnDay, can_edit: bool) -> QGridLayout:
        """Empties the card; gives the grid for its lines."""
        clear(self.inside)
        self._can_edit = can_edit and not unit.dissolved
        pressed = button(act)
        pressed.clicked.connect(lambda: self.asked.emit(asks, None))
        pressed.setVisible(self._can_edit)
        self.inside.addLayout(row(words(title, rank="section"), None, pressed))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(7))
        self.inside.addLayout(grid)
        return grid

    def _line(self, grid: QGridLayout, *parts: QWidget) -> None:
        """A line of the grid; what is last may go on below itself."""
        line = grid.rowCount()
        for place, part in enumerate(parts[:-1]):
            grid.addWidget(part, line, place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(parts[-1], line, len(parts) - 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(len(parts) - 1, 1)

    def _pressed(self, text: str, asks: str, about: object) -> QWidget:
        """A name that opens what it names; plain words where nothing can be changed."""
        if not self._can_edit:
            return words(text)
        line = Pressed(text)
        line.setWordWrap(False)
        line.setToolTip(self.tr("查看或修改"))
        line.pressed.connect(lambda: self.asked.emit(asks, about))
        return line


class GroupCard(LinesCard):
    """The groups with their leaders and numbers."""

    def show_unit(self, unit: UnitOnDay, can_edit: bool) -> None:
        grid = self._begin(self.tr("党小组"), self.tr("添加党小组…"), "add_group", unit, can_edit)
        for group in unit.groups:
            self._group(grid, group)
        if not unit.groups:
            self._line(grid, words(self.tr("没有分党小组。"), tone="none"))

    def _group(self, grid: QGridLayout, group: GroupOnDay) -> None:
        leaders = "、".join(leader["name"] for leader in group.leaders)
        if leaders:
            lead: QWidget = words(self.tr("组长 {name}").format(name=leaders))
        elif self._can_edit:
            lead = button(self.tr("登记组长…"), "link")
            lead.clicked.connect(lambda: self.asked.emit("lead", group))
        else:
            lead = words(self.tr("没有登记组长"), tone="none")
        numbers = group.numbers
        count = self.tr("党员 {members}（正式 {full} · 预备 {probationary}）").format(
            members=numbers.members, full=numbers.full, probationary=numbers.probationary
        )
        name = self._pressed(group.name, "change_group", group)
        self._line(grid, name, lead, words(count, tone="second", wrap=True))


class TermCard(LinesCard):
    """The terms, the newest first."""

    def show_unit(self, unit: UnitOnDay, can_edit: bool) -> None:
        grid = self._begin(self.tr("任期"), self.tr("登记任期…"), "add_term", unit, can_edit)
        for term in reversed(unit.terms):
            name = self._pressed(term["name"] or self.tr("（无届次）"), "change_term", term)
            self._line(grid, name, words(" · ".join(self._said(unit, term)), wrap=True))
        if not unit.terms:
            self._line(grid, words(self.tr("登记本届任期，到期前半年会提醒。"), tone="none", wrap=True))

    def _said(self, unit: UnitOnDay, term: Row) -> list[str]:
        now = unit.term is not None and unit.term["uid"] == term["uid"]
        start, end = (day.dotted_full if day else "—" for day in (term["from_on"], term["until"]))
        parts = [self.tr("本届")] if now else []
        parts.append(self.tr("{start} 至 {end}").format(start=start, end=end))
        if term["extended_to"]:
            parts.append(self.tr("延期至 {day}").format(day=term["extended_to"].dotted_full))
        if term["ended_on"]:
            parts.append(self.tr("{day} 结束").format(day=term["ended_on"].dotted_full))
        return parts
