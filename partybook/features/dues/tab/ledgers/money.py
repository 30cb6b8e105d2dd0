"""The account line by line, and the cash counted against it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from partybook.desk.palette import Mark
from partybook.desk.records import Row
from partybook.errors import Problem
from partybook.features.dues import queries
from partybook.features.dues.dialogs.account import (
    CountDialog,
    EntryDialog,
    StartDialog,
)
from partybook.features.dues.model import (
    ACCOUNT_FIELDS,
    COUNT_FIELDS,
    ENTRY_FIELDS,
)
from partybook.features.dues.sources.lists import account
from partybook.features.dues.tab.ledgers.listing import (
    VOID_REASON,
    VOIDED,
    VOIDED_ON,
    LedgerList,
    with_reason,
)
from partybook.fields import Field, Label, Money
from partybook.text import mark

BRANCH = Field("branch", "党支部", Label(), (), 8, computed=True)
DIFFERENCE = Field("difference_fen", "差额", Money(), (), 4.5, computed=True)
NO_MATCH = Mark("▲", "late")


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
    )
    widths: Mapping[str, float] = {
        "on_date": 6,
        "purpose": 5.4,
        "what": 11,
        "voucher": 7,
        "in_fen": 6,
        "out_fen": 6,
    }
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
        shown = [with_reason(row, "what") for row in shown]
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
        dialog = StartDialog(
            kept,
            lambda day: book.read(lambda session: queries.before_start(session, branch_uid, day)),
            self.desk.codes,
            read_only=not self.can_edit,
            parent=self.window(),
        )

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
