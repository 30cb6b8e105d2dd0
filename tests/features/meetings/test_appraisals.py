"""The yearly appraisal: who takes part, ballots that can be, the cap at its edges, closing that names what lacks."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.meetings import queries
from partybook.features.meetings.rules.appraisal import cap_words, most_excellent
from partybook.features.roster import queries as roster
from partybook.jobs.asking import Question, rows

from .conftest import NAMES, YOUNG, day

DAY = dt.date(2026, 11, 20)
COUNTS = {"due": 15, "present": 13, "issued": 13, "returned": 12}


@pytest.fixture
def started(book: Book, branch: str, people: dict[str, str]) -> str:
    with book.edit("民主评议") as session:
        return queries.start_appraisal(session, branch, 2026, {"on_date": day("2026-11-20"), **COUNTS})


@pytest.fixture
def told(book: Book, started: str) -> Callable[[], dict[str, Any]]:
    return lambda: book.read(lambda session: queries.appraisal(session, started))


@pytest.fixture
def grade(book: Book, told: Callable[[], dict[str, Any]]) -> Callable[..., None]:
    def give(names: tuple[str, ...], **values: Any) -> None:
        uids = [row["uid"] for row in told()["results"] if row["name"] in names]
        with book.edit("评定") as session:
            queries.set_results(session, [(uid, values) for uid in uids])

    return give


def problem(act: Callable[[], Any]) -> Problem:
    with pytest.raises(Problem) as caught:
        act()
    return caught.value


@pytest.mark.parametrize(
    ("count", "most"), [(0, 0), (2, 0), (3, 1), (5, 1), (6, 2), (17, 5), (18, 6), (20, 6)]
)
def test_a_third_rounded_down_may_be_excellent(count: int, most: int) -> None:
    results = [{"standing": "full", "grade": None}] * count
    assert most_excellent(results, DAY) == most


def test_the_office_says_what_the_whole_is(book: Book, branch: str, people: dict[str, str]) -> None:
    """Eleven full members and a probationer: three of 优秀, or four where probationers count."""
    with book.edit("三人调走") as session:
        for name in NAMES[3:6]:
            roster.add_event(session, people[name], {"kind": "transfer_out", "on_date": day("2026-05-01")})
    with book.edit("民主评议") as session:
        uid = queries.start_appraisal(session, branch, 2026, {"on_date": day("2026-11-20")})
    told = book.read(lambda session: queries.appraisal(session, uid))
    assert (len(told["results"]), told["graded"], told["most"]) == (12, 11, 3)
    with book.edit("设置") as session:
        queries.decide_office(session, "meetings.appraisal_base", "all")
    assert book.read(lambda session: queries.appraisal(session, uid))["most"] == 4


def test_the_list_is_that_of_the_roster_of_the_day(
    book: Book, branch: str, people: dict[str, str], told: Callable[[], dict[str, Any]], started: str
) -> None:
    assert len(told()["results"]) == 15 and told()["graded"] == 14
    with book.edit("调走") as session:
        roster.add_event(session, people["冯燕"], {"kind": "transfer_out", "on_date": day("2026-11-19")})
        roster.add_event(session, people["陈平"], {"kind": "transfer_out", "on_date": day("2026-11-21")})
    with book.edit("更新名单") as session:
        assert queries.renew_appraised(session, started) == (0, 1)
    names = {row["name"] for row in told()["results"]}
    assert "冯燕" not in names and "陈平" in names
    with book.edit("改日期") as session:
        queries.change_appraisal(session, started, {"on_date": day("2026-11-18")})
    assert {row["name"] for row in told()["results"]} == set(NAMES)


def test_who_something_was_entered_of_stays_in_the_list(
    book: Book, people: dict[str, str], told: Callable[[], dict[str, Any]], started: str, grade: Any
) -> None:
    grade(("冯燕",), self_view="合格")
    with book.edit("调走") as session:
        roster.add_event(session, people["冯燕"], {"kind": "transfer_out", "on_date": day("2026-11-19")})
    with book.edit("更新名单") as session:
        assert queries.renew_appraised(session, started) == (0, 0)
    assert "冯燕" in {row["name"] for row in told()["results"]}


def test_one_appraisal_a_year(book: Book, branch: str, started: str) -> None:
    def again() -> None:
        with book.edit("再登记") as session:
            queries.start_appraisal(session, branch, 2026)

    assert problem(again).code == "appraisal-twice"
    with book.edit("上一年") as session:
        queries.start_appraisal(session, branch, 2025, {"on_date": day("2026-01-15")})


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"present": 16}, "appraisal-more"),
        ({"returned": 14}, "appraisal-more"),
        ({"issued": 11}, "appraisal-more"),
        ({"due": -1}, "appraisal-number"),
        ({"on_date": day("2026-11-25")}, "appraisal-future"),
        ({"on_date": day("2025-12-31")}, "appraisal-year"),
    ],
)
def test_numbers_that_cannot_be_are_refused(
    book: Book, started: str, values: dict[str, Any], code: str
) -> None:
    def change() -> None:
        with book.edit("改") as session:
            queries.change_appraisal(session, started, values)

    assert problem(change).code == code


def test_equal_numbers_can_be(book: Book, started: str) -> None:
    with book.edit("改") as session:
        queries.change_appraisal(session, started, {"present": 15, "issued": 13, "returned": 13})


def test_votes_do_not_exceed_the_ballots_returned(book: Book, grade: Any, started: str) -> None:
    grade(("王芳",), excellent=7, qualified=5)
    says = problem(lambda: grade(("王芳",), excellent=8))
    assert says.code == "ballot-more" and str(says) == "王芳 得票合计 13，多于收回的 12 票。"

    def fewer() -> None:
        with book.edit("改") as session:
            queries.change_appraisal(session, started, {"returned": 11})

    assert problem(fewer).code == "ballot-more"


def test_probationers_get_votes_and_no_grade(grade: Any, told: Callable[[], dict[str, Any]]) -> None:
    grade((YOUNG,), excellent=3, qualified=9)
    assert problem(lambda: grade((YOUNG,), grade="qualified")).code == "grade-probationary"
    assert next(row for row in told()["results"] if row["name"] == YOUNG)["grade"] is None


def test_the_cap_is_said_and_stands_in_the_way(
    book: Book, started: str, told: Callable[[], dict[str, Any]], grade: Any
) -> None:
    def close() -> None:
        with book.edit("评定") as session:
            queries.close_appraisal(session, started, dt.date(2026, 11, 24))

    grade(NAMES[4:14], grade="qualified")
    grade(NAMES[:4], grade="excellent")
    assert cap_words(told()["results"], DAY) is None
    grade(NAMES[:5], grade="excellent")
    over = cap_words(told()["results"], DAY)
    assert over is not None and over.values == {"most": 4, "over": 1}
    assert problem(close).code == "appraisal-cap" and told()["closed_on"] is None
    with book.edit("写明依据") as session:
        queries.change_appraisal(session, started, {"note": "街道党工委同意增加 1 名"})
    close()
    assert told()["closed_on"] == day("2026-11-24")


def test_closing_names_what_lacks(
    book: Book, started: str, told: Callable[[], dict[str, Any]], grade: Any
) -> None:
    with book.edit("改") as session:
        queries.change_appraisal(session, started, {"returned": None, "due": None})
    codes = {one.code: one.severity for one in told()["lacking"]}
    assert codes == {
        "appraisal-counts": "error",
        "appraisal-ungraded": "error",
        "appraisal-plan": "warning",
        "appraisal-summary": "warning",
    }
    ungraded = next(one for one in told()["lacking"] if one.code == "appraisal-ungraded")
    assert "等 14 人" in str(ungraded) and YOUNG not in str(ungraded)
    grade(NAMES[:13], grade="qualified")
    grade(("沈洁",), note="长期卧病，未参加")
    with book.edit("改") as session:
        queries.change_appraisal(session, started, COUNTS)
    assert {one.severity for one in told()["lacking"]} == {"warning"}


def test_a_closed_appraisal_takes_only_what_comes_after(
    book: Book, started: str, told: Callable[[], dict[str, Any]], grade: Any
) -> None:
    grade(NAMES[:13], grade="qualified")
    grade(("沈洁",), grade="unqualified")
    with book.edit("评定") as session:
        queries.close_appraisal(session, started)
    assert problem(lambda: grade(("王芳",), grade="basic")).code == "appraisal-closed"
    grade(NAMES[:14], told_on=day("2026-11-24"), own_view="同意")
    assert [one.code for one in told()["hints"]] == ["appraisal-measures"]
    assert "沈洁" in str(told()["hints"][0])
    with book.edit("重新打开") as session:
        queries.reopen_appraisal(session, started)
    grade(("王芳",), grade="basic")


def test_results_over_the_years(
    book: Book, branch: str, people: dict[str, str], started: str, grade: Any
) -> None:
    with book.edit("上一年") as session:
        last = queries.start_appraisal(session, branch, 2025, {"on_date": day("2026-01-15")})
        uid = next(r["uid"] for r in queries.appraisal(session, last)["results"] if r["name"] == "王芳")
        queries.set_result(session, uid, {"grade": "qualified"})
    grade(("王芳",), grade="excellent")
    found = book.read(lambda session: queries.appraised(session, people["王芳"]))
    assert [(row["year"], row["grade"]) for row in found] == [(2026, "excellent"), (2025, "qualified")]


def test_sources_tell_the_appraisal(book: Book, started: str, grade: Any) -> None:
    grade(("王芳",), excellent=10, qualified=2, grade="excellent")
    asked = Question(as_of=dt.date(2026, 12, 31))
    [one] = rows(book, "meetings.appraisals", asked)[1]
    assert (one["people"], one["graded"], one["excellent"], one["most"]) == (15, 14, 1, 4)
    source, found, _ = rows(book, "meetings.appraisal_results", asked)
    heads = source.heads(found)
    assert (heads["total_issued"], heads["total_returned"], heads["total_excellent"]) == (13, 12, 1)
    ballot = rows(book, "meetings.appraisal_ballot", asked)[1]
    assert len(ballot) == 15 and all(row["excellent"] is None for row in ballot)
    form = next(row for row in rows(book, "meetings.appraisal_forms", asked)[1] if row["name"] == "王芳")
    assert (form["votes"], form["post"]) == ("优秀 10 票、合格 2 票", "组织委员")
    assert form["joined_on"] == PartialDate(2001, 7, 1)
    assert rows(book, "meetings.appraisal_results", Question(as_of=dt.date(2026, 11, 19)))[1] == []
