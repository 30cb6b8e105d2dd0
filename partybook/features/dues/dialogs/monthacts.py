"""What the collecting page does with months: shows what lies behind one, corrects it, opens months, compares them."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.desk import Desk
from partybook.desk.question import Question
from partybook.desk.reasondialog import ReasonDialog
from partybook.features.dues import queries
from partybook.features.dues.dialogs.areas import AreasDialog
from partybook.features.dues.dialogs.detail import DetailDialog
from partybook.features.dues.dialogs.differences import DifferencesDialog
from partybook.features.dues.queries import GridLine
from partybook.features.dues.rules.months import months_words
from partybook.text import mark


class Collecting(Protocol):
    """What the acts ask of the page."""

    year: int
    lines: list[GridLine]

    def line(self, uid: str) -> GridLine | None: ...
    def window(self) -> QWidget: ...
    def reread(self) -> None: ...


class MonthActs(QObject):
    """The acts about months; each is one edit that Ctrl+Z takes back."""

    def __init__(self, desk: Desk, page: Any) -> None:
        super().__init__(page)
        self.desk = desk
        self.page: Collecting = page
        self.dialog: Any = None

    def take(self, dialog: QDialog) -> None:
        """Holds a dialog of the page, which goes when it is closed."""
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog

    def _open(self, dialog: QDialog) -> None:
        self.take(dialog)
        dialog.open()

    @property
    def _can_edit(self) -> bool:
        return self.desk.can_edit

    # What lies behind a month ----------------------------------------------------------------------------------

    def show_detail(self, uid: str, month: int) -> None:
        book, line = self.desk.book, self.page.line(uid)
        if book is None or line is None or not month:
            return
        when = PartialDate(self.page.year, month)
        position, payments, corrections = book.read(lambda session: queries.month_detail(session, uid, when))
        title = self.tr("{name} · {year} 年 {month} 月").format(name=line.name, year=when.year, month=month)
        dialog = DetailDialog(
            title,
            position,
            payments,
            corrections,
            self.desk.codes,
            can_edit=self._can_edit,
            parent=self.page.window(),
        )
        dialog.reversal_asked.connect(lambda payment: self._ask_back(dialog, payment, void=False))
        dialog.void_asked.connect(lambda payment: self._ask_back(dialog, payment, void=True))
        dialog.correction_asked.connect(lambda: self._ask_correction(dialog, line, when))
        self._open(dialog)

    def _ask_back(self, detail: QDialog, payment: str, *, void: bool) -> None:
        detail.accept()
        title = self.tr("作废收据") if void else self.tr("冲正收据")
        more = (
            self.tr("写错的收据作废：这笔钱不算收过，号码留着，注明作废。")
            if void
            else self.tr("钱退回本人：另开一张负数收据，冲掉原来的一笔。")
        )
        dialog = ReasonDialog(title, more, title, parent=self.page.window())

        def write(session: Any, reason: str) -> None:
            (queries.void_payment if void else queries.reverse)(session, payment, reason)

        dialog.given.connect(
            lambda reason, _fen: self.desk.edit(title, lambda session: write(session, reason))
        )
        self._open(dialog)

    def _ask_correction(self, detail: QDialog, line: GridLine, month: PartialDate) -> None:
        detail.accept()
        more = self.tr("建账时的应交数不改，另记一笔更正：多交写正数，少交写负数。")
        dialog = ReasonDialog(
            self.tr("更正应交"),
            more,
            self.tr("更正"),
            amount=self.tr("增减多少元"),
            parent=self.page.window(),
        )
        what = self.tr("更正应交：{name} {month} 月").format(name=line.name, month=month.month)
        dialog.given.connect(
            lambda reason, fen: self.desk.edit(
                what,
                lambda session: queries.correct(
                    session, line.uid, month, fen, reason, branch_uid=line.branch_uid
                ),
            )
        )
        self._open(dialog)

    # Months, differences, areas --------------------------------------------------------------------------------

    def open_months(self) -> None:
        """Opens every month up to this one that is not open yet, after saying which."""
        book = self.desk.book
        if book is None:
            return
        now = today()
        last = 12 if self.page.year < now.year else now.month if self.page.year == now.year else 0
        todo = book.read(lambda session: queries.unopened(session, self.page.year, last))
        if not todo:
            self.desk.say(self.tr("到本月为止，各月都已建账。"))
            return
        months = months_words(month for _, month in todo).removesuffix(mark("月"))
        question = Question(
            self.tr("建立各月应交"),
            self.tr(
                "将按名册和核定数额记下 {months} 月每人应交多少。以后名册或核定改了，已建账的月份不变，另记更正。"
            ).format(months=months),
            [("stay", self.tr("取消")), ("go", self.tr("建账"))],
            self.page.window(),
        )

        def write(session: Any) -> None:
            for branch, month in todo:
                queries.open_month(session, branch, month)

        what = self.tr("建立 {months} 月应交").format(months=months)
        question.answered.connect(lambda answer: self.desk.edit(what, write) if answer == "go" else None)
        self._open(question)

    def show_differences(self) -> None:
        """What the roster and the assessments say now against what the months hold."""
        book = self.desk.book
        if book is None:
            return
        rows = book.read(lambda session: queries.year_differences(session, self.page.year))
        dialog = DifferencesDialog(rows, self.desk.codes, can_edit=self._can_edit, parent=self.page.window())

        def write(session: Any) -> None:
            queries.correct_all(session, dialog.ticked())

        def keep() -> None:
            if self.desk.edit(self.tr("更正应交 {count} 笔").format(count=len(dialog.ticked())), write):
                dialog.accept()

        dialog.kept.connect(keep)
        self._open(dialog)

    def show_areas(self) -> None:
        """The areas for collecting and who collects there."""
        if self.desk.book is not None:
            self._open(AreasDialog(self.desk, self.page.window()))
