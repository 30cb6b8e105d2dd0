"""Why something is taken back or corrected: a sentence that stays beside it for good, and an amount where one is asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from partybook.desk.language import said
from partybook.desk.palette import look
from partybook.desk.pieces import button, column, row, words
from partybook.errors import Problem
from partybook.money import parse_fen


class ReasonDialog(QDialog):
    """`given` gives the reason, and the fen typed where an amount is asked (else None)."""

    given = Signal(str, object)

    def __init__(
        self, title: str, more: str, act: str, *, amount: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(look.px(440))
        self.amount, self.reason = QLineEdit(), QLineEdit()
        self.amount.setAccessibleName(amount)
        self.amount.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
        self.reason.setAccessibleName(self.tr("原因"))
        self.wrong = words("", tone="late", rank="small", wrap=True)
        self.wrong.hide()
        self._asks = bool(amount)
        go, cancel = button(act, "filled"), button(self.tr("取消"))
        go.setDefault(True)
        go.clicked.connect(self.go)
        cancel.clicked.connect(self.reject)
        inside = column(
            words(title, rank="title"),
            words(more, tone="second", wrap=True),
            *([words(amount, tone="second"), self.amount] if amount else []),
            words(self.tr("原因"), tone="second"),
            self.reason,
            self.wrong,
            6,
            row(None, cancel, go),
            gap=8,
        )
        inside.setContentsMargins(*(look.px(22),) * 4)
        self.setLayout(inside)
        (self.amount if amount else self.reason).setFocus()

    def go(self) -> None:
        """Hands over the reason; without one, or with no amount, it says so and stays."""
        fen = None
        if self._asks:
            try:
                fen = parse_fen(self.amount.text())
            except Problem as problem:
                self._say(said(problem), self.amount)
                return
        if not self.reason.text().strip():
            self._say(self.tr("请写明原因，它会和这一笔一起留下。"), self.reason)
            return
        self.accept()
        self.given.emit(self.reason.text().strip(), fen)

    def _say(self, text: str, entry: QLineEdit) -> None:
        self.wrong.setText(text)
        self.wrong.show()
        entry.setFocus()
