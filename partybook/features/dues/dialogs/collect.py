"""What the collecting page does: takes money in, shows what lies behind a month, corrects, opens months."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.desk import Desk
from partybook.desk.language import said
from partybook.desk.question import Question
from partybook.features.dues import queries
from partybook.features.dues.dialogs.areas import AreasDialog
from partybook.features.dues.dialogs.detail import DetailDialog
from partybook.features.dues.dialogs.differences import DifferencesDialog
from partybook.features.dues.dialogs.month import MonthDialog
from partybook.features.dues.dialogs.payment import PaymentDialog
from partybook.features.dues.dialogs.reason import ReasonDialog
from partybook.features.dues.queries import GridLine
from partybook.features.dues.rules.months import months_words
from partybook.features.dues.rules.paying import Sum
from partybook.money import yuan

MOST_SAID = 6  # doubts that a question names before it counts them
HOW = "dues.how"  # how the last payment was made, kept on this PC


class Collecting(Protocol):
    """What the acts ask of the page."""

    year: int
    lines: list[GridLine]

    def line(self, uid: str) -> GridLine | None: ...
    def window(self) -> QWidget: ...
    def reread(self) -> None: ...


class CollectActs(QObject):
    """The acts of the collecting page; each is one edit that Ctrl+Z takes back."""

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

    def _how(self) -> dict[str, Any]:
        """Today, and method and collector as the last time."""
        kept = self.desk.settings.get(HOW, {})
        kept = kept if isinstance(kept, dict) else {}
        return {
            "on_date": PartialDate.of(today()),
            "method": kept.get("method") or "cash",
            "collector": kept.get("collector") or self.desk.who or None,
        }

    def _keep_how(self, values: Mapping[str, Any]) -> None:
        self.desk.settings.set(HOW, {key: values.get(key) for key in ("method", "collector")})

    def _collectors(self) -> list[str]:
        book = self.desk.book
        return list(book.read(queries.collectors)) if book is not None else []

    # Payments --------------------------------------------------------------------------------------------------

    def collect(self, months: Sequence[tuple[str, int]]) -> None:
        """Takes what is open of the chosen months, a receipt for each member."""
        book = self.desk.book
        if book is None or not self._can_edit:
            return
        by_person: dict[str, list[PartialDate]] = {}
        for uid, month in months:
            by_person.setdefault(uid, []).append(PartialDate(self.page.year, month))
        how = self._how()
        lines = book.read(
            lambda session: [
                one
                for uid, theirs in by_person.items()
                for one in queries.sums_for(session, uid, theirs, on=how["on_date"])
            ]
        )
        if not lines:
            self.desk.say(self.tr("选中的月份没有要交的。"))
            return
        self._pay(lines, how)

    def pay(
        self, line: GridLine, months: Sequence[PartialDate], fen: int, values: Mapping[str, Any] | None = None
    ) -> None:
        """Takes an amount of a member for these months."""
        book = self.desk.book
        if book is None:
            return
        how = {**self._how(), **(values or {})}
        self._pay(
            book.read(lambda session: queries.sums_for(session, line.uid, months, fen, how["on_date"])), how
        )

    def _pay(self, lines: Sequence[Sum], how: Mapping[str, Any]) -> None:
        """Stores the payment; what is unusual is said first, and asks for a yes."""
        book = self.desk.book
        assert book is not None
        doubts = book.read(lambda session: queries.check_payment(session, lines, how["on_date"]))
        if not doubts:
            self._store(lines, how)
            return
        question = Question(
            self.tr("请核对这笔党费"),
            "\n".join(f"! {said(problem)}" for problem in doubts),
            [("stay", self.tr("返回")), ("go", self.tr("照这样登记"))],
            self.page.window(),
        )
        question.answered.connect(lambda answer: self._store(lines, how) if answer == "go" else None)
        self._open(question)

    def _store(self, lines: Sequence[Sum], how: Mapping[str, Any]) -> None:
        branches = self._branches_of(lines)
        says = self._words_of(lines)

        def write(session: Any) -> None:
            for branch, theirs in branches.items():
                queries.pay_each(session, branch, theirs, how)

        if self.desk.edit(self.tr("收党费：{says}").format(says=says), write):
            self._keep_how(how)
            self.desk.say(self.tr("已收 {says}").format(says=says))

    def _branches_of(self, lines: Sequence[Sum]) -> dict[str, list[Sum]]:
        """The lines by the branch that takes them in."""
        found: dict[str, list[Sum]] = {}
        for one in lines:
            line = self.page.line(one.person_uid)
            if line is not None and line.branch_uid is not None:
                found.setdefault(line.branch_uid, []).append(one)
        return found

    def _words_of(self, lines: Sequence[Sum]) -> str:
        """陈桂兰 7–9 月 37.50 元, or 3 人 37.50 元."""
        people = list(dict.fromkeys(one.person_uid for one in lines))
        total = yuan(sum(one.amount_fen for one in lines), thousands=True)
        if len(people) > 1:
            return self.tr("{count} 人 {sum} 元").format(count=len(people), sum=total)
        line = self.page.line(people[0])
        months = [one.month.month for one in lines if one.month.month]
        span = f"{min(months)}" if min(months) == max(months) else f"{min(months)}–{max(months)}"
        return self.tr("{name} {months} 月 {sum} 元").format(
            name=line.name if line else "", months=span, sum=total
        )

    def enter_one(self, line: GridLine, chosen: Sequence[tuple[str, int]]) -> None:
        """The form of a payment of a member: what is open of the chosen months is proposed, else the oldest open one."""
        open_ = [number for number, cell in enumerate(line.months, 1) if cell.open]  # the oldest first
        mine = [month for uid, month in chosen if uid == line.uid and month in open_]
        months = mine or open_[:1] or [today().month]
        fen = sum(line.months[month - 1].open for month in range(min(months), max(months) + 1))
        values = {
            **self._how(),
            "from_month": PartialDate(self.page.year, min(months)),
            "to_month": PartialDate(self.page.year, max(months)),
            "amount_fen": fen or None,
        }
        dialog = PaymentDialog(line.name, values, self._collectors(), self.desk.codes, self.page.window())
        dialog.kept.connect(lambda _values: self._take_one(dialog, line))
        self._open(dialog)

    def _take_one(self, dialog: PaymentDialog, line: GridLine) -> None:
        values = dialog.form.values()
        dialog.done(QDialog.DialogCode.Accepted)
        self.pay(line, dialog.months, values["amount_fen"], dialog.payment)

    # A month from everybody ------------------------------------------------------------------------------------

    def collect_month(self, month: PartialDate) -> None:
        """The dialog that takes a month in from all who still owe."""
        months = [PartialDate(self.page.year, number) for number in range(1, 13)]
        dialog = MonthDialog(
            month, months, self._how(), self._collectors(), self.desk.codes, self.page.window()
        )
        dialog.month_asked.connect(lambda one: dialog.show_rows(self._owing(one)))
        dialog.kept.connect(lambda *kept: self._take_month(dialog, *kept))
        dialog.show_rows(self._owing(month))
        self._open(dialog)

    def _owing(self, month: PartialDate) -> list[dict[str, Any]]:
        book = self.desk.book
        rows = book.read(lambda session: queries.proposed(session, [month])) if book is not None else []
        found = []
        for row in rows:
            line = self.page.line(row["person_uid"])
            if line is not None and row["open_fen"]:
                found.append({**row, "uid": line.uid, "name": line.name, "area": line.area})
        return found

    def _take_month(
        self, dialog: MonthDialog, month: PartialDate, amounts: Mapping[str, int], how: Mapping[str, Any]
    ) -> None:
        book = self.desk.book
        assert book is not None
        by_branch: dict[str, dict[str, int]] = {}
        for row in self._owing(month):  # the branch that the month belongs to, whatever the branch of today
            if fen := amounts.get(row["uid"]):
                by_branch.setdefault(row["branch_uid"], {})[row["uid"]] = fen
        unusual = [uid for uid, fen in amounts.items() if fen]
        doubts = book.read(
            lambda session: queries.check_payment(
                session,
                [
                    line
                    for uid in unusual
                    for line in queries.sums_for(session, uid, [month], amounts[uid], how.get("on_date"))
                ],
                how.get("on_date"),
            )
        )
        if doubts:
            shown = [f"! {said(problem)}" for problem in doubts[:MOST_SAID]]
            more = self.tr("…… 共 {count} 处")
            question = Question(
                self.tr("请核对这个月的党费"),
                "\n".join((*shown, *([more.format(count=len(doubts))] if len(doubts) > MOST_SAID else []))),
                [("stay", self.tr("返回")), ("go", self.tr("照这样登记"))],
                dialog,
            )
            question.answered.connect(
                lambda answer: self._store_month(dialog, month, by_branch, how) if answer == "go" else None
            )
            self.question = question
            question.open()
            return
        self._store_month(dialog, month, by_branch, how)

    def _store_month(
        self,
        dialog: MonthDialog,
        month: PartialDate,
        by_branch: Mapping[str, Mapping[str, int]],
        how: Mapping[str, Any],
    ) -> None:

        def write(session: Any) -> None:
            for branch, theirs in by_branch.items():
                queries.collect_month(session, branch, month, list(theirs), how, theirs)

        count, total = (
            sum(map(len, by_branch.values())),
            sum(fen for theirs in by_branch.values() for fen in theirs.values()),
        )
        says = self.tr("{month} 月党费 {count} 人 {sum} 元").format(
            month=month.month, count=count, sum=yuan(total, thousands=True)
        )
        if self.desk.edit(self.tr("收{says}").format(says=says), write):
            dialog.accept()
            self._keep_how(how)
            self.desk.say(self.tr("已收 {says}").format(says=says))

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
        months = months_words(month for _, month in todo).removesuffix("月")
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
