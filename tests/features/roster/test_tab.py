"""The roster page over a real book: find as one types, views, order, add, change, undo, history."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel

from partybook import app as program
from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk import palette
from partybook.desk.desk import Desk
from partybook.desk.window import Window
from partybook.features.roster import queries
from partybook.features.roster.tab.page import RosterPage
from partybook.fields import id_check
from partybook.jobs.books import new_book
from partybook.settings import PcSettings

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PEOPLE = (
    {
        "name": "王秀英",
        "sex": "2",
        "citizen_id": "00000019700501018X",
        "phone": "13812345678",
        "born_on": PartialDate(1970, 5, 1),
        "joined_on": PartialDate(1995, 7),
        "full_on": PartialDate(1996, 7),
        "standing": "full",
        "group": "第一党小组",
    },
    {"name": "李建国", "standing": "full", "full_on": PartialDate(1972, 6), "born_on": PartialDate(1944, 2)},
    {"name": "单小燕", "standing": "probationary", "born_on": PartialDate(1990)},
    {"name": "赵文斌", "standing": "activist"},
)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-22")
    if not palette.look.has_font:
        palette.dress(100, "light")


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部", community="东湖社区", who="李梅")
    with book.edit("登记党员") as session:
        queries.store_people(session, [(None, person) for person in PEOPLE])
    return book


def names(page: RosterPage) -> list[str]:
    model = page.model
    return [model.row(place)["name"] for place in range(model.rowCount())]


def said(page: RosterPage) -> str:
    """Everything the panel says."""
    return "\n".join(label.text() for label in page.panel.findChildren(QLabel))


def choose(page: RosterPage, place: int, qtbot: Any) -> None:
    page.table.go_to(page.index.uids[place])
    name = page.model.row(place)["name"]
    qtbot.waitUntil(lambda: page.panel.name.text() == name)
    QApplication.processEvents()


def test_everyone_is_shown_by_pinyin(window: Window, page: RosterPage) -> None:
    assert names(page) == ["李建国", "单小燕", "王秀英", "赵文斌"]
    assert window.windowTitle() == "东湖社区党支部 — 支部台账"
    assert window.foot.count.text() == "显示 4 / 共 4 人"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("王", ["王秀英"]),
        ("wangxiu", ["王秀英"]),
        ("WXY", ["王秀英"]),
        ("shan", ["单小燕"]),
        ("5678", ["王秀英"]),
        ("018x", ["王秀英"]),
        ("1381", []),
        ("zzz", []),
        ("", ["李建国", "单小燕", "王秀英", "赵文斌"]),
    ],
)
def test_find_as_one_types(window: Window, page: RosterPage, typed: str, found: list[str]) -> None:
    window.head.find.setText(typed)
    assert names(page) == found
    assert window.foot.count.text() == f"显示 {len(found)} / 共 4 人"
    assert page.places.currentWidget() is (page.full if found else page.nothing)


def test_letters_of_an_input_method_do_not_search(window: Window, page: RosterPage) -> None:
    box = window.head.find
    QApplication.sendEvent(box, QInputMethodEvent("zz", []))
    assert len(names(page)) == 4
    event = QInputMethodEvent()
    event.setCommitString("王")
    QApplication.sendEvent(box, event)
    assert names(page) == ["王秀英"]


def test_views_count_and_filter_and_go_together_with_find(window: Window, page: RosterPage) -> None:
    texts = [chip.text() for chip in page.chips._buttons.values()]
    assert texts == ["全部 4", "正式 2", "预备 1", "积极分子 1"]
    page.chips.choose("full")
    assert names(page) == ["李建国", "王秀英"]
    window.head.find.setText("w")
    assert names(page) == ["王秀英"]
    window.foot.clear.click()
    assert len(names(page)) == 4 and page.chips.current == "here" and window.head.find.text() == ""


def test_clearing_from_the_empty_result(window: Window, page: RosterPage) -> None:
    window.head.find.setText("zzz")
    page.nothing.first.click()
    assert len(names(page)) == 4


def test_the_database_sorts(page: RosterPage) -> None:
    page.table.sort_asked.emit("born_on", False)
    assert names(page)[:3] == ["李建国", "王秀英", "单小燕"]
    page.table.sort_asked.emit("born_on", True)
    assert names(page)[:3] == ["单小燕", "王秀英", "李建国"]
    page.table.sort_asked.emit("party_age", True)
    assert names(page)[0] == "李建国"


def test_every_column_can_be_sorted_by(page: RosterPage) -> None:
    for key in page.model.keys[1:]:
        page.sort(key, False)
        page.sort(key, True)
        assert len(names(page)) == 4


def test_the_panel_shows_the_chosen_one_masked(page: RosterPage, qtbot: Any) -> None:
    choose(page, 2, qtbot)
    text = said(page)
    assert "王秀英" in text and "✓ 正式党员" in text and "女 · 56 岁 · 党龄 30 年" in text
    assert "0********X" in text and "00000019700501018X" not in text
    assert "138****5678" in text and "13812345678" not in text
    page.panel.reveal.click()
    QApplication.processEvents()
    assert "00000019700501018X" in said(page)
    choose(page, 0, qtbot)
    choose(page, 2, qtbot)
    assert page.panel.reveal.text() == "显示"


def test_adding_a_person(window: Window, page: RosterPage, qtbot: Any) -> None:
    page.added.click()
    dialog = page.acts.dialog
    assert dialog.windowTitle() == "添加党员" and dialog.form.values()["branch"] == "东湖社区党支部"
    entries = dialog.form.entries
    entries["name"].input.setText("阿依古丽·买买提")
    stem = "00000019700501028"
    entries["citizen_id"].input.setText((stem + id_check(stem)).lower())
    dialog.keep()
    assert not dialog.isVisible()
    row = page.model.row(page.model.place(page.table.uid))
    assert row["name"] == "阿依古丽·买买提" and row["sex"] == "2"
    assert row["born_on"] == PartialDate(1970, 5, 1)
    assert window.foot.count.text() == "显示 5 / 共 5 人"
    qtbot.waitUntil(lambda: window.menus.undo.text() == "撤销：添加 阿依古丽·买买提(&U)")


def test_changing_and_undoing(window: Window, page: RosterPage, qtbot: Any) -> None:
    uid = page.index.uids[2]
    page.change(uid)
    dialog = page.acts.dialog
    dialog.form.entries["phone"].input.setText("１３９１２３４５６７８")
    dialog.keep()
    assert page.model.row(page.model.place(uid))["phone"] == "13912345678"
    assert page.table.uid == uid
    qtbot.waitUntil(lambda: "修改 王秀英" in window.menus.undo.text())
    window.menus.undo.trigger()
    qtbot.waitUntil(lambda: page.model.row(page.model.place(uid))["phone"] == "13812345678")
    assert window.foot.state.text().startswith("✓ 已自动保存")


def test_what_is_wrong_is_not_stored(page: RosterPage) -> None:
    page.change(page.index.uids[2])
    dialog = page.acts.dialog
    dialog.form.entries["full_on"].input.setText("1990.1")
    dialog.keep()
    assert dialog.isVisible() and "早于入党时间" in dialog.form.entries["full_on"].note.text()
    dialog.form.entries["full_on"].input.setText("1996.7")
    dialog.keep()
    assert not dialog.isVisible()


def test_history_says_from_what_to_what(page: RosterPage, book: Book) -> None:
    uid = page.index.uids[2]
    with book.edit("改电话") as session:
        queries.change_person(session, uid, {"phone": "13912345678", "born_on": PartialDate(1970, 6)})
    page.panel.history_asked.emit(uid)
    texts = "\n".join(label.text() for label in page.acts.dialog.findChildren(QLabel))
    assert "改电话" in texts and "出生年月：1970.05.01 → 1970.06" in texts
    assert "联系电话：138****5678 → 139****5678" in texts and "新增" in texts
    page.acts.dialog.accept()


def test_an_edit_elsewhere_is_seen(page: RosterPage, book: Book, qtbot: Any) -> None:
    with book.edit("添加") as session:
        queries.add_person(session, {"name": "钱春生"})
    qtbot.waitUntil(lambda: "钱春生" in names(page))


def test_an_empty_roster_offers_the_first_step(tmp_path: Path, qtbot: Any) -> None:
    desk = Desk(PcSettings(tmp_path / "pc"), program.Jobs, program.name_of)
    window = Window(desk, program.tabs())
    qtbot.addWidget(window)
    desk.take(new_book(tmp_path / "空.partybook", branch="西湖社区党支部"))
    page = window.page.show_section("people")
    assert page.places.currentWidget() is page.nobody
    page.nobody.second.click()
    assert page.acts.dialog.isVisible()
    page.acts.dialog.reject()
    desk.close_book()


def test_a_read_only_book_can_be_looked_at(window: Window, book: Book, tmp_path: Path, qtbot: Any) -> None:
    desk = Desk(PcSettings(tmp_path / "pc2"), program.Jobs, program.name_of)
    second = Window(desk, program.tabs())
    qtbot.addWidget(second)
    second.show()
    second.errands.open_path(Path(book.path))
    assert desk.book.read_only and "李梅" in second.banner.said.text()
    page = second.page.current
    assert len(names(page)) == 4 and not page.added.isEnabled()
    page.change(page.index.uids[2])
    assert (
        not page.acts.dialog.save.isVisible() and not page.acts.dialog.form.entries["name"].input.isEnabled()
    )
    page.acts.dialog.reject()
    desk.close_book()


def test_keys(window: Window, page: RosterPage, qtbot: Any) -> None:
    window.find()
    box = window.head.find
    qtbot.keyClicks(box, "wxy")
    assert names(page) == ["王秀英"]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(page.table.hasFocus)
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    assert page.acts.dialog.windowTitle() == "王秀英"
    page.acts.dialog.reject()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert len(names(page)) == 4


def test_printing_shows_the_register(window: Window, page: RosterPage, qtbot: Any) -> None:
    from partybook.desk.preview import PreviewDialog

    page.printed.click()
    window.errands._dialog.preview.click()
    qtbot.waitUntil(lambda: isinstance(window.errands._dialog, PreviewDialog), timeout=20_000)
    dialog = window.errands._dialog
    assert "共 1 页" in dialog.place.text()
    dialog.reject()


def test_importing_a_spreadsheet(
    window: Window, page: RosterPage, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = tmp_path / "花名册.csv"
    sheet.write_text("姓名,人员类别,转正时间\n冯玉华,正式党员,1990.07\n冯玉兰,正式党员,去年\n", "utf-8")
    monkeypatch.setattr("partybook.desk.files.ask_open", lambda *_: sheet)
    page.imported.menu().aboutToShow.emit()
    page.imported.menu().actions()[0].trigger()
    importing = window.errands._importing
    qtbot.waitUntil(lambda: importing.dialog is not None, timeout=20_000)
    assert importing.dialog.apply.text() == "导入 1 行"
    with qtbot.waitSignal(importing.ended, timeout=20_000):
        importing.dialog.apply.click()
    qtbot.waitUntil(lambda: "冯玉华" in names(page))
    assert "新增 1" in window.foot.said.whole


def test_nothing_heavy_is_loaded_before_the_frame_is_painted(tmp_path: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from partybook import app as program; from partybook.desk import palette, language;"
        "from partybook.settings import PcSettings; from pathlib import Path;"
        "language.speak(app); palette.dress();"
        "window = program.Window(program.Desk(PcSettings(Path(sys.argv[1])), program.Jobs, program.name_of), program.tabs());"
        "window.show_opening(Path('x')); window.frame.painted.connect(app.quit); window.show(); app.exec();"
        "heavy = 'sqlalchemy sqlcipher3 reportlab openpyxl pypinyin python_calamine pypdfium2 PySide6.QtPrintSupport"
        " partybook.fields partybook.standards partybook.sheets partybook.paper partybook.book partybook.jobs';"
        "print([name for name in heavy.split() if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_the_form_holds_every_field_that_is_read_in() -> None:
    from partybook.features.roster.dialogs.person import groups
    from partybook.features.roster.model import FIELDS

    keys = [key for _, group in groups() for key in group]
    assert sorted(keys) == sorted(field.key for field in FIELDS if not field.computed)
