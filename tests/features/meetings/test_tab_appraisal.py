"""民主评议: begun with what the meeting says, tallies typed by keyboard, the cap told live, closed and opened again."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from partybook.book.file import Book
from partybook.desk.window import Window
from partybook.features.meetings import queries
from partybook.features.meetings.dialogs.tally import TallyDialog
from partybook.features.meetings.dialogs.tallymodel import FIRST, GRADE, SUM
from partybook.features.meetings.tab.appraisal import AppraisalPage

from .conftest import NAMES, YOUNG, day

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
COUNTS = {"on_date": day("2026-11-20"), "due": 15, "present": 13, "issued": 13, "returned": 12}


@pytest.fixture
def page(window: Window, people: dict[str, str]) -> AppraisalPage:
    assert window.page is not None
    page = window.page.show_section("appraisal")
    assert isinstance(page, AppraisalPage)
    page.reread()
    return page


@pytest.fixture
def started(book: Book, branch: str, page: AppraisalPage) -> AppraisalPage:
    with book.edit("民主评议") as session:
        queries.start_appraisal(session, branch, 2026, COUNTS)
    page.reread()
    return page


@pytest.fixture
def tally(started: AppraisalPage) -> TallyDialog:
    started.tallied.click()
    assert isinstance(started.dialog, TallyDialog)
    return started.dialog


def numbers(page: AppraisalPage) -> list[str]:
    return [card.number.whole for card in page.cards.cards]


def enter(page: AppraisalPage, **texts: str) -> None:
    for key, text in texts.items():
        line = page.dialog.form.entries[key].input
        write = getattr(line, "setText", None) or getattr(line, "setEditText", None) or line.setPlainText
        write(text)


def test_an_appraisal_begins_with_what_its_meeting_says(
    book: Book, page: AppraisalPage, hold: Any, attend: Any
) -> None:
    attend(hold("appraisal", "2026-11-20"), {"赵敏": "出差", "孙伟": "生病"})
    assert page.places.currentWidget() is page.nobody and not page.cards.isVisible()
    page.nobody.first.click()
    shown = {key: page.dialog.form.entries[key].text() for key in ("on_date", "due", "present")}
    assert shown == {"on_date": "2026.11.20", "due": "15", "present": "13"}
    page.dialog.keep()
    assert len(page.rows) == 15 and numbers(page)[:2] == ["2026.11.20", "13 / 15"]
    [kept] = book.read(lambda session: queries.appraisals(session, 2026))
    assert kept["meeting_uid"] is not None and not page.added.isVisible()
    book.undo()
    assert book.read(lambda session: queries.appraisals(session, 2026)) == []


def test_tallies_are_typed_as_in_a_spreadsheet(
    book: Book, started: AppraisalPage, tally: TallyDialog, qtbot: Any
) -> None:
    grid, first = tally.table, tally.tally.rows[0]["name"]
    assert grid.currentIndex().column() == FIRST
    qtbot.keyClicks(grid, "9")
    qtbot.keyClick(grid.viewport().findChild(QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grid.currentIndex().row() == 1)
    assert tally.tally.rows[0]["excellent"] == 9
    for column, text in ((FIRST + 1, "３"), (GRADE, "1")):
        assert tally.tally.setData(tally.tally.index(0, column), text)
    assert not tally.tally.setData(tally.tally.index(0, FIRST), "九")
    assert not tally.tally.setData(tally.tally.index(0, GRADE), "5")
    assert tally.tally.index(0, SUM).data() == "12" and tally.cap.text().startswith("优秀 1 / 最多 4")
    tally.keep()
    row = next(row for row in started.rows if row["name"] == first)
    assert (row["excellent"], row["qualified"], row["grade"]) == (9, 3, "excellent")
    book.undo()
    started.reread()
    assert all(row["grade"] is None for row in started.rows)


def test_the_cap_is_told_while_one_types(tally: TallyDialog) -> None:
    model = tally.tally
    full = [place for place, row in enumerate(model.rows) if row["standing"] == "full"]
    for place in full[:4]:
        model.setData(model.index(place, GRADE), "优秀")
    assert not tally.cap.text().startswith("▲")
    model.setData(model.index(full[4], GRADE), "优秀")
    assert tally.cap.text().startswith("▲ 优秀 5 / 最多 4") and tally.cap.property("tone") == "late"
    model.setData(model.index(full[4], GRADE), "")
    assert model.rows[full[4]]["grade"] is None and not tally.cap.text().startswith("▲")


def test_a_probationer_takes_votes_and_no_grade(tally: TallyDialog) -> None:
    model = tally.tally
    place = next(place for place, row in enumerate(model.rows) if row["name"] == YOUNG)
    assert model.index(place, GRADE).data() == "不评定"
    assert not model.setData(model.index(place, GRADE), "1") and model.setData(model.index(place, FIRST), "3")


def test_more_votes_than_ballots_are_not_stored(book: Book, tally: TallyDialog) -> None:
    model = tally.tally
    model.setData(model.index(2, FIRST), "13")
    assert "1 人得票合计多于收回的票数" in tally.state.text()
    tally.keep()
    assert tally.isVisible() and tally.table.currentIndex().row() == 2
    [kept] = book.read(lambda session: queries.appraisals(session, 2026))
    assert all(row["excellent"] is None for row in kept["results"])


def test_a_block_is_pasted_from_a_spreadsheet(tally: TallyDialog) -> None:
    QGuiApplication.clipboard().setText("9\t2\t1\t0\t\t合格\n1\t2\t3\t4\n")
    tally.table.setCurrentIndex(tally.tally.index(0, FIRST))
    tally.table.paste()
    rows = tally.tally.rows
    assert [rows[0][key] for key in ("excellent", "qualified", "basic", "unqualified")] == [9, 2, 1, 0]
    assert [rows[1][key] for key in ("excellent", "qualified", "basic", "unqualified")] == [1, 2, 3, 4]


def test_saving_reads_the_cell_that_is_open(started: AppraisalPage, tally: TallyDialog, qtbot: Any) -> None:
    first = tally.tally.rows[0]["name"]
    qtbot.keyClicks(tally.table, "7")
    tally.keep()
    assert next(row for row in started.rows if row["name"] == first)["excellent"] == 7


def test_closing_what_was_typed_asks(tally: TallyDialog, qtbot: Any) -> None:
    tally.tally.setData(tally.tally.index(0, FIRST), "1")
    tally.reject()
    assert tally.isVisible()
    tally._take_answer("drop")
    qtbot.waitUntil(lambda: not tally.isVisible())


def test_closing_names_what_lacks_then_locks(book: Book, started: AppraisalPage) -> None:
    started.closed.click()
    assert started.dialog.windowTitle() == "还不能完成评定" and set(started.dialog.buttons) == {"stay"}
    started.dialog.buttons["stay"].click()
    with book.edit("评定") as session:
        [kept] = queries.appraisals(session, 2026)
        graded = [row for row in kept["results"] if row["standing"] == "full"]
        queries.set_results(session, [(row["uid"], {"grade": "qualified"}) for row in graded[1:]])
        queries.set_results(session, [(graded[0]["uid"], {"grade": "unqualified"})])
    started.reread()
    assert "评为不合格" in started.note.said.text()
    started.closed.click()
    started.dialog.buttons["close"].click()
    assert numbers(started)[4] == "14 / 14" and not started.tallied.isEnabled()
    assert started.closed.text() == "重新打开"
    started.open_row(next(row for row in started.rows if row["name"] == NAMES[0]))
    assert not started.dialog.form.entries["grade"].input.isEnabled()
    enter(started, told_on="2026.11.24", own_view="同意")
    started.dialog.keep()
    assert next(row for row in started.rows if row["name"] == NAMES[0])["told_on"] == day("2026-11-24")
    started.closed.click()
    assert started.tallied.isEnabled()


def test_the_views_of_one_member(book: Book, started: AppraisalPage) -> None:
    young = next(row for row in started.rows if row["name"] == YOUNG)
    started.open_row(young)
    assert not started.dialog.form.entries["grade"].input.isEnabled()
    enter(started, self_view="合格", excellent="13")
    started.dialog.keep()
    assert started.dialog.form.entries["excellent"].note.text().startswith("▲")
    enter(started, excellent="12")
    started.dialog.keep()
    assert next(row for row in started.rows if row["name"] == YOUNG)["self_view"] == "合格"
    chips = [chip.text() for chip in started.chips._buttons.values()]
    assert chips == ["全部 15", "优秀 0", "合格 0", "基本合格 0", "不合格 0", "未评定 14", "预备党员 1"]
