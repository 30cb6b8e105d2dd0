"""YearlyPage: what lists of a year share: the year in the head, the branch, 打印…."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from partybook.desk.desk import Desk
from partybook.desk.pieces import button
from partybook.desk.records import RecordsPage, Row
from partybook.desk.scope import Scope, scope_of
from partybook.desk.spans import Span
from partybook.desk.yeardialog import YearDialog
from partybook.errors import Problem
from partybook.facts import Asked
from partybook.text import mark, short_names


class BranchPicker(QComboBox):
    """The branches of the book, for the scope; one branch alone needs no picker."""

    def __init__(self, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self.branches: Sequence[tuple[str, str]] = ()
        self.setAccessibleName(self.tr("支部"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda _place: scope.show_branch(self.currentData() or None))

    def show_branches(self, branches: Sequence[tuple[str, str]]) -> None:
        """All branches, the one of the scope chosen."""
        self.branches = branches
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("全部支部"), "")
            for uid, name in branches:
                self.addItem(name, uid)
            self.setCurrentIndex(max(self.findData(self._scope.branch_uid or ""), 0))
        self.setVisible(len(branches) > 1)

    @property
    def uid(self) -> str:
        """The branch that is written for. Problem choose-branch where it is not said."""
        if self._scope.branch_uid:
            return self._scope.branch_uid
        if len(self.branches) == 1:
            return self.branches[0][0]
        raise Problem("choose-branch", mark("台账里有几个支部，请先在这一页选定一个支部。"))

    @property
    def name(self) -> str:
        """The name of the branch chosen, empty for all."""
        return dict(self.branches).get(self._scope.branch_uid or "", "")


class YearlyPage(RecordsPage):
    """A list of the scope's year and branch."""

    prints = True
    picks_day = True
    scope_name = ""  # the tab whose pages speak of the same year and branch
    instead: Sequence[str] = ()  # columns that give their room to the branch where several are in sight

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.scope = scope_of(desk, self.scope_name)
        self._short: Mapping[str, str] = {}
        super().__init__(desk, parent)
        self._say_year()
        self.scope.changed.connect(self._take_scope)

    def _say_year(self) -> None:
        self.day = self.tr("{year} 年").format(year=self.scope.year)

    def _take_scope(self) -> None:
        self._say_year()
        self.head_changed.emit()
        if self.desk.book is not None:
            self.reread()

    def beside(self) -> QWidget:
        self.picker = BranchPicker(self.scope)
        return self.picker

    def branches_there(self, session: Any) -> Sequence[tuple[str, str]]:
        """The branches that can be chosen, as (uid, name)."""
        raise NotImplementedError

    def sheets(self) -> Sequence[QWidget]:
        """打印…, wired to the window's errand; 导入… every list has that takes something in."""
        errands = getattr(self.desk.window, "errands", None)
        self.printed = button(self.tr("打印…"))
        if errands is not None:
            self.printed.clicked.connect(errands.print_register)
        return [self.printed] if self.prints else []

    @property
    def asked(self) -> Asked:
        return Asked(self.scope.year, self.scope.day, self.scope.branch_uid)

    @property
    def span(self) -> Span:
        return Span(as_of=self.scope.day, year=self.scope.year, branch=self.picker.name)

    def choose_day(self) -> None:
        """Asks for the year, under the button of the head."""
        dialog = YearDialog(self.scope.year, self.desk.codes, parent=self.window())
        dialog.chosen.connect(self.scope.show_year)
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open_under(getattr(getattr(self.desk.window, "head", None), "day", None))

    def reread(self) -> None:
        if self.desk.book is None:
            return
        self.picker.show_branches(self.desk.book.read(self.branches_there))
        self._short = short_names([name for _, name in self.picker.branches])
        several = len(self.picker.branches) > 1 and not self.scope.branch_uid
        self.table.columns.spare(self.instead if several else ("branch",) if "branch" in self.shown else ())
        super().reread()

    def _fetch(self, uids: Sequence[str]) -> list[Row]:
        """Branches by their short names: the column has little room."""
        rows = super()._fetch(uids)
        return [
            {**row, "branch": self._short[row["branch"]]} if row.get("branch") in self._short else row
            for row in rows
        ]

    def buttons_always(self) -> bool:
        """On an empty page too a branch has to be chosen before something is entered."""
        return len(self.picker.branches) > 1

    def year_of(self, session: Any, uid: str) -> int | None:
        """The year in which a record lies that is not among those shown; None where the page does not know."""
        return None

    def show_record(self, source: str, uid: str) -> bool:
        """A record of whatever year and branch."""
        book = self.desk.book
        if source == self.source and book is not None and not self.row(uid):
            year = book.read(lambda session: self.year_of(session, uid))
            if year is not None:
                self.scope.show_branch(None)
                self.scope.show_year(year)
        return super().show_record(source, uid)

    def in_branch(self, act: Callable[[str], Any]) -> None:
        """Does something in the branch that is chosen; asks to choose one where it is not said."""
        try:
            uid = self.picker.uid
        except Problem as problem:
            self.desk.tell(problem)
            return
        act(uid)

    def done(self, what: str, write: Callable[[Any], Any], says: str = "") -> bool:
        """One edit without a form, said in the foot."""
        if not self.desk.edit(what, write):
            return False
        self.desk.say(says or self.tr("已完成：{what}").format(what=what))
        self.reread()
        return True
