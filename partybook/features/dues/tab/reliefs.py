"""The page of reductions and exemptions: applied for, agreed to, approved, from month to month."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partybook.dates import today
from partybook.desk.language import word
from partybook.desk.palette import Mark
from partybook.desk.pieces import button
from partybook.desk.records import Row, View
from partybook.features.dues import queries
from partybook.features.dues.dialogs.differences import DifferencesDialog
from partybook.features.dues.dialogs.relief import ReliefDialog
from partybook.features.dues.model import RELIEF_LIST_FIELDS
from partybook.features.dues.sources.lists import exemptions
from partybook.features.dues.tab.yearly import YearlyPage
from partybook.text import mark

SIGNS = {
    "applied": Mark("!", "due"),
    "agreed": Mark("!", "due"),
    "approved": Mark("✓", "done"),
    "refused": Mark("–", "none"),
    "ended": Mark("–", "none"),
}
REGISTER = "dues-exemption"


class ReliefsPage(YearlyPage):
    """Applications that touch the year shown."""

    name = "dues.reliefs"
    unit = mark("份")
    fields = RELIEF_LIST_FIELDS
    source = "dues.exemptions"
    register = REGISTER
    tables = frozenset({"dues_relief", "dues_base", "person", "event", "branch", "party_group"})
    shown = (
        "name", "kind", "from_month", "to_month", "amount_fen", "monthly_fen", "state", "applied_on",
        "branch_on", "approved_on", "approval",
    )  # fmt: skip
    widths: Mapping[str, float] = {
        "name": 5, "state": 6, "applied_on": 6, "branch_on": 6, "approved_on": 6, "approval": 9,
    }  # fmt: skip
    icon = "dues"

    def say_words(self) -> None:
        self.title = self.tr("党费")
        self.find_hint = self.tr("查找姓名、拼音首字母…")
        self.add_word = self.tr("登记申请")
        self.empty_title = self.tr("这一年没有少交、免交党费的申请")
        self.empty_text = self.tr("生活确有困难的党员，经支部研究、上级党委批准，可以少交或免交党费。")

    def buttons(self) -> Sequence[QWidget]:
        self.form_printed = button(self.tr("打印审批表"), tip=self.tr("选中的这一份"))
        self.form_printed.clicked.connect(self.print_form)
        return [*self.sheets(), self.form_printed]

    def read(self, session: Any) -> Sequence[Row]:
        found_by = queries.found_by(session)
        self._members = queries.members(session, today(), self.scope.branch_uid)
        return [{**row, **found_by.get(row["person_uid"], {})} for row in exemptions(session, self.asked)]

    def views(self) -> Sequence[View]:
        def of(state: str) -> Callable[[Row], bool]:
            return lambda row: row["state"] == state

        states = self.desk.codes["dues_relief_state"].codes.values()
        return [
            View("all", self.tr("全部")),
            *(View(one.code, word(one.short), of(one.code)) for one in states),
        ]

    def marks(self) -> Mapping[str, Callable[[Any], Mark | None]]:
        return {"state": SIGNS.get}

    def show_row(self, row: Row) -> None:
        self.form_printed.setEnabled(bool(row))

    def print_form(self) -> None:
        """The approval form of the application chosen."""
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None and self.table.uid:
            errands.print_form(REGISTER, self.table.uid)

    def open_row(self, row: Row) -> None:
        dialog = ReliefDialog(
            row, self._members, self.desk.codes, read_only=not self.can_edit, parent=self.window()
        )

        def write(session: Any, changed: Mapping[str, Any]) -> str:
            values = dialog.columns(changed)
            if not row:
                return queries.add_relief(session, dialog.person_uid, values)
            queries.change_relief(session, str(row["uid"]), values)
            return str(row["uid"])

        if row:
            what = self.tr("修改党费减免 {name}").format(name=row["name"])
            self.open_dialog(dialog, what, write, self.offer_corrections)
        else:
            self.open_dialog(dialog, self.tr("登记党费减免申请"), write, self.offer_corrections)

    def offer_corrections(self, uid: str) -> None:
        """What the approval changes of months that were opened before it, to be corrected in lines that are seen."""
        book = self.desk.book
        found = (
            book.read(lambda session: queries.relief_differences(session, uid)) if book is not None else []
        )
        if not found:
            return
        why = self.tr("批准以前已建账的月份有 {count} 个和这份减免不同。勾选的记一笔更正，原来的数不改。")
        dialog = DifferencesDialog(
            found,
            self.desk.codes,
            can_edit=self.can_edit,
            why=why.format(count=len(found)),
            parent=self.window(),
        )

        def keep() -> None:
            ticked = dialog.ticked()
            what = self.tr("按减免更正应交 {count} 笔").format(count=len(ticked))
            if not ticked or self.done(what, lambda session: queries.correct_all(session, ticked)):
                dialog.accept()

        dialog.kept.connect(keep)
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()
