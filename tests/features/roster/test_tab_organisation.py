"""The page 支部与班子 over a real book: look, appoint, step down, begin a term, groups, branches, numbers, settings."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk import palette
from partybook.desk.window import Window
from partybook.features.roster import queries
from partybook.features.roster.tab.organisation import OrganisationPage
from partybook.features.roster.tab.page import RosterPage
from partybook.jobs.books import new_book

FULL = {"standing": "full", "joined_on": PartialDate(1995, 7), "full_on": PartialDate(1996, 7)}
PEOPLE = (
    {"name": "王芳", "born_on": PartialDate(1968, 5), "group": "第一党小组", "phone": "13812345678", **FULL},
    {"name": "李建国", "born_on": PartialDate(1970, 1), "group": "第一党小组", **FULL},
    {"name": "李建国", "born_on": PartialDate(1980, 2), "group": "第二党小组", **FULL},
    {"name": "赵敏", "post": "组织委员", **FULL},
    {"name": "单小燕", "standing": "activist"},
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


@pytest.fixture
def page(window: Window) -> OrganisationPage:
    window.go_section("organisation")
    assert window.page is not None
    page = window.page.current
    assert isinstance(page, OrganisationPage)
    return page


def fill(dialog: Any, **texts: str) -> None:
    for key, text in texts.items():
        entry = dialog.form.entries[key]
        (entry.input.setEditText if isinstance(entry.input, QComboBox) else entry.input.setText)(text)
        entry.settle()


def posts(page: OrganisationPage) -> list[tuple[str, str, str]]:
    """What the table of posts shows: post, name, since."""
    table = page.view.posts
    rows = [table.row(uid) for uid in table._paged.ids]
    return [(row["post"], row["name"], row["from_on"].iso if row["from_on"] else "") for row in rows]


def settle() -> None:
    """What an edit changed is read anew, and what was made anew is shown, with the next turns of the loop."""
    for _ in range(4):
        QApplication.processEvents()


def take_keys(page: OrganisationPage, qtbot: Any) -> None:
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.take_keys()
    qtbot.waitUntil(page.list.hasFocus)


def said(page: OrganisationPage) -> str:
    """Everything that the view says."""
    settle()
    labels = page.view.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(page.view))


def press(page: OrganisationPage, text: str) -> None:
    settle()
    found = [one for one in page.view.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    assert found, text
    found[0].click()


def post_uid(page: OrganisationPage, code: str) -> str:
    table = page.view.posts
    return next(uid for uid in table._paged.ids if table.row(uid)["post"] == code)


def appoint(page: OrganisationPage, person: str, post: str, **more: str) -> Any:
    page.view.appoint.click()
    dialog = page.acts.dialog
    fill(dialog, person=person, post=post, **more)
    dialog.keep()
    return dialog


def test_the_one_branch_is_in_sight_with_its_numbers(window: Window, page: OrganisationPage) -> None:
    assert window.head.title.text() == "支部与班子"
    names = [card.unit.name for card in page.list.cards]
    assert names == ["东湖社区", "东湖社区党支部"] and page.chosen is not None and page.chosen.uid
    text = said(page)
    assert "党员" in text and "还没有登记任期。" in text
    assert [(group.name, group.numbers.members) for group in page.chosen.groups] == [
        ("第一党小组", 2),
        ("第二党小组", 1),
    ]


def test_someone_is_appointed_from_the_keyboard(page: OrganisationPage, qtbot: Any, book: Book) -> None:
    take_keys(page, qtbot)
    qtbot.keyClick(page.list, "N", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = page.acts.dialog
    assert dialog.isVisible()
    fill(dialog, person="王芳", post="书记", from_on="2023.6.12", term="第五届", duty="全面工作")
    dialog.keep()
    assert not dialog.isVisible()
    assert posts(page)[0] == ("secretary", "王芳", "2023-06-12")
    assert book.next_undo() == "任职：书记 王芳"
    assert "书记 王芳" in [label.text() for label in page.list.cards[1].findChildren(QLabel)][1]
    page.desk.undo()
    qtbot.waitUntil(lambda: [row[1] for row in posts(page)] == ["赵敏"])


def test_namesakes_are_told_apart(page: OrganisationPage) -> None:
    dialog = appoint(page, "李建国", "书记")
    assert dialog.isVisible() and "2 位" in dialog.form.entries["person"].note.text()
    fill(dialog, person="李建国 · 1980.02 · 第二党小组")
    dialog.keep()
    assert page.chosen is not None
    assert [post["born_on"] for post in page.chosen.posts if post["name"] == "李建国"] == [
        PartialDate(1980, 2)
    ]
    dialog = appoint(page, "孙丽", "书记")
    assert dialog.isVisible() and "没有“孙丽”" in dialog.form.entries["person"].note.text()


def test_a_second_secretary_is_pointed_out_before_saving(page: OrganisationPage) -> None:
    appoint(page, "王芳", "书记", from_on="2023.06.12")
    page.view.appoint.click()
    dialog = page.acts.dialog
    fill(dialog, person="赵敏", post="书记", from_on="2026.11.01")
    assert dialog.form.entries["post"].note.text().startswith("! 王芳也登记为")
    dialog.keep()  # it warns and does not refuse
    assert "同时登记了 2 位书记" in said(page)
    page.view.posts.go_to(post_uid(page, "secretary"))
    page.view.down.click()
    down = page.acts.dialog
    assert down.form.entries["to_on"].text() == "2026.11.22"
    fill(down, to_on="2026.10.31")
    down.keep()
    assert "同时登记了" not in said(page) and ("secretary", "赵敏", "2026-11-01") in posts(page)
    page.view.chips.choose("past")
    assert [row[1] for row in posts(page)] == ["王芳"]


def test_who_steps_down_before_starting_is_asked_again(page: OrganisationPage) -> None:
    appoint(page, "王芳", "书记", from_on="2026.11.01")
    page.view.posts.go_to(post_uid(page, "secretary"))
    page.view.down.click()
    dialog = page.acts.dialog
    fill(dialog, to_on="2026.10.31")
    dialog.keep()
    assert dialog.isVisible() and "早于任职日期" in dialog.form.entries["to_on"].note.text()


def test_closing_a_form_that_only_proposes_asks_nothing(page: OrganisationPage) -> None:
    appoint(page, "王芳", "书记")
    page.view.posts.go_to(post_uid(page, "secretary"))
    page.view.down.click()
    dialog = page.acts.dialog
    dialog.reject()
    assert not dialog.isVisible()
    page.view.down.click()
    page.acts.dialog.keep()  # today, as proposed: it is the last day
    table = page.view.posts
    assert not table.isColumnHidden(table._paged.keys.index("to_on"))
    assert not page.view.down.isEnabled()
    page.show_day(dt.date(2026, 11, 23))
    assert [row[0] for row in posts(page)] == ["organisation"]


def test_a_post_is_opened_corrected_and_taken_back(page: OrganisationPage, book: Book, qtbot: Any) -> None:
    appoint(page, "王芳", "书记", from_on="2023.06")
    page.view.posts.opened.emit(post_uid(page, "secretary"))
    dialog = page.acts.dialog
    assert not dialog.form.entries["person"].input.isEnabled()
    fill(dialog, from_on="2023.06.12", duty="全面")
    dialog.keep()
    assert posts(page)[0] == ("secretary", "王芳", "2023-06-12")
    page.view.posts.opened.emit(post_uid(page, "secretary"))
    dialog = page.acts.dialog
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "删除误登的").click()
    assert not dialog.isVisible() and [row[0] for row in posts(page)] == ["organisation"]
    assert book.next_undo() == "删除误登的任职 王芳"


def test_posts_of_the_rosters_text_are_entered_together(page: OrganisationPage, window: Window) -> None:
    assert posts(page) == [("organisation", "赵敏", "")] and page.view.written.isVisible()
    page.view.posts.go_to(post_uid(page, "organisation"))
    assert not page.view.down.isEnabled()  # nothing was entered that could end
    page.view.take.click()
    dialog = page.acts.dialog
    assert [tick.text() for tick in dialog.ticks] == ["组织委员　赵敏"]
    fill(dialog, from_on="2023.06")
    dialog.keep()
    assert posts(page) == [("organisation", "赵敏", "2023-06")] and not page.view.written.isVisible()
    assert window.page is not None
    roster = window.page.show_section("people")
    assert isinstance(roster, RosterPage)
    settle()
    found = next(row for row in map(roster.model.row, range(5)) if row["name"] == "赵敏")
    roster.change(found["uid"])
    entry = roster.acts.dialog.form.entries["post"]
    assert entry.text() == "组织委员" and not entry.input.isEnabled()
    assert "支部与班子" in entry.note.text()


def test_posts_stand_in_a_persons_course(page: OrganisationPage, window: Window) -> None:
    appoint(page, "王芳", "书记", from_on="2021.06.12", term="第四届")
    page.view.posts.go_to(post_uid(page, "secretary"))
    page.view.down.click()
    fill(page.acts.dialog, to_on="2026.06.11")
    page.acts.dialog.keep()
    assert window.page is not None
    roster = window.page.show_section("people")
    assert isinstance(roster, RosterPage)
    settle()
    uid = next(row["uid"] for row in map(roster.model.row, range(5)) if row["name"] == "王芳")
    roster._show_person(uid)
    lines = [label.text() for label in roster.panel.course.findChildren(QLabel)]
    assert lines[lines.index("2021.06.12") + 1] == "任书记（第四届）"
    assert lines[lines.index("2026.06.11") + 1] == "不再担任书记"


def test_the_form_says_what_the_rosters_text_has(page: OrganisationPage) -> None:
    page.view.appoint.click()
    dialog = page.acts.dialog
    fill(dialog, person="赵敏")
    assert "组织委员" in dialog.form.entries["person"].note.text()
    fill(dialog, person="王芳")
    assert dialog.form.entries["person"].note.text() == ""


def test_another_term_begins(page: OrganisationPage, book: Book) -> None:
    appoint(page, "王芳", "书记", from_on="2021.06.12")
    appoint(page, "李建国 · 1970.01 · 第一党小组", "副书记", from_on="2021.06.12")
    press(page, "登记任期…")
    dialog = page.acts.dialog
    fill(dialog, name="第四届", from_on="2021.06.12")
    dialog.form.entries["from_on"].input.editingFinished.emit()
    assert dialog.form.entries["until"].text() == "2026.06.11"  # five years
    dialog.keep()
    assert "第四届任期到 2026.06.11 已届满" in said(page)
    page.view.renew.click()
    dialog = page.acts.dialog
    assert dialog.form.entries["name"].text() == "第五届"
    fill(dialog, from_on="2026.06.12")
    dialog.form.entries["from_on"].input.editingFinished.emit()
    dialog.ticks[1].setChecked(False)
    dialog.keep()
    assert posts(page)[0] == ("secretary", "王芳", "2026-06-12")
    assert "李建国" not in [row[1] for row in posts(page)]
    assert "第五届" in said(page) and "已届满" not in said(page)
    assert book.next_undo() == "换一届 东湖社区党支部"


def test_a_group_is_added_led_and_ended(page: OrganisationPage) -> None:
    press(page, "添加党小组…")
    dialog = page.acts.dialog
    fill(dialog, name="第三党小组")
    dialog.keep()
    assert page.chosen is not None
    third = next(group for group in page.chosen.groups if group.name == "第三党小组")
    page.view.asked.emit("lead", third)
    dialog = page.acts.dialog
    assert (dialog.form.entries["post"].text(), dialog.form.entries["group"].text()) == ("组长", "第三党小组")
    fill(dialog, person="王芳")
    dialog.keep()
    assert "组长 王芳" in said(page)
    first = page.chosen.groups[0]
    page.view.asked.emit("change_group", first)
    dialog = page.acts.dialog
    fill(dialog, name="湖滨党小组", dissolved_on="2026.11.01")
    told: list[Any] = []
    page.desk.tell = told.append
    dialog.keep()
    assert [problem.code for problem in told] == ["group-not-empty"] and dialog.isVisible()
    fill(dialog, dissolved_on="")
    dialog.keep()
    assert "湖滨党小组" in said(page)


def test_branches_are_added_and_summed(page: OrganisationPage, window: Window) -> None:
    page.added.click()
    dialog = page.acts.dialog
    fill(dialog, name="湖滨市场党支部", kind="市场")
    dialog.keep()
    assert page.chosen is not None and page.chosen.name == "湖滨市场党支部"  # it is in sight at once
    settle()
    assert window.rail._name.whole == "东湖社区"  # several branches: the community's book
    page.list.choose("")
    table = page.view.units
    rows = [table.row(uid) for uid in table._paged.ids]
    assert [(row["name"], row["members"]) for row in rows] == [
        ("东湖社区党支部", 4),
        ("湖滨市场党支部", 0),
        ("合计", 4),
    ]
    table.opened.emit(rows[1]["uid"])
    assert page.chosen.name == "湖滨市场党支部"
    page._change()
    dialog = page.acts.dialog
    fill(dialog, dissolved_on="2026.11.22")
    dialog.keep()
    assert len([card for card in page.list.cards if not card.unit.dissolved]) == 3  # its last day is today
    assert window.page is not None


def test_a_group_moves_to_another_branch(page: OrganisationPage) -> None:
    page.added.click()
    fill(page.acts.dialog, name="湖滨市场党支部")
    page.acts.dialog.keep()
    page.list.choose(page.list.cards[1].unit.uid or "")
    assert page.chosen is not None
    page.view.asked.emit("change_group", page.chosen.groups[0])
    dialog = page.acts.dialog
    fill(dialog, branch="湖滨市场党支部", moved_on="2026.11.20")
    dialog.keep()
    assert [(unit.name, unit.numbers.members) for unit in page.units[1:]] == [
        ("东湖社区党支部", 2),
        ("湖滨市场党支部", 2),
    ]


def test_the_settings_of_the_book(page: OrganisationPage, window: Window, book: Book, qtbot: Any) -> None:
    page.list.choose("")
    press(page, "台账设置…")
    dialog = page.acts.dialog
    fill(
        dialog,
        community="西湖社区",
        kind="党总支",
        begins_on="2026.1.1",
        superior="中共湖滨街道工委",
        fax="0571-8000001",
    )
    dialog.keep()
    row = book.read(queries.organisation_row)
    assert (row["community"], row["kind"], row["begins_on"]) == (
        "西湖社区",
        "general",
        PartialDate(2026, 1, 1),
    )
    assert page.list.cards[0].unit.name == "西湖社区党总支" and "记录从 2026.01.01 起" in said(page)
    assert page.view.post_card.isVisible()  # it has posts of its own now
    appoint(page, "王芳", "书记")
    assert posts(page) == [("secretary", "王芳", "")]


def test_the_communitys_numbers(page: OrganisationPage) -> None:
    page.list.choose("")
    assert page.view.uncounted.isVisible() and not page.view.profile.isVisible()
    press(page, "登记一行…")
    dialog = page.acts.dialog
    assert dialog.form.entries["on_date"].text() == "2026.11.22"
    dialog.reject()
    assert not dialog.isVisible()
    press(page, "登记一行…")
    dialog = page.acts.dialog
    fill(dialog, residents="8341", health_education="101")
    dialog.keep()
    assert dialog.isVisible() and "最多 100" in dialog.form.entries["health_education"].note.text()
    fill(dialog, health_education="86")
    dialog.keep()
    (uid,) = page.view.profile._paged.ids
    assert page.view.profile.row(uid)["residents"] == 8341 and page.view.profile.isVisible()
    page.view.profile.opened.emit(uid)
    fill(page.acts.dialog, offences="2")
    page.acts.dialog.keep()
    assert page.view.profile.row(uid)["offences"] == 2


def test_another_day_is_only_looked_at(page: OrganisationPage, window: Window) -> None:
    appoint(page, "王芳", "书记", from_on="2026.11.01")
    page.show_day(dt.date(2026, 10, 31))
    assert [row[1] for row in posts(page)] == ["赵敏"] and page.other_day.isVisible()
    assert not page.view.appoint.isVisible() and not page.added.isVisible() and not page.can_edit
    page.view.asked.emit("appoint", None)
    assert page.acts.dialog is None or not page.acts.dialog.isVisible()
    assert page.span.as_of == dt.date(2026, 10, 31) and page.span.branch == "东湖社区党支部"
    page.back.click()
    assert [row[1] for row in posts(page)] == ["王芳", "赵敏"] and page.view.appoint.isVisible()


def test_the_arrows_step_through_the_units(page: OrganisationPage, qtbot: Any) -> None:
    take_keys(page, qtbot)
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert page.chosen is not None and page.chosen.uid is None
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert page.chosen.uid is None
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.chosen is not None and page.chosen.uid
    qtbot.keyClick(page.list, Qt.Key.Key_F2)
    assert page.acts.dialog.form.entries["name"].text() == "东湖社区党支部"


def test_lists_can_be_imported_from_here(page: OrganisationPage, window: Window, monkeypatch: Any) -> None:
    asked: list[Any] = []
    menu = page.imported.menu()
    menu.aboutToShow.emit()
    templates = menu.actions()[-1].menu()
    actions = [*menu.actions()[:2], *templates.actions()]
    assert [action.text() for action in actions] == ["班子名单…", "党小组…", "班子名单", "党小组"]
    monkeypatch.setattr("partybook.desk.files.ask_open", lambda *args: asked.append(args))
    monkeypatch.setattr("partybook.desk.files.ask_save", lambda *args: asked.append(args))
    for action in actions:
        action.trigger()
    assert len(asked) == 4 and "党小组导入模板.xlsx" in asked[3]


@pytest.mark.parametrize("size", [(1366, 768), (1024, 544)])
@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("before", [True, False])
def test_nothing_is_cut_off(window: Window, size: tuple[int, int], percent: int, before: bool) -> None:
    """Whether the text was large when the page was made, or became so later."""
    window.resize(*size)
    try:
        if before:
            window.set_text_size(percent)
        window.go_section("organisation")
        assert window.page is not None
        page = window.page.current
        assert isinstance(page, OrganisationPage)
        appoint(page, "王芳", "书记", from_on="2026.11.01")
        window.set_text_size(percent)
        for unit in ("", page.list.cards[1].unit.uid or ""):
            page.list.choose(unit)
            settle()
            view = page.view
            assert view.widget().width() <= view.viewport().width()
            assert page.left.width() >= page.added.sizeHint().width()
        switch = window.head.sections
        shown = [one for one in switch._buttons.values() if one.isVisible()]
        assert all(one.width() >= one.sizeHint().width() for one in shown)
        assert bool(shown) != switch.others.isVisible()
        assert window.head.width() >= window.head.minimumSizeHint().width() or percent == 150
    finally:
        window.set_text_size(100)
