"""What an event may be told: what cannot happen in that state, and each limit the day before, on the day, the day after."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from partybook.dates import PartialDate
from partybook.features.roster.rules.checks import check_event
from partybook.features.roster.rules.limits import bar_of, letter_ends, receipt_due, same_person
from partybook.standards.rules import all_rules, rule_on

NOW = dt.date(2026, 11, 22)
FULL = {"standing": "full", "joined_on": PartialDate(1995, 7, 1), "full_on": PartialDate(1996, 7, 1)}
NEW = {"standing": "probationary", "joined_on": PartialDate(2026, 3, 1)}


def day(text: str, shift: int = 0) -> PartialDate:
    """A date as it is written; a whole one can be moved by days."""
    date = PartialDate.from_iso(text)
    return PartialDate.of(date.earliest + dt.timedelta(days=shift)) if shift else date


def event(kind: str, on: str, shift: int = 0, **more: Any) -> dict[str, Any]:
    """An event; texts that look like dates become dates."""
    values = {
        key: day(value) if key.endswith("_on") or key == "until" else value for key, value in more.items()
    }
    return {"uid": f"{kind} {on}", "kind": kind, "on_date": day(on, shift), **values}


def approved(kind: str, on: str, **more: Any) -> dict[str, Any]:
    return event(kind, on, **{"approved_on": on, **more})


def told(
    one: dict[str, Any], *others: dict[str, Any], person: dict[str, Any] | None = None
) -> list[tuple[str, str, str]]:
    found = check_event(person or FULL, others, one, NOW)
    assert all(str(problem) and "{" not in str(problem) for _, problem in found)
    return [(key, problem.code, problem.severity) for key, problem in found]


GONE = ("on_date", "event-left", "error")
STATE = ("on_date", "event-state", "error")
STANDING = ("on_date", "event-standing", "error")


@pytest.mark.parametrize(
    "kind", ["suspended", "lost", "mobile_out", "warning", "transfer_out", "died", "award"]
)
def test_nothing_happens_to_who_has_left(kind: str) -> None:
    assert GONE in told(event(kind, "2026-05-02"), event("died", "2026-05-01"))
    assert GONE not in told(event(kind, "2026-04-30"), event("died", "2026-05-01"))


def test_who_moved_away_may_come_back_and_who_was_removed_may_not() -> None:
    back = event("transfer_in", "2026-05-02")
    assert told(back, event("transfer_out", "2025-01-05")) == []
    assert GONE in told(back, approved("removed", "2025-01-05"))
    said = [str(problem) for _, problem in check_event(FULL, [approved("removed", "2025-01-05")], back, NOW)]
    assert said == ["2025.01.05 已“除名”，不能转入；2030.01.05 起才可以重新入党（不合格党员组织处置办法）。"]
    assert told(back, event("award", "2020-01-01")) == [("on_date", "event-arrived", "warning")]
    assert told(back) == []


def test_nothing_happens_here_before_the_transfer_in() -> None:
    came = event("transfer_in", "2026-05-02", accepted_on="2026-05-10")
    for on, wrong in (("2026-05-09", True), ("2026-05-10", False)):
        assert (("on_date", "event-not-yet", "error") in told(event("lost", on), came)) == wrong


@pytest.mark.parametrize(
    ("kind", "begun", "before"),
    [
        ("restored", "suspended", False),
        ("found", "lost", False),
        ("mobile_back", "mobile_out", False),
        ("contacted", "mobile_out", False),
        ("correction_ended", "correction", False),
        ("rights_restored", "on_observation", False),
        ("rights_restored", "rights_paused", False),
        ("suspended", "suspended", True),
        ("lost", "lost", True),
        ("mobile_out", "mobile_out", True),
    ],
)
def test_what_must_or_must_not_be_so_first(kind: str, begun: str, before: bool) -> None:
    """`before`: the event is wrong after the other one; else it is wrong without it."""
    one, other = approved(kind, "2026-05-02"), approved(begun, "2026-01-02")
    assert (STATE in told(one, other)) == before
    assert (STATE in told(one)) != before


def test_what_the_roster_itself_says_counts_as_well() -> None:
    assert STATE not in told(approved("restored", "2026-05-02"), person={**FULL, "status": "suspended"})
    assert STATE not in told(event("found", "2026-05-02"), person={**FULL, "lost": True})
    assert STATE not in told(event("mobile_back", "2026-05-02"), person={**FULL, "mobile": True})


def test_a_term_is_ended_once() -> None:
    begun, ended = approved("correction", "2026-01-02"), event("correction_ended", "2026-03-01")
    assert STATE in told(event("correction_ended", "2026-05-02"), begun, ended)


def test_what_hangs_on_a_pending_event_is_doubtful_only() -> None:
    waiting = event("suspended", "2026-01-02")
    assert told(approved("restored", "2026-05-02"), waiting) == [("on_date", "event-pending", "warning")]
    assert ("on_date", "event-pending", "warning") in told(approved("suspended", "2026-05-02"), waiting)


def test_a_rough_date_whose_order_is_open_is_asked_for() -> None:
    assert told(event("found", "2026-05"), event("lost", "2026-05-10")) == [
        ("on_date", "event-order", "error")
    ]
    assert told(event("found", "2026-05-10"), event("lost", "2026-05")) == []
    assert told(event("found", "2026-05-09"), event("lost", "2026-05-10")) == [STATE]


def test_a_later_event_that_would_no_longer_fit_is_named() -> None:
    back = event("mobile_back", "2026-08-01")
    out = event("mobile_out", "2026-01-01")
    found = check_event(FULL, [out, back], event("mobile_back", "2026-05-01"), NOW)
    assert [str(problem) for _, problem in found] == [
        "之后登记的“返回”（2026.08.01）就对不上了：没有登记外出流动。"
    ]
    assert told(event("award", "2026-05-01"), out, back) == []


@pytest.mark.parametrize(
    ("kind", "on", "wrong"),
    [
        ("suspended", "1995-06-30", True),
        ("suspended", "1995-07-01", False),
        ("suspended", "1995-07", False),
        ("not_due", "1995-06-30", True),
        ("extended", "1996-06-30", False),
        ("extended", "1996-07-01", True),
        ("extended", "1996-07", True),
        ("extended", "1996", False),
        ("cancelled", "1996-07-02", True),
        ("cancelled", "1996-06-30", False),
    ],
)
def test_members_only_and_probationers_only(kind: str, on: str, wrong: bool) -> None:
    assert (STANDING in told(approved(kind, on, reason="4"))) == wrong
    assert STANDING not in told(approved(kind, on, reason="4"), person={"name": "谁"})  # nothing is known


@pytest.mark.parametrize("kind", ["warning", "on_observation", "not_due", "expelled"])
def test_what_is_for_full_members_is_doubtful_for_a_probationer(kind: str) -> None:
    one = approved(kind, "2026-05-01", reason="4", until="2027-05-01")
    assert ("on_date", "event-standing", "warning") in told(one, person=NEW)
    assert ("on_date", "event-standing", "warning") not in told(one)


def test_who_is_no_member_has_no_relation_to_move() -> None:
    activist = {"standing": "activist", "activist_on": PartialDate(2025, 1)}
    for kind in ("transfer_out", "mobile_out"):
        assert told(event(kind, "2026-05-01"), person=activist) == [("on_date", "event-standing", "warning")]
    for state in (approved("suspended", "2026-01-02"), event("lost", "2026-01-02")):
        found = told(event("transfer_out", "2026-05-01"), state)
        assert found == [("on_date", "event-state", "warning")]


# Limits: the day before, the day, the day after ------------------------------------------------------------------


@pytest.mark.parametrize(("shift", "early"), [(-1, True), (0, False), (1, False)])
def test_suspended_after_six_months_without_contact(shift: int, early: bool) -> None:
    lost = event("lost", "2025-08-31")  # six full months: 1 March
    found = told({**event("suspended", "2026-03-01", shift), "approved_on": day("2026-03-10")}, lost)
    assert (("on_date", "event-early", "warning") in found) == early
    assert len(found) == early


def test_suspended_without_lost_contact_asks_for_the_reason() -> None:
    assert told(approved("suspended", "2026-03-01")) == [("on_date", "event-not-lost", "warning")]
    written = {**FULL, "lost": True, "lost_on": PartialDate(2025, 10)}
    assert told(approved("suspended", "2026-03-31"), person=written) == [
        ("on_date", "event-early", "warning")
    ]
    assert told(approved("suspended", "2026-04-01"), person=written) == []
    assert told(approved("suspended", "2018-03-01")) == []  # before there was a rule


@pytest.mark.parametrize(("shift", "early"), [(-1, True), (0, False), (1, False)])
def test_removed_two_years_after_suspension(shift: int, early: bool) -> None:
    lost, suspended = event("lost", "2023-01-01"), approved("suspended", "2024-02-29")
    one = {**event("removed", "2026-03-01", shift), "approved_on": day("2026-05-01")}
    assert told(one, lost, suspended) == ([("on_date", "event-early", "warning")] if early else [])


def test_who_is_lost_is_suspended_before_removal() -> None:
    one = approved("removed", "2026-03-01")
    assert told(one, event("lost", "2023-01-01")) == [("on_date", "event-not-suspended", "warning")]
    assert told(one) == []


@pytest.mark.parametrize(
    ("until", "fits"),
    [
        ("2027-08-30", False),
        ("2027-08-31", True),
        ("2027-09-01", True),
        ("2028-03-01", True),
        ("2028-03-02", False),
    ],
)
def test_probation_is_put_off_by_half_a_year_to_a_year(until: str, fits: bool) -> None:
    one = approved("extended", "2026-11-01", until=until)
    found = told(one, person=NEW)
    assert found == ([] if fits else [("until", "event-length", "warning")])


def test_probation_is_put_off_once() -> None:
    before = approved("extended", "2026-10-01", until="2027-09-01")
    assert told(approved("extended", "2026-11-01", until="2027-09-01"), before, person=NEW) == [
        ("on_date", "event-extended", "warning")
    ]
    assert told(approved("extended", "2026-11-01"), person=NEW) == [("until", "event-until", "warning")]
    assert told({**before, "until": day("2027-10-01")}, before, person=NEW) == []  # the same one, completed


@pytest.mark.parametrize(
    ("on", "until", "code"),
    [
        ("2026-01-15", "2026-07-15", None),
        ("2026-01-15", "2026-07-16", "一般 6 个月"),
        ("2026-01-15", "2027-01-15", "一般 6 个月"),
        ("2026-01-15", "2027-01-16", "最长 12 个月"),
        ("2024-06-16", "2024-12-17", "一般 6 个月"),
        ("2024-06-15", "2025-06-15", None),
        ("2024-06-15", "2025-06-16", "最长 12 个月"),
    ],
)
def test_a_correction_is_half_a_year_and_at_most_a_year(on: str, until: str, code: str | None) -> None:
    found = check_event(FULL, [], approved("correction", on, until=until), NOW)
    assert [code in str(problem) for _, problem in found if code] == ([True] if code else [])
    assert len(found) == (code is not None)


@pytest.mark.parametrize(
    ("until", "fits"),
    [
        ("2027-02-27", False), ("2027-02-28", True), ("2027-03-01", True), ("2027-03-02", False),
        ("2028-02-28", False), ("2028-02-29", True), ("2028-03-01", True), ("2028-03-02", False),
    ],
)  # fmt: skip
def test_observation_is_one_year_or_two(until: str, fits: bool) -> None:
    found = told(approved("on_observation", "2026-03-01", until=until))
    assert found == ([] if fits else [("until", "event-length", "warning")])


@pytest.mark.parametrize(
    ("until", "short"), [("2026-09-01", True), ("2026-09-02", False), ("2026-09-03", False)]
)
def test_away_for_less_than_six_months_is_not_mobile(until: str, short: bool) -> None:
    found = told(event("mobile_out", "2026-03-02", until=until))
    assert found == ([("until", "event-length", "warning")] if short else [])


@pytest.mark.parametrize(
    ("days", "found"), [(89, []), (90, []), (91, ["warning"]), (0, ["error"]), (-1, ["error"])]
)
def test_a_letter_is_valid_for_ninety_days_at_most(days: int, found: list[str]) -> None:
    one = event("transfer_out", "2026-03-02", valid_days=days)
    assert [severity for key, _, severity in told(one) if key == "valid_days"] == found


@pytest.mark.parametrize(("shift", "late"), [(-1, False), (0, False), (1, True)])
def test_a_letter_is_accepted_while_it_is_valid(shift: int, late: bool) -> None:
    one = event("transfer_in", "2026-03-02", valid_days=30)
    assert letter_ends(one) == dt.date(2026, 4, 1)
    one["accepted_on"] = day("2026-04-01", shift)
    assert told(one) == ([("accepted_on", "event-accepted", "warning")] if late else [])
    assert letter_ends({"on_date": day("2026-03-02")}) == dt.date(2026, 5, 31)  # where none is written


@pytest.mark.parametrize(("shift", "late"), [(-1, False), (0, False), (1, True)])
def test_a_slip_comes_back_within_a_month(shift: int, late: bool) -> None:
    one = event("transfer_out", "2026-01-20", accepted_on="2026-01-31")
    assert receipt_due(one) == dt.date(2026, 2, 28)
    one["receipt_on"] = day("2026-02-28", shift)
    assert told(one) == ([("receipt_on", "event-receipt", "warning")] if late else [])


def test_dates_of_a_transfer_stand_in_order() -> None:
    one = event("transfer_out", "2026-01-20", accepted_on="2026-01-19", receipt_on="2026-01-18")
    assert told(one) == [("accepted_on", "event-accepted", "error"), ("receipt_on", "event-receipt", "error")]
    assert told(event("transfer_out", "2026-01-20", accepted_on="2026-01", receipt_on="2026-01")) == []


def test_dates_of_a_term_and_of_an_approval() -> None:
    assert told(event("warning", "2026-05-01", until="2026-04-30"))[0] == ("until", "event-until", "error")
    one = event("warning", "2026-05-01", until="2027-04-30")
    for on, code in (
        ("2026-04-30", "event-approved"),
        ("2026-05-01", None),
        ("2026-11-22", None),
        ("2026-11-23", "event-approved"),
    ):
        found = [found for key, found, _ in told({**one, "approved_on": day(on)}) if key == "approved_on"]
        assert found == ([code] if code else [])
    early = event("not_due", "2026-05-01", reason="4", approved_on="2026-04-01")
    assert told(early) == []  # the superior may agree before the meeting votes


def test_left_out_of_the_due_number_for_a_reason() -> None:
    assert told(approved("not_due", "2026-05-01")) == [("reason", "event-reason", "error")]


@pytest.mark.parametrize(("full", "due"), [("1976-06-30", True), ("1976-07-01", True), ("1976-07-02", False)])
def test_the_badge_needs_fifty_years_by_july(full: str, due: bool) -> None:
    person = {"standing": "full", "joined_on": day("1968-07-01"), "full_on": day(full)}
    found = told(event("badge_50", "2026-07-01"), person=person)
    assert found == ([] if due else [("on_date", "event-badge", "warning")])


# Readmission -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "on", "again"),
    [
        ("removed", "2024-06-15", None),
        ("removed", "2024-06-16", "2029-06-16"),
        ("advised_exit", "2024-06-16", "2029-06-16"),
        ("expelled", "2015-12-31", None),
        ("expelled", "2016-02-29", "2021-03-01"),
        ("expelled", "2024-02-29", "2029-03-01"),
        ("resigned", "2025-01-01", None),
        ("cancelled", "2025-01-01", None),
        ("died", "2025-01-01", None),
    ],
)
def test_after_which_leaving_nobody_is_admitted_for_five_years(kind: str, on: str, again: str | None) -> None:
    found = bar_of([approved(kind, on)], NOW)
    assert (found[0].isoformat() if found else None) == again
    assert found is None or PartialDate.of(found[0]).dotted_full in str(found[1])


def test_the_bar_runs_from_the_approval_and_not_before_it() -> None:
    one = event("removed", "2025-01-01", approved_on="2025-03-05")
    assert bar_of([one], dt.date(2025, 3, 4)) is None
    found = bar_of([one], dt.date(2025, 3, 5))
    assert found is not None and found[0] == dt.date(2030, 3, 5)
    assert bar_of([event("removed", "2025-01-01")], NOW) is None  # waits
    assert bar_of([one, approved("restored", "2025-06-01")], NOW) is None  # given back


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ({"name": "别名", "citizen_id": "1"}, True),
        ({"name": "张 三", "born_on": PartialDate(1980, 5)}, True),
        ({"name": "张三", "born_on": PartialDate(1980, 6)}, False),
        ({"name": "张三"}, False),
        ({"name": "张三", "born_on": PartialDate(1980, 5), "citizen_id": "2"}, False),
        ({"name": "李四", "born_on": PartialDate(1980, 5)}, False),
    ],
)
def test_one_person_in_two_records(other: dict[str, Any], same: bool) -> None:
    assert same_person({"name": "张三", "born_on": PartialDate(1980, 5, 3), "citizen_id": "1"}, other) == same


def test_membership_is_given_back_as_an_exception() -> None:
    left = approved("removed", "2025-01-01")
    assert told(approved("restored", "2025-06-01"), left) == [("on_date", "event-restored", "warning")]


def test_each_limit_is_a_dated_rule_with_its_paper() -> None:
    names = (
        "suspension", "restoring", "correction", "readmission", "observation", "transfer_receipt", "transfer_letter",
        "mobile", "mobile_contact", "quorum_meeting", "quorum_admission", "quorum_election", "left_out",
    )  # fmt: skip
    assert set(names) <= set(all_rules())
    days = [dt.date(2024, 6, 15), dt.date(2024, 6, 16)]
    kinds = [rule.values["kinds"] for on in days if (rule := rule_on("readmission", on)) is not None]
    assert [len(one) for one in kinds] == [1, 3]
    assert all_rules()["transfer_letter"][0].unconfirmed
