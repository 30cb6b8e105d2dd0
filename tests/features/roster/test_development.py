"""Each limit on the way into the Party: the day before, the day, the day after; by the rule of its day."""

import datetime as dt

import pytest

from partybook.features.roster.rules.development import (
    Case,
    blocks,
    conversion_date,
    standard_on,
)
from partybook.features.roster.rules.development.words import required, state_words
from partybook.standards.codes import codes
from partybook.standards.rules import all_rules

from .development_steps import NOW, STEPS, codes_of, day, judged, moved, on, step, upto

# The data


def test_the_steps_and_limits_are_whole() -> None:
    for state in all_rules()["development_steps"]:
        standard = standard_on(state.valid_from)
        assert [one.number for one in standard.steps] == list(range(1, 26))
        assert [one.code for one in standard.steps] == list(codes()["development_step"].codes)
        assert [sum(one.stage == stage for one in standard.steps) for stage in range(1, 6)] == [2, 4, 5, 7, 7]
        named = [paper for one in standard.steps for paper in one.papers]
        assert len(named) == len(set(named))
        assert set(named) <= set(codes()["development_paper"].codes)
        assert {*standard.core, *standard.local} <= set(codes()["development_paper"].codes)
        assert set(standard.core) <= set(named)
        for one in standard.steps:
            assert not one.after or one.after in [other.code for other in standard.steps[: one.number - 1]]
            assert not one.limit or one.limit in standard.limits
    assert all(one.start in ("", *STEPS) for one in standard.limits.values())


def test_each_limit_of_2026_has_its_article_and_2014_says_that_it_is_unconfirmed() -> None:
    old, new = all_rules()["development"]
    assert (old.valid_from, old.valid_to, new.valid_from) == (
        dt.date(2014, 5, 28),
        dt.date(2026, 5, 10),
        dt.date(2026, 5, 11),
    )
    assert old.unconfirmed and old.note and not new.unconfirmed
    assert all(value["article"] for value in new.values.values())
    assert all(
        "推得" in state.note or "不是细则原文" in state.note for state in all_rules()["development_steps"]
    )


def test_step_eight_by_the_rule_of_its_day() -> None:
    titles = [standard_on(dt.date(2026, 5, number)).step("agreed").title for number in (10, 11)]
    assert titles == ["报上级党委备案（发展对象）", "上级党委同意并公示"]
    case = Case({}, [*upto("agreed", "2026-05-01"), step("agreed", "2026-05-10")])
    assert judged(case, "agreed", NOW).step.title == titles[0]
    assert judged(case, "agreed", NOW).problems == ()  # no notice is asked for
    assert standard_on(dt.date(2010, 1, 1)).limits == {}


# Limits: the day before, the day, the day after


WITHIN = [
    ("talk", "2026-06-10", "2026-07-10"),
    ("review", "2026-06-10", "2026-12-10"),
    ("accepted", "2026-06-10", "2026-07-10"),
    ("approved", "2026-06-10", "2026-09-10"),
    ("oath", "2026-06-10", "2026-07-10"),
    ("confirmed", "2026-06-10", "2026-09-10"),
    ("talk", "2026-08-31", "2026-09-30"),  # a month without that day ends with its last
]


@pytest.mark.parametrize(("code", "start", "due"), WITHIN)
@pytest.mark.parametrize(("days", "late"), [(-1, 0), (0, 0), (1, 1), (30, 30)])
def test_what_is_due_within_months(code: str, start: str, due: str, days: int, late: int) -> None:
    before = upto(code, start)
    waiting = judged(Case({}, before), code, day(due, days))
    assert (waiting.state, waiting.term.due, waiting.late) == ("open", day(due), late)
    assert not waiting.term.provisional
    done = judged(Case({}, [*before, step(code, moved(due, days))]), code, day(due, 60))
    assert done.late == (0 if code == "review" else late)  # the review after it runs
    assert ("逾期" in state_words(waiting, day(due, days))) == bool(late)


@pytest.mark.parametrize(("days", "late"), [(-1, 0), (0, 0), (1, 1)])
def test_every_half_year_a_review_up_to_the_target(days: int, late: int) -> None:
    steps = [
        *upto("review", "2025-06-10"),
        step("review", moved("2025-12-10", days)),
        {**step("review", "2026-06-01"), "uid": "second"},
        step("target", "2026-06-20"),
    ]
    assert judged(Case({}, steps), "review", NOW.replace(month=7)).late == late


@pytest.mark.parametrize(("days", "late"), [(-1, 0), (0, 0), (1, 1)])
def test_a_review_held_late_at_last_is_no_delay_while_they_go_on(days: int, late: int) -> None:
    case = Case({}, [*upto("review", "2025-06-10"), step("review", "2026-02-01")])
    running = judged(case, "review", day("2026-08-01", days))
    assert (running.late, running.term.due) == (late, day("2026-08-01"))
    assert ("逾期" in state_words(running, day("2026-08-01", days))) == bool(late)


@pytest.mark.parametrize(
    ("code", "start", "first", "says"),
    [
        ("target", "2025-06-10", "2026-06-10", "积极分子培养不满一年，最早 2026年6月10日（第13条）。"),
        ("converted", "2025-06-10", "2026-06-10", "预备期未满，最早 2026年6月10日（第31条）。"),
        ("target", "2028-02-29", "2029-03-01", "积极分子培养不满一年，最早 2029年3月1日（第13条）。"),
    ],
)
@pytest.mark.parametrize("days", [-1, 0, 1])
def test_what_needs_a_year(code: str, start: str, first: str, says: str, days: int) -> None:
    before, today = upto(code, start), day(first, days)
    done = judged(Case({}, [*before, step(code, today.isoformat())]), code, today)
    assert [str(problem) for problem in done.problems] == ([says] if days < 0 else [])
    ahead = [str(problem) for problem in blocks(Case({}, before), today)]
    assert (says in ahead) == (days < 0)


@pytest.mark.parametrize(
    ("end", "early"),
    [("2026-06-05", True), ("2026-06-07", True), ("2026-06-08", False), ("2026-06-09", False)],
)
def test_five_working_days_of_notice(end: str, early: bool) -> None:
    row = step("agreed", end, from_on=on("2026-06-01"), approved_on=on("2026-06-01"))
    one = judged(Case({}, [*upto("agreed", "2026-05-20"), row]), "agreed", NOW)
    assert [str(problem) for problem in one.problems] == (
        ["公示不满 5 个工作日，最早 2026年6月8日 期满（第13条）。"] if early else []
    )


def test_a_notice_over_the_new_year_is_provisional() -> None:
    row = step("agreed", None, from_on=on("2026-12-28"))
    one = judged(Case({}, [*upto("agreed", "2026-12-01"), row]), "agreed", dt.date(2026, 12, 29))
    assert (one.term.not_before, one.term.provisional) == (dt.date(2027, 1, 4), True)
    assert required(one).endswith("2027年1月4日起（暂定）")


def test_a_notice_needs_its_first_day_and_the_superiors_word_before_it() -> None:
    before = upto("agreed", "2026-05-20")
    lacking = judged(Case({}, [*before, step("agreed", "2026-06-09")]), "agreed", NOW)
    assert [(one.code, one.severity) for one in lacking.problems] == [("development-unknown", "warning")]
    row = step("agreed", "2026-06-09", from_on=on("2026-06-01"), approved_on=on("2026-06-02"))
    assert codes_of(judged(Case({}, [*before, row]), "agreed", NOW)) == ["development-order"]


@pytest.mark.parametrize(
    ("applied", "young"), [("2026-06-09", True), ("2026-06-10", False), ("2026-06-11", False)]
)
def test_eighteen_years_on_the_day_of_applying(applied: str, young: bool) -> None:
    case = Case({"born_on": on("2008-06-10"), "applied_on": on(applied)})
    assert codes_of(judged(case, "applied", dt.date(2026, 6, 12))) == (["development-age"] if young else [])


@pytest.mark.parametrize(
    ("begun", "hours", "short"),
    [
        ("2026-06-09", None, True),
        ("2026-06-08", None, False),
        ("2026-06-07", None, False),
        (None, 23, True),
        (None, 24, False),
        (None, 25, False),
        ("2026-06-09", 24, False),
    ],
)
def test_three_days_or_twenty_four_hours(begun: str | None, hours: int | None, short: bool) -> None:
    row = step("training", "2026-06-10", from_on=on(begun) if begun else None, hours=hours)
    one = judged(Case({}, [*upto("training", "2026-06-01"), row]), "training", NOW)
    assert codes_of(one) == (["development-training"] if short else [])


@pytest.mark.parametrize(
    ("approved", "over"), [("2026-12-09", False), ("2026-12-10", False), ("2026-12-11", True)]
)
def test_approval_six_months_at_most(approved: str, over: bool) -> None:
    case = Case({}, [*upto("approved", "2026-06-10"), step("approved", approved)])
    assert codes_of(judged(case, "approved", dt.date(2027, 1, 1))) == (
        ["development-approval"] if over else []
    )


@pytest.mark.parametrize(
    ("leaves", "stops"), [("2026-09-09", True), ("2026-09-10", True), ("2026-09-11", False)]
)
def test_who_leaves_within_three_months_is_not_processed(leaves: str, stops: bool) -> None:
    case = Case({}, upto("accepted", "2026-06-08"), leaving_on=on(leaves))
    found = [problem.code for problem in blocks(case, NOW)]
    assert ("development-leaving" in found) == stops


@pytest.mark.parametrize(
    ("until", "wrong"),
    [
        ("2026-12-09", True),
        ("2026-12-10", False),
        ("2026-12-11", False),
        ("2027-06-09", False),
        ("2027-06-10", False),
        ("2027-06-11", True),
    ],
)
def test_probation_is_put_off_by_six_to_twelve_months(until: str, wrong: bool) -> None:
    steps = [*upto("converted", "2025-06-10"), step("converted", "2027-07-01")]
    event = {"kind": "extended", "on_date": on("2026-06-10"), "until": on(until)}
    one = judged(Case({}, steps, extensions=[event]), "converted", dt.date(2027, 8, 1))
    assert codes_of(one) == (["development-extension"] if wrong else [])
    assert one.term.not_before == day(until)
    twice = judged(Case({}, steps, extensions=[event, event]), "converted", dt.date(2027, 8, 1))
    assert "development-extension" in codes_of(twice)


@pytest.mark.parametrize(("days", "early"), [(-1, True), (0, False), (1, False)])
def test_conversion_waits_for_the_end_of_the_extension(days: int, early: bool) -> None:
    event = {"kind": "extended", "on_date": on("2026-06-10"), "until": on("2026-12-10")}
    steps = [*upto("converted", "2025-06-10"), step("converted", moved("2026-12-10", days))]
    one = judged(Case({}, steps, extensions=[event]), "converted", dt.date(2027, 1, 1))
    assert codes_of(one) == (["development-early"] if early else [])


@pytest.mark.parametrize(("days", "late"), [(-1, 0), (0, 0), (1, 1)])
def test_a_transferred_probationers_discussion_may_wait_six_months(days: int, late: int) -> None:
    case = Case({}, upto("converted", "2025-06-10"), arrived_on=on("2026-03-01"))
    one = judged(case, "converted", day("2026-12-10", days))
    assert (one.term.due, one.late) == (dt.date(2026, 12, 10), late)
    meeting = on(moved("2026-12-10", days))
    assert conversion_date(case, meeting, standard_on(NOW)) == on("2026-06-10")
    here = Case({}, case.steps)
    assert judged(here, "converted", day("2026-12-11")).term.due is None
    assert conversion_date(here, meeting, standard_on(NOW)) == on("2026-06-10")  # late, so dated back


@pytest.mark.parametrize(
    ("accepted", "meeting", "full"),
    [
        ("2025-06-10", "2026-06-09", "2026-06-09"),  # too early: pointed out elsewhere, dated as it was
        ("2025-06-10", "2026-06-10", "2026-06-10"),
        ("2025-06-10", "2026-06-11", "2026-06-10"),
        ("2025-06", "2026-06-30", "2026-06-30"),
        ("2025-06", "2026-07-01", "2026-06"),  # no day is invented
    ],
)
def test_a_conversion_discussed_late_dates_back(accepted: str, meeting: str, full: str) -> None:
    case = Case({}, upto("converted", accepted))
    assert conversion_date(case, on(meeting), standard_on(NOW)) == on(full)


def test_after_an_extension_the_real_day_counts() -> None:
    event = {"kind": "extended", "on_date": on("2026-06-10"), "until": on("2026-12-10")}
    case = Case({}, upto("converted", "2025-06-10"), extensions=[event])
    assert conversion_date(case, on("2026-12-20"), standard_on(NOW)) == on("2026-12-20")


@pytest.mark.parametrize(
    ("present", "yes", "code"),
    [
        (10, 10, "development-quorum"),
        (11, 10, "development-majority"),
        (11, 11, None),
        (20, 10, "development-majority"),
        (20, 12, None),
    ],
)
def test_more_than_half_of_those_due(present: int, yes: int, code: str | None) -> None:
    row = step("accepted", "2026-06-10", voters=20, present=present, yes=yes)
    case = Case({}, [*upto("accepted", "2026-06-01"), row])
    one = judged(case, "accepted", NOW)
    assert (one.state == "done") == (code is None)
    assert codes_of(one) == ([code] if code else [])
    assert (code in [problem.code for problem in blocks(case, NOW)]) == (code is not None)


# Rules of other days, dates known in part


@pytest.mark.parametrize(
    ("code", "start", "done", "late"),
    [
        ("oath", "2020-01-10", "2020-03-01", 0),  # the month for the oath is of 2026
        ("accepted", "2020-01-10", "2020-03-01", 0),
        ("talk", "2020-01-10", "2020-02-11", 1),
        ("approved", "2020-01-10", "2020-04-11", 1),
        ("oath", "2026-06-10", "2026-07-11", 1),
    ],
)
def test_a_step_is_judged_by_the_rule_of_its_day(code: str, start: str, done: str, late: int) -> None:
    case = Case({}, [*upto(code, start), step(code, done)])
    assert judged(case, code, dt.date(2026, 12, 1)).late == late


def test_a_limit_that_is_new_runs_from_the_rule_that_brought_it() -> None:
    case = Case({}, upto("oath", "2026-03-01"))
    assert judged(case, "oath", NOW).term.due == dt.date(2026, 6, 11)
    assert [judged(case, "oath", dt.date(2026, 6, number)).late for number in (10, 11, 12)] == [0, 0, 1]
    assert judged(case, "oath", dt.date(2026, 5, 10)).term.due is None


def test_a_month_breaks_a_limit_only_where_each_day_would() -> None:
    case = Case({"activist_on": on("2025-06"), "target_on": on("2026-06-01")})
    assert judged(case, "target", NOW).problems == ()
    assert judged(case, "target", NOW).term.provisional
    sure = Case({"activist_on": on("2025-06"), "target_on": on("2026-05")})
    assert codes_of(judged(sure, "target", NOW)) == ["development-early"]
    assert judged(Case({"applied_on": on("2026-06")}), "talk", NOW).term.due == dt.date(2026, 7, 30)
