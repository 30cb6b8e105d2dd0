"""Mentors and sponsors: how many, and whether they may; steps out of order."""

import datetime as dt
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.features.roster import queries
from partybook.features.roster.rules.development import Case, blocks
from partybook.features.roster.rules.development.guides import names_in
from partybook.features.roster.rules.life import Life, life_on

from .development_steps import NOW, codes_of, day, judged, moved, on, step, upto


@pytest.mark.parametrize(
    ("who", "names"),
    [
        ("周伟、陈静", ["周伟", "陈静"]),
        ("周伟，陈静", ["周伟", "陈静"]),
        ("周伟 陈静", ["周伟", "陈静"]),
        ("周伟（支委）；陈静", ["周伟", "陈静"]),
        ("周伟和陈静", ["周伟", "陈静"]),
        ("阿依古丽·买买提", ["阿依古丽·买买提"]),
        ("和平", ["和平"]),
        (None, []),
    ],
)
def test_names_in_one_cell(who: str | None, names: list[str]) -> None:
    assert names_in(who) == names


@pytest.mark.parametrize(
    ("code", "who", "wrong"),
    [
        ("mentor", "", ["development-unknown"]),
        ("mentor", "周伟", []),
        ("mentor", "周伟、陈静", []),
        ("mentor", "周伟、陈静、王芳", ["development-guides"]),
        ("sponsors", "周伟", ["development-guides"]),
        ("sponsors", "周伟、陈静", []),
        ("sponsors", "周伟、陈静、王芳", ["development-guides"]),
    ],
)
@pytest.mark.parametrize("date", ["2020-03-01", "2026-06-01"])
def test_one_or_two_mentors_and_two_sponsors(code: str, who: str, wrong: list[str], date: str) -> None:
    row = step(code, date, who=who)
    assert codes_of(judged(Case({}, [*upto(code, date), row]), code, NOW)) == wrong


def knows(*events: dict[str, Any], full: str = "2010-01-05") -> Any:
    """A roster that knows 周伟 alone."""
    person = {"standing": "full", "joined_on": on("2009-01-05"), "full_on": on(full)}

    def look_up(name: str, when: dt.date) -> Life | None:
        return life_on(person, events, when) if name == "周伟" else None

    return look_up


@pytest.mark.parametrize(("days", "wrong"), [(-1, ["development-guide"]), (0, []), (1, [])])
@pytest.mark.parametrize(("code", "who"), [("mentor", "周伟"), ("sponsors", "周伟、陈静")])
def test_only_full_members_guide(days: int, wrong: list[str], code: str, who: str) -> None:
    date = moved("2026-06-01", days)
    case = Case({}, [*upto(code, date), step(code, date, who=who)], look_up=knows(full="2026-06-01"))
    assert codes_of(judged(case, code, NOW)) == wrong


@pytest.mark.parametrize(
    ("kind", "severity"),
    [
        ("on_observation", "error"),
        ("warning", "warning"),
        ("serious_warning", "warning"),
        ("post_removed", "warning"),
    ],
)
@pytest.mark.parametrize(
    ("date", "held"),
    [
        ("2026-05-19", False),  # the measure begins
        ("2026-05-20", True),
        ("2026-05-21", True),
        ("2026-05-31", True),  # and ends
        ("2026-06-01", True),
        ("2026-06-02", False),
    ],
)
def test_a_measure_keeps_from_sponsoring(kind: str, severity: str, date: str, held: bool) -> None:
    event = {
        "uid": "e", "kind": kind, "on_date": on("2026-05-20"), "approved_on": on("2026-05-20"),
        "until": on("2026-06-01"),
    }  # fmt: skip
    case = Case(
        {}, [*upto("sponsors", "2026-05-12"), step("sponsors", date, who="周伟、陈静")], look_up=knows(event)
    )
    found = judged(case, "sponsors", NOW).problems
    assert [(one.code, one.severity) for one in found] == ([("development-guide", severity)] if held else [])
    assert ("development-guide" in [one.code for one in blocks(case, NOW)]) == (held and severity == "error")
    mentor = Case({}, [*upto("mentor", "2026-05-12"), step("mentor", date, who="周伟")], look_up=knows(event))
    assert judged(mentor, "mentor", NOW).problems == ()  # the article speaks of sponsors only


def test_the_book_knows_its_own_members(book: Book) -> None:
    with book.edit("登记") as session:
        uid = queries.add_person(session, {"name": "周峰"})
        for code in ("applied", "talk", "activist"):
            queries.add_step(session, uid, {"step": code, "done_on": on("2026-06-01")})
        queries.add_step(session, uid, {"step": "mentor", "done_on": on("2026-06-02"), "who": "李强、王芳"})
        queries.add_person(
            session, {"name": "李强", "standing": "probationary", "joined_on": on("2026-03-01")}
        )
        for _ in range(2):  # two of one name: the roster can't tell which
            queries.add_person(session, {"name": "王芳", "standing": "activist"})
    found = book.read(lambda session: queries.case(session, uid, NOW))
    assert found is not None
    assert [str(one) for one in judged(found[2], "mentor", NOW).problems] == [
        "“李强”当时还不是正式党员（第9条）。"
    ]


# Order


@pytest.mark.parametrize(("days", "wrong"), [(-1, True), (0, False), (1, False)])
@pytest.mark.parametrize(
    ("before", "code", "severity"),
    [
        ("prereview", "accepted", "error"),  # the month of the meeting runs from there
        ("approved", "oath", "error"),
        ("applied", "talk", "error"),
        ("political", "training", "warning"),
        ("activist", "mentor", "warning"),
    ],
)
def test_a_step_before_the_one_it_follows(
    before: str, code: str, severity: str, days: int, wrong: bool
) -> None:
    rows = [row for row in upto(code, "2026-06-01") if row["step"] in ("applied", before)]
    case = Case({}, [*rows, step(code, moved("2026-06-01", days), hours=24, who="周伟")])
    found = [one for one in judged(case, code, NOW).problems if one.code == "development-order"]
    assert [one.severity for one in found] == ([severity] if wrong else [])


def test_a_date_known_to_the_month_may_be_in_order() -> None:
    case = Case({}, [step("applied", "2026-06-01"), step("talk", "2026-05")])
    assert "development-order" in codes_of(judged(case, "talk", day("2026-07-01")))
    case = Case({}, [step("applied", "2026-06-15"), step("talk", "2026-06")])
    assert codes_of(judged(case, "talk", day("2026-07-01"))) == []
