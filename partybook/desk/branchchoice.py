"""BranchChoice: one branch of those that rows are of, or all; out of sight where there is only one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget


class BranchChoice(QComboBox):
    """Says `activated` when the clerk chooses; `name` is empty for all branches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("支部"))
        self.hide()

    @property
    def name(self) -> str:
        return str(self.currentData() or "")

    def show_branches(self, names: Iterable[str]) -> None:
        """Offers these; the chosen one stays chosen though it has no row any more."""
        chosen, there = self.name, set(names)
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("全部支部"), "")
            for name in sorted(there | ({chosen} if chosen else set())):
                self.addItem(name, name)
            self.setCurrentIndex(max(self.findData(chosen), 0))
        self.setVisible(len(there) > 1 or bool(chosen))
