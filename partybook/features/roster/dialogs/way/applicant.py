"""Who applies: one small form."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate
from partybook.desk.form import Form, IdEntry
from partybook.desk.language import day, said, word
from partybook.features.roster.dialogs.way.telling import TellingDialog
from partybook.features.roster.model import FIELDS, INTAKE_FIELDS
from partybook.features.roster.rules.development import Case, judge
from partybook.features.roster.rules.membership import check_person
from partybook.fields import Codes, id_birth
from partybook.text import plain_name

KEYS = ("citizen_id", "sex", "born_on", "phone")
Namesakes = Callable[[str], Sequence[Mapping[str, Any]]]


class ApplicantDialog(TellingDialog):
    """`kept` gives the person's values and `applied_on`."""

    def __init__(
        self,
        branches: Sequence[str],
        namesakes: Namesakes,
        codes: Codes,
        today: dt.date,
        parent: QWidget | None = None,
    ) -> None:
        self._namesakes, self._codes, self._today = namesakes, codes, today
        translate = QCoreApplication.translate
        by_key = {field.key: field for field in FIELDS}
        applied = next(field for field in INTAKE_FIELDS if field.key == "applied_on")
        several = len(branches) > 1
        branch = [replace(by_key["branch"], required=True)] if several else []
        fields = [by_key["name"], replace(applied, required=True), *(by_key[key] for key in KEYS), *branch]
        form = Form(
            fields,
            [(translate("ApplicantDialog", "入党申请人"), [field.key for field in fields])],
            codes,
            choices={"branch": list(branches)},
            wide=("citizen_id", "branch"),
            check=lambda values: (
                (key, one) for key, one in check_person(values, today) if one.severity == "error"
            ),
        )
        super().__init__(translate("ApplicantDialog", "添加申请人"), form, parent=parent)
        self.show_values({})
        self.fit(430, 680)
        number = form.entries["citizen_id"]
        if isinstance(number, IdEntry):
            number.recognised.connect(self._fill_from_id)
        form.entries["name"].input.setFocus()

    def _fill_from_id(self, born: PartialDate, sex: str) -> None:
        """What the ID number tells fills what is empty; it never overwrites."""
        for key, value in (("born_on", born), ("sex", sex)):
            entry = self.form.entries[key]
            if entry.value is None and not entry.text():
                entry.offer(value)

    def consequence(self) -> tuple[str, str]:
        """Someone of that name who may be the same, an age that is too low, values that do not agree."""
        values = self.form.values()
        if same := self._same(values):
            return "", same
        told = [said(one) for _, one in check_person(values, self._today)]
        applied = values.get("applied_on")
        if applied is not None:
            case = Case({**values, "applied_on": applied})
            found = next(one for one in judge(case, max(self._today, applied.latest)))
            told += [said(one) for one in found.problems]
            if applied.earliest > self._today:
                told.append(self.tr("{day}还没有到。").format(day=day(applied)))
        return "", "".join(dict.fromkeys(told))

    def _same(self, values: Mapping[str, Any]) -> str:
        name = plain_name(str(values.get("name") or self.form.entries["name"].text()))
        number, born = values.get("citizen_id"), values.get("born_on")
        born = born or (id_birth(number) if number else None)
        for other in self._namesakes(name) if name else ():
            theirs = other.get("born_on")
            differs = born is not None and theirs is not None and not born.agrees(theirs)
            if differs or (number and other.get("citizen_id") and number != other["citizen_id"]):
                continue
            standing = word(self._codes["standing"].label(other.get("standing")))
            parts = [part for part in (theirs.dotted if theirs else "", standing) if part]
            says = self.tr("名册里已有“{name}”（{more}），请先确认不是同一个人。")
            return says.format(name=name, more="，".join(parts) or self.tr("没有出生年月"))
        return ""
