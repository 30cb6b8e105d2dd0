"""Near relatives: a short list in the panel, and the form of one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partybook.desk.desk import Desk
from partybook.desk.form import Finding, Form, FormDialog
from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.pieces import Pressed, button, row, words
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.features.roster.dialogs.choosing import finding
from partybook.features.roster.model import RELATIVE_FIELDS
from partybook.fields import Codes, Field, Text
from partybook.text import mark

FIELDS = (
    *(replace(field, required=field.key == "relation") for field in RELATIVE_FIELDS),
    Field("relative_uid", "名册人员", Text()),
)


class Relatives(QWidget):
    """The relatives of the person in sight; `opened` gives the entry that was pressed, empty to add one."""

    opened = Signal(str)

    def __init__(
        self,
        rows: Sequence[Mapping[str, Any]],
        codes: Codes,
        *,
        can_edit: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, look.px(6), 0, 0)
        stack.setSpacing(look.px(7))
        self.added = button(self.tr("添加亲属"), "link")
        self.added.setProperty("rank", "small")
        self.added.clicked.connect(lambda: self.opened.emit(""))
        self.lines: list[Pressed] = []
        if rows:
            stack.addLayout(row(words(self.tr("亲属"), rank="section"), None, self.added))
        else:
            stack.addLayout(row(self.added, None))
        self.added.setVisible(can_edit)  # only now: without a parent it would be a window
        for one in rows:
            line = Pressed(self._says(one, codes))
            line.pressed.connect(lambda uid=one["uid"]: self.opened.emit(uid))
            self.lines.append(line)
            stack.addWidget(line)

    def _says(self, one: Mapping[str, Any], codes: Codes) -> str:
        """配偶 · 何淑燕 · 在册 · 1962.06."""
        parts = [word(codes["relation"].short(one["relation"])), one["name"]]
        parts.append(self.tr("在册") if one["relative_uid"] else "")
        parts += [one["unit"] or "", word(codes["politics"].short(one["politics"]))]
        return " · ".join(part for part in parts if part)


class RelativeDialog(FormDialog):
    """The form of one relative: somebody on the roster, or a name; `removed` asks to take the entry out."""

    removed = Signal()
    fits = True

    def __init__(
        self,
        person: str,
        values: Mapping[str, Any],
        finding: Finding,
        codes: Codes,
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._finding = finding
        translate = QCoreApplication.translate
        group = (
            translate("RelativeDialog", "在名册里的从“名册人员”里选；不在的，填写姓名"),
            ("relation", "relative_uid", "name", "born_on", "politics", "unit", "note"),
        )
        choices = {"relative_uid": finding}
        form = Form(FIELDS, [group], codes, choices=choices, wide=("unit",), long=("note",), check=_named)
        title = translate("RelativeDialog", "{name} 的亲属").format(name=person)
        super().__init__(title, form, read_only=read_only, parent=parent)
        self.show_values(values)
        form.entries["relative_uid"].edited.connect(self._name)
        self._read_only = read_only
        self._name()
        self.take = button(self.tr("删除"))
        self.take.clicked.connect(self.removed)
        self.put_left(self.take)
        self.take.setVisible(bool(values) and not read_only)

    def _name(self) -> None:
        """Somebody on the roster has the name that stands there."""
        chosen = self.form.entries["relative_uid"].value
        name = next((one.name for one in self._finding.choices if one.key == chosen), None)
        entry = self.form.entries["name"]
        if name is not None and entry.value != name:
            entry.offer(name)
        entry.input.setEnabled(name is None and not self._read_only)


def _named(values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
    if not values.get("name") and not values.get("relative_uid"):
        yield "name", Problem("relative-name", mark("请填写亲属姓名。"))


class RelativeActs(QObject):
    """Opens the form of a relative and stores what it gives; `kept` says whose."""

    kept = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self.dialog: RelativeDialog | None = None

    def open(self, person: Mapping[str, Any], uid: str, *, can_edit: bool) -> None:
        """The form of a relative of a person, a new one where none is named.

        An entry that is told from the other side opens as it was made.
        """
        book = self.desk.book
        if book is None or not person:
            return
        entries = book.read(queries.relatives) if uid else ()
        entry = next((one for one in entries if one["uid"] == uid and not one["turned"]), {})
        whose, name = entry.get("person_uid", person["uid"]), entry.get("person", person["name"])
        dialog = self.dialog = RelativeDialog(
            name,
            entry,
            finding(self.desk, but=whose),
            self.desk.codes,
            read_only=not can_edit,
            parent=self._page.window(),
        )

        def keep(changed: Mapping[str, Any]) -> None:
            if entry:
                what = self.tr("修改亲属：{name}").format(name=name)
                self._write(person, what, lambda session: queries.change_relative(session, uid, changed))
            else:
                what = self.tr("登记亲属：{name}").format(name=name)
                self._write(person, what, lambda session: queries.add_relative(session, whose, changed))

        def remove() -> None:
            what = self.tr("删除亲属：{name}").format(name=name)
            self._write(person, what, lambda session: queries.remove_relative(session, uid))

        dialog.kept.connect(keep)
        dialog.removed.connect(remove)
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        dialog.open()

    def _write(self, person: Mapping[str, Any], what: str, write: Callable[[Any], object]) -> None:
        if self.desk.edit(what, write) and self.dialog is not None:
            self.dialog.accept()
            self.desk.say(self.tr("已保存：{what}").format(what=what))
            self.kept.emit(person["uid"])
