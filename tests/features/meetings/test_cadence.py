"""What is owed how often, at its edges: the last day, the day after, before the records, without a committee."""

import datetime as dt
from itertools import pairwise
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.errors import Problem
from partybook.features.meetings import queries
from partybook.features.meetings.rules.cadence import find_period, periods
from partybook.features.roster import queries as roster
from tests.features.meetings.conftest import day

pytestmark = pytest.mark.usefixtures("people")


def wall(book: Book, on: str, **how: Any) -> dict[tuple[str, str, str], Any]:
    """The year's wall by kind, unit and period."""
    year = int(on[:4])
    found = book.read(lambda session: queries.cadence(session, year, dt.date.fromisoformat(on), **how))
    return {(one.duty.kind, one.unit.name, one.period.name): one for one in found}


def state(book: Book, on: str, kind: str, period: str, who: str = "东湖社区党支部") -> str:
    return wall(book, on)[kind, who, period].state  # type: ignore[no-any-return]


@pytest.mark.parametrize(("kind", "count"), [("month", 12), ("quarter", 4), ("half", 2), ("year", 1)])
def test_the_periods_of_a_kind_make_the_year(kind: str, count: int) -> None:
    found = periods(2028, kind)
    assert len(found) == count and (found[0].first, found[-1].last) == (
        dt.date(2028, 1, 1),
        dt.date(2028, 12, 31),
    )
    assert all(a.last + dt.timedelta(1) == b.first for a, b in pairwise(found))
    assert [find_period(one.name) for one in found] == found


@pytest.mark.parametrize(("on", "found"), [("2026-03-31", "due"), ("2026-04-01", "late")])
def test_a_quarter_is_late_on_the_day_after_its_last(book: Book, on: str, found: str) -> None:
    assert state(book, on, "general", "2026-Q1") == found


@pytest.mark.parametrize(
    ("held", "found"),
    [("2025-12-31", "late"), ("2026-01-01", "done"), ("2026-03-31", "done"), ("2026-04-01", "late")],
)
def test_a_meeting_counts_in_the_quarter_of_its_day(book: Book, hold: Any, held: str, found: str) -> None:
    hold("general", held)
    assert state(book, "2026-05-01", "general", "2026-Q1") == found


def test_a_meeting_of_a_later_day_does_not_count_yet(book: Book, hold: Any) -> None:
    hold("general", "2026-03-12")
    assert state(book, "2026-03-11", "general", "2026-Q1") == "due"
    assert state(book, "2026-03-12", "general", "2026-Q1") == "done"


def test_each_group_owes_its_own(book: Book, hold: Any) -> None:
    groups = {name: uid for uid, _, name in book.read(queries.group_names)}
    hold("group", "2026-01-08", group_uid=groups["第一党小组"])
    assert state(book, "2026-02-01", "group", "2026-01", "第一党小组") == "done"
    assert state(book, "2026-02-01", "group", "2026-01", "第二党小组") == "late"


def test_a_life_meeting_held_by_all_groups_is_the_branchs(book: Book, hold: Any) -> None:
    one, two = (uid for uid, _, _ in book.read(queries.group_names))
    hold("life", "2026-11-08", group_uid=one)
    assert state(book, "2026-11-24", "life", "2026") == "due"
    hold("life", "2026-11-09", group_uid=two)
    assert state(book, "2026-11-24", "life", "2026") == "done"


def test_one_gathering_may_count_as_two(book: Book, hold: Any) -> None:
    hold("theme_day", "2026-02-20", also="lecture study")
    assert state(book, "2026-03-01", "lecture", "2026-Q1") == "done"
    assert state(book, "2026-03-01", "theme_day", "2026-02") == "done"
    assert state(book, "2026-03-01", "general", "2026-Q1") == "due"


def test_a_branch_without_committee_owes_no_committee_meetings(book: Book, people: dict[str, str]) -> None:
    assert any(kind == "committee" for kind, _, _ in wall(book, "2026-11-24"))
    with book.edit("免职") as session:
        post = next(row for row in roster.posts(session) if row["post"] == "publicity")
        roster.change_post(session, post["uid"], {"to_on": day("2026-06-30")})
    assert not any(kind == "committee" for kind, _, _ in wall(book, "2026-11-24"))


def test_nothing_is_missing_from_before_the_records_begin(book: Book) -> None:
    with book.edit("记录从三月起") as session:
        roster.change_organisation(session, {"begins_on": day("2026-03-05")})
    found = wall(book, "2026-11-24")
    assert ("theme_day", "东湖社区党支部", "2026-02") not in found
    assert found["theme_day", "东湖社区党支部", "2026-03"].state == "excused"  # part of it lies before
    assert found["theme_day", "东湖社区党支部", "2026-04"].state == "late"
    assert found["life", "东湖社区党支部", "2026"].state == "due"


def test_the_stricter_standard_is_owed_once_and_only_where_it_is_chosen(book: Book) -> None:
    rules = wall(book, "2026-11-24")
    assert ("life", "东湖社区党支部", "2026") in rules and ("life", "东湖社区党支部", "2026-Q1") not in rules
    with book.edit("频次") as session:
        queries.decide_office(session, "meetings.cadence", "seed")
    seed = wall(book, "2026-11-24")
    assert ("life", "东湖社区党支部", "2026-Q1") in seed and ("life", "东湖社区党支部", "2026") not in seed
    assert seed["joint", "东湖社区党支部", "2026"].owed == 4
    beside = wall(book, "2026-11-24", governing="rules")
    assert set(beside) == set(rules)


def test_the_office_sets_a_cadence_of_its_own(book: Book) -> None:
    own = [
        {"kind": "lecture", "who": "branch", "period": "half", "times": 1},
        {"kind": "other", "own_kind": "议事会", "who": "branch", "period": "month", "times": 2},
    ]
    with book.edit("频次") as session:
        queries.set_own_duties(session, own)
    found = wall(book, "2026-11-24")
    assert ("lecture", "东湖社区党支部", "2026-Q1") in found  # the rules govern still
    assert found["other", "东湖社区党支部", "2026-01"].owed == 2  # what they do not know is owed besides
    with book.edit("频次") as session:
        queries.decide_office(session, "meetings.cadence", "own")
    found = wall(book, "2026-11-24")
    assert ("lecture", "东湖社区党支部", "2026-H1") in found
    assert ("lecture", "东湖社区党支部", "2026-Q1") not in found
    assert ("general", "东湖社区党支部", "2026-Q1") in found


def test_every_member_owes_a_report_and_counts_once(book: Book, hold: Any, people: dict[str, str]) -> None:
    with book.edit("频次") as session:
        queries.decide_office(session, "meetings.cadence", "seed")
    first, second = hold("half_report", "2026-05-08"), hold("general", "2026-06-08", also="half_report")
    there = lambda names: [  # noqa: E731
        {"person_uid": people[name], "state": "present", "due": True, "votes": True} for name in names
    ]
    with book.edit("到会") as session:
        queries.set_attendance(session, first, there(["张建国", "王芳"]))
        queries.set_attendance(
            session, second, [*there(["王芳", "李娜"]), {**there(["赵敏"])[0], "state": "leave"}]
        )
    one = wall(book, "2026-11-24")["half_report", "每名党员", "2026-H1"]
    assert (one.owed, one.count, one.state) == (15, 3, "late")


def test_a_missing_meeting_is_explained_and_owed_again(book: Book, branch: str) -> None:
    values = {
        "branch_uid": branch,
        "kind": "general",
        "period": "2026-Q1",
        "reason": "疫情封控",
        "approved_by": "街道",
    }
    with book.edit("说明") as session:
        uid = queries.excuse(session, values)
    assert state(book, "2026-11-24", "general", "2026-Q1") == "excused"
    with pytest.raises(Problem), book.edit("说明") as session:
        queries.excuse(session, values)
    with pytest.raises(Problem), book.edit("说明") as session:
        queries.excuse(session, {**values, "period": "2026-Q5"})
    with book.edit("撤回") as session:
        queries.withdraw_excuse(session, uid)
    assert state(book, "2026-11-24", "general", "2026-Q1") == "late"


def test_a_voided_or_cancelled_meeting_counts_for_nothing(book: Book, hold: Any, branch: str) -> None:
    uid = hold("general", "2026-03-12")
    with book.edit("作废") as session:
        queries.void_meeting(session, uid, "重复登记")
    assert state(book, "2026-11-24", "general", "2026-Q1") == "late"
    with book.edit("取消") as session:
        row = {"branch_uid": branch, "kind": "general", "title": "会议", "planned_on": day("2026-03-20")}
        queries.add_meeting(session, {**row, "state": "cancelled", "cancelled_for": "停电"})
    assert state(book, "2026-11-24", "general", "2026-Q1") == "late"
