"""The one door for long work: out of the GUI thread, with progress and 取消, result or Problem back in it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from partybook.desk import troubles
from partybook.desk.palette import look
from partybook.desk.pieces import button, column, row, words
from partybook.errors import Problem

Progress = Callable[[int, int], bool]
SHOWN_AFTER = 500  # ms; shorter work shows nothing
TOLD_EVERY = 0.05  # s between two steps of the bar
CANCELLED = "cancelled"


class Task(QObject):
    """One piece of work: its signals leave the worker thread, its callbacks wait in the GUI thread."""

    progressed = Signal(int, int)
    ended = Signal(object, object)  # the result, and the exception or None

    def __init__(self, work: Callable[[Progress], Any]) -> None:
        super().__init__()
        self._work = work
        self._stop = threading.Event()
        self._told = 0.0

    def cancel(self) -> None:
        self._stop.set()

    def progress(self, done: int, total: int) -> bool:
        """Called by the work; False asks it to stop."""
        now = time.monotonic()
        if now - self._told >= TOLD_EVERY or done >= total:
            self._told = now
            self.progressed.emit(done, total)
        return not self._stop.is_set()

    def run(self) -> None:
        """In the worker thread: does the work and hands over what came of it."""
        result, fault = None, None
        try:
            result = self._work(self.progress)
        except BaseException as raised:  # noqa: BLE001 - every failure has to reach the GUI thread
            fault = raised
        try:
            self.ended.emit(result, fault)
        except RuntimeError:
            pass  # the program ended meanwhile


class Work(QObject):
    """Runs one piece of work at a time; a second one is refused while the first runs."""

    started = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._task: Task | None = None
        self._done: Callable[[Any], None] | None = None
        self._failed: Callable[[Problem], None] | None = None
        self._dialog: ProgressDialog | None = None
        self._later = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._later.timeout.connect(self._show)
        self._title = ""

    @property
    def busy(self) -> bool:
        return self._task is not None

    def _window(self) -> QWidget | None:
        window = getattr(self.parent(), "window", None)
        return window if isinstance(window, QWidget) else None

    def run(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Problem], None] | None = None,
        *,
        title: str = "",
    ) -> bool:
        """Starts `work(progress)`; `done(result)` or `failed(problem)` follows in this thread. False while busy.

        Without `failed` a Problem is shown. A cancelled piece of work reaches only `failed`. Anything
        that is no Problem is a bug and goes to the crash dialog.
        """
        if self.busy:
            return False
        self._task, self._done, self._failed = Task(work), done, failed
        self._title = title or self.tr("正在处理…")
        self._task.progressed.connect(self._step, Qt.ConnectionType.QueuedConnection)
        self._task.ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._later.start()
        self._pool.start(self._task.run)
        self.started.emit()
        return True

    def cancel(self) -> None:
        """Asks the running work to stop at its next step."""
        if self._task is not None:
            self._task.cancel()

    def wait(self, milliseconds: int = 30_000) -> bool:
        """Before the program ends: lets the running work finish."""
        return self._pool.waitForDone(milliseconds)

    def _show(self) -> None:
        if self._task is None or self._dialog is not None:
            return
        self._dialog = ProgressDialog(self._title, self._window())
        self._dialog.cancelled.connect(self.cancel)
        self._dialog.open()

    def _step(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.step(done, total)

    def _end(self, result: Any, fault: BaseException | None) -> None:
        done, failed = self._done, self._failed
        self._later.stop()
        self._task = self._done = self._failed = None
        if self._dialog is not None:
            self._dialog.finish()
            self._dialog = None
        self.ended.emit()
        if fault is None:
            if done is not None:
                done(result)
        elif isinstance(fault, Problem):
            self._tell(fault, failed)
        else:
            troubles.crash(fault, self._window())

    def _tell(self, problem: Problem, failed: Callable[[Problem], None] | None) -> None:
        if failed is not None:
            failed(problem)
        elif problem.code != CANCELLED:
            troubles.show_problem(self._window(), problem)


class ProgressDialog(QDialog):
    """What is going on, how far it is, and a way to stop it."""

    cancelled = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title.rstrip("…"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(look.px(380))
        self._said = words(title, rank="section")
        self._count = words("", tone="second", rank="small")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.stop = button(self.tr("取消"))
        self.stop.clicked.connect(self._cancel)
        inside = column(self._said, self.bar, self._count, 4, row(None, self.stop), gap=10)
        inside.setContentsMargins(*(look.px(22),) * 4)
        self.setLayout(inside)

    def step(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)
        self._count.setText(self.tr("{done} / {total}").format(done=done, total=total) if total else "")

    def _cancel(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setText(self.tr("正在取消…"))
        self._count.setText(self.tr("已做的会全部退回，台账不变。"))
        self.cancelled.emit()

    def finish(self) -> None:
        """Closes for good: the work has ended."""
        self.done(QDialog.DialogCode.Accepted)
        self.deleteLater()

    def reject(self) -> None:
        self._cancel()  # Esc asks to stop; the dialog goes when the work has

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self._cancel()
