"""The practice book's meetings: every page has something to show, and nothing in them is impossible."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from partybook.features.meetings import queries
from partybook.features.meetings.rules.checks import check_meeting
from partybook.features.meetings.rules.voting import check_vote
from partybook.jobs import demo
from partybook.jobs.asking import Question, rows
from partybook.jobs.books import open_book

DAY = dt.date(2026, 11, 1)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("practice") / "a.partybook"
    demo.demo(path).close()
    return path


def source(path: Path, name: str) -> list[Any]:
    with open_book(path, read_only=True) as book:
        return list(rows(book, name, Question(as_of=DAY))[1])


def test_the_year_has_what_is_done_due_late_and_excused(path: Path) -> None:
    wall = source(path, "meetings.cadence")
    states = {
        state: [one for one in wall if one["state"] == state] for state in ("done", "due", "late", "excused")
    }
    assert all(states.values())
    assert [(one["kind"], one["period"]) for one in states["late"]] == [("committee", "2026-06")]
    assert [one["period"] for one in states["excused"]] == ["2026-02"]


def test_resolutions_are_open_overdue_and_done(path: Path) -> None:
    found = source(path, "meetings.resolutions")
    assert {row["state"] for row in found} == {"open", "done"}
    assert any(row["late"] for row in found) and any(
        row["state"] == "open" and not row["late"] for row in found
    )


def test_what_was_held_passes_the_checks_of_the_form(path: Path) -> None:
    with open_book(path, read_only=True) as book:
        held = book.read(
            lambda session: queries.meetings(session, dt.date(2026, 1, 1), dt.date(2026, 12, 31))
        )
        votes = book.read(lambda session: queries.votes(session, [row["uid"] for row in held]))
    for row in held:
        assert not list(check_meeting(row, DAY)), row["title"]
        for vote in votes.get(row["uid"], []):
            assert not list(check_vote(row["kind"], vote, row["held_on"].latest)) and vote["passed"]
    assert {vote["matter"] for found in votes.values() for vote in found} == {"admission", "decision"}
    numbers = [
        (row["kind"], row["group_uid"], row["own_kind"], row["number"])
        for row in held
        if row["state"] == "held"
    ]
    assert len(set(numbers)) == len(numbers)
    assert all(row["quorum_ok"] in (None, True) for row in source(path, "meetings.held"))


def test_the_same_year_has_the_same_meetings(path: Path, tmp_path: Path) -> None:
    demo.demo(tmp_path / "b.partybook").close()
    keys = ("kind", "title", "held_on", "number", "due", "present", "absent_words")
    first, second = (
        [[row[key] for key in keys] for row in source(one, "meetings.held")]
        for one in (path, tmp_path / "b.partybook")
    )
    assert first == second
