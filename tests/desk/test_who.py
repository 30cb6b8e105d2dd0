"""Who is working: asked once, changed with a click, told to the journal and to the lock."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from partybook.book.file import Book, clerk
from partybook.book.lock import Lock
from partybook.desk.desk import PRACTICE, Desk
from partybook.desk.whodialog import WhoDialog
from partybook.desk.window import Tab, Window
from partybook.features.roster import queries
from partybook.jobs.books import new_book, open_book

from .test_window import OtherPage


class Jobs:
    open_book = staticmethod(open_book)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "东湖.partybook"
    new_book(path, branch="东湖社区党支部", who="李梅").close()
    return path


@pytest.fixture
def window(desk: Desk, qtbot: Any) -> Window:
    desk._find_jobs = Jobs
    window = Window(desk, [Tab("home", "首页", OtherPage)])
    qtbot.addWidget(window)
    window.show()
    return window


def asks(window: Window) -> WhoDialog | None:
    dialog = window.errands._dialog
    return dialog if isinstance(dialog, WhoDialog) else None


def names(book: Book) -> list[str]:
    """Whom the journal names, newest first."""
    return [entry.who for entry in book.history()]


def add(book: Book, name: str) -> None:
    with book.edit("登记") as session:
        queries.add_person(session, {"name": name})


def test_the_first_start_asks_who_is_working(window: Window, desk: Desk, path: Path) -> None:
    window.errands.open_path(path)
    dialog = asks(window)
    assert dialog is not None and dialog.isVisible() and not dialog.keep.isEnabled()
    dialog.line.setText(" 王　芳 ")
    dialog.keep.click()
    assert desk.kept_who == "王芳" and desk.who == "王芳"
    add(desk.book, "张建国")
    assert names(desk.book)[0] == "王芳"
    window.errands._dialog = None
    window.errands.open_path(path)
    assert asks(window) is None and desk.who == "王芳"  # once


def test_who_wants_no_name_has_that_of_the_account(window: Window, desk: Desk, path: Path) -> None:
    window.errands.open_path(path)
    dialog = asks(window)
    assert dialog is not None and clerk() in dialog.skip.text()
    dialog.skip.click()
    assert desk.kept_who == clerk()
    window.errands._dialog = None
    window.errands.open_path(path)
    assert asks(window) is None


def test_a_click_changes_who_is_working(window: Window, desk: Desk, path: Path, qtbot: Any) -> None:
    desk.work_as("李梅")
    window.errands.open_path(path)
    assert window.foot.who.text() == "登记人 李梅" and window.foot.who.isVisible()
    add(desk.book, "张建国")
    window.foot.who.click()
    dialog = asks(window)
    assert dialog is not None and dialog.line.text() == "李梅"
    dialog.line.setText("王芳")
    dialog.keep.click()
    assert window.foot.who.text() == "登记人 王芳"
    add(desk.book, "李娜")
    assert names(desk.book)[:2] == ["王芳", "李梅"]
    holder = Lock(path).holder()
    assert holder is not None and holder.who == "王芳"  # another PC is told the right name


def test_names_given_before_are_a_click_away(window: Window, desk: Desk, path: Path) -> None:
    desk.work_as("王芳")
    desk.work_as("李梅")
    window.errands.open_path(path)
    window.foot.who.click()
    dialog = asks(window)
    assert dialog is not None and [chip.text() for chip in dialog.chips] == ["王芳"]
    dialog.chips[0].click()
    assert desk.who == "王芳" and desk.clerks() == ["王芳", "李梅"] and not dialog.isVisible()


def test_closing_the_question_changes_nothing_later(window: Window, desk: Desk, path: Path) -> None:
    desk.work_as("李梅")
    window.errands.open_path(path)
    window.foot.who.click()
    dialog = asks(window)
    assert dialog is not None
    dialog.reject()
    assert desk.who == "李梅"


def test_nobody_is_asked_where_nothing_is_written(
    window: Window, desk: Desk, path: Path, tmp_path: Path
) -> None:
    with open_book(path, who="李四"):
        window.errands.open_path(path)
        assert desk.book is not None and desk.book.read_only
        assert asks(window) is None and not window.foot.who.isVisible()
        window.errands.ask_who()
        assert asks(window) is None
    practice = tmp_path / PRACTICE
    new_book(practice, branch="示例党支部").close()
    window.errands.open_path(practice)
    assert asks(window) is None and window.foot.who.isVisible()


def test_names_on_this_pc_may_be_damaged(desk: Desk) -> None:
    desk.settings.set("who", 5)
    desk.settings.set("clerks", "李梅")
    assert desk.kept_who == "" and desk.clerks() == []
