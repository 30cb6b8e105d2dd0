"""A book with one branch of fifteen members, three of them a committee, in two groups; records begin in 2026."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from partybook import app as program
from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk import palette
from partybook.desk.desk import Desk
from partybook.desk.window import Window
from partybook.features.meetings import queries
from partybook.features.roster import queries as roster
from partybook.fields import id_check
from partybook.jobs.books import new_book
from partybook.settings import PcSettings

NAMES = tuple(
    [
        "张建国",
        "王芳",
        "李娜",
        "赵敏",
        "孙伟",
        "周勇",
        "吴静",
        "郑强",
        "冯燕",
        "陈平",
        "楚云",
        "魏兰",
        "蒋涛",
        "沈洁",
        "韩梅",
    ]
)
YOUNG = "韩梅"  # the one on probation
POSTS = (("张建国", "secretary"), ("王芳", "organisation"), ("李娜", "publicity"))


def day(text: str) -> PartialDate:
    return PartialDate.from_iso(text)


def number(born: str, order: int) -> str:
    """A made-up ID number of an area that does not exist."""
    stem = f"000000{born}{order:03d}"
    return stem + id_check(stem)


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-24")
    with new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部", community="东湖社区") as book:
        with book.edit("记录从年初起") as session:
            roster.change_organisation(session, {"begins_on": day("2026-01-01")})
        yield book


@pytest.fixture
def branch(book: Book) -> str:
    return book.read(roster.branches)[0][0]


@pytest.fixture
def people(book: Book, branch: str) -> dict[str, str]:
    """Fourteen full members and one probationer by name: their uids."""
    with book.edit("登记党员") as session:
        rows: list[tuple[None, dict[str, Any]]] = [
            (
                None,
                {
                    "name": name,
                    "standing": "probationary" if name == YOUNG else "full",
                    "joined_on": day("2026-03-10") if name == YOUNG else day("2001-07-01"),
                    "full_on": None if name == YOUNG else day("2002-07-01"),
                    "citizen_id": number(f"19{60 + place}0501", 10 * place + 1),
                    "born_on": day(f"19{60 + place}-05-01"),
                    "group": "第一党小组" if place % 2 else "第二党小组",
                },
            )
            for place, name in enumerate(NAMES)
        ]
        uids = dict(zip(NAMES, roster.store_people(session, rows), strict=True))
        for name, post in POSTS:
            roster.add_post(
                session, uids[name], {"post": post, "branch_uid": branch, "from_on": day("2023-06-01")}
            )
    return uids


@pytest.fixture
def hold(book: Book, branch: str) -> Any:
    """Holds a meeting: hold("general", "2026-03-12", group_uid=…) gives its uid."""

    def held(kind: str, on: str, **values: Any) -> str:
        row = {
            "branch_uid": branch,
            "kind": kind,
            "title": "会议",
            "state": "held",
            "held_on": day(on),
            **values,
        }
        with book.edit("登记会议") as session:
            return queries.add_meeting(session, row)

    return held


@pytest.fixture
def window(book: Book, tmp_path: Path, qtbot: Any, qapp: QApplication) -> Iterator[Window]:
    """The window with the meetings in sight."""
    if not palette.look.has_font:
        palette.dress(100, "light")
    desk = Desk(PcSettings(tmp_path / "pc"), program.Jobs, program.name_of)
    window = Window(desk, program.tabs())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk.take(book)
    window.go("meetings")
    yield window
    desk.work.wait()
    desk.close_book()


@pytest.fixture
def attend(book: Book) -> Any:
    """Enters who came: attend(uid, {"李娜": "出差"}) — all who are due but these, who asked for leave."""

    def entered(uid: str, away: dict[str, str]) -> None:
        with book.edit("登记到会") as session:
            row = queries.meeting(session, uid)
            due = queries.due_at(session, row, row["held_on"].latest)
            queries.set_attendance(
                session,
                uid,
                [
                    {
                        **{key: one[key] for key in ("person_uid", "due", "votes")},
                        "state": "leave" if one["name"] in away else "present",
                        "reason": away.get(one["name"]),
                    }
                    for one in due
                ],
            )

    return entered
