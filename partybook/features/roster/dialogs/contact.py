"""The form of someone who is no member here, and the day on which they stop."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import Form, FormDialog, IdEntry
from partybook.errors import Problem
from partybook.features.roster.model import CONTACT_FIELDS
from partybook.features.roster.rules.contacts import check_span
from partybook.features.roster.rules.membership import check_person
from partybook.fields import Codes

FIELDS = tuple(replace(field, required=field.key in ("name", "kind")) for field in CONTACT_FIELDS)


def contact_groups() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The form's groups: title and keys."""
    translate = QCoreApplication.translate
    return (
        (
            translate("ContactDialog", "基本情况"),
            ("name", "kind", "citizen_id", "sex", "born_on", "politics"),
        ),
        (translate("ContactDialog", "单位与服务"), ("unit", "position", "speciality", "duty", "from_on", "to_on", "branch")),
        (translate("ContactDialog", "联系方式"), ("phone", "address")),
        (translate("ContactDialog", "备注"), ("note",)),
    )  # fmt: skip


class ContactDialog(FormDialog):
    """The form of one contact, new or known."""

    def __init__(
        self,
        values: Mapping[str, Any],
        branches: Sequence[str],
        codes: Codes,
        *,
        kind: str | None = None,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.name = str(values.get("name") or "")
        title = self.name or QCoreApplication.translate("ContactDialog", "添加相关人员")
        form = Form(
            FIELDS,
            contact_groups(),
            codes,
            choices={"branch": branches},
            wide=("address",),
            long=("note",),
            check=_check,
        )
        super().__init__(title, form, read_only=read_only, parent=parent)
        first = branches[0] if len(branches) == 1 else None
        self.show_values(values or {"branch": first})
        if not values and kind is not None:
            form.entries["kind"].offer(kind)
        number = form.entries["citizen_id"]
        if isinstance(number, IdEntry):
            number.recognised.connect(self._fill_from_id)

    def _fill_from_id(self, born: PartialDate, sex: str) -> None:
        """What the ID number tells fills what is empty; it never overwrites."""
        for key, value in (("born_on", born), ("sex", sex)):
            entry = self.form.entries[key]
            if entry.value is None and not entry.text():
                entry.offer(value)


def _check(values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
    yield from check_span(values)
    yield from check_person(values, today())


class EndDialog(FormDialog):
    """From when on something no longer holds; today where the clerk types nothing else."""

    whole = True
    fits = True

    def __init__(
        self, title: str, values: Mapping[str, Any], codes: Codes, parent: QWidget | None = None
    ) -> None:
        by_key = {field.key: field for field in CONTACT_FIELDS}
        fields = (replace(by_key["to_on"], required=True), by_key["note"])
        translate = QCoreApplication.translate
        group = (translate("EndDialog", "从哪一天起不再列入"), ("to_on", "note"))
        form = Form(fields, [group], codes, long=("note",), check=lambda now: check_span({**values, **now}))
        super().__init__(title, form, parent=parent)
        self.show_values({**values, "to_on": PartialDate.of(today())})
