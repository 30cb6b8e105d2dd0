"""落实决议: what became of one resolution, or of several at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import Form, FormDialog
from partybook.errors import Problem
from partybook.features.meetings.model import RESOLUTION_FIELDS
from partybook.features.meetings.queries import check_resolution
from partybook.fields import Codes

Row = Mapping[str, Any]


def _check(values: Row) -> list[tuple[str, Problem]]:
    try:
        check_resolution(values)
    except Problem as problem:
        return [("done_on", problem)]
    return []


class ResolutionDialog(FormDialog):
    """One resolution: who, by when, what became of it."""

    def __init__(
        self, row: Row, codes: Codes, *, read_only: bool = False, parent: QWidget | None = None
    ) -> None:
        keys = [field.key for field in RESOLUTION_FIELDS]
        title = QCoreApplication.translate("ResolutionDialog", "决议")
        place = f"{title} · {row['meeting']}"
        form = Form(RESOLUTION_FIELDS, [(place, keys)], codes, wide=["result"], long=["text"], check=_check)
        super().__init__(title, form, read_only=read_only, parent=parent)
        self.show_values(row)
        self.fit(640)


class DoneDialog(FormDialog):
    """Several resolutions are done: on which day, with what result."""

    whole = True

    def __init__(self, count: int, codes: Codes, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("DoneDialog", "登记 {count} 项决议已落实").format(count=count)
        fields = [field for field in RESOLUTION_FIELDS if field.key in ("done_on", "result")]
        form = Form(
            fields,
            [(title, ["done_on", "result"])],
            codes,
            wide=["done_on", "result"],
            check=lambda values: _check({**values, "state": "done"}),
        )
        super().__init__(title, form, parent=parent)
        self.show_values({})
        self.form.propose({"done_on": PartialDate.of(today())})
        self.fit(560)
