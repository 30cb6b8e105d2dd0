"""A book with a branch and made-up members who have an assessment."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication

from partybook import app as program
from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk import palette
from partybook.desk.desk import Desk
from partybook.desk.window import Window
from partybook.features.dues import queries
from partybook.features.roster import queries as roster
from partybook.fields import id_check
from partybook.jobs.books import new_book
from partybook.settings import PcSettings

NAMES = ("张建国", "王芳", "李娜", "赵敏", "孙伟")


def month(text: str) -> PartialDate:
    return PartialDate.from_iso(text)


def number(born: str, order: int) -> str:
    """A made-up ID number of an area that does not exist."""
    stem = f"000000{born}{order:03d}"
    return stem + id_check(stem)


def sheet(path: Path, rows: Sequence[Sequence[object]], title: str = "Sheet") -> Path:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = title
    for row in rows:
        page.append(list(row))
    book.save(path)
    return path


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-24")
    with new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部", community="东湖社区") as book:
        yield book


@pytest.fixture
def branch(book: Book) -> str:
    return book.read(roster.branches)[0][0]


@pytest.fixture
def people(book: Book) -> dict[str, str]:
    """Five full members by name: their uids."""
    with book.edit("登记党员") as session:
        uids = roster.store_people(
            session,
            [
                (
                    None,
                    {
                        "name": name,
                        "standing": "full",
                        "joined_on": month("2001-07"),
                        "full_on": month("2002-07"),
                        "citizen_id": number(f"197{place}0501", 10 * place + 1),
                        "born_on": month(f"197{place}-05-01"),
                        "phone": f"1300000000{place}",
                        "group": "第一党小组" if place % 2 else "第二党小组",
                    },
                )
                for place, name in enumerate(NAMES)
            ],
        )
    return dict(zip(NAMES, uids, strict=True))


@pytest.fixture
def assessed(book: Book, people: dict[str, str]) -> dict[str, str]:
    """The five, each assessed from January 2026 on: 15.00, 45.00, 0.20, 22.50, 120.00 a month."""
    incomes: Mapping[str, Mapping[str, Any]] = {
        "张建国": {"category": "monthly", "income_fen": 300_000},
        "王芳": {"category": "monthly", "income_fen": 450_000},
        "李娜": {"category": "relief"},
        "赵敏": {"category": "retired", "income_fen": 450_000},
        "孙伟": {"category": "annual", "income_fen": 800_000},
    }
    with book.edit("核定党费") as session:
        queries.set_bases(
            session,
            [(people[name], {**values, "from_month": month("2026-01")}) for name, values in incomes.items()],
        )
    return people


@pytest.fixture
def window(book: Book, tmp_path: Path, qtbot: Any, qapp: QApplication) -> Iterator[Window]:
    """The window with the dues tab in sight."""
    if not palette.look.has_font:
        palette.dress(100, "light")
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
