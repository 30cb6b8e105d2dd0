"""Talks from heart to heart: what a record needs, with whom everybody has still to talk, the cadence that follows."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.errors import Problem
from partybook.features.meetings import queries
from partybook.features.meetings.rules.talking import coverage, kind_between
from partybook.features.roster import queries as roster
from partybook.jobs.asking import Question, rows

from .conftest import NAMES, day

END = dt.date(2026, 12, 31)
OFFICERS = NAMES[:3]


@pytest.fixture
def talk(book: Book, branch: str, people: dict[str, str]) -> Callable[..., str]:
    def enter(talker: str | None, other: str | None, on: str = "2026-05-06", **values: Any) -> str:
        row = {
            "branch_uid": branch,
            "on_date": day(on),
            "kind": "member",
            "talker_uid": people.get(talker or ""),
            "person_uid": people.get(other or ""),
            **values,
        }
        with book.edit("登记谈话") as session:
            return queries.add_talk(session, row)

    return enter


def lacks(book: Book, on: dt.date = END, year: int = 2026) -> dict[str, str | None]:
    found = book.read(lambda session: queries.covered(session, year, on))
    return {row["name"]: row["lacks"] for row in found}


def test_who_has_to_talk_with_whom() -> None:
    pairs = {frozenset(pair) for pair in ("ab", "ax", "xy", "bz")}
    found = {one.uid: one for one in coverage(["a", "b", "c"], list("abcxyz"), pairs)}
    assert found["a"].officers == ["c"] and found["c"].officers == ["a", "b"]
    assert found["x"].done
    assert (found["y"].committee, found["y"].member) == (True, False)
    assert (found["z"].committee, found["z"].member) == (False, True)


def test_nobody_is_to_talk_where_there_is_nobody() -> None:
    assert [one.done for one in coverage(["a"], ["a"], set())] == [True]
    assert [one.done for one in coverage([], ["x"], set())] == [True]
    assert [one.committee for one in coverage(["a"], ["a", "x"], set())] == [False, True]
    assert coverage(["gone"], ["x", "y"], set())[0].committee is False


@pytest.mark.parametrize(
    ("talker", "other", "kind"),
    [("a", "b", "committee"), ("a", "x", "officer_member"), ("x", "a", "officer_member"), ("x", "y", "member"),
     (None, "a", None)],
)  # fmt: skip
def test_the_kind_follows_from_the_posts(talker: str | None, other: str | None, kind: str | None) -> None:
    assert kind_between(talker, other, {"a", "b"}) == kind


def test_talks_of_the_year_cover(book: Book, talk: Any) -> None:
    before = lacks(book)
    assert before["张建国"] == "王芳、李娜" and before["赵敏"] == "支部委员；其他党员"
    talk("张建国", "王芳")
    talk("赵敏", "张建国", "2026-01-01")
    talk("孙伟", "赵敏", "2025-12-31")
    gone = talk("孙伟", "周勇")
    talk("冯燕", "陈平", "2026-11")
    with book.edit("作废") as session:
        queries.void_talk(session, gone, "登记错了")
    found = lacks(book)
    assert (found["张建国"], found["赵敏"], found["孙伟"]) == ("李娜", "其他党员", "支部委员；其他党员")
    assert found["冯燕"] == "支部委员" and lacks(book, dt.date(2026, 10, 31))["冯燕"] == "支部委员；其他党员"


def test_a_meeting_for_talks_with_names_covers_those_who_came(
    book: Book, hold: Any, people: dict[str, str]
) -> None:
    uid = hold("talk", "2026-06-01")
    states = {"张建国": "present", "赵敏": "late", "孙伟": "present", "周勇": "leave"}
    with book.edit("到会") as session:
        entries = [
            {"person_uid": people[name], "state": state, "due": True, "votes": False}
            for name, state in states.items()
        ]
        queries.set_attendance(session, uid, entries)
    found = lacks(book)
    assert (found["赵敏"], found["周勇"]) == (None, "支部委员；其他党员")


@pytest.mark.parametrize(
    ("talker", "other", "values", "code"),
    [
        ("赵敏", "孙伟", {"on_date": None}, "talk-day"),
        ("赵敏", "孙伟", {"on_date": day("2026")}, "talk-day"),
        ("赵敏", "孙伟", {"on_date": day("2026-11-25")}, "talk-future"),
        (None, "孙伟", {}, "talk-talker"),
        ("赵敏", None, {}, "talk-partner"),
        ("赵敏", "赵敏", {}, "talk-self"),
        ("赵敏", "孙伟", {"kind": None}, "talk-kind"),
    ],
)
def test_what_a_record_needs(
    talk: Any, talker: str | None, other: str | None, values: dict[str, Any], code: str
) -> None:
    with pytest.raises(Problem) as caught:
        talk(talker, other, **values)
    assert caught.value.code == code


def test_a_talk_is_corrected_and_voided(book: Book, talk: Any, people: dict[str, str]) -> None:
    uid = talk("赵敏", None, partner="群众代表王大爷")
    with book.edit("改") as session:
        queries.change_talk(session, uid, {"talker_uid": people["孙伟"]})
    [row] = book.read(lambda session: queries.talks(session, 2026))
    assert (row["talker"], row["name"], row["partner"]) == ("孙伟", None, "群众代表王大爷")
    with book.edit("作废") as session:
        queries.void_talk(session, uid, "登记错了")
    with pytest.raises(Problem), book.edit("改") as session:
        queries.change_talk(session, uid, {"content": "无"})
    assert book.read(lambda session: queries.talks(session, 2026)) == []
    assert len(book.read(lambda session: queries.talks(session, 2026, voided=True))) == 1


def wall(book: Book, on: dt.date) -> Any:
    found = book.read(lambda session: queries.cadence(session, 2026, on))
    return next(one for one in found if one.duty.kind == "talk")


def test_the_year_owes_talks_by_people(book: Book, talk: Any) -> None:
    assert (wall(book, END).owed, wall(book, END).count, wall(book, END).state) == (15, 0, "due")
    talk("张建国", "王芳")
    talk("张建国", "李娜")
    talk("王芳", "李娜")
    assert wall(book, END).count == 3
    for place, name in enumerate(NAMES[3:], 3):
        talk(NAMES[place % 3], name)
        talk(name, NAMES[3 + (place + 1 - 3) % 12], "2026-09-01")
    assert (wall(book, END).count, wall(book, END).state) == (15, "done")
    assert wall(book, dt.date(2026, 8, 31)).count == 3
    assert lacks(book) == dict.fromkeys(lacks(book))


def test_so_many_talks_a_quarter_are_counted_as_such(book: Book, talk: Any) -> None:
    with book.edit("频次") as session:
        queries.decide_office(session, "meetings.cadence", "own")
        queries.set_own_duties(session, [{"kind": "talk", "who": "branch", "period": "quarter", "times": 2}])
    talk("张建国", "王芳")
    talk("赵敏", "孙伟")
    found = {
        one.period.name: (one.owed, one.count)
        for one in book.read(lambda session: queries.cadence(session, 2026, END))
        if one.duty.kind == "talk"
    }
    assert (found["2026-Q1"], found["2026-Q2"]) == ((2, 0), (2, 2))


def test_sources_say_who_talked_in_which_post(
    book: Book, talk: Any, people: dict[str, str], branch: str
) -> None:
    talk("王芳", "赵敏")
    talk("赵敏", "孙伟")
    with book.edit("补委员") as session:
        values = {"post": "discipline", "branch_uid": branch, "from_on": day("2026-06-01")}
        roster.add_post(session, people["赵敏"], values)
    found = rows(book, "meetings.talks", Question(as_of=END))[1]
    assert {row["talker"]: row["talker_post"] for row in found} == {"王芳": "组织委员", "赵敏": None}
    source, people_rows, _ = rows(book, "meetings.untalked", Question(as_of=END))
    assert source.heads(people_rows)["open"] == 15
