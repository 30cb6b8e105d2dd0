"""The form of what was learned besides the meetings: for many at once, or one record to correct or take back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from partybook.dates import today
from partybook.desk.form import Form, FormDialog
from partybook.desk.pieces import button
from partybook.errors import Problem
from partybook.features.meetings.model import STUDY_FIELDS
from partybook.features.meetings.rules.studying import TRAINING, check_study
from partybook.fields import Codes, Field, Label
from partybook.text import mark

WHO = Field("who", mark("登记给"), Label(), (), 10, True)
KEYS = ("kind", "on_date", "title", "organiser", "hours_tenth", "central", "note")


class StudyDialog(FormDialog):
    """`groups` are those whom it can be entered for, by the words that stand for them; a known record (`kept_row`) is
    one person's. `removed` asks to take it back."""

    removed = Signal()

    def __init__(
        self,
        title: str,
        kept_row: Mapping[str, Any],
        groups: Mapping[str, Sequence[str]],
        codes: Codes,
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        self._groups, self._known = groups, bool(kept_row)
        who = () if kept_row else (WHO.key,)
        form = Form(
            (WHO, *STUDY_FIELDS),
            [(translate("StudyDialog", "学了什么"), (*who, *KEYS))],
            codes,
            choices={} if kept_row else {WHO.key: list(groups)},
            wide=(WHO.key, "title", "note"),
            check=self._check,
        )
        super().__init__(title, form, read_only=read_only, parent=parent)
        self.show_values(kept_row)
        if not kept_row:
            form.propose({WHO.key: next(iter(groups), None)})
        form.entries["hours_tenth"].explain(self.tr("全天 8 学时，半天 4 学时；笔记、心得不填。"))
        form.entries["kind"].edited.connect(self._tell_central)
        self.take_back = button(self.tr("删除…"))
        self.take_back.clicked.connect(self.removed)
        self.take_back.setVisible(self._known and not read_only)
        self.put_left(self.take_back)
        self.fit(680)

    def _tell_central(self) -> None:
        says = self.tr("算一次集中培训。") if self.form.entries["kind"].value == TRAINING else ""
        self.form.entries["kind"].explain(says)

    def _check(self, values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        if not self._known and values[WHO.key] and values[WHO.key] not in self._groups:
            says = mark("没有“{value}”这一项，请从列表里选。")
            yield WHO.key, Problem("not-listed", says, value=values[WHO.key])
        yield from check_study(values, today())

    @property
    def people(self) -> Sequence[str]:
        """The uids of those whom it is entered for."""
        return self._groups[self.form.values()[WHO.key]]
