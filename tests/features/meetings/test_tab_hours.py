"""学习学时: bars against what is owed, a study entered for many at once, one corrected and taken back."""

from typing import Any

import pytest

from partybook.book.file import Book
from partybook.desk.window import Window
from partybook.features.meetings import queries
from partybook.features.meetings.tab.hours import HoursPage

from .conftest import NAMES, day

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: Window, people: dict[str, str]) -> HoursPage:
    assert window.page is not None
    page = window.page.show_section("hours")
    assert isinstance(page, HoursPage)
    page.reread()
    return page


def enter(page: HoursPage, **texts: str) -> None:
    for key, text in texts.items():
        line = page.dialog.form.entries[key].input
        (getattr(line, "setText", None) or line.setEditText)(text)


def row(page: HoursPage, name: str) -> Any:
    return next(one for one in page.rows if one["name"] == name)


def place(page: HoursPage, name: str) -> int:
    return next(n for n in range(page.model.rowCount()) if page.model.row(n)["name"] == name)


def test_a_bar_tells_how_much_of_what_is_owed(book: Book, page: HoursPage, people: dict[str, str]) -> None:
    with book.edit("登记") as session:
        values = {"kind": "course", "on_date": day("2026-03"), "title": "轮训", "hours_tenth": 320}
        queries.add_study(session, [people["赵敏"], people["王芳"]], values)
    page.reread()
    told = {name: page._part(place(page, name)) for name in ("赵敏", "王芳", "孙伟")}
    assert [part.words for part in told.values() if part] == ["32 / 32", "32 / 56", "0 / 32"]
    assert [part.role for part in told.values() if part] == ["done", "due", "due"]
    assert [card.number.whole for card in page.cards.cards] == ["1 / 12", "0 / 3", "4.2", "0"]
    column = page.model.keys.index("lacks")
    assert page.model.index(place(page, "王芳"), column).data() == "! 还差 24 学时、集中培训 1 次"


def test_a_study_is_entered_for_many_at_once(book: Book, page: HoursPage) -> None:
    page.table.selectAll()
    page.added.click()
    groups = list(page._groups())
    assert (
        groups[0].startswith("选中的 15 人：") and "第一党小组 7 人" in groups and "书记和委员 3 人" in groups
    )
    enter(page, who="第一党小组 7 人", kind="集中培训", on_date="2026.3.5", title="党章", hours_tenth="8")
    page.dialog.keep()
    assert sum(one["hours_tenth"] == 80 for one in page.rows) == 7
    book.undo()
    assert book.read(lambda session: queries.studies(session, 2026)) == []


@pytest.mark.parametrize(
    ("key", "texts"),
    [
        ("who", {"who": "第九党小组"}),
        ("hours_tenth", {"hours_tenth": ""}),
        ("hours_tenth", {"kind": "笔记"}),
        ("on_date", {"on_date": "2026.11.25"}),
        ("title", {"title": ""}),
    ],
)
def test_what_is_wrong_is_said_where_it_is(
    book: Book, page: HoursPage, key: str, texts: dict[str, str]
) -> None:
    page.enter()
    good = {"kind": "集中培训", "on_date": "2026.3.5", "title": "党章", "hours_tenth": "8"}
    enter(page, **{**good, **texts})
    page.dialog.keep()
    assert page.dialog.isVisible() and page.dialog.form.entries[key].note.text().startswith("▲")
    assert book.read(lambda session: queries.studies(session, 2026)) == []


def test_a_record_is_corrected_and_taken_back(book: Book, page: HoursPage, people: dict[str, str]) -> None:
    with book.edit("登记") as session:
        values = {"kind": "course", "on_date": day("2026-03-05"), "title": "党章", "hours_tenth": 40}
        [uid] = queries.add_study(session, [people["赵敏"]], values)
    page.reread()
    page.change(uid)
    enter(page, hours_tenth="4.5")
    page.dialog.keep()
    assert row(page, "赵敏")["hours_tenth"] == 45
    page.change(uid)
    page.dialog.take_back.click()
    assert row(page, "赵敏")["hours_tenth"] == 0
    book.undo()
    page.reread()
    assert row(page, "赵敏")["hours_tenth"] == 45


def test_views_and_the_panel(page: HoursPage, hold: Any, attend: Any) -> None:
    attend(hold("lecture", "2026-03-12", title="专题党课", hours_tenth=320), {"赵敏": "出差"})
    page.reread()
    chips = [chip.text() for chip in page.chips._buttons.values()]
    assert chips == ["全部 15", "未达标 4", "达标 11", "书记和委员 3", "没有学时 1", "年内来的 1"]
    page.chips.choose("officers")
    assert {page.model.row(n)["name"] for n in range(page.model.rowCount())} == set(NAMES[:3])
