"""Meetings from the plan to the minutes: numbers, who is due, votes and what follows, resolutions, undo."""

import datetime as dt
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.meetings import queries
from partybook.features.roster import queries as roster
from tests.features.meetings.conftest import NAMES, YOUNG, day


def code_of(book: Book, write: Any) -> str:
    with pytest.raises(Problem) as found, book.edit("试") as session:
        write(session)
    return found.value.code


def due(book: Book, branch: str, kind: str, on: str, **values: Any) -> dict[str, dict[str, Any]]:
    row = {"kind": kind, "branch_uid": branch, "group_uid": None, **values}
    found = book.read(lambda session: queries.due_at(session, row, dt.date.fromisoformat(on)))
    return {one["name"]: one for one in found}


def test_numbers_go_on_by_kind_unit_and_year(book: Book, hold: Any) -> None:
    number = lambda uid: book.read(lambda session: queries.meeting(session, uid))["number"]  # noqa: E731
    assert [number(hold("general", f"2026-0{month}-12")) for month in (1, 4, 7)] == [1, 2, 3]
    assert number(hold("committee", "2026-01-05")) == 1
    assert number(hold("general", "2025-12-12")) == 1
    assert number(hold("general", "2026-09-01", number=10)) == 10
    assert number(hold("general", "2026-10-01")) == 11


def test_a_number_is_never_given_twice(book: Book, hold: Any) -> None:
    first = hold("general", "2026-01-12")
    with book.edit("作废") as session:
        queries.void_meeting(session, first, "写错了")
    second = hold("general", "2026-01-13")
    assert book.read(lambda session: queries.meeting(session, second))["number"] == 2
    with pytest.raises(Problem) as found:
        hold("general", "2026-02-13", number=1)
    assert found.value.code == "meeting-number-taken"
    book.undo()
    third = hold("general", "2026-01-14")
    assert book.read(lambda session: queries.meeting(session, third))["number"] == 3


def test_a_plan_becomes_a_meeting_held_and_gets_its_number_then(book: Book, branch: str) -> None:
    with book.edit("安排") as session:
        uid = queries.add_meeting(
            session,
            {
                "branch_uid": branch,
                "kind": "general",
                "title": "一季度党员大会",
                "planned_on": day("2026-03-12"),
            },
        )
    assert book.read(lambda session: queries.meeting(session, uid))["number"] is None
    with book.edit("召开") as session:
        queries.change_meeting(session, uid, {"state": "held", "held_on": day("2026-03-13")})
    row = book.read(lambda session: queries.meeting(session, uid))
    assert (row["number"], str(row["planned_on"]), str(row["held_on"])) == (1, "2026-03-12", "2026-03-13")


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"kind": None}, "meeting-kind"),
        ({"kind": "other"}, "meeting-own-kind"),
        ({"title": " "}, "meeting-title"),
        ({"kind": "group"}, "meeting-group"),
        ({"held_on": None}, "meeting-day"),
        ({"held_on": PartialDate(2026, 3)}, "meeting-day"),
        ({"held_on": PartialDate(2026, 11, 25)}, "meeting-future"),
        ({"starts_at": "10:00", "ends_at": "10:00"}, "meeting-ends"),
        ({"due_count": 3, "present_count": 4}, "meeting-present"),
        ({"state": "planned"}, "meeting-planned"),
        ({"state": "cancelled", "planned_on": PartialDate(2026, 3, 1)}, "meeting-cancelled"),
        ({"number": 0}, "meeting-number"),
    ],
)
def test_what_can_not_be_is_refused(book: Book, hold: Any, values: dict[str, Any], code: str) -> None:
    hold("general", "2026-11-24")
    row = {"kind": "general", "on": "2026-03-12", **values}
    with pytest.raises(Problem) as found:
        hold(row.pop("kind"), row.pop("on"), **row)
    assert found.value.code == code


def test_who_is_due_comes_from_the_roster_of_that_day(
    book: Book, branch: str, people: dict[str, str]
) -> None:
    assert YOUNG not in due(book, branch, "general", "2026-03-09")  # accepted on the 10th
    found = due(book, branch, "general", "2026-03-10")
    assert set(found) == set(NAMES)
    assert found[YOUNG]["due"] and not found[YOUNG]["votes"]
    assert set(due(book, branch, "committee", "2026-03-10")) == {"张建国", "王芳", "李娜"}
    assert due(book, branch, "committee", "2023-05-31") == {}
    group = book.read(queries.group_names)[0]
    assert len(due(book, branch, "group", "2026-03-10", group_uid=group[0])) == 8
    assert due(book, branch, "joint", "2026-03-10") == {}
    with book.edit("转出") as session:
        values = {"kind": "transfer_out", "on_date": day("2026-05-06"), "accepted_on": day("2026-05-20")}
        roster.add_event(session, people["赵敏"], values)
    assert "赵敏" in due(book, branch, "general", "2026-05-19")
    assert "赵敏" not in due(book, branch, "general", "2026-05-20")


def test_whom_the_meeting_left_out_counts_only_after_the_consent(
    book: Book, branch: str, people: dict[str, str]
) -> None:
    with book.edit("不计应到") as session:
        uid = roster.add_event(
            session, people["孙伟"], {"kind": "not_due", "on_date": day("2026-04-01"), "reason": "6"}
        )
    assert due(book, branch, "general", "2026-05-01")["孙伟"]["votes"]
    with book.edit("批复") as session:
        roster.change_event(session, uid, {"approved_on": day("2026-04-20")})
    assert due(book, branch, "general", "2026-04-19")["孙伟"]["votes"]
    left = due(book, branch, "general", "2026-04-20")["孙伟"]
    assert (left["due"], left["votes"], left["left_out"]) == (False, False, "6")
    row = {"kind": "general", "branch_uid": branch, "group_uid": None}
    for_admission = book.read(lambda session: queries.due_at(session, row, dt.date(2026, 4, 20), "admission"))
    assert next(one for one in for_admission if one["name"] == "孙伟")[
        "votes"
    ]  # reason 6 is one of elections


def entered(book: Book, branch: str, uid: str, on: str, away: dict[str, tuple[str, str]]) -> None:
    rows = due(book, branch, "general", on).values()
    lines = []
    for row in rows:
        state, reason = away.get(row["name"], ("present", None))
        lines.append({**row, "state": state, "reason": reason})
    with book.edit("到会") as session:
        queries.set_attendance(session, uid, lines)


def test_numbers_come_from_the_names_and_say_who_was_away(
    book: Book, branch: str, people: dict[str, str], hold: Any
) -> None:
    uid = hold("general", "2026-05-12", due_count=99, present_count=1)
    entered(
        book,
        branch,
        uid,
        "2026-05-12",
        {"赵敏": ("leave", "出差"), "孙伟": ("absent", None), "周勇": ("late", None)},
    )
    row = book.read(lambda session: queries.minutes(session, uid))
    assert (row["due"], row["present"], row["absent"]) == (15, 13, 2)
    assert (row["vote_due"], row["vote_present"], row["quorum"], row["quorum_ok"]) == (14, 12, 8, True)
    assert row["absent_words"] == "孙伟（缺席）、赵敏（请假：出差）"


def test_the_list_stays_as_it_was_entered_when_the_roster_changes(
    book: Book, branch: str, people: dict[str, str], hold: Any
) -> None:
    uid = hold("general", "2026-05-12")
    entered(book, branch, uid, "2026-05-12", {})
    with book.edit("转出") as session:
        roster.add_event(
            session,
            people["赵敏"],
            {"kind": "transfer_out", "on_date": day("2026-05-01"), "accepted_on": day("2026-05-02")},
        )
    assert book.read(lambda session: queries.minutes(session, uid))["due"] == 15


def test_entering_the_same_list_again_changes_nothing(
    book: Book, branch: str, people: dict[str, str], hold: Any
) -> None:
    uid = hold("general", "2026-05-12")
    entered(book, branch, uid, "2026-05-12", {"赵敏": ("leave", "出差")})
    before = len(book.history())
    entered(book, branch, uid, "2026-05-12", {"赵敏": ("leave", "出差")})
    assert len(book.history()) == before
    entered(book, branch, uid, "2026-05-12", {"赵敏": ("present", None)})
    assert len(book.history()) == before + 1 and book.history()[0].count == 1


def test_a_passed_vote_waits_on_the_person_for_the_reply(
    book: Book, branch: str, people: dict[str, str], hold: Any
) -> None:
    uid = hold("general", "2026-05-12")
    numbers = {"due": 14, "present": 12, "written": 0, "yes": 12, "no": 0, "abstain": 0, "secret": True}
    votes = [
        {"matter": "removal", "person_uid": people["孙伟"], **numbers},
        {"matter": "exclusion", "person_uid": people["周勇"], **numbers, "yes": 7, "no": 5},
        {"matter": "decision", "text": "活动经费", **numbers},
    ]
    with book.edit("表决") as session:
        queries.set_votes(session, uid, votes)
    removal, exclusion, decision = book.read(lambda session: queries.minutes(session, uid))["votes"]
    assert [one["passed"] for one in (removal, exclusion, decision)] == [True, False, True]
    assert code_of(book, lambda session: queries.carry_out(session, exclusion["uid"])) == "vote-not-passed"
    with book.edit("登记") as session:
        event = queries.carry_out(session, removal["uid"], {"reason": "不履行党员义务"})
        assert queries.carry_out(session, decision["uid"]) is None
    kept = book.read(lambda session: roster.events(session, people["孙伟"]))
    assert [(one["uid"], one["kind"], one["approved_on"]) for one in kept] == [(event, "removed", None)]
    assert "孙伟" in due(book, branch, "general", "2026-06-01")  # no effect before the reply
    assert code_of(book, lambda session: queries.carry_out(session, removal["uid"])) == "vote-done"
    with book.edit("批复") as session:
        roster.change_event(session, event, {"approved_on": day("2026-05-30")})
    assert "孙伟" not in due(book, branch, "general", "2026-06-01")


def test_a_vote_on_conversion_is_the_step_of_the_way_in(
    book: Book, branch: str, people: dict[str, str], hold: Any
) -> None:
    uid = hold("general", "2026-05-12")
    numbers = {"due": 14, "present": 12, "written": 1, "yes": 13, "no": 0, "abstain": 0, "secret": True}
    with book.edit("表决") as session:
        queries.set_votes(session, uid, [{"matter": "conversion", "person_uid": people[YOUNG], **numbers}])
    (vote,) = book.read(lambda session: queries.minutes(session, uid))["votes"]
    with book.edit("登记") as session:
        queries.carry_out(session, vote["uid"])
    found = book.read(lambda session: roster.case(session, people[YOUNG], dt.date(2026, 6, 1)))
    assert found is not None
    step = next(one for one in found[2].steps if one["step"] == "converted")
    assert (step["voters"], step["present"], step["yes"], str(step["done_on"])) == (14, 12, 13, "2026-05-12")


def test_resolutions_stay_open_until_they_are_done(book: Book, branch: str, hold: Any) -> None:
    uid = hold("general", "2026-05-12")
    with book.edit("决议") as session:
        queries.set_resolutions(
            session,
            uid,
            [
                {"text": "修缮活动室", "owner": "王芳", "due_on": day("2026-06-30")},
                {"text": "", "owner": "空"},
                {"text": "走访困难党员", "owner": "李娜"},
            ],
        )
    still = lambda on: [  # noqa: E731
        row["text"]
        for row in book.read(
            lambda session: queries.open_resolutions(session, branch, dt.date.fromisoformat(on))
        )
    ]
    assert still("2026-05-11") == []
    assert still("2026-05-12") == ["修缮活动室", "走访困难党员"]
    one = book.read(lambda session: queries.resolutions(session, branch))[0]
    change = {"state": "done", "done_on": day("2026-11-25")}
    assert (
        code_of(book, lambda session: queries.change_resolution(session, one["uid"], change))
        == "resolution-day"
    )
    assert (
        code_of(book, lambda session: queries.change_resolution(session, one["uid"], {"state": "done"}))
        == "resolution-done"
    )
    with book.edit("落实") as session:
        queries.change_resolution(session, one["uid"], {**change, "done_on": day("2026-06-20")})
    assert still("2026-07-01") == ["走访困难党员"]


def test_speeches_keep_their_order_and_thirty_thousand_characters(book: Book, hold: Any) -> None:
    uid, long = hold("general", "2026-05-12"), "党" * 30_000
    speeches = [{"speaker": "王芳", "text": long}, {"speaker": "李娜", "text": "不同意", "kind": "dissent"}]
    with book.edit("记录") as session:
        queries.set_speeches(session, uid, speeches)
    kept = book.read(lambda session: queries.minutes(session, uid))["speeches"]
    assert [(one["speaker"], one["kind"], len(one["text"])) for one in kept] == [
        ("王芳", "speech", 30_000),
        ("李娜", "dissent", 3),
    ]
    with book.edit("换") as session:
        queries.set_speeches(session, uid, kept[::-1])
    again = book.read(lambda session: queries.minutes(session, uid))["speeches"]
    assert [one["uid"] for one in again] == [one["uid"] for one in kept[::-1]]


def test_the_usual_days_make_the_plan_and_leave_out_what_is_there(
    book: Book, branch: str, people: dict[str, str], hold: Any
) -> None:
    hold("theme_day", "2026-02-20")
    routines = [
        {"kind": "theme_day", "days": "每月18—20日"},
        {"kind": "group", "days": "每月第一个周一 19:00", "place": "活动室"},
    ]
    with book.edit("固定日") as session:
        queries.set_routines(session, branch, routines)
    made = book.read(lambda session: queries.from_routines(session, 2026, branch))
    days = [row for row in made if row["kind"] == "theme_day"]
    assert [str(row["planned_on"]) for row in days][:2] == ["2026-01-18", "2026-03-18"] and len(days) == 11
    groups = [row for row in made if row["kind"] == "group"]
    assert len(groups) == 24 and {row["starts_at"] for row in groups} == {"19:00"}
    with book.edit("排") as session:
        queries.add_plan(session, made)
    assert book.read(lambda session: queries.from_routines(session, 2026, branch)) == []


def test_last_years_plan_keeps_its_weekdays(book: Book, branch: str, hold: Any) -> None:
    hold("general", "2025-03-13", title="2025年第一季度党员大会")
    hold("committee", "2025-03-03")
    hold("committee", "2026-03-02")
    made = book.read(lambda session: queries.from_year(session, 2025, 2026, branch))
    assert [(row["title"], str(row["planned_on"]), row["state"]) for row in made] == [
        ("2026年第一季度党员大会", "2026-03-12", "planned")
    ]


def test_themes_gather_records_and_name_each_once(book: Book, hold: Any) -> None:
    uid = hold("study", "2026-05-12")
    with book.edit("专题") as session:
        theme = queries.add_theme(session, {"name": "主题教育"})
        queries.put_under(session, "meeting", uid, [theme, theme])
    assert book.read(lambda session: queries.under(session, theme)) == [("meeting", uid)]
    assert code_of(book, lambda session: queries.add_theme(session, {"name": "主题教育 "})) == "theme-name"
    with book.edit("取下") as session:
        queries.put_under(session, "meeting", uid, [])
    assert book.read(lambda session: queries.under(session, theme)) == []
