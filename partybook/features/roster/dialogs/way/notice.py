"""The public notice: its period in working days, what it says, to whom one reports, what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate
from partybook.desk.form import Form
from partybook.desk.language import day, said, word
from partybook.desk.palette import look
from partybook.desk.pieces import button
from partybook.errors import Problem
from partybook.features.roster.dialogs.way import says
from partybook.features.roster.dialogs.way.telling import TellingDialog
from partybook.features.roster.model import NOTICE_FIELDS
from partybook.features.roster.rules import notice as rule
from partybook.features.roster.rules.development import Case
from partybook.fields import Codes

OFFICE = ("report_to", "phone", "address")


class NoticeDialog(TellingDialog):
    """A notice of a person, new or known; `kept` gives the changed values."""

    print_asked = Signal()

    def __init__(
        self,
        case: Case,
        notice: Mapping[str, Any],
        kind: str,
        office: Mapping[str, Any],
        codes: Codes,
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._case, self._notice, self._tables = case, notice, case.tables
        translate = QCoreApplication.translate
        fields = [replace(field, required=field.key in ("kind", "from_on")) for field in NOTICE_FIELDS]
        form = Form(
            fields,
            [
                (translate("NoticeDialog", "公示"), ("kind", "from_on", "until", "reasons")),
                (translate("NoticeDialog", "怎样反映"), (*OFFICE,)),
                (translate("NoticeDialog", "公示结果"), ("result", "result_on", "note")),
            ],
            codes,
            wide=("kind", "report_to", "result", "address"),
            long=("reasons", "note"),
            check=self._check,
        )
        name = str(case.person["name"])
        super().__init__(
            translate("NoticeDialog", "{name}的公示").format(name=name),
            form,
            read_only=read_only,
            parent=parent,
        )
        self._until = notice.get("until")
        self.start = self._beginning(kind, office)
        self.show_values(self.start)
        form.entries["from_on"].edited.connect(self._follow_begin)
        form.entries["kind"].edited.connect(self._follow_kind)
        form.entries["reasons"].input.setFixedHeight(look.px(116))
        self.fit(640, 720)
        if notice:
            self.printing = button(self.tr("打印…"), tip=self.tr("打印已保存的公示"))
            self.save.parentWidget().layout().insertWidget(0, self.printing)  # type: ignore[union-attr]
            self.printing.clicked.connect(self.print_asked)
            form.changed.connect(lambda changed: self.printing.setEnabled(not changed))
        self.follow()
        form.entries["from_on"].input.setFocus()

    def _beginning(self, kind: str, office: Mapping[str, Any]) -> dict[str, Any]:
        """The notice; a new one with what the records say. Its text is shown, and stored only where it is changed."""
        begun = dict(self._notice) or {"kind": kind, **{key: office.get(key) for key in OFFICE}}
        begun["reasons"] = begun.get("reasons") or rule.reasons(self._case, str(begun["kind"]))
        if not self._notice and kind == rule.KINDS[0]:
            kept = self._case.record(rule.STEP) or {}
            begun["from_on"] = kept.get("from_on")
            if begun["from_on"] is not None:
                begun["until"] = self._ends(kind, begun["from_on"])
        return begun

    def _ends(self, kind: str, begun: PartialDate) -> PartialDate | None:
        return None if begun.day is None else PartialDate.of(rule.ends(kind, begun.earliest, self._tables)[0])

    def _follow_begin(self) -> None:
        """The last day follows the first one, as long as nobody has chosen another."""
        entries = self.form.entries
        begun, kind, until = entries["from_on"].value, entries["kind"].value, entries["until"]
        if begun is None or kind is None or until.is_unread or until.value not in (None, self._until):
            return
        self._until = self._ends(kind, begun)
        if self._until is not None and until.value != self._until:
            until.offer(self._until)

    def _follow_kind(self) -> None:
        """A text that nobody has changed is that of the kind chosen."""
        entry, kind = self.form.entries["reasons"], self.form.entries["kind"].value
        own = {rule.reasons(self._case, one) for one in rule.KINDS}
        if kind is not None and entry.text() in own and entry.text() != rule.reasons(self._case, kind):
            entry.offer(rule.reasons(self._case, kind))

    def _check(self, values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        fault = rule.period_fault(values, self._tables)
        return [("until", fault)] if fault is not None else []

    def consequence(self) -> tuple[str, str]:
        """How many working days it hangs, and whether that is sure."""
        values = self.form.values()
        begun, until = values.get("from_on"), values.get("until")
        fault = rule.period_fault(values, self._tables)
        if fault is not None:
            return ("late" if fault.severity == "error" else ""), said(fault)
        count = rule.working_days(begun, until, self._tables)
        if begun is None or until is None or count is None:
            return "", ""
        years = rule.ends(str(values.get("kind")), begun.earliest, self._tables)[1]
        text = self.tr("{first}至{last}，共 {count} 个工作日（不算开始当天）。").format(
            first=day(begun), last=day(until), count=count
        )
        return ("", text + says.holidays_missing(years)) if years else ("done", text)


def suitable(case: Case) -> str:
    """Which notice is next for a case."""
    if case.on("conversion") is not None or case.on("converted") is not None:
        return "converted"
    return "accepted" if case.on("prereview") is not None or case.on("accepted") is not None else "target"


def word_of(kind: str, codes: Codes) -> str:
    """A kind of notice in the clerk's language."""
    return word(codes["notice_kind"].label(kind))
