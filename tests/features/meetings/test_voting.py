"""Quorum and votes at their edges, against domain 4.2."""

import datetime as dt
from typing import Any

import pytest

from partybook.features.meetings.rules.voting import check_vote, passed, quorum, quorum_words

DAY = dt.date(2026, 6, 1)


def vote(**values: Any) -> dict[str, Any]:
    return {
        "matter": "decision", "due": 46, "present": 40, "written": 0, "yes": 40, "no": 0, "abstain": 0,
        "secret": True, **values,
    }  # fmt: skip


def codes(kind: str = "general", **values: Any) -> list[str]:
    return [problem.code for _, problem in check_vote(kind, vote(**values), DAY)]


@pytest.mark.parametrize(
    ("kind", "due", "least"),
    [
        ("general", 46, 24),  # more than half
        ("general", 47, 24),
        ("general", 1, 1),
        ("general", 0, 1),
        ("committee", 4, 2),  # half is enough
        ("committee", 5, 3),
        ("group", 12, None),
        ("theme_day", 46, None),
    ],
)
def test_how_many_have_to_be_there(kind: str, due: int, least: int | None) -> None:
    assert quorum(kind, due, DAY) == least


@pytest.mark.parametrize(("present", "code"), [(23, "quorum-short"), (24, "quorum-met"), (25, "quorum-met")])
def test_whether_a_vote_may_be_taken_is_said_in_words(present: int, code: str) -> None:
    said = quorum_words("general", 46, present, DAY)
    assert said is not None and said.code == code
    assert "46" in str(said) and "24" in str(said) and str(present) in str(said)
    assert quorum_words("group", 46, present, DAY) is None


@pytest.mark.parametrize(("yes", "ok"), [(23, False), (24, True), (25, True)])
def test_more_than_half_of_those_due_not_of_those_there(yes: int, ok: bool) -> None:
    found, why = passed("general", vote(present=30, yes=yes, no=30 - yes), DAY)
    assert found is ok and "46" in str(why) and str(yes) in str(why)


def test_half_of_those_there_is_not_enough() -> None:
    assert passed("general", vote(present=24, yes=20, no=4), DAY)[0] is False


def test_a_vote_without_quorum_did_not_pass() -> None:
    assert passed("general", vote(present=23, yes=23), DAY)[0] is False
    assert passed("general", vote(present=24, yes=24), DAY)[0] is True


@pytest.mark.parametrize("matter", ["admission", "conversion"])
def test_written_opinions_count_for_admission(matter: str) -> None:
    one = vote(matter=matter, present=24, written=2, yes=24, abstain=2)
    assert codes(matter=matter, present=24, written=2, yes=24, abstain=2) == []
    assert passed("general", one, DAY)[0] is True
    # the written opinions make up the votes, never the quorum
    assert passed("general", {**one, "present": 23, "written": 3}, DAY)[0] is False


@pytest.mark.parametrize("matter", ["decision", "removal", "exclusion"])
def test_written_opinions_do_not_count_elsewhere(matter: str) -> None:
    assert "vote-written" in codes(matter=matter, present=38, written=2)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"present": 47, "yes": 47}, "vote-present"),
        ({"matter": "admission", "present": 40, "written": 7, "yes": 47}, "vote-too-many"),
        ({"yes": 39}, "vote-sum"),
        ({"yes": 41}, "vote-sum"),
        ({"yes": None}, "vote-number"),
        ({"no": -1, "yes": 41}, "vote-number"),
        ({"matter": "admission", "secret": False}, "vote-secret"),
        ({"present": 23, "yes": 23}, "vote-quorum"),
    ],
)
def test_numbers_that_can_not_be_are_named(values: dict[str, Any], code: str) -> None:
    assert code in codes(**values)
    assert codes() == []


def test_the_committee_decides_by_more_than_half_of_its_members() -> None:
    assert passed("committee", vote(due=5, present=3, yes=3), DAY)[0] is True
    assert passed("committee", vote(due=5, present=3, yes=2, no=1), DAY)[0] is False
    assert passed("committee", vote(due=4, present=2, yes=2), DAY)[0] is False
