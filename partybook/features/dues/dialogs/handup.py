"""The form of a hand-up: the period that is due, what it brought, what of it goes up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.chips import Chips
from partybook.desk.form import Form, FormDialog
from partybook.desk.palette import look
from partybook.desk.pieces import Banner, column, words
from partybook.errors import Problem
from partybook.features.dues.dialogs.days import not_to_come
from partybook.features.dues.model import HANDUP_FIELDS
from partybook.features.dues.rules.months import month_of, period_words
from partybook.fields import Codes
from partybook.money import yuan
from partybook.text import mark

PERIOD = ("from_month", "to_month")
AMOUNTS = ("amount_fen", "large_fen")
HOW = ("on_date", "method", "payee", "handled_by", "voucher", "note")
Period = tuple[PartialDate, PartialDate]


class HandupDialog(FormDialog):
    """`due` reads what a period asks for; its numbers are proposed, and said where the clerk writes others."""

    def __init__(
        self,
        periods: Sequence[Period],
        due: Callable[[PartialDate, PartialDate], Mapping[str, Any]],
        who: str,
        codes: Codes,
        parent: QWidget | None = None,
    ) -> None:
        self._periods = {f"{first.iso}/{last.iso}": (first, last) for first, last in periods}
        self._due, self._asked = due, ("", "")
        self.proposed: Mapping[str, Any] = {}
        groups = [
            (self.tr("上缴哪一段的党费"), PERIOD),
            (self.tr("金额"), AMOUNTS),
            (self.tr("怎么上缴"), HOW),
        ]
        form = Form(HANDUP_FIELDS, groups, codes, wide=("note",), check=self._check)
        super().__init__(self.tr("上缴党费"), form, parent=parent)
        self._lay_out()
        self.show_values({})
        for entry in form.entries.values():
            entry.edited.connect(self._follow)
        form.entries["on_date"].offer(PartialDate.of(today()))
        form.entries["handled_by"].offer(who or None)
        if self._periods:
            self._choose(next(iter(self._periods)))
        self._follow()

    def _lay_out(self) -> None:
        self.chips = Chips()
        self.chips.show_views([(key, period_words(*both), None) for key, both in self._periods.items()])
        self.chips.chosen.connect(self._choose)
        said = self.tr("可以上缴的：") if self._periods else self.tr("到期的都已上缴；也可以直接写月份。")
        above, below = QFrame(), QFrame()
        for frame in (above, below):
            frame.setObjectName("plain")
        stack = column(words(said, tone="second"), *([self.chips] if self._periods else []), gap=6)
        stack.setContentsMargins(look.px(20), look.px(14), look.px(20), 0)
        above.setLayout(stack)
        self.result, self.why = words("", rank="section", wrap=True), words("", tone="second", wrap=True)
        self.doubt = Banner()
        stack = column(self.result, self.why, self.doubt, gap=4)
        stack.setContentsMargins(look.px(20), look.px(8), look.px(20), look.px(10))
        below.setLayout(stack)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, above)
        layout.insertWidget(2, below)

    def _choose(self, key: str) -> None:
        first, last = self._periods[key]
        self.form.entries["from_month"].offer(first)
        self.form.entries["to_month"].offer(last)

    @property
    def _period(self) -> Period | None:
        """The months in the form, where they make a period of one year."""
        first, last = (self.form.entries[key].value for key in PERIOD)
        if first is None or last is None or first.month is None or last.month is None:
            return None
        first, last = month_of(first), month_of(last)
        return (first, last) if first.sort_key <= last.sort_key and first.year == last.year else None

    def _follow(self) -> None:
        period = self._period
        asked = (period[0].iso, period[1].iso) if period else ("", "")
        if period is not None and asked != self._asked:
            self._asked = asked
            self.proposed = self._due(*period)
            for key in AMOUNTS:
                self.form.entries[key].offer(self.proposed[key])
            if self.form.entries["payee"].value is None and self.proposed["payee"]:
                self.form.entries["payee"].offer(self.proposed["payee"])
        self._say(period)

    def _say(self, period: Period | None) -> None:
        if period is None or not self.proposed:
            self.result.setText(self.tr("请写明从几月到几月，在同一年内。"))
            self.why.setText("")
            self.doubt.say("")
            return
        due = self.proposed
        total = sum(self.form.entries[key].value or 0 for key in AMOUNTS)
        says = self.tr("{period}共上缴 {total} 元，留存 {kept} 元")
        kept = due["collected_fen"] - (self.form.entries["amount_fen"].value or 0)
        self.result.setText(
            says.format(
                period=period_words(*period),
                total=yuan(total, thousands=True),
                kept=yuan(kept, thousands=True),
            )
        )
        says = self.tr("{people} 人交过　应收 {owed}　实收 {collected}　上缴比例 {ratio}")
        text = says.format(
            people=due["people"],
            owed=yuan(due["owed_fen"], thousands=True),
            collected=yuan(due["collected_fen"], thousands=True),
            ratio=f"{due['ratio_bp'] / 100:g}%",
        )
        if due["earlier_fen"]:
            says = self.tr("　其中补以前各期 {earlier}")
            text += says.format(earlier=yuan(due["earlier_fen"], thousands=True))
        self.why.setText(text)
        self.doubt.say("\n".join(self._doubts(period)))

    def _doubts(self, period: Period) -> list[str]:
        due, found = self.proposed, []
        for key, says in (
            ("amount_fen", self.tr("按比例应上缴 {value} 元，与填写的不同。")),
            ("large_fen", self.tr("大额党费应全部上缴，共 {value} 元，与填写的不同。")),
        ):
            if self.form.entries[key].value not in (None, due[key]):
                found.append(says.format(value=yuan(due[key], thousands=True)))
        on = self.form.entries["on_date"].value or PartialDate.of(today())
        if period[1].latest > on.latest:
            found.append(self.tr("这一段还没有结束，以后收的并入下一期。"))
        elif due["due_on"].latest < on.earliest:
            found.append(self.tr("应在 {day} 前上缴。").format(day=due["due_on"].dotted_full))
        return found

    def _check(self, values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        if self._period is None and values["to_month"] is not None:
            yield "to_month", Problem("dues-handup-months", mark("请写明从几月到几月，在同一年内。"))
        yield from not_to_come(values)

    def values(self) -> dict[str, Any]:
        """What is to be stored; what stands empty is as it is due."""
        return {key: value for key, value in self.form.values().items() if value is not None}
