"""What the office decides: a form of its settings, each with where its default comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from partybook.desk.desk import Desk
from partybook.desk.form import Form, FormDialog
from partybook.desk.language import word
from partybook.desk.pieces import words
from partybook.fields import Field
from partybook.settings import Setting


class DecisionsDialog(FormDialog):
    """The settings of a feature; saving keeps them in the book as one edit. `usual` says what holds where one is empty."""

    fits = True

    def __init__(
        self,
        desk: Desk,
        title: str,
        settings: Sequence[Setting],
        usual: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        from partybook.book.decisions import decided

        self._desk, self._settings, self._title = desk, settings, title
        fields = [Field(one.key, one.label, one.kind) for one in settings]
        keys = [one.key for one in settings]
        form = Form(fields, [(title, keys)], desk.codes, wide=keys)
        super().__init__(title, form, read_only=not desk.can_edit, parent=parent)
        self._explain(usual or {})
        if desk.book is not None:
            self.show_values(desk.book.read(lambda session: decided(session, settings)))
        self.kept.connect(self._store)

    def _explain(self, usual: Mapping[str, str]) -> None:
        """Below each input where its default comes from; in an empty one what holds."""
        for setting in self._settings:
            entry = self.form.entries[setting.key]
            layout = entry.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.addWidget(words(word(setting.source), tone="second", rank="small", wrap=True))
            if isinstance(entry.input, QLineEdit) and setting.key in usual:
                entry.input.setPlaceholderText(usual[setting.key])

    def _store(self, changed: Mapping[str, Any]) -> None:
        from partybook.book.decisions import decide

        by_key = {setting.key: setting for setting in self._settings}

        def write(session: Any) -> None:
            for key, value in changed.items():
                setting = by_key[key]
                decide(session, setting, setting.default if value is None else value)

        what = self.tr("修改设置：{title}").format(title=self._title)
        if self._desk.edit(what, write):
            self.accept()
            self._desk.say(self.tr("已保存：{what}").format(what=what))
