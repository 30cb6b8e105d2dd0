"""ScoredPage: what the pages of the self-score share: one year and one branch, and reading only while in sight."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from partybook.desk.desk import Desk
from partybook.desk.page import Page
from partybook.desk.scope import Scope, scope_of
from partybook.desk.spans import Span
from partybook.desk.yeardialog import YearDialog
from partybook.desk.yearly import BranchPicker
from partybook.features.scoring import queries
from partybook.features.scoring.dialogs.says import days
from partybook.features.scoring.rules import Period

TAB = "scoring"
OWN = frozenset({"score_sheet", "score_item"})  # tables in which only scores are kept
OPINIONS = frozenset({"score_item"})  # what is said of an item changes no fact and no standard


def scoring_scope(desk: Desk) -> Scope:
    """The year and branch that the pages of the self-score speak of."""
    return scope_of(desk, TAB)


class ScoredPage(Page):
    """A page of the scope's year and branch. It reads when it is in sight; what changed before is read then."""

    picks_day = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.scope = scoring_scope(desk)
        self.picker = BranchPicker(self.scope)
        self.dialog: Any = None
        self._stale = True
        self.scope.changed.connect(self._take_scope)
        desk.changed.connect(self.take_change)

    def read_again(self) -> None:
        """Reads the book and shows it."""
        raise NotImplementedError

    def take_change(self, tables: set[str]) -> None:
        """Something in the book is another now."""
        self.reread()

    def _take_scope(self) -> None:
        self.reread()

    def reread(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        book = self.desk.book
        if book is None:
            return
        self._stale = False
        self.picker.show_branches(book.read(queries.branches))
        self.read_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def say_period(self, period: Period) -> None:
        """The period in the head."""
        self.day = days(period.first, period.last)
        self.head_changed.emit()

    @property
    def span(self) -> Span:
        return Span(as_of=self.scope.day, year=self.scope.year, branch=self.picker.name)

    def choose_day(self) -> None:
        """Asks for the year, under the button of the head."""
        says = self.tr("选考核期间结束的那一年：到 2026 年 6 月为止的期间，选 2026。")
        dialog = YearDialog(self.scope.year, self.desk.codes, says, parent=self.window())
        dialog.chosen.connect(self.scope.show_year)
        self.keep_dialog(dialog)
        dialog.open_under(getattr(getattr(self.desk.window, "head", None), "day", None))

    def keep_dialog(self, dialog: Any) -> None:
        """Holds a dialog while it is open."""
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog

    def done(self, what: str, write: Any) -> bool:
        """One edit, said in the foot."""
        if not self.desk.edit(what, write):
            return False
        self.desk.say(self.tr("已保存：{what}").format(what=what))
        return True
