"""The receipts of the year, and the large sums among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from partybook.desk.form import FormDialog
from partybook.desk.palette import look
from partybook.desk.reasondialog import ReasonDialog
from partybook.desk.records import Row
from partybook.features.dues import queries
from partybook.features.dues.dialogs.account import (
    large_form,
)
from partybook.features.dues.model import (
    LARGE_FIELDS,
    PAYMENT_FIELDS,
)
from partybook.features.dues.sources.lists import large, payments
from partybook.features.dues.tab.ledgers.listing import VOIDED, LedgerList, with_reason
from partybook.money import yuan
from partybook.text import mark


class ReceiptList(LedgerList):
    """The receipts of the year, the newest first, a row for each person on them; void ones struck."""

    key = "receipts"
    name = "dues.receipts"
    unit = mark("行")
    fields = PAYMENT_FIELDS
    source = "dues.payments"
    register = "dues-receipt"
    struck = VOIDED
    shown = (
        "number", "on_date", "name", "from_month", "to_month", "amount_fen", "kind", "method", "payer",
        "note",
    )  # fmt: skip
    widths: Mapping[str, float] = {
        "name": 5,
        "on_date": 6,
        "from_month": 4.6,
        "method": 5,
        "reason": 6,
        "note": 8,
    }
    icon = "page"

    def empty_words(self) -> tuple[str, str]:
        return self.tr("这一年还没有收据"), self.tr("在“收缴”里收了党费，收据就列在这里，编号连着不断。")

    def make_acts(self) -> None:
        paper = self.act(self.tr("打印收据"), lambda: self.print_paper(self.register, self._payment))
        paper.setProperty("reads", "yes")
        self.reversed = self.act(self.tr("冲正…"), self.reverse, tip=self.tr("已交出的收据，开红字冲回"))
        self.voided = self.act(self.tr("作废…"), self.void, tip=self.tr("写错、没有交出的收据"))

    @property
    def _payment(self) -> str:
        return str(self.row(self.table.uid).get("payment_uid") or "")

    @property
    def chosen(self) -> list[str]:
        found = (str(self.row(uid)["payment_uid"]) for uid in self.table.chosen_uids())
        return list(dict.fromkeys(found))

    def read(self, session: Any) -> Sequence[Row]:
        found_by = queries.found_by(session)
        return [
            {
                **with_reason(row),
                **found_by.get(row["person_uid"], {}),
                "payment_uid": row["uid"],
                "uid": f"{row['uid']}/{row['person_uid']}",
            }
            for row in reversed(payments(session, self.asked))
        ]

    def open_row(self, row: Row) -> None:
        title = self.tr("收据") if row["number"] is None else self.tr("第 {number} 号收据")
        self.look_at(row, title.format(number=row["number"]), self.fields)

    def _people(self) -> str:
        names = [row["name"] or "" for row in self.rows if row["payment_uid"] == self._payment]
        return "、".join(names[:5]) + (
            self.tr(" 等 {count} 人").format(count=len(names)) if len(names) > 5 else ""
        )

    def void(self) -> None:
        row = self.row(self.table.uid)
        if row:
            more = self.tr("{people}：整张收据划掉，编号不再用，这些月份又成了没交。").format(
                people=self._people()
            )
            self.void_chosen(
                self.tr("作废收据"),
                more,
                lambda session, row, reason: queries.void_payment(session, row["payment_uid"], reason),
            )

    def reverse(self) -> None:
        row = self.row(self.table.uid)
        if row:
            more = self.tr("{people}：按一个新编号开红字，把这张收据还剩的全部冲回。").format(
                people=self._people()
            )
            dialog = ReasonDialog(self.tr("冲正收据"), more, self.tr("冲正"), parent=self.window())
            what, uid = self.tr("冲正收据"), row["payment_uid"]
            dialog.given.connect(
                lambda reason, _fen: self.done(what, lambda session: queries.reverse(session, uid, reason))
            )
            dialog.finished.connect(lambda _code: dialog.deleteLater())
            self.dialog = dialog
            dialog.open()


class LargeList(LedgerList):
    """The large sums of the year, with the receipt that comes back from above."""

    key = "large"
    name = "dues.large"
    unit = mark("笔")
    fields = LARGE_FIELDS
    source = "dues.large"
    register = "dues-large"
    shown = (
        "name",
        "on_date",
        "amount_fen",
        "wish",
        "number",
        "handed_up",
        "centre_receipt",
        "centre_receipt_on",
    )
    widths: Mapping[str, float] = {"name": 5, "on_date": 6, "wish": 9, "centre_receipt": 8}
    icon = "dues"

    def empty_words(self) -> tuple[str, str]:
        return (
            self.tr("这一年没有大额党费"),
            self.tr("自愿一次多交 1000 元以上的，在“收缴”里登记后列在这里，全部上缴。"),
        )

    def make_acts(self) -> None:
        self.completed = self.act(self.tr("登记中组部收据…"), lambda: self.complete(self.table.uid), "filled")

    def read(self, session: Any) -> Sequence[Row]:
        found_by = queries.found_by(session)
        return [
            {**row, **found_by.get(row["person_uid"], {}), "payment_uid": row["uid"],
             "uid": f"{row['uid']}/{row['person_uid']}"}
            for row in large(session, self.asked)
        ]  # fmt: skip

    def open_row(self, row: Row) -> None:
        self.complete(str(row["uid"]))

    def complete(self, uid: str) -> None:
        """The giver's wish, and the receipt of the centre."""
        row = self.row(uid)
        if not row:
            return
        title = self.tr("{name} 的大额党费 {sum} 元").format(
            name=row["name"], sum=yuan(row["amount_fen"], thousands=True)
        )
        dialog = FormDialog(
            title,
            large_form(self.tr("收据和用途意愿"), self.desk.codes),
            read_only=not self.can_edit,
            parent=self.window(),
        )
        dialog.show_values(row)
        dialog.resize(dialog.width(), min(look.px(290), dialog.height()))

        def write(session: Any, changed: Mapping[str, Any]) -> str:
            queries.complete_large(session, row["payment_uid"], changed)
            return uid

        self.open_dialog(dialog, self.tr("登记大额党费收据 {name}").format(name=row["name"]), write)
