"""What the clerk does with a case: enter steps, tick papers, put up a notice, give points; each is one edit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from partybook.dates import today
from partybook.desk.desk import Desk
from partybook.desk.language import word
from partybook.features.roster import queries
from partybook.features.roster.dialogs.way.applicant import ApplicantDialog
from partybook.features.roster.dialogs.way.notice import NoticeDialog, suitable, word_of
from partybook.features.roster.dialogs.way.panel import Shown
from partybook.features.roster.dialogs.way.papers import PapersDialog
from partybook.features.roster.dialogs.way.points import PointDialog, PointsDialog
from partybook.features.roster.dialogs.way.step import StepDialog
from partybook.features.roster.rules.development import counts
from partybook.features.roster.rules.notice import KINDS, STEP
from partybook.features.roster.rules.points import Item


class WayActs(QObject):
    """Opens the forms of the development page and stores what they give; `kept` says whose."""

    kept = Signal(str)
    notice_print_asked = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self.dialog: Any = None

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    def _store(self, dialog: QDialog, what: str, uid: str, write: Callable[[Any], Any]) -> None:
        """One edit; then the dialog closes and the page shows whose it was."""
        if self.desk.edit(what, write):
            dialog.accept()
            self.desk.say(self.tr("已保存：{what}").format(what=what))
            self.kept.emit(uid)

    # People

    def open_applicant(self) -> None:
        """The form of a new applicant."""
        book = self.desk.book
        if book is None:
            return
        branches = [name for _, name in book.read(queries.branches)]

        def namesakes(name: str) -> Sequence[Mapping[str, Any]]:
            return book.read(lambda session: queries.namesakes(session, name))

        dialog = ApplicantDialog(branches, namesakes, self.desk.codes, today(), self._page.window())
        dialog.kept.connect(lambda values: self._keep_applicant(dialog, values))
        self._open(dialog)

    def _keep_applicant(self, dialog: ApplicantDialog, values: dict[str, Any]) -> None:
        made: list[str] = []

        def write(session: Any) -> None:
            person = {key: value for key, value in values.items() if key != "applied_on"}
            made.append(queries.add_person(session, {**person, "standing": "applicant"}))
            queries.add_step(session, made[0], {"step": "applied", "done_on": values["applied_on"]})

        what = self.tr("添加申请人 {name}").format(name=values["name"])
        if self.desk.edit(what, write):
            dialog.accept()
            self.desk.say(self.tr("已保存：{what}").format(what=what))
            self.kept.emit(made[0])

    # Steps

    def open_step(self, shown: Shown, code: str, record_uid: str, *, can_edit: bool) -> None:
        """The form of a step: of the record named, else of the one by which it is done or begun, else a new one."""
        one = next(one for one in shown.found.judged if one.step.code == code)
        rows = shown.case.records(code)
        record = next((row for row in rows if row["uid"] == record_uid), None)
        if record is None and not record_uid:
            record = _own(rows, repeats=one.step.repeats)
        told = [notice for notice in shown.notices if notice["kind"] == KINDS[0]] if code == STEP else []
        dialog = StepDialog(
            shown.case,
            one,
            record or {},
            self.desk.codes,
            today(),
            hidden=("from_on",) if told else (),
            read_only=not can_edit,
            parent=self._page.window(),
        )
        dialog.kept.connect(lambda changed: self._keep_step(dialog, shown, code, record, changed))
        dialog.taken_out.connect(lambda: self._remove_step(dialog, shown, code, record))
        if told and can_edit:
            dialog.offer_end(told[-1]["until"])
        self._open(dialog)

    def _keep_step(
        self,
        dialog: StepDialog,
        shown: Shown,
        code: str,
        record: Mapping[str, Any] | None,
        changed: Mapping[str, Any],
    ) -> None:
        person = shown.person
        step = word(self.desk.codes["development_step"].label(code))
        known = {key: value for key, value in dialog.start.items() if value is not None}

        def write(session: Any) -> None:
            if record is None:
                queries.add_step(session, person["uid"], {**known, **changed, "step": code})
            else:
                queries.change_step(session, record["uid"], changed)

        what = self.tr("更正 {name}：{step}") if record is not None else self.tr("登记 {name}：{step}")
        self._store(dialog, what.format(name=person["name"], step=step), person["uid"], write)

    def _remove_step(
        self, dialog: StepDialog, shown: Shown, code: str, record: Mapping[str, Any] | None
    ) -> None:
        if record is None:
            return
        step = word(self.desk.codes["development_step"].label(code))
        what = self.tr("删除 {name}：{step}").format(name=shown.person["name"], step=step)
        self._store(
            dialog, what, shown.person["uid"], lambda session: queries.remove_step(session, record["uid"])
        )

    # Papers

    def open_papers(self, shown: Shown, step: str, *, can_edit: bool) -> None:
        """The papers of a case, to be ticked."""
        person = shown.person
        dialog = PapersDialog(
            str(person["name"]),
            shown.found.papers,
            self.desk.codes,
            step=step,
            read_only=not can_edit,
            parent=self._page.window(),
        )
        what = self.tr("登记 {name} 的材料").format(name=person["name"])
        dialog.kept.connect(
            lambda changes: self._store(
                dialog,
                what,
                person["uid"],
                lambda session: queries.store_papers(session, person["uid"], changes),
            )
        )
        self._open(dialog)

    # Notices

    def open_notice(self, shown: Shown, uid: str, *, can_edit: bool) -> None:
        """The form of a notice: the one named, else that of the kind which is next, else a new one."""
        book = self.desk.book
        if book is None:
            return
        kind = suitable(shown.case)
        notice = next((one for one in shown.notices if one["uid"] == uid), None)
        if notice is None:
            notice = next((one for one in reversed(shown.notices) if one["kind"] == kind), None)
        dialog = NoticeDialog(
            shown.case,
            notice or {},
            kind,
            book.read(queries.office),
            self.desk.codes,
            read_only=not can_edit,
            parent=self._page.window(),
        )
        dialog.kept.connect(lambda changed: self._keep_notice(dialog, shown, notice, changed))
        dialog.print_asked.connect(lambda: self._print_notice(dialog, notice))
        self._open(dialog)

    def _print_notice(self, dialog: NoticeDialog, notice: Mapping[str, Any] | None) -> None:
        if notice is not None:
            dialog.accept()
            self.notice_print_asked.emit(notice["uid"])

    def _keep_notice(
        self,
        dialog: NoticeDialog,
        shown: Shown,
        notice: Mapping[str, Any] | None,
        changed: Mapping[str, Any],
    ) -> None:
        person, uid = shown.person, str(notice["uid"]) if notice is not None else None
        values = dict(changed)
        if (
            notice is None
        ):  # what stood there at the start is the notice's too, but not the text of the records
            begun = {key: value for key, value in dialog.start.items() if key != "reasons"}
            values = {**begun, **changed}
        kind = word_of(str(values.get("kind") or (notice or {}).get("kind")), self.desk.codes)
        what = self.tr("登记 {name}：{step}").format(name=person["name"], step=kind)
        self._store(
            dialog,
            what,
            person["uid"],
            lambda session: queries.store_notice(session, person["uid"], uid, values),
        )

    # Points

    def open_points(
        self, shown: Shown, entries: Sequence[Mapping[str, Any]], scale: Sequence[Item], *, can_edit: bool
    ) -> None:
        """The points of a person; without any the form of the first one."""
        dialog = PointsDialog(
            str(shown.person["name"]),
            shown.points,
            entries,
            read_only=not can_edit,
            parent=self._page.window(),
        )

        def ask(uid: str) -> None:
            dialog.accept()
            entry = next((one for one in entries if one["uid"] == uid), {})
            self.open_point(shown, entry, scale, can_edit=can_edit)

        dialog.asked.connect(ask)
        self._open(dialog)

    def open_point(
        self, shown: Shown, entry: Mapping[str, Any], scale: Sequence[Item], *, can_edit: bool
    ) -> None:
        """The form of one entry, new (an empty one) or known."""
        person = shown.person
        mine = [one for one in scale if one.of(str(person["branch"]))]
        dialog = PointDialog(
            entry,
            mine,
            shown.points,
            self.desk.codes,
            read_only=not can_edit,
            parent=self._page.window(),
        )
        uid = str(entry["uid"]) if entry else None
        what = self.tr("登记 {name} 的积分").format(name=person["name"])

        def keep(changed: Mapping[str, Any]) -> None:
            values = {**({} if entry else dialog.start), **changed}
            self._store(
                dialog,
                what,
                person["uid"],
                lambda session: queries.store_point(session, person["uid"], uid, values),
            )

        def remove() -> None:
            gone = self.tr("删除 {name} 的一笔积分").format(name=person["name"])
            self._store(dialog, gone, person["uid"], lambda session: queries.remove_point(session, uid or ""))

        dialog.kept.connect(keep)
        dialog.taken_out.connect(remove)
        self._open(dialog)


def _own(rows: Sequence[Mapping[str, Any]], *, repeats: bool) -> Mapping[str, Any] | None:
    """The record that a press on the step means: the one that makes it done, else one that is only begun."""
    if repeats:
        return None
    done = next((row for row in reversed(rows) if counts(row)), None)
    return done or next((row for row in reversed(rows) if row.get("done_on") is None), None)
