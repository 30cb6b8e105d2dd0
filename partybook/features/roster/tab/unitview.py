"""One unit: what is known of it, hints, who holds which post, groups, terms, and the community's numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from partybook.desk.chips import Chips, Tools
from partybook.desk.palette import look
from partybook.desk.pieces import Banner, Card, button, row, words
from partybook.features.roster.queries import UnitOnDay
from partybook.features.roster.tab.unithead import UnitHead
from partybook.features.roster.tab.unitlines import GroupCard, TermCard
from partybook.features.roster.tab.unittables import PostTable, ProfileTable, UnitTable
from partybook.fields import Codes
from partybook.settings import PcSettings

Row = Mapping[str, Any]
NOW, PAST = "now", "past"
LEAST = 230  # pixels in which chips and buttons find room on two lines, also where the text is large


class UnitView(QScrollArea):
    """The chosen unit. What is pressed is told by `asked`: a word and what it is about."""

    asked = Signal(str, object)

    def __init__(self, codes: Codes, settings: PcSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = codes
        self.unit: UnitOnDay | None = None
        self.past: Sequence[Row] = ()
        self._can_edit = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.posts = PostTable(codes, settings)
        self.profile = ProfileTable(codes, settings)
        self.units = UnitTable(codes, settings)
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("ground")
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(0, 0, look.px(4), 0)
        stack.setSpacing(look.px(12))
        self.head, self.group_card, self.term_card = UnitHead(self._codes), GroupCard(), TermCard()
        self.post_card, self.profile_card, self.unit_card = Card(0), Card(0), Card(0)
        self.head.change_asked.connect(lambda: self.asked.emit("change", None))
        for lines in (self.group_card, self.term_card):
            lines.asked.connect(self.asked)
        self._build_posts()
        self._build_profile()
        self._build_units()
        cards = (
            self.head,
            self.unit_card,
            self.post_card,
            self.group_card,
            self.term_card,
            self.profile_card,
        )
        for card in cards:
            stack.addWidget(card)
        stack.addStretch(1)
        self.setWidget(inside)

    def _bar(self, title: str, *parts: QWidget) -> QWidget:
        """The line above a table: its title, at the right what can be done."""
        holder = QWidget()
        holder.setObjectName("plain")
        line = row(words(title, rank="section"), None, *parts, gap=10)
        line.setContentsMargins(look.px(18), look.px(10), look.px(12), look.px(10))
        holder.setLayout(line)
        return holder

    def _table(self, card: Card, bar: QWidget, *parts: QWidget) -> None:
        card.inside.setContentsMargins(1, 1, 1, look.px(6))
        card.inside.setSpacing(0)
        for part in (bar, *parts):
            card.inside.addWidget(part)

    def _build_posts(self) -> None:
        self.chips = Chips()
        self.chips.chosen.connect(lambda _view: self._show_posts())
        self.down = button(self.tr("卸任…"))
        self.renew = button(self.tr("换一届…"))
        self.appoint = button(self.tr("任职…"), "filled", tip=self.tr("登记任职（Ctrl+Shift+N）"))
        self.down.clicked.connect(lambda: self.asked.emit("step_down", self.posts.chosen_row()))
        self.renew.clicked.connect(lambda: self.asked.emit("renew", None))
        self.appoint.clicked.connect(lambda: self.asked.emit("appoint", None))
        self.posts.opened_row.connect(lambda post: self.asked.emit("open_post", post))
        self.posts.chosen.connect(lambda _uid: self._follow_choice())
        self.written = Banner()
        self.take = button(self.tr("登记为任职…"), "link")
        self.take.clicked.connect(lambda: self.asked.emit("take_written", None))
        self.written.line.addWidget(self.take)
        self.nobody = words("", tone="none", wrap=True)
        self.nobody.setContentsMargins(look.px(18), 0, look.px(18), look.px(10))
        held = QWidget()
        held.setObjectName("plain")
        line = row(self.written)
        line.setContentsMargins(look.px(12), 0, look.px(12), look.px(8))
        held.setLayout(line)
        self._written_line = held
        self.tools = Tools(self.chips, self.down, self.renew, self.appoint)
        self.tools.setMinimumWidth(LEAST)
        bar = QWidget()
        bar.setObjectName("plain")
        tools = row(self.tools)
        tools.setContentsMargins(look.px(14), look.px(10), look.px(12), look.px(10))
        bar.setLayout(tools)
        self._table(self.post_card, bar, held, self.posts, self.nobody)

    def _build_profile(self) -> None:
        self.count = button(self.tr("登记一行…"))
        self.count.clicked.connect(lambda: self.asked.emit("profile", None))
        self.profile.opened_row.connect(lambda found: self.asked.emit("profile", found))
        self.uncounted = words(
            self.tr("居民、户数、低保、健康教育普及率、违法犯罪人数；自评打分要用。"), tone="none", wrap=True
        )
        self.uncounted.setContentsMargins(look.px(18), 0, look.px(18), look.px(10))
        bar = self._bar(self.tr("社区概况"), self.count)
        self._table(self.profile_card, bar, self.profile, self.uncounted)

    def _build_units(self) -> None:
        self.units.opened_row.connect(lambda found: self.asked.emit("go", found))
        self._table(self.unit_card, self._bar(self.tr("各支部")), self.units)

    # ------------------------------------------------------------------------------------------------------------

    def show_unit(
        self,
        unit: UnitOnDay,
        past: Sequence[Row],
        branches: Sequence[UnitOnDay],
        profiles: Sequence[Row],
        can_edit: bool,
    ) -> None:
        """Shows a unit with the posts that are over; the organisation also with its branches and numbers."""
        same = self.unit is not None and self.unit.uid == unit.uid
        self.unit, self.past, self._can_edit = unit, past, can_edit
        whole, has_posts = unit.uid is None, unit.uid is not None or bool(unit.kind)
        for card in (self.post_card, self.term_card):
            card.setVisible(has_posts)
        self.group_card.setVisible(not whole)
        self.profile_card.setVisible(whole)
        self.unit_card.setVisible(whole and len(branches) > 1)
        self.head.show_unit(unit, can_edit)
        self.group_card.show_unit(unit, can_edit)
        self.term_card.show_unit(unit, can_edit)
        self._show_posts()
        self.units.show_units(branches)
        self.profile.show_rows(profiles)
        self.profile.setVisible(bool(profiles))
        self.uncounted.setVisible(not profiles)
        for pressed in (self.renew, self.appoint, self.count):
            pressed.setVisible(can_edit and not unit.dissolved)
        self.renew.setVisible(self.renew.isVisibleTo(self.post_card) and bool(unit.committee))
        if not same:
            self.verticalScrollBar().setValue(0)

    def _show_posts(self) -> None:
        unit = self.unit
        if unit is None:
            return
        views = [(NOW, self.tr("现任"), len(unit.posts))]
        if self.past:
            views.append((PAST, self.tr("历任"), len(self.past)))
        self.chips.show_views(views)
        past = self.chips.current == PAST and bool(self.past)
        rows = self.past if past else unit.posts
        self.posts.show_posts(rows, past=past)
        self.posts.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        self.nobody.setText(self.tr("还没有登记任职。书记、委员、党小组组长、党费收缴人都在这里登记。"))
        written = [] if past else [post for post in unit.posts if post["written"]]
        says = self.tr("有 {count} 个职务只写在名册里，没有任职日期。")
        self.written.say(says.format(count=len(written)) if written else "")
        self._written_line.setVisible(bool(written))
        self.take.setVisible(self._can_edit)
        self._follow_choice()

    def _follow_choice(self) -> None:
        chosen = self.posts.chosen_row()
        running = bool(chosen) and not chosen["written"] and chosen["to_on"] is None
        self.down.setVisible(self._can_edit and bool(self.unit and self.unit.posts))
        self.down.setEnabled(running)
        self.tools.arrange()
