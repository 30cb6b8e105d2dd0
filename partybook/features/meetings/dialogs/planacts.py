"""What is done with the plan of a year: usual days, planning by them, taking over a year, the office's own cadence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from partybook.desk.desk import Desk
from partybook.features.meetings import queries
from partybook.features.meetings.dialogs.yearplan import (
    DutiesDialog,
    ProposalDialog,
    RoutinesDialog,
    proposal_words,
)


class PlanActs(QObject):
    """Opens the dialogs of planning over a page and stores what they give, each as one edit."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self.dialog: QDialog | None = None

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    def _store(self, dialog: QDialog, what: str, write: Callable[[Any], Any]) -> None:
        if self.desk.edit(what, write):
            dialog.accept()
            self.desk.say(self.tr("已保存：{what}").format(what=what))

    def _groups(self, branch: str | None = None) -> dict[str, str]:
        assert self.desk.book is not None
        found = self.desk.book.read(queries.group_names)
        return {uid: name for uid, of_branch, name in found if branch in (None, of_branch)}

    def set_routines(self, branch: str) -> None:
        """When each kind is usually held in a branch."""
        assert self.desk.book is not None
        kept = self.desk.book.read(lambda session: queries.routines(session, branch))
        dialog = RoutinesDialog(
            self.desk.codes,
            self._groups(branch),
            read_only=not self.desk.can_edit,
            parent=self._page.window(),
        )
        dialog.show_routines(kept)
        dialog.kept.connect(
            lambda rows: self._store(
                dialog,
                self.tr("设固定日"),
                lambda session: queries.set_routines(session, branch, dialog.routines(rows)),
            )
        )
        self._open(dialog)

    def set_duties(self) -> None:
        """The cadence of the office's own."""
        assert self.desk.book is not None
        kept = self.desk.book.read(queries.own_duties)
        dialog = DutiesDialog(self.desk.codes, read_only=not self.desk.can_edit, parent=self._page.window())
        dialog.show_duties(kept)
        dialog.kept.connect(
            lambda rows: self._store(
                dialog, self.tr("改会议频次"), lambda session: queries.set_own_duties(session, rows)
            )
        )
        self._open(dialog)

    def plan_by_routines(self, year: int, branch: str) -> None:
        """All meetings that the usual days make of a year."""
        assert self.desk.book is not None
        found = self.desk.book.read(lambda session: queries.from_routines(session, year, branch))
        more = self.tr(
            "按固定日算出来、还没有安排的。已经过去的没有勾上；不要的去掉勾，一次排入，可以一次撤销。"
        )
        self._propose(self.tr("按固定日排 {year} 年").format(year=year), more, found)

    def take_over(self, year: int, branch: str | None) -> None:
        """The year before for this one, on the same weekdays."""
        assert self.desk.book is not None
        found = self.desk.book.read(lambda session: queries.from_year(session, year - 1, year, branch))
        more = self.tr("{before} 年开过的，放到今年同月同一个星期几；已经安排的不再列。")
        self._propose(
            self.tr("照搬 {before} 年到 {year} 年").format(before=year - 1, year=year),
            more.format(before=year - 1),
            found,
        )

    def _propose(self, title: str, more: str, found: Sequence[Any]) -> None:
        if not found:
            self.desk.say(self.tr("没有可排的：没有设固定日、上年没有会议，或都已经排好了。"))
            return
        assert self.desk.book is not None
        branches = dict(self.desk.book.read(queries.branches))
        says = proposal_words(self.desk.codes, self._groups(), branches)
        dialog = ProposalDialog(title, more, found, says, self._page.window())
        dialog.kept.connect(
            lambda wanted: self._store(dialog, title, lambda session: queries.add_plan(session, wanted))
        )
        self._open(dialog)
