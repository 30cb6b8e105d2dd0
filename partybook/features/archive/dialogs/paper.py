"""The forms of a filed paper and of a box's note page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partybook.desk.form import Form, FormDialog
from partybook.errors import Problem
from partybook.features.archive.model import BOX_FIELDS, PAPER_FIELDS
from partybook.fields import Codes

PAPER = ("title", "author", "document", "on_date", "pages", "copy")
KEPT = ("item", "year", "retention", "secrecy", "note")
NOTE = ("title", "width", "situation", "sorted_by", "checked_by", "sorted_on")
NUMBERED = ("year", "retention")  # what a paper with a number keeps


class PaperDialog(FormDialog):
    """A paper to file or one that is filed; `items` are the titles of the list it can belong to."""

    def __init__(
        self,
        title: str,
        values: Mapping[str, Any],
        items: Sequence[str],
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
        )
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
            check=self._check,
        )
        super().__init__(title, form, read_only=read_only, parent=parent)
        self.fit(640)
        self.show_values(values)

    @staticmethod
    def _check(_values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        return ()
