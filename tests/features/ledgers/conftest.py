"""A book with one branch and a ledger of its own, and its window."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from partybook import app as program
from partybook.book.file import Book
from partybook.desk.desk import Desk
from partybook.desk.window import Window
from partybook.features.ledgers import queries
from partybook.features.ledgers.tab.page import LedgersPage
from partybook.jobs.books import new_book
from partybook.settings import PcSettings

LETTERS = """
id = "L91"
title = "来信来访台账"
short = "来信来访"
group = "问题办理"
about = "谁来反映什么、谁去办、哪天前答复。"
day = "on_date"
number = "year"
deadline = { column = "due_on", remind = 7 }
columns = [
    { key = "on_date", label = "来访日期", kind = "day", required = true },
    { key = "person", label = "姓名", kind = "person", required = true },
    { key = "in_fen", label = "收入", kind = "money" },
    { key = "out_fen", label = "支出", kind = "money" },
    { key = "due_on", label = "答复期限", kind = "day" },
    { key = "done_on", label = "答复日期", kind = "day" },
    { key = "told", label = "反映的问题", kind = "text", long = true },
]
states = [
    { code = "open", label = "办理中", next = ["done", "held"] },
    { code = "held", label = "暂缓", next = ["open"] },
    { code = "done", label = "已答复", closed = true, next = ["open"] },
]
rules = [
    { rule = "not_future", column = "on_date" },
    { rule = "balance", income = "in_fen", spending = "out_fen" },
    { rule = "done_by", column = "done_on", states = ["done"] },
]
"""


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-24")
    with new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部") as book:
        with book.edit("台账") as session:
            queries.keep_ledger(session, "letters", LETTERS)
        yield book


@pytest.fixture
def window(office: Book, tmp_path: Path, qtbot: Any) -> Iterator[Window]:
    desk = Desk(PcSettings(tmp_path / "pc"), program.Jobs, program.name_of)
    window = Window(desk, program.tabs())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk.take(office)
    window.go("ledgers")
    yield window
    desk.work.wait()
    desk.close_book()


@pytest.fixture
def tab(window: Window) -> LedgersPage:
    page = window.page
    assert isinstance(page, LedgersPage)
    return page
