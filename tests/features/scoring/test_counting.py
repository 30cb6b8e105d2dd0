"""Points from facts: targets at their edges, each way of scoring, nothing without a record, the words."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from partybook.facts import Fact, Proof
from partybook.features.scoring.rules import (
    Opinion,
    Scored,
    beside,
    deducted,
    ends_of,
    kept,
    read_kept,
    score_item,
)
from partybook.standards.scoring import Part, standard_from, standards

PERIOD = standards()["community-100"].period(2026)
DAY = dt.date(2026, 3, 31)


def item_of(criteria: list[dict[str, Any]], points: float = 2, how: str = "each") -> tuple[Part, Any]:
    item = {"code": "1.1", "points": points, "title": "一项", "how": how, "criteria": criteria}
    table = {
        "title": "标准", "paper": "文件", "valid_from": dt.date(2020, 1, 1), "total": points, "begins": [7, 1],
        "due": [6, 30], "grades": [{"title": "合格", "least": 0}],
        "parts": [{"number": 1, "title": "部分", "points": points, "items": [item]}],
    }  # fmt: skip
    part = standard_from(table, Path("scoring/a.toml")).parts[0]
    return part, part.items[0]


def fact(
    name: str, value: int | None, unit: str = "次", proofs: int = 1, lacking: tuple[str, ...] = ()
) -> Fact:
    return Fact(
        name,
        unit,
        "",
        "2025-07/2026-06",
        value,
        tuple(Proof("meetings.held", f"{name}-{number}", f"记录{number}") for number in range(proofs)),
        tuple(Proof("meetings.cadence", label, label) for label in lacking),
    )


def score(
    criteria: list[dict[str, Any]],
    *facts: Fact,
    points: float = 2,
    how: str = "each",
    day: dt.date = DAY,
    **said: Any,
) -> Scored:
    part, item = item_of(criteria, points, how)
    by_name = {one.name: one for one in facts}
    return score_item(part, item, by_name, Opinion(**said), {"c": "三号数据"}, PERIOD, day)


@pytest.mark.parametrize("how", ["each", "all", "share"])
@pytest.mark.parametrize(
    ("value", "proofs", "earned"),
    [(3, 1, None), (4, 1, 200), (5, 1, 200), (4, 0, 0), (None, 1, 0), (0, 0, 0)],
)
def test_a_least_is_reached_at_the_target_and_with_a_record(
    how: str, value: int | None, proofs: int, earned: int | None
) -> None:
    found = score([{"fact": "a", "says": "甲", "least": 4}], fact("a", value, proofs=proofs), how=how)
    expected = earned if earned is not None else 150 if how == "share" else 0
    assert (found.score, found.how) == (expected, "fact")
    assert found.full == (expected == 200) and bool(found.lacking) == (expected < 200)


@pytest.mark.parametrize(("value", "proofs", "earned"), [(0, 1, 200), (1, 1, 0), (0, 0, 0), (None, 0, 0)])
def test_a_most_needs_a_record_that_somebody_looked(value: int | None, proofs: int, earned: int) -> None:
    assert score([{"fact": "a", "says": "甲", "most": 0}], fact("a", value, proofs=proofs)).score == earned


@pytest.mark.parametrize(("value", "earned"), [(299, 0), (300, 200), (500, 200), (501, 0)])
def test_a_target_may_have_two_ends(value: int, earned: int) -> None:
    found = score([{"fact": "a", "says": "甲", "least": 300, "most": 500}], fact("a", value, "bp"))
    assert found.score == earned


def test_an_unknown_fact_earns_nothing() -> None:
    assert score([{"fact": "a", "says": "甲", "least": 1}]).score == 0


def test_three_thirds_are_whole_and_each_third_is_exact() -> None:
    three = [{"fact": key, "says": key, "least": 10000} for key in "abc"]
    full = [fact(key, 10000, "bp") for key in "abc"]
    assert score(three, *full).score == 200
    assert score(three, *full[:2], fact("c", 9999, "bp")).score == 133
    assert score(three, full[0]).score == 67
    one = score(three, full[0], fact("b", 9999, "bp", lacking=("王芳 欠 2026年2月",)))
    assert one.arithmetic == (
        "a 100%（要求 100%），得 0.67 分；b 99.99%（要求 100%），缺 王芳 欠 2026年2月，不得分；"
        "c没有可以计分的记录，不得分。共 0.67 分"
    )


def test_weights_and_all_or_nothing() -> None:
    two = [
        {"fact": "a", "says": "甲", "least": 1, "weight": 3},
        {"fact": "b", "says": "乙", "least": 1},
    ]
    assert score(two, fact("a", 1), points=4).score == 300
    assert score(two, fact("b", 1), points=4).score == 100
    assert score(two, fact("b", 1), points=4, how="all").score == 0
    assert score(two, fact("a", 1), fact("b", 1), points=4, how="all").score == 400


def test_a_share_stops_at_the_target_and_says_what_lacks() -> None:
    months = [{"fact": "a", "says": "支委会", "least": 12}]
    found = score(months, fact("a", 10, lacking=("2025年7月", "2026年3月")), how="share")
    assert found.score == 167
    assert found.arithmetic == "支委会 10/12 次，缺 2025年7月、2026年3月：1.67 分"
    assert score(months, fact("a", 13), how="share").score == 200


def test_what_lacks_is_told_apart() -> None:
    rule = [{"fact": "a", "says": "到会", "least": 9000}]
    found = score(rule, fact("a", 8000, "bp", lacking=("张一 应到 3 次，缺 1 次", "张二 应到 3 次，缺 2 次")))
    assert (
        found.arithmetic
        == "到会 80%（要求 90%），其中 张一 应到 3 次，缺 1 次／张二 应到 3 次，缺 2 次：0 分"
    )
    yes = score([{"fact": "a", "says": "账目相符", "least": 1}], fact("a", 0, "yes"))
    assert yes.arithmetic == "账目相符 否：0 分"


@pytest.mark.parametrize(("value", "earned"), [(0, 0), (1, 50), (2, 50), (3, 150), (4, 200), (9, 200)])
def test_steps(value: int, earned: int) -> None:
    steps = [{"fact": "a", "says": "甲", "steps": [[1, 0.5], [3, 1.5], [4, 2]]}]
    assert score(steps, fact("a", value), how="steps").score == earned
    assert score(steps, fact("a", value, proofs=0), how="steps").score == 0


@pytest.mark.parametrize(("value", "earned"), [(4, 200), (3, 150), (1, 50), (0, 0)])
def test_so_much_off_for_each_miss(value: int, earned: int) -> None:
    found = score([{"fact": "a", "says": "甲", "least": 4, "off": 0.5}], fact("a", value), how="per_miss")
    assert found.score == earned


def test_of_a_share_each_who_lacks_is_a_miss() -> None:
    rule = [{"fact": "a", "says": "甲", "least": 10000, "off": 0.3}]
    assert score(rule, fact("a", 9000, "bp", lacking=("张一", "张二")), how="per_miss").score == 140
    assert score(rule, fact("a", 9999, "bp"), how="per_miss").score == 170
    assert score(rule, fact("a", 10, "bp", lacking=tuple("abcdefghij")), how="per_miss").score == 0


def test_a_miss_above_the_most() -> None:
    rule = [{"fact": "a", "says": "甲", "most": 1, "off": 0.5}]
    assert [score(rule, fact("a", value), how="per_miss").score for value in (0, 1, 2, 9)] == [
        200,
        200,
        150,
        0,
    ]


@pytest.mark.parametrize(("needed", "proofs", "earned"), [(1, 1, 200), (0, 1, 0), (1, 0, 0), (None, 0, 0)])
def test_what_is_needed_first(needed: int | None, proofs: int, earned: int) -> None:
    rule = [{"fact": "a", "says": "甲", "most": 0, "needs": ["c"]}]
    found = score(rule, fact("a", 0, proofs=0), fact("c", needed, proofs=proofs))
    assert found.score == earned
    assert [lack.label for lack in found.lacking] == ([] if earned else ["先要有：三号数据"])


def test_a_judgement_is_what_a_person_says() -> None:
    judged = [{"judgement": "评"}, {"proof": "材料"}, {"shown": "a", "says": "数", "least": 2}]
    blank = score(judged, fact("a", 3))
    assert (blank.score, blank.how, blank.waits) == (0, "judgement", True)
    assert blank.arithmetic == "评尚未评定：0 分"
    one = score(judged, fact("a", 3), judged=150, reason="缺一次")
    assert (one.score, one.waits, one.unproved) == (
        150,
        False,
        False,
    )  # the records shown beside it are its proof
    assert one.arithmetic == "评 评定（缺一次）：1.5 分"
    assert beside(one.counted) == "数 3 次，达到"
    assert score(judged, judged=150, reason="缺一次").unproved
    assert not score(judged, judged=150, reason="缺一次", files=1).unproved


def test_facts_and_a_judgement_share_an_item() -> None:
    both = [{"fact": "a", "says": "甲", "least": 1, "weight": 2}, {"judgement": "评"}]
    assert score(both, fact("a", 1)).score == 133
    assert score(both, fact("a", 1), judged=66).score == 200
    assert score(both, fact("a", 0), judged=40, reason="差").score == 40


def test_an_override_says_both() -> None:
    found = score(
        [{"fact": "a", "says": "甲", "least": 4}], fact("a", 3), override=180, override_reason="另有记录"
    )
    assert (found.score, found.how) == (180, "override")
    assert found.arithmetic == "人工更正 1.8 分（另有记录）。按记录和评定：甲 3/4 次：0 分"
    assert deducted(found.item, found.counted, found.opinion, found.score) == "另有记录"


def test_what_is_shown_beside_scores_nothing() -> None:
    rule = "支部工作条例"
    criteria = [
        {"fact": "a", "says": "甲", "least": 4},
        {"shown": "b", "says": "现行规定：每年一次", "least": 1, "rule": rule},
        {"note": "只作说明", "rule": rule},
    ]
    found = score(criteria, fact("a", 0), fact("b", 5))
    assert found.score == 0 and {proof.uid for proof in found.proofs} == {"a-0"}
    assert beside(found.counted) == f"现行规定：每年一次 5 次，达到（{rule}）；只作说明（{rule}）"


@pytest.mark.parametrize(
    ("label", "last"),
    [
        ("第三党小组 2026年3月 党小组会", dt.date(2026, 3, 31)),
        ("党员大会 2025年第四季度", dt.date(2025, 12, 31)),
        ("党课 2026年1季度", dt.date(2026, 3, 31)),
        ("王芳 2026年上半年", dt.date(2026, 6, 30)),
        ("东湖社区党支部 2026-Q2 党课", dt.date(2026, 6, 30)),
        ("东湖社区党支部 2025-H2 汇报", dt.date(2025, 12, 31)),
        ("东湖社区党支部 2026-02 支委会", dt.date(2026, 2, 28)),
        ("2026.03.25 任务", None),
        ("任务应于 2026年3月5日完成", None),
        ("杜建 2027.01 至 2027.06 没有联系", dt.date(2027, 6, 30)),
        ("杜建 2026年7月至2026年12月 没有联系", dt.date(2026, 12, 31)),
        ("戴志飞 欠 2026年7月、2026年8月", dt.date(2026, 7, 31)),
        ("王芳", None),
        ("2026年13月", None),
    ],
)
def test_by_when_it_can_still_be_had(label: str, last: dt.date | None) -> None:
    assert ends_of(label) == last


def test_a_month_that_is_over_can_not_be_made_up() -> None:
    rule = [{"fact": "a", "says": "支委会", "least": 12}]
    lacking = ("2026年2月", "2026年3月", "2026年4月", "没有日子的")
    found = score(rule, fact("a", 8, lacking=lacking), how="share", day=dt.date(2026, 3, 31))
    assert [(one.label, one.gone) for one in found.lacking] == [
        ("2026年3月", False),
        ("2026年4月", False),
        ("没有日子的", False),
        ("2026年2月", True),
    ]
    after = score(rule, fact("a", 8, lacking=lacking), how="share", day=dt.date(2026, 4, 1))
    assert [one.label for one in after.lacking if one.gone] == ["2026年2月", "2026年3月"]
    over = score(rule, fact("a", 8, lacking=lacking), how="share", day=dt.date(2026, 7, 1))
    assert all(one.gone for one in over.lacking)


def test_what_an_item_counted_is_kept_and_read_again() -> None:
    three = [{"fact": key, "says": key, "least": 10000} for key in "abc"] + [{"note": "说明"}]
    found = score(three, fact("a", 10000, "bp", 2), fact("b", 5000, "bp", lacking=("2026年4月",)))
    assert read_kept(kept(found.counted)) == found.counted
