"""LedgerList: what the lists of the account page share: their buttons, voiding with a reason, papers, looking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partybook.desk.desk import Desk
from partybook.desk.form import Form, FormDialog
from partybook.desk.palette import look
from partybook.desk.pieces import button
from partybook.desk.reasondialog import ReasonDialog
from partybook.desk.records import Row
from partybook.errors import Problem
from partybook.features.dues.tab.yearly import YearlyPage
from partybook.fields import Date, Field, Text
from partybook.text import mark

VOIDED_ON = Field("voided_on", "作废日期", Date(whole=True), (), 5, computed=True)
VOID_REASON = Field("void_reason", "作废原因", Text(), (), 6, computed=True)
VOIDED = ("voided_on", "void_reason")


def with_reason(row: Row, key: str = "note") -> Row:
    """The row with the reason for which it is void before what stands in a column that is always shown."""
    if row.get("voided_on") is None:
        return row
    reason = QCoreApplication.translate("LedgerList", "作废：{reason}").format(
        reason=row.get("void_reason") or ""
    )
    return {**row, key: "；".join(part for part in (reason, row.get(key)) if part)}


class LedgerList(YearlyPage):
    """One of the lists; the page around it has the chips, rereads it, and shows `acts` while it is in sight."""

    has_tools = False
    key = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.acts: list[QWidget] = []
        super().__init__(desk, parent)
        self.outside.setContentsMargins(0, 0, 0, 0)
        self.make_acts()

    def _take_scope(self) -> None:
        self._say_year()

    def act(self, text: str, do: Callable[[], Any], kind: str = "", tip: str = "") -> QWidget:
        """A button of the list, in the line of the page around it."""
        made = button(text, kind, tip=tip)
        made.clicked.connect(lambda _on=False: do())
        self.acts.append(made)
        return made

    def make_acts(self) -> None:
        """The buttons, the filled one last."""

    def say_words(self) -> None:
        self.add_word = ""
        self.title = self.tr("党费")
        self.find_hint = self.tr("查找姓名、摘要、编号…")
        self.empty_title, self.empty_text = self.empty_words()

    def empty_words(self) -> tuple[str, str]:
        return "", ""

    def reread(self) -> None:
        super().reread()
        for made in self.acts:
            made.setEnabled(self.can_edit or made.property("reads") == "yes")

    def void_chosen(self, title: str, more: str, write: Callable[[Any, str, str], Any]) -> None:
        """Asks why the row the keys stand on is voided, and voids it; `write` takes session, uid and reason."""
        row = self.row(self.table.uid)
        if not row or not self.can_edit:
            return
        if row.get("voided_on") is not None:
            says = mark("已于 {value} 作废。")
            self.desk.tell(Problem("void-again", says, value=row["voided_on"].dotted_full))
            return
        dialog = ReasonDialog(title, more, self.tr("作废"), parent=self.window())
        dialog.given.connect(
            lambda reason, _fen: self.done(title, lambda session: write(session, row, reason))
        )
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    def print_paper(self, register: str, uid: str) -> None:
        """A form of one row, as the window prints it."""
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None and uid:
            errands.print_form(register, uid)

    def look_at(self, row: Row, title: str, fields: Sequence[Field]) -> None:
        """The whole record, to read."""
        keys = [field.key for field in fields if row.get(field.key) is not None]
        form = Form(fields, [(title, keys)], self.desk.codes)
        dialog = FormDialog(title, form, read_only=True, parent=self.window())
        dialog.show_values(row)
        dialog.resize(dialog.width(), min(look.px(430), dialog.height()))
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()
