"""The collecting page, driven with a real book: the grid, payments by key and by form, a month from everybody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from partybook import app as program
from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk import palette
from partybook.desk.desk import Desk
from partybook.desk.window import Window
from partybook.features.dues import queries
from partybook.features.dues.queries import Cell
from partybook.features.dues.tab.collecting import CollectingPage
from partybook.features.dues.tab.yearmodel import FIRST, MARK_ROLE, marked_late
from partybook.settings import PcSettings

JAN, NOV = FIRST, FIRST + 10


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    if not palette.look.has_font:
        palette.dress(100, "light")


@pytest.fixture
def assessed(book: Book, people: dict[str, str]) -> dict[str, str]:
    """Five members; 15.00 a month each from January, but the last one has no assessment."""
    with book.edit("核定") as session:
        for uid in list(people.values())[:-1]:
            values = {"category": "monthly", "from_month": PartialDate(2026, 1), "income_fen": 300_000}
            queries.set_base(session, uid, values)
    return people


@pytest.fixture
def window(book: Book, assessed: dict[str, str], tmp_path: Path, qtbot: Any) -> Iterator[Window]:
    desk = Desk(PcSettings(tmp_path / "pc"), program.Jobs, program.name_of)
    window = Window(desk, program.tabs())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk.take(book)
    window.go("dues")
    yield window
    desk.work.wait()
    desk.close_book()


@pytest.fixture
def page(window: Window) -> CollectingPage:
    assert window.page is not None
    page = window.page.show_section("collecting")
    assert isinstance(page, CollectingPage)
    return page


def cell(page: CollectingPage, name: str, month: int) -> Cell:
    return next(line for line in page.lines if line.name == name).months[month - 1]


def uid_of(page: CollectingPage, name: str) -> str:
    return next(line.uid for line in page.lines if line.name == name)


def settle(qtbot: Any, page: CollectingPage, done: Any) -> None:
    qtbot.waitUntil(done, timeout=3000)


def test_months_that_are_not_open_show_what_they_would_ask(page: CollectingPage) -> None:
    assert cell(page, "王芳", 3) == Cell("future", 1_500, 0)
    assert page.due_month() == PartialDate(2026, 1)
    assert page.all.text() == "收 1 月党费"
    assert [card.number.whole for card in page.cards.cards][:2] == ["720.00 元", "0.00 元"]


def test_space_collects_the_chosen_months_and_undo_takes_them_back(
    page: CollectingPage, book: Book, qtbot: Any
) -> None:
    with book.edit("建账") as session:
        for month in (8, 9, 10):
            queries.open_month(session, queries.branches(session)[0][0], PartialDate(2026, month))
    settle(qtbot, page, lambda: cell(page, "王芳", 8).state == "owed")
    page.grid.go_to(uid_of(page, "王芳"), FIRST + 7)
    for _ in range(2):
        qtbot.keyClick(page.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.grid, Qt.Key.Key_Space)
    settle(qtbot, page, lambda: cell(page, "王芳", 10) == Cell("paid", 1_500, 1_500))
    assert (
        len(book.read(lambda session: queries.receipts(session, page_day(), 2026))) == 1
    )  # one receipt, three months
    page.desk.undo()
    settle(qtbot, page, lambda: cell(page, "王芳", 10).state == "owed")


def page_day() -> Any:
    from partybook.dates import today

    return today()


def test_the_keys_begin_in_the_month_that_is_collected_now(page: CollectingPage) -> None:
    assert page.all.text() == f"收 {page.due_month().month} 月党费"
    assert page.grid.currentIndex().column() == JAN + (page.due_month().month or 1) - 1


def test_enter_only_moves_and_letters_do_nothing(page: CollectingPage, book: Book, qtbot: Any) -> None:
    page.grid.go_to(page.lines[0].uid, JAN)
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert page.grid.uid == page.lines[1].uid
    qtbot.keyClicks(page.grid, "ab")
    assert page.grid.findChild(QLineEdit) is None
    assert book.read(lambda session: queries.receipts(session, page_day(), 2026)) == []


def test_a_typed_amount_is_a_part_payment(page: CollectingPage, book: Book, qtbot: Any) -> None:
    with book.edit("建账") as session:
        queries.open_month(session, queries.branches(session)[0][0], PartialDate(2026, 11))
    settle(qtbot, page, lambda: cell(page, "李娜", 11).state == "owed")
    page.grid.go_to(uid_of(page, "李娜"), NOV)
    qtbot.keyClick(page.grid, Qt.Key.Key_5)
    editor = page.grid.findChild(QLineEdit)
    assert editor is not None and editor.text() == "5"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, page, lambda: cell(page, "李娜", 11) == Cell("part", 1_500, 500))
    index = page.grid.year.index(page.grid.year.place(uid_of(page, "李娜")), NOV)
    assert index.data() == "! 10.00" and index.data(MARK_ROLE).role == "due"


def test_more_than_is_open_asks_first(page: CollectingPage, book: Book, qtbot: Any) -> None:
    page._take_amount(uid_of(page, "李娜"), 11, "2000")
    question = page.acts.dialog
    assert "大额党费" in question.findChildren(type(page.cards.cards[0].what).__mro__[1])[1].text()
    question.buttons["stay"].click()
    assert book.read(lambda session: queries.receipts(session, page_day(), 2026)) == []
    page._take_amount(uid_of(page, "李娜"), 11, "2000")
    page.acts.dialog.buttons["go"].click()
    rows = book.read(lambda session: queries.receipts(session, page_day(), 2026))
    assert sum(row["large_fen"] for row in rows) == 198_500


def test_back_payment_past_six_months_asks_first(page: CollectingPage, book: Book, qtbot: Any) -> None:
    page.grid.go_to(uid_of(page, "王芳"), FIRST + 4)  # May, six months before November
    qtbot.keyClick(page.grid, Qt.Key.Key_Space)
    settle(qtbot, page, lambda: cell(page, "王芳", 5).paid == 1_500)
    page.grid.go_to(uid_of(page, "王芳"), FIRST + 3)
    qtbot.keyClick(page.grid, Qt.Key.Key_Space)
    page.acts.dialog.buttons["go"].click()
    settle(qtbot, page, lambda: cell(page, "王芳", 4).paid == 1_500)


def test_what_is_no_amount_is_said_and_nothing_is_stored(
    page: CollectingPage, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Any] = []
    monkeypatch.setattr(page.desk, "tell", told.append)
    for typed in ("0", "-5", "十元"):
        page._take_amount(uid_of(page, "李娜"), 11, typed)
    assert len(told) == 3
    assert book.read(lambda session: queries.receipts(session, page_day(), 2026)) == []


def test_a_month_from_everybody_with_one_who_gives_less(page: CollectingPage, book: Book, qtbot: Any) -> None:
    page.all.click()
    dialog = page.acts.dialog
    assert dialog.table.rowCount() == 4 and dialog.take.text() == "收取 60.00 元"
    dialog.table.item(1, 4).setText("7.5")
    dialog.table.item(2, 0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.sum.text() == "3 人，共 37.50 元"
    dialog.table.item(3, 4).setText("很多")
    assert not dialog.take.isEnabled()
    dialog.table.item(3, 4).setText("15")
    dialog.keep()
    page.acts.question.buttons["go"].click()  # January is more than six months ago
    settle(qtbot, page, lambda: sum(line.paid for line in page.lines) == 3_750)
    states = sorted(line.months[0].state for line in page.lines)
    assert states == ["owed", "paid", "paid", "part", "unset"]
    assert page.due_month() == PartialDate(2026, 2)


def test_the_form_proposes_what_is_open(page: CollectingPage, book: Book, qtbot: Any) -> None:
    page.grid.go_to(uid_of(page, "赵敏"), FIRST + 8)
    qtbot.keyClick(page.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    page._enter_one()
    dialog = page.acts.dialog
    assert dialog.form.values()["amount_fen"] == 3_000
    dialog.form.entries["payer"].input.setText("赵敏女儿")
    dialog.keep()
    settle(qtbot, page, lambda: cell(page, "赵敏", 10).paid == 1_500)
    assert cell(page, "赵敏", 10).state == "advance"
    row = book.read(lambda session: queries.receipts(session, page_day(), 2026))[0]
    assert (row["payer"], row["amount_fen"]) == ("赵敏女儿", 3_000)


def test_a_month_shows_its_receipt_and_takes_it_back_with_a_reason(
    page: CollectingPage, book: Book, qtbot: Any
) -> None:
    page.acts.pay(next(line for line in page.lines if line.name == "赵敏"), [PartialDate(2026, 10)], 1_500)
    settle(qtbot, page, lambda: cell(page, "赵敏", 10).paid == 1_500)
    page.acts.show_detail(uid_of(page, "赵敏"), 10)
    payment = book.read(lambda session: queries.receipts(session, page_day(), 2026))[0]["uid"]
    page.acts.dialog.reversal_asked.emit(payment)
    reason = page.acts.dialog
    reason.go()
    assert reason.isVisible() and reason.wrong.text().startswith("请写明原因")
    reason.reason.setText("收错了人")
    reason.go()
    settle(qtbot, page, lambda: cell(page, "赵敏", 10).paid == 0)
    assert len(book.read(lambda session: queries.receipts(session, page_day(), 2026))) == 2  # both stay


def test_a_correction_is_a_line_beside_what_was_frozen(page: CollectingPage, book: Book, qtbot: Any) -> None:
    page.acts.open_months()
    page.acts.dialog.buttons["go"].click()
    settle(qtbot, page, lambda: cell(page, "王芳", 11).state == "owed")
    page.acts.show_detail(uid_of(page, "王芳"), 5)
    page.acts.dialog.correction_asked.emit()
    dialog = page.acts.dialog
    dialog.amount.setText("-5")
    dialog.reason.setText("5 月病假，工资减少")
    dialog.go()
    settle(qtbot, page, lambda: cell(page, "王芳", 5).owed == 1_000)
    assert page.chips.current == "all" and page.due_month() == PartialDate(2026, 11)


def test_later_changes_are_offered_as_corrections(page: CollectingPage, book: Book, qtbot: Any) -> None:
    page.acts.open_months()
    page.acts.dialog.buttons["go"].click()
    with book.edit("补核定") as session:
        values = {"category": "unemployed", "from_month": PartialDate(2026, 10)}
        queries.set_base(session, uid_of(page, "孙伟"), values)
    page.acts.show_differences()
    dialog = page.acts.dialog
    assert [row["delta_fen"] for row in dialog.ticked()] == [20, 20]
    dialog.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    dialog.take.click()
    settle(qtbot, page, lambda: cell(page, "孙伟", 11).owed == 20)
    assert cell(page, "孙伟", 10).owed == 0


def test_an_area_has_a_collector(page: CollectingPage, book: Book, qtbot: Any) -> None:
    page.acts.show_areas()
    areas = page.acts.dialog
    areas.add.click()
    form = areas.dialog.form
    form.entries["name"].input.setText("东片")
    form.entries["collector"].input.setEditText("王芳")
    areas.dialog.keep()
    assert [areas.table.item(0, side).text() for side in (0, 2)] == ["东片", "王芳"]
    assert book.read(queries.collectors)[0] == "王芳"


def test_a_run_of_three_is_late() -> None:
    months = (
        [Cell("owed", 20)] * 2 + [Cell("paid", 20, 20)] + [Cell("owed", 20)] * 3 + [Cell("future", 20)] * 6
    )
    assert [one.state for one in marked_late(months)][:7] == [
        "owed",
        "owed",
        "paid",
        "late",
        "late",
        "late",
        "future",
    ]


def test_chips_and_find_narrow_the_grid(window: Window, page: CollectingPage) -> None:
    window.head.find.setText("lina")
    assert [line.name for line in page.grid.year.lines] == ["李娜"]
    window.clear_filter()
    page.chips.choose("unset")
    assert [line.name for line in page.grid.year.lines] == ["孙伟"]


def test_another_year_is_another_grid(page: CollectingPage, qtbot: Any) -> None:
    page.scope.show_year(2025)
    assert page.day == "2025 年" and page.due_month().year == 2025


def test_five_hundred_members_show_at_once(book: Book, qtbot: Any) -> None:
    import time

    from partybook.features.roster import queries as roster

    with book.edit("登记") as session:
        rows = [
            {"name": f"张{n}", "joined_on": PartialDate(1990, 1), "full_on": PartialDate(1991, 1)}
            for n in range(500)
        ]
        uids = roster.store_people(session, [(None, row) for row in rows])
        values = {"category": "unemployed", "from_month": PartialDate(2026, 1)}
        queries.set_bases(session, [(uid, values) for uid in uids])
        branch = queries.branches(session)[0][0]
        for month in range(1, 12):
            queries.collect_month(session, branch, PartialDate(2026, month))
    start = time.perf_counter()
    lines = book.read(lambda session: queries.year_grid(session, 2026, page_day()))
    took = time.perf_counter() - start
    print(f"year of 500: {took:.3f} s")
    assert len(lines) == 500 and took < 2  # half a second by itself; other tests run beside it
