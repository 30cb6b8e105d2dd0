"""The six groups and their reasons, both meanings of 三必访, entries by hand, as of a day."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from partybook.book.decisions import decide
from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.facts import Asked
from partybook.features.roster import queries, sources
from partybook.features.roster.rules.care import SIX, Someone, limits_on, must_visit, reasons
from partybook.features.roster.rules.care.limits import festivals_of
from partybook.features.roster.rules.life import Life
from partybook.features.roster.settings import HARDSHIP_INCOME, MUST_VISIT, OLD_AGE
from partybook.jobs import asking, demo
from partybook.standards.codes import codes
from partybook.standards.rules import all_rules

DAY = dt.date(2026, 11, 22)
PLAIN = {"name": "张三", "born_on": PartialDate(1980, 5), "work": None, "post": None, "party_age": 10}


def groups(person: dict, day: dt.date = DAY, *, life: Life | None = None, **more) -> dict[str, list[str]]:
    one = Someone({**PLAIN, **person}, life or Life("full"), **more)
    return {found.kind: [str(why) for why in found.whys] for found in reasons(one, day, limits_on(day))}


@pytest.mark.parametrize(
    ("person", "kind", "why"),
    [
        ({"post": "组织委员"}, "cadre", "党内职务：组织委员"),
        ({"post": "组长"}, "cadre", "党内职务：党小组组长"),
        ({"work": "011"}, "cadre", "工作岗位：公务员（含参照公务员法管理人员）"),
        ({"work": "42"}, "old", "工作岗位：退休人员"),
        ({"work": "021"}, "private", "工作岗位：非公有经济控制企业管理人员"),
        ({"work": "54"}, "private", "工作岗位：个体工商户从业人员"),
        ({"work": "111"}, "resident", "工作岗位：农牧渔业生产人员"),
        ({"work": "52"}, "resident", "工作岗位：社区工作人员"),
        ({"work": "012"}, "resident", "不在其他五类"),
        ({}, "resident", "不在其他五类"),
        ({"post": "党费收缴人"}, "resident", "不在其他五类"),
    ],
)
def test_a_member_is_in_a_group_and_it_is_said_why(person: dict, kind: str, why: str) -> None:
    assert groups(person) == {kind: [why]}


@pytest.mark.parametrize(
    ("day", "old"),
    [(dt.date(2026, 5, 9), False), (dt.date(2026, 5, 10), True), (dt.date(2026, 5, 11), True)],
)
def test_old_from_the_day_of_the_birthday_on(day: dt.date, old: bool) -> None:
    found = groups({"born_on": PartialDate(1956, 5, 10)}, day)
    assert found == ({"old": ["70 岁"]} if old else {"resident": ["不在其他五类"]})


def test_fifty_years_in_the_party_make_old_too() -> None:
    joined = {"joined_on": PartialDate(1976, 11, 22), "full_on": PartialDate(1976, 11, 22)}
    assert groups(joined)["old"] == ["党龄 50 年"]
    assert "old" not in groups(joined, dt.date(2026, 11, 21))


def test_someone_may_be_in_several_groups_and_applicants_in_none() -> None:
    away = Life("full", mobile={"place": "广东深圳", "on_date": PartialDate(2026, 2, 20)})
    assert list(groups({"work": "42", "post": "书记"}, life=away)) == ["cadre", "old", "mobile"]
    for life in (Life("activist"), Life("full", suspended=True), Life("full", here=False)):
        assert groups({"work": "42"}, life=life) == {}
    care = {"kind": "hospital", "from_on": PartialDate(2026, 11)}
    assert groups({"work": "42"}, life=Life("activist"), cares=[care]) == {"hospital": ["登记"]}


def test_need_is_hardship_under_whichever_group_it_was_entered() -> None:
    care = {"kind": "bedridden", "income_fen": 99_900, "low_income": None}
    one = Someone(PLAIN, Life("full"), cares=[care])

    def kinds(least: int | None) -> list[str]:
        return [found.kind for found in reasons(one, DAY, limits_on(DAY, income_fen=least))]

    assert kinds(None) == kinds(99_900) == ["resident", "bedridden"]
    assert kinds(99_901) == ["hardship", "bedridden"]
    assert "hardship" in groups({}, cares=[{**care, "low_income": True}])


def test_every_member_of_the_practice_book_is_in_one_of_the_six(tmp_path: Path) -> None:
    with demo.demo(tmp_path / "示例.partybook") as book:
        found = book.read(lambda session: queries.cared(session, DAY))
        members = book.read(lambda session: sum(life.member for _, life in queries.lives(session, DAY)))
    here = [one for one in found if one.someone.member]
    assert len(here) == members > 40
    assert all({reason.kind for reason in one.reasons} & set(SIX) for one in here)
    seen = {reason.kind for one in found for reason in one.reasons}
    assert seen >= {*SIX, "bedridden", "hospital", "trouble", "lonely"}


def visits(person: dict, day: dt.date = DAY, meaning: str = "both", **more) -> list[tuple[str, str | None]]:
    one, limits = Someone({**PLAIN, **person}, Life("full"), **more), limits_on(day, meaning=meaning)
    return [
        (visit.case, visit.before.iso if visit.before else None)
        for visit in must_visit(one, reasons(one, day, limits), day, limits)
    ]


@pytest.mark.parametrize("kind", ["bedridden", "hospital", "hardship", "trouble"])
def test_both_meanings_of_who_must_be_visited(kind: str) -> None:
    cares = [{"kind": kind, "from_on": PartialDate(2026, 10)}]
    illness, building = (visits({}, meaning=meaning, cares=cares) for meaning in ("illness", "building"))
    assert illness == ([] if kind == "trouble" else [(kind, None)])
    assert building == ([] if kind == "hardship" else [("trouble", None)])
    assert len(visits({}, cares=cares)) == 1  # a reason asks once


@pytest.mark.parametrize(("days", "asked"), [(-1, False), (0, True), (1, True), (90, True), (91, False)])
def test_who_came_is_visited_within_ninety_days(days: int, asked: bool) -> None:
    event = {"uid": "1", "kind": "transfer_in", "on_date": PartialDate(2026, 3, 12)}
    day = dt.date(2026, 3, 12) + dt.timedelta(days=days)
    assert (("moved_in", None) in visits({}, day, events=[event])) == asked
    assert visits({}, day, events=[{**event, "kind": "award"}]) == []


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (dt.date(2026, 2, 2), None),
        (dt.date(2026, 2, 3), "2026-02-17"),
        (dt.date(2026, 2, 17), "2026-02-17"),
        (dt.date(2026, 2, 18), None),
        (dt.date(2026, 6, 17), "2026-07-01"),
        (dt.date(2026, 9, 17), "2026-09-25"),  # 中秋 before 国庆
        (dt.date(2026, 9, 26), "2026-10-01"),
    ],
)
def test_before_a_festival_the_old_and_the_needy_are_visited(day: dt.date, before: str | None) -> None:
    wanted = [("festival", before)] if before else []
    assert visits({"party_age": 50}, day) == wanted
    assert visits({"party_age": 49}, day) == []
    cares = [{"kind": "lonely", "from_on": PartialDate(2025)}]
    assert visits({}, day, "building", cares=cares) == wanted
    assert visits({}, day, "illness", cares=cares) == []


def test_festivals_are_known_for_each_year_of_the_rule() -> None:
    (rule,) = all_rules()["festivals"]
    for year in range(rule.valid_from.year, rule.valid_to.year + 1):
        days = dict(festivals_of(rule.values, year))
        assert set(days) == set(codes()["festival"].codes)
        assert dt.date(year, 1, 20) < days["spring"] < dt.date(year, 2, 22)
        assert dt.date(year, 9, 6) < days["mid_autumn"] < dt.date(year, 10, 9)
        assert (days["mid_autumn"] - days["spring"]).days in range(218, 252)
    assert limits_on(dt.date(2040, 12, 31)).lacks_festivals is False
    assert limits_on(dt.date(2041, 1, 1)).lacks_festivals is True
    assert limits_on(dt.date(2041, 1, 1), meaning="illness").lacks_festivals is False


def test_data_of_care_names_only_codes_there_are() -> None:
    rules, tables = all_rules(), codes()
    work = tables["work"].codes
    for state in rules["six_groups"]:
        assert set(state.values["cadre_posts"]) <= {post.group for post in tables["post"].codes.values()}
        for key in ("cadre_work", "retired_work", "private_work", "resident_work"):
            assert all(any(code.startswith(head) for code in work) for head in state.values[key])
    assert {code.code for code in tables["care_kind"].codes.values() if code.group == "six"} == set(SIX)
    for name in ("illness", "building"):
        for state in rules[f"must_visit_{name}"]:
            assert set(state.values) == {
                code.code for code in tables["visit_case"].codes.values() if code.group == name
            }
            for values in state.values.values():
                assert set(values["kinds"]) <= set(tables["care_kind"].codes)
                assert set(values.get("events", ())) <= set(tables["event"].codes)
                assert set(values.get("festivals", ())) <= set(tables["festival"].codes)


@pytest.fixture
def person(book: Book) -> str:
    with book.edit("登记") as session:
        return queries.add_person(session, {"name": "张三", "standing": "full", "work": "42"})


def kinds_on(book: Book, day: dt.date) -> list[str]:
    found = book.read(lambda session: queries.cared(session, day))
    return [reason.kind for one in found for reason in one.reasons]


def test_an_entry_holds_from_its_day_to_its_end_and_undo_takes_it_back(book: Book, person: str) -> None:
    values = {"person_uid": person, "kind": "hospital", "from_on": PartialDate(2026, 11, 10)}
    with book.edit("登记关怀") as session:
        uid = queries.add_care(session, values)
    assert kinds_on(book, dt.date(2026, 11, 9)) == ["old"]
    assert kinds_on(book, dt.date(2026, 11, 10)) == ["old", "hospital"]
    with book.edit("结束") as session:
        queries.change_care(session, uid, {"to_on": PartialDate(2026, 11, 20)})
    assert kinds_on(book, dt.date(2026, 11, 19)) == ["old", "hospital"]
    assert kinds_on(book, dt.date(2026, 11, 20)) == ["old"]
    assert [row["to_on"].iso for row in book.read(lambda session: queries.cares(session, uid=person))] == [
        "2026-11-20"
    ]
    book.undo()
    assert kinds_on(book, DAY) == ["old", "hospital"]
    with book.edit("删去") as session:
        queries.remove_care(session, uid)
    assert kinds_on(book, DAY) == ["old"]


def test_who_entered_it_is_said(book: Book, person: str) -> None:
    book.who = "李梅"
    with book.edit("登记关怀") as session:
        uid = queries.add_care(session, {"person_uid": person, "kind": "bedridden"})
    book.who = "王芳"
    with book.edit("补充") as session:
        queries.change_care(session, uid, {"helper": "周伟"})
    rows = book.read(lambda session: sources.cared(session, Asked(2026, DAY)))
    row = next(row for row in rows if row["kind"] == "bedridden")
    assert row["why"].startswith("李梅 ") and row["why"].endswith("登记") and row["helper"] == "周伟"


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"person_uid": None}, "care-who"),
        ({"kind": None}, "care-kind"),
        ({"kind": "mobile"}, "care-events"),
        ({"to_on": PartialDate(2026, 1)}, "span-order"),
        ({"income_fen": -1}, "care-number"),
        ({"from_on": PartialDate(2026, 6, 30)}, "care-twice"),
        ({"from_on": None}, "care-twice"),
    ],
)
def test_what_is_wrong_with_an_entry(book: Book, person: str, values: dict, code: str) -> None:
    first = {"person_uid": person, "kind": "hardship", "from_on": PartialDate(2026, 3)}
    with book.edit("登记关怀") as session:
        queries.add_care(session, {**first, "to_on": PartialDate(2026, 7, 1)})
    with pytest.raises(Problem) as problem, book.edit("再登记") as session:
        queries.add_care(session, {**first, **values})
    assert problem.value.code == code
    with book.edit("又登记") as session:  # the need came back after it had ended
        queries.add_care(session, {**first, "from_on": PartialDate(2026, 7, 1)})


def test_who_left_is_not_cared_for_here(book: Book, person: str) -> None:
    with book.edit("登记") as session:
        queries.add_care(session, {"person_uid": person, "kind": "hospital"})
        queries.add_event(session, person, {"kind": "died", "on_date": PartialDate(2026, 11, 1)})
    assert kinds_on(book, dt.date(2026, 10, 31)) and not kinds_on(book, DAY)


def test_the_office_may_decide_otherwise(book: Book, person: str) -> None:
    with book.edit("登记") as session:
        queries.change_person(session, person, {"work": "52", "born_on": PartialDate(1960, 1)})
        queries.add_care(session, {"person_uid": person, "kind": "hardship", "income_fen": 120_000})
    day = Asked(2026, DAY)
    assert "old" not in kinds_on(book, DAY)
    assert [row["case"] for row in book.read(lambda s: sources.must_visit(s, day))] == ["hardship"]
    with book.edit("设置") as session:
        decide(session, OLD_AGE, 60)
        decide(session, MUST_VISIT, "building")
        decide(session, HARDSHIP_INCOME, 150_000)
    assert "old" in kinds_on(book, DAY)
    assert book.read(lambda s: sources.must_visit(s, day)) == []
    rows = book.read(lambda s: sources.cared(s, day))
    assert any("低于 1500 元" in row["why"] for row in rows)


def test_sources_work_by_branch_and_person(tmp_path: Path, book: Book) -> None:
    with book.edit("登记") as session:
        other = queries.add_branch(session, "西湖社区党支部")
        uids = [
            queries.add_person(session, {"name": name, "standing": "full", "branch": branch})
            for name, branch in (("张三", None), ("李四", "西湖社区党支部"))
        ]
        contact = queries.add_contact(
            session, {"name": "王五", "kind": "visited", "branch": "西湖社区党支部"}
        )
        for entry in ({"person_uid": uids[0]}, {"person_uid": uids[1]}, {"contact_uid": contact}):
            queries.add_care(session, {**entry, "kind": "hardship"})

    def names(source: str, **question) -> set[str]:
        return {row["name"] for row in asking.rows(book, source, asking.Question(as_of=DAY, **question))[1]}

    assert names("roster.care") == names("roster.must_visit") == {"张三", "李四", "王五"}
    assert names("roster.care", branch="西湖社区党支部") == {"李四", "王五"}
    assert names("roster.must_visit", uid=uids[0]) == {"张三"}
    assert names("roster.contacts", branch="西湖社区党支部") == {"王五"} and other
