"""Resolutions: what is late at the edge of the day, finishing several at once, changing one."""

from typing import Any

import pytest

from partybook.book.file import Book
from partybook.features.meetings import queries

from .conftest import day

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(window: Any, hold: Any, book: Book) -> Any:
    uid = hold("general", "2026-03-12")
    with book.edit("写决议") as session:
        queries.set_resolutions(
            session,
            uid,
            [
                {"text": "昨天到期", "due_on": day("2026-11-23")},
                {"text": "今天到期", "due_on": day("2026-11-24")},
                {"text": "没有期限"},
                {"text": "办完了", "state": "done", "done_on": day("2026-04-01")},
            ],
        )
    page = window.page.show_section("resolutions")
    page.reread()
    return page


def texts(page: Any, view: str) -> list[str]:
    page.chips.choose(view)
    return [page.row(uid)["text"] for uid in page.model.ids]


def test_late_is_what_is_past_its_day(page: Any) -> None:
    assert texts(page, "late") == ["昨天到期"]
    assert texts(page, "open") == ["昨天到期", "今天到期", "没有期限"]
    assert texts(page, "done") == ["办完了"]


def test_several_are_finished_at_once(page: Any, book: Book) -> None:
    page.chips.choose("all")
    page.table.selectAll()
    page.finish.click()
    dialog = page.dialog
    assert "3 项" in dialog.windowTitle()  # the one that is done stays as it is
    dialog.form.entries["done_on"].offer(day("2026-11-25"))
    dialog.keep()
    assert dialog.form.problems()  # tomorrow has not come
    dialog.form.entries["done_on"].offer(day("2026-11-24"))
    dialog.form.entries["result"].offer("已按时完成")
    dialog.keep()
    rows = {row["text"]: row for row in book.read(lambda s: queries.resolutions(s))}
    assert {row["state"] for row in rows.values()} == {"done"}
    assert rows["没有期限"]["result"] == "已按时完成" and rows["办完了"]["done_on"].iso == "2026-04-01"
    book.undo()
    assert sum(row["state"] == "open" for row in book.read(lambda s: queries.resolutions(s))) == 3


def test_done_wants_a_day(page: Any, book: Book) -> None:
    row = next(row for row in page.rows if row["text"] == "没有期限")
    page.open_row(row)
    page.dialog.form.entries["state"].offer("done")
    page.dialog.keep()
    assert page.dialog.form.entries["done_on"].problem.code == "resolution-done"
    page.dialog.form.entries["state"].offer("dropped")
    page.dialog.form.entries["done_on"].show_value(None)
    page.dialog.keep()
    rows = {row["text"]: row["state"] for row in book.read(lambda s: queries.resolutions(s))}
    assert rows["没有期限"] == "dropped"
