"""What comes next on the way into the Party, what blocks it, which papers are missing."""

import datetime as dt

import pytest

from partybook.features.roster.rules.development import (
    Case,
    blocks,
    judge,
    missing,
    next_step,
    now_due,
    overview,
    papers,
    standard_on,
)
from partybook.features.roster.rules.development.faults import reviews_only
from partybook.features.roster.rules.development.words import state_words

from .development_steps import NOW, codes_of, judged, on, step, upto

# What comes next, what blocks it


def test_the_persons_dates_count_as_steps_done() -> None:
    person = {"applied_on": on("2024-01-05"), "activist_on": on("2025-05-03")}
    states = {one.step.code: one.state for one in judge(Case(person), NOW)}
    assert [states[code] for code in ("applied", "talk", "activist", "filed", "target")] == [
        "done",
        "unrecorded",
        "done",
        "open",
        "waiting",
    ]
    assert str(blocks(Case(person), NOW)[0]) == "第2步“派人谈话”没有登记，请补登后再办“报上级党委备案”。"


def test_nothing_before_the_records_begin_is_missing() -> None:
    person = {"applied_on": on("2024-01-05"), "activist_on": on("2025-05-03")}
    case = Case(person, begins_on=on("2026-01-01"))
    assert judged(case, "talk", NOW).state == "before"
    assert blocks(case, NOW) == [] and missing(case, NOW) == []
    after = Case(person, begins_on=on("2025-05-03"))
    assert {one.step.code for one in missing(after, NOW)} == {"activist"}


PROBATIONER = {"standing": "probationary", "joined_on": on("2025-09-20")}


@pytest.mark.parametrize(
    ("begins", "state", "late"),
    [
        (None, "open", True),
        ("2025-12-20", "open", True),  # due on the first day of the records
        ("2025-12-21", "before", False),
        ("2026-01-01", "before", False),
    ],
)
def test_a_probationer_of_the_first_day_is_late_with_nothing(
    begins: str | None, state: str, late: bool
) -> None:
    """The approval was due on 2025-12-20; nothing of it was entered."""
    case = Case(PROBATIONER, begins_on=on(begins) if begins else None)
    steps = judge(case, NOW)
    assert judged(case, "upper_talk", NOW).state == ("before" if state == "before" else "open")
    assert judged(case, "approved", NOW).state in ((state,) if state == "before" else ("open", "waiting"))
    assert any(one.late for one in steps) == late
    found = overview(case, NOW)
    assert (found.urgency == "late") == late
    if not late:
        assert found.blocks == [] and found.missing == 0
        assert {one.state for one in steps if one.step.number < 15} == {"before"} | {
            one.state for one in steps if one.step.repeats and one.step.number < 15
        }
        assert state_words(judged(case, "approved", NOW), NOW) == "建账前，未补录"


def test_who_comes_with_a_standing_and_no_day_goes_on_from_there() -> None:
    case = Case({"standing": "activist"}, begins_on=on("2026-01-01"))
    assert [one.state for one in judge(case, NOW)][:3] == ["before"] * 3
    assert overview(case, NOW).coming is not None
    coming = next_step(judge(case, NOW))
    assert coming is not None and coming.step.code == "filed"
    never_said = Case({"standing": "activist"})
    assert [one.state for one in judge(never_said, NOW)][:3] == ["unrecorded"] * 3


@pytest.mark.parametrize(
    ("begins", "due", "late"),
    [
        (None, "2024-03-10", 822),
        ("2026-03-10", "2026-03-10", 92),
        ("2026-03-11", "2026-09-10", 0),
    ],
)
def test_reviews_are_asked_for_from_the_first_round_of_the_records(
    begins: str | None, due: str, late: int
) -> None:
    person = {"standing": "activist", "applied_on": on("2022-01-05"), "activist_on": on("2023-09-10")}
    case = Case(person, [step("mentor", "2023-09-20")], begins_on=on(begins) if begins else None)
    review = judged(case, "review", NOW)
    assert (review.term.due, review.late) == (dt.date.fromisoformat(due), late)


def test_the_end_of_probation_before_the_records_is_no_delay() -> None:
    case = Case({"standing": "probationary", "joined_on": on("2024-03-01")}, begins_on=on("2026-01-01"))
    found = overview(case, NOW)
    assert (found.urgency, found.due, found.late) == ("todo", None, 0)
    assert state_words(judged(case, "conversion", NOW), NOW) == "待办，时限在建账前"


def test_what_was_done_after_a_time_that_ended_before_the_records_is_not_late() -> None:
    steps = [step("applied", "2025-09-01"), step("talk", "2026-02-01")]
    assert judged(Case({}, steps), "talk", NOW).late == 123
    assert judged(Case({}, steps, begins_on=on("2025-10-02")), "talk", NOW).late == 0
    assert judged(Case({}, steps, begins_on=on("2025-10-01")), "talk", NOW).late == 123


def test_the_review_is_due_until_the_year_is_over() -> None:
    case = Case({}, [*upto("target", "2026-01-10"), step("review", "2026-06-01")])
    soon, later = (now_due(judge(case, today), today) for today in (NOW, dt.date(2027, 1, 10)))
    assert soon is not None and (soon.step.code, soon.term.due) == ("review", dt.date(2026, 12, 1))
    assert later is not None and later.step.code == "review" and later.late == 40
    reviewed = Case({}, [*case.steps, {**step("review", "2026-11-20"), "uid": "2"}])
    last = now_due(judge(reviewed, dt.date(2027, 1, 10)), dt.date(2027, 1, 10))
    assert last is not None and last.step.code == "target"


def test_a_failed_political_review_ends_the_way() -> None:
    case = Case({}, [*upto("political", "2026-06-01"), step("political", "2026-06-05", result="refused")])
    assert "政治审查不合格，不能接收为预备党员（第16条）。" in [str(one) for one in blocks(case, NOW)]
    coming = next_step(judge(case, NOW))
    assert coming is not None and coming.step.code == "political"


@pytest.mark.parametrize(
    ("who", "reviews"),
    [
        ("湖滨街道党工委", False),
        ("中共湖滨街道工作委员会", False),
        ("东湖社区党委", True),
        ("中共东湖社区委员会", True),
        ("东湖小区党总支", True),
        ("中共东湖小区总支部委员会", True),
    ],
)
def test_who_reviews_and_does_not_approve(who: str, reviews: bool) -> None:
    power = standard_on(NOW).limit("power")
    assert power is not None and reviews_only(who, power) == reviews
    case = Case({}, [*upto("approved", "2026-06-01"), step("approved", "2026-06-05", who=who)])
    assert codes_of(judged(case, "approved", NOW)) == (["development-power"] if reviews else [])


def test_a_temporary_branch_accepts_nobody() -> None:
    steps = upto("accepted", "2026-06-01")
    found = [
        [one.code for one in blocks(Case({}, steps, branch_kind=kind), NOW)] for kind in ("temporary", None)
    ]
    assert ["development-power" in one for one in found] == [True, False]


def test_what_came_later_is_not_known_on_an_earlier_day() -> None:
    case = Case(
        {"applied_on": on("2026-06-01"), "activist_on": on("2026-08-01")}, [step("talk", "2026-07-01")]
    )
    states = [one.state for one in judge(case, NOW)]
    assert states == ["done", "open", *["waiting"] * 23]


# Papers


def test_papers_of_the_steps_done_are_asked_for() -> None:
    rows = [{"code": "application", "copies": 1}, {"code": "id_copy", "copies": 0}]
    case = Case({}, [*upto("target", "2026-06-01"), step("review", "2026-06-02")], rows)
    lacking = [paper.code for paper in missing(case, NOW)]
    assert "application" not in lacking and "id_copy" in lacking
    assert "activist_form" in lacking and "thought_report" not in lacking  # asked for locally only
    assert "opinions" not in lacking  # its step is not done
    core = [paper.code for paper in papers(case, NOW) if paper.core]
    assert {
        "application",
        "admission_form",
        "activist_form",
        "probation_form",
        "conversion_application",
    } <= set(core)
    old = Case({}, upto("review", "2020-01-01"))
    assert "cultivation_file" in [paper.code for paper in missing(old, NOW)]


def test_a_paper_that_comes_again_has_a_line_each_time() -> None:
    rows = [{"code": "review_record", "copies": number, "on_date": on("2026-06-02")} for number in (0, 1, 2)]
    case = Case({}, [*upto("target", "2026-06-01"), step("review", "2026-06-02")], rows)
    found = [paper for paper in papers(case, NOW) if paper.code == "review_record"]
    assert [paper.there for paper in found] == [True, True]
    assert "review_record" not in [paper.code for paper in missing(case, NOW)]
