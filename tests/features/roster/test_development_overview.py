"""How a case stands in one look: what is next, by when, what holds it up; at the edges of its days."""

import datetime as dt
from typing import Any

import pytest

from partybook.features.roster.rules.development import Case, overview
from partybook.features.roster.rules.development.words import due_words, urgency_words
from partybook.standards.holidays import Day, holidays

from .development_steps import NOW, STEPS, day, on, step, upto


def way(code: str, date: str) -> list[dict[str, Any]]:
    """All steps before one, on one day; those up to the cultivation two years earlier."""
    early = STEPS[: STEPS.index("target")]
    return [{**row, "done_on": on("2024-06-01")} if row["step"] in early else row for row in upto(code, date)]


def seen(steps: list[dict[str, Any]], today: str, **more: Any) -> Any:
    return overview(Case({}, steps, **more), day(today))


@pytest.mark.parametrize(
    ("today", "urgency", "left", "late", "says"),
    [
        ("2026-06-25", "todo", 11, 0, "剩11个工作日"),
        ("2026-06-26", "soon", 10, 0, "剩10个工作日"),  # a fortnight of working days before the end
        ("2026-07-09", "soon", 1, 0, "剩1个工作日"),
        ("2026-07-10", "soon", 0, 0, "剩0个工作日"),
        ("2026-07-11", "late", None, 1, "逾期1天"),
    ],
)
def test_a_time_that_runs_out(today: str, urgency: str, left: int | None, late: int, says: str) -> None:
    found = seen(upto("talk", "2026-06-10"), today)
    assert (found.urgency, found.left, found.late) == (urgency, left, late)
    assert (due_words(found), urgency_words(found)) == ("2026.07.10", says)
    assert found.reached is not None and found.reached.step.code == "applied"
    assert found.coming is not None and found.coming.step.code == "talk"


@pytest.mark.parametrize(
    ("today", "urgency", "due"),
    [
        ("2027-06-09", "soon", "2027.06.10"),
        ("2027-06-10", "todo", None),
        ("2027-06-11", "late", "2027.06.10"),
    ],
)
def test_a_year_of_cultivation_that_is_not_over(today: str, urgency: str, due: str | None) -> None:
    steps = [*upto("review", "2026-06-10"), step("review", "2026-12-10")]
    found = seen(steps, today)
    assert (found.urgency, due_words(found)) == (urgency, due)
    assert found.coming is not None
    assert found.coming.step.code == ("target" if today == "2027-06-10" else "review")


def test_only_a_time_that_is_not_over_holds_it_up() -> None:
    steps = [row for row in way("converted", "2026-06-10") if row["step"] != "probation"]
    steps += [step("conversion", "2026-12-01")]
    found = seen(steps, "2027-01-10")
    assert (found.urgency, due_words(found), urgency_words(found)) == ("early", "2027.06.10起", "时间未满")
    later = seen(steps, "2027-06-10")
    assert (later.urgency, due_words(later)) == ("todo", None)


@pytest.mark.parametrize(
    ("row", "urgency"),
    [
        ({"hours": 16}, "blocked"),
        ({"hours": 24}, "todo"),
    ],
)
def test_what_is_wrong_blocks(row: dict[str, Any], urgency: str) -> None:
    found = seen([*way("training", "2026-06-01"), step("training", "2026-06-05", **row)], "2026-06-10")
    assert found.urgency == urgency
    assert bool(found.blocks) == (urgency == "blocked")


def test_a_step_that_was_done_too_early_blocks() -> None:
    found = seen(upto("agreed", "2026-06-01"), "2026-06-10")  # a target on the day of becoming an activist
    assert (found.urgency, found.begins) == ("blocked", None)


def test_what_was_not_entered_is_to_be_made_up() -> None:
    found = overview(Case({"applied_on": on("2026-06-01"), "activist_on": on("2026-06-05")}), NOW)
    assert (found.urgency, urgency_words(found)) == ("gaps", "待补登")


def test_the_clock_of_a_later_step_runs_while_an_earlier_one_waits() -> None:
    steps = way("upper_talk", "2026-06-10")  # the meeting has accepted, nobody has talked yet
    before, on_day, after = (seen(steps, text) for text in ("2026-09-09", "2026-09-10", "2026-09-11"))
    assert [one.late for one in (before, on_day, after)] == [0, 0, 1]
    assert before.coming is not None and before.coming.step.code == "upper_talk"
    assert before.pressing is not None and before.pressing.step.code == "approved"
    assert due_words(before) == "2026.09.10"
    assert after.urgency == "late"


def test_of_several_open_steps_the_one_whose_time_runs_comes_first() -> None:
    found = seen(way("reported", "2026-06-10"), "2026-06-20")  # report, group and oath are all open
    assert found.coming is not None and (found.coming.step.code, due_words(found)) == ("oath", "2026.07.10")


def test_the_end_of_probation_is_a_reminder_and_no_delay() -> None:
    steps = [row for row in way("conversion", "2026-06-10") if row["step"] != "probation"]
    texts = ("2027-05-20", "2027-06-10", "2027-06-11")
    found = [
        seen(steps, text, tables={**holidays(), 2027: {dt.date(2027, 1, 1): Day(False)}}) for text in texts
    ]
    assert [one.urgency for one in found] == ["todo", "soon", "soon"]
    assert [urgency_words(one) for one in found] == ["剩15个工作日", "剩0个工作日", "已到期"]
    assert all(one.late == 0 for one in found)


def test_a_count_through_a_year_without_holidays_is_said_to_be_rough() -> None:
    found = seen(upto("talk", "2026-12-20"), "2026-12-28")
    assert (found.years, urgency_words(found)) == ((2027,), "约剩17个工作日")
    assert not found.provisional  # months need no holidays
    notice = seen(
        [*upto("agreed", "2026-12-20"), step("agreed", None, from_on=on("2026-12-28"))], "2026-12-29"
    )
    assert notice.provisional and due_words(notice) == "2027.01.04起（暂定）"


def test_what_is_due_first_comes_first() -> None:
    cases = {
        "late": upto("talk", "2026-01-10"),
        "dated": upto("talk", "2026-06-01"),
        "later": upto("talk", "2026-06-09"),
        "free": upto("activist", "2026-06-01"),
    }
    order = sorted(cases, key=lambda name: seen(cases[name], "2026-06-10").sorting)
    assert order == ["late", "dated", "later", "free"]
