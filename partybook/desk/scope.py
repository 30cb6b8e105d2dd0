"""Which year and which branch the pages of a tab speak of: chosen on one of them, the same on all."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, Signal

from partybook.dates import PartialDate, today
from partybook.desk.desk import Desk


class Scope(QObject):
    """The year and the branch chosen; every branch where none is. `changed` says that one of them is another now."""

    changed = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk)
        self.setObjectName(name)
        self.year = today().year
        self.branch_uid: str | None = None
        desk.book_closed.connect(self._forget)

    def _forget(self) -> None:
        self.year, self.branch_uid = today().year, None

    def show_year(self, year: int) -> None:
        if year != self.year:
            self.year = year
            self.changed.emit()

    def show_branch(self, uid: str | None) -> None:
        if uid != self.branch_uid:
            self.branch_uid = uid
            self.changed.emit()

    @property
    def day(self) -> dt.date:
        """The day of the year that lists speak of: today, the end of a past year, the beginning of a coming one."""
        now = today()
        return min(max(now, dt.date(self.year, 1, 1)), dt.date(self.year, 12, 31))

    @property
    def month(self) -> PartialDate:
        """The month of that day."""
        return PartialDate(self.day.year, self.day.month)


def scope_of(desk: Desk, name: str) -> Scope:
    """The one scope of a tab."""
    found = desk.findChild(Scope, name)
    return found if isinstance(found, Scope) else Scope(desk, name)
