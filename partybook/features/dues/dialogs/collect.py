"""What the collecting page does to take money in: one payment, chosen months, a month from everybody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QDialog

from partybook.dates import PartialDate, today
from partybook.desk.language import said
from partybook.desk.question import Question
from partybook.features.dues import queries
from partybook.features.dues.dialogs.month import MonthDialog
from partybook.features.dues.dialogs.monthacts import MonthActs
from partybook.features.dues.dialogs.payment import PaymentDialog
from partybook.features.dues.queries import GridLine
from partybook.features.dues.rules.paying import Sum
from partybook.money import yuan

MOST_SAID = 6  # doubts that a question names before it counts them
HOW = "dues.how"  # how the last payment was made, kept on this PC


class CollectActs(MonthActs):
    """The acts of the collecting page: those about months, and taking money in."""

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
