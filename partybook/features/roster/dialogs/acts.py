"""What the clerk does with one person: add, change, enter what happened, look at the history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from partybook.dates import today
from partybook.desk.desk import Desk
from partybook.desk.language import word
from partybook.features.roster import queries
from partybook.features.roster.dialogs.event import EventDialog, Known
from partybook.features.roster.dialogs.history import HistoryDialog
from partybook.features.roster.dialogs.person import PersonDialog
from partybook.features.roster.dialogs.withdraw import WithdrawDialog
from partybook.features.roster.rules.life import MOVE, WITHDRAWN


class PersonActs(QObject):
    """Opens the dialogs of the roster page and stores what they give; `kept` says whose."""

    kept = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self.dialog: Any = None

    def take(self, dialog: QDialog) -> None:
        """Holds a dialog of the page, which goes when it is closed."""
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog

    def open(self, dialog: QDialog) -> None:
        """Opens a dialog of the page."""
        self.take(dialog)
        dialog.open()

    def open_form(self, uid: str | None, values: Mapping[str, Any], *, can_edit: bool) -> None:
        """The form of a person, new (no uid) or known."""
        book = self.desk.book
        if book is None:
            return
        branches, groups = book.read(
            lambda session: (queries.branches(session, today()), queries.groups(session))
        )
        choices = {"branch": [name for _, name in branches], "group": [name for _, name, _ in groups]}
        dialog = PersonDialog(
            values, choices, self.desk.codes, read_only=not can_edit, parent=self._page.window()
        )
        dialog.kept.connect(lambda changed: self._keep_person(dialog, uid, changed))
        self.open(dialog)

    def _keep_person(self, dialog: PersonDialog, uid: str | None, changed: dict[str, Any]) -> None:
        name = changed.get("name") or dialog.name
        if uid is None:
            made: list[str] = []
            what = self.tr("添加 {name}").format(name=name)
            done = self.desk.edit(what, lambda session: made.append(queries.add_person(session, changed)))
            uid = made[0] if made else ""
        else:
            what = self.tr("修改 {name}").format(name=name)
            done = self.desk.edit(what, lambda session: queries.change_person(session, uid, changed))
        if done:
            dialog.accept()
            self.desk.say(self.tr("已保存 {name}").format(name=name))
            self.kept.emit(uid)

    def open_event(self, person: Mapping[str, Any], event: Mapping[str, Any], *, can_edit: bool) -> None:
        """The form of an event of a person, new (an empty one) or known."""
        book = self.desk.book
        if book is None:
            return
        uid = person["uid"]
        branches, letter, written, events = book.read(
            lambda session: (
                queries.branches(session),
                queries.next_letter(session),
                queries.as_written(session, [uid]),
                queries.events(session, uid),
            )
        )
        can_edit = can_edit and not event.get("corrected") and event.get("kind") != WITHDRAWN
        dialog = EventDialog(
            person,
            event,
            branches,
            self.desk.codes,
            letter=letter,
            known=Known(written[0] if written else person, events),
            read_only=not can_edit,
            parent=self._page.window(),
        )
        dialog.kept.connect(lambda changed: self._keep_event(dialog, person, event, changed))
        dialog.correct_asked.connect(lambda: self.open_withdrawal(person, event))
        self.open(dialog)

    def open_withdrawal(self, person: Mapping[str, Any], event: Mapping[str, Any]) -> None:
        """Asks why an event is taken back, and takes it back."""
        name = str(person.get("name") or "")
        dialog = WithdrawDialog(name, event, self.desk.codes, self._page.window())

        def keep(changed: Mapping[str, Any]) -> None:
            kind = word(self.desk.codes["event"].short(event["kind"]))
            what = self.tr("撤回变动：{kind} {name}").format(kind=kind, name=name)
            if self.desk.edit(what, lambda session: queries.withdraw_event(session, event["uid"], changed)):
                dialog.accept()
                self.desk.say(self.tr("已撤回 {name}：{kind}").format(name=name, kind=kind))
                self.kept.emit(person["uid"])

        dialog.kept.connect(keep)
        self.open(dialog)

    def _keep_event(
        self,
        dialog: EventDialog,
        person: Mapping[str, Any],
        event: Mapping[str, Any],
        changed: Mapping[str, Any],
    ) -> None:
        values = dialog.columns(changed)
        kind = word(self.desk.codes["event"].short(dialog.kind))

        def write(session: Any) -> None:
            if dialog.kind == MOVE and event:
                queries.change_move(session, event["uid"], values)
            elif dialog.kind == MOVE:
                queries.enter_moves(session, [person["uid"]], {"kind": MOVE, **values})
            elif event:
                queries.change_event(session, event["uid"], values)
            else:
                queries.add_event(session, person["uid"], values)

        what = self.tr("补充变动：{kind} {name}") if event else self.tr("登记变动：{kind} {name}")
        if self.desk.edit(what.format(kind=kind, name=dialog.name), write):
            dialog.accept()
            self.desk.say(self.tr("已登记 {name}：{kind}").format(name=dialog.name, kind=kind))
            self.kept.emit(person["uid"])

    def show_history(self, uid: str, name: str, *, can_edit: bool = False) -> None:
        """Who changed what of this person and of all that is theirs, newest first, and the way back."""
        if self.desk.book is not None:
            self.open(HistoryDialog(uid, name, self.desk, can_edit=can_edit, parent=self._page.window()))
