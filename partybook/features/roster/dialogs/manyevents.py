"""登记变动 for many people at once: one form, one day, the same for all who are named above it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partybook.dates import today
from partybook.desk.language import said
from partybook.desk.palette import look
from partybook.desk.pieces import Shortened, column, words
from partybook.errors import Problem
from partybook.features.roster.dialogs.event import EventDialog, Known
from partybook.features.roster.rules.checks import check_event
from partybook.fields import Codes
from partybook.text import mark

NAMED = 5  # people that a doubt names before it counts the rest


class ManyEventsDialog(EventDialog):
    """The form of an event that happens to several people; what it would be for each is pointed out by name.

    A letter of transfer has a number of its own, so that kind is entered one by one.
    """

    without = frozenset({"transfer_out"})

    def __init__(
        self,
        people: Sequence[Mapping[str, Any]],
        known: Mapping[str, Known],
        branches: Sequence[tuple[str, str]],
        codes: Codes,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        count = translate("ManyEventsDialog", "这 {count} 人").format(count=len(people))
        self.people, self._known_of = people, known
        self._asked: Mapping[str, Any] = {}
        self._answered: list[tuple[str, Problem]] = []
        homes = {person["branch_uid"] for person in people}
        one_home = homes.pop() if len(homes) == 1 else None
        super().__init__({"name": count, "branch_uid": one_home}, {}, branches, codes, parent=parent)
        self.setWindowTitle(self.tr("登记 {count} 人的变动").format(count=len(people)))
        names = self.tr("、").join(person["name"] for person in people)
        self.names = Shortened(names, rank="small")
        heads = column(
            words(self.tr("同一天、同一种变动，给下面这些人各登记一条："), tone="second"), self.names, gap=2
        )
        heads.setContentsMargins(look.px(20), look.px(14), look.px(20), 0)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertLayout(0, heads)

    def _problems(self, values: Mapping[str, Any]) -> list[tuple[str, Problem]]:
        """The same doubt about several people is one sentence that names them."""
        event, found = {**values, "kind": self._kind}, dict[tuple[str, str], tuple[Problem, list[str]]]()
        if event == self._asked:  # asked several times for each key that is pressed
            return self._answered
        for person in self.people:
            known = self._known_of.get(person["uid"], Known(person))
            for key, problem in check_event(known.written, known.events, event, today()):
                found.setdefault((key, said(problem)), (problem, []))[1].append(person["name"])
        self._asked = event
        self._answered = [(key, self._of(problem, names)) for (key, _), (problem, names) in found.items()]
        return self._answered

    def _of(self, problem: Problem, names: Sequence[str]) -> Problem:
        if len(names) == len(self.people):
            return problem
        shown = self.tr("、").join(names[:NAMED])
        if len(names) > NAMED:
            shown = self.tr("{names}等 {count} 人").format(names=shown, count=len(names))
        text = mark("{names}：{why}")
        return Problem(problem.code, text, severity=problem.severity, names=shown, why=problem)
