"""Filters: what each condition holds of, at its edges; chips, counts, kept filters, export of what is shown."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from partybook import app as program
from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk import palette
from partybook.desk.desk import Desk
from partybook.desk.window import Window
from partybook.features.roster import queries
from partybook.features.roster.model import FIELDS, FILTER_FIELDS
from partybook.features.roster.rules.filters import (
    BETWEEN,
    EMPTY,
    FILLED,
    HAS,
    ONE_OF,
    Condition,
    fits,
    read,
    ways,
)
from partybook.features.roster.tab.page import RosterPage
from partybook.jobs.books import new_book
from partybook.settings import PcSettings

DAY = dt.date(2026, 11, 22)
DATE = PartialDate


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-22")
    if not palette.look.has_font:
        palette.dress(100, "light")


@pytest.mark.parametrize(
    ("person", "condition", "holds"),
    [
        ({"sex": "2"}, Condition("sex", ONE_OF, ("2",)), True),
        ({"sex": "1"}, Condition("sex", ONE_OF, ("2",)), False),
        ({"sex": None}, Condition("sex", ONE_OF, ("1", "2")), False),
        ({"group": "第一党小组"}, Condition("group", ONE_OF, ("第二党小组", "第一党小组")), True),
        ({"mobile": None}, Condition("mobile", ONE_OF, (False,)), True),  # nothing said is 否
        ({"mobile": True}, Condition("mobile", ONE_OF, (False,)), False),
        ({"phone": None}, Condition("phone", EMPTY), True),
        ({"phone": ""}, Condition("phone", EMPTY), True),
        ({"phone": "13800000000"}, Condition("phone", EMPTY), False),
        ({"phone": "13800000000"}, Condition("phone", FILLED), True),
        ({"address": "和平路18号"}, Condition("address", HAS, ("和平",)), True),
        ({"address": "和平路１８号"}, Condition("address", HAS, ("18",)), True),
        ({"address": None}, Condition("address", HAS, ("和平",)), False),
        # Sixty on the day: born the day before, on it, the day after; the month alone counts from its first day.
        ({"born_on": DATE(1966, 11, 21)}, Condition("age", BETWEEN, (60, None)), True),
        ({"born_on": DATE(1966, 11, 22)}, Condition("age", BETWEEN, (60, None)), True),
        ({"born_on": DATE(1966, 11, 23)}, Condition("age", BETWEEN, (60, None)), False),
        ({"born_on": DATE(1966, 11, 22)}, Condition("age", BETWEEN, (None, 60)), True),
        ({"born_on": DATE(1965, 11, 22)}, Condition("age", BETWEEN, (None, 60)), False),
        ({"born_on": None}, Condition("age", BETWEEN, (None, 60)), False),
        ({"born_on": None}, Condition("age", EMPTY), True),
        ({"party_age": 50}, Condition("party_age", BETWEEN, (50, None)), True),
        ({"party_age": 49}, Condition("party_age", BETWEEN, (50, None)), False),
        ({"party_age": 0}, Condition("party_age", FILLED), True),
        ({"joined_on": DATE(1990, 7, 1)}, Condition("joined_on", BETWEEN, (DATE(1990, 7, 1), None)), True),
        ({"joined_on": DATE(1990, 6, 30)}, Condition("joined_on", BETWEEN, (DATE(1990, 7, 1), None)), False),
        ({"joined_on": DATE(1990, 7, 2)}, Condition("joined_on", BETWEEN, (None, DATE(1990, 7, 1))), False),
        ({"joined_on": DATE(1990, 7)}, Condition("joined_on", BETWEEN, (DATE(1990, 7, 15), None)), True),
        ({"joined_on": DATE(1990, 7)}, Condition("joined_on", BETWEEN, (None, DATE(1990, 6))), False),
        ({"joined_on": DATE(1990, 12, 31)}, Condition("joined_on", BETWEEN, (DATE(1990), DATE(1990))), True),
        ({"joined_on": DATE(1991, 1, 1)}, Condition("joined_on", BETWEEN, (DATE(1990), DATE(1990))), False),
    ],
)
def test_a_condition_at_its_edges(person: dict[str, Any], condition: Condition, holds: bool) -> None:
    assert fits(person, [condition], DAY) is holds


def test_all_conditions_must_hold() -> None:
    person = {"sex": "2", "party_age": 50}
    both = [Condition("sex", ONE_OF, ("2",)), Condition("party_age", BETWEEN, (50, None))]
    assert fits(person, both, DAY) and not fits({**person, "sex": "1"}, both, DAY)
    assert fits(person, [], DAY)


def test_every_field_of_the_roster_can_be_asked_about() -> None:
    asked = {field.key for field in FILTER_FIELDS}
    assert asked == {field.key for field in FIELDS} - {"name"} | {"age"}
    assert all(ways(field.key, field.kind) for field in FILTER_FIELDS)


def test_kept_conditions_read_back_and_broken_ones_are_left_out() -> None:
    conditions = [
        Condition("group", ONE_OF, ("第一党小组",)),
        Condition("joined_on", BETWEEN, (DATE(1990, 7), None)),
        Condition("age", BETWEEN, (60, 70)),
        Condition("address", HAS, ("和平",)),
        Condition("phone", EMPTY),
    ]
    kept = [one.as_json() for one in conditions]
    assert read(kept, FILTER_FIELDS) == conditions
    broken = [
        "x",
        {},
        {"key": "gone", "how": ONE_OF, "values": []},
        {"key": "sex", "how": HAS, "values": ["x"]},
        {"key": "age", "how": BETWEEN, "values": ["x", None]},
        {"key": "joined_on", "how": BETWEEN, "values": ["1990-13", None]},
        {"key": "address", "how": HAS, "values": []},
    ]
    assert read(broken, FILTER_FIELDS) == [] and read("x", FILTER_FIELDS) == []


PEOPLE = (
    {"name": "王秀英", "sex": "2", "born_on": DATE(1950, 5), "standing": "full", "group": "第一党小组"},
    {"name": "李建国", "sex": "1", "born_on": DATE(1944, 2), "standing": "full", "group": "第二党小组"},
    {
        "name": "单小燕",
        "sex": "2",
        "born_on": DATE(1990, 1),
        "standing": "probationary",
        "group": "第一党小组",
    },
    {"name": "赵文斌", "sex": "1", "standing": "activist", "phone": "13800000000"},
)


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部", community="东湖社区", who="李梅")
    with book.edit("登记党员") as session:
        queries.store_people(session, [(None, person) for person in PEOPLE])
    return book


def names(page: RosterPage) -> list[str]:
    return [page.model.row(place)["name"] for place in range(page.model.rowCount())]


def old_ones(page: RosterPage) -> Any:
    """Asks for those of 60 and more of the first group, in the dialog."""
    page.ask_filter()
    dialog = page.filtering.dialog
    assert dialog.rows[0].of.currentData() == "group"
    first = dialog.rows[0].asked
    assert [first.list.item(place).text() for place in range(first.list.count())] == [
        "第一党小组（2）",
        "第二党小组（1）",
    ]
    first.list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.more.click()
    from partybook.features.roster.dialogs.filters import _Row

    row: _Row = dialog.rows[1]
    row.show_condition(Condition("age", BETWEEN))
    row.asked.entries[0].input.setText("６０")
    dialog.keep()
    return dialog


def test_a_filter_shows_counts_and_chips(window: Window, page: RosterPage, qtbot: Any) -> None:
    assert not page.filtering.isVisible()
    old_ones(page)
    assert names(page) == ["王秀英"]
    assert window.foot.count.text() == "显示 1 / 共 4 人"
    assert [chip.text() for chip in page.chips._buttons.values()] == ["全部 1", "正式 1", "预备 0"]
    chips = [page.filtering._flow.itemAt(place).widget() for place in range(1, 3)]
    assert [chip.text() for chip in chips] == ["党小组：第一党小组　×", "年龄：60 及以上　×"]
    chips[1].click()
    assert names(page) == ["单小燕", "王秀英"]
    window.foot.clear.click()
    assert len(names(page)) == 4 and not page.filtering.isVisible()


def test_find_and_views_go_together_with_the_filter(window: Window, page: RosterPage) -> None:
    page.filtering.take([Condition("sex", ONE_OF, ("2",))])
    assert names(page) == ["单小燕", "王秀英"]
    window.head.find.setText("w")
    assert names(page) == ["王秀英"]
    window.head.find.setText("")
    page.chips.choose("probationary")
    assert names(page) == ["单小燕"]


def test_the_filter_follows_the_book(page: RosterPage, book: Book, qtbot: Any) -> None:
    page.filtering.take([Condition("phone", EMPTY)])
    assert len(names(page)) == 3
    with book.edit("补电话") as session:
        uid = next(row["uid"] for row in queries.people(session) if row["name"] == "王秀英")
        queries.change_person(session, uid, {"phone": "13900000000"})
    qtbot.waitUntil(lambda: names(page) == ["李建国", "单小燕"])


def test_how_many_fit_is_said_while_choosing(page: RosterPage, qtbot: Any) -> None:
    page.ask_filter()
    dialog = page.filtering.dialog
    assert dialog.show_them.text() == "显示全部"
    dialog.rows[0].asked.list.item(0).setCheckState(Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: dialog.show_them.text() == "显示 2 人")
    dialog.rows[0].remove.click()
    assert dialog.show_them.text() == "显示全部" and dialog.conditions() == []
    dialog.reject()


def test_what_is_no_date_is_said_and_keeps_the_dialog(page: RosterPage) -> None:
    page.ask_filter()
    dialog = page.filtering.dialog
    dialog.rows[0].show_condition(Condition("joined_on", BETWEEN))
    entry = dialog.rows[0].asked.entries[0]
    entry.input.setText("去年")
    dialog.keep()
    assert dialog.isVisible() and "不是日期" in entry.note.text()
    dialog.reject()
    assert page.filtering.conditions == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_is_ticked_with_the_keys(page: RosterPage, qtbot: Any) -> None:
    page.ask_filter()
    asked = page.filtering.dialog.rows[0].asked
    asked.choose()
    qtbot.keyClick(asked.list, Qt.Key.Key_Space)
    qtbot.keyClick(asked.list, Qt.Key.Key_Down)
    qtbot.keyClick(asked.list, Qt.Key.Key_Space)
    assert asked.values() == ("第一党小组", "第二党小组")
    assert asked.open.currentText() == "第一党小组、第二党小组"
    qtbot.keyClick(asked.list, Qt.Key.Key_Return)
    assert not asked.menu.isVisible()
    page.filtering.dialog.reject()


def test_filters_are_kept_under_a_name_for_this_book(
    window: Window, page: RosterPage, tmp_path: Path, qtbot: Any
) -> None:
    page.filtering.take([Condition("age", BETWEEN, (60, None))])
    page.filtering.keep.click()
    dialog = page.filtering.dialog
    assert dialog.name == "年龄：60 及以上"
    dialog.input.setText("老党员")
    dialog.keep()
    page.clear_filter()
    menu = QMenu()
    page.filtering.fill(menu)
    assert [action.text() for action in menu.actions()] == ["老党员", "删除已存的筛选"]
    menu.actions()[0].trigger()
    assert names(page) == ["李建国", "王秀英"]
    assert PcSettings(tmp_path / "pc").get("filters")  # on this PC, not in the book
    with new_book(tmp_path / "西湖.partybook", branch="西湖社区党支部") as other:
        desk = Desk(window.desk.settings, program.Jobs, program.name_of)
        desk.take(other)
        from partybook.features.roster.tab.filtering import Filtering

        assert Filtering(desk).kept() == {}
    page.filtering.forget("老党员")
    assert page.filtering.kept() == {}


def test_a_taken_name_says_that_it_is_replaced(page: RosterPage) -> None:
    page.filtering.take([Condition("age", BETWEEN, (60, None))])
    page.filtering.keep_as("老党员")
    page.filtering.take([Condition("age", BETWEEN, (70, None))])
    page.filtering.ask_name()
    dialog = page.filtering.dialog
    dialog.input.setText("老党员")
    assert "将被替换" in dialog.note.text()
    dialog.keep()
    assert page.filtering.kept() == {"老党员": [Condition("age", BETWEEN, (70, None))]}


def test_only_those_shown_are_exported_in_their_order(
    window: Window, page: RosterPage, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "导出.xlsx"
    monkeypatch.setattr("partybook.desk.files.ask_save", lambda *_: target)
    page.filtering.take([Condition("sex", ONE_OF, ("2",))])
    page.sort("born_on", False)
    window.errands.export()
    question = window.errands._dialog
    assert question.buttons["some"].text() == "只导出筛选出的 2 人"
    question.buttons["some"].click()
    qtbot.waitUntil(target.exists, timeout=10_000)
    window.desk.work.wait()
    rows = list(openpyxl.load_workbook(target).active.iter_rows(values_only=True))
    assert [row[0] for row in rows] == ["姓名", "王秀英", "单小燕"]
    qtbot.waitUntil(lambda: not window.desk.work.busy)
    target.unlink()
    window.errands.export()
    window.errands._dialog.buttons["all"].click()
    qtbot.waitUntil(target.exists, timeout=10_000)
    qtbot.waitUntil(lambda: not window.desk.work.busy)
    assert openpyxl.load_workbook(target).active.max_row == 5
    target.unlink()
    page.clear_filter()
    window.errands.export()  # nothing is left out: no question
    qtbot.waitUntil(target.exists, timeout=10_000)
    qtbot.waitUntil(lambda: not window.desk.work.busy)
