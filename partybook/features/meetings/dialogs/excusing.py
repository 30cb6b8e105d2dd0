"""说明未开: why a meeting that was owed was not held, and who agreed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from partybook.desk.form import Form, FormDialog
from partybook.features.meetings.model import EXCUSE_FIELDS
from partybook.fields import Codes


class ExcuseDialog(FormDialog):
    """`kept` gives reason and approved_by."""

    def __init__(self, title: str, codes: Codes, parent: QWidget | None = None) -> None:
        form = Form(
            EXCUSE_FIELDS, [(title, ["reason", "approved_by"])], codes, wide=["approved_by"], long=["reason"]
        )
        super().__init__(self.tr("说明未开"), form, parent=parent)
        self.show_values({})
        self.fit(560)
