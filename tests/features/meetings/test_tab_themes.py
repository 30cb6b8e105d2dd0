"""专题: a theme made, records gathered under it and taken out, the way back to a record."""

from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel

from partybook.book.file import Book
from partybook.desk.window import Window
from partybook.features.ledgers import queries as ledgers
from partybook.features.meetings import queries
from partybook.features.meetings.tab.themes import ThemesPage

from .conftest import day

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: Window, people: dict[str, str]) -> ThemesPage:
    assert window.page is not None
    page = window.page.show_section("themes")
    assert isinstance(page, ThemesPage)
    page.reread()
    return page


def make(page: ThemesPage, name: str, first: str = "", last: str = "") -> None:
    page.open_theme({})
    for key, text in (("name", name), ("from_on", first), ("to_on", last)):
        page.dialog.form.entries[key].input.setText(text)
    page.dialog.keep()


def titles(page: ThemesPage) -> list[str]:
    return [page.model.row(place)["title"] for place in range(page.model.rowCount())]


def choose_all(page: ThemesPage, *names: str) -> None:
    table = page.dialog.table
    for place, line in enumerate(table.model().lines):
        flag = QItemSelectionModel.SelectionFlag
        how = flag.Select if line.texts[2] in names else flag.Deselect
        table.selectionModel().select(table.model().index(place, 0), how | flag.Rows)


def test_a_theme_gathers_what_belongs_to_it(book: Book, page: ThemesPage, hold: Any) -> None:
    assert page.places.currentWidget() is page.nobody
    for on, title in (("2026-03-12", "专题党课"), ("2026-03-20", "专题研讨"), ("2025-12-01", "上年的会")):
        hold("lecture", on, title=title)
    page.nobody.first.click()
    page.dialog.reject()
    make(page, "学习贯彻全会精神", "2026.01")
    assert page.places.currentWidget() is page.bare and page.theme.currentText().startswith(
        "学习贯彻全会精神"
    )
    page.bare.first.click()
    assert [line.texts[2] for line in page.dialog.table.model().lines] == ["专题党课", "专题研讨"]
    page.dialog.find.setText("研讨")
    assert len(page.dialog.table.model().lines) == 1
    page.dialog.find.setText("")
    choose_all(page, "专题党课", "专题研讨")
    assert page.dialog.said.text() == "选中 2 条"
    page.dialog.put.click()
    assert titles(page) == ["专题党课", "专题研讨"] == [row["title"] for row in page.narrowed()]
    page.table.go_to(page.rows[0]["uid"])
    page.take_out()
    assert titles(page) == ["专题研讨"]
    page.gather()
    assert [line.texts[2] for line in page.dialog.table.model().lines] == ["专题党课"]
    book.undo()
    page.reread()
    assert titles(page) == ["专题党课", "专题研讨"]


def test_only_what_lies_in_the_time_of_a_theme_is_offered(page: ThemesPage, hold: Any) -> None:
    for on in ("2026-02-28", "2026-03-01", "2026-06-30", "2026-07-01"):
        hold("study", on, title=on)
    make(page, "二季度前后", "2026.03", "2026.06")
    page.gather()
    assert [line.texts[2] for line in page.dialog.table.model().lines] == ["2026-03-01", "2026-06-30"]


def test_two_themes_and_one_taken_away(book: Book, page: ThemesPage, hold: Any) -> None:
    make(page, "甲专题", "2026.01", "2026.03")
    make(page, "乙专题", "2026.06", "2026.05")
    assert page.dialog.form.entries["to_on"].note.text().startswith("▲")
    page.dialog.form.entries["to_on"].input.setText("2026.07")
    page.dialog.keep()
    assert page.chosen_theme["name"] == "乙专题" and page.theme.count() == 2
    meeting = hold("study", "2026-06-10", title="学习会")
    with book.edit("归入") as session:
        queries.add_under(session, page.chosen_theme["uid"], [("meeting", meeting)])
    page.reread()
    assert titles(page) == ["学习会"] and page.chosen_theme["name"] == "乙专题"
    page.open_theme(page.chosen_theme)
    page.dialog.take_back.click()
    assert page.chosen_theme["name"] == "甲专题" and titles(page) == []
    assert book.read(lambda session: queries.meeting(session, meeting))["title"] == "学习会"


def test_a_record_is_looked_at_where_it_stands(
    window: Window, book: Book, page: ThemesPage, people: dict[str, str], branch: str
) -> None:
    make(page, "谈心专题")
    with book.edit("登记") as session:
        values = {"branch_uid": branch, "on_date": day("2026-05-06"), "kind": "member"}
        values |= {"talker_uid": people["赵敏"], "person_uid": people["孙伟"]}
        talk = queries.add_talk(session, values)
        queries.add_under(session, page.chosen_theme["uid"], [("talk", talk)])
    page.reread()
    page.open_row(page.rows[0])
    assert window.page is not None and window.page.section == "talks"
    assert window.page.current.table.uid == talk


def test_rows_of_ledgers_stand_under_a_theme_too(
    window: Window, book: Book, page: ThemesPage, branch: str
) -> None:
    make(page, "走访专题", "2026.01")
    with book.edit("登记台账") as session:
        visits = ledgers.all_ledgers(session)["visits"]
        values = {
            "person": "叶远强",
            "kind": "festival",
            "on_date": day("2026-02-05"),
            "told": "都好",
            "visitor": "周伟",
        }
        uid = ledgers.add_row(session, visits, branch, values)
        ledgers.add_row(session, visits, branch, {**values, "on_date": day("2025-02-05")})
    page.gather()
    (line,) = page.dialog.table.model().lines
    assert line.texts[:3] == ("2026.02.05", "走访慰问", "叶远强")
    page.dialog.go()
    assert titles(page) == ["叶远强"] and [view.word for view in page.views()] == ["全部", "台账"]
    page.open_row(page.rows[0])
    assert window.page is not None and window.page.section == "visits"
    with book.edit("放进回收站") as session:
        ledgers.bin_rows(session, [uid])
    assert book.read(lambda session: queries.themed(session)) == []
