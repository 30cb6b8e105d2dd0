"""A book with one branch and a standard of three items; facts made up, so that each test says what is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from partybook import app as program
from partybook.book.file import Book
from partybook.desk import palette
from partybook.desk.desk import Desk
from partybook.desk.window import Window
from partybook.facts import Asked, Fact, Proof
from partybook.features import knowledge
from partybook.features.scoring import queries
from partybook.jobs.books import new_book
from partybook.settings import PcSettings
from partybook.standards.scoring import own_standard

SMALL = """
title = "三项标准"
paper = "某区〔2025〕1号"
valid_from = 2025-01-01
total = 10
begins = [7, 1]
due = [6, 30]
grades = [{ title = "优秀", least = 9 }, { title = "合格", least = 6 }, { title = "不合格", least = 0 }]
[[parts]]
number = 1
title = "会议"
points = 6
items = [
    { code = "1.1", points = 4, title = "支委会", how = "share", criteria = [{ fact = "meetings.months.committee", says = "支委会", least = 12 }] },
    { code = "1.2", points = 2, title = "党课", criteria = [{ fact = "meetings.held.lecture", says = "党课", least = 4 }] },
]
[[parts]]
number = 2
title = "作风"
points = 4
items = [
    { code = "2.1", points = 4, title = "作风", criteria = [{ judgement = "作风" }, { proof = "材料" }, { shown = "ledgers.visits", says = "走访" }] },
]
"""


class Known:
    """The facts that the book is said to know, changed by a test as it likes."""

    def __init__(self) -> None:
        self.facts: dict[str, tuple[int | None, tuple[str, ...], tuple[str, ...]]] = {}
        self.asked: list[Asked] = []

    def say(self, name: str, value: int | None, *proofs: str, lacking: tuple[str, ...] = ()) -> None:
        self.facts[name] = (value, proofs, lacking)

    def __call__(self, session: Any, asked: Asked, names: Any = None) -> list[Fact]:
        self.asked.append(asked)
        return [
            Fact(
                name,
                "次",
                asked.branch or "",
                asked.period,
                value,
                tuple(Proof("meetings.held", uid, uid) for uid in proofs),
                tuple(Proof("meetings.cadence", label, label) for label in lacking),
            )
            for name, (value, proofs, lacking) in self.facts.items()
            if names is None or name in names
        ]


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> Known:
    found = Known()
    found.say("meetings.months.committee", 9, *(f"m{number}" for number in range(9)), lacking=("2026年6月",))
    found.say("meetings.held.lecture", 4, "l1", "l2", "l3", "l4")
    found.say("ledgers.visits", 7)
    monkeypatch.setattr(knowledge, "facts", found)
    return found


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, known: Known) -> Iterator[Book]:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-06-20")
    with new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部") as book:
        with book.edit("标准") as session:
            queries.keep_own(session, own_standard("small", SMALL))
            queries.choose_standard(session, "small")
        yield book


@pytest.fixture
def sheet(office: Book) -> str:
    """The uid of the sheet of 2026, nothing judged."""
    with office.edit("自评") as session:
        return queries.start_sheet(session, 2026, who="王芳")


def on(monkeypatch: pytest.MonkeyPatch, day: dt.date) -> None:
    """Lets the program's clock show a day."""
    monkeypatch.setenv("PARTYBOOK_TODAY", day.isoformat())


@pytest.fixture
def window(office: Book, tmp_path: Path, qtbot: Any, qapp: QApplication) -> Iterator[Window]:
    """The window with the self-score in sight."""
    if not palette.look.has_font:
        palette.dress(100, "light")
    desk = Desk(PcSettings(tmp_path / "pc"), program.Jobs, program.name_of)
    window = Window(desk, program.tabs())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk.take(office)
    window.go("scoring")
    yield window
    desk.work.wait()
    desk.close_book()
