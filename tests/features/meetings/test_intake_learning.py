"""Lists of talks and of studies, with what clerks write in them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from partybook.book.file import Book
from partybook.features.meetings import queries
from partybook.features.roster import queries as roster
from partybook.jobs import demo, exporting, importing
from partybook.jobs.asking import Question
from partybook.jobs.books import open_book
from partybook.sheets.plan import Plan

from .conftest import day, number

TALKS = ("谈话时间", "地点", "谈话人", "谈话对象", "谈话类型", "主要内容")
STUDIES = ("姓名", "学习方式", "日期", "内容", "学时", "集中培训")


@pytest.fixture
def take(book: Book, people: dict[str, str], tmp_path: Path) -> Callable[..., Plan]:
    def taken(kind: str, rows: Sequence[Sequence[object]], **how: Any) -> Plan:
        made = openpyxl.Workbook()
        for row in rows:
            made.active.append(row)
        made.save(tmp_path / "a.xlsx")
        planned = importing.plan_import(book, kind, tmp_path / "a.xlsx", **how)
        importing.apply_import(book, planned)
        return planned

    return taken


def codes_of(planned: Plan) -> list[str]:
    return [problem.code for problem in planned.all_problems()]


def test_talks_find_their_people_and_their_kind(take: Any, book: Book, people: dict[str, str]) -> None:
    rows = [
        TALKS,
        ("2026.03.12", "活动室", "张建国（书记）", "王芳", None, "分工"),
        ("2026.4", None, "张建国", "赵敏", None, "思想"),
        ("2026.05.06", None, "孙伟", "周勇", None, "互相提醒"),
        ("2026.05.07", None, "王芳", "社区小陈", "提醒谈话", None),
    ]
    planned = take("talks", rows)
    assert [row.fate for row in planned.rows] == ["added"] * 4
    assert codes_of(planned) == ["talk-outside"]
    found = book.read(lambda s: queries.talks(s, 2026))
    kinds = {(row["talker"], row["name"] or row["partner"]): row["kind"] for row in found}
    assert kinds == {
        ("张建国", "王芳"): "committee",
        ("张建国", "赵敏"): "officer_member",
        ("孙伟", "周勇"): "member",
        ("王芳", "社区小陈"): "reminding",
    }
    assert found[0]["talker_uid"] == people["张建国"] and found[0]["person_uid"] == people["王芳"]
    assert (
        len(
            book.read(
                lambda s: queries.pairs_between(s, day("2026-01-01").earliest, day("2026-12-31").latest)
            )
        )
        == 3
    )
    assert take("talks", rows).count("unchanged") == 4


def test_what_is_told_later_of_a_talk_is_added(take: Any, book: Book) -> None:
    take("talks", [TALKS, ("2026.03.12", None, "张建国", "王芳", None, "分工")])
    again = take(
        "talks", [(*TALKS, "解决情况"), ("2026.03.12", "活动室", "张建国", "王芳", None, None, "已办")]
    )
    assert again.count("updated") == 1
    (row,) = book.read(lambda s: queries.talks(s, 2026))
    assert (row["place"], row["content"], row["solved"]) == ("活动室", "分工", "已办")


@pytest.mark.parametrize(
    ("talk", "code"),
    [
        (("2026.11.25", None, "张建国", "王芳", None, None), "talk-future"),
        (("2026", None, "张建国", "王芳", None, None), "talk-day"),
        (("2026.03.12", None, "张建国", "张建国", None, None), "talk-self"),
        (("2026.03.12", None, "张建国", "王芳、李娜", None, None), "talk-several"),
        (("2026.03.12", None, None, "王芳", None, None), "talk-talker"),
        (("2026.03.12", None, "张建国", None, None, None), "talk-partner"),
        (("2026.03.12", None, "张建国", "王芳", "聊天", None), "word-unknown"),
    ],
)
def test_what_is_wrong_with_a_talk_is_said(take: Any, book: Book, talk: Any, code: str) -> None:
    planned = take("talks", [TALKS, talk])
    assert [row.fate for row in planned.rows] == ["refused"] and code in codes_of(planned)
    assert book.read(lambda s: queries.talks(s, 2026)) == []


def test_a_namesake_is_never_guessed(take: Any, book: Book) -> None:
    with book.edit("同名") as session:
        values = {"standing": "full", "joined_on": day("2001-07-01"), "full_on": day("2002-07-01")}
        namesake = {"name": "王芳", "citizen_id": number("19550501", 801), **values}
        roster.store_people(session, [(None, namesake)])
    planned = take("talks", [TALKS, ("2026.03.12", None, "张建国", "王芳", None, None)])
    assert codes_of(planned) == ["ask-who"]
    planned = take("studies", [STUDIES, ("王芳", "培训班", "2026.03.12", "培训", 8, None)])
    assert codes_of(planned) == ["ask-who"]
    told = take(
        "studies",
        [(*STUDIES, "身份证号"), ("王芳", "培训班", "2026.03.12", "培训", 8, None, namesake["citizen_id"])],
    )
    assert told.count("added") == 1


def test_studies_are_entered_once(take: Any, book: Book, people: dict[str, str]) -> None:
    rows = [
        STUDIES,
        ("王芳", "集中培训", "2026.03.12", "党务培训", 8, "是"),
        ("王芳", "读书笔记", "2026.04", "读党章", None, None),
        ("赵敏", "网课", "2026.04.01", "网络学习", 1.5, None),
    ]
    assert take("studies", rows).count("added") == 3
    assert take("studies", rows).count("unchanged") == 3
    hours = {
        row["name"]: row for row in book.read(lambda s: queries.hours(s, 2026, day("2026-11-24").latest))
    }
    assert (hours["王芳"]["hours_tenth"], hours["王芳"]["central"], hours["王芳"]["notes"]) == (80, 1, 1)
    assert hours["赵敏"]["hours_tenth"] == 15
    rows[3] = ("赵敏", "网课", "2026.04.01", "网络学习", 2, None)
    again = take("studies", rows)
    assert (again.count("updated"), again.count("unchanged")) == (1, 2)


@pytest.mark.parametrize(
    ("study", "code"),
    [
        (("王芳", "集中培训", "2026.03.12", "培训", None, None), "study-hours"),
        (("王芳", "集中培训", "2026.03.12", "培训", 24.1, None), "study-hours-many"),
        (("王芳", "集中培训", "2026.11.25", "培训", 8, None), "study-future"),
        (("王芳", "读书笔记", "2026.03.12", "读党章", 2, None), "study-no-hours"),
        (("不在册", "集中培训", "2026.03.12", "培训", 8, None), "attendance-nobody"),
    ],
)
def test_what_is_wrong_with_a_study_is_said(take: Any, study: Any, code: str) -> None:
    planned = take("studies", [STUDIES, study])
    assert [row.fate for row in planned.rows] == ["refused"] and codes_of(planned) == [code]


def test_several_branches_need_a_branch_of_a_talk(take: Any, book: Book) -> None:
    with book.edit("第二个支部") as session:
        roster.add_branch(session, "西湖社区党支部")
    talk = ("2026.03.12", None, "张建国", "王芳", None, None)
    assert codes_of(take("talks", [TALKS, talk])) == ["branch-missing"]
    assert take("talks", [(*TALKS, "支部"), (*talk, "东湖社区党支部")]).count("added") == 1
    assert take("talks", [TALKS, talk], branch="东湖社区党支部").count("unchanged") == 1


APPRAISED = ("姓名", "年度", "优秀票", "合格票", "支部评定", "个人自评")


@pytest.fixture
def begun(book: Book, branch: str, people: dict[str, str]) -> str:
    with book.edit("开始评议") as session:
        values = {"on_date": day("2026-11-20"), "due": 15, "present": 12, "issued": 12, "returned": 12}
        return queries.start_appraisal(session, branch, 2026, values)


def test_results_of_an_appraisal_are_taken_in(take: Any, begun: str, book: Book) -> None:
    rows = [
        APPRAISED,
        ("王芳", 2026, 10, 2, "优秀", "带头"),
        ("李娜", 2026, 3, 9, "合格", None),
        ("赵敏", None, 1, 11, None, None),
    ]
    assert take("appraisals", rows).count("updated") == 3
    found = {row["name"]: row for row in book.read(lambda s: queries.appraisal(s, begun))["results"]}
    assert (found["王芳"]["excellent"], found["王芳"]["grade"], found["王芳"]["self_view"]) == (
        10,
        "excellent",
        "带头",
    )
    assert found["赵敏"]["qualified"] == 11 and found["赵敏"]["grade"] is None
    assert take("appraisals", rows).count("unchanged") == 3
    assert take("appraisals", [APPRAISED[:2], ("王芳", 2026)]).count("unchanged") == 1  # a blank says nothing


@pytest.mark.parametrize(
    ("result", "code"),
    [
        (("王芳", 2026, 10, 3, None, None), "ballot-more"),  # 13 of 12
        (("韩梅", 2026, None, None, "合格", None), "grade-probationary"),
        (("王芳", 2025, 10, 2, None, None), "appraisal-not-begun"),
        (("不在册", 2026, 10, 2, None, None), "attendance-nobody"),
        (("王芳", 2026, 10, 2, "良好", None), "word-unknown"),
    ],
)
def test_what_is_wrong_with_a_result_is_said(
    take: Any, begun: str, book: Book, result: Any, code: str
) -> None:
    planned = take("appraisals", [APPRAISED, result])
    assert [row.fate for row in planned.rows] == ["refused"] and codes_of(planned) == [code]
    assert all(
        row["excellent"] is None for row in book.read(lambda s: queries.appraisal(s, begun))["results"]
    )


def test_a_closed_appraisal_takes_only_what_comes_after(take: Any, begun: str, book: Book) -> None:
    with book.edit("评定") as session:
        for row in queries.appraisal(session, begun)["results"]:
            if row["standing"] == "full":
                queries.set_result(session, row["uid"], {"grade": "qualified", "qualified": 12})
        queries.close_appraisal(session, begun)
    assert codes_of(take("appraisals", [APPRAISED, ("王芳", 2026, None, None, "优秀", None)])) == [
        "appraisal-closed"
    ]
    told = take(
        "appraisals", [("姓名", "年度", "告知日期", "支部评定"), ("王芳", 2026, "2026.11.23", "合格")]
    )
    assert told.count("updated") == 1


@pytest.mark.parametrize(("kind", "least"), [("talks", 9), ("studies", 8), ("appraisals", 12)])
def test_templates_are_what_the_kind_takes(kind: str, least: int, tmp_path: Path, book: Book) -> None:
    importing.write_template(kind, tmp_path / "t.xlsx")
    planned = importing.plan_import(book, kind, tmp_path / "t.xlsx")
    assert planned.rows == [] and len(planned.columns) >= least


def test_what_is_exported_is_taken_in_again_without_a_change(tmp_path: Path) -> None:
    demo.demo(tmp_path / "a.partybook").close()
    with open_book(tmp_path / "a.partybook") as book:
        for kind, source in (("talks", "talks"), ("studies", "studies"), ("appraisals", "appraisal_results")):
            out = tmp_path / f"{kind}.xlsx"
            exporting.export(book, f"meetings.{source}", out, Question(as_of=day("2026-11-24").latest))
            planned = importing.plan_import(book, kind, out)
            assert planned.rows and planned.count("unchanged") == len(planned.rows), codes_of(planned)
