"""The forms of the account: income and spending, the cash counted, where it begins, a large sum's receipt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import Entry, Form, FormDialog
from partybook.desk.palette import look
from partybook.desk.pieces import column, set_tone, words
from partybook.errors import Problem
from partybook.features.dues.dialogs.days import not_to_come
from partybook.features.dues.model import (
    COUNT_FIELDS,
    ENTRY_FIELDS,
    HANDUP_FIELDS,
    LARGE_FIELDS,
    START_FIELDS,
)
from partybook.fields import Codes
from partybook.money import yuan
from partybook.text import mark

LOW = 470  # the height of a dialog with one short form


def _lowered(dialog: FormDialog, height: int = LOW) -> None:
    dialog.resize(dialog.width(), min(look.px(height), dialog.height()))


def _typed(entry: Entry) -> Any:
    """The value while it is typed; None where the text is none yet."""
    try:
        return entry.read(entry.text()) if entry.is_unread else entry.value
    except Problem:
        return None


class EntryDialog(FormDialog):
    """Income or spending, by purpose."""

    whole = True  # day and name are proposed, and are nobody's change
    KEYS = (
        "on_date",
        "purpose",
        "amount_fen",
        "voucher",
        "what",
        "payee",
        "handled_by",
        "approved_by",
        "note",
    )

    def __init__(
        self, purposes: Mapping[str, Sequence[str]], who: str, codes: Codes, parent: QWidget | None = None
    ) -> None:
        """`purposes` are the codes of what comes in and what goes out: in, out."""
        table = codes["dues_purpose"]
        titles = {"in": self.tr("收入"), "out": self.tr("支出")}
        choices = {titles[way]: [table.short(code) for code in found] for way, found in purposes.items()}
        form = Form(
            ENTRY_FIELDS,
            [(self.tr("党费的其他收入和支出"), self.KEYS)],
            codes,
            choices={"purpose": choices},
            wide=("what", "note"),
            check=self._check,
        )
        super().__init__(self.tr("记收支"), form, parent=parent)
        self.show_values({"on_date": PartialDate.of(today()), "handled_by": who or None})
        form.entries["purpose"].explain(self.tr("党员交的党费不在这里记，它从收据自动记账。"))
        _lowered(self)

    def _check(self, values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        if values["amount_fen"] is not None and values["amount_fen"] <= 0:
            says = mark("金额应大于 0：{value}")
            yield "amount_fen", Problem("dues-amount", says, value=yuan(values["amount_fen"]))
        yield from not_to_come(values)


class CountDialog(FormDialog):
    """Cash and bank balance on a day, against the book: the difference is said while it is typed."""

    whole = True
    KEYS = ("cash_fen", "bank_fen", "on_date", "counted_by", "witness", "note")

    def __init__(
        self,
        balance: Callable[[PartialDate], int],
        who: str,
        codes: Codes,
        parent: QWidget | None = None,
    ) -> None:
        self._balance = balance
        form = Form(COUNT_FIELDS, [(self.tr("盘点"), self.KEYS)], codes, wide=("note",), check=not_to_come)
        super().__init__(self.tr("盘点党费"), form, parent=parent)
        self.result, self.why = words("", rank="section", wrap=True), words("", tone="second", wrap=True)
        below = QFrame()
        below.setObjectName("plain")
        stack = column(self.result, self.why, gap=4)
        stack.setContentsMargins(look.px(20), 0, look.px(20), look.px(10))
        below.setLayout(stack)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, below)
        self.show_values({"on_date": PartialDate.of(today()), "counted_by": who or None})
        for entry in form.entries.values():
            entry.edited.connect(self._follow)
        self._follow()
        _lowered(self)

    def _follow(self) -> None:
        entries = self.form.entries
        day, cash, bank = (_typed(entries[key]) for key in ("on_date", "cash_fen", "bank_fen"))
        if day is None:
            self.result.setText("")
            self.why.setText("")
            return
        book = self._balance(day)
        self.why.setText(
            self.tr("{day} 账面余额 {book} 元").format(day=day.dotted_full, book=yuan(book, thousands=True))
        )
        if cash is None and bank is None:
            self.result.setText(self.tr("写上点出的现金和银行存款余额；没有的写 0。"))
            set_tone(self.result, "second")
            return
        there = (cash or 0) + (bank or 0)
        text, tone = difference_words(there - book)
        says = self.tr("实有 {there} 元，{difference}")
        self.result.setText(says.format(there=yuan(there, thousands=True), difference=text))
        set_tone(self.result, tone)


def difference_words(fen: int) -> tuple[str, str]:
    """What the difference of a count says, and its tone."""
    if fen == 0:
        return QCoreApplication.translate("CountDialog", "✓ 与账面相符"), "done"
    if fen > 0:
        says = QCoreApplication.translate("CountDialog", "▲ 比账面多 {value} 元，请查明并写在备注里")
    else:
        says = QCoreApplication.translate("CountDialog", "▲ 比账面少 {value} 元，请查明并写在备注里")
    return says.format(value=yuan(abs(fen), thousands=True)), "late"


class StartDialog(FormDialog):
    """Where the account of a branch begins, for a book that starts in mid-year."""

    def __init__(
        self,
        kept: Mapping[str, Any],
        before: Callable[[PartialDate], tuple[int, int]],
        codes: Codes,
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`before` tells how many receipts are dated before a day, and their sum."""
        self._before = before
        keys = ("on_date", "balance_fen", "last_receipt", "note")
        form = Form(START_FIELDS, [(self.tr("从哪天起、带着多少钱开始记账"), keys)], codes, wide=("note",))
        super().__init__(self.tr("期初设置"), form, read_only=read_only, parent=parent)
        self.show_values(kept)
        form.entries["on_date"].explain(self.tr("这一天以前收的、缴的、用的都在期初余额里，不再重复记。"))
        form.entries["on_date"].edited.connect(self._follow)
        self._follow()
        form.entries["balance_fen"].explain(self.tr("没有余额写 0。"))
        form.entries["last_receipt"].explain(self.tr("已经开出的最后一张；新收据从下一号开始。"))
        _lowered(self, 450)

    def _follow(self) -> None:
        """Says which of the receipts already written become part of the opening balance."""
        entry = self.form.entries["on_date"]
        day = _typed(entry)
        count, fen = self._before(day) if day is not None else (0, 0)
        if count:
            says = self.tr("此前已有 {count} 张收据，共 {sum} 元：只记到各人月份，钱应已算在期初余额里。")
            entry.say(says.format(count=count, sum=yuan(fen, thousands=True)), "due")
        elif entry.problem is None:
            entry.say("")


def received_form(fields: Sequence[str], title: str, codes: Codes) -> Form:
    """The form of what came back for a slip of handing up."""
    return Form(HANDUP_FIELDS, [(title, fields)], codes, wide=("note",))


def large_form(title: str, codes: Codes) -> Form:
    """The form of what is completed about a large sum."""
    return Form(
        LARGE_FIELDS, [(title, ("centre_receipt_on", "centre_receipt", "wish"))], codes, wide=("wish",)
    )
