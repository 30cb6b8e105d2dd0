"""The lists of the account page: the account, slips of handing up, receipts, large sums, counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate, today
from partybook.desk.desk import Desk
from partybook.desk.form import Form, FormDialog
from partybook.desk.palette import Mark, look
from partybook.desk.pieces import button
from partybook.desk.records import Row
from partybook.errors import Problem
from partybook.features.dues import queries
from partybook.features.dues.dialogs.account import (
    CountDialog,
    EntryDialog,
    StartDialog,
    large_form,
    received_form,
)
from partybook.features.dues.dialogs.handup import HandupDialog
from partybook.features.dues.dialogs.reason import ReasonDialog
from partybook.features.dues.model import (
    ACCOUNT_FIELDS,
    COUNT_FIELDS,
    ENTRY_FIELDS,
    HANDUP_LIST_FIELDS,
    LARGE_FIELDS,
    PAYMENT_FIELDS,
)
from partybook.features.dues.sources.lists import account, handups, large, payments
from partybook.features.dues.tab.yearly import YearlyPage
from partybook.fields import Date, Field, Label, Money, Text
from partybook.money import yuan
from partybook.text import mark

VOIDED_ON = Field("voided_on", "作废日期", Date(whole=True), (), 5, computed=True)
VOID_REASON = Field("void_reason", "作废原因", Text(), (), 6, computed=True)
BRANCH = Field("branch", "党支部", Label(), (), 8, computed=True)
DIFFERENCE = Field("difference_fen", "差额", Money(), (), 4.5, computed=True)
VOIDED = ("voided_on", "void_reason")
NO_MATCH = Mark("▲", "late")


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


class AccountList(LedgerList):
    """The account line by line with the running balance; voided entries stand struck where they were."""

    key = "account"
    name = "dues.account"
    unit = mark("笔")
    fields = (*ACCOUNT_FIELDS, VOIDED_ON, VOID_REASON)
    source = "dues.account"
    register = "dues-account"
    bold = ""
    struck = VOIDED
    shown = (
        "on_date",
        "kind",
        "purpose",
        "what",
        "voucher",
        "in_fen",
        "out_fen",
        "balance_fen",
        "void_reason",
    )
    widths: Mapping[str, float] = {"on_date": 6, "purpose": 5.4, "what": 11, "in_fen": 6, "out_fen": 6}
    icon = "dues"

    def empty_words(self) -> tuple[str, str]:
        return self.tr("这一年还没有账"), self.tr("收了党费、记了收支，就一笔一笔列在这里。")

    def make_acts(self) -> None:
        self.start = self.act(self.tr("期初设置…"), lambda: self.in_branch(self.open_start))
        self.voided = self.act(self.tr("作废…"), self.void, tip=self.tr("只有手工记的收支在这里作废"))
        self.entered = self.act(self.tr("记收支…"), lambda: self.in_branch(self.enter), "filled")

    def read(self, session: Any) -> Sequence[Row]:
        blank = {"voided_on": None, "void_reason": None}
        lines = [{**row, **blank} for row in account(session, self.asked)]
        if lines:
            lines[0]["what"] = self.tr("上年结余")
            if not lines[0]["balance_fen"] and any(row["kind"] == "start" for row in lines[1:]):
                del lines[0]  # the account begins in this year: nothing was brought into it
        names = dict(queries.branches_there(session))
        incomes = queries.purposes("in")
        for row in queries.entries(session, self.scope.branch_uid):
            if row["voided_on"] is None or row["on_date"].year != self.scope.year:
                continue
            comes = row["purpose"] in incomes
            lines.append({
                **{key: row[key] for key in ("uid", "on_date", "purpose", "what", "voucher", *blank)},
                "kind": "income" if comes else "spending",
                "in_fen": row["amount_fen"] if comes else 0,
                "out_fen": 0 if comes else row["amount_fen"],
                "balance_fen": None,
                "branch": names.get(row["branch_uid"]),
            })  # fmt: skip
        shown = [{**row, **{key: row[key] or None for key in ("in_fen", "out_fen")}} for row in lines]
        return sorted(shown, key=lambda row: row["on_date"].sort_key)

    def open_row(self, row: Row) -> None:
        book = self.desk.book
        found = [] if book is None else book.read(lambda session: queries.entries(session))
        entry = next((one for one in found if one["uid"] == row["uid"]), None)
        fields = (*ENTRY_FIELDS, VOIDED_ON, VOID_REASON)
        if entry is not None:
            self.look_at(entry, self.tr("收支"), fields)
        else:
            self.look_at(row, self.tr("账户明细"), ACCOUNT_FIELDS)

    def enter(self, branch_uid: str) -> None:
        """Income or spending of the branch."""
        purposes = {way: queries.purposes(way) for way in ("in", "out")}
        dialog = EntryDialog(purposes, self.desk.who, self.desk.codes, self.window())
        self.open_dialog(
            dialog,
            self.tr("记党费收支"),
            lambda session, changed: queries.add_entry(session, branch_uid, changed),
        )

    def open_start(self, branch_uid: str) -> None:
        """Where the account of the branch begins."""
        book = self.desk.book
        if book is None:
            return
        kept = book.read(queries.starts).get(branch_uid, {})
        dialog = StartDialog(kept, self.desk.codes, read_only=not self.can_edit, parent=self.window())

        def write(session: Any, changed: Mapping[str, Any]) -> None:
            keys = ("on_date", "balance_fen", "last_receipt", "note")
            queries.set_start(session, branch_uid, {**{key: kept.get(key) for key in keys}, **changed})

        self.open_dialog(dialog, self.tr("设置党费期初"), write)

    def void(self) -> None:
        row = self.row(self.table.uid)
        if row and row["kind"] not in ("income", "spending"):
            says = mark("这一行是从收据、上缴单或期初自动记的账，请到那里作废或更正。")
            self.desk.tell(Problem("dues-void-elsewhere", says, severity="warning"))
            return
        more = self.tr("这一笔划掉，不再计入余额，但仍看得见。")
        self.void_chosen(
            self.tr("作废收支"),
            more,
            lambda session, row, reason: queries.void_entry(session, row["uid"], reason),
        )


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
        "received_on", "receipt", "void_reason",
    )  # fmt: skip
    widths: Mapping[str, float] = {
        "period": 8,
        "collected_fen": 6,
        "amount_fen": 6,
        "large_fen": 6,
        "on_date": 6,
        "received_on": 6,
        "void_reason": 8,
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
        return handups(session, self.asked)

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
        periods = book.read(lambda session: queries.periods_due(session, branch_uid, self.scope.day))
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
        "void_reason",
    )  # fmt: skip
    widths: Mapping[str, float] = {"name": 5, "on_date": 6, "from_month": 4.6, "reason": 6, "void_reason": 6}
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
                **row,
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


class CountList(LedgerList):
    """Cash and bank counted, against the book."""

    key = "counts"
    name = "dues.counts"
    unit = mark("次")
    fields = (*COUNT_FIELDS, DIFFERENCE, BRANCH)
    source = "dues.account"
    register = "dues-account"
    bold = ""
    shown = ("on_date", "cash_fen", "bank_fen", "book_fen", "difference_fen", "counted_by", "witness", "note")
    widths: Mapping[str, float] = {
        "on_date": 6,
        "cash_fen": 6,
        "bank_fen": 6,
        "book_fen": 6,
        "difference_fen": 6,
    }
    icon = "check"

    def empty_words(self) -> tuple[str, str]:
        return self.tr("这一年还没有盘点"), self.tr("点一点现金，看一看存折，和账面对上；差多少会说出来。")

    def make_acts(self) -> None:
        self.counting = self.act(self.tr("盘点…"), lambda: self.in_branch(self.count), "filled")

    def marks(self) -> Mapping[str, Callable[[Any], Mark | None]]:
        return {"difference_fen": lambda fen: NO_MATCH if fen else Mark("✓", "done")}

    def read(self, session: Any) -> Sequence[Row]:
        names = dict(queries.branches_there(session))
        return [
            {**row, "branch": names.get(row["branch_uid"])}
            for row in queries.cash_counts(session, self.scope.branch_uid)
            if row["on_date"].year == self.scope.year
        ]

    def open_row(self, row: Row) -> None:
        self.look_at(row, self.tr("盘点"), self.fields)

    def count(self, branch_uid: str) -> None:
        """What is there now, against what the book says."""
        book = self.desk.book
        if book is None:
            return
        dialog = CountDialog(
            lambda day: book.read(lambda session: queries.balance(session, day.latest, branch_uid)),
            self.desk.who,
            self.desk.codes,
            self.window(),
        )
        self.open_dialog(
            dialog,
            self.tr("盘点党费"),
            lambda session, changed: queries.count_cash(session, branch_uid, changed),
        )


LISTS = (AccountList, HandupList, ReceiptList, LargeList, CountList)
