"""新建台账 from the overview: made, opened, and the rows of its spreadsheet offered for import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from partybook.desk.desk import Desk
from partybook.desk.question import Question
from partybook.features.ledgers import queries
from partybook.features.ledgers.dialogs.making import MakeDialog
from partybook.features.ledgers.queries import Ledger
from partybook.features.ledgers.rules import Draft
from partybook.features.ledgers.tab.resting import Resting


class MakingPage(Resting):
    """A page that makes ledgers of the office's own; `opened` names the one to go to."""

    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ledgers: dict[str, Ledger] = {}
        self.dialog: QWidget | None = None

    def make_ledger(self) -> None:
        """Makes a ledger of the office's own, opens it, and offers to take in the rows of the spreadsheet."""
        if not self.can_edit:
            return
        dialog = MakeDialog(self.desk, self._groups(), parent=self.window())
        dialog.kept.connect(lambda draft: self._make(dialog, draft))
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    def _groups(self) -> list[str]:
        found = [one.group for one in self.ledgers.values()]
        return list(dict.fromkeys([*found, self.tr("自建台账")]))

    def _make(self, dialog: MakeDialog, draft: Draft) -> None:
        made: list[str] = []
        what = self.tr("新建台账：{title}").format(title=draft.title)
        if not self.desk.edit(what, lambda session: made.append(queries.make_ledger(session, draft))):
            return
        path = dialog.path
        dialog.accept()
        self.desk.say(self.tr("已新建“{title}”").format(title=draft.title))
        QTimer.singleShot(0, self, lambda: self._go_on(made[0], draft.title, path))

    def _go_on(self, name: str, title: str, path: Path | None) -> None:
        """The window knows the ledger by now."""
        self.opened.emit(name)
        if path is None:
            return
        question = Question(
            self.tr("把表格里的内容也导入吗？"),
            self.tr("“{file}”里的行可以导入“{title}”，先看结果，再保存。").format(
                file=path.name, title=title
            ),
            [("no", self.tr("先不导入")), ("yes", self.tr("导入…"))],
            self.window(),
        )
        errands = getattr(self.desk.window, "errands", None)
        kind = f"{queries.KIND}{name}"
        question.answered.connect(
            lambda answer: (
                errands.import_file(kind, path) if answer == "yes" and errands is not None else None
            )
        )
        self.dialog = question
        question.open()
