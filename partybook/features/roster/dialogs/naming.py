"""A name for something that is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from partybook.desk.palette import look
from partybook.desk.pieces import button, column, row, words

LONGEST = 40  # letters


class NameDialog(QDialog):
    """`named` gives the name; one that is taken says that it will be replaced."""

    named = Signal(str)

    def __init__(
        self, title: str, label: str, name: str, taken: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._taken = taken
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(look.px(420))
        self.input = QLineEdit(name[:LONGEST])
        self.input.setMaxLength(LONGEST)
        self.input.setAccessibleName(label)
        self.note = words("", tone="due", rank="small")
        self.save = button(self.tr("保存"), "filled")
        self.save.setDefault(True)
        self.cancel = button(self.tr("取消"))
        line = row(words(label, tone="second"), self.input, gap=12)
        line.setStretch(1, 1)
        inside = column(line, self.note, 4, row(None, self.cancel, self.save), gap=8)
        inside.setContentsMargins(*(look.px(20),) * 4)
        self.setLayout(inside)
        self.input.textChanged.connect(lambda _text: self._follow())
        self.save.clicked.connect(self.keep)
        self.cancel.clicked.connect(self.reject)
        self.input.selectAll()
        self._follow()

    @property
    def name(self) -> str:
        return self.input.text().strip()

    def _follow(self) -> None:
        self.save.setEnabled(bool(self.name))
        says = self.tr("! 已有同名的，将被替换。")
        self.note.setText(says if self.name in self._taken else "")

    def keep(self) -> None:
        QGuiApplication.inputMethod().commit()
        if self.name:
            self.accept()
            self.named.emit(self.name)
