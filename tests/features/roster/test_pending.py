"""What waits or falls due about a person: the day before it shows, the day, the last day, the day after."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.facts import Asked
from partybook.features.roster import queries
from partybook.features.roster.rules.development import Case, blocks
from partybook.features.roster.rules.life import life_on
from partybook.features.roster.rules.pending import BEFORE, TODO, Pending, is_abroad, pending
from partybook.features.roster.rules.voting import needed
from partybook.features.roster.sources import SOURCES
from partybook.jobs import demo, importing
from partybook.standards.codes import codes
from partybook.standards.rules import at_least, over, rule_on

from .conftest import number, sheet

FULL = {
    "name": "张三",
    "standing": "full",
    "joined_on": PartialDate(1995, 7),
    "full_on": PartialDate(1996, 7),
}
NEW = {"name": "李四", "standing": "probationary", "joined_on": PartialDate(2025, 3, 1)}
Event = dict[str, Any]


def event(kind: str, on: str, **more: Any) -> Event:
    values = {
        key: PartialDate.from_iso(value) if key.endswith("_on") or key == "until" else value
        for key, value in more.items()
    }
    return {"uid": f"{kind} {on}", "kind": kind, "on_date": PartialDate.from_iso(on), **values}


def approved(kind: str, on: str, **more: Any) -> Event:
    return event(kind, on, **{"approved_on": on, **more})


def of(
    day: dt.date, *events: Event, person: Event | None = None, begins: PartialDate | None = None
) -> list[Pending]:
    person = person or FULL
    return pending(person, events, life_on(person, events, day), day, begins)


LETTER = event("transfer_out", "2026-03-02", valid_days=30)
OUT = event("transfer_out", "2026-03-02", accepted_on="2026-03-31")
IN = event("transfer_in", "2026-03-02", accepted_on="2026-03-31")
CORRECTION = approved("correction", "2026-01-15", until="2026-07-15")
OBSERVED = approved("on_observation", "2025-01-15", until="2026-01-14")
LOST = event("lost", "2025-08-31")
SUSPENDED = approved("suspended", "2024-02-29")
ABROAD = event("mobile_out", "2025-08-31", place="日本东京")
AWAY = event("mobile_out", "2025-08-31", place="广东深圳")


@pytest.mark.parametrize(
    ("kind", "events", "person", "due"),
    [
        ("letter", [LETTER], FULL, "2026-04-01"),
        ("letter", [event("transfer_out", "2026-03-02")], FULL, "2026-05-31"),
        ("receipt_wanted", [OUT], FULL, "2026-04-30"),
        ("receipt_owed", [IN], FULL, "2026-04-30"),
        ("correction", [CORRECTION], FULL, "2026-07-15"),
        ("observation", [OBSERVED], FULL, "2026-01-14"),
        ("probation", [], NEW, "2026-03-01"),
        ("probation", [approved("extended", "2026-02-01", until="2026-09-01")], NEW, "2026-09-01"),
        ("probation", [event("transfer_in", "2025-06-01")], NEW, "2026-09-01"),
        ("suspension", [LOST], FULL, "2026-03-01"),
        ("suspension", [], {**FULL, "lost": True, "lost_on": PartialDate(2025, 8, 31)}, "2026-03-01"),
        ("removal", [event("lost", "2023-01-01"), SUSPENDED], FULL, "2026-03-01"),
        ("contact", [ABROAD], FULL, "2026-02-28"),
        ("report", [AWAY], FULL, "2026-08-31"),
        ("report", [AWAY, event("contacted", "2026-01-31")], FULL, "2027-01-31"),
    ],
)
def test_it_shows_some_days_ahead_and_is_late_the_day_after(
    kind: str, events: list[Event], person: Event, due: str
) -> None:
    last = dt.date.fromisoformat(due)
    ahead = rule_on("reminder", last)
    assert ahead is not None
    first = last - dt.timedelta(days=ahead.values[kind])
    for day, shown, late in (
        (first - dt.timedelta(days=1), False, False),
        (first, True, False),
        (last, True, False),
        (last + dt.timedelta(days=1), True, True),
    ):
        found = [one for one in of(day, *events, person=person) if one.kind == kind]
        assert [(one.due, one.late(day)) for one in found] == ([(last, late)] if shown else []), day


@pytest.mark.parametrize(
    ("kind", "events", "end"),
    [
        ("letter", [LETTER], event("transfer_out", "2026-03-02", accepted_on="2026-03-20")),
        (
            "receipt_wanted",
            [OUT],
            event("transfer_out", "2026-03-02", accepted_on="2026-03-31", receipt_on="2026-05-10"),
        ),
        ("correction", [CORRECTION], event("correction_ended", "2026-07-20")),
        ("observation", [OBSERVED], approved("rights_restored", "2026-01-20")),
        ("suspension", [LOST], event("found", "2026-03-05")),
        ("suspension", [LOST], event("suspended", "2026-03-05")),
        ("removal", [SUSPENDED], approved("restored", "2026-04-01")),
        ("removal", [SUSPENDED], approved("removed", "2026-04-01")),
        ("contact", [ABROAD], event("contacted", "2026-03-05")),
        ("contact", [ABROAD], event("mobile_back", "2026-03-05")),
        ("correction", [CORRECTION], event("died", "2026-07-20")),
    ],
)
def test_what_was_done_is_no_longer_shown(kind: str, events: list[Event], end: Event) -> None:
    later = [end] if end["uid"] == events[0]["uid"] else [*events, end]
    done = end.get("receipt_on") or end.get("accepted_on") or end["on_date"]
    day = done.earliest
    before = day - dt.timedelta(days=1)
    known = [one for one in of(before, *later) if one.kind == kind]
    assert known or kind == "letter"
    assert kind not in [one.kind for one in of(day, *later)]
    assert kind in [one.kind for one in of(dt.date(2026, 8, 1), *events)]  # without it, it stays


def test_a_second_term_is_due_though_the_first_was_ended() -> None:
    ended, second = (
        event("correction_ended", "2026-07-20"),
        approved("correction", "2026-09-01", until="2027-03-01"),
    )
    (one,) = of(dt.date(2027, 2, 20), CORRECTION, ended, second)
    assert (one.kind, one.due, one.event) == ("correction", dt.date(2027, 3, 1), second)


def test_a_reply_is_awaited_until_it_is_there() -> None:
    waiting = event("removed", "2026-03-01")
    (one,) = of(dt.date(2026, 3, 1), waiting)
    assert (one.kind, one.since, one.due, one.event) == ("approval", PartialDate(2026, 3, 1), None, waiting)
    assert of(dt.date(2026, 2, 28), waiting) == []
    came = {**waiting, "approved_on": PartialDate(2026, 5, 20)}
    assert [one.kind for one in of(dt.date(2026, 5, 19), came)] == ["approval"]
    assert of(dt.date(2026, 5, 20), came) == []


def test_what_goes_on_since_before_the_records_is_said_without_delay() -> None:
    """What fell due the day before the records begin is not late; it was not entered, and is said to be so."""
    day = dt.date(2026, 8, 1)
    for begins, late in (("2026-07-15", True), ("2026-07-16", False)):
        (one,) = of(day, CORRECTION, begins=PartialDate.from_iso(begins))
        assert (one.kind, one.late(day), one.before) == ("correction", late, not late)
        assert one.todo == (TODO["correction"] if late else BEFORE)


def test_slips_and_letters_due_before_the_records_are_not_asked_for() -> None:
    day = dt.date(2026, 8, 1)
    for moved, due in ((IN, "2026-04-30"), (LETTER, "2026-04-01")):
        on = dt.date.fromisoformat(due)
        for begins, shown in ((on, 1), (on + dt.timedelta(days=1), 0)):
            assert len(of(day, moved, begins=PartialDate.of(begins))) == shown


def test_who_is_away_since_long_is_contacted_from_the_first_round_of_the_records() -> None:
    """Abroad since 2025-08-31, each half year: 2026-02-28, then 2026-08-28."""
    begins = PartialDate(2026, 3, 1)
    assert of(dt.date(2026, 6, 1), ABROAD, begins=begins) == []
    (one,) = of(dt.date(2026, 8, 29), ABROAD, begins=begins)
    assert (one.kind, one.due, one.late(dt.date(2026, 8, 29))) == ("contact", dt.date(2026, 8, 28), True)


def test_who_died_has_nothing_due_and_who_moved_only_the_letter() -> None:
    day = dt.date(2026, 8, 1)
    assert of(day, CORRECTION, event("warning", "2026-02-01"), event("died", "2026-07-01")) == []
    moved = event("transfer_out", "2026-06-01")
    assert [one.kind for one in of(day, CORRECTION, event("warning", "2026-02-01"), moved)] == []
    assert [one.kind for one in of(dt.date(2026, 9, 1), CORRECTION, moved)] == ["letter"]


@pytest.mark.parametrize(
    ("away", "abroad"),
    [
        ({"place": "日本东京"}, True),
        ({"reason": "出国探亲"}, True),
        ({"place": "广东深圳", "reason": "务工"}, False),
        ({}, True),
    ],
)
def test_who_is_abroad_is_told_by_place_and_reason(away: Event, abroad: bool) -> None:
    rule = rule_on("mobile_contact", dt.date(2026, 1, 1))
    assert rule is not None
    assert is_abroad({"mobile_to": "新加坡"}, away, rule.values["abroad"]) == abroad


def test_every_kind_says_what_to_do_and_when_to_remind() -> None:
    rule = rule_on("reminder", dt.date(2026, 1, 1))
    assert rule is not None
    known = {*TODO, "development"}  # whose words are made of the step
    assert known == set(codes()["pending"].codes) == {*rule.values, "approval"}


# Votes: each edge ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "half", "four_fifths"),
    [(0, 1, 0), (1, 1, 1), (2, 2, 2), (3, 2, 3), (4, 3, 4), (5, 3, 4), (6, 4, 5), (9, 5, 8), (10, 6, 8), (11, 6, 9), (46, 24, 37), (47, 24, 38)],
)  # fmt: skip
def test_how_many_have_to_be_there(count: int, half: int, four_fifths: int) -> None:
    assert over(count, (1, 2)) == half and at_least(count, (4, 5)) == four_fifths
    assert half > count / 2 >= half - 1
    assert 5 * four_fifths >= 4 * count > 5 * (four_fifths - 1)


def test_the_quorum_is_that_of_the_rule_on_the_day() -> None:
    day = dt.date(2026, 11, 1)
    assert [needed(kind, 46, day) for kind in ("meeting", "admission", "election")] == [24, 24, 37]
    assert needed("election", 46, dt.date(2020, 7, 12)) is None
    assert needed("election", 46, dt.date(2020, 7, 13)) == 37


# In a book -------------------------------------------------------------------------------------------------------


def rows(book: Book, name: str, day: dt.date, **more: Any) -> list[Any]:
    source = next(one for one in SOURCES if one.name == name)
    return list(book.read(lambda session: source.rows(session, Asked(day.year, day, **more))))


def test_the_soonest_stands_first_and_each_names_its_person(book: Book) -> None:
    with book.edit("登记") as session:
        one, two = (queries.add_person(session, {**FULL, "name": name}) for name in ("张三", "李四"))
        queries.add_event(session, one, {key: CORRECTION[key] for key in CORRECTION if key != "uid"})
        queries.add_event(session, two, {"kind": "removed", "on_date": PartialDate(2026, 3, 1)})
    found = rows(book, "roster.pending", dt.date(2026, 7, 20))
    assert [(row["name"], row["kind"], row["event"], row["days"]) for row in found] == [
        ("李四", "approval", "removed", None),
        ("张三", "correction", "correction", -5),
    ]
    assert [row["name"] for row in rows(book, "roster.pending", dt.date(2026, 7, 20), uid=one)] == ["张三"]
    source = next(one for one in SOURCES if one.name == "roster.pending")
    assert source.heads(found) == {"count": 2, "approvals": 1, "late": 1}


@pytest.mark.parametrize(
    ("day", "shown", "late", "says"),
    [
        ("2026-06-17", False, False, ""),
        ("2026-06-18", True, False, "1个月内（第7条），从2026年6月3日“递交入党申请书”算起。"),
        ("2026-07-03", True, False, "第2步“派人谈话”"),
        ("2026-07-04", True, True, "已逾期1天。办好后登记这一步。"),
    ],
)
def test_a_step_of_development_is_told_before_and_after_its_last_day(
    book: Book, day: str, shown: bool, late: bool, says: str
) -> None:
    with book.edit("登记") as session:
        new = {"name": "周六", "standing": "applicant", "applied_on": PartialDate(2026, 6, 3)}
        uid = queries.add_person(session, new)
    on = dt.date.fromisoformat(day)
    found = rows(book, "roster.pending", on)
    assert found == rows(book, "roster.pending", on, uid=uid)
    assert [(row["name"], row["kind"], row["late"]) for row in found] == (
        [("周六", "development", late)] if shown else []
    )
    for row in found:
        assert (row["since"], row["due_on"]) == (PartialDate(2026, 6, 3), PartialDate(2026, 7, 3))
        assert says in row["todo"]
    with book.edit("设置") as session:
        queries.change_organisation(session, {"begins_on": PartialDate(2026, 7, 4)})
    assert rows(book, "roster.pending", on) == []
    with book.edit("设置") as session:
        queries.change_organisation(session, {"begins_on": PartialDate(2026, 7, 3)})
    assert rows(book, "roster.pending", on) == found


def test_left_out_only_with_consent_and_the_meetings_vote(book: Book) -> None:
    with book.edit("登记") as session:
        old, new = (queries.add_person(session, {**FULL, "name": name}) for name in ("张三", "李四"))
        values = {
            "kind": "not_due",
            "on_date": PartialDate(2026, 3, 10),
            "reason": "4",
            "approval": "湖街党〔2026〕3号",
        }
        event_uid = queries.add_event(session, old, values)
        queries.add_event(session, new, {**values, "reason": "6", "approved_on": PartialDate(2026, 2, 1)})

    def due(day: dt.date) -> dict[str, tuple[bool, bool, str | None]]:
        found = rows(book, "roster.voters", day)
        return {row["name"]: (row["due"], row["due_admission"], row["reason"]) for row in found}

    assert due(dt.date(2026, 3, 9)) == {"张三": (True, True, None), "李四": (True, True, None)}
    assert due(dt.date(2026, 3, 10)) == {"张三": (True, True, None), "李四": (False, True, "6")}
    with book.edit("批复") as session:
        queries.change_event(session, event_uid, {"approved_on": PartialDate(2026, 4, 1)})
    assert due(dt.date(2026, 3, 31))["张三"] == (True, True, None)
    assert due(dt.date(2026, 4, 1))["张三"] == (False, False, "4")
    row = next(row for row in rows(book, "roster.voters", dt.date(2026, 4, 1)) if row["name"] == "张三")
    assert (row["voted_on"], row["approved_on"], row["approval"]) == (
        PartialDate(2026, 3, 10),
        PartialDate(2026, 4, 1),
        "湖街党〔2026〕3号",
    )


def test_who_may_be_either_is_named_and_has_no_vote(book: Book) -> None:
    with book.edit("登记") as session:
        queries.add_person(session, {"name": "赵文斌"})
        queries.add_person(
            session, {"name": "后来的人", "applied_on": PartialDate(2030), "standing": "applicant"}
        )
    (row,) = rows(book, "roster.voters", dt.date(2026, 4, 1))
    assert (row["name"], row["votes"], row["no_vote"], row["due"]) == ("赵文斌", False, "unknown", False)
    source = next(one for one in SOURCES if one.name == "roster.voters")
    assert source.heads([row])["members"] == 0


# Readmission in the development track ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "barred"), [("2030-03-04", True), ("2030-03-05", False), ("2030-03-06", False)]
)
def test_who_was_removed_is_not_admitted_within_five_years(book: Book, day: str, barred: bool) -> None:
    born = {"name": "张三", "born_on": PartialDate(1980, 5, 3)}
    with book.edit("登记") as session:
        queries.add_branch(session, "东湖社区第二党支部")
        old = queries.add_person(session, {**FULL, **born, "branch": "东湖社区第二党支部"})
        left = {"kind": "removed", "on_date": PartialDate(2025, 3, 1), "approved_on": PartialDate(2025, 3, 5)}
        queries.add_event(session, old, left)
        new = queries.add_person(
            session, {**born, "standing": "applicant", "applied_on": PartialDate(2029, 12, 1)}
        )
        other = queries.add_person(
            session, {**born, "born_on": PartialDate(1981), "applied_on": PartialDate(2029, 12)}
        )
    on = dt.date.fromisoformat(day)
    for uid, wanted in ((new, barred), (other, False)):
        found = book.read(lambda session, uid=uid: queries.case(session, uid, on))
        says = [str(problem) for problem in blocks(found[2], on) if problem.code == "readmission"]
        assert says == (
            ["2025.03.01 已“除名”，2030.03.05 起才可以重新入党（不合格党员组织处置办法）。"] if wanted else []
        )
    shown = [row["blocked"] for row in rows(book, "roster.development", on) if row["uid"] == new]
    assert any("重新入党" in str(says) for says in shown) == barred


def test_an_admission_within_the_five_years_stays_pointed_out() -> None:
    from partybook.features.roster.rules.limits import bar_of

    bar = bar_of([approved("expelled", "2020-03-05")], dt.date(2026, 1, 1))
    for accepted, wrong in (("2025-03-04", True), ("2025-03-05", False)):
        case = Case({"joined_on": PartialDate.from_iso(accepted)}, barred=bar)
        found = [problem.code for problem in blocks(case, dt.date(2026, 1, 1))]
        assert ("readmission" in found) == wrong


@pytest.mark.parametrize("today", ["2030-03-04", "2030-03-05"])
def test_who_applies_again_is_another_record_and_is_pointed_out(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, today: str
) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", today)
    citizen = number("19800503", 11)
    with book.edit("登记") as session:
        old = queries.add_person(session, {**FULL, "citizen_id": citizen, "born_on": PartialDate(1980, 5, 3)})
        left = {"kind": "removed", "on_date": PartialDate(2025, 3, 5), "approved_on": PartialDate(2025, 3, 5)}
        queries.add_event(session, old, left)
    head = ("姓名", "身份证号", "申请入党时间", "人员类别")
    path = sheet(tmp_path / "a.xlsx", [head, ("张三", citizen, "2029.12.01", "申请人")])
    plan = importing.plan_import(book, "roster", path)
    assert [row.fate for row in plan.rows] == ["added"]
    told = [(problem.code, problem.where.column) for problem in plan.all_problems()]
    assert told == ([("readmission", "申请入党时间")] if today == "2030-03-04" else [])
    importing.apply_import(book, plan)
    assert len(book.read(queries.people)) == 2
    again = importing.plan_import(book, "roster", path)
    assert [row.fate for row in again.rows] == ["unchanged"] and again.rows[0].uid != old
    path = sheet(
        tmp_path / "b.xlsx", [head[:3], ("张三", citizen, "1994.07.01")]
    )  # an old list: the old record?
    assert importing.plan_import(book, "roster", path).rows[0].uid != old  # the one who is here
    with pytest.raises(Problem), book.edit("再登记") as session:
        queries.add_person(session, {"name": "李四", "citizen_id": citizen})


def test_the_practice_book_has_something_of_each(tmp_path: Path) -> None:
    day = dt.date(2026, 11, 22)
    with demo.demo(tmp_path / "a.partybook") as book:
        kinds = {row["kind"]: row["name"] for row in rows(book, "roster.pending", day)}
        assert {"approval", "report", "suspension", "removal", "development"} <= set(kinds)
        states = {row["state"] for row in rows(book, "roster.events", day)}
        assert states == {"stands", "waits", "corrected"}
        (left_out,) = [row for row in rows(book, "roster.voters", day) if row["votes"] and not row["due"]]
        assert left_out["reason"] == "4" and left_out["voted_on"] and left_out["approval"]
        source = next(one for one in SOURCES if one.name == "roster.voters")
        heads = source.heads(rows(book, "roster.voters", day))
        assert (heads["members"], heads["full"], heads["voters"], heads["due"]) == (52, 50, 50, 49)
        assert [heads[f"{kind}_quorum"] for kind in ("meeting", "admission", "election")] == [25, 25, 40]
    demo.demo(tmp_path / "b.partybook", members=25).close()


def test_the_list_of_those_away_says_when_they_were_last_contacted(book: Book) -> None:
    with book.edit("登记") as session:
        uid = queries.add_person(session, FULL)
        for kind, on in (
            ("mobile_out", PartialDate(2024, 1, 5)),
            ("contacted", PartialDate(2024, 6, 1)),
            ("mobile_back", PartialDate(2024, 9, 1)),
            ("mobile_out", PartialDate(2025, 9, 1)),
            ("contacted", PartialDate(2026, 3, 1)),
        ):
            queries.add_event(session, uid, {"kind": kind, "on_date": on})
    for day, last in (
        ("2024-05-31", None),
        ("2024-06-01", "2024-06-01"),
        ("2026-02-28", None),
        ("2026-03-01", "2026-03-01"),
    ):
        (row,) = rows(book, "roster.mobile", dt.date.fromisoformat(day))
        assert row["contacted_on"] == (PartialDate.from_iso(last) if last else None)
