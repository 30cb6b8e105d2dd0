"""Many people at once: what would change is shown first, one edit and one undo step; events for many; the bin."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLabel

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk import palette
from partybook.desk.window import Window
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.features.roster.rules import many
from partybook.features.roster.rules.many import ADDED, CHANGEABLE
from partybook.features.roster.tab.page import RosterPage
from partybook.jobs.books import new_book

DAY = dt.date(2026, 11, 22)
DATE = PartialDate
HOME, OTHER = "东湖社区第一党支部", "东湖社区第二党支部"

PEOPLE = (
    {"name": "陈红", "standing": "full", "full_on": DATE(1976, 6), "group": "第一党小组", "note": "党小组长"},
    {"name": "李建国", "standing": "full", "full_on": DATE(1972, 6), "group": "第二党小组", "branch": HOME},
    {"name": "单小燕", "standing": "probationary", "joined_on": DATE(2026, 3, 5), "group": "第一党小组"},
    {"name": "赵文斌", "standing": "activist"},
)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-22")
    if not palette.look.has_font:
        palette.dress(100, "light")


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = new_book(tmp_path / "东湖.partybook", branch=HOME, community="东湖社区", who="李梅")
    with book.edit("登记党员") as session:
        queries.add_branch(session, OTHER)
        queries.store_people(session, [(None, person) for person in PEOPLE])
    return book


def person(book: Book, name: str) -> dict[str, Any]:
    return next(row for row in book.read(queries.people) if row["name"] == name)


def uids(book: Book, *names: str) -> list[str]:
    return [person(book, name)["uid"] for name in names]


def select(page: RosterPage, *places: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    page.table.selectionModel().clearSelection()
    for place in places:
        page.table.selectionModel().select(page.model.index(place, 0), flags.Select | flags.Rows)


def lines(dialog: Any) -> list[tuple[str, ...]]:
    return [tuple(line.texts) for line in dialog.table.model().lines]


def plan(people: list[dict[str, Any]], values: dict[str, Any], day: dt.date) -> Any:
    """Of people who are as they are written down."""
    return many.plan(people, {row["uid"]: row for row in people}, values, day)


# The plan ---------------------------------------------------------------------------------------------------------


def test_a_plan_names_only_those_who_change(book: Book) -> None:
    people = book.read(queries.people)
    planned = plan(people, {"group": "第一党小组"}, DAY)
    assert [(one.name, one.changes) for one in planned] == [
        ("李建国", {"group": ("第二党小组", "第一党小组")}),
        ("赵文斌", {"group": (None, "第一党小组")}),
    ]
    assert plan(people, {}, DAY) == [] and plan(people, {"workplace": ""}, DAY) == []


def test_a_note_is_put_behind_each_ones_own(book: Book) -> None:
    people = book.read(queries.people)
    planned = {one.name: one.changes["note"] for one in plan(people, {ADDED: "已发通知"}, DAY)}
    assert planned["陈红"] == ("党小组长", "党小组长；已发通知")
    assert planned["赵文斌"] == (None, "已发通知")
    again = [{**row, "note": planned[row["name"]][1]} for row in people]
    assert plan(again, {ADDED: "已发通知"}, DAY) == []


def test_a_branch_takes_its_group_along(book: Book) -> None:
    planned = {one.name: one.changes for one in plan(book.read(queries.people), {"branch": OTHER}, DAY)}
    assert planned["陈红"] == {"branch": (HOME, OTHER), "group": ("第一党小组", None)}
    assert planned["赵文斌"] == {"branch": (HOME, OTHER)}


def test_what_would_be_wrong_is_refused_and_named(book: Book) -> None:
    planned = {one.name: one for one in plan(book.read(queries.people), {"full_on": DATE(2026, 1)}, DAY)}
    assert planned["单小燕"].refused and planned["单小燕"].problems["full_on"].code == "full-before-joined"
    assert not planned["陈红"].refused


def test_what_an_event_or_a_post_decides_is_not_changed_past_it(book: Book) -> None:
    uid = uids(book, "陈红")[0]
    with book.edit("登记") as session:
        branch = queries.branches(session)[0][0]
        queries.add_post(
            session, uid, {"post": "secretary", "branch_uid": branch, "from_on": DATE(2024, 6, 1)}
        )
        away = {"kind": "mobile_out", "on_date": DATE(2026, 2, 1), "place": "深圳"}
        queries.add_event(session, uids(book, "李建国")[0], away)
    people = book.read(lambda session: queries.page(session, uids(book, "陈红", "李建国", "赵文斌")))
    written = {row["uid"]: row for row in book.read(queries.people)}
    for values in ({"post": "委员"}, {"mobile": False, "mobile_to": "上海"}):
        planned = {one.name: one for one in many.plan(people, written, values, DAY)}
        told = "陈红" if "post" in values else "李建国"
        assert planned[told].refused and {p.code for p in planned[told].problems.values()} == {"many-told"}
        assert not planned["赵文斌"].refused


def test_name_and_id_are_never_the_same_for_many() -> None:
    assert not {"name", "citizen_id", "born_on", "sex", "phone", "landline"} & set(CHANGEABLE)


# What is stored -----------------------------------------------------------------------------------------------------


def test_a_branch_change_is_an_event_of_its_day(book: Book) -> None:
    some = uids(book, "陈红", "赵文斌")
    with book.edit("批量修改") as session:
        queries.change_many(
            session, [(uid, {"branch": OTHER, "group": None}) for uid in some], DATE(2026, 11, 20)
        )
    assert person(book, "陈红")["branch"] == OTHER and person(book, "陈红")["group"] is None
    assert person(book, "李建国")["branch"] == HOME
    events = book.read(queries.events)
    assert [(one["kind"], one["on_date"]) for one in events] == [("branch_changed", DATE(2026, 11, 20))] * 2
    before = book.read(lambda session: queries.page(session, some, dt.date(2026, 11, 19)))
    assert [row["branch"] for row in before] == [HOME, HOME]
    assert book.undo() == "批量修改"
    assert person(book, "陈红")["group"] == "第一党小组" and book.read(queries.events) == []


@pytest.mark.parametrize(("day", "there"), [(21, True), (22, True), (23, False)])
def test_a_branch_change_ahead_waits_for_its_day(book: Book, day: int, there: bool) -> None:
    uid = uids(book, "陈红")[0]
    with book.edit("批量修改") as session:
        queries.change_many(
            session, [(uid, {"branch": OTHER, "group": None, "work": "42"})], DATE(2026, 11, day)
        )
    assert (person(book, "陈红")["branch"] == OTHER) is there and person(book, "陈红")["work"] == "42"
    ahead = book.read(lambda session: queries.page(session, [uid], dt.date(2026, 11, 24)))
    assert ahead[0]["branch"] == OTHER


def test_a_branch_change_needs_its_day_and_a_branch_that_is_there(book: Book) -> None:
    uid = uids(book, "陈红")[0]
    for values, on, code in (
        ({"branch": OTHER}, None, "event-date"),
        ({"branch": "西湖社区党支部"}, DATE(2026, 11, 20), "branch-unknown"),
    ):
        with pytest.raises(Problem) as caught, book.edit("批量修改") as session:
            queries.change_many(session, [(uid, values)], on)
        assert caught.value.code == code
    assert person(book, "陈红")["branch"] == HOME and book.read(queries.events) == []


# The dialogs --------------------------------------------------------------------------------------------------------


def test_before_and_after_are_shown_then_stored_as_one_edit(
    window: Window, page: RosterPage, book: Book, qtbot: Any
) -> None:
    select(page, 0, 1, 2)
    page.many.change_many()
    dialog = page.many.dialog
    assert dialog.windowTitle() == "批量修改 3 人" and not dialog.apply.isEnabled()
    dialog.wishes[0].entry.input.lineEdit().setText("第一党小组")  # as typed, not yet read
    dialog.wishes[0].entry.input.lineEdit().textEdited.emit("第一党小组")
    qtbot.waitUntil(lambda: dialog.apply.text() == "修改 1 人")
    assert lines(dialog) == [("李建国", "党小组", "第二党小组", "第一党小组", "")]
    assert dialog.said.text() == "1 人会改，2 人已经是这样"
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible() and person(book, "李建国")["group"] == "第一党小组"
    qtbot.waitUntil(lambda: window.menus.undo.text() == "撤销：批量修改党小组：1 人(&U)")
    window.menus.undo.trigger()
    qtbot.waitUntil(lambda: person(book, "李建国")["group"] == "第二党小组")


def test_several_values_emptied_and_changed(page: RosterPage, book: Book) -> None:
    page.table.selectAll()
    page.many.change_many()
    dialog = page.many.dialog
    dialog.wishes[0].empty.setChecked(True)
    dialog.more.click()
    dialog.wishes[1].ask("work")
    dialog.wishes[1].entry.input.setEditText("退休")
    dialog.wishes[1].settle()
    dialog.count()
    assert dialog.apply.text() == "修改 4 人"
    assert ("陈红", "党小组", "第一党小组", "（空）", "") in lines(dialog)
    dialog.keep()
    assert {row["work"] for row in book.read(queries.people)} == {"42"}
    assert {row["group"] for row in book.read(queries.people)} == {None}


def test_those_with_an_error_are_left_as_they_are(page: RosterPage, book: Book) -> None:
    page.table.selectAll()
    page.many.change_many()
    dialog = page.many.dialog
    dialog.wishes[0].ask("full_on")
    dialog.wishes[0].entry.input.setText("2026.1")
    dialog.wishes[0].settle()
    dialog.count()
    assert dialog.said.text() == "3 人会改，1 人有误，不改"
    told = next(line for line in lines(dialog) if line[0] == "单小燕")
    assert "早于入党时间" in told[4]
    dialog.keep()
    assert person(book, "单小燕")["full_on"] is None and person(book, "赵文斌")["full_on"] == DATE(2026, 1)


def test_what_was_not_shown_yet_is_shown_first(page: RosterPage, book: Book) -> None:
    """A value typed and the button pressed at once: the list has to be seen before anything is stored."""
    page.table.selectAll()
    page.many.change_many()
    dialog = page.many.dialog
    dialog.wishes[0].ask("workplace")
    dialog.wishes[0].entry.input.setText("第一小学")
    dialog.keep()
    assert dialog.isVisible() and dialog.apply.text() == "修改 4 人"
    dialog.keep()
    assert not dialog.isVisible() and person(book, "陈红")["workplace"] == "第一小学"


def test_a_new_group_is_pointed_out(page: RosterPage, book: Book) -> None:
    page.table.selectAll()
    page.many.change_many()
    dialog = page.many.dialog
    dialog.wishes[0].entry.input.setEditText("第九党小组")
    dialog.wishes[0].settle()
    dialog.count()
    assert "会新建" in dialog.note.said.text()
    dialog.reject()
    assert len(book.read(queries.groups)) == 2


def test_a_branch_for_many_asks_for_the_day(page: RosterPage, book: Book) -> None:
    select(page, 0, 1)
    page.many.change_many()
    dialog = page.many.dialog
    assert not dialog.when.isVisible()
    dialog.wishes[0].ask("branch")
    dialog.wishes[0].entry.input.setEditText(OTHER)
    dialog.wishes[0].settle()
    dialog.moved.input.setText("")
    dialog.count()
    assert dialog.when.isVisible()
    dialog.keep()
    assert dialog.isVisible() and book.read(queries.events) == []
    dialog.moved.input.setText("2026.11.1")
    dialog.keep()
    dialog.keep()
    assert [one["on_date"] for one in book.read(queries.events)] == [DATE(2026, 11, 1)] * 2


def test_an_event_for_many_is_entered_once_for_each(
    window: Window, page: RosterPage, book: Book, qtbot: Any
) -> None:
    with book.edit("登记变动") as session:
        queries.add_event(session, uids(book, "陈红")[0], {"kind": "badge_50", "on_date": DATE(2026, 7, 1)})
    page.reread()
    select(page, 0, 1)
    page.many.happen_to_many()
    dialog = page.many.dialog
    assert dialog.windowTitle() == "登记 2 人的变动" and dialog.names.whole == "陈红、李建国"
    dialog.form.entries["kind"].input.setEditText("光荣在党50年纪念章")
    dialog.form.entries["kind"].settle()
    dialog._change_kind()
    dialog.form.entries["on_date"].input.setText("2026.7.2")
    dialog.keep()
    assert not dialog.isVisible()
    events = book.read(queries.events)
    assert sorted(one["person_uid"] for one in events) == sorted(uids(book, "陈红", "李建国"))
    assert "其中 1 人已登记过" in window.foot.said.whole
    assert book.undo().startswith("登记变动")
    assert len(book.read(queries.events)) == 1


def test_many_move_to_another_branch_by_an_event(page: RosterPage, book: Book) -> None:
    page.table.selectAll()
    page.many.happen_to_many()
    dialog = page.many.dialog
    dialog.form.entries["kind"].input.setEditText(page.desk.codes["event"].short("branch_changed"))
    dialog.form.entries["kind"].settle()
    dialog._change_kind()
    dialog.form.entries["on_date"].input.setText("2026.11.20")
    dialog.form.entries["to_branch"].input.setEditText(OTHER)
    dialog.keep()
    assert {row["branch"] for row in book.read(queries.people)} == {OTHER}
    homes = {one["from_branch_uid"] for one in book.read(queries.events)}
    assert homes == {uid for uid, name in book.read(queries.branches) if name == HOME}


# Menus, the bin, duplicates -----------------------------------------------------------------------------------------


def texts(menu: Any) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


def test_the_menu_says_whom_it_is_about_and_what_waits(page: RosterPage, book: Book) -> None:
    page.many.fill(page.more.menu())
    assert texts(page.more.menu()) == [
        "筛选…",
        "批量修改…（显示的 4 人）",
        "登记变动…（显示的 4 人）",
        "查重…",
        "回收站…",
    ]
    with book.edit("登记") as session:
        queries.add_person(session, {"name": "单小燕", "born_on": DATE(1990, 1)})
        queries.add_person(session, {"name": "单小燕", "born_on": DATE(1990, 1, 3)})
        queries.bin_person(session, uids(book, "赵文斌")[0])
    page.reread()
    select(page, 0, 1)
    page.many.fill(page.more.menu())
    assert texts(page.more.menu())[1:] == [
        "批量修改…（选中的 2 人）",
        "登记变动…（选中的 2 人）",
        "查重…（1 对）",
        "回收站…（1 人）",
    ]
    assert texts(page.many.row_menu())[:2] == ["批量修改…（选中的 2 人）", "登记变动…（选中的 2 人）"]
    select(page, 0)
    assert texts(page.many.row_menu())[0] == "编辑"


def test_on_another_day_nothing_can_be_changed(page: RosterPage) -> None:
    page.show_day(dt.date(2026, 10, 1))
    page.many.fill(page.more.menu())
    enabled = {action.text(): action.isEnabled() for action in page.more.menu().actions()}
    assert not any(on for text, on in enabled.items() if "批量" in text or "登记" in text)
    page.table.selectAll()
    page.many.bin_chosen()
    page.many.change_many()
    assert page.many.dialog is None


def test_a_wrong_entry_goes_to_the_bin_and_comes_back(
    window: Window, page: RosterPage, book: Book, qtbot: Any
) -> None:
    select(page, 3)
    page.many.bin_chosen()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert "赵文斌" in window.foot.said.whole and "回收站" in window.foot.said.whole
    page.many.show_bin()
    dialog = page.many.dialog
    assert [line[0] for line in lines(dialog)] == ["赵文斌"] and lines(dialog)[0][6] == "2026.11.22"
    assert any("请用“变动”" in label.text() for label in dialog.findChildren(QLabel))
    dialog.back.click()
    assert lines(dialog) == [] and dialog.places.currentIndex() == 1 and not dialog.back.isEnabled()
    dialog.accept()
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)


def test_a_pair_is_compared_merged_and_parted_again(
    window: Window, page: RosterPage, book: Book, qtbot: Any
) -> None:
    with book.edit("登记") as session:
        twin = queries.add_person(
            session,
            {"name": "单小燕", "joined_on": DATE(2026, 3), "born_on": DATE(1990, 1), "phone": "13800000001"},
        )
        queries.change_person(session, uids(book, "单小燕")[0], {"born_on": DATE(1990, 1, 3)})
        queries.add_event(session, twin, {"kind": "award", "on_date": DATE(2026, 7, 1)})
    first = next(uid for uid in uids(book, "单小燕") if uid != twin)
    page.many.show_duplicates()
    dialog = page.many.dialog
    assert lines(dialog)[0][0] == "姓名、出生相同" and dialog.said.text() == "共 1 对"
    dialog.compare()
    merge = dialog.dialog
    assert list(merge.choices) == ["place", "born_on", "joined_on", "standing", "phone"]
    assert merge.chosen() == {
        "branch": HOME,
        "group": "第一党小组",
        "born_on": DATE(1990, 1, 3),
        "joined_on": DATE(2026, 3, 5),
        "standing": "probationary",
        "phone": "13800000001",
    }
    merge.choose_all(1)
    assert merge.chosen()["born_on"] == DATE(1990, 1) and merge.chosen()["group"] is None
    merge.choose_all(0)
    merge.choices["phone"].button(1).setChecked(True)
    merge.merge.click()
    assert lines(dialog) == []
    dialog.accept()
    kept = person(book, "单小燕")
    assert kept["uid"] == first and kept["phone"] == "13800000001" and kept["born_on"] == DATE(1990, 1, 3)
    assert [one["person_uid"] for one in book.read(queries.events)] == [first]
    with book.edit("改") as session:
        queries.change_person(session, uids(book, "陈红")[0], {"phone": "13900000000"})
    page.many.show_bin()
    dialog = page.many.dialog
    assert lines(dialog)[0][-1] == "单小燕" and dialog.apart.isVisible()
    dialog.apart.click()
    qtbot.waitUntil(lambda: lines(dialog) == [])
    assert len(uids(book, "陈红")) == 1 and len(book.read(queries.people)) == 5
    assert [one["person_uid"] for one in book.read(queries.events)] == [twin]
    dialog.accept()


def test_two_people_are_said_to_be_two(page: RosterPage, book: Book, qtbot: Any) -> None:
    with book.edit("登记") as session:
        queries.add_person(session, {"name": "陈红", "phone": "13800000001"})
        queries.change_person(session, uids(book, "陈红")[0], {"phone": "13800000001"})
    page.many.show_duplicates()
    dialog = page.many.dialog
    assert lines(dialog)[0][0] == "姓名、电话相同"
    dialog.apart.click()
    assert lines(dialog) == [] and dialog.places.currentIndex() == 1
    dialog.accept()
    page.many.fill(page.more.menu())
    assert "查重…" in texts(page.more.menu())


def test_money_on_both_sides_is_pointed_out(page: RosterPage, book: Book) -> None:
    from .test_merging import of_every_kind

    with book.edit("登记") as session:
        for uid in (
            uids(book, "赵文斌")[0],
            queries.add_person(session, {"name": "赵文斌", "phone": "13800000001"}),
        ):
            queries.change_person(session, uid, {"phone": "13800000001"})
            of_every_kind(session, uid)
    page.many.show_duplicates()
    page.many.dialog.compare()
    merge = page.many.dialog.dialog
    assert "党费明细" in merge.warning.said.text() and "算了两次" in merge.warning.said.text()
    assert merge.merge.isEnabled()
    merge.reject()
    page.many.dialog.accept()


def test_a_merge_that_would_be_wrong_says_why_and_waits(page: RosterPage, book: Book) -> None:
    from .conftest import number

    with book.edit("登记") as session:
        born = {"born_on": DATE(1970, 5, 1)}
        queries.add_person(
            session,
            {"name": "周伟", **born, "citizen_id": number("19700501", 18), "joined_on": DATE(2001, 7)},
        )
        queries.add_person(
            session, {"name": "周伟", **born, "citizen_id": number("19700501", 20), "full_on": DATE(1999, 7)}
        )
    page.many.show_duplicates()
    page.many.dialog.compare()
    merge = page.many.dialog.dialog
    said = merge.warning.said.text()
    assert "很可能是两个人" in said and "早于入党时间" in said and not merge.merge.isEnabled()
    merge.choices["full_on"].button(0).setChecked(True)
    assert "早于入党时间" not in merge.warning.said.text() and merge.merge.isEnabled()
    merge.reject()
    page.many.dialog.accept()
