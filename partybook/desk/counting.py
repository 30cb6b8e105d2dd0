"""Counts what waits in each tab, behind the window: some time after the first rows stand there, and after each change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

from partybook.desk.desk import Desk
from partybook.desk.work import Task
from partybook.errors import Problem

AFTER = 700  # ms after the book was opened or changed; further changes put it off
Counts = Mapping[str, Sequence[tuple[str, int]]]


class Counting(QObject):
    """Says what was counted: tab → (what waits, with {count}; how many)."""

    counted = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._again = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._soon = QTimer(self, singleShot=True, interval=AFTER)
        self._soon.timeout.connect(self._start)
        desk.book_opened.connect(self._soon.start)
        desk.changed.connect(lambda _tables: self._soon.start())
        desk.book_closed.connect(self._stop)

    def _start(self) -> None:
        book = self._desk.book
        if book is None:
            return
        if self._task is not None:
            self._again = True
            return
        jobs = self._desk.jobs
        task = self._task = Task(lambda _progress: jobs.waiting(book))
        task.ended.connect(
            lambda found, fault: self._take(book, found, fault), Qt.ConnectionType.QueuedConnection
        )
        self._pool.start(task.run)

    def _take(self, book: Any, found: Counts | None, fault: BaseException | None) -> None:
        self._task = None
        if book is self._desk.book:
            if fault is not None and not isinstance(fault, Problem):
                raise fault
            if found is not None:
                self.counted.emit(found)
        if self._again:
            self._again = False
            self._start()

    def _stop(self) -> None:
        """The book closes: what is being counted ends first."""
        self._soon.stop()
        self._again = False
        self._pool.waitForDone()
        self.counted.emit({})
