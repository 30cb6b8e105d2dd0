"""Numbers about meetings: the worth of each, the records behind it, edges of the day asked for."""

import datetime as dt
import time
from typing import Any

from partybook.book.file import Book
from partybook.facts import Fact
from partybook.features.meetings import queries
from partybook.features.roster import queries as roster
from partybook.jobs import asking

from .conftest import NAMES, day


def facts(book: Book, on: str = "2026-12-31", year: int | None = None) -> dict[tuple[str, str], Fact]:
    """By name and, where it is no whole year, period."""
    asked = asking.Question(year=year, as_of=dt.date.fromisoformat(on))
    return {
        (fact.name, fact.period if "-" in fact.period else ""): fact
        for fact in asking.facts(book, asked)
        if fact.subject == ""
    }


def value(book: Book, name: str, on: str = "2026-12-31", period: str = "") -> int | None:
    return facts(book, on)[f"meetings.{name}", period].value


def test_meetings_held_by_kind_and_period(book: Book, people: dict[str, str], hold: Any) -> None:
    for on in ("2026-01-10", "2026-03-31", "2026-04-01", "2026-11-24"):
        hold("general", on)
    hold("theme_day", "2026-05-10", also="lecture")
    hold("joint", "2026-02-01", branch_uid=None)
    assert [value(book, f"{name}.general") for name in ("held", "months", "quarters", "halves")] == [
        4,
        4,
        3,
        2,
    ]
    assert value(book, "quarters.general", "2026-03-31") == 1
    assert value(book, "held.lecture") == value(book, "held.theme_day") == value(book, "held.joint") == 1
    proofs = facts(book)["meetings.held.joint", ""].proofs
    assert [(one.source, one.label) for one in proofs] == [("meetings.held", "2026.02.01 会议")]


def test_each_group_by_itself(book: Book, branch: str, people: dict[str, str], hold: Any) -> None:
    groups = {name: uid for uid, _, name in book.read(queries.group_names)}
    hold("group", "2026-01-10", group_uid=groups["第一党小组"])
    hold("group", "2026-02-10", group_uid=groups["第一党小组"])
    found = asking.facts(book, asking.Question(as_of=dt.date(2026, 12, 31)))
    months = {fact.subject: fact.value for fact in found if fact.name == "meetings.months.group"}
    assert months == {"": 2, groups["第一党小组"]: 2, groups["第二党小组"]: 0}


def test_a_group_is_told_by_its_branch_where_there_are_two(book: Book, people: dict[str, str]) -> None:
    alone = {one.label for one in facts(book)["meetings.met.group", ""].lacking}
    assert "第一党小组 2026年1月 党小组会" in alone
    with book.edit("另一支部") as session:
        roster.add_group(session, roster.add_branch(session, "西湖社区党支部"), "第一党小组")
    both = [one.label for one in facts(book)["meetings.met.group", ""].lacking]
    assert len(set(both)) == len(both) and all("支部 第" in label for label in both)


def test_periods_that_are_over(book: Book, people: dict[str, str], hold: Any) -> None:
    hold("general", "2026-02-10")
    hold("general", "2026-07-10")
    assert (value(book, "owed.general", "2026-07-10"), value(book, "done.general", "2026-07-10")) == (3, 2)
    assert value(book, "owed.general", "2026-06-30") == 1
    assert value(book, "owed.general", "2026-07-01") == 2
    [late] = facts(book, "2026-07-10")["meetings.done.general", ""].lacking
    assert late.label == "东湖社区党支部 2026年第二季度 支部党员大会"
    with book.edit("说明") as session:
        [branch] = {row[0] for row in queries.branches(session)}
        queries.excuse(
            session, {"branch_uid": branch, "kind": "general", "period": "2026-Q2", "reason": "防汛"}
        )
    assert value(book, "owed.general", "2026-07-10") == 2


def test_people(book: Book, branch: str, people: dict[str, str], hold: Any) -> None:
    report = hold("half_report", "2026-05-10", hours_tenth=320, central=True)
    with book.edit("到会") as session:
        entries = [
            {
                "person_uid": people[name],
                "state": "present" if place < 12 else "absent",
                "due": True,
                "votes": True,
            }
            for place, name in enumerate(NAMES)
        ]
        queries.set_attendance(session, report, entries)
    found = facts(book)
    assert found["meetings.half_reports", "2026-H1"].value == 12
    assert found["meetings.half_report_share", ""].value == 4000  # of the two half years
    assert found["meetings.half_reports", "2026-H2"].value == 0
    assert found["meetings.attendance_share", ""].value == 8000
    lacking = found["meetings.attendance_share", ""].lacking
    assert {one.label.split(" ")[0] for one in lacking} == set(NAMES[12:])
    assert len(found["meetings.attendance_share", ""].proofs) == 12
    assert found["meetings.hours_reached", ""].value == 9  # the three of the committee owe more
    assert found["meetings.officers_reached_share", ""].value == 0
    assert found["meetings.hours_reached_share", ""].value == 6000
    assert found["meetings.absent_six", ""].value == 0


def test_appraisals_within_two_years(book: Book, branch: str, people: dict[str, str]) -> None:
    with book.edit("评议") as session:
        counts = {"due": 15, "present": 15, "issued": 15, "returned": 15, "plan": "方案"}
        uid = queries.start_appraisal(session, branch, 2025, {"on_date": day("2026-01-15"), **counts})
        told = queries.appraisal(session, uid)["results"]
        queries.set_results(
            session, [(row["uid"], {"grade": "qualified"}) for row in told if row["standing"] == "full"]
        )
        queries.close_appraisal(session, uid, dt.date(2026, 1, 20))
    names = ("appraised", "appraised_two_years", "appraised_with_plan")
    assert [value(book, name) for name in names] == [0, 1, 0]
    assert [value(book, name, "2026-01-19") for name in names] == [0, 0, 0]
    last = facts(book, "2027-12-31", 2027)
    assert last["meetings.appraised_two_years", ""].value == 0


def test_a_year_of_eighty_members_is_told_at_once(book: Book, branch: str, people: dict[str, str]) -> None:
    """120 meetings with everybody's attendance; time of this process alone."""
    with book.edit("一年") as session:
        for place in range(120):
            on = dt.date(2026, 1, 5) + dt.timedelta(days=place * 2)
            kind = ("general", "lecture", "study", "theme_day")[place % 4]
            uid = queries.add_meeting(
                session,
                {"branch_uid": branch, "kind": kind, "title": "会议", "state": "held",
                 "held_on": queries.as_date(on), "hours_tenth": 10},
            )  # fmt: skip
            queries.set_attendance(
                session,
                uid,
                [
                    {"person_uid": one, "state": "present", "due": True, "votes": True}
                    for one in people.values()
                ],
            )
    start = time.process_time()
    found = facts(book)
    assert time.process_time() - start < 1.0
    assert found["meetings.attendance_share", ""].value == 10_000
