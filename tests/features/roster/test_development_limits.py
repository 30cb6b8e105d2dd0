"""Further edges of the limits: under the 2014 rule, odd numbers of voters, what must have gone before."""

import pytest

from partybook.features.roster.rules.development import Case, blocks

from .development_steps import NOW, codes_of, day, judged, moved, on, step, upto

OLD_WITHIN = [
    ("talk", "2020-01-10", "2020-02-10"),
    ("review", "2020-01-10", "2020-07-10"),
    ("approved", "2020-01-10", "2020-04-10"),
    ("confirmed", "2020-01-10", "2020-04-10"),
]
EDGES = pytest.mark.parametrize("days", [-1, 0, 1])


@EDGES
@pytest.mark.parametrize(("code", "start", "due"), OLD_WITHIN)
def test_times_of_the_2014_rule(code: str, start: str, due: str, days: int) -> None:
    waiting = judged(Case({}, upto(code, start)), code, day(due, days))
    assert (waiting.term.due, waiting.late) == (day(due), max(0, days))
    done = judged(Case({}, [*upto(code, start), step(code, moved(due, days))]), code, day(due, days))
    assert done.late == (0 if code == "review" else max(0, days))  # the review after it runs


@EDGES
@pytest.mark.parametrize("code", ["target", "converted"])
def test_a_year_under_the_2014_rule(code: str, days: int) -> None:
    date = moved("2021-01-10", days)
    one = judged(Case({}, [*upto(code, "2020-01-10"), step(code, date)]), code, day(date))
    assert codes_of(one) == (["development-early"] if days < 0 else [])
    assert all("第" not in str(problem) for problem in one.problems)  # its articles are not known


@EDGES
def test_six_months_at_most_under_the_2014_rule(days: int) -> None:
    date = moved("2020-07-10", days)
    one = judged(Case({}, [*upto("approved", "2020-01-10"), step("approved", date)]), "approved", day(date))
    assert ("development-approval" in codes_of(one)) == (days > 0)


@pytest.mark.parametrize(
    ("begun", "hours", "short"),
    [("2020-03-03", 23, True), ("2020-03-02", None, False), ("2020-03-03", 24, False)],
)
def test_training_under_the_2014_rule(begun: str, hours: int | None, short: bool) -> None:
    row = step("training", "2020-03-04", from_on=on(begun), hours=hours)
    one = judged(Case({}, [*upto("training", "2020-02-01"), row]), "training", day("2020-03-04"))
    assert ("development-training" in codes_of(one)) == short


@pytest.mark.parametrize(
    ("due", "present", "yes", "code"),
    [
        (21, 10, 10, "development-quorum"),
        (21, 11, 10, "development-majority"),
        (21, 11, 11, None),
        (1, 1, 1, None),
        (2, 1, 1, "development-quorum"),
        (2, 2, 1, "development-majority"),
        (2, 2, 2, None),
    ],
)
@pytest.mark.parametrize(("meeting", "before"), [("accepted", "2026-06-01"), ("converted", "2025-06-10")])
def test_half_of_an_odd_number(
    due: int, present: int, yes: int, code: str | None, meeting: str, before: str
) -> None:
    row = step(meeting, "2026-06-10", voters=due, present=present, yes=yes)
    one = judged(Case({}, [*upto(meeting, before), row]), meeting, NOW)
    assert codes_of(one) == ([code] if code else []) and (one.state == "done") == (code is None)


@pytest.mark.parametrize(
    ("agreed", "wrong"), [("2026-05-31", False), ("2026-06-01", False), ("2026-06-02", True)]
)
def test_the_superior_agrees_before_the_notice(agreed: str, wrong: bool) -> None:
    row = step("agreed", "2026-06-09", from_on=on("2026-06-01"), approved_on=on(agreed))
    one = judged(Case({}, [*upto("agreed", "2026-05-20"), row]), "agreed", NOW)
    assert codes_of(one) == (["development-order"] if wrong else [])


@pytest.mark.parametrize(
    ("missing", "says"),
    [
        ("political", "第10步“进行政治审查”没有登记，请补登后再办“上级党委派人谈话”。"),
        ("prereview", "第13步“上级党委预审”没有登记，请补登后再办“上级党委派人谈话”。"),
        ("committee", "第12步“支部委员会审查”没有登记，请补登后再办“上级党委派人谈话”。"),
    ],
)
def test_what_must_have_gone_before_is_asked_for(missing: str, says: str) -> None:
    rows = [row for row in upto("upper_talk", "2026-06-01") if row["step"] != missing]
    assert says in [str(problem) for problem in blocks(Case({}, rows), NOW)]


@pytest.mark.parametrize("result", ["refused", "cancelled", "extended"])
@pytest.mark.parametrize("code", ["prereview", "approved", "confirmed"])
def test_a_refusal_stops_the_way(code: str, result: str) -> None:
    case = Case({}, [*upto(code, "2026-06-01"), step(code, "2026-06-05", result=result)])
    assert judged(case, code, NOW).state == "open"
    assert "development-refused" in [problem.code for problem in blocks(case, NOW)]


def test_what_is_said_is_plain_and_whole() -> None:
    """No code, no hole, a full stop: sentences for a clerk."""
    cases = [
        Case({"born_on": on("2010-01-01")}, upto("agreed", "2026-06-01")),
        Case({}, [*upto("training", "2026-06-01"), step("training", "2026-06-02", hours=1)]),
        Case({}, [*upto("sponsors", "2026-06-01"), step("sponsors", "2026-05-30", who="周伟")]),
        Case({}, upto("accepted", "2026-06-01"), branch_kind="temporary", leaving_on=on("2026-07-01")),
        Case({}, [*upto("approved", "2025-06-01"), step("approved", "2026-06-01", who="东湖社区党委")]),
        Case({"applied_on": on("2026-06-01"), "target_on": on("2026-06-02")}),
    ]
    told = [str(problem) for case in cases for problem in blocks(case, NOW)]
    assert len(set(told)) >= 8
    for sentence in told:
        assert (
            sentence.endswith("。")
            and "{" not in sentence
            and not any("a" <= char <= "z" for char in sentence)
        )
