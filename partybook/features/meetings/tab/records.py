"""会议记录: the meetings of the year, each with its numbers; the panel says all that matters of the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from partybook.dates import today
from partybook.desk.language import word
from partybook.desk.palette import Mark
from partybook.desk.pieces import button
from partybook.desk.records import Row, View
from partybook.errors import Problem
from partybook.features.meetings import queries
from partybook.features.meetings.dialogs.acts import MeetingActs
from partybook.features.meetings.dialogs.panel import MeetingPanel
from partybook.features.meetings.dialogs.says import LATE, STANDINGS
from partybook.features.meetings.model import LIST_FIELDS
from partybook.features.meetings.tab.yearly import YearlyPage
from partybook.text import folded, mark

TABLES = frozenset({
    "meeting", "attendance", "speech", "resolution", "meeting_vote", "attachment", "theme", "theme_link",
    "branch", "party_group", "person", "office_setting",
})  # fmt: skip


class MeetingsPage(YearlyPage):
    """Meetings planned and held in the year shown."""

    name = "meetings.records"
    unit = mark("次")
    fields = LIST_FIELDS
    source = "meetings.held"
    register = "minutes"
    intake = "meetings"
    intakes = ("meetings", "attendance")
    tables = TABLES
    shown = ("day", "kind", "title", "branch", "group", "standing", "due", "present", "resolutions", "files")
    widths: Mapping[str, float] = {
        "day": 5.3, "kind": 5, "title": 11.5, "branch": 6, "group": 5.2, "standing": 5.5, "due": 2.6, "present": 2.6,
        "quorum_ok": 6, "resolutions": 3.6, "files": 2.6,
    }  # fmt: skip
    instead = ("group", "files")
    bold = "title"
    struck = ("voided_on", "voided_on", "void_reason")
    icon = "meetings"

    def say_words(self) -> None:
        self.title = self.tr("会议记录")
        self.find_hint = self.tr("查找会议名称、类型、主持人、议题…")
        self.add_word = self.tr("登记会议")
        self.empty_title = self.tr("这一年还没有会议")
        self.empty_text = self.tr("开过的会在这里登记，要开的会在这里安排。")

    def read(self, session: Any) -> Sequence[Row]:
        return queries.year_list(session, self.scope.year, today(), self.scope.branch_uid)

    def year_of(self, session: Any, uid: str) -> int | None:
        try:
            row = queries.meeting(session, uid)
        except Problem:  # it is gone
            return None
        on = row["held_on"] or row["planned_on"]
        return on.year if on is not None else None

    def views(self) -> Sequence[View]:
        def of(*standings: str) -> Callable[[Row], bool]:
            return lambda row: row["standing"] in standings

        found = [
            View("all", self.tr("全部"), lambda row: row["standing"] != "void"),
            View("planned", self.tr("已安排"), of("planned")),
            View("held", self.tr("已开"), of("held", "lacking")),
            View("wanting", self.tr("待补登记"), of("overdue", "lacking")),
        ]
        for standing, text in (("cancelled", self.tr("已取消")), ("void", self.tr("作废"))):
            if any(row["standing"] == standing for row in self.rows):
                found.append(View(standing, text, of(standing)))
        return found

    def marks(self) -> Mapping[str, Callable[[Any], Mark | None]]:
        return {"standing": STANDINGS.get, "quorum_ok": lambda value: LATE if value is False else None}

    def buttons(self) -> Sequence[QWidget]:
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("会议类型"))
        self.kind.activated.connect(lambda _place: self._show_views())
        self.planned = button(self.tr("安排会议"))
        self.planned.clicked.connect(lambda: self.acts.plan({}))
        return [self.kind, *self.sheets(), self.planned]

    def panel(self) -> QWidget:
        self.acts = MeetingActs(self.desk, self)
        self.about = MeetingPanel(self.desk, self)
        self.about.opened.connect(lambda: self.open_row(self.row(self.table.uid)))
        self.about.acted.connect(lambda act: self.acts.act(act, self.row(self.table.uid)))
        self.about.carry_asked.connect(lambda vote: self.acts.carry_out(self.row(self.table.uid), vote))
        return self.about

    def reread(self) -> None:
        super().reread()
        self._offer_kinds()
        self.planned.setEnabled(self.can_edit)

    def _offer_kinds(self) -> None:
        """The kinds of which there are meetings; the chosen one stays chosen."""
        chosen = self.kind.currentData() or ""
        there = {code for row in self.rows for code in (row["kind"], *(row["also"] or "").split())}
        with QSignalBlocker(self.kind):
            self.kind.clear()
            self.kind.addItem(self.tr("全部类型"), "")
            for one in self.desk.codes["meeting_kind"].codes.values():
                if one.code in there or one.code == chosen:
                    self.kind.addItem(word(one.short), one.code)
            self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))
        self.kind.setVisible(self.kind.count() > 2)
        self.tools.arrange()

    def _within(self) -> list[Row]:
        kind = self.kind.currentData() or ""
        rows = super()._within()
        return [row for row in rows if kind in (row["kind"], *(row["also"] or "").split())] if kind else rows

    def find_text(self, row: Row) -> str:
        """By what is shown, and by the agenda."""
        return super().find_text(row) + folded(row["agenda"] or "")

    def show_row(self, row: Row) -> None:
        self.about.show_meeting(str(row["uid"]) if row else "")

    def clear_filter(self) -> None:
        self.kind.setCurrentIndex(0)
        super().clear_filter()

    def buttons_always(self) -> bool:
        return True

    def open_row(self, row: Row) -> None:
        """A planned meeting opens its plan, any other its minutes; a new one is entered as held."""
        self.acts.open(row)

    def show_meeting(self, uid: str) -> None:
        """A meeting that another page speaks of."""
        self.clear_filter()
        self.table.go_to(uid)
