"""Members and meetings as a grid: who is missing is seen at once; what is exported can be taken in again."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partybook.book.file import Book
from partybook.features.meetings import queries
from partybook.jobs import exporting, importing

from .conftest import day

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(window: Any, people: dict[str, str], hold: Any, attend: Any, book: Book) -> Any:
    """Three meetings of which two were entered by name; 李娜 was away at one of them."""
    attend(hold("general", "2026-03-12"), {"李娜": "出差"})
    hold("theme_day", "2026-03-18", due_count=15, present_count=14)
    attend(hold("committee", "2026-04-07"), {})
    page = window.page.show_section("attending")
    page.reread()
    return page


def cell(page: Any, name: str, column: int) -> Any:
    place = [one["name"] for one in page.grid.lines.people].index(name)
    return page.grid.lines.index(place, column)


def test_each_came_to_each_meeting(page: Any) -> None:
    assert page.table.isVisibleTo(page) and not page.grid.isVisibleTo(page)
    page.each.click()
    lines = page.grid.lines
    assert page.grid.isVisibleTo(page) and not page.table.isVisibleTo(page)
    heads = [lines.headerData(column, Qt.Orientation.Horizontal) for column in range(lines.columnCount())]
    assert heads == ["姓名", "到会率", "3.12\n党员大会", "4.7\n支委会"]  # the one without names is no column
    assert cell(page, "李娜", 2).data() == "○" and cell(page, "李娜", 3).data() == "✓"
    assert cell(page, "赵敏", 2).data() == "✓" and cell(page, "赵敏", 3).data() == ""  # not of the committee
    assert cell(page, "李娜", 1).data() == "50%"
    assert cell(page, "李娜", 2).data(Qt.ItemDataRole.ToolTipRole) == "李娜 2026.03.12 会议\n请假（出差）"
    page.kind.setCurrentIndex(page.kind.findData("committee"))
    page.kind.activated.emit(0)
    assert lines.columnCount() == 3


def test_the_chips_and_the_search_hold_for_the_grid_too(page: Any) -> None:
    page.each.click()
    page.find("李娜")
    assert [one["name"] for one in page.grid.lines.people] == ["李娜"]
    page.find("")
    page.chips.choose("full")
    assert len(page.grid.lines.people) == 14  # all but her


def test_the_panel_follows_and_enter_goes_to_the_meeting(
    page: Any, window: Any, people: dict[str, str]
) -> None:
    page.each.click()
    page.grid.setCurrentIndex(cell(page, "李娜", 2))
    assert page.table.uid == people["李娜"]
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    records = window.page.current
    assert records is not page and records.row(records.table.uid)["kind"] == "general"


def test_what_is_exported_is_taken_in_again_without_a_change(page: Any, book: Book, tmp_path: Path) -> None:
    page.each.click()
    fields, rows = page.grid_rows()
    out = tmp_path / "a.xlsx"
    exporting.export_rows(book, "到会情况一览", fields, rows, out, force=True)
    planned = importing.plan_import(book, "attendance", out)
    assert not planned.problems and planned.count("unchanged") == len(planned.rows) == 15
    person = next(one for one in rows if one["name"] == "李娜")
    person[fields[-2].key] = "缺席"
    exporting.export_rows(book, "到会情况一览", fields, rows, out, force=True)
    importing.apply_import(book, importing.plan_import(book, "attendance", out))
    states = book.read(lambda s: queries.coming(s, 2026, day("2026-11-24").latest)).came[person["uid"]]
    assert [state for state, *_ in states.values()].count("absent") == 1
