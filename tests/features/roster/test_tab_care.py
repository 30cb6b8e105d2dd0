"""关怀帮扶 and 相关人员 in the window, and relatives in the panel, over a real book."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMainWindow, QWidget

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk import palette
from partybook.desk.window import Window
from partybook.features.roster import queries
from partybook.features.roster.tab.care import CarePage
from partybook.features.roster.tab.contacts import ContactsPage
from partybook.features.roster.tab.page import RosterPage
from partybook.jobs.books import new_book

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|raise|grabbing")

PEOPLE: tuple[dict[str, Any], ...] = (
    {"name": "王秀英", "sex": "2", "born_on": PartialDate(1970, 5, 1), "standing": "full", "work": "52",
     "joined_on": PartialDate(1995, 11, 3), "full_on": PartialDate(1996, 11, 3)},
    {"name": "李建国", "sex": "1", "born_on": PartialDate(1944, 2), "standing": "full", "work": "42",
     "joined_on": PartialDate(1970, 6), "full_on": PartialDate(1970, 6)},
    {"name": "单小燕", "sex": "2", "born_on": PartialDate(1946, 2), "standing": "full", "work": "42",
     "joined_on": PartialDate(1971, 11), "full_on": PartialDate(1971, 11)},
    {"name": "赵文斌", "sex": "1", "standing": "activist"},
)  # fmt: skip


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-22")
    if not palette.look.has_font:
        palette.dress(100, "light")


@pytest.fixture
def book(tmp_path: Path) -> Any:
    book = new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部", community="东湖社区", who="李梅")
    with book.edit("登记") as session:
        uids = queries.store_people(session, [(None, person) for person in PEOPLE])
        queries.add_contact(session, {"name": "柏桂英", "kind": "visited", "born_on": PartialDate(1941)})
        queries.add_contact(session, {"name": "沈雅琴", "kind": "serving", "unit": "市第三中学"})
        queries.add_care(
            session, {"person_uid": uids[0], "kind": "hospital", "from_on": PartialDate(2026, 11, 1)}
        )
    return book


@pytest.fixture
def care(window: Window) -> CarePage:
    assert window.page is not None
    page = window.page.show_section("care")
    assert isinstance(page, CarePage)
    return page


@pytest.fixture
def around(window: Window) -> ContactsPage:
    assert window.page is not None
    page = window.page.show_section("contacts")
    assert isinstance(page, ContactsPage)
    return page


def names(page: Any) -> list[str]:
    return [page.row(uid)["name"] for uid in page.model.ids]


def chips(page: Any) -> dict[str, str]:
    return {key: chip.text() for key, chip in page.chips._buttons.items()}


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def strays() -> list[QWidget]:
    """Parts that stand as windows of their own: shown before they had a parent."""
    shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
    return [one for one in shown if not isinstance(one, (QMainWindow, QDialog))]


def named(page: Any, name: str) -> str:
    return next(uid for uid in page.model.ids if page.row(uid)["name"] == name)


def test_everybody_is_listed_once_who_must_be_visited_first(window: Window, care: CarePage) -> None:
    assert names(care) == ["王秀英", "李建国", "单小燕"]
    texts = chips(care)
    assert (texts["all"], texts["visit"], texts["old"], texts["resident"]) == (
        "全部 3",
        "必访 1",
        "老党员 2",
        "社区 1",
    )
    assert (texts["fifty"], texts["birthday"]) == ("50年党龄 2", "本月政治生日 2")
    text = said(care.about)
    assert (
        "! 必访：住院" in text
        and "工作岗位：社区工作人员" in text
        and "李梅 " in text
        and "自 2026.11.01 起" in text
    )
    assert strays() == []


def test_a_chip_says_its_own_why(care: CarePage) -> None:
    care.chips.choose("old")
    assert [(care.row(uid)["name"], care.row(uid)["why"]) for uid in care.model.ids] == [
        ("李建国", "82 岁；党龄 56 年；工作岗位：退休人员"),
        ("单小燕", "80 岁；党龄 55 年；工作岗位：退休人员"),
    ]
    care.chips.choose("visit")
    row = care.model.row(0)
    assert row["why"].startswith("李梅 ") and row["since"] == PartialDate(2026, 11, 1)
    care.chips.choose("birthday")
    assert [care.row(uid)["why"] for uid in care.model.ids] == ["1995.11.03，31 周年", "1971.11，55 周年"]


def test_hardship_is_entered_for_somebody_found_by_initials(care: CarePage, book: Book, qtbot: Any) -> None:
    care.added.click()
    dialog = care.dialog
    form = dialog.form
    assert not form._cards[1].isVisible()
    qtbot.keyClicks(form.entries["who"].input, "bgy")
    form.entries["who"].completer.popup().hide()
    form.entries["who"].settle()
    assert form.entries["who"].text() == "柏桂英" and "走访居民" in form.entries["who"].note.text()
    form.entries["kind"].offer("hardship")
    assert form._cards[1].isVisible()
    form.entries["income_fen"].input.setText("690")
    form.entries["low_income"].offer(True)
    form.entries["helper"].input.setText("居委会某人")  # a helper need not be known
    dialog.keep()
    assert not dialog.isVisible()
    row = care.row(care.table.uid)
    assert (row["name"], row["visit"], row["income_fen"], row["helper"]) == (
        "柏桂英",
        "困难",
        69_000,
        "居委会某人",
    )
    entry = book.read(lambda session: queries.cares(session, uid=row["uid"]))[0]
    assert entry["contact_uid"] == row["uid"] and entry["person_uid"] is None
    assert entry["from_on"] == PartialDate(2026, 11, 22)  # what stood there counts
    qtbot.waitUntil(lambda: chips(care)["hardship"] == "困难 1")


def test_who_is_not_found_is_not_guessed(care: CarePage) -> None:
    care.added.click()
    entry = care.dialog.form.entries["who"]
    for typed, code in (("没有这个人", "finder-nobody"), ("人", "finder-nobody")):
        entry.input.setText(typed)
        entry.settle()
        assert entry.problem is not None and entry.problem.code == code and entry.value is None
    care.dialog.form.entries["kind"].offer("trouble")
    care.dialog.keep()
    assert care.dialog.isVisible()
    care.dialog.done(0)


def test_an_entry_is_changed_ended_and_taken_out(care: CarePage, window: Window, qtbot: Any) -> None:
    uid = named(care, "王秀英")
    care.table.go_to(uid)
    care._open(uid)
    dialog = care.dialog
    assert dialog.windowTitle() == "修改关怀登记" and not dialog.form.entries["who"].input.isEnabled()
    dialog.form.entries["note"].offer("骨科")
    dialog.keep()
    assert "备注：骨科" in said(care.about)
    reason = next(one for one in care.row(uid)["cared"].reasons if one.care)
    care._end(care.row(uid), reason)
    assert care.dialog.form.values()["to_on"] == PartialDate(2026, 11, 22)
    care.dialog.keep()
    assert chips(care)["visit"] == "必访 0" and care.row(uid)["visit"] is None
    window.menus.undo.trigger()
    qtbot.waitUntil(lambda: chips(care)["visit"] == "必访 1")
    care._open(uid)
    care.dialog.take.click()
    assert chips(care)["visit"] == "必访 0"


def test_badges_are_given_to_those_ticked(care: CarePage, book: Book) -> None:
    assert not care.given.isVisible()
    care.chips.choose("fifty")
    assert care.given.isVisible() and care.register == "fifty-years" and care.source == "roster.fifty_years"
    care.given.click()
    dialog = care.dialog
    assert dialog.form.values()["on_date"] == PartialDate(2026, 7, 1)
    assert [box.text()[:3] for box in dialog.boxes.values()] == ["李建国", "单小燕"]
    list(dialog.boxes.values())[1].setChecked(False)
    dialog.keep()
    found = {care.row(uid)["name"]: care.row(uid)["received"] for uid in care.model.ids}
    assert found == {"李建国": True, "单小燕": False}
    care.given.click()
    next(iter(care.dialog.boxes.values())).setChecked(False)
    assert not care.dialog.save.isEnabled()
    care.dialog.done(0)
    assert [event["kind"] for event in book.read(queries.events)] == ["badge_50"]


def test_the_office_decides_by_which_day_birthdays_are_kept(care: CarePage, qtbot: Any) -> None:
    care.open_settings()
    dialog = care.dialog
    assert dialog.form.entries["roster.old_age"].input.placeholderText() == "70"
    assert "有的支部按转正的日子过" in said(dialog)
    dialog.form.entries["roster.birthday_by"].offer("full")
    dialog.form.entries["roster.old_age"].input.setText("81")
    dialog.keep()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: "82 岁" in care.row(named(care, "李建国"))["why"])
    qtbot.waitUntil(lambda: "80 岁" not in care.row(named(care, "单小燕"))["why"])
    assert care.row(named(care, "王秀英"))["birthday"] == PartialDate(1996, 11, 3)


def test_an_edit_elsewhere_is_seen_when_the_page_is_looked_at(
    window: Window, care: CarePage, book: Book, qtbot: Any
) -> None:
    window.page.show_section("people")
    with book.edit("登记") as session:
        queries.add_person(session, {"name": "钱春生", "standing": "full", "work": "42"})
    QApplication.processEvents()
    assert "钱春生" not in names(care)  # the list is not made anew unseen
    window.page.show_section("care")
    qtbot.waitUntil(lambda: "钱春生" in names(care))


def test_festivals_beyond_the_years_that_are_known_are_said(
    care: CarePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not care.note.isVisible()
    monkeypatch.setenv("PARTYBOOK_TODAY", "2041-01-05")
    care.reread()
    assert care.note.isVisible() and "春节" in care.note.said.text()


def test_contacts_are_added_ended_binned_and_brought_back(
    window: Window, around: ContactsPage, qtbot: Any
) -> None:
    assert names(around) == ["柏桂英", "沈雅琴"]
    around.chips.choose("volunteer")
    around.added.click()
    entries = around.dialog.form.entries
    assert entries["kind"].value == "volunteer" and entries["branch"].value == "东湖社区党支部"
    entries["name"].input.setText("钮志刚")
    around.dialog.keep()
    assert names(around) == ["钮志刚"] and window.foot.count.text() == "显示 1 / 共 1 人"
    around.end()
    around.dialog.keep()
    assert names(around) == [] and chips(around)["ended"] == "已结束 1"
    around.chips.choose("ended")
    around.put_aside()
    assert "ended" not in chips(around)
    around.chips.choose("binned")
    assert names(around) == ["钮志刚"] and around.restored.isVisible() and not around.binned.isVisible()
    around._open(around.table.uid)
    assert not around.dialog.save.isVisible()
    around.dialog.done(0)
    around.restore()
    assert chips(around)["ended"] == "已结束 1"
    assert strays() == []
    window.menus.undo.trigger()
    qtbot.waitUntil(lambda: "binned" in chips(around))


def test_contacts_are_found_and_told_of(window: Window, around: ContactsPage) -> None:
    window.head.find.setText("syq")
    assert names(around) == ["沈雅琴"]
    window.head.find.setText("第三中学")
    assert names(around) == ["沈雅琴"]
    text = said(around.about)
    assert "✓ 在职报到党员" in text and "市第三中学" in text
    window.foot.clear.click()
    assert len(names(around)) == 2


def test_contacts_are_read_in_from_the_page(
    window: Window, around: ContactsPage, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = tmp_path / "报到表.csv"
    sheet.write_text("姓名,单位,电话\n沈雅琴,市第三中学,\n陆建平,区人民医院,13000010102\n", "utf-8")
    monkeypatch.setattr("partybook.desk.files.ask_open", lambda *_: sheet)
    around.imported.click()
    importing = window.errands._importing
    qtbot.waitUntil(lambda: importing.dialog is not None, timeout=20_000)
    with qtbot.waitSignal(importing.ended, timeout=20_000):
        importing.dialog.apply.click()
    qtbot.waitUntil(lambda: names(around) == ["柏桂英", "陆建平", "沈雅琴"])


def test_relatives_in_the_panel(window: Window, book: Book, qtbot: Any) -> None:
    page = window.page.show_section("people")
    assert isinstance(page, RosterPage)
    uids = {page.row(uid)["name"]: uid for uid in page.index.uids}
    page.table.go_to(uids["李建国"])
    qtbot.waitUntil(lambda: page.panel.name.text() == "李建国")
    assert page.panel.relatives.lines == []
    page.panel.relatives.added.click()
    dialog = page.kin.dialog
    dialog.form.entries["relation"].offer("spouse")
    dialog.keep()
    assert dialog.isVisible()  # a name is missing
    qtbot.keyClicks(dialog.form.entries["relative_uid"].input, "sxy")
    dialog.form.entries["relative_uid"].completer.popup().hide()
    dialog.form.entries["relative_uid"].settle()
    assert dialog.form.entries["name"].value == "单小燕" and not dialog.form.entries["name"].input.isEnabled()
    dialog.keep()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: len(page.panel.relatives.lines) == 1)
    page.table.go_to(uids["单小燕"])
    qtbot.waitUntil(lambda: page.panel.name.text() == "单小燕")
    assert page.panel.relatives.lines[0].text() == "配偶 · 李建国 · 在册"
    page.panel.relatives.lines[0].pressed.emit()
    assert page.kin.dialog.windowTitle() == "李建国 的亲属"  # as it was entered
    page.kin.dialog.take.click()
    qtbot.waitUntil(lambda: page.panel.relatives.lines == [])
    assert book.read(queries.relatives) == []
    assert strays() == []


def test_in_a_narrow_window_the_panel_comes_when_asked_for(
    window: Window, care: CarePage, qtbot: Any
) -> None:
    assert care.side.isVisible() and not care.full.toggle.isVisible()
    window.resize(1024, 544)
    qtbot.waitUntil(lambda: not care.side.isVisible())
    care.full.toggle.click()
    assert care.side.isVisible()
    qtbot.mouseClick(care.full.toggle, Qt.MouseButton.LeftButton)
    assert not care.side.isVisible()
