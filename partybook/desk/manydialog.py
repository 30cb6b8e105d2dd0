"""ManyDialog: a list of small records in a dialog: what it is for, the records, saved together as one edit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from partybook.desk.form import ManyForm
from partybook.desk.palette import look
from partybook.desk.pieces import button, set_tone, words
from partybook.desk.unsaved import UnsavedDialog


class ManyDialog(UnsavedDialog):
    """`kept` gives the rows. Who listens stores them and accepts the dialog."""

    kept = Signal(object)

    def __init__(
        self, title: str, more: str, many: ManyForm, *, read_only: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.many = many
        self._start: list[dict[str, Any]] = []
        inside = QWidget()
        inside.setObjectName("ground")
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(*(look.px(20),) * 4)
        stack.setSpacing(look.px(10))
        stack.addWidget(words(more, tone="second", wrap=True))
        stack.addWidget(many)
        stack.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.state = words("", rank="small")
        self.save = button(self.tr("保存"), "filled", tip=self.tr("保存（Ctrl+S）"))
        self.cancel = button(self.tr("关闭") if read_only else self.tr("取消"))
        self.save.clicked.connect(self.keep)
        self.cancel.clicked.connect(self.reject)
        self.save.setVisible(not read_only)
        foot = QFrame()
        foot.setObjectName("buttons")
        line = QHBoxLayout(foot)
        line.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        line.addWidget(self.state, 1)
        line.addWidget(self.cancel)
        line.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(foot)
        if read_only:
            many.lock()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.keep)
        many.changed.connect(self._show_state)
        room = (parent.screen() if parent is not None else self.screen()).availableGeometry()
        self.resize(min(look.px(820), room.width() - 40), min(look.px(620), room.height() - 60))

    def show_rows(self, rows: list[dict[str, Any]]) -> None:
        """The records as they are kept."""
        self.many.show_rows(rows)
        self._start = self.many.rows()
        self._show_state()

    @property
    def is_changed(self) -> bool:
        return self.many.rows() != self._start

    def _show_state(self) -> None:
        self.state.setText(self.tr("! 未保存") if self.is_changed else "")
        set_tone(self.state, "due")

    def check(self) -> None:
        """Points out what only the whole of a record shows."""

    def keep(self) -> None:
        """Reads all, goes to what is wrong, else hands the rows over."""
        QGuiApplication.inputMethod().commit()
        self.many.settle()
        self.check()
        if found := self.many.wrong():
            self.state.setText(self.tr("▲ 有 {count} 处需要改正").format(count=len(found)))
            set_tone(self.state, "late")
            found[0].input.setFocus()
        elif self.is_changed:
            self.kept.emit(self.many.rows())
        else:
            self.accept()

    def has_changes(self) -> bool:
        return self.is_changed
