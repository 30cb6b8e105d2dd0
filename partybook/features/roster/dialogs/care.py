"""The form of an entry of care: who, which group, since when, and what is known of the need; badges given to many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import Finding, Form, FormDialog
from partybook.desk.pieces import Card, button, column, words
from partybook.errors import Problem
from partybook.features.roster.dialogs.choosing import CONTACT
from partybook.features.roster.model import CARE_FIELDS, EVENT_FIELDS
from partybook.features.roster.queries.care import BY_EVENTS
from partybook.features.roster.rules.contacts import check_span
from partybook.fields import Codes, Date, Field, Text
from partybook.text import mark

FIELDS = (
    Field("who", "姓名", Text(), required=True),
    *CARE_FIELDS,
)
NEED = 1  # the place of the group that tells of the need
WITHOUT_NEED = ("cadre", "old", "private", "resident")


class CareDialog(FormDialog):
    """An entry of care, new (no `uid`) or known. `removed` asks to take a wrong entry out."""

    removed = Signal()

    def __init__(
        self,
        values: Mapping[str, Any],
        people: Finding,
        helpers: Finding,
        codes: Codes,
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        kinds = codes["care_kind"].codes.values()
        titles = {
            "six": translate("CareDialog", "六类党员"),
            "need": translate("CareDialog", "需要关心的情形"),
        }
        offered = {
            title: [kind.short for kind in kinds if kind.group == group and kind.code != BY_EVENTS]
            for group, title in titles.items()
        }
        groups = (
            (translate("CareDialog", "关怀谁"), ("who", "kind", "from_on", "to_on", "helper")),
            (
                translate("CareDialog", "困难情况"),
                ("cause", "recognised_on", "family_size", "income_fen", "low_income"),
            ),
            (translate("CareDialog", "情况说明"), ("note",)),
        )
        form = Form(
            FIELDS,
            groups,
            codes,
            choices={"who": people, "helper": helpers, "kind": offered},
            long=("note",),
            check=_check,
        )
        known = bool(values.get("uid"))
        title = translate("CareDialog", "修改关怀登记") if known else translate("CareDialog", "登记关怀对象")
        super().__init__(title, form, read_only=read_only, parent=parent)
        who = values.get("person_uid") or (
            f"{CONTACT}{values['contact_uid']}" if values.get("contact_uid") else None
        )
        self.whole = not known
        start = {} if known else {"from_on": PartialDate.of(today())}
        self.show_values({**start, **values, "who": who})
        if who is not None:
            form.entries["who"].lock()
        self.take = button(self.tr("删除"))
        self.take.clicked.connect(self.removed)
        self.put_left(self.take)
        self.take.setVisible(known and not read_only)
        form.entries["kind"].edited.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """The need is asked for only where the group speaks of one."""
        self.form.show_group(NEED, self.form.entries["kind"].value not in (None, *WITHOUT_NEED))


def _check(values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
    yield from check_span(values)
    for key in ("family_size", "income_fen"):
        if (values.get(key) or 0) < 0:
            yield key, Problem("care-number", mark("数字不能小于零：{value}。"), value=values[key])


def care_columns(values: Mapping[str, Any]) -> dict[str, Any]:
    """What the form gives, as the book's columns."""
    columns = {key: value for key, value in values.items() if key != "who"}
    who = str(values.get("who") or "")
    if who:
        columns["contact_uid" if who.startswith(CONTACT) else "person_uid"] = who.removeprefix(CONTACT)
    return columns


class BadgeDialog(FormDialog):
    """Who was given the badge “光荣在党50年” on a day: everybody who is due and has none, to be unticked."""

    whole = True
    fits = True

    def __init__(
        self,
        due: Sequence[tuple[str, str, bool]],
        day: PartialDate,
        codes: Codes,
        parent: QWidget | None = None,
    ) -> None:
        """`due` holds uid, what is said of each, and whether they are ticked: not where it is not known if they have one."""
        by_key = {field.key: field for field in EVENT_FIELDS}
        fields = (
            Field("on_date", "颁发日期", Date(whole=True), required=True),
            by_key["handled_by"],
            by_key["note"],
        )
        translate = QCoreApplication.translate
        group = (translate("BadgeDialog", "何时颁发"), ("on_date", "handled_by", "note"))
        title = translate("BadgeDialog", "登记颁发“光荣在党50年”纪念章")
        super().__init__(title, Form(fields, [group], codes, wide=("note",)), parent=parent)
        self.show_values({"on_date": day})
        self.boxes = {uid: QCheckBox(says) for uid, says, _ in due}
        for uid, _, ticked in due:
            self.boxes[uid].setChecked(ticked)
        for box in self.boxes.values():
            box.toggled.connect(self._count)
        self._people = Card(16)
        self._counted = words("", rank="section")
        self._people.inside.addLayout(column(self._counted, *self.boxes.values(), gap=7))
        self.form.add_card(self._people)
        self._count()

    @property
    def uids(self) -> list[str]:
        return [uid for uid, box in self.boxes.items() if box.isChecked()]

    def _count(self) -> None:
        said = self.tr("颁发给 {count} 人").format(count=len(self.uids))
        self._counted.setText(said)
        self.save.setEnabled(bool(self.uids))
