"""Who stays away: runs of meetings missed without leave at their edges, attendance counted."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.facts import Asked
from partybook.features.meetings import queries
from partybook.features.meetings.rules.absence import mark_of, run_of
from partybook.features.meetings.sources import WAITING
from partybook.features.roster import queries as roster
from partybook.jobs.asking import Question, rows

from .conftest import day


def on(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def monthly(*states: str) -> list[tuple[dt.date, str]]:
    """Meetings on the tenth of each month of 2026."""
    return [(dt.date(2026, place, 10), state) for place, state in enumerate(states, 1)]


@pytest.mark.parametrize(
    ("day_of", "months"),
    [("2026-02-09", 0), ("2026-02-10", 1), ("2026-05-09", 3), ("2026-05-10", 4), ("2026-07-09", 5), ("2026-07-10", 6),
     ("2026-12-31", 6)],
)  # fmt: skip
def test_months_run_from_the_first_missed_to_a_month_after_the_last(day_of: str, months: int) -> None:
    run = run_of(monthly(*["absent"] * 6))
    assert run is not None and run.meetings == 6 and run.months(on(day_of)) == months


@pytest.mark.parametrize(("months", "mark"), [(3, None), (4, "near"), (5, "near"), (6, "six"), (9, "six")])
def test_four_months_are_said_six_are_due(months: int, mark: str | None) -> None:
    assert mark_of(months, on("2026-07-10")) == mark


@pytest.mark.parametrize("excusing", ["present", "late", "leave"])
def test_coming_or_asking_for_leave_ends_a_run(excusing: str) -> None:
    run = run_of(monthly("absent", "absent", excusing, "absent"))
    assert run is not None and (run.since, run.meetings) == (on("2026-04-10"), 1)
    assert run_of(monthly("absent", excusing)) is None


def test_who_came_to_one_of_two_meetings_of_a_day_did_not_stay_away() -> None:
    records = [*monthly("absent", "absent"), (on("2026-02-10"), "present")]
    assert run_of(records) is None and run_of([]) is None


@pytest.fixture
def came(book: Book, people: dict[str, str]) -> Callable[..., None]:
    def enter(meeting: str, **states: str) -> None:
        with book.edit("到会") as session:
            queries.set_attendance(
                session,
                meeting,
                [
                    {"person_uid": people[name], "state": state, "due": name != "冯燕", "votes": True}
                    for name, state in states.items()
                ],
            )

    return enter


def test_six_months_in_the_book(book: Book, hold: Any, came: Any, people: dict[str, str]) -> None:
    for month in range(1, 8):
        uid = hold("general", f"2026-{month:02d}-10")
        came(
            uid,
            赵敏="absent",
            孙伟="leave",
            周勇="absent" if month > 3 else "present",
            冯燕="absent",
            吴静="absent",
        )
    with book.edit("去世") as session:
        roster.add_event(session, people["吴静"], {"kind": "died", "on_date": day("2026-07-15")})

    def found(text: str) -> dict[str, tuple[int, str]]:
        rows = book.read(lambda session: queries.absent_members(session, on(text)))
        return {row["name"]: (row["months"], row["mark"]) for row in rows}

    waiting = WAITING[-1]
    asked = Asked(2026, on("2026-08-10"))
    assert book.read(lambda session: waiting.count(session, asked)) == 2
    assert found("2026-05-09") == {}
    assert found("2026-05-10") == {"赵敏": (4, "near"), "吴静": (4, "near")}
    assert found("2026-07-09")["赵敏"] == (5, "near")
    assert found("2026-07-10") == {"赵敏": (6, "six"), "吴静": (6, "six")}
    assert found("2026-08-10") == {"赵敏": (7, "six"), "周勇": (4, "near")}


def test_attendance_of_a_year(book: Book, hold: Any, came: Any, people: dict[str, str]) -> None:
    states = ("present", "late", "leave", "absent")
    for month, state in enumerate(states, 1):
        came(hold("general", f"2026-{month:02d}-10"), 赵敏=state, 孙伟="present", 冯燕="present")
    came(hold("general", "2025-12-31"), 赵敏="absent")
    voided = hold("general", "2026-06-10")
    came(voided, 赵敏="absent")
    with book.edit("变动") as session:
        queries.void_meeting(session, voided, "登记错了")
        roster.add_event(session, people["孙伟"], {"kind": "transfer_out", "on_date": day("2026-05-01")})
    source, found, _ = rows(book, "meetings.attendance", Question(as_of=on("2026-12-31")))
    by_name = {row["name"]: row for row in found}
    assert [by_name["赵敏"][key] for key in ("due", *states, "rate_bp")] == [4, 1, 1, 1, 1, 5000]
    assert by_name["赵敏"]["last_on"] == day("2026-02-10")
    assert by_name["孙伟"]["due"] == 4 and by_name["孙伟"]["branch"] == "东湖社区党支部"
    assert by_name["冯燕"]["due"] == 0 and by_name["冯燕"]["rate_bp"] is None
    assert len(found) == 15 and source.heads(found)["rate"] == "75.0%"
