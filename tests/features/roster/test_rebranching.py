"""Changes of branch entered in any order: every day has its branch, and today's stays the last one's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster import queries

DATE = PartialDate
DAYS = [dt.date(2009, 6, 1), dt.date(2015, 6, 1), dt.date(2022, 6, 1), dt.date(2026, 11, 22)]


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-22")


@pytest.fixture
def places(book: Book) -> list[str]:
    """The uids of four branches; 王芳 is in the first."""
    with book.edit("支部") as session:
        for name in ("第二", "第三", "第四"):
            queries.add_branch(session, f"东湖社区{name}党支部")
        queries.add_person(session, {"name": "王芳", "standing": "full", "group": "第一党小组"})
    return [uid for uid, _ in book.read(queries.branches)]


def uid(book: Book) -> str:
    return str(book.read(queries.people)[0]["uid"])


def move(book: Book, on: PartialDate, to: str) -> str:
    before = {one["uid"] for one in book.read(queries.events)}
    with book.edit("调整") as session:
        queries.enter_moves(
            session, [uid(book)], {"kind": "branch_changed", "on_date": on, "to_branch_uid": to}
        )
    return str(next(one["uid"] for one in book.read(queries.events) if one["uid"] not in before))


def homes(book: Book, days: Sequence[dt.date] = tuple(DAYS)) -> list[str | None]:
    return [book.read(lambda session, day=day: queries.lives(session, day))[0][1].branch_uid for day in days]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2), (1, 2, 0), (2, 0, 1), (0, 2, 1)])
def test_moves_entered_in_any_order_end_in_the_last_one(
    book: Book, places: list[str], order: tuple[int, ...]
) -> None:
    first, second, third, fourth = places
    moves = [(DATE(2010, 1, 1), second), (DATE(2020, 1, 1), third), (DATE(2026, 5, 1), fourth)]
    for number in order:
        move(book, *moves[number])
    assert homes(book) == [first, second, third, fourth]
    row = book.read(queries.people)[0]
    assert (row["branch_uid"], row["group"]) == (fourth, None)
    edges = [dt.date(2009, 12, 31), dt.date(2010, 1, 1), dt.date(2019, 12, 31), dt.date(2020, 1, 1)]
    assert homes(book, edges) == [first, second, second, third]


def test_a_move_to_come_leaves_today_as_it_is(book: Book, places: list[str]) -> None:
    move(book, DATE(2026, 11, 23), places[1])
    row = book.read(queries.people)[0]
    assert (row["branch_uid"], row["group"]) == (places[0], "第一党小组")
    move(book, DATE(2026, 11, 22), places[2])
    assert book.read(queries.people)[0]["branch_uid"] == places[2]
    days = [dt.date(2026, 11, day) for day in (21, 22, 23)]
    assert homes(book, days) == [places[0], places[2], places[1]]


def test_a_corrected_move_takes_the_one_after_it_along(book: Book, places: list[str]) -> None:
    early = move(book, DATE(2010, 1, 1), places[1])
    late = move(book, DATE(2020, 1, 1), places[2])
    with book.edit("补充") as session:
        queries.change_move(session, early, {"to_branch_uid": places[3]})
    assert homes(book) == [places[0], places[3], places[2], places[2]]
    assert book.read(queries.people)[0]["branch_uid"] == places[2]
    with book.edit("补充") as session:
        queries.change_move(session, late, {"to_branch_uid": places[1]})
    assert homes(book) == [places[0], places[3], places[1], places[1]]
    assert book.read(queries.people)[0]["branch_uid"] == places[1]


@pytest.mark.parametrize(("on", "refused"), [(30, False), (31, False), (32, True)])
@pytest.mark.parametrize("again", [False, True])
def test_nobody_is_put_into_a_branch_that_has_ended(
    book: Book, places: list[str], on: int, refused: bool, again: bool
) -> None:
    """Also not from a day to come on; a branch that ended later could be moved to, where one has moved on since."""
    move(book, DATE(2026, 11, 1), places[1])
    with book.edit("撤销") as session:
        queries.dissolve_branch(session, places[2], DATE(2026, 10, 31))
    day = DATE.of(dt.date(2026, 9, 30) + dt.timedelta(days=on))
    values: dict[str, Any] = {"kind": "branch_changed", "on_date": day, "to_branch_uid": places[2]}
    before = book.read(queries.events)

    def enter() -> None:
        with book.edit("调整") as session:
            (queries.add_events if again else queries.enter_moves)(session, [uid(book)], values)

    if refused:
        with pytest.raises(Problem) as told:
            enter()
        assert told.value.code == "branch-dissolved" and "2026.10.31" in str(told.value)
        assert book.read(queries.events) == before
    else:
        enter()
    assert book.read(queries.people)[0]["branch_uid"] == places[1]


@pytest.mark.parametrize("on", [DATE(2026, 11, 22), DATE(2027, 1, 1), DATE(2020, 1, 1)])
def test_nobody_ends_up_in_a_branch_that_has_ended(book: Book, places: list[str], on: PartialDate) -> None:
    with book.edit("撤销") as session:
        queries.dissolve_branch(session, places[2], DATE(2026, 10, 31))
    with pytest.raises(Problem) as told:
        move(book, on, places[2])
    assert told.value.code == "branch-dissolved"
    assert homes(book) == [places[0]] * 4
