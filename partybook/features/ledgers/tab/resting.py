"""Resting: a page out of sight waits with rereading until it is seen again."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent

from partybook.desk.page import Page


class Resting(Page):
    """Mixed in before a page that rereads on a change of its `tables`: with many ledgers open only the one in sight does
    so at once."""

    tables: frozenset[str] = frozenset()
    _stale = False

    def _take_change(self, tables: set[str]) -> None:
        if tables & self.tables:
            self._stale = not self.isVisible()
            if not self._stale:
                self.reread()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.reread()
