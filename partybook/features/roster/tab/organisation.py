"""支部与班子: the organisation and its branches at the left, the chosen one at the right, as of a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partybook.desk.asof import AsOf
from partybook.desk.desk import Desk
from partybook.desk.flow import Flow
from partybook.desk.imports import ImportButton
from partybook.desk.page import Page
from partybook.desk.palette import look
from partybook.desk.pieces import button, column
from partybook.desk.spans import Span
from partybook.features.roster import queries
from partybook.features.roster.dialogs.organising import OrganisationActs
from partybook.features.roster.intake import KINDS
from partybook.features.roster.queries import UnitOnDay
from partybook.features.roster.tab.unitlist import UnitList
from partybook.features.roster.tab.unittables import SUM
from partybook.features.roster.tab.unitview import UnitView
from partybook.text import mark

TABLES = {"organisation", "branch", "party_group", "post", "term", "profile", "person", "event"}
LIST, LEAST, SHARE = 276, 180, 0.27  # the list's width at 100 %, its least, and its part of a narrow page


class OrganisationPage(AsOf, Page):
    """The organisation: look, appoint, begin terms, count the community."""

    intake = "committee"
    intakes = ("committee", "groups")
    fields = KINDS["committee"].fields
    source = "roster.posts"
    also = frozenset({"roster.branches", "roster.groups", "roster.profile"})
    register = "branch-profile"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("支部与班子")
        self.units: list[UnitOnDay] = []
        self._profiles: list[dict[str, Any]] = []
        self._past: list[dict[str, Any]] = []
        self.begin_today()
        self.acts = OrganisationActs(desk, self)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.list = UnitList(self.desk.codes)
        self.view = UnitView(self.desk.codes, self.desk.settings)
        self.added = button(self.tr("添加支部…"))
        self.imported = ImportButton(self)
        self.left = QWidget()
        self.left.setObjectName("plain")
        foot = QWidget()
        foot.setObjectName("plain")
        line = Flow(foot, look.px(8))
        line.addWidget(self.added)
        line.addWidget(self.imported)
        inside = column(self.list, foot, gap=10)
        inside.setStretch(0, 1)
        self.left.setLayout(inside)
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(look.px(14))
        both.addWidget(self.left)
        both.addWidget(self.view, 1)
        self.outside.addWidget(self.other_day)
        self.outside.addLayout(both, 1)
        self._measure()

    def _wire(self) -> None:
        self.added.clicked.connect(self.acts.add_branch)
        self.list.chosen.connect(lambda _uid: self._show())
        self.view.asked.connect(self._answer)
        self.acts.kept.connect(self._take_kept)
        self.desk.changed.connect(self._take_change)
        look.changed.connect(self._take_look)
        for keys, act in (("F2", self._change), ("Ctrl+Shift+N", self._appoint), ("F5", self.reread)):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _take_change(self, tables: set[str]) -> None:
        if tables & TABLES:
            self.reread()

    def _take_look(self) -> None:
        self._measure()
        if self.units:
            self.list.show_units(self.units, self.list.current)
            self._show()

    # The day ----------------------------------------------------------------------------------------------------

    @property
    def span(self) -> Span:
        chosen = self.chosen
        return Span(as_of=self.as_of, branch=chosen.name if chosen and chosen.uid else "")

    def about_days(self) -> tuple[str, str]:
        return (
            self.tr("显示当天的班子和人数，只能查看和打印。"),
            self.tr("现在显示的是{day}的情况，只能查看和打印。"),
        )

    # What is shown ----------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> UnitOnDay | None:
        """The unit in sight."""
        return next((unit for unit in self.units if (unit.uid or "") == self.list.current), None)

    def reread(self) -> None:
        book = self.desk.book
        if book is None:
            return
        self.keep_up()
        self.units, self._past, self._profiles = book.read(
            lambda session: (
                queries.units(session, self.as_of),
                queries.holders(session, self.as_of, past=True),
                queries.profiles(session),
            )
        )
        self.added.setVisible(self.can_edit)
        self.imported.setVisible(self.can_edit)
        first = [unit.uid for unit in self.units if unit.uid is not None and not unit.dissolved]
        alone = first[0] if len(first) == 1 and not self.list.cards else self.list.current
        self.list.show_units(self.units, alone or "")
        self._show()

    def _show(self) -> None:
        unit = self.chosen
        if unit is None:
            return
        past = [post for post in self._past if post["branch_uid"] == unit.uid]
        branches = [one for one in self.units if one.uid is not None and not one.dissolved]
        profiles = [row for row in self._profiles if row["on_date"].earliest <= self.as_of]
        self.view.show_unit(unit, past, branches, profiles, self.can_edit)
        self.unit = mark("个职务") if unit.posts else ""
        self.counted.emit(len(unit.posts), len(unit.posts))

    def _measure(self) -> None:
        self.left.setFixedWidth(min(look.px(LIST), max(look.px(LEAST), int(self.width() * SHARE))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def take_keys(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What is pressed --------------------------------------------------------------------------------------------

    def _take_kept(self, uid: str) -> None:
        self.reread()
        if uid in {unit.uid for unit in self.units}:
            self.list.choose(uid)

    def _change(self) -> None:
        unit = self.chosen
        if unit is not None and self.can_edit:
            self.acts.settings() if unit.uid is None else self.acts.change_branch(unit)

    def _appoint(self) -> None:
        unit = self.chosen
        if unit is not None and self.can_edit and (unit.uid is not None or unit.kind):
            self.acts.appoint(unit)

    def _answer(self, word: str, about: Any) -> None:
        unit = self.chosen
        if unit is None:
            return
        if word == "go":
            if about.get("uid") != SUM:
                self.list.choose(about["uid"])
            return
        if not self.can_edit:
            return
        acts = self.acts
        answers: Mapping[str, Callable[[], Any]] = {
            "change": self._change,
            "appoint": self._appoint,
            "open_post": lambda: self._open_post(unit, about),
            "step_down": lambda: self._step_down(about),
            "renew": lambda: acts.renew(unit),
            "take_written": lambda: acts.take_written(unit),
            "add_group": lambda: acts.add_group(unit),
            "change_group": lambda: acts.change_group(unit, about),
            "lead": lambda: acts.lead(unit, about),
            "add_term": lambda: acts.change_term(unit),
            "change_term": lambda: acts.change_term(unit, about),
            "profile": lambda: acts.change_profile(about),
        }
        answers[word]()

    def _open_post(self, unit: UnitOnDay, post: Mapping[str, Any]) -> None:
        """A post that only the roster's text tells is entered; any other is changed."""
        kept = {key: post.get(key) for key in ("person_uid", "post", "group_uid")}
        self.acts.appoint(unit, kept if post["written"] else self._raw(post))

    def _raw(self, post: Mapping[str, Any]) -> Mapping[str, Any]:
        """A post as it was entered, without what the table made of it for the eye."""
        unit = self.chosen
        known = [*(unit.posts if unit else ()), *self._past]
        return next((one for one in known if one["uid"] == post["uid"]), {})

    def _step_down(self, post: Mapping[str, Any]) -> None:
        found = self._raw(post) if post else {}
        if found and not found["written"] and found["to_on"] is None:
            self.acts.step_down(found)
