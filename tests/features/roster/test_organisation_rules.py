"""What the rules ask of a branch, its committee and term: at the edges of size and on the days around an end."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from partybook.dates import PartialDate
from partybook.features.roster.rules.organisation import (
    Group,
    Unit,
    check_term,
    current_term,
    hints,
    next_name,
    number_in,
    usual_end,
    workplace_hints,
)
from partybook.features.roster.rules.posts import (
    decided,
    held_on,
    parts_of,
    rivals,
    said,
    same_posts,
    told,
    unfit,
)
from partybook.standards.rules import all_rules

DAY = dt.date(2026, 11, 23)
TERM = {"name": "第五届", "from_on": PartialDate(2023, 6, 12), "until": PartialDate(2028, 6, 11)}


def on(text: str) -> PartialDate:
    return PartialDate.from_iso(text)


def committee(*codes: str) -> list[dict[str, Any]]:
    return [
        {"uid": f"p{n}", "person_uid": f"u{n}", "name": f"委员{n}", "post": code}
        for n, code in enumerate(codes)
    ]


FIVE = committee("secretary", "deputy_secretary", "organisation", "publicity", "discipline")


def said_of(day: dt.date = DAY, **how: Any) -> list[str]:
    unit = Unit(
        **{
            "name": "东湖社区党支部",
            "kind": "residents",
            "members": 20,
            "full": 20,
            "posts": FIVE,
            "terms": [TERM],
            **how,
        }
    )
    return [hint.problem.code for hint in hints(unit, day)]


def test_an_ordinary_branch_has_no_hints() -> None:
    assert said_of() == []


@pytest.mark.parametrize(("full", "small"), [(2, True), (3, False)])
def test_fewer_than_three_full_members_make_no_branch(full: int, small: bool) -> None:
    few = {"members": full + 1, "full": full, "posts": committee("secretary")}
    assert ("branch-small" in said_of(**few)) is small
    assert "branch-small" not in said_of(kind="joint", **few)
    assert "branch-small" not in said_of(kind="temporary", **few)


def test_a_new_branch_without_anyone_is_left_in_peace() -> None:
    assert said_of(members=0, full=0, posts=[], terms=[]) == []


@pytest.mark.parametrize(
    ("members", "says"),
    [(50, []), (51, ["over-general"]), (100, ["over-general"]), (101, ["over-committee"])],
)
def test_large_branches_may_become_more(members: int, says: list[str]) -> None:
    assert said_of(members=members, full=members) == says


@pytest.mark.parametrize(
    ("kind", "members", "says"),
    [
        ("branch", 51, ["over-general"]),
        ("general", 51, []),
        ("general", 100, []),
        ("general", 101, ["over-committee"]),
        ("committee", 300, []),
    ],
)
def test_what_stands_above_the_branches_is_judged_by_all_of_them(
    kind: str, members: int, says: list[str]
) -> None:
    assert said_of(kind=kind, above=True, members=members, full=members) == says


@pytest.mark.parametrize(("members", "large"), [(50, False), (51, True), (101, True)])
def test_a_branch_below_a_committee_may_be_parted(members: int, large: bool) -> None:
    assert said_of(under=True, members=members, full=members) == ["branch-large"] * large


@pytest.mark.parametrize(
    ("full", "seats", "says"),
    [
        (7, 2, ["committee-small"]),
        (7, 3, []),
        (7, 5, []),
        (7, 7, []),
        (7, 8, ["committee-large"]),
        (6, 1, []),
        (6, 2, []),
        (6, 3, ["committee-none"]),
    ],
)
def test_seven_full_members_make_a_committee(full: int, seats: int, says: list[str]) -> None:
    posts = committee("secretary", *["committee_member"] * (seats - 1))
    assert said_of(members=full, full=full, posts=posts) == says


def test_one_person_with_two_posts_is_one_seat() -> None:
    posts = committee("secretary", "organisation", "publicity")
    posts[2] = {**posts[2], "person_uid": "u1"}
    assert said_of(full=7, posts=posts) == ["committee-small"]


def test_there_is_one_secretary_at_a_time() -> None:
    two = committee("secretary", "secretary", "organisation")
    assert said_of(posts=two) == ["secretary-two"]
    assert said_of(posts=committee("deputy_secretary", "organisation", "publicity")) == ["secretary-none"]
    assert said_of(posts=committee("collector")) == ["posts-none"]


def test_who_left_or_lost_the_post_is_named() -> None:
    gone = [*FIVE[:4], {**FIVE[4], "gone": "died"}]
    removed = [*FIVE[:4], {**FIVE[4], "removed": True}]
    assert said_of(posts=gone) == ["post-gone"] and said_of(posts=removed) == ["post-removed"]


JOINED = {"name": "孙丽", "joined_on": PartialDate(2024, 3, 5), "full_on": PartialDate(2025, 3, 5)}


@pytest.mark.parametrize(
    ("post", "start", "says"),
    [
        ("secretary", "2024-03-04", "在 2024.03.04 还不是党员"),  # the day before joining
        ("group_leader", "2024-03-04", "在 2024.03.04 还不是党员"),
        ("secretary", "2024-03-05", "在 2024.03.05 是预备党员，没有被选举权，不能任书记"),
        ("group_leader", "2024-03-05", ""),
        ("secretary", "2025-03-04", "是预备党员"),
        ("secretary", "2025-03-05", ""),
        ("collector", "2024-03-04", ""),  # a duty is no post
        ("secretary", "2025-03", ""),  # some day of the month fits
        ("secretary", None, ""),  # today
    ],
)
def test_who_may_hardly_hold_a_post(post: str, start: str | None, says: str) -> None:
    asked = {"post": post, "from_on": PartialDate.from_iso(start) if start else None}
    found = unfit(JOINED, asked, DAY)
    assert (says in str(found)) if says else found is None
    if found is not None:
        assert found.severity == "warning"


def test_a_standing_that_was_only_written_counts_too() -> None:
    asked = {"post": "secretary", "from_on": PartialDate(2020, 1, 1)}
    assert "还不是党员" in str(unfit({**JOINED, "full_on": None, "standing": "full"}, asked, DAY))
    assert unfit({"name": "兼职", "standing": None}, asked, DAY) is None
    assert "预备党员" in str(unfit({"name": "新", "standing": "probationary"}, asked, DAY))


def test_a_dissolved_branch_may_have_nobody() -> None:
    assert said_of(dissolved=True) == ["branch-dissolved"]
    assert said_of(dissolved=True, members=0) == []


def test_each_group_has_a_leader() -> None:
    assert said_of(groups=[Group("第一党小组", True), Group("第二党小组", False)]) == ["leader-none"]


@pytest.mark.parametrize(
    ("day", "says"),
    [
        ("2027-12-10", []),
        ("2027-12-11", ["term-ends"]),  # half a year before
        ("2028-06-11", ["term-ends"]),  # its last day
        ("2028-06-12", ["term-over"]),
    ],
)
def test_the_end_of_a_term_is_told_half_a_year_ahead(day: str, says: list[str]) -> None:
    assert said_of(dt.date.fromisoformat(day)) == says


@pytest.mark.parametrize(
    ("day", "begins", "says"),
    [
        ("2028-06-12", "2028-06-11", ["term-over"]),
        ("2028-06-12", "2028-06-12", ["term-before"]),  # over the day before the records
        ("2028-06-11", "2028-06-12", ["term-ends"]),
    ],
)
def test_a_term_that_was_over_before_the_records_is_not_overdue(
    day: str, begins: str, says: list[str]
) -> None:
    known = PartialDate.from_iso(begins)
    assert said_of(dt.date.fromisoformat(day), begins_on=known) == says


def test_an_extended_term_ends_later() -> None:
    longer = {**TERM, "extended_to": PartialDate(2029, 6, 11)}
    assert said_of(dt.date(2028, 7, 1), terms=[longer]) == []
    assert said_of(dt.date(2029, 6, 12), terms=[longer]) == ["term-over"]
    much = {**TERM, "extended_to": PartialDate(2029, 6, 12)}
    assert said_of(terms=[much]) == ["term-extended"]


def test_a_term_known_to_the_month_ends_with_it() -> None:
    month = {**TERM, "until": PartialDate(2027, 4)}
    assert said_of(dt.date(2027, 4, 30), terms=[month]) == ["term-ends"]
    assert said_of(dt.date(2027, 5, 1), terms=[month]) == ["term-over"]


def test_a_term_is_as_long_as_the_rule_at_its_start_says() -> None:
    assert usual_end(PartialDate(2023, 6, 12), "residents") == PartialDate(2028, 6, 11)
    assert usual_end(PartialDate(2023, 6, 12), None) == PartialDate(2028, 6, 11)
    assert usual_end(PartialDate(2023, 6, 12), "enterprise") == PartialDate(2026, 6, 11)
    assert usual_end(PartialDate(2023, 6), "residents", above=True) == PartialDate(2028, 6)
    assert usual_end(PartialDate(2024, 2, 29), "residents") == PartialDate(2029, 2, 28)
    assert usual_end(PartialDate(2018, 7, 11), "residents") == PartialDate(2021, 7, 10)  # the rule before
    assert usual_end(PartialDate(2018, 7, 12), "residents") == PartialDate(2023, 7, 11)
    assert usual_end(PartialDate(2026, 1, 1), "temporary") is None


@pytest.mark.parametrize(("until", "long"), [("2028-06-12", False), ("2028-06-13", True)])
def test_a_longer_term_is_pointed_out(until: str, long: bool) -> None:
    assert ("term-long" in said_of(terms=[{**TERM, "until": on(until)}])) is long


def test_the_term_that_runs_is_the_newest_begun() -> None:
    before = {"name": "第四届", "from_on": PartialDate(2018, 6), "until": PartialDate(2023, 6, 11)}
    assert current_term([before, TERM], DAY) is TERM
    assert current_term([before, TERM], dt.date(2023, 6, 11)) is before
    assert current_term([before, TERM], dt.date(2023, 6, 12)) is TERM
    ended = {**TERM, "ended_on": PartialDate(2026, 11, 23)}
    assert current_term([ended], DAY) is ended  # its last day
    assert current_term([ended], dt.date(2026, 11, 24)) is None
    assert said_of(terms=[]) == ["term-none"] and said_of(kind="temporary", terms=[]) == []


def test_dates_of_a_term_agree() -> None:
    faults = [
        ({}, "name"),
        ({"from_on": on("2023-06-12"), "until": on("2023-06-11")}, "until"),
        ({**TERM, "extended_to": on("2028-06-11")}, "extended_to"),
        ({"name": "第五届", "extended_to": on("2028-06-11")}, "until"),
        ({**TERM, "ended_on": on("2023-06-11")}, "ended_on"),
    ]
    assert [next(check_term(values))[0] for values, _ in faults] == [key for _, key in faults]
    assert list(check_term({**TERM, "extended_to": on("2028-06-12"), "ended_on": on("2023-06-12")})) == []


@pytest.mark.parametrize(
    ("name", "following"),
    [
        ("第五届", "第六届"),
        ("第九届", "第十届"),
        ("第十届", "第十一届"),
        ("第十九届", "第二十届"),
        ("第二十届", "第二十一届"),
        ("第12届", "第13届"),
        ("2023届", None),
        ("第一二三届", None),
    ],
)
def test_terms_are_counted_on(name: str, following: str | None) -> None:
    assert next_name([None, name]) == following


def test_names_of_groups_count_too() -> None:
    names = ["第二党小组", "第十一小组", "第3组", "湖滨党小组", None]
    assert [number_in(name) for name in names] == [2, 11, 3, None, None]


@pytest.mark.parametrize(("count", "shown"), [(2, []), (3, ["东湖物业公司"])])
def test_three_members_of_one_unit_may_have_a_branch(count: int, shown: list[str]) -> None:
    people = [{"workplace": "东湖物业公司 经理", "work": "021"}] * count
    people += [{"workplace": "市机床厂", "work": "42"}] * 5  # retired
    people += [{"workplace": "西山社区居委会", "work": "52"}] * 5  # the community itself
    people += [{"workplace": "湖滨市场", "work": "54"}] * 5  # has its branch
    people += [{"workplace": None, "work": None}] * 5
    found = workplace_hints(people, "西山社区", ["湖滨市场党支部"], DAY)
    assert [hint.problem.values["unit"] for hint in found] == shown


def test_a_joint_branch_has_up_to_five_units() -> None:
    three = {
        "kind": "joint",
        "terms": [{**TERM, "from_on": PartialDate(2024, 6, 12), "until": PartialDate(2027, 6, 11)}],
    }
    assert said_of(units=5, **three) == [] and said_of(units=6, **three) == ["joint-units"]


def test_every_rule_on_the_organisation_says_what_is_unconfirmed() -> None:
    for name in ("branch_size", "above_branches", "committee_size", "committee_term", "workplace_branch"):
        for state in all_rules()[name]:
            assert state.paper and (state.article or state.unconfirmed)
            assert state.note or not state.unconfirmed


# Posts -------------------------------------------------------------------------------------------------------------


def post(code: str = "secretary", start: str | None = None, end: str | None = None, **how: Any) -> Any:
    return {
        "uid": f"{code}{start}",
        "post": code,
        "branch_uid": "b",
        "group_uid": None,
        "from_on": start and on(start),
        "to_on": end and on(end),
        **how,
    }


@pytest.mark.parametrize(
    ("day", "held"),
    [("2023-06-11", False), ("2023-06-12", True), ("2026-06-10", True), ("2026-06-11", False)],
)
def test_a_post_is_held_from_its_first_to_its_last_day(day: str, held: bool) -> None:
    found = held_on([post(start="2023-06-12", end="2026-06-10")], dt.date.fromisoformat(day))
    assert bool(found) is held


def test_a_post_without_dates_was_always_held() -> None:
    assert held_on([post()], dt.date(1990, 1, 1))


def test_on_the_day_of_change_the_successor_holds_the_post() -> None:
    old, new = post(start="2023-06-12", end="2026-06-10"), post(start="2026-06-10")
    days = [dt.date(2026, 6, 9), dt.date(2026, 6, 10), dt.date(2026, 6, 11)]
    assert [held_on([old, new], day) for day in days] == [[old], [new], [new]]
    alone = post("organisation", start="2026-06-10")
    assert held_on([old, alone], days[1]) == [old, alone]  # another post follows nobody


def test_two_secretaries_overlap_but_not_on_the_day_of_change() -> None:
    old = post(start="2023-06-12", end="2026-06-10")
    assert rivals([old], post(start="2026-06-10")) == []
    assert rivals([old], post(start="2026-06-09")) == [old]
    assert rivals([post(start="2023-06-12")], post(start="2026-06-10")) != []
    assert rivals([old], post(start="2026-01-01", branch_uid="c")) == []
    assert rivals([old], old) == []


def test_posts_are_said_by_rank_and_duties_are_none() -> None:
    held = [post("group_leader"), post("discipline"), post("collector"), post("deputy_secretary")]
    assert said(held) == "副书记、纪检委员、党小组组长"
    assert said([post("collector")]) is None
    assert said([post("secretary", branch_uid=None)], "general") == "总支书记"


def test_a_text_counts_until_a_post_has_begun() -> None:
    kept = [post("organisation", "2024-01-01", "2026-06-10")]
    days = ["2023-12-31", "2024-01-01", "2026-06-10", "2026-06-11"]
    assert [decided(kept, dt.date.fromisoformat(day)) for day in days] == [False, True, True, True]
    assert not decided([post("collector")], DAY)  # a duty says nothing of posts
    assert decided([post()], DAY)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("书记", [("secretary", False)]),
        ("党支部书记", [("secretary", False)]),
        ("东湖社区党支部副书记兼纪检委员", [("deputy_secretary", False), ("discipline", False)]),
        ("支委、第一党小组组长", [("committee_member", False), ("group_leader", False)]),
        ("社区党总支书记", [("secretary", True)]),
        ("组织委员（分管远教）", [("organisation", False)]),
        ("退休前任厂长", []),
        (None, []),
    ],
)
def test_posts_are_read_from_texts(text: str | None, codes: list[tuple[str, bool]]) -> None:
    assert told(text) == codes


def test_other_words_for_the_same_posts_are_the_same() -> None:
    assert same_posts("党支部书记", "书记") and same_posts("纪检委员兼副书记", "副书记、纪检委员")
    assert not same_posts("副书记", "书记") and not same_posts("书记（退）任", "书记")
    assert not same_posts("厂长", "厂长") and not same_posts("", None)
    assert parts_of("副书记兼某委员") == (["deputy_secretary"], ["某委员"])
