"""What an office sets itself, from spreadsheets: holidays of a later year, the scale of points."""

import csv
import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from partybook.book.file import Book
from partybook.features.roster import queries
from partybook.features.roster.rules.development.words import required
from partybook.features.roster.rules.points import Item
from partybook.jobs import importing
from partybook.sheets.plan import Plan
from partybook.standards.holidays import holidays

from .conftest import sheet
from .development_steps import judged, on, upto

HEAD = ("日期", "类型", "名称")
OFF = (
    "01-01",
    "02-05",
    "02-08",
    "02-09",
    "02-10",
    "02-11",
    "04-05",
    "05-03",
    "06-09",
    "09-15",
    "10-01",
    "10-04",
)
YEAR = [HEAD, *[(f"2027-{day}", "放假", "节日") for day in OFF], ("2027-01-02", "上班", "元旦")]


def take(book: Book, kind: str, path: Path, **how: Any) -> Plan:
    plan = importing.plan_import(book, kind, path, **how)
    importing.apply_import(book, plan)
    return plan


def problems(plan: Plan) -> list[tuple[str, str]]:
    return [(problem.code, problem.severity) for problem in plan.all_problems()]


def test_a_year_of_holidays_settles_what_was_provisional(book: Book, tmp_path: Path) -> None:
    with book.edit("登记") as session:
        uid = queries.add_person(session, {"name": "周峰"})
        for row in upto("agreed", "2026-12-01"):
            values = {key: row[key] for key in ("step", "done_on")}
            queries.add_step(session, uid, {**values, "who": "王芳"})
        queries.add_step(session, uid, {"step": "agreed", "from_on": on("2026-12-28")})

    def notice() -> Any:
        found = book.read(lambda session: queries.case(session, uid, dt.date(2026, 12, 29)))
        assert found is not None
        return judged(found[2], "agreed", dt.date(2026, 12, 29))

    before = notice().term
    assert (before.not_before, before.provisional, before.years) == (dt.date(2027, 1, 4), True, (2027,))
    plan = take(book, "holidays", sheet(tmp_path / "放假.xlsx", YEAR))
    assert (plan.count("added"), problems(plan)) == (13, [])
    after = notice().term
    assert (after.not_before, after.provisional, after.years) == (dt.date(2027, 1, 4), False, ())
    assert required(notice()) == "公示不少于5个工作日（第13条），2027年1月4日起"
    book.undo()
    assert notice().term.provisional


def test_a_saturday_made_up_counts(book: Book, tmp_path: Path) -> None:
    take(book, "holidays", sheet(tmp_path / "a.xlsx", YEAR))
    tables = book.read(queries.holiday_tables)
    assert [tables[2027][dt.date(2027, 1, number)].works for number in (1, 2)] == [False, True]
    assert tables[2026] == holidays()[2026]


def test_importing_again_changes_nothing_and_a_correction_one_day(book: Book, tmp_path: Path) -> None:
    take(book, "holidays", sheet(tmp_path / "a.xlsx", YEAR))
    again = take(book, "holidays", sheet(tmp_path / "b.xlsx", YEAR))
    assert {row.fate for row in again.rows} == {"unchanged"} and again.todo() == []
    rows = [HEAD, ("2027年1月2日", "休", None)]
    plan = take(book, "holidays", sheet(tmp_path / "c.xlsx", rows))
    assert [(row.fate, dict(row.changes)) for row in plan.rows] == [("updated", {"kind": ("work", "off")})]
    day = book.read(queries.holiday_tables)[2027][dt.date(2027, 1, 2)]
    assert (day.works, day.name) == (False, "元旦")  # what the row does not say stays


def test_a_shipped_year_is_known_and_can_be_corrected(book: Book, tmp_path: Path) -> None:
    rows = [HEAD, ("2026.10.01", "放假", "国庆节"), ("2026.10.12", "放假", "国庆节")]
    plan = take(book, "holidays", sheet(tmp_path / "a.xlsx", rows))
    assert [row.fate for row in plan.rows] == ["unchanged", "added"] and problems(plan) == []
    tables = book.read(queries.holiday_tables)
    assert not tables[2026][dt.date(2026, 10, 12)].works and not tables[2026][dt.date(2026, 10, 7)].works


def test_a_csv_with_real_dates_is_read_too(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "放假.csv"
    with path.open("w", encoding="gb18030", newline="") as lines:
        csv.writer(lines).writerows([("放假日期", "放假/上班", "节日"), ("2027/1/1", "放假", "元旦")])
    assert take(book, "holidays", path).count("added") == 1
    other = openpyxl.Workbook()
    page = other.active
    assert page is not None
    page.append(HEAD)
    page.append((dt.date(2028, 1, 3), "放假", "元旦"))
    other.save(tmp_path / "b.xlsx")
    assert take(book, "holidays", tmp_path / "b.xlsx").rows[0].label == "2028.01.03 放假 元旦"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (("2027.10", "放假", "国庆节"), "holiday-day"),
        (("2027-10-05", "也许", "国庆节"), "code-unknown"),
        (("2027-10-05", None, "国庆节"), "required"),
        ((None, "放假", "国庆节"), "required"),
        (("第一天", "放假", "国庆节"), "date-invalid"),
    ],
)
def test_a_day_that_is_not_clear_is_refused(
    book: Book, tmp_path: Path, row: tuple[object, ...], code: str
) -> None:
    plan = take(book, "holidays", sheet(tmp_path / "a.xlsx", [*YEAR, row]))
    assert [(one.fate, [problem.code for problem in one.problems]) for one in plan.rows[-1:]] == [
        ("refused", [code])
    ]
    assert all("{" not in problem.says for problem in plan.all_problems())
    assert plan.count("added") == len(YEAR) - 1


def test_a_year_that_is_not_whole_and_a_day_twice_are_said(book: Book, tmp_path: Path) -> None:
    rows = [*YEAR[:4], YEAR[1]]
    plan = take(book, "holidays", sheet(tmp_path / "a.xlsx", rows))
    assert problems(plan) == [("holidays-few", "warning"), ("holiday-twice", "error")]
    assert "2027 年只有 3 个放假日" in plan.problems[0].says


# The scale of points

SCALE = [
    ("积分项目", "分值", "上限"),
    ("参加志愿服务", 2, 20),
    ("参加组织活动", 1, None),
    ("受到表彰", 10, 30),
]


def test_a_scale_is_imported_once(book: Book, tmp_path: Path) -> None:
    plan = take(book, "points-scale", sheet(tmp_path / "a.xlsx", SCALE))
    assert plan.count("added") == 3
    assert book.read(queries.scale) == [
        Item("参加志愿服务", 2, 20),
        Item("参加组织活动", 1),
        Item("受到表彰", 10, 30),
    ]
    again = take(book, "points-scale", sheet(tmp_path / "b.xlsx", SCALE))
    assert {row.fate for row in again.rows} == {"unchanged"}
    rows = [
        (*SCALE[0], "停用"),
        ("受到表彰", 15, 30, None),
        ("参加组织活动", 1, None, "是"),
        ("献血", 5, 5, None),
    ]
    changed = take(book, "points-scale", sheet(tmp_path / "c.xlsx", rows))
    assert [row.fate for row in changed.rows] == ["updated", "updated", "added"]
    assert book.read(queries.scale)[1:] == [
        Item("参加组织活动", 1, None, "", True),
        Item("受到表彰", 15, 30),
        Item("献血", 5, 5),
    ]
    book.undo()
    assert len(book.read(queries.scale)) == 3


def test_each_branch_may_have_items_of_its_own(book: Book, tmp_path: Path) -> None:
    with book.edit("支部") as session:
        queries.add_branch(session, "西山社区党支部")
    rows = [
        (*SCALE[0], "支部"),
        ("值班", 2, 8, "东湖社区支部"),
        ("值班", 3, 9, "西山社区党支部"),
        ("学习", 1, 4, None),
    ]
    assert take(book, "points-scale", sheet(tmp_path / "a.xlsx", rows)).count("added") == 3
    kept = book.read(queries.scale)
    assert [one.branch for one in kept] == ["东湖社区党支部", "西山社区党支部", ""]
    assert [one.points for one in kept if one.of("中共西山社区支部委员会")] == [3, 1]
    wrong = take(book, "points-scale", sheet(tmp_path / "b.xlsx", [rows[0], ("值班", 2, 8, "南山支部")]))
    assert problems(wrong) == [("branch-unknown", "error")]
    home = take(book, "points-scale", sheet(tmp_path / "c.xlsx", SCALE), branch="西山社区党支部")
    assert home.rows[0].values["branch"] == "西山社区党支部"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ((None, 2, 20), "required"),
        (("献血", "两", 20), "points-whole"),
        (("献血", 0.5, 20), "points-whole"),
        (("献血", 2, -1), "scale-most"),
        (("参加志愿服务", 3, 20), "scale-twice"),
    ],
)
def test_a_wrong_item_is_refused(book: Book, tmp_path: Path, row: tuple[object, ...], code: str) -> None:
    plan = take(book, "points-scale", sheet(tmp_path / "a.xlsx", [*SCALE, row]))
    assert problems(plan) == [(code, "error")] and len(book.read(queries.scale)) == 3


@pytest.mark.parametrize("kind", ["holidays", "points-scale"])
def test_a_template_is_read_back(kind: str, book: Book, tmp_path: Path) -> None:
    path = tmp_path / "模板.xlsx"
    importing.write_template(kind, path)
    filled = openpyxl.load_workbook(path)
    page = filled["填写"]
    fields = importing.find_kind(kind)[1].fields
    for column, field in enumerate(fields, 1):
        page.cell(2, column).value = field.example or None
    filled.save(path)
    plan = take(book, kind, path)
    assert plan.count("added") == 1 and not plan.ignored
