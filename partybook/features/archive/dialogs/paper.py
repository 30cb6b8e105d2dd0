"""The forms of a filed paper and of a box's note page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partybook.desk.form import Form, FormDialog
from partybook.errors import Problem
from partybook.features.archive.model import BOX_FIELDS, PAPER_FIELDS
from partybook.fields import Codes
from partybook.text import mark

PAPER = ("title", "author", "document", "on_date", "pages", "copy")
KEPT = ("item", "year", "retention", "secrecy", "note")
NOTE = ("title", "width", "situation", "sorted_by", "checked_by", "sorted_on")
NUMBERED = ("year", "retention")  # what a paper with a number keeps


class PaperDialog(FormDialog):
    """A paper to file or one that is filed; `items` are the titles of the list it can belong to,
    each with the code of how long it is kept."""

    def __init__(
        self,
        title: str,
        values: Mapping[str, Any],
        items: Mapping[str, str],
        codes: Codes,
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        form = Form(
            PAPER_FIELDS,
            [(translate("PaperDialog", "文件"), PAPER), (translate("PaperDialog", "归在哪里"), KEPT)],
            codes,
            choices={"item": list(items)},
            wide=("title", "note"),
            check=self._check,
        )
        self._items = items
        super().__init__(title, form, read_only=read_only, parent=parent)
        self.fit(720)
        if values.get("uid"):
            self.show_values(values)
        else:
            self.show_values({})
            form.propose({key: values[key] for key in (*PAPER, *KEPT) if values.get(key) is not None})
        if values.get("piece") is not None:
            for key in NUMBERED:
                form.entries[key].setEnabled(False)
        elif not values.get("uid"):
            form.entries["item"].edited.connect(self._take_item)

    def _take_item(self) -> None:
        """Where nobody said how long a new paper is kept, its item says so."""
        retention = self.form.entries["retention"]
        kept = self._items.get(str(self.form.entries["item"].value))
        if retention.value is None and kept is not None:
            retention.show_value(kept)

    def _check(self, values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        """An item that the list does not have would be lost."""
        item, year = values["item"], values["year"]
        if item is not None and item not in self._items:
            text = mark("清单里没有“{value}”，请从列表里选。")
            yield "item", Problem("archive-item", text, value=item)
        if year is None:
            yield "year", Problem("archive-year", mark("请写明归入哪个年度。"))


class NoteDialog(FormDialog):
    """The note page of a box: what is to be said of what lies in it, and who sorted and checked it."""

    def __init__(
        self, title: str, values: Mapping[str, Any], codes: Codes, *, read_only: bool, parent: QWidget | None
    ) -> None:
        form = Form(
            BOX_FIELDS,
            [(QCoreApplication.translate("NoteDialog", "盒和备考表"), NOTE)],
            codes,
            choices={"width": ["20", "30", "40", "50"]},
            long=("situation",),
        )
        super().__init__(title, form, read_only=read_only, parent=parent)
        self.fit(640)
        self.show_values(values)
