"""A form in a dialog: buttons outside the scroll area, 未保存 said, no question where nothing changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partybook.desk.form.form import Form
from partybook.desk.palette import look
from partybook.desk.pieces import button, set_tone, words
from partybook.desk.unsaved import UnsavedDialog


class FormDialog(UnsavedDialog):
    """`kept` gives the changed values, or all where the dialog is `whole`: what stands there already counts then.

    Who listens stores them and accepts the dialog.
    """

    kept = Signal(object)
    whole = False
    fits = False

    def __init__(
        self, title: str, form: Form, *, read_only: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = form
        self._fitting = 0.0
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.state = words("", rank="small")
        self.save = button(self.tr("保存"), "filled", tip=self.tr("保存（Ctrl+S）"))
        self.cancel = button(self.tr("关闭") if read_only else self.tr("取消"))
        self.save.clicked.connect(self.keep)
        self.cancel.clicked.connect(self.reject)
        self.save.setVisible(not read_only)
        foot = QFrame()
        foot.setObjectName("buttons")
        line = self._foot_line = QHBoxLayout(foot)
        line.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        line.setSpacing(look.px(8))
        line.addWidget(self.state, 1)
        line.addWidget(self.cancel)
        line.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(form, 1)
        whole.addWidget(foot)
        form.changed.connect(self._show_state)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.keep)
        if read_only:
            form.lock()
        self._show_state(False)
        room = (parent.screen() if parent else self.screen()).availableGeometry()
        self.resize(min(look.px(860), room.width() - 40), min(look.px(640), room.height() - 60))

    def show_values(self, values: Mapping[str, Any]) -> None:
        self.form.show_values(values)

    def showEvent(self, event: QShowEvent) -> None:
        """A dialog that `fits` is no higher than what it holds; only now all of it has its size."""
        super().showEvent(event)
        if self.fits:
            self.layout().activate()
            needed = self.form.high() + self._foot_line.sizeHint().height()
            if needed <= self.height():
                self.form.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
                self.setMinimumHeight(needed)
                self.resize(self.width(), needed)

    def fit(self, width: float = 560) -> None:
        """Makes the dialog, when it is shown, as high as a short form needs and no wider than is good for it."""
        self.fits = True
        self.resize(look.px(width), self.height())

    def put_left(self, other: QPushButton) -> None:
        """A further button at the left of the foot, away from those that close the dialog."""
        self._foot_line.insertWidget(0, other)

    def replace_form(self, form: Form) -> None:
        """Another form in the place of the one that is shown."""
        old, self.form = self.form, form
        self.layout().replaceWidget(old, form)
        old.changed.disconnect(self._show_state)
        old.hide()
        old.deleteLater()
        form.changed.connect(self._show_state)
        self._show_state(form.is_changed())

    def _show_state(self, changed: bool) -> None:
        self.state.setText(self.tr("! 未保存") if changed else "")
        set_tone(self.state, "due" if changed else "second")

    def keep(self) -> None:
        """Reads all, goes to what is wrong, else hands the changes over; nothing changed simply closes."""
        QGuiApplication.inputMethod().commit()
        self.form.settle()
        wrong = len(self.form.problems())
        if wrong:
            self.state.setText(self.tr("▲ 有 {count} 处需要改正").format(count=wrong))
            set_tone(self.state, "late")
            self.form.go_to_problem()
        elif self.whole:
            self.kept.emit(self.form.values())
        elif self.form.changes():
            self.kept.emit(self.form.changes())
        else:
            self.accept()

    def has_changes(self) -> bool:
        return self.form.is_changed()
