"""The window: start page, opening, tabs, menus, head and foot, text sizes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from partybook.dates import PartialDate
from partybook.desk.desk import PRACTICE, Desk
from partybook.desk.newbook import NewBook, NewBookDialog, PasswordDialog
from partybook.desk.page import Page
from partybook.desk.palette import DARK, LIGHT, look, role_names
from partybook.desk.window import Tab, Window
from partybook.errors import Problem


class DuesPage(Page):
    title, day, find_hint, unit = "党费", "2026 年", "查找姓名", "人"

    def reread(self) -> None:
        self.found = ["all"]
        self.counted.emit(148, 148)

    def find(self, typed: str) -> None:
        self.found.append(typed)
        self.counted.emit(12 if typed else 148, 148)


class OtherPage(Page):
    title = "首页"


@pytest.fixture
def window(desk: Desk, qtbot: Any) -> Window:
    window = Window(desk, [Tab("dues", "党费", DuesPage), Tab("home", "首页", OtherPage)])
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_start_page_is_there_without_a_book(window: Window) -> None:
    assert window.stack.currentWidget() is window.start
    assert not window.rail.isVisible() and not window.head.isVisible()
    assert window.windowTitle() == "支部台账"
    assert not window.menus.undo.isEnabled()


def test_recent_books_are_listed_and_missing_ones_said(
    window: Window, desk: Desk, tmp_path: Path, qtbot: Any
) -> None:
    there, gone = tmp_path / "东湖.partybook", tmp_path / "西湖.partybook"
    there.touch()
    desk.remember(gone)
    desk.remember(there)
    window.show_start()
    window.menus.recent.aboutToShow.emit()
    first, second = window.menus.recent.actions()
    assert first.text() == "&1 东湖" and first.isEnabled()
    assert second.text() == "&2 西湖（找不到文件）" and not second.isEnabled()
    with qtbot.waitSignal(desk.book_opened):
        first.trigger()
    assert desk.recent()[0] == there


def test_only_five_recent_books_are_kept(desk: Desk, tmp_path: Path) -> None:
    for number in range(8):
        desk.remember(tmp_path / f"{number}.partybook")
    assert [path.stem for path in desk.recent()] == ["7", "6", "5", "4", "3"]
    desk.settings.set("recent", "rubbish")
    desk.settings.set("recent", [1, None, "x"])
    assert desk.recent() == [Path("x")]


def test_an_open_book_shows_its_name_and_first_tab(window: Window, desk: Desk, fake_book: Any) -> None:
    desk.take(fake_book)
    assert window.windowTitle() == "东湖社区党支部 — 支部台账"
    assert isinstance(window.page, DuesPage) and window.rail.isVisible()
    assert window.head.title.text() == "党费" and window.head.day.text() == "2026 年"
    assert window.foot.count.text() == "显示 148 / 共 148 人" and not window.foot.clear.isVisible()
    assert window.menus.undo.text() == "撤销：导入党员名册(&U)" and window.menus.undo.isEnabled()
    assert not window.menus.redo.isEnabled()


def test_find_is_passed_on_and_the_filter_is_in_sight(window: Window, desk: Desk, fake_book: Any) -> None:
    desk.take(fake_book)
    window.head.find.setText("王")
    assert window.page.found[-1] == "王"
    assert window.foot.count.text() == "显示 12 / 共 148 人" and window.foot.clear.isVisible()
    window.foot.clear.click()
    assert window.head.find.text() == "" and window.page.found[-1] == ""


def test_tabs_are_gone_through_and_remembered(window: Window, desk: Desk, fake_book: Any) -> None:
    desk.take(fake_book)
    window.step_tab(1)
    assert isinstance(window.page, OtherPage) and not window.head.find.isVisible()
    assert window.rail.tabs["home"].isChecked()
    window.step_tab(1)
    assert isinstance(window.page, DuesPage)
    assert desk.settings.get("tab") == "dues"


def test_what_waits_is_counted_behind_the_window_and_said_in_words(
    window: Window, desk: Desk, fake_book: Any, jobs: Any, qtbot: Any
) -> None:
    jobs.waits = {"dues": [("欠缴：{count} 人", 3), ("待核：{count} 人", 2)]}
    desk.take(fake_book)
    assert not [one for one in jobs.asked if one[0] == "waiting"]  # the first rows come first
    tab = window.rail.tabs["dues"]
    qtbot.waitUntil(lambda: tab._waiting == 5)
    assert tab.toolTip() == tab.accessibleDescription() == "欠缴：3 人\n待核：2 人"
    assert window.rail.tabs["home"].toolTip() == "" and len(window.pages) == 1
    jobs.waits = {}
    fake_book.tell("dues_month")
    qtbot.waitUntil(lambda: tab._waiting == 0 and tab.toolTip() == "")


def test_what_was_said_goes_with_the_page_it_was_said_on(window: Window, desk: Desk, fake_book: Any) -> None:
    desk.take(fake_book)
    desk.say("已保存：登记党费")
    window.go("dues")  # the page in sight
    assert window.foot.said.whole == "已保存：登记党费"
    window.go("home")
    assert window.foot.said.whole == ""


def test_a_fault_of_counting_is_not_hidden(
    window: Window, desk: Desk, fake_book: Any, jobs: Any, qtbot: Any
) -> None:
    def waiting(_book: Any) -> None:
        raise ZeroDivisionError

    jobs.waiting = waiting
    with qtbot.captureExceptions() as seen:
        desk.take(fake_book)
        qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] is ZeroDivisionError


def test_a_read_only_book_says_who_holds_it(window: Window, desk: Desk, fake_book: Any) -> None:
    fake_book.read_only, fake_book.holder = True, "李梅（台式机）"
    desk.take(fake_book)
    assert "李梅（台式机）" in window.banner.said.text() and window.banner.isVisible()
    assert window.again.isVisible() and not desk.can_edit
    assert not window.menus.undo.isEnabled()


def test_the_practice_book_says_so(window: Window, desk: Desk, fake_book: Any, tmp_path: Path) -> None:
    fake_book.path = tmp_path / PRACTICE
    desk.take(fake_book)
    assert "示例" in window.banner.said.text() and not window.again.isVisible()


def test_changes_of_any_thread_arrive_in_the_gui_thread(
    window: Window, desk: Desk, fake_book: Any, qtbot: Any
) -> None:
    import threading

    desk.take(fake_book)
    seen: list[Any] = []
    desk.changed.connect(lambda tables: seen.append((tables, threading.current_thread())))
    threading.Thread(target=lambda: fake_book.tell("person")).start()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [({"person"}, threading.main_thread())]
    assert window.foot.state.text().startswith("✓ 已自动保存")


def test_undo_says_what_was_taken_back(window: Window, desk: Desk, fake_book: Any, qtbot: Any) -> None:
    desk.take(fake_book)
    window.menus.undo.trigger()
    qtbot.waitUntil(lambda: window.foot.said.whole == "已撤销：导入党员名册")
    assert fake_book.undone == ["导入党员名册"]


def test_closing_the_book_brings_the_start_page_back(window: Window, desk: Desk, fake_book: Any) -> None:
    desk.take(fake_book)
    window.errands.close_book()
    assert fake_book.closed and window.page is None and window.pages == {}
    assert window.stack.currentWidget() is window.start


def test_a_book_that_can_not_be_opened_is_explained(
    window: Window, desk: Desk, jobs: Any, monkeypatch: Any
) -> None:
    told: list[Problem] = []

    def refuse(path: Path, **_: Any) -> Any:
        raise Problem("book-missing", "找不到台账文件 {value}。", value=path.name)

    monkeypatch.setattr(jobs, "open_book", refuse)
    monkeypatch.setattr(desk, "tell", told.append)
    window.show_opening(Path("/nowhere/东湖.partybook"))
    window.errands.open_path(Path("/nowhere/东湖.partybook"))
    assert [problem.code for problem in told] == ["book-missing"]
    assert window.stack.currentWidget() is window.start


def test_a_password_is_asked_for(window: Window, desk: Desk, jobs: Any, monkeypatch: Any, qtbot: Any) -> None:
    open_book = jobs.open_book

    def locked(path: Path, *, who: str | None = None, password: str | None = None) -> Any:
        if password != "secret":
            raise Problem("not-a-book", "不是支部台账的文件，或设有口令。")
        return open_book(path, who=who, password=password)

    monkeypatch.setattr(jobs, "open_book", locked)
    window.errands.open_path(Path("东湖.partybook"))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PasswordDialog)
    dialog.line.setText("secret")
    with qtbot.waitSignal(desk.book_opened):
        dialog._give()


def test_a_new_book_needs_a_branch_and_a_place(
    settings: Any, qtbot: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr("partybook.desk.files.ask_save", lambda *_: None)
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-23")
    dialog = NewBookDialog(settings)
    qtbot.addWidget(dialog)
    assert dialog.begins.text() == "2026.01.01"  # from the beginning of the year
    dialog.make.click()
    assert "支部名称" in dialog.wrong.text()
    dialog.branch.setText(" 东湖社区党支部 ")
    dialog.make.click()
    assert "放在哪里" in dialog.wrong.text()
    dialog.put_place(tmp_path / "东湖.partybook")
    dialog.begins.input.setText("2026年13月")
    dialog.make.click()
    assert dialog.result() == 0 and dialog.begins.note.text().startswith("▲")
    dialog.begins.input.setText("2026.1.1")
    with qtbot.waitSignal(dialog.asked) as asked:
        dialog.make.click()
    wanted = NewBook(tmp_path / "东湖.partybook", "东湖社区党支部", "", "", "", PartialDate(2026, 1, 1))
    assert asked.args == [wanted]


@pytest.mark.parametrize("percent", [100, 115, 130, 150])
def test_the_window_fits_a_small_screen_at_every_text_size(
    window: Window, desk: Desk, fake_book: Any, percent: int
) -> None:
    desk.take(fake_book)
    window.set_text_size(percent)
    window.resize(1024, 544)
    QApplication.processEvents()
    assert window.width() == 1024 and window.height() == 544
    assert desk.settings.get("text") == percent


def test_text_size_steps_end_at_either_end() -> None:
    assert look.step(-1) == 100 and look.step(1) == 115
    look.wear(150)
    assert look.step(1) == 150


def test_geometry_is_kept(window: Window, desk: Desk, qtbot: Any) -> None:
    window.resize(780, 600)
    window.close()
    again = Window(desk, [])
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (780, 600)


def test_closing_waits_for_running_work(window: Window, desk: Desk, qtbot: Any) -> None:
    import threading

    release = threading.Event()
    desk.work.run(lambda _progress: release.wait(5), lambda _result: None)
    assert not window.close() and window.isVisible()
    with qtbot.waitSignal(desk.work.ended):
        release.set()
    assert window.close()


def luminance(color: str) -> float:
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read(roles: Any) -> None:
    pairs = [(ink, "card") for ink in ("ink", "ink2", "accent", "done", "due", "late", "none")]
    pairs += [(ink, "ground") for ink in ("ink", "ink2", "done", "due", "late")]
    pairs += [(ink, "accent_tint") for ink in ("ink", "accent", "done", "due")]
    pairs += [("due", "due_tint"), ("late", "late_tint"), ("done", "done_tint"), ("ink2", "head")]
    pairs += [("on_fill", "fill"), ("on_strong", "strong"), ("on_fill", "fill_hover")]
    weak = {pair: contrast(getattr(roles, pair[0]), getattr(roles, pair[1])) for pair in pairs}
    assert {pair: round(found, 2) for pair, found in weak.items() if found < 4.5} == {}


def test_no_colour_is_named_outside_the_palette() -> None:
    import re

    from partybook import paths

    for file in sorted((paths.PACKAGE / "desk").rglob("*.py")):
        if file.name != "palette.py":
            assert not re.search(r"#[0-9A-Fa-f]{6}\b|rgb\(", file.read_text("utf-8")), file
    assert "accent" in role_names()
