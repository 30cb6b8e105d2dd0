"""台账设置: what can be done with a ledger: one of the office's own is changed, put away, removed; of a shipped one the
columns get other names or go out of sight."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QMenu, QWidget

from partybook.desk.desk import Desk
from partybook.desk.pieces import MenuButton
from partybook.desk.question import Question
from partybook.features.ledgers import queries
from partybook.features.ledgers.dialogs.making import MakeDialog
from partybook.features.ledgers.dialogs.naming import NamingDialog
from partybook.features.ledgers.queries import Ledger
from partybook.features.ledgers.rules import Draft, renamed


class OwnMenu(MenuButton):
    """The button of a ledger."""

    def __init__(self, desk: Desk, ledger: Ledger, parent: QWidget) -> None:
        self.desk, self.ledger = desk, ledger
        super().__init__("", parent=parent)
        self.setText(self.tr("台账设置"))
        self.choices = QMenu(self)
        self.setMenu(self.choices)
        self.choices.aboutToShow.connect(self.fill)
        self.dialog: MakeDialog | NamingDialog | None = None
        self.question: Question | None = None

    def fill(self) -> None:
        """What can be done now; what was ever used can be put away, not removed."""
        self.choices.clear()
        can, book = self.desk.can_edit, self.desk.book
        if not self.ledger.own:
            self.choices.addAction(self.tr("栏目改名、隐藏…"), self.rename).setEnabled(can)
            return
        used = book is not None and book.read(lambda session: queries.is_used(session, self.ledger.name))
        self.choices.addAction(self.tr("修改栏目和设置…"), self.change).setEnabled(can)
        away = self.tr("重新启用") if self.ledger.archived else self.tr("停用（记录都保留）")
        self.choices.addAction(away, self.put_away).setEnabled(can)
        self.choices.addAction(self.tr("删除这个台账"), self.remove).setEnabled(can and not used)

    def change(self) -> None:
        """The same form as for a new one; columns that hold something can be hidden only."""
        book, name = self.desk.book, self.ledger.name
        if book is None:
            return
        draft, full, used, there = book.read(
            lambda session: (
                queries.own_draft(session, name),
                queries.filled(session, name),
                queries.used_states(session, name),
                queries.all_ledgers(session),
            )
        )
        groups = list(dict.fromkeys(one.group for one in there.values()))
        dialog = MakeDialog(self.desk, groups, draft, frozenset(full), frozenset(used), self.window())
        dialog.kept.connect(lambda found: self._ask_names(dialog, draft, found, full))
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    def _ask_names(self, dialog: MakeDialog, before: Draft, draft: Draft, full: Collection[str]) -> None:
        """Asks first where rows would read otherwise, because a word of 选项 has another name."""
        kept = {one.key: one.choices for one in before.columns if one.key in full}
        pairs = [
            pair
            for one in draft.columns
            if one.key in kept
            for pair in (renamed(kept[one.key], one.choices) or {}).items()
        ]
        if not pairs:
            self._change(dialog, draft)
            return
        says = self.tr("，").join(
            self.tr("“{old}”改叫“{new}”").format(old=old, new=new) for old, new in pairs
        )
        self.question = Question(
            self.tr("选项改名，已登记的也跟着改吗？"),
            self.tr("{pairs}。已登记的记录里也会这样显示。").format(pairs=says),
            [("no", self.tr("再看看")), ("yes", self.tr("改名"))],
            dialog,
        )
        self.question.answered.connect(
            lambda answer: self._change(dialog, draft) if answer == "yes" else None
        )
        self.question.open()

    def _change(self, dialog: MakeDialog, draft: Draft) -> None:
        what, name = self.tr("修改台账：{title}").format(title=draft.title), self.ledger.name
        if self.desk.edit(what, lambda session: queries.change_ledger(session, name, draft)):
            dialog.accept()
            self.desk.say(what)

    def rename(self) -> None:
        """The columns of a shipped ledger under other names, some out of sight."""
        book, name = self.desk.book, self.ledger.name
        if book is None:
            return
        labels, hidden = book.read(lambda session: queries.changes_of(session, name))
        dialog = NamingDialog(self.desk, queries.ledgers()[name], labels, hidden, self.window())

        def keep(said: tuple[dict[str, str], frozenset[str]]) -> None:
            what = self.tr("修改台账栏目：{title}").format(title=self.ledger.title)
            if self.desk.edit(what, lambda session: queries.change_columns(session, name, *said)):
                dialog.accept()
                self.desk.say(what)

        dialog.kept.connect(keep)
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    def put_away(self) -> None:
        """Out of sight among the ledgers, or back again."""
        away, name = not self.ledger.archived, self.ledger.name
        what = self.tr("停用台账：{title}") if away else self.tr("启用台账：{title}")
        what = what.format(title=self.ledger.title)
        if self.desk.edit(what, lambda session: queries.archive_ledger(session, name, away)):
            self.desk.say(what)

    def remove(self) -> None:
        """Removes it while nothing is in it; undo brings it back."""
        what, name = self.tr("删除台账：{title}").format(title=self.ledger.title), self.ledger.name
        if self.desk.edit(what, lambda session: queries.remove_ledger(session, name)):
            self.desk.say(what)
