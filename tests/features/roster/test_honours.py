"""Party age by the period of joining, the badge of fifty years, political birthdays by the office's decision."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from partybook.book.decisions import decide
from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.facts import Asked
from partybook.features.roster import queries, sources
from partybook.features.roster.rules.membership import age_since, age_unsure, check_person
from partybook.features.roster.settings import BIRTHDAY_BY

DAY = dt.date(2026, 11, 22)
on = PartialDate.from_iso


@pytest.mark.parametrize(
    ("joined", "full", "since"),
    [
        ("1945-04-23", "1945-10-23", "1945-10-23"),  # probation of half a year, a year or two, by class
        ("1956-09-14", "1958-09-14", "1958-09-14"),
        ("1956-09-15", "1957-09-15", "1957-09-15"),
        ("1969-03-31", "1970-03-31", "1970-03-31"),
        ("1969-04-01", "1970-04-01", "1969-04-01"),  # no probation: from joining, whatever stands as 转正
        ("1969-04-01", "1969-04-01", "1969-04-01"),
        ("1977-08-11", None, "1977-08-11"),
        ("1977-08-11", "1978-08-11", "1977-08-11"),
        ("1977-08-12", "1978-08-12", "1978-08-12"),
        ("1977-08-12", None, None),
        ("1982-09-05", "1983-09-05", "1983-09-05"),
        ("1982-09-06", "1983-09-06", "1983-09-06"),
        ("2020-07-01", "2022-01-01", "2022-01-01"),  # extended: the real day
        ("1969-03", "1970-03", "1970-03"),
        ("1969-04", "1970-04", "1969-04"),
        ("1977-08", "1978-08", "1978-08"),  # open: 转正 tells
        ("1977-08", None, "1977-08"),
        ("1970", "1971", "1970"),
        ("1969", "1970-05", "1970-05"),
    ],
)
def test_party_age_by_the_period_of_joining(joined: str, full: str | None, since: str | None) -> None:
    found = age_since("full", on(joined), on(full) if full else None)
    assert (found.iso if found else None) == since
    assert age_since("probationary", on(joined), None) is None


@pytest.mark.parametrize(
    ("joined", "full", "unsure"),
    [
        ("1977-08", "1978-08", True),
        ("1977-08", "1977-08", False),
        ("1977-08-11", None, False),
        ("1977-07", None, False),
        ("1969", None, True),
        ("1985-01", "1986-01", False),
        (None, "1986-01", False),
    ],
)
def test_where_the_month_leaves_it_open(joined: str | None, full: str | None, unsure: bool) -> None:
    assert age_unsure(on(joined) if joined else None, on(full) if full else None) is unsure


@pytest.mark.parametrize(
    ("joined", "full", "said"),
    [
        ("1970-05-01", "1971-05-01", ["full-without-probation"]),
        ("1970-05", "1970-05-20", []),
        ("1969-03-31", "1970-03-31", []),
        ("1977-08-12", "1978-08-12", []),
    ],
)
def test_a_later_conversion_in_the_time_without_probation_is_pointed_out(
    joined: str, full: str, said: list[str]
) -> None:
    values = {"joined_on": on(joined), "full_on": on(full), "standing": "full"}
    found = list(check_person(values, DAY))
    assert [problem.code for _, problem in found] == said
    assert all(problem.severity == "warning" for _, problem in found)


def add(book: Book, name: str, joined: str, full: str | None = None, **more: Any) -> str:
    values = {"name": name, "standing": "full", "joined_on": on(joined), **more}
    with book.edit("登记") as session:
        return queries.add_person(session, {**values, "full_on": on(full) if full else None})


def due(book: Book, day: dt.date = DAY, year: int = 2026) -> dict[str, tuple[int, bool, bool]]:
    rows = book.read(lambda session: sources.fifty_years(session, Asked(year, day)))
    return {row["name"]: (row["years"], row["received"], row["unsure"]) for row in rows}


@pytest.mark.parametrize("days", [-1, 0, 1])
def test_fifty_years_by_the_first_of_july(book: Book, days: int) -> None:
    since = dt.date(1976, 7, 1) + dt.timedelta(days=days)
    add(book, "张三", since.isoformat())
    assert due(book) == ({} if days > 0 else {"张三": (50, False, False)})
    assert due(book, year=2027) and not due(book, dt.date(2025, 12, 31), 2025)


def test_who_had_it_on_the_first_of_july_stays_in_the_years_list(book: Book) -> None:
    uids = [add(book, name, "1970-01-01") for name in ("张三", "李四", "王五")]
    with book.edit("变动") as session:
        queries.add_event(session, uids[0], {"kind": "died", "on_date": on("2026-06-30")})
        queries.add_event(session, uids[1], {"kind": "died", "on_date": on("2026-07-02")})
        queries.add_event(session, uids[2], {"kind": "suspended", "on_date": on("2026-05-01"), "approved_on": on("2026-05-09")})  # fmt: skip
    assert set(due(book)) == {"李四"}
    assert set(due(book, dt.date(2026, 5, 8))) == {
        "张三",
        "李四",
        "王五",
    }  # asked before July: as of that day
    assert due(book, year=2027) == {}


def test_badges_are_given_to_many_at_once_and_once_only(book: Book) -> None:
    uids = [add(book, name, "1970-01-01") for name in ("张三", "李四")]
    values = {"on_date": on("2026-07-01"), "handled_by": "王芳"}
    with book.edit("颁发纪念章") as session:
        queries.give_badges(session, uids, values)
    assert {name: received for name, (_, received, _) in due(book).items()} == {"张三": True, "李四": True}
    assert not any(received for _, received, _ in due(book, dt.date(2026, 6, 30)).values())
    for some, code in (([], "badge-nobody"), (uids[:1], "badge-given")):
        with pytest.raises(Problem) as problem, book.edit("再颁发") as session:
            queries.give_badges(session, some, values)
        assert problem.value.code == code
    book.undo()
    assert not any(received for _, received, _ in due(book).values())
    with pytest.raises(Problem) as problem, book.edit("颁发") as session:
        queries.give_badges(session, uids, {"on_date": None})
    assert problem.value.code == "event-date"


def months(book: Book) -> list[tuple[str, int | None]]:
    rows = book.read(lambda session: sources.birthdays(session, Asked(2026, DAY)))
    return [(row["name"], row["month"]) for row in rows]


def test_political_birthdays_by_joining_or_conversion_as_the_office_decides(book: Book) -> None:
    add(book, "张三", "1995-07-20", "1997-01-05")
    add(book, "李四", "1990-03", "1991-04")
    add(book, "赵六", "1988", "1989-02-03")
    add(book, "孙七", "2026-05-04", None, standing="probationary")
    add(book, "周八", "2026-05-04", None, standing="activist", joined_on=None)
    assert months(book) == [("李四", 3), ("孙七", 5), ("张三", 7), ("赵六", None)]
    rows = book.read(lambda session: sources.birthdays(session, Asked(2026, DAY)))
    assert sources.birthday_heads(rows)["basis"] == "政治生日按入党日"
    with book.edit("设置") as session:
        decide(session, BIRTHDAY_BY, "full")
    assert months(book) == [("张三", 1), ("赵六", 2), ("李四", 4)]  # nobody's probation has such a day
    rows = book.read(lambda session: sources.birthdays(session, Asked(2026, DAY)))
    assert sources.birthday_heads(rows)["basis"] == "政治生日按转正日"
    assert [row["years"] for row in rows] == [31, 38, 36]
