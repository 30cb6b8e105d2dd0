"""Standards of the self-score: the shipped one is the paper's, faults name file and key, what is written is read again."""

import dataclasses
import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

import pytest

from partybook.standards.reading import ResourceFault
from partybook.standards.scoring import own_standard, shipped_text, standard_from, standards, text_of

NAME = "community-100"
POINTS = (
    (3, 3, 2, 2, 2, 2, 2, 2, 2),
    (4, 4, 3, 3, 3, 3),
    (2,) * 9,
    (2,) * 6,
    (2,) * 5,
    (3, 3, 3, 2, 2, 2, 2, 3),
)
BY_FACTS = "1.5 1.7 1.8 1.9 2.1 2.2 2.3 2.4 2.6 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.8 3.9 4.3 4.4 4.5 4.6 6.1 6.3 6.4 6.6 6.7 6.8"
BESIDE = ["1.2", "1.4", "1.6", "2.5", "5.4", "6.2", "6.5"]


def test_the_shipped_standard_is_the_papers() -> None:
    standard = standards()[NAME]
    assert standard.total == 10000
    assert [part.points for part in standard.parts] == [2000, 2000, 1800, 1200, 1000, 2000]
    assert tuple(tuple(item.points // 100 for item in part.items) for part in standard.parts) == POINTS
    assert len(standard.items) == 43
    assert " ".join(item.code for item in standard.items.values() if item.by_facts) == BY_FACTS
    judged = [item for item in standard.items.values() if not item.by_facts]
    assert [item.code for item in judged if any(one.what == "shown" for one in item.criteria)] == BESIDE
    assert all(any(one.what == "proof" for one in item.criteria) for item in judged)
    for item in judged:  # judged whole, no fact earns beside it
        assert item.judged_most == item.points
    ruled = [item.code for item in standard.items.values() if any(one.rule for one in item.criteria)]
    assert ruled == ["3.3", "3.4", "3.5", "4.4", "4.5"]  # domain.md 13.3


@pytest.mark.parametrize(
    ("total", "grade"),
    [
        (10000, "优秀"),
        (9000, "优秀"),
        (8999, "合格"),
        (8950, "合格"),
        (6000, "合格"),
        (5999, "不合格"),
        (0, "不合格"),
    ],
)
def test_grades(total: int, grade: str) -> None:
    assert standards()[NAME].grade(total) == grade


def test_the_period_runs_from_july_to_june() -> None:
    standard = standards()[NAME]
    assert standard.period_on(dt.date(2026, 6, 30)).year == 2026
    assert standard.period_on(dt.date(2026, 7, 1)).year == 2027
    found = standard.period(2026)
    assert (found.first, found.last, found.due) == (
        dt.date(2025, 7, 1),
        dt.date(2026, 6, 30),
        dt.date(2026, 6, 30),
    )
    assert found.words == "2025年7月至2026年6月"


def test_a_calendar_year_is_due_in_the_next() -> None:
    standard = dataclasses.replace(standards()[NAME], begins=(1, 1), due=(1, 15))
    found = standard.period(2026)
    assert (found.first, found.last) == (dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    assert (found.due, found.words) == (dt.date(2027, 1, 15), "2026 年度")
    assert dataclasses.replace(standard, due=(12, 20)).period(2026).due == dt.date(2026, 12, 20)


def test_what_is_written_is_read_again() -> None:
    for name, standard in standards().items():
        assert dataclasses.replace(own_standard(name, text_of(standard)), own=False) == standard
        assert dataclasses.replace(own_standard(name, shipped_text(name)), own=False) == standard
    odd = dataclasses.replace(standards()[NAME], title='引号"和\\、换行\n、制表\t、\x7f、𬌗')
    assert own_standard(NAME, text_of(odd)).title == odd.title


def small(**item: Any) -> dict[str, Any]:
    text = """
    title = "标准"
    paper = "文件"
    valid_from = 2025-01-01
    total = 3
    begins = [1, 1]
    due = [12, 31]
    grades = [{ title = "合格", least = 2 }, { title = "不合格", least = 0 }]
    parts = [{ number = 1, title = "一", points = 3, items = [
        { code = "1.1", points = 3, title = "甲", criteria = [{ fact = "a", says = "甲", least = 4 }] },
    ] }]
    """
    table = tomllib.loads(text)
    table["parts"][0]["items"][0].update(item)
    return table


A = {"fact": "a", "says": "甲", "least": 4}


@pytest.mark.parametrize(
    ("item", "key"),
    [
        ({"points": 2}, r"parts\[0\].points: the items add up to 2"),
        ({"points": 1.005}, r"items\[0\].points: should be points with at most two decimals"),
        ({"points": -1}, r"items\[0\].points"),
        ({"how": "guess"}, r"items\[0\].how"),
        ({"criteria": []}, r"items\[0\].criteria"),
        ({"criteria": [{"proof": "材料"}]}, r"criteria: needs facts or one judgement"),
        ({"criteria": [{"judgement": "一"}, {"judgement": "二"}]}, r"needs facts or one judgement"),
        ({"criteria": [A, {"judgement": "一"}], "how": "all"}, r"how: a judgement"),
        ({"criteria": [{"fact": "a", "says": "甲"}]}, r"a fact needs a target"),
        ({"criteria": [{"fact": "a", "least": 1}]}, r"criteria\[0\].says: missing"),
        ({"criteria": [{"fact": "", "says": "甲", "least": 1}]}, r"criteria\[0\]"),
        ({"criteria": [{**A, "weight": 0}]}, r"a weight above 0"),
        ({"criteria": [{**A, "colour": "red"}]}, r"criteria\[0\].colour: unknown key"),
        ({"criteria": [{"says": "甲"}]}, r"needs one of"),
        ({"criteria": [{"fact": "a", "says": "甲", "most": 0}], "how": "share"}, r"how: a share needs"),
        ({"criteria": [{**A, "off": 1}]}, r"how: steps need"),
        ({"criteria": [A], "how": "per_miss"}, r"how: steps need"),
        ({"criteria": [A], "how": "steps"}, r"how: steps need"),
        ({"criteria": [{**A, "steps": [[1, 1], [2, 2]]}], "how": "steps"}, r"the last should bring all"),
        ({"criteria": [{**A, "steps": [[2, 1], [1, 3]]}], "how": "steps"}, r"should go up"),
        ({"colour": 1}, r"items\[0\].colour: unknown key"),
    ],
)
def test_a_fault_names_file_and_key(item: dict[str, Any], key: str) -> None:
    with pytest.raises(ResourceFault, match=r"scoring/a.toml, .*" + key):
        standard_from(small(**item), Path("scoring/a.toml"))


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"total": 4}, "total: the parts add up to 3"),
        ({"begins": [13, 1]}, "begins"),
        ({"begins": [2, 29]}, "begins"),
        ({"due": [6]}, "due"),
        ({"grades": []}, "grades"),
        ({"grades": [{"title": "合格", "least": 2}]}, "grades: should go down to 0"),
        ({"grades": [{"title": "合格", "least": 0}, {"title": "优秀", "least": 2}]}, "grades"),
        ({"valid_from": "2025"}, "valid_from"),
        ({"colour": 1}, "colour: unknown key"),
    ],
)
def test_a_fault_of_the_whole_names_its_key(change: dict[str, Any], key: str) -> None:
    with pytest.raises(ResourceFault, match=r"scoring/a.toml, " + key):
        standard_from({**small(), **change}, Path("scoring/a.toml"))


def test_a_code_stands_once() -> None:
    table = small()
    table["total"] = 6
    table["parts"][0]["points"] = 6
    table["parts"][0]["items"] *= 2
    with pytest.raises(ResourceFault, match="twice"):
        standard_from(table, Path("scoring/a.toml"))


def test_the_facts_that_are_named_are_there() -> None:
    """A fact of a misspelt name would never earn a point, in silence."""
    from partybook.features.knowledge import fact_titles

    known = set(fact_titles())
    archive = {"archive.kinds_there", "archive.there.joint_rules"}
    assert {name for one in standards().values() for name in one.facts} - known <= archive - known
