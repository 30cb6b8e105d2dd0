"""更多 on the roster page: filters, many people at once, duplicates, the recycle bin; the menu of a row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from partybook.dates import today
from partybook.desk.language import word
from partybook.features.roster import queries
from partybook.features.roster.dialogs.binned import BinDialog
from partybook.features.roster.dialogs.duplicates import DuplicatesDialog
from partybook.features.roster.dialogs.event import Known
from partybook.features.roster.dialogs.many import ManyDialog
from partybook.features.roster.dialogs.manyevents import ManyEventsDialog

if TYPE_CHECKING:
    from partybook.features.roster.tab.page import RosterPage

ONCE = ("badge_50",)  # comes once in a life


class ManyActs(QObject):
    """Opens what stands under 更多 and stores what it gives; all of it is one edit, one undo step."""

    def __init__(self, page: RosterPage) -> None:
        super().__init__(page)
        self._page, self.desk = page, page.desk
        self.dialog: Any = None

    def _open(self, dialog: Any) -> None:
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    # Menus ------------------------------------------------------------------------------------------------------

    def fill(self, menu: QMenu) -> None:
        """What stands under 更多 now."""
        menu.clear()
        page, book = self._page, self.desk.book
        if book is None:
            return
        menu.addAction(self.tr("筛选…\tCtrl+Shift+F"), page.ask_filter)
        page.filtering.fill(menu)
        menu.addSeparator()
        self._many(menu)
        menu.addSeparator()
        pairs, binned = book.read(
            lambda session: (len(queries.duplicates(session)), len(queries.binned(session)))
        )
        text = self.tr("查重…（{count} 对）").format(count=pairs) if pairs else self.tr("查重…")
        menu.addAction(text, self.show_duplicates)
        text = self.tr("回收站…（{count} 人）").format(count=binned) if binned else self.tr("回收站…")
        menu.addAction(text, self.show_bin)

    def _many(self, menu: QMenu) -> None:
        """The acts on many: on the rows chosen, or on all shown where only one is."""
        chosen = len(self._page.table.chosen_uids())
        shown = len(self._page.model.ids)
        who = self.tr("选中的 {count} 人").format(count=chosen)
        if chosen < 2:
            who = self.tr("显示的 {count} 人").format(count=shown)
        for text, act in (
            (self.tr("批量修改…（{who}）"), self.change_many),
            (self.tr("登记变动…（{who}）"), self.happen_to_many),
        ):
            action = menu.addAction(text.format(who=who), act)
            action.setEnabled(self._page.can_edit and shown > 0)

    def open_row_menu(self, at: QPoint) -> None:
        """The menu of the row under the mouse, or of the rows chosen."""
        table = self._page.table
        if table.uid:
            self.row_menu().popup(table.viewport().mapToGlobal(at))

    def row_menu(self) -> QMenu:
        """What can be done with the rows chosen."""
        page, uids = self._page, self._page.table.chosen_uids()
        menu, can = QMenu(page), page.can_edit
        if len(uids) == 1:
            uid = uids[0]
            menu.addAction(self.tr("编辑\tF2") if can else self.tr("查看\tF2"), lambda: page.change(uid))
            menu.addAction(self.tr("变动…"), lambda: page.open_event(uid)).setEnabled(can)
            menu.addAction(self.tr("修改历史"), lambda: page.show_history(uid))
        else:
            self._many(menu)
        menu.addSeparator()
        menu.addAction(self.tr("复制\tCtrl+C"), page.table.copy)
        menu.addAction(self.tr("连同表头复制\tCtrl+Shift+C"), lambda: page.table.copy(heads=True))
        menu.addSeparator()
        menu.addAction(self.tr("放入回收站（录错的）"), self.bin_chosen).setEnabled(can)
        return menu

    # The bin, duplicates ----------------------------------------------------------------------------------------

    def bin_chosen(self) -> None:
        """Puts the rows chosen into the recycle bin: asks nothing, says what was done and the way back."""
        uids = self._page.table.chosen_uids()
        if not uids or not self._page.can_edit:
            return
        rows = [self._page.row(uid) for uid in uids]
        name = rows[0]["name"] if len(uids) == 1 else self.tr("{count} 人").format(count=len(uids))
        what = self.tr("放入回收站：{name}").format(name=name)
        if self.desk.edit(what, lambda session: queries.bin_people(session, uids)):
            says = self.tr("已把 {name} 放入回收站。按 Ctrl+Z 撤销，或到“更多”里的“回收站”恢复。")
            self.desk.say(says.format(name=name))

    def show_bin(self) -> None:
        """The recycle bin."""
        dialog = BinDialog(self.desk, self._page.window())
        dialog.history_asked.connect(self._page.acts.show_history)
        self._open(dialog)

    def show_duplicates(self) -> None:
        """Who may be in the book twice."""
        self._open(DuplicatesDialog(self.desk, self._page.window()))

    # Many at once -----------------------------------------------------------------------------------------------

    def _people(self) -> list[dict[str, Any]]:
        """The people chosen, or all shown, as of today."""
        uids = self._page.table.chosen_uids()
        uids = uids if len(uids) > 1 else list(self._page.model.ids)
        book = self.desk.book
        return book.read(lambda session: queries.page(session, uids)) if book is not None else []

    def change_many(self) -> None:
        """The same values for many people, shown before they are stored."""
        people, book = self._people(), self.desk.book
        if book is None or not people or not self._page.can_edit:
            return
        uids = [person["uid"] for person in people]
        branches, groups, rows = book.read(
            lambda session: (
                queries.branches(session, today()),
                queries.groups(session),
                queries.written(session, uids),
            )
        )
        written = {row["uid"]: row for row in rows}
        names = list(dict.fromkeys(name for _, name, _ in groups))
        choices = {"branch": [name for _, name in branches], "group": names}
        dialog = ManyDialog(people, written, choices, self.desk.codes, parent=self._page.window())
        dialog.asked.connect(lambda todo, moved_on: self._keep_many(dialog, todo, moved_on))
        self._open(dialog)

    def _keep_many(self, dialog: ManyDialog, todo: Any, moved_on: Any) -> None:
        labels = self.tr("、").join(dialog.labels())
        what = self.tr("批量修改{what}：{count} 人").format(what=labels, count=len(todo))
        if self.desk.edit(what, lambda session: queries.change_many(session, todo, moved_on)):
            dialog.accept()
            self.desk.say(self.tr("已保存：{what}。按 Ctrl+Z 可以撤销。").format(what=what))

    def happen_to_many(self) -> None:
        """The same event for many people."""
        people, book = self._people(), self.desk.book
        if book is None or not people or not self._page.can_edit:
            return
        uids = [person["uid"] for person in people]
        branches, written = book.read(
            lambda session: (queries.branches(session), queries.written_with_events(session, uids))
        )
        known = {uid: Known(row, events) for uid, (row, events) in written.items()}
        dialog = ManyEventsDialog(people, known, branches, self.desk.codes, self._page.window())
        dialog.kept.connect(lambda changed: self._keep_events(dialog, changed))
        self._open(dialog)

    def _keep_events(self, dialog: ManyEventsDialog, changed: Mapping[str, Any]) -> None:
        """One event for each who has it not yet; the same badge is not given twice."""
        book, kind = self.desk.book, dialog.kind
        if book is None or kind is None:
            return
        values = dialog.columns(changed)
        uids = [person["uid"] for person in dialog.people]
        had = book.read(
            lambda session: queries.already_happened(
                session, uids, kind, values["on_date"], ever=kind in ONCE
            )
        )
        there = values.get("to_branch_uid")
        had |= {person["uid"] for person in dialog.people if there and person["branch_uid"] == there}
        todo = [uid for uid in uids if uid not in had]
        name = word(self.desk.codes["event"].short(kind))
        what = self.tr("登记变动：{kind} {count} 人").format(kind=name, count=len(todo))
        if not todo:
            dialog.banner.say(self.tr("这些人都已登记过同样的变动，没有要登记的。"))
        elif self.desk.edit(what, lambda session: queries.add_events(session, todo, values)):
            dialog.accept()
            again = self.tr("其中 {count} 人已登记过，没有重复登记。").format(count=len(had)) if had else ""
            self.desk.say(self.tr("已登记 {count} 人：{kind}。").format(count=len(todo), kind=name) + again)
