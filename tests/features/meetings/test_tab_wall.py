"""The year wall: what each period shows, how wide it is, what can be done from it."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partybook.book.file import Book
from partybook.features.meetings import queries
from partybook.features.roster import queries as roster

from .conftest import day

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(window: Any, people: dict[str, str]) -> Any:
    page = window.page.show_section("wall")
    page.reread()
    return page


def cells(page: Any, kind: str, unit: str | None = None) -> dict[int, str]:
    """What the months of a line say, each period once."""
    place = next(
        place
        for place, line in enumerate(page.grid.year.lines)
        if line.what == kind and (unit is None or line.whose == unit)
    )
    months = [cell.first for cell in page.grid.year.lines[place].cells]
    return {month: page.grid.year.index(place, month + 1).data() for month in months}


def widths(page: Any, kind: str) -> set[int]:
    place = next(place for place, line in enumerate(page.grid.year.lines) if line.what == kind)
    return {page.grid.columnSpan(place, cell.first + 1) for cell in page.grid.year.lines[place].cells}


def go(page: Any, kind: str, period: str) -> Any:
    one = next(one for one in page.owed if one.duty.kind == kind and one.period.name == period)
    assert page.grid.go_to(one.uid)
    return one


def test_each_period_says_its_state_in_sign_and_word(page: Any, hold: Any, branch: str, book: Book) -> None:
    hold("general", "2026-03-31")
    hold("committee", "2026-11-25", state="planned", held_on=None, planned_on=day("2026-11-25"))
    hold("theme_day", "2026-11-23", state="planned", held_on=None, planned_on=day("2026-11-23"))
    with book.edit("说明") as session:
        values = {"branch_uid": branch, "kind": "general", "period": "2026-Q2", "reason": "疫情"}
        queries.excuse(session, values)
    page.reread()
    assert cells(page, "党员大会") == {1: "✓ 3.31", 4: "– 说明", 7: "▲ 逾期", 10: "! 待开"}
    committee = cells(page, "支委会")
    assert (committee[10], committee[11], committee[12]) == ("▲ 逾期", "○ 25日", "")  # December is to come
    assert cells(page, "党日")[11] == "! 23日"  # its day is over and nobody has entered it
    assert (
        widths(page, "党员大会") == {3}
        and widths(page, "支委会") == {1}
        and widths(page, "组织生活会") == {12}
    )
    texts = {key: button.text() for key, button in page.chips._buttons.items()}
    assert texts["excused"] == "有说明 1" and texts["done"] == "已完成 1"


def test_a_period_opens_a_form_that_knows_it(page: Any, hold: Any, branch: str) -> None:
    go(page, "committee", "2026-10")
    assert not page.held.isHidden() and not page.excused.isHidden()
    page.held.click()
    form = page.acts.dialog
    columns = form.basics.columns()
    assert (columns["kind"], columns["branch_uid"]) == ("committee", branch) and len(form.roll.lines) == 3
    form.done(0)
    group = next(one for one in page.owed if one.duty.kind == "group" and one.period.name == "2026-12")
    page.grid.go_to(group.uid)
    QTest.keyClick(page.grid, Qt.Key.Key_Return)  # to come: a plan
    plan = page.acts.dialog
    assert plan.basics.columns()["group_uid"] == group.unit.group_uid
    plan.done(0)
    uid = hold("committee", "2026-10-09")
    page.reread()
    one = go(page, "committee", "2026-10")
    QTest.keyClick(page.grid, Qt.Key.Key_Return)  # the one meeting that there is
    assert [row["uid"] for row in one.held] == [uid] and page.acts.dialog.uid == uid


def test_an_explanation_is_given_and_taken_back(page: Any, book: Book) -> None:
    go(page, "general", "2026-Q1")
    page.excused.click()
    dialog = page.dialog
    dialog.keep()
    assert dialog.form.problems()  # no reason, nothing is stored
    dialog.form.entries["reason"].offer("换届期间，经上级同意推迟")
    dialog.keep()
    page.reread()
    one = go(page, "general", "2026-Q1")
    assert one.state == "excused" and one.excuse["reason"].startswith("换届")
    assert page.excused.text() == "撤回说明"
    page.excused.click()
    page.reread()
    assert go(page, "general", "2026-Q1").state == "late"


def test_another_cadence_governs_and_the_first_stands_beside(page: Any, book: Book) -> None:
    assert "组织生活会每季度1次" in page.other.text() and "不重复要求" in page.other.text()
    assert widths(page, "组织生活会") == {12}
    page.choose_cadence("seed")
    page.reread()
    assert widths(page, "组织生活会") == {3} and "组织生活会每年1次" in page.other.text()
    assert page.cadence.text() == "频次：考核标准"
    book.undo()
    page.reread()
    assert widths(page, "组织生活会") == {12}


def test_chips_and_find_narrow_the_lines(page: Any, hold: Any) -> None:
    hold("lecture", "2026-02-01")
    page.reread()
    page.chips.choose("done")
    assert [line.what for line in page.grid.year.lines] == ["党课"]
    page.clear_filter()
    page.find("小组")
    assert {line.whose for line in page.grid.year.lines} == {"第一党小组", "第二党小组"}


def test_names_stay_in_sight_on_a_small_screen_with_large_letters(page: Any, window: Any) -> None:
    from partybook.desk.palette import look

    window.resize(1024, 544)
    look.wear(percent=150)
    try:
        page.reread()
        assert page.grid.horizontalScrollBar().maximum() > 0
        page.grid.horizontalScrollBar().setValue(page.grid.horizontalScrollBar().maximum())
        assert page.grid.pane.isVisible() and page.grid.frozen_width() > 0
    finally:
        look.wear(percent=100)


def test_several_branches_stand_under_their_names(page: Any, book: Book) -> None:
    assert all(line.cells for line in page.grid.year.lines)  # one branch needs no heading
    with book.edit("第二个支部") as session:
        other = roster.add_branch(session, "西湖社区党支部")
    page.reread()
    headings = [line.what for line in page.grid.year.lines if not line.cells]
    assert headings == ["东湖社区党支部", "西湖社区党支部"] and page.grid.columnSpan(0, 0) == 14
    assert page.grid.current is not None  # the keys stand on a period, not on a heading
    units = {line.whose for line in page.grid.year.lines if line.cells}
    assert "第一党小组" in units and "支部" in units
    page.scope.show_branch(other)
    assert [line.what for line in page.grid.year.lines if not line.cells] == []
    page.scope.show_branch(None)
