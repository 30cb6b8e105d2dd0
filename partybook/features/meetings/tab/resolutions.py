"""决议落实: what meetings resolved, who does it by when, what became of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partybook.desk.palette import Mark
from partybook.desk.pieces import button
from partybook.desk.records import Row, View
from partybook.facts import Asked
from partybook.features.meetings import queries
from partybook.features.meetings.dialogs.following import DoneDialog, ResolutionDialog
from partybook.features.meetings.dialogs.says import LATE, RESOLUTIONS
from partybook.features.meetings.model import RESOLUTION_LIST_FIELDS
from partybook.features.meetings.sources.held import resolutions
from partybook.features.meetings.tab.yearly import YearlyPage
from partybook.text import mark


class ResolutionsPage(YearlyPage):
    """The resolutions of the year shown, and older ones that are still open."""

    name = "meetings.resolutions"
    unit = mark("项")
    fields = RESOLUTION_LIST_FIELDS
    source = "meetings.resolutions"
    prints = False
    tables = frozenset({"resolution", "meeting", "branch"})
    shown = ("text", "state", "owner", "due_on", "late", "done_on", "result", "branch", "meeting", "held_on")
    widths: Mapping[str, float] = {
        "text": 17,
        "state": 5,
        "owner": 4.5,
        "late": 3,
        "result": 9,
        "branch": 6,
        "meeting": 8,
    }
    bold = "text"
    icon = "check"

    def say_words(self) -> None:
        self.title = self.tr("会议记录")
        self.find_hint = self.tr("查找决议、责任人、会议…")
        self.add_word = ""
        self.empty_title = self.tr("这一年还没有决议")
        self.empty_text = self.tr("会议记录里写下的决议会列在这里，到期没有落实的会提醒。")

    def read(self, session: Any) -> Sequence[Row]:
        asked = Asked(self.scope.year, self.scope.day, self.scope.branch_uid)
        found = [{**row, "late": row["late"] or None} for row in resolutions(session, asked)]
        return sorted(found, key=_urgency)

    def views(self) -> Sequence[View]:
        def of(state: str) -> Callable[[Row], bool]:
            return lambda row: row["state"] == state

        return [
            View("all", self.tr("全部")),
            View("late", self.tr("逾期"), lambda row: bool(row["late"])),
            View("open", self.tr("待落实"), of("open")),
            View("done", self.tr("已落实"), of("done")),
            View("dropped", self.tr("不再执行"), of("dropped")),
        ]

    def marks(self) -> Mapping[str, Callable[[Any], Mark | None]]:
        return {"state": RESOLUTIONS.get, "late": lambda value: LATE if value else None}

    def buttons(self) -> Sequence[QWidget]:
        self.finish = button(self.tr("登记已落实…"), "filled", tip=self.tr("选中的一项或几项"))
        self.finish.clicked.connect(self.finish_chosen)
        return [self.finish]

    def show_row(self, row: Row) -> None:
        self.finish.setEnabled(bool(row) and self.can_edit)

    def open_row(self, row: Row) -> None:
        dialog = ResolutionDialog(row, self.desk.codes, read_only=not self.can_edit, parent=self.window())

        def write(session: Any, changed: dict[str, Any]) -> str:
            queries.change_resolution(session, str(row["uid"]), changed)
            return str(row["uid"])

        self.open_dialog(dialog, self.tr("修改决议落实情况"), write)

    def finish_chosen(self) -> None:
        """Those chosen that are still open are done."""
        uids = [uid for uid in self.chosen if self.row(uid).get("state") == "open"]
        if not uids or not self.can_edit:
            self.desk.say(self.tr("选中的决议里没有待落实的。"))
            return
        dialog = DoneDialog(len(uids), self.desk.codes, self.window())

        def write(session: Any, values: dict[str, Any]) -> str:
            for uid in uids:
                queries.change_resolution(session, uid, {**values, "state": "done"})
            return uids[0]

        self.open_dialog(dialog, self.tr("登记 {count} 项决议已落实").format(count=len(uids)), write)


def _urgency(row: Row) -> tuple[bool, bool, str]:
    """Late ones first, then open ones by their limit, then the rest."""
    return not row["late"], row["state"] != "open", row["due_on"].iso if row["due_on"] else "9999"
