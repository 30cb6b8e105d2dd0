"""Entering one payment of a member: which months, how much, who paid for whom, who took it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate
from partybook.desk.form import Form, FormDialog
from partybook.desk.palette import look
from partybook.errors import Problem
from partybook.features.dues.dialogs.days import not_to_come
from partybook.features.dues.model import PAYMENT_FIELDS
from partybook.features.dues.rules.months import through
from partybook.fields import Codes
from partybook.text import mark

KEYS = ("from_month", "to_month", "amount_fen", "on_date", "payer", "method", "collector", "paper_no", "note")


class PaymentDialog(FormDialog):
    """`kept` gives the changed values; `payment` and `months` tell the whole."""

    def __init__(
        self,
        name: str,
        values: Mapping[str, Any],
        collectors: Sequence[str],
        codes: Codes,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        groups = (
            (translate("PaymentDialog", "交多少"), ("from_month", "to_month", "amount_fen", "on_date")),
            (translate("PaymentDialog", "怎么交的"), ("method", "payer", "collector", "paper_no", "note")),
        )
        form = Form(
            PAYMENT_FIELDS,
            groups,
            codes,
            choices={"collector": list(collectors)} if collectors else {},
            long=("note",),
            check=self._check,
        )
        super().__init__(translate("PaymentDialog", "{name} 交党费").format(name=name), form, parent=parent)
        self.form.show_values(values)
        self.resize(self.width(), min(self.height(), look.px(500)))

    @staticmethod
    def _check(values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        first, last = values.get("from_month"), values.get("to_month") or values.get("from_month")
        if first is None:
            yield "from_month", Problem("required", mark("请填写{label}。"), label=mark("所属月份"))
        elif first.month is None or last.month is None:
            yield "from_month", Problem("dues-month", mark("请写到月，例如 2026.03。"))
        elif last < first:
            yield "to_month", Problem("dues-months", mark("止月早于起月，请核对。"))
        yield from not_to_come(values)
        amount = values.get("amount_fen")
        if amount is None or amount <= 0:
            yield "amount_fen", Problem("dues-amount", mark("金额要大于零。"))

    def keep(self) -> None:
        """A payment is stored as it stands, also where nothing was changed of what was proposed."""
        self.form.settle()
        if self.form.problems():
            super().keep()
        else:
            self.kept.emit(self.form.values())

    @property
    def months(self) -> list[PartialDate]:
        values = self.form.values()
        return list(through(values["from_month"], values["to_month"] or values["from_month"]))

    @property
    def payment(self) -> dict[str, Any]:
        """The values of the payment itself, without months and amount."""
        values = self.form.values()
        return {key: values[key] for key in KEYS[3:] if values[key] is not None}
