"""The form of one event: its kind, its day, and what belongs to that kind; says what will follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import Form, FormDialog
from partybook.desk.language import day, word
from partybook.desk.palette import look
from partybook.desk.pieces import Banner
from partybook.errors import Problem
from partybook.features.roster.dialogs.kinds import WIDE, fields_of, titles
from partybook.features.roster.rules.life import NEEDS_APPROVAL, effects
from partybook.fields import Codes
from partybook.text import mark


class EventDialog(FormDialog):
    """An event of a person, new or known; `kept` gives the changed values by the columns of the book."""

    def __init__(
        self,
        person: Mapping[str, Any],
        event: Mapping[str, Any],
        branches: Sequence[tuple[str, str]],
        codes: Codes,
        *,
        letter: str = "",
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._person, self._event, self._codes = person, event, codes
        self._letter = letter  # the number that a new letter of transfer may have
        self._branches = dict(branches)
        self._kind: str | None = event.get("kind")
        self._read_only = read_only
        self.banner = Banner()
        self.name = str(person.get("name") or "")
        super().__init__("", self._make_form(), read_only=read_only, parent=parent)
        self.setWindowTitle(self.tr("{name} 的变动").format(name=self.name))
        holder = QVBoxLayout()
        holder.setContentsMargins(look.px(20), look.px(10), look.px(20), look.px(10))
        holder.addWidget(self.banner)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertLayout(1, holder)
        self.resize(self.width(), min(look.px(580), self.height()))
        self._start()

    @property
    def kind(self) -> str | None:
        """The kind of event whose form is shown."""
        return self._kind

    def _make_form(self) -> Form:
        names = [name for uid, name in self._branches.items() if uid != self._person.get("branch_uid")]
        table = self._codes["event"]
        alone = set() if names or self._kind == "branch_changed" else {"branch_changed"}
        kinds = {
            title: [table.short(kind) for kind in kinds if kind not in alone]
            for title, kinds in titles().items()
        }
        fields = fields_of(self._kind)
        groups = [(self.tr("什么变动"), ("kind", "on_date"))]
        if len(fields) > 2:
            groups.append((word(table.label(self._kind)), tuple(field.key for field in fields[2:])))
        choices = {"kind": kinds, "to_branch": names}
        return Form(
            fields, groups, self._codes, choices=choices, wide=WIDE, long=("note",), check=self._check
        )

    def _start(self) -> None:
        """Shows the event in the form, and listens to it."""
        form = self.form
        form.show_values({**self._event, "to_branch": self._branches.get(self._event.get("to_branch_uid"))})
        if self._event:
            form.entries["kind"].lock()
        if self._read_only:
            form.lock()
        if self._kind == "transfer_out" and not self._event and self._letter:
            form.entries["letter"].offer(self._letter)
        for entry in form.entries.values():
            entry.edited.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Another kind has another form; everything typed says anew what will follow."""
        if self.form.entries["kind"].value not in (None, self._kind):
            QTimer.singleShot(0, self, self._change_kind)
        self.banner.say(self.consequence() if self.form.is_changed() and not self._read_only else "")

    def _change_kind(self) -> bool:
        """Puts the form of the kind that was chosen; what was typed stays where it still belongs."""
        old = self.form
        kind = old.entries["kind"].value
        if kind in (None, self._kind):
            return False
        self._kind = kind
        self.replace_form(self._make_form())
        self._start()
        for key, entry in old.entries.items():
            new = self.form.entries.get(key)
            if new is not None and entry.value is not None and type(new.field.kind) is type(entry.field.kind):
                new.offer(entry.value)
        keys = list(self.form.entries)
        free = [key for key in keys[1:] if self.form.entries[key].value is None]
        self.form.entries[(free or keys)[0]].input.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keep(self) -> None:
        self.form.entries["kind"].settle()
        if not self._change_kind():  # the form of a kind just typed has not been seen yet
            super().keep()

    def _check(self, values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        on, until = values.get("on_date"), values.get("until")
        if on is not None and until is not None and until.latest < on.earliest:
            yield "until", Problem("event-until", mark("早于变动日期，请核对。"))
        approved = values.get("approved_on")
        if approved is not None and approved.earliest > today():
            text = mark("批准日期还没有到，请核对。")
            yield "approved_on", Problem("event-approved", text, severity="warning")

    def columns(self, changed: Mapping[str, Any]) -> dict[str, Any]:
        """The changes as the book's columns: a branch is kept by its uid, with the one it replaces."""
        values = dict(changed)
        if "to_branch" in values:
            uids = {name: uid for uid, name in self._branches.items()}
            values["to_branch_uid"] = uids.get(values.pop("to_branch"))
            if not self._event:
                values["from_branch_uid"] = self._person.get("branch_uid")
        return values

    def consequence(self) -> str:
        """What saving will do to the roster, in one sentence."""
        values = self.form.values()
        on: PartialDate | None = values.get("on_date")
        if self._kind is None or on is None:
            return ""
        effect = effects().get(self._kind, "")
        if self._kind in NEEDS_APPROVAL and values.get("approved_on") is None:
            says = self.tr("填上批准日期之前，这项变动标为“待批”，{name}在名册里的情况不变。")
        elif effect == "leave" and on.earliest > today():
            says = self.tr("从{day}起，{name}不再列入名册，可在“已离开”里找到。")
        elif effect == "leave":
            says = self.tr("保存后，{name}不再列入名册，可在“已离开”里找到。")
        elif effect == "arrive":
            says = self.tr("保存后，{name}从{day}起列入名册。")
        elif effect == "suspended+":
            says = self.tr("保存后，{name}停止党籍，不再计入党员人数。")
        elif effect == "branch" and values.get("to_branch"):
            says = self.tr("保存后，{name}列在{branch}，党小组要重新填写。")
        else:
            return ""
        return says.format(name=self.name, day=day(on), branch=values.get("to_branch"))
