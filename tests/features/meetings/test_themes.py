"""Themes: what stands under them, from any table; taken out, voided, gone."""

import datetime as dt
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.errors import Problem
from partybook.features.meetings import queries
from partybook.jobs.asking import Question, rows

from .conftest import day


@pytest.fixture
def theme(book: Book) -> str:
    with book.edit("专题") as session:
        return queries.add_theme(session, {"name": "学习贯彻全会精神", "from_on": day("2026-01")})


def told(book: Book, theme: str) -> list[tuple[str, str]]:
    return [(row["what"], row["title"]) for row in book.read(lambda session: queries.themed(session, theme))]


def test_everything_under_a_theme(
    book: Book, theme: str, hold: Any, people: dict[str, str], branch: str
) -> None:
    lecture = hold("lecture", "2026-03-12", title="专题党课")
    with book.edit("登记") as session:
        talk = queries.add_talk(
            session,
            {"branch_uid": branch, "on_date": day("2026-02-01"), "kind": "member",
             "talker_uid": people["赵敏"], "person_uid": people["孙伟"]},
        )  # fmt: skip
        [study] = queries.add_study(
            session, [people["周勇"]], {"kind": "note", "on_date": day("2026-04"), "title": "读书笔记"}
        )
        records = [("meeting", lecture), ("talk", talk), ("study", study), ("person", people["王芳"])]
        assert queries.add_under(session, theme, [*records, records[0]]) == 4
        assert queries.add_under(session, theme, records[:2]) == 0
    assert told(book, theme) == [
        ("谈心谈话", "赵敏—孙伟"), ("党课", "专题党课"), ("读书笔记", "读书笔记"), ("党员", "王芳"),
    ]  # fmt: skip
    found = rows(book, "meetings.themes", Question(as_of=dt.date(2026, 3, 31)))[1]
    assert [row["title"] for row in found] == ["赵敏—孙伟", "专题党课", "王芳"]
    assert found[0]["branch"] == "东湖社区党支部"
    with book.edit("移出和作废") as session:
        queries.take_out(session, [row["uid"] for row in found if row["tbl"] == "talk"])
        queries.void_meeting(session, lecture, "登记错了")
        queries.remove_study(session, study)
    assert told(book, theme) == [("党员", "王芳")]
    assert len(book.read(lambda session: queries.talks(session, 2026))) == 1


def test_a_theme_has_a_name_of_its_own(book: Book, theme: str) -> None:
    for name in ("", " 学习贯彻全会精神 "):
        with pytest.raises(Problem), book.edit("专题") as session:
            queries.add_theme(session, {"name": name})
    with pytest.raises(Problem), book.edit("归入") as session:
        queries.add_under(session, "no-such-theme", [("meeting", "x")])
