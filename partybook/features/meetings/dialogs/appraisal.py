"""The forms of an appraisal: the year's own values, and what is said of one member."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partybook.dates import today
from partybook.desk.form import Form, FormDialog
from partybook.errors import Problem
from partybook.features.meetings.model import APPRAISAL_FIELDS, RESULT_FIELDS
from partybook.features.meetings.rules.appraisal import AFTER, GRADED, check_appraisal, check_result
from partybook.fields import Codes

COUNTS = ("on_date", "due", "present", "issued", "returned", "scrutineer", "teller")
WORDS = ("plan", "summary", "note")
BALLOT = ("excellent", "qualified", "basic", "unqualified", "grade")
VIEWS = ("self_view", "mutual_view", "problems")


class AppraisalDialog(FormDialog):
    """A year's appraisal: begun (nothing is stored yet), or changed."""

    whole = True  # what is proposed counts, and an appraisal may begin with nothing known

    def __init__(
        self, values: Mapping[str, Any], codes: Codes, *, read_only: bool, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        self._year = values["year"]
        form = Form(
            APPRAISAL_FIELDS,
            [
                (translate("AppraisalDialog", "评议和测评"), COUNTS),
                (translate("AppraisalDialog", "方案和总结"), WORDS),
            ],
            codes,
            long=WORDS,
            check=self._check,
        )
        title = translate("AppraisalDialog", "{year} 年度民主评议").format(year=self._year)
        super().__init__(title, form, read_only=read_only, parent=parent)
        self.show_values(values)
        form.entries["on_date"].explain(self.tr("名单按这一天的名册；没有开评议会的先空着。"))
        form.entries["note"].explain(self.tr("优秀超过三分之一的，在这里写明依据。"))

    def _check(self, values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        return check_appraisal({**values, "year": self._year}, today())


class ResultDialog(FormDialog):
    """What ballots, colleagues and committee say of one member."""

    def __init__(
        self,
        row: Mapping[str, Any],
        returned: int | None,
        codes: Codes,
        *,
        read_only: bool,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        self._row, self._returned = row, returned
        form = Form(
            RESULT_FIELDS,
            [
                (translate("ResultDialog", "自评和互评"), VIEWS),
                (translate("ResultDialog", "测评票数和支部评定"), BALLOT),
                (translate("ResultDialog", "告知本人"), AFTER),
            ],
            codes,
            long=VIEWS,
            wide=("note",),
            check=self._check,
        )
        title = translate("ResultDialog", "{name} 的民主评议").format(name=row["name"])
        super().__init__(title, form, read_only=read_only, parent=parent)
        self.show_values(row)
        if row["standing"] != GRADED:
            form.entries["grade"].lock()
            form.entries["grade"].explain(self.tr("预备党员参加评议，不评定等次。"))
        if row["closed_on"] is not None:
            for key in (*BALLOT, *VIEWS):
                form.entries[key].lock()
        form.entries["note"].explain(self.tr("没有评定等次的，写明原因。"))

    def _check(self, values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        return check_result({**self._row, **values}, self._returned)
