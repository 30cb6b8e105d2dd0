"""The slips of handing up: made for the period due, received, voided, printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from partybook.dates import PartialDate, today
from partybook.desk.form import FormDialog
from partybook.desk.palette import look
from partybook.desk.records import Row
from partybook.features.dues import queries
from partybook.features.dues.dialogs.account import (
    received_form,
)
from partybook.features.dues.dialogs.handup import HandupDialog
from partybook.features.dues.model import (
    HANDUP_LIST_FIELDS,
)
from partybook.features.dues.sources.lists import handups
from partybook.features.dues.tab.ledgers.listing import VOIDED, LedgerList, with_reason
from partybook.text import mark


class HandupList(LedgerList):
    """The slips of the year."""

    key = "handups"
    name = "dues.handups"
    unit = mark("张")
    fields = HANDUP_LIST_FIELDS
    source = "dues.handups"
    register = "dues-handup"
    bold = "period"
    struck = VOIDED
    shown = (
        "number", "period", "collected_fen", "ratio_bp", "amount_fen", "large_fen", "on_date", "method",
        "received_on", "receipt", "note",
    )  # fmt: skip
    widths: Mapping[str, float] = {
        "period": 8,
        "collected_fen": 6,
        "amount_fen": 6,
        "large_fen": 6,
        "on_date": 6,
        "received_on": 6,
        "receipt": 6,
        "note": 8,
    }
    icon = "export"

    def empty_words(self) -> tuple[str, str]:
        return self.tr("这一年还没有上缴"), self.tr(
            "到期的一段按收到的党费和上缴比例算好，核对后打印上缴单。"
        )

    def make_acts(self) -> None:
        slip = self.act(self.tr("打印上缴单"), lambda: self.print_paper(self.register, self.table.uid))
        slip.setProperty("reads", "yes")
        self.received = self.act(self.tr("回执…"), self.receive)
        self.voided = self.act(self.tr("作废…"), self.void)
        self.handed = self.act(self.tr("上缴…"), lambda: self.in_branch(self.hand_up), "filled")

    def read(self, session: Any) -> Sequence[Row]:
        return [with_reason(row) for row in handups(session, self.asked)]

    def open_row(self, row: Row) -> None:
        if row["voided_on"] is not None or not self.can_edit:
            self.look_at(row, self.tr("上缴单第 {number} 号").format(number=row["number"]), self.fields)
        else:
            self.receive()

    def hand_up(self, branch_uid: str) -> None:
        """The period that is due, proposed with its numbers; then the slip is printed."""
        book = self.desk.book
        if book is None:
            return
        periods = book.read(lambda session: queries.periods_to_propose(session, branch_uid, self.scope.day))
        dialog = HandupDialog(
            periods,
            lambda first, last: book.read(lambda s: queries.handup_due(s, branch_uid, first, last)),
            self.desk.who,
            self.desk.codes,
            self.window(),
        )

        dialog.save.setText(self.tr("上缴并打印"))

        def write(session: Any, _changed: Mapping[str, Any]) -> str:
            return queries.hand_up(session, branch_uid, dialog.values())

        self.open_dialog(dialog, self.tr("上缴党费"), write, lambda uid: self.print_paper(self.register, uid))

    def receive(self) -> None:
        """What came back for the slip chosen."""
        row = self.row(self.table.uid)
        if not row or row["voided_on"] is not None or not self.can_edit:
            return
        keys = ("received_on", "receipt", "received_by", "voucher", "note")
        title = self.tr("第 {number} 号上缴单的回执").format(number=row["number"])
        form = received_form(keys, row["period"], self.desk.codes)
        dialog = FormDialog(title, form, parent=self.window())
        dialog.show_values(row)
        if row["received_on"] is None:
            form.entries["received_on"].offer(PartialDate.of(today()))
        dialog.resize(dialog.width(), min(look.px(340), dialog.height()))

        def write(session: Any, changed: Mapping[str, Any]) -> str:
            queries.receive_handup(session, row["uid"], changed)
            return str(row["uid"])

        self.open_dialog(dialog, self.tr("登记上缴回执"), write)

    def void(self) -> None:
        more = self.tr("上缴单划掉，编号不再用；这一段可以重新上缴。")
        self.void_chosen(
            self.tr("作废上缴单"),
            more,
            lambda session, row, reason: queries.void_handup(session, row["uid"], reason),
        )
