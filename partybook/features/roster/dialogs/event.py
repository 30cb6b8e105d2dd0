"""The form of one event: its kind, its day, and what belongs to that kind; says what will follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import Form, FormDialog
from partybook.desk.language import day, said, word
from partybook.desk.palette import look
from partybook.desk.pieces import Banner, button, set_tone
from partybook.errors import Problem
from partybook.features.roster.dialogs.kinds import WIDE, fields_of, titles
from partybook.features.roster.rules.checks import check_event
from partybook.features.roster.rules.life import NEEDS_APPROVAL, WITHDRAWN, day_of, effects
from partybook.fields import Codes


@dataclass(frozen=True)
class Known:
    """What an event is looked at with: the person as written down, and their events that count."""

    written: Mapping[str, Any] = field(default_factory=dict)
    events: Sequence[Mapping[str, Any]] = ()


class EventDialog(FormDialog):
    """An event of a person, new or known; `kept` gives the changed values by the columns of the book.

    `correct_asked` when a known one is to be taken back.
    """

    correct_asked = Signal()
    without: frozenset[str] = frozenset()  # kinds that are not offered here

    def __init__(
        self,
        person: Mapping[str, Any],
        event: Mapping[str, Any],
        branches: Sequence[tuple[str, str]],
        codes: Codes,
        *,
        letter: str = "",
        known: Known | None = None,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._person, self._event, self._codes = person, event, codes
        self._letter = letter  # the number that a new letter of transfer may have
        self._known = known or Known(person)
        self._told = ""  # what the banner has pointed out so far
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
        self._offer_correction(layout)
        self.resize(self.width(), min(look.px(580), self.height()))
        self._start()

    @property
    def kind(self) -> str | None:
        """The kind of event whose form is shown."""
        return self._kind

    def _make_form(self) -> Form:
        names = [name for uid, name in self._branches.items() if uid != self._person.get("branch_uid")]
        table = self._codes["event"]
        alone = (
            set(self.without)
            if names or self._kind == "branch_changed"
            else {"branch_changed", *self.without}
        )
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

    def _offer_correction(self, layout: QVBoxLayout) -> None:
        """The button that takes a known event back, at the left of the foot."""
        self.correct = button(self.tr("更正这条变动…"))
        self.correct.clicked.connect(self._ask_correction)
        standing = bool(self._event) and not self._event.get("corrected") and self._kind != WITHDRAWN
        self.correct.setVisible(standing and not self._read_only)
        foot = layout.itemAt(layout.count() - 1).widget()
        line = foot.layout()
        assert isinstance(line, QHBoxLayout)
        line.insertWidget(0, self.correct)

    def _ask_correction(self) -> None:
        self.reject()
        if not self.isVisible():  # nothing unsaved kept it open
            self.correct_asked.emit()

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
        changed = self.form.is_changed() and not self._read_only
        self._told = self.doubts() if changed else ""
        self.banner.say(
            "\n".join(text for text in (self.consequence(), self._told) if text) if changed else ""
        )

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
        """Saves; what has not been pointed out yet is shown first, and saved when it is pressed again."""
        told = self._told
        self.form.entries["kind"].settle()
        if self._change_kind():  # the form of a kind just typed has not been seen yet
            return
        self.form.settle()
        if not self.form.problems() and self.form.is_changed() and self.doubts() not in ("", told):
            self._follow()
            self.state.setText(self.tr("! 请看上面的提醒，没有错就再按一次“保存”"))
            set_tone(self.state, "due")
            return
        super().keep()

    def _check(self, values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        """The worst of each field."""
        found: dict[str, Problem] = {}
        for key, problem in self._problems(values):
            found.setdefault(key, problem)
        return found.items()

    def _problems(self, values: Mapping[str, Any]) -> list[tuple[str, Problem]]:
        event = {**self._event, **values, "kind": self._kind}
        return check_event(self._known.written, self._known.events, event, today())

    def doubts(self) -> str:
        """What is wrong or doubtful about the event as it is typed, a sentence a line."""
        return "\n".join(said(problem) for _, problem in self._problems(self.form.values()))

    def columns(self, changed: Mapping[str, Any]) -> dict[str, Any]:
        """The changes as the book's columns: a branch is kept by its uid."""
        values = dict(changed)
        if "to_branch" in values:
            uids = {name: uid for uid, name in self._branches.items()}
            values["to_branch_uid"] = uids.get(values.pop("to_branch"))
        return values

    def consequence(self) -> str:
        """What saving will do to the roster, in one sentence."""
        values = self.form.values()
        on: PartialDate | None = values.get("on_date")
        if self._kind is None or on is None:
            return ""
        on = day_of({**values, "kind": self._kind})
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
