"""The form of a talk from heart to heart, and the panel that says with whom everybody has still to talk."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from partybook.dates import today
from partybook.desk.form import Finding, Form, FormDialog
from partybook.desk.lines import Line, LinesModel, LinesTable
from partybook.desk.palette import look
from partybook.desk.pieces import Card, column, rule, words
from partybook.errors import Problem
from partybook.features.meetings.model import TALK_FIELDS
from partybook.features.meetings.rules.talking import check_talk, kind_between
from partybook.fields import Codes

BASICS = ("on_date", "place", "talker", "name", "kind")
WORDS = ("content", "opinions", "solved", "note")
PERSONS = ("talker", "name")


class TalkDialog(FormDialog):
    """A new talk or a known one. Talker and partner are found by name; who is not on the roster is kept by name only."""

    def __init__(
        self,
        title: str,
        values: Mapping[str, Any],
        people: tuple[Finding, Mapping[str, str]],
        committee: Collection[str],
        places: Sequence[str],
        codes: Codes,
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        finding, self._uids = people
        self._committee, self._told = committee, ""
        form = Form(
            TALK_FIELDS,
            [(translate("TalkDialog", "谁和谁谈"), BASICS), (translate("TalkDialog", "谈了什么"), WORDS)],
            codes,
            choices={"talker": finding, "name": finding} | ({"place": list(places)} if places else {}),
            long=("content", "opinions", "solved"),
            wide=("note",),
            check=self._check,
        )
        super().__init__(title, form, read_only=read_only, parent=parent)
        names = {uid: name for name, uid in self._uids.items()}
        shown = dict(values)
        shown["talker"] = names.get(values.get("talker_uid") or "", values.get("talker"))
        shown["name"] = names.get(values.get("person_uid") or "", values.get("name") or values.get("partner"))
        known = bool(values.get("uid"))
        self.show_values(shown if known else {})
        if not known:
            form.propose({key: shown[key] for key in BASICS if shown.get(key) is not None})
        for key in PERSONS:
            form.entries[key].edited.connect(self._tell_kind)
        self._tell_kind()

    def _uid(self, key: str) -> str | None:
        return self._uids.get(self.form.entries[key].value or "")

    def _tell_kind(self) -> None:
        """The kind follows from who talks with whom, as long as the clerk chose no other."""
        kind = kind_between(self._uid("talker"), self._uid("name"), self._committee)
        entry = self.form.entries["kind"]
        if kind is not None and entry.value in (None, self._told):
            self._told = kind
            entry.offer(kind)

    def _check(self, values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        people = {"talker_uid": self._uid("talker"), "person_uid": self._uid("name")}
        return check_talk({**values, **people, "partner": values["name"]}, today())

    def columns(self, changed: Mapping[str, Any]) -> dict[str, Any]:
        """What is to be stored: people by uid, others by name."""
        found = {key: value for key, value in changed.items() if key != "name"}
        found["talker_uid"] = self._uid("talker")
        if "name" in changed:
            uid = self._uid("name")
            found |= {"person_uid": uid, "partner": None if uid else changed["name"]}
        return found


class CoveragePanel(Card):
    """Who has still to talk with whom, those first of whom nothing was entered; opening one begins a talk."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self.said = words("", rank="section", wrap=True)
        self.rule_said = words(
            self.tr("每年至少一次：委员之间、委员与党员、党员之间。双击一行登记谈话。"),
            tone="second", rank="small", wrap=True,
        )  # fmt: skip
        self.lines = LinesModel((self.tr("姓名"), self.tr("还没有谈")))
        self.table = LinesTable(self.lines, (96,), self.tr("还没有谈到的人"))
        self.table.opened.connect(self.asked)
        head = QWidget()
        head.setObjectName("plain")
        inside = column(self.said, self.rule_said, gap=4)
        inside.setContentsMargins(look.px(18), look.px(14), look.px(18), look.px(10))
        head.setLayout(inside)
        self.inside.setContentsMargins(1, 1, 1, 1)
        self.inside.setSpacing(0)
        self.inside.addWidget(head)
        self.inside.addWidget(rule())
        self.inside.addWidget(self.table, 1)

    def show_people(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """All who are to talk; those that lack somebody are listed."""
        lacking = sorted((row for row in rows if not row["covered"]), key=lambda row: row["talks"])
        says = self.tr("谈齐 {done} / {all} 人")
        self.said.setText(says.format(done=len(rows) - len(lacking), all=len(rows)))
        self.table.show_lines([Line(row["uid"], (row["name"], self._lacks(row))) for row in lacking])

    def _lacks(self, row: Mapping[str, Any]) -> str:
        """王芳、李娜；支部委员；其他党员."""
        found = [
            row["officers"],
            self.tr("支部委员") if row["no_officer"] else "",
            self.tr("其他党员") if row["no_member"] else "",
        ]
        return "；".join(one for one in found if one)
