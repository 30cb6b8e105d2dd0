"""The form of one person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import Form, FormDialog, IdEntry
from partybook.errors import Problem
from partybook.features.roster.model import FIELDS
from partybook.features.roster.rules.membership import check_person
from partybook.fields import Codes


def groups() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The form's groups: title and keys."""
    translate = QCoreApplication.translate
    return (
        (
            translate("PersonDialog", "基本情况"),
            ("name", "citizen_id", "sex", "born_on", "ethnicity", "native_place", "education", "degree"),
        ),
        (
            translate("PersonDialog", "党内情况"),
            (
                "standing",
                "status",
                "applied_on",
                "activist_on",
                "target_on",
                "joined_on",
                "full_on",
                "post",
                "branch",
                "group",
            ),
        ),
        (translate("PersonDialog", "工作与联系"), ("work", "workplace", "phone", "landline", "address")),
        (translate("PersonDialog", "流动与失联"), ("mobile", "mobile_to", "lost", "lost_on")),
        (translate("PersonDialog", "备注"), ("note",)),
    )


class PersonDialog(FormDialog):
    """The form of one person, new or known."""

    def __init__(
        self,
        values: Mapping[str, Any],
        choices: Mapping[str, Sequence[str]],
        codes: Codes,
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.name = str(values.get("name") or "")
        translate = QCoreApplication.translate
        title = self.name if self.name else translate("PersonDialog", "添加党员")
        form = Form(
            FIELDS, groups(), codes, choices=choices, wide=("address",), long=("note",), check=self._check
        )
        super().__init__(title, form, read_only=read_only, parent=parent)
        branches = choices.get("branch", ())
        start = values or {"branch": branches[0] if len(branches) == 1 else None, "ethnicity": None}
        self._is_new = not values
        self.show_values(start)
        if values.get("posts_entered"):
            form.entries["post"].lock()
            form.entries["post"].say(translate("PersonDialog", "在“支部与班子”里登记任职和卸任。"))
        number = form.entries["citizen_id"]
        if isinstance(number, IdEntry):
            number.recognised.connect(self._fill_from_id)

    @staticmethod
    def _check(values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        return check_person(values, today())

    def _fill_from_id(self, born: PartialDate, sex: str) -> None:
        """What the ID number tells fills what is empty; it never overwrites."""
        for key, value in (("born_on", born), ("sex", sex)):
            entry = self.form.entries[key]
            if entry.value is None and not entry.text():
                entry.offer(value)
