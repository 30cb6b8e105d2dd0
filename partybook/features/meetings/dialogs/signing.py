"""签字: the day on which chair and recorder signed the printed minutes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import Form, FormDialog
from partybook.features.meetings.model import BY_KEY
from partybook.features.meetings.rules.checks import check_signed
from partybook.fields import Codes


class SignDialog(FormDialog):
    """`kept` gives signed_on; today is proposed."""

    whole = True

    def __init__(self, meeting: Mapping[str, Any], codes: Codes, parent: QWidget | None = None) -> None:
        form = Form(
            [replace(BY_KEY["signed_on"], required=True)],
            [(meeting["title"], ["signed_on"])],
            codes,
            wide=["signed_on"],
            check=lambda values: check_signed({**meeting, **values}, today()),
        )
        super().__init__(self.tr("纸质记录已签字"), form, parent=parent)
        self.show_values({})
        form.propose({"signed_on": PartialDate.of(today())})
        form.entries["signed_on"].explain(self.tr("主持人和记录人在打印出来的记录上签字的日子。"))
        self.fit(560)
