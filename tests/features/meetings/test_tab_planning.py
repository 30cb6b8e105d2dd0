"""The plan of a year: usual days with their next dates, planning by them, taking a year over, the office's cadence."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from partybook.book.file import Book
from partybook.features.meetings import queries

from .conftest import day

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(window: Any, people: dict[str, str]) -> Any:
    page = window.page.show_section("wall")
    page.reread()
    return page


def planned(book: Book, year: int = 2026) -> list[tuple[str, str]]:
    rows = book.read(lambda s: queries.year_list(s, year, day("2026-11-24").latest))
    return sorted((row["day"].iso, row["kind"]) for row in rows if row["state"] == "planned")


def test_a_usual_day_says_the_next_dates_or_what_is_wrong(page: Any, book: Book, branch: str) -> None:
    page.set_routines()
    dialog = page.plans.dialog
    card = dialog.many.add()
    card.entries["kind"].offer("theme_day")
    card.entries["days"].offer("每周八")
    assert card.said.text().startswith("▲ 看不懂“每周八”")
    dialog.keep()
    assert dialog.many.wrong() and book.read(lambda s: queries.routines(s, branch)) == []
    card.entries["days"].offer("每月24日")
    assert card.said.text() == "接下来是 2026.11.24 周二、2026.12.24 周四、2027.01.24 周日"
    dialog.keep()
    assert [row["days"] for row in book.read(lambda s: queries.routines(s, branch))] == ["每月24日"]
    page.set_routines()
    assert not page.plans.dialog.is_changed


def test_the_year_is_planned_by_usual_days_in_one_edit(page: Any, book: Book, branch: str) -> None:
    with book.edit("固定日") as session:
        queries.set_routines(session, branch, [{"kind": "theme_day", "days": "每月24日 9:00"}])
    page.plan_by_routines()
    dialog = page.plans.dialog
    assert len(dialog.proposed) == 12
    assert [one["planned_on"].iso for one in dialog.wanted] == [
        "2026-11-24",
        "2026-12-24",
    ]  # what is over is not
    dialog.list.item(11).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.go.text() == "排入计划 1 次"
    dialog.go.click()
    assert planned(book) == [("2026-11-24", "theme_day")]
    book.undo()
    assert planned(book) == []


def test_last_year_is_taken_over(page: Any, book: Book, hold: Any) -> None:
    hold("general", "2026-03-12")  # the second Thursday
    page.scope.show_year(2027)
    page.take_over()
    page.plans.dialog.go.click()
    assert planned(book, 2027) == [("2027-03-11", "general")]
    page.take_over()  # it is there: nothing more to plan
    assert planned(book, 2027) == [("2027-03-11", "general")]


def test_a_kind_of_the_offices_own_is_owed(page: Any, book: Book) -> None:
    page.plans.set_duties()
    dialog = page.plans.dialog
    card = dialog.many.add()
    card.entries["kind"].offer("other")
    dialog.keep()
    assert card.entries["own_kind"].problem is not None
    card.entries["own_kind"].offer("居民议事会")
    card.entries["period"].offer("quarter")
    dialog.keep()
    page.reread()
    line = next(line for line in page.grid.year.lines if line.what == "居民议事会")
    assert len(line.cells) == 4
