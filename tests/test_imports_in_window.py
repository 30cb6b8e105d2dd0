"""Every kind of spreadsheet that can be imported has its button in the window, on a page where it belongs."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from partybook import app as program
from partybook.desk import files, palette
from partybook.desk.desk import Desk
from partybook.desk.imports import ImportButton
from partybook.desk.sections import SectionsPage
from partybook.desk.window import Window
from partybook.jobs.demo import demo
from partybook.jobs.importing import find_kind, kinds
from partybook.settings import PcSettings


@pytest.fixture
def window(tmp_path: Path, qtbot: Any) -> Any:
    if not palette.look.has_font:
        palette.dress(100, "light")
    desk = Desk(PcSettings(tmp_path / "pc"), program.Jobs, program.name_of)
    window = Window(desk, program.tabs())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk.take(demo(tmp_path / "示例.partybook", force=True))
    yield window
    desk.work.wait()
    desk.close_book()


def test_every_kind_is_asked_for_by_a_button(
    window: Window, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    said: set[str] = set()
    monkeypatch.setattr(window.errands, "import_kind", asked.append)
    for tab in window.tabs:
        window.go(tab)
        page = window.page
        for key in [part.key for part in page.parts] if isinstance(page, SectionsPage) else [""]:
            if key:
                window.go_section(key)
            here = page.current if isinstance(page, SectionsPage) else page
            said |= set(here.kinds)  # type: ignore[union-attr]
            for pressed in here.findChildren(ImportButton):  # type: ignore[union-attr]
                if not pressed.isVisible():
                    continue
                if pressed.menu() is None:
                    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
                else:
                    pressed.menu().aboutToShow.emit()
                    for action in pressed.menu().actions():
                        action.trigger()
    there = [kind for kind, (feature, _) in kinds().items() if feature in window.tabs]
    from_menus = {
        kind for kind in there if kind.startswith("scoring-")
    }  # tests/features/scoring presses those
    assert len(there) > 10 and set(there) <= said
    assert set(asked) == set(there) - from_menus


def test_ctrl_i_asks_which_kind_where_there_are_several(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(files, "ask_open", lambda *args: asked.append("file"))
    window.go("roster")
    window.go_section("people")
    window.errands.import_sheet()
    question = window.errands._dialog
    assert question is not None and not asked
    assert {button.text() for button in question.buttons.values()} == {"党员名册", "组织关系转接"}
    question.buttons["transfers"].click()
    assert asked == ["file"]
    window.go_section("contacts")
    window.errands.import_sheet()
    assert asked == ["file", "file"]
    window.go_section("people")
    saved: list[tuple[Any, ...]] = []
    monkeypatch.setattr(files, "ask_save", lambda *args: saved.append(args))
    window.errands.save_template()
    window.errands._dialog.buttons["transfers"].click()
    assert "组织关系转接导入模板.xlsx" in saved[0]
    assert find_kind("transfers")[1].title == "组织关系转接"
