"""A full year opens at once: 120 meetings, 80 members due at each, 300 attachments."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from partybook import app as program
from partybook.book.attach import attach
from partybook.book.bulk import insert_rows
from partybook.book.file import Book
from partybook.desk.desk import Desk
from partybook.desk.window import Window
from partybook.features.meetings import queries
from partybook.features.meetings.model import Attendance, Resolution
from partybook.features.roster import queries as roster
from partybook.settings import PcSettings

from .conftest import day, number

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
MEETINGS, MEMBERS, FILES = 120, 80, 300
REACH = 0.5  # seconds on a quiet machine; a busy one is given six times as long
KINDS = ("general", "committee", "group", "lecture", "theme_day")


@pytest.fixture
def full(book: Book, branch: str) -> Book:
    with book.edit("登记一年") as session:
        people = roster.store_people(
            session,
            [
                (
                    None,
                    {
                        "name": f"党员{place:02d}",
                        "standing": "full",
                        "joined_on": day("2001-07-01"),
                        "full_on": day("2002-07-01"),
                        "citizen_id": number("19700501", place + 1),
                        "born_on": day("1970-05-01"),
                    },
                )
                for place in range(MEMBERS)
            ],
        )
        for place in range(MEETINGS):
            on = day(f"2026-{place % 10 + 1:02d}-{place // 10 * 2 + 1:02d}")
            kind = KINDS[place % len(KINDS)] if KINDS[place % len(KINDS)] != "group" else "study"
            uid = queries.add_meeting(
                session,
                {
                    "branch_uid": branch,
                    "kind": kind,
                    "title": f"第{place}次会议",
                    "state": "held",
                    "held_on": on,
                    "content": "讨论" * 2000,
                },
            )
            same = {"meeting_uid": uid, "due": True, "votes": True, "state": "present"}
            insert_rows(session, Attendance.__table__, [{**same, "person_uid": one} for one in people])  # type: ignore[arg-type]
            decided = {"meeting_uid": uid, "place": 1, "text": "落实", "state": "open"}
            insert_rows(session, Resolution.__table__, [decided])  # type: ignore[arg-type]
            for file in range(FILES * (place + 1) // MEETINGS - FILES * place // MEETINGS):
                attach(session, "meeting", uid, f"{file}.pdf", f"%PDF-1.4 {place} {file}".encode())
    return book


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(PcSettings(tmp_path / "pc"), program.Jobs, program.name_of)
    yield desk
    desk.work.wait()
    desk.close_book()


@pytest.mark.parametrize("section", ["records", "wall", "attending"])
def test_a_full_year_opens_at_once(
    full: Book, desk: Desk, qtbot: Any, qapp: QApplication, section: str, record_property: Any
) -> None:
    desk.settings.set("section.meetings", section)
    window = Window(desk, program.tabs())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk.take(full)
    window.go("roster")
    qapp.processEvents()
    window.go("meetings")  # the modules are loaded, as they are in a program that runs
    qapp.processEvents()
    window.pages.pop("meetings").deleteLater()
    began = time.perf_counter()
    window.go("meetings")
    qapp.processEvents()
    took = time.perf_counter() - began
    record_property("seconds", took)
    print(f"{section}: {took:.3f} s")
    assert window.page is not None and window.page.section == section
    assert took < 6 * REACH, f"{section} took {took:.2f} s"
