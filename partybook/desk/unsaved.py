"""UnsavedDialog: a dialog that asks before what was changed in it is lost."""

from __future__ import annotations

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog

from partybook.desk.question import Question


class UnsavedDialog(QDialog):
    """Says whether it `has_changes`, and hands them over on `keep`; Esc and the window's cross ask first."""

    def has_changes(self) -> bool:
        raise NotImplementedError

    def keep(self) -> None:
        raise NotImplementedError

    def leave(self) -> None:
        """Closes without keeping anything."""
        super().reject()

    def reject(self) -> None:
        if not self.has_changes():
            self.leave()
            return
        question = Question(
            self.tr("有修改还没有保存"),
            self.tr("关闭后，没有保存的修改就没有了。"),
            [("stay", self.tr("继续编辑")), ("drop", self.tr("不保存")), ("keep", self.tr("保存"))],
            self,
        )
        question.answered.connect(self._take_answer)
        question.open()

    def _take_answer(self, answer: str) -> None:
        if answer == "keep":
            self.keep()
        elif answer == "drop":
            self.leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isVisible() and self.has_changes():
            event.ignore()
            self.reject()
            return
        super().closeEvent(event)
