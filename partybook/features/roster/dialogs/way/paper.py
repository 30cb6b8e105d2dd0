"""One paper of a file: its form, and its line in the list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from partybook.desk.form import Form, FormDialog
from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.pieces import Pressed, row, set_tone, words
from partybook.features.roster.model import PAPER_FIELDS
from partybook.features.roster.rules.development import Paper
from partybook.fields import Codes

KEYS = tuple(field.key for field in PAPER_FIELDS)


class PaperDialog(FormDialog):
    """One paper: how many copies and pages, its date, where it lies."""

    def __init__(
        self,
        values: Mapping[str, Any],
        codes: Codes,
        *,
        is_new: bool,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.values = dict(values)
        self._is_new = is_new
        form = Form(
            PAPER_FIELDS,
            [(QCoreApplication.translate("PaperDialog", "材料"), KEYS)],
            codes,
            wide=("code",),
            long=("note",),
        )
        name = word(codes["development_paper"].label(values.get("code")))
        super().__init__("", form, read_only=read_only, parent=parent)
        self.setWindowTitle(name or self.tr("添加材料"))
        self.show_values(values)
        if not is_new or values.get("code"):
            form.entries["code"].lock()
        self.resize(min(look.px(560), self.width()), min(look.px(330), self.height()))
        form.entries["copies" if values.get("code") else "code"].input.setFocus()


class PaperLine(QWidget):
    """A paper with its box, what is known of it, and the way to its form."""

    ticked = Signal()
    opened = Signal()

    def __init__(self, paper: Paper, values: Mapping[str, Any], codes: Codes, can_edit: bool) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.paper, self._codes = paper, codes
        self.box = QCheckBox(word(codes["development_paper"].label(paper.code)))
        self.box.setEnabled(can_edit)
        self.state = words("", rank="small")
        self.kind = words("", tone="none", rank="tiny")
        self.kind.setText(self.tr("入档案") if paper.core else self.tr("地方要求") if paper.local else "")
        self.kind.setVisible(bool(self.kind.text()))
        self.more = Pressed("")
        self.more.setWordWrap(False)
        self.more.pressed.connect(self.opened)
        line = row(self.box, self.kind, None, self.state, self.more, gap=8)
        self.setLayout(line)
        self.show_values(values)
        self.box.toggled.connect(lambda _on: self.ticked.emit())

    def show_values(self, values: Mapping[str, Any]) -> None:
        """How the paper stands, as it would be stored."""
        there = bool(values) and values.get("copies") != 0
        self.box.blockSignals(True)
        self.box.setChecked(there)
        self.box.blockSignals(False)
        lacks = not there and self.paper.wanted
        before = not there and self.paper.before and not self.paper.local
        self.state.setText(self.tr("▲ 缺") if lacks else self.tr("未补录") if before else "")
        self.state.setToolTip(self.tr("这一步在记录起始日以前，不算缺") if before else "")
        set_tone(self.state, "late" if lacks else "second")
        self.more.setText(self._details(values) if there else self.tr("填写…"))
        set_tone(self.more, "" if there else "second")

    def _details(self, values: Mapping[str, Any]) -> str:
        parts = []
        if values.get("copies") is not None:
            parts.append(self.tr("{count} 份").format(count=values["copies"]))
        if values.get("pages") is not None:
            parts.append(self.tr("{count} 页").format(count=values["pages"]))
        if values.get("on_date") is not None:
            parts.append(values["on_date"].dotted_full)
        parts += [str(values[key]) for key in ("place",) if values.get(key)]
        return " · ".join(parts) or self.tr("填写…")
