"""谈心谈话: the talks of the year, and beside them with whom everybody has still to talk."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate, today
from partybook.desk.language import word
from partybook.desk.pieces import button
from partybook.desk.reasondialog import ReasonDialog
from partybook.desk.records import Row, View
from partybook.features.meetings import queries
from partybook.features.meetings.dialogs.basics import known
from partybook.features.meetings.dialogs.choosing import by_name
from partybook.features.meetings.dialogs.talk import CoveragePanel, TalkDialog
from partybook.features.meetings.model import TALK_LIST_FIELDS
from partybook.features.meetings.tab.yearly import YearlyPage
from partybook.text import mark


class TalksPage(YearlyPage):
    """Talks entered in the year shown."""

    name = "meetings.talks"
    unit = mark("次")
    fields = TALK_LIST_FIELDS
    source = "meetings.talks"
    intake = "talks"
    register = "talk"
    tables = frozenset({
        "talk", "meeting", "attendance", "person", "event", "post", "branch", "party_group",
    })  # fmt: skip
    shown = ("on_date", "talker", "name", "branch", "kind", "content", "solved")
    widths: Mapping[str, float] = {
        "on_date": 5.5, "talker": 5.5, "name": 6.5, "branch": 6, "kind": 6, "content": 15, "solved": 9,
    }  # fmt: skip
    order = ("on_date", True)
    struck = ("voided_on", "voided_on", "void_reason")
    icon = "meetings"

    def say_words(self) -> None:
        self.title = self.tr("会议记录")
        self.find_hint = self.tr("查找谈话人、谈话对象、内容…")
        self.add_word = self.tr("登记谈话…")
        self.empty_title = self.tr("这一年还没有登记谈心谈话")
        self.empty_text = self.tr(
            "支部委员之间、委员与党员、党员之间，每年一般至少谈一次。谈过的登记在这里。"
        )

    def read(self, session: Any) -> Sequence[Row]:
        scope = self.scope
        self._covered = queries.covered(session, scope.year, scope.day, scope.branch_uid)
        branches = dict(queries.branches(session))
        keys = {one["uid"]: one["find_key"] for one in queries.offered(session, today())}
        return [
            {
                **one,
                "name": one["name"] or one["partner"],
                "branch": branches.get(one["branch_uid"]),
                "find_key": " ".join(keys.get(one[key] or "", "") for key in ("talker_uid", "person_uid")),
            }
            for one in queries.talks(session, scope.year, scope.branch_uid, voided=True)
        ]

    def views(self) -> Sequence[View]:
        def of(kind: str) -> Callable[[Row], bool]:
            return lambda row: row["kind"] == kind and row["voided_on"] is None

        found = [View("all", self.tr("全部"), lambda row: row["voided_on"] is None)]
        for one in self.desk.codes["talk_kind"].codes.values():
            if one.code in ("committee", "officer_member", "member") or any(map(of(one.code), self.rows)):
                found.append(View(one.code, word(one.short), of(one.code)))
        if any(row["voided_on"] for row in self.rows):
            found.append(View("void", self.tr("作废"), lambda row: row["voided_on"] is not None))
        return found

    def buttons(self) -> Sequence[QWidget]:
        self.voided, self.form_printed = button(self.tr("作废…")), button(self.tr("打印记录表"))
        self.voided.clicked.connect(self.void)
        self.form_printed.clicked.connect(self.print_form)
        return [self.voided, *self.sheets(), self.form_printed]

    def panel(self) -> QWidget:
        self.coverage = CoveragePanel()
        self.coverage.asked.connect(self.add_with)
        return self.coverage

    def _lay_out(self) -> None:
        super()._lay_out()
        self.full.toggle.setText(self.tr("还没谈的"))

    def _show(self, *, fresh: bool = False) -> None:
        super()._show(fresh=fresh)
        self.coverage.show_people(self._covered)

    def show_row(self, row: Row) -> None:
        there = bool(row) and row["voided_on"] is None
        self.voided.setEnabled(there and self.can_edit)
        self.form_printed.setEnabled(there)

    def print_form(self) -> None:
        """The record of the talk chosen."""
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None and self.table.uid:
            errands.print_form(self.register, self.table.uid)

    # What it does ----------------------------------------------------------------------------------------------

    def add_with(self, person_uid: str) -> None:
        """A new talk with somebody who has not been talked with."""
        if self.can_edit:
            self.in_branch(lambda branch: self._open_talk({"person_uid": person_uid, "branch_uid": branch}))

    def open_row(self, row: Row) -> None:
        if row:
            self._open_talk(row)
        else:
            self.in_branch(lambda branch: self._open_talk({"branch_uid": branch}))

    def _open_talk(self, row: Row) -> None:
        book, uid = self.desk.book, row.get("uid")
        assert book is not None
        found = known(self.desk, row["branch_uid"])
        committee = book.read(lambda session: queries.committee_of(session, row["branch_uid"], today()))
        if uid is None:
            day = min(today(), self.scope.day)
            row = {**row, "on_date": PartialDate.of(day)}
        names = (row.get("talker"), row.get("name"))
        title = (
            self.tr("{talker} 与 {name} 的谈话").format(talker=names[0] or "", name=names[1] or "")
            if uid
            else self.tr("登记谈心谈话")
        )
        dialog = TalkDialog(
            title,
            row,
            by_name(found),
            committee,
            found.places,
            self.desk.codes,
            read_only=not self.can_edit or row.get("voided_on") is not None,
            parent=self.window(),
        )

        def write(session: Any, changed: dict[str, Any]) -> str:
            values = dialog.columns(changed)
            if uid is None:
                return queries.add_talk(session, {**values, "branch_uid": row["branch_uid"]})
            queries.change_talk(session, uid, values)
            return str(uid)

        self.open_dialog(dialog, self.tr("修改谈心谈话") if uid else self.tr("登记谈心谈话"), write)

    def void(self) -> None:
        """Asks why the talk chosen is void; it stays to be seen."""
        uid = self.table.uid
        if not uid or not self.can_edit:
            return
        dialog = ReasonDialog(
            self.tr("作废这次谈话"),
            self.tr("作废的谈话划掉留着，不再计入。"),
            self.tr("作废"),
            parent=self.window(),
        )

        def go(reason: str, _amount: object) -> None:
            if self.done(self.tr("作废谈心谈话"), lambda session: queries.void_talk(session, uid, reason)):
                dialog.accept()

        dialog.given.connect(go)
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()
