"""What is done with meetings, from whichever page it is asked: plan, minute, call off, void, sign, carry out a vote."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from partybook.dates import today
from partybook.desk.desk import Desk
from partybook.desk.language import word
from partybook.desk.question import Question
from partybook.desk.reasondialog import ReasonDialog
from partybook.features.meetings import queries
from partybook.features.meetings.dialogs.minutes import MinutesDialog
from partybook.features.meetings.dialogs.planning import PlanDialog
from partybook.features.meetings.dialogs.signing import SignDialog

Row = Mapping[str, Any]


class MeetingActs(QObject):
    """Opens the dialogs over a page and stores what they give; each is one edit. The page rereads by itself."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self.dialog: QDialog | None = None

    @property
    def can_edit(self) -> bool:
        return self.desk.can_edit

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    def _branch(self) -> str | None:
        """The branch that a new meeting is of: the one chosen, or the only one."""
        scope = getattr(self._page, "scope", None)
        if scope is not None and scope.branch_uid:
            return str(scope.branch_uid)
        assert self.desk.book is not None
        found = self.desk.book.read(queries.branches)
        return found[0][0] if len(found) == 1 else None

    # Opening ---------------------------------------------------------------------------------------------------

    def open(self, row: Row) -> None:
        """A planned or cancelled meeting opens its plan where its day is to come, any other its minutes."""
        if not row:
            self.minute({})
        elif row["state"] == "cancelled" or (
            row["state"] == "planned" and row["planned_on"].latest > today()
        ):
            self.plan(row)
        else:
            self.minute(row)

    def plan(self, row: Row) -> None:
        """The form of a meeting to come; `row` may propose values."""
        if self.desk.book is None or (not self.can_edit and not row.get("uid")):
            return
        values = row if row.get("uid") else {"branch_uid": self._branch(), **row}
        read_only = not self.can_edit or row.get("voided_on") is not None
        dialog = PlanDialog(self.desk, values, read_only=read_only, parent=self._page.window())
        uid = values.get("uid")

        def keep(_changed: object) -> None:
            columns = dialog.planned()
            what = self.tr("安排会议：{title}").format(title=columns["title"])

            def write(session: Any) -> None:
                if uid is None:
                    queries.add_meeting(session, columns)
                else:
                    queries.change_meeting(session, uid, columns)

            self._store(dialog, what, write)

        def held() -> None:
            dialog.form.settle()
            dialog.done(0)
            self.minute(row, dialog.planned())

        dialog.kept.connect(keep)
        dialog.held_asked.connect(held)
        self._open(dialog)

    def minute(self, row: Row, planned: Row | None = None) -> None:
        """The minutes of a meeting: those kept, or a new one with what `row` proposes; `planned` is a plan's form."""
        book = self.desk.book
        if book is None or (not self.can_edit and not row.get("uid")):
            return
        if row.get("uid"):
            values = {
                **book.read(lambda session: queries.minutes(session, str(row["uid"]))),
                **(planned or {}),
            }
        else:
            values = {"branch_uid": self._branch(), **row}
        read_only = not self.can_edit or values.get("voided_on") is not None
        dialog = MinutesDialog(self.desk, values, read_only=read_only, parent=self._page.window())

        def keep(parts: Row) -> None:
            what = self.tr("登记会议：{title}").format(title=parts["meeting"]["title"])
            self._store(dialog, what, lambda session: queries.keep_minutes(session, dialog.uid, parts))

        dialog.kept.connect(keep)
        self._open(dialog)

    def _store(self, dialog: QDialog, what: str, write: Callable[[Any], Any]) -> None:
        if self.desk.edit(what, write):
            dialog.accept()
            self.desk.say(self.tr("已保存：{what}").format(what=what))

    # What a menu asks ------------------------------------------------------------------------------------------

    def act(self, what: str, row: Row) -> None:
        """plan, cancel, again, signed, void."""
        if row and self.can_edit:
            {
                "plan": self.plan,
                "cancel": self.cancel,
                "again": self.plan_again,
                "signed": self.sign,
                "void": self.void,
            }[what](row)

    def cancel(self, row: Row) -> None:
        """Calls a planned meeting off, with the reason."""
        title = self.tr("取消：{title}").format(title=row["title"])
        more = self.tr("这次会议不开了。安排和原因都会留下，以后还可以重新安排。")
        self._reason(
            title,
            more,
            self.tr("取消这次会议"),
            row,
            lambda why: {"state": "cancelled", "cancelled_for": why},
        )

    def _reason(self, title: str, more: str, act: str, row: Row, change: Callable[[str], Row]) -> None:
        dialog = ReasonDialog(title, more, act, parent=self._page.window())
        dialog.given.connect(
            lambda why, _fen: self._done(
                title, lambda session: queries.change_meeting(session, row["uid"], change(why))
            )
        )
        self._open(dialog)

    def _done(self, what: str, write: Callable[[Any], Any]) -> None:
        if self.desk.edit(what, write):
            self.desk.say(self.tr("已完成：{what}").format(what=what))

    def plan_again(self, row: Row) -> None:
        """A cancelled meeting is planned again."""
        self.plan({**row, "state": "planned", "cancelled_for": None})

    def void(self, row: Row) -> None:
        """What was entered by mistake stays, struck out, with the reason."""
        title = self.tr("作废：{title}").format(title=row["title"])
        more = self.tr("这次会议不再计入任何统计，记录和原因都留着，第几次的号码不会再用。可以用“撤销”找回。")
        dialog = ReasonDialog(title, more, self.tr("作废"), parent=self._page.window())
        dialog.given.connect(
            lambda why, _fen: self._done(
                title, lambda session: queries.void_meeting(session, row["uid"], why)
            )
        )
        self._open(dialog)

    def sign(self, row: Row) -> None:
        """The printed minutes were signed: asks for the day."""
        dialog = SignDialog(row, self.desk.codes, self._page.window())
        what = self.tr("纸质记录已签字：{title}").format(title=row["title"])
        dialog.kept.connect(
            lambda values: self._store(
                dialog, what, lambda session: queries.change_meeting(session, row["uid"], values)
            )
        )
        self._open(dialog)

    def carry_out(self, row: Row, vote: Row) -> None:
        """Says what a passed vote means for the person, and enters it there when the clerk agrees."""
        matter = word(self.desk.codes["vote_matter"].label(vote["matter"]))
        title = self.tr("登记到本人名下：{name} {matter}").format(name=vote["name"], matter=matter)
        more = self.tr("日期是开会那天，结果记为“待上级审批”，批复来了再到名册里登记批复。")
        answers = [("no", self.tr("先不登记")), ("yes", self.tr("登记到本人名下"))]
        question = Question(title, more, answers, self._page.window())

        def take(answer: str) -> None:
            if answer == "yes" and self.desk.edit(
                title, lambda session: queries.carry_out(session, vote["uid"])
            ):
                says = self.tr("已登记到{name}名下，待上级审批。")
                self.desk.say(says.format(name=vote["name"]))

        question.answered.connect(take)
        self._open(question)
