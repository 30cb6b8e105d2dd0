"""A book with one branch, its window, and rosters as clerks keep them, made in the test."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import text

from partybook import app as program
from partybook.book.file import Book
from partybook.desk.desk import Desk
from partybook.desk.window import Window
from partybook.features.roster.tab.page import RosterPage
from partybook.fields import id_check
from partybook.jobs.books import new_book
from partybook.settings import PcSettings


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部", community="东湖社区") as book:
        yield book


@pytest.fixture
def window(book: Book, tmp_path: Path, qtbot: Any) -> Iterator[Window]:
    desk = Desk(PcSettings(tmp_path / "pc"), program.Jobs, program.name_of)
    window = Window(desk, program.tabs())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk.take(book)
    yield window
    desk.work.wait()
    desk.close_book()


@pytest.fixture
def page(window: Window) -> RosterPage:
    assert window.page is not None
    page = window.page.show_section("people")
    assert isinstance(page, RosterPage)
    return page


def number(born: str, order: int) -> str:
    """A made-up ID number of an area that does not exist."""
    stem = f"000000{born}{order:03d}"
    return stem + id_check(stem)


def sheet(path: Path, rows: Sequence[Sequence[object]], merge: Sequence[str] = ()) -> Path:
    """Writes rows as a workbook; `merge` lists merged ranges."""
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in rows:
        page.append(list(row))
    for area in merge:
        page.merge_cells(area)
    book.save(path)
    return path


def everything(book: Book) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but the journal's, as it is stored."""

    def read(session: Any) -> dict[str, list[tuple[Any, ...]]]:
        names = session.scalars(
            text("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        ).all()
        return {
            name: sorted(tuple(map(str, row)) for row in session.execute(text(f'SELECT * FROM "{name}"')))
            for name in names
            if not name.startswith(("journal", "open_entry"))
        }

    return book.read(read)
