"""Lists of applicants as offices keep them: people and steps in one edit, nobody by name alone, again changes nothing."""

import datetime as dt
import time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from partybook.book.file import Book
from partybook.facts import Asked
from partybook.features.roster import queries, sources
from partybook.features.roster.rules.development import Case
from partybook.jobs import demo, exporting, importing
from partybook.jobs.asking import Question
from partybook.sheets.plan import Plan

from .conftest import number, sheet
from .development_steps import on

HEAD = (
    "序号", "姓名", "性别", "身份证号", "文化程度", "申请日期", "谈话日期", "谈话人", "确定积极分子日期", "备案日期",
    "培养联系人", "半年考察日期", "列为发展对象日期", "备注",
)  # fmt: skip
ZHOU = (
    1, "周峰", "男", number("19960302", 11), "大学", "2025.03.02", "2025-03-20", "李梅", "2025年11月10日", "20251120",
    "王芳，周伟", "2026.05.10、2026.10.08", None, None,
)  # fmt: skip
WAN = (2, "万新海", "男", number("19900101", 33), "高中", "2026.09", None, None, *[None] * 6)
TITLE = [("入党积极分子登记台账", *[None] * 13), ("填报单位：东湖社区党支部", *[None] * 13)]


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-03")


def take(book: Book, rows: Any, tmp_path: Path, **how: Any) -> Plan:
    path = sheet(tmp_path / f"名单{time.monotonic_ns()}.xlsx", [*TITLE, *rows])
    plan = importing.plan_import(book, "applicants", path, **how)
    importing.apply_import(book, plan)
    return plan


def case_of(book: Book, name: str) -> Case:
    uid = next(person["uid"] for person in book.read(queries.people) if person["name"] == name)
    found = book.read(lambda session: queries.case(session, uid, dt.date(2026, 11, 3)))
    assert found is not None
    return found[2]


def fates(plan: Plan) -> list[tuple[str, list[str]]]:
    return [(row.fate, [problem.code for problem in row.problems]) for row in plan.rows]


def test_people_and_their_steps_come_in_one_edit(book: Book, tmp_path: Path) -> None:
    plan = take(book, [HEAD, ZHOU, WAN], tmp_path)
    assert fates(plan) == [("added", []), ("added", [])] and plan.problems == [] and plan.ignored == ["序号"]
    people = {person["name"]: person for person in book.read(queries.people)}
    assert (people["周峰"]["standing"], people["周峰"]["born_on"]) == ("activist", on("1996-03-02"))
    assert (people["万新海"]["standing"], people["万新海"]["applied_on"]) == ("applicant", on("2026-09"))
    case = case_of(book, "周峰")
    dates = {code: case.on(code) for code in ("applied", "talk", "activist", "filed", "mentor", "review")}
    assert dates == {
        "applied": on("2025-03-02"), "talk": on("2025-03-20"), "activist": on("2025-11-10"),
        "filed": on("2025-11-20"), "mentor": None, "review": on("2026-10-08"),
    }  # fmt: skip
    assert [row["done_on"].iso for row in case.records("review")] == ["2026-05-10", "2026-10-08"]
    assert (case.record("mentor") or {})["who"] == "王芳，周伟" and (case.record("talk") or {})[
        "who"
    ] == "李梅"
    book.undo()
    assert book.read(queries.people) == []


def test_importing_again_changes_nothing(book: Book, tmp_path: Path) -> None:
    take(book, [HEAD, ZHOU, WAN], tmp_path)
    again = take(book, [HEAD, ZHOU, WAN], tmp_path)
    assert [row.fate for row in again.rows] == ["unchanged", "unchanged"]
    rougher = [*ZHOU[:5], "2025.03", *ZHOU[6:10], "周伟", "2026.05", None, None]
    rougher[10] = "王芳、周伟"
    assert fates(take(book, [HEAD, tuple(rougher)], tmp_path)) == [("unchanged", [])]
    assert book.next_undo() is not None and len(book.read(queries.people)) == 2


def test_what_the_register_exports_is_read_back(tmp_path: Path) -> None:
    with demo.demo(tmp_path / "a.partybook") as book:
        out = tmp_path / "台账.xlsx"
        exporting.export(book, "roster.applicants", out, Question())
        plan = importing.plan_import(book, "applicants", out)
        changes = [(row.label, row.fate, dict(row.changes)) for row in plan.rows]
        assert {fate for _, fate, _ in changes} == {"unchanged"}, changes


def test_a_later_list_completes_the_steps(book: Book, tmp_path: Path) -> None:
    take(book, [HEAD, ZHOU], tmp_path)
    later = [*ZHOU]
    later[6], later[11], later[12] = "2025.03.21", "2026.10.09", "2026.11.01"
    plan = take(book, [HEAD, tuple(later)], tmp_path)
    assert plan.rows[0].fate == "updated" and set(plan.rows[0].changes) == {
        "talk_on", "reviews", "target_on", "standing",
    }  # fmt: skip
    case = case_of(book, "周峰")
    assert [row["done_on"].iso for row in case.records("review")] == [
        "2026-05-10",
        "2026-10-08",
        "2026-10-09",
    ]
    assert case.on("talk") == on("2025-03-21") and len(case.records("talk")) == 1
    assert case.on("target") == on("2026-11-01") and case.person["standing"] == "target"


@pytest.mark.parametrize(
    ("row", "fate", "codes"),
    [
        (
            ("周峰", None, None, "2025.03.03"),
            "refused",
            ["ask-who"],
        ),  # by name alone, and it says something new
        (("周峰", None, "1996.03", "2025.03.03"), "updated", []),
        (("周峰", None, "1988.03", "2025.03.03"), "added", []),
        (("周锋", number("19960302", 11), None, "2025.03.03"), "updated", ["name-changed"]),
        (("周峰", number("19880302", 11), None, "2025.03.03"), "added", []),
        (("周峰", "00000019960302001X", None, "2025.03.03"), "refused", ["id-check"]),
        ((None, number("19960302", 11), None, "2025.03.03"), "refused", ["name-missing"]),
    ],
)
def test_who_a_row_is(
    book: Book, tmp_path: Path, row: tuple[object, ...], fate: str, codes: list[str]
) -> None:
    take(book, [HEAD, ZHOU], tmp_path)
    plan = take(book, [("姓名", "身份证号", "出生年月", "申请日期"), row], tmp_path)
    assert fates(plan) == [(fate, codes)]
    assert len(book.read(queries.people)) == 1 + (fate == "added")


def test_an_old_list_makes_nobody_less(book: Book, tmp_path: Path) -> None:
    with book.edit("登记") as session:
        known = {"name": "周峰", "citizen_id": number("19960302", 11), "born_on": on("1996-03-02")}
        full = {**known, "standing": "full", "joined_on": on("2020-05"), "full_on": on("2021-05")}
        queries.add_person(session, full)
        queries.add_person(session, {"name": "万新海", "citizen_id": WAN[3], "standing": "probationary"})
    plan = take(book, [(*HEAD, "人员类别"), (*ZHOU, "积极分子"), (*WAN, None)], tmp_path)
    assert [codes for _, codes in fates(plan)] == [["standing-higher"], ["standing-higher"]]
    assert "台账里已经是正式党员" in plan.rows[0].problems[0].says
    standings = {person["name"]: person["standing"] for person in book.read(queries.people)}
    assert standings == {"周峰": "full", "万新海": "probationary"}
    assert case_of(book, "周峰").steps == ()  # whose file is closed gets dates only
    assert case_of(book, "周峰").person["applied_on"] == on("2025-03-02")
    running = book.read(lambda session: queries.cases(session, dt.date(2026, 11, 3)))
    assert [person["name"] for person, _, _ in running] == ["万新海"]
    again = take(book, [(*HEAD, "人员类别"), (*ZHOU, "积极分子"), (*WAN, None)], tmp_path)
    assert [row.fate for row in again.rows] == ["unchanged", "unchanged"]


def test_dates_that_do_not_fit_are_pointed_out(book: Book, tmp_path: Path) -> None:
    row = [*ZHOU]
    row[6], row[12] = "2025.02.01", "2027.01.05"
    plan = take(book, [HEAD, tuple(row)], tmp_path)
    assert fates(plan) == [("added", ["dates-disordered", "date-later"])]
    assert [problem.says for problem in plan.rows[0].problems] == [
        "第 4 行“谈话日期”：2025.02.01 早于“申请日期”2025.03.02，请核对。",
        "第 4 行“列为发展对象日期”：2027.01.05 还没有到，请核对。",
    ]
    assert book.read(queries.people)[0]["standing"] == "activist"  # not before its day
    row[11] = "上半年"
    assert fates(take(book, [HEAD, tuple(row)], tmp_path))[0][0] == "refused"


def test_nobody_of_the_list_is_lost_without_dates(book: Book, tmp_path: Path) -> None:
    take(book, [("姓名", "出生年月"), ("周峰", "1996.03"), ("万新海", "1990.01")], tmp_path)
    rows = book.read(lambda session: sources.applicants(session, Asked(2026, dt.date(2026, 11, 3))))
    assert [(row["name"], row["standing"]) for row in rows] == [
        ("万新海", "applicant"),
        ("周峰", "applicant"),
    ]


def test_a_template_has_text_columns_and_lists_and_is_read_back(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "模板.xlsx"
    importing.write_template("applicants", path)
    filled = openpyxl.load_workbook(path)
    page = filled["填写"]
    heads = {str(cell.value).lstrip("*"): cell.column for cell in page[1]}
    for label in ("公民身份号码", "申请日期", "谈话日期", "确定积极分子日期", "列为发展对象日期"):
        assert page.cell(2, heads[label]).number_format == "@", label
    listed = {letters for one in page.data_validations.dataValidation for letters in str(one.sqref).split()}
    assert len(listed) >= 4  # sex, nationality, education, standing
    fields = importing.find_kind("applicants")[1].fields
    for field in fields:
        page.cell(2, heads[field.label]).value = field.example or None
    filled.save(path)
    plan = importing.plan_import(book, "applicants", path)
    importing.apply_import(book, plan)
    assert [row.fate for row in plan.rows] == ["added"] and not plan.ignored, plan.all_problems()


def test_a_thousand_rows_are_quick(book: Book, tmp_path: Path) -> None:
    rows = [
        (
            place,
            f"周{place:04d}",
            "男",
            number("19960302", 1 + 2 * place) if place < 480 else None,
            None,
            *ZHOU[5:],
        )
        for place in range(1000)
    ]
    began = time.perf_counter()
    plan = take(book, [HEAD, *rows], tmp_path)
    assert plan.count("added") == 1000 and time.perf_counter() - began < 8
    again = take(book, [HEAD, *rows], tmp_path)
    assert again.count("unchanged") == 1000
