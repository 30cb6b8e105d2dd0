"""Who is working: asked once, kindly; later a click changes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from partybook.desk.flow import Flow
from partybook.desk.palette import look
from partybook.desk.pieces import button, column, row, words
from partybook.text import plain_name


class WhoDialog(QDialog):
    """A name to type or one given before to press; `given` gives it. `account` stands in where none is wanted."""

    given = Signal(str)

    def __init__(
        self, now: str, before: Sequence[str], account: str, *, first: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._account = account if first else ""
        self.setWindowTitle(self.tr("登记人"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(look.px(420))
        self.line = QLineEdit("" if first else now)
        self.line.setPlaceholderText(self.tr("您的姓名，如 李梅"))
        self.line.setAccessibleName(self.tr("登记人"))
        self.line.setMaxLength(40)
        self.line.selectAll()
        self.line.textChanged.connect(self._follow)
        self.keep = button(self.tr("确定"), "filled")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self._give)
        self.skip = button(self.tr("先用“{name}”").format(name=account) if first else self.tr("取消"))
        self.skip.clicked.connect(self.reject)
        title = self.tr("谁在登记？") if first else self.tr("换谁登记？")
        more = self.tr("名字写进修改记录，以后看得出每一处是谁改的。随时可以在窗口右下角换人。")
        self.chips = [self._chip(name) for name in before if name != now or first]
        inside = column(
            words(title, rank="title"),
            words(more, tone="second", wrap=True),
            self.line,
            *([self._names()] if self.chips else []),
            6,
            row(None, self.skip, self.keep),
            gap=10,
        )
        inside.setContentsMargins(*(look.px(22),) * 4)
        self.setLayout(inside)
        self._follow()

    def _chip(self, name: str) -> QWidget:
        made = button(name, "chip")
        made.clicked.connect(lambda _on=False: self._take(name))
        return made

    def _names(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("plain")
        line = Flow(holder, look.px(8))
        for chip in self.chips:
            line.addWidget(chip)
        return holder

    def _follow(self) -> None:
        self.keep.setEnabled(bool(self.line.text().strip()))

    def _give(self) -> None:
        QGuiApplication.inputMethod().commit()
        name = plain_name(self.line.text())
        if name:
            self._take(name)

    def _take(self, name: str) -> None:
        self.accept()
        self.given.emit(name)

    def reject(self) -> None:
        """Not asked again: the first time, the name of this PC's account stands in."""
        super().reject()
        if self._account:
            self.given.emit(self._account)
