"""The door for long work, and what is shown when it goes wrong."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from partybook.desk import troubles
from partybook.desk.desk import Desk
from partybook.desk.work import ProgressDialog
from partybook.errors import Problem, Where


@pytest.fixture
def window(desk: Desk, qtbot: Any) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    desk.window = window
    window.show()
    return window


def test_the_result_comes_back_in_the_gui_thread(desk: Desk, qtbot: Any) -> None:
    came: list[Any] = []
    threads: list[Any] = []

    def work(progress: Any) -> int:
        threads.append(threading.current_thread())
        assert progress(1, 1)
        return 42

    def done(result: int) -> None:
        threads.append(threading.current_thread())
        came.append(result)

    assert desk.work.run(work, done)
    assert desk.work.busy and not desk.work.run(work, done)
    qtbot.waitUntil(lambda: bool(came))
    assert came == [42] and not desk.work.busy
    assert threads[0] is not threading.main_thread() and threads[1] is threading.main_thread()


def test_a_problem_is_shown_or_handed_over(desk: Desk, window: QWidget, qtbot: Any) -> None:
    def work(_progress: Any) -> None:
        raise Problem("id-check", "校验位不对。", where=Where(row=12, column="身份证号"))

    told: list[Problem] = []
    desk.work.run(work, lambda _result: None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].code == "id-check"
    desk.work.run(work, lambda _result: None)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), troubles.ProblemDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog.said.text() == "第 12 行“身份证号”：校验位不对。"
    dialog.accept()


def test_a_bug_goes_to_the_crash_dialog(desk: Desk, window: QWidget, qtbot: Any, capsys: Any) -> None:
    def work(_progress: Any) -> None:
        raise KeyError("王秀英 110101199003070013 13812345678")

    desk.work.run(work, lambda _result: None)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), troubles.CrashDialog))
    dialog = QApplication.activeModalWidget()
    dialog.copied.click()
    copied = QGuiApplication.clipboard().text()
    assert "KeyError" in copied and "test_work.py" in copied
    for personal in ("王秀英", "110101199003070013", "13812345678"):
        assert personal not in copied and personal not in capsys.readouterr().err
    assert troubles.crash(ValueError("again")) is None
    dialog.accept()


def test_cancelling_stops_the_work_and_says_nothing(desk: Desk, window: QWidget, qtbot: Any) -> None:
    stopped: list[str] = []

    def work(progress: Any) -> None:
        for done in range(10_000):
            if not progress(done, 10_000):
                raise Problem("cancelled", "已取消。")
            threading.Event().wait(0.005)

    desk.work.run(work, lambda _result: None, lambda problem: stopped.append(problem.code))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ProgressDialog), timeout=3000)
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(lambda: dialog.bar.maximum() == 10_000)
    dialog.stop.click()
    assert not dialog.stop.isEnabled()
    qtbot.waitUntil(lambda: bool(stopped))
    assert stopped == ["cancelled"] and QApplication.activeModalWidget() is None


def test_short_work_shows_no_dialog(desk: Desk, window: QWidget, qtbot: Any) -> None:
    with qtbot.waitSignal(desk.work.ended):
        desk.work.run(lambda _progress: None, lambda _result: None)
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize(
    "number", ["110101199003070013", "11010119900307001X", "110101900307001", "13812345678"]
)
def test_numbers_are_redacted(number: str) -> None:
    assert number not in troubles.redacted(f"value '{number}' of 王秀英")
    assert "王秀英" not in troubles.redacted(f"value '{number}' of 王秀英")
    assert troubles.redacted("line 12, page 2026") == "line 12, page 2026"


def test_exceptions_of_other_threads_reach_the_crash_dialog(qtbot: Any, monkeypatch: Any) -> None:
    import sys

    came: list[BaseException] = []
    monkeypatch.setattr(troubles, "crash", came.append)
    before, in_threads = sys.excepthook, threading.excepthook
    from PySide6.QtCore import qInstallMessageHandler

    try:
        troubles.install()
        fault = ValueError("x")
        thread = threading.Thread(target=lambda: sys.excepthook(ValueError, fault, None))
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: came == [fault])
    finally:
        sys.excepthook, threading.excepthook = before, in_threads
        qInstallMessageHandler(None)
