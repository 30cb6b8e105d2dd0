"""Spreadsheets of incomes and payments as offices keep them: the right rows taken, nothing guessed, nothing twice."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.dues import queries
from partybook.features.dues.intake.matching import Whose
from partybook.features.dues.intake.payments import span_of
from partybook.features.dues.intake.reading import Reader
from partybook.features.dues.rules.paying import Sum
from partybook.features.roster import queries as roster
from partybook.jobs import exporting, importing
from partybook.jobs.asking import Question, rows
from partybook.sheets.heading import Table
from partybook.sheets.plan import Plan

from .conftest import NAMES, month, number, sheet

JAN = month("2026-01")
IDS = {name: number(f"197{place}0501", 10 * place + 1) for place, name in enumerate(NAMES)}


def take(book: Book, kind: str, path: Path, **how: object) -> Plan:
    plan = importing.plan_import(book, kind, path, **how)
    importing.apply_import(book, plan)
    return plan


def taken(book: Book, kind: str, tmp_path: Path, table: Sequence[Sequence[object]], **how: object) -> Plan:
    return take(book, kind, sheet(tmp_path / "表.xlsx", table), **how)


def fates(plan: Plan) -> list[str]:
    return [row.fate for row in plan.rows]


def codes_of(plan: Plan) -> list[str]:
    return [problem.code for problem in plan.all_problems()]


def bases(book: Book, when: str = "2026-12") -> dict[str, tuple[object, ...]]:
    names = {person["uid"]: person["name"] for person in book.read(roster.people)}
    found = book.read(lambda session: queries.bases(session, month(when)))
    return {
        names[uid]: (
            row["category"],
            row["base_fen"],
            row["monthly_fen"],
            row["from_month"].iso,
            row["state"],
        )
        for uid, row in found.items()
    }


def paid(book: Book) -> dict[str, dict[int, int]]:
    _, found, _ = rows(book, "dues.months", Question(as_of=dt.date(2026, 12, 31)))
    months: dict[str, dict[int, int]] = {}
    for row in found:
        if row["paid_fen"]:
            months.setdefault(row["name"], {})[row["month"].month] = row["paid_fen"]
    return months


# Incomes ---------------------------------------------------------------------------------------------------------

INCOMES = [
    ["2026年党员收入情况表"],
    ["序号", "姓名", "身份证号", "缴费类别", "月收入"],
    [1, "张建国", IDS["张建国"], "在职", 3000.01],
    [2, "王芳", IDS["王芳"], "退休人员", 5000],
    [3, "李娜", IDS["李娜"], "低保", None],
    [4, "赵敏", IDS["赵敏"], "务农", None],
    [5, "孙伟", IDS["孙伟"], "年薪制", "12,345.60"],
    ["合计", None, None, None, 20345.61],
]


def test_incomes_are_worked_out(book: Book, people: dict[str, str], tmp_path: Path) -> None:
    plan = taken(book, "incomes", tmp_path, INCOMES)
    assert fates(plan) == ["added"] * 5 and codes_of(plan) == []
    assert bases(book) == {
        "张建国": ("monthly", 300_001, 3_000, "2026-01", "confirmed"),
        "王芳": ("retired", 500_000, 2_500, "2026-01", "confirmed"),
        "李娜": ("relief", None, 20, "2026-01", "confirmed"),
        "赵敏": ("farmer", None, 20, "2026-01", "confirmed"),
        "孙伟": ("annual", 1_234_560, 24_691, "2026-01", "confirmed"),
    }
    again = taken(book, "incomes", tmp_path, INCOMES)
    assert fates(again) == ["unchanged"] * 5
    assert book.next_undo() == "导入党员收入（表.xlsx）"
    book.undo()
    assert bases(book) == {}


@pytest.mark.parametrize(
    ("title", "year", "when"),
    [("2025年收入", None, "2025-01"), ("收入", 2024, "2024-01"), ("收入", None, "2026-01")],
)
def test_the_year_is_asked_for_or_written_above_the_table(
    book: Book, people: dict[str, str], tmp_path: Path, title: str, year: int | None, when: str
) -> None:
    taken(book, "incomes", tmp_path, [[title], *INCOMES[1:4]], year=year)
    assert bases(book)["王芳"][3] == when


def test_wage_lines_are_added_up(book: Book, people: dict[str, str], tmp_path: Path) -> None:
    table = [
        [
            "姓名",
            "身份证号码",
            "类别",
            "岗位工资",
            "薪级工资",
            "绩效工资",
            "津补贴",
            "社保",
            "公积金",
            "个税",
        ],
        ["王芳", IDS["王芳"], "事业单位", 2500, 1200, 2000, 800, 600, 700, 30],
    ]
    assert codes_of(taken(book, "incomes", tmp_path, table)) == []
    assert bases(book)["王芳"][:3] == ("monthly", 517_000, 7_755)  # 6500 - 1330, 1.5 %
    row = book.read(lambda session: queries.bases(session, JAN))[people["王芳"]]
    assert (row["income_fen"], row["deducted_fen"], row["tax_fen"]) == (650_000, 133_000, 3_000)


def test_a_confirmed_assessment_changes_only_from_a_month(
    book: Book, people: dict[str, str], tmp_path: Path
) -> None:
    taken(book, "incomes", tmp_path, INCOMES)
    head = ["姓名", "身份证号", "缴费类别", "月收入", "起始月份"]
    wang = ["王芳", IDS["王芳"], "退休", 6000]
    plan = taken(book, "incomes", tmp_path, [head[:4], wang])
    assert fates(plan) == ["refused"] and codes_of(plan) == ["dues-assessed-already"]
    plan = taken(book, "incomes", tmp_path, [head, [*wang, "2026.07"]])
    assert fates(plan) == ["added"]
    assert (bases(book, "2026-06")["王芳"][2], bases(book, "2026-07")["王芳"][2]) == (2_500, 6_000)
    plan = taken(book, "incomes", tmp_path, [head, ["王芳", IDS["王芳"], "退休", 5500, "2026.07"]])
    assert fates(plan) == ["updated"] and plan.rows[0].changes["income_fen"] == (600_000, 550_000)
    assert bases(book)["王芳"][2] == 5_500


def test_a_new_year_list_confirms_what_was_carried(
    book: Book, people: dict[str, str], tmp_path: Path
) -> None:
    taken(book, "incomes", tmp_path, INCOMES)
    with book.edit("结转") as session:
        queries.carry_forward(session, 2027)
    table = [["2027年收入"], INCOMES[1], INCOMES[2], [2, "王芳", IDS["王芳"], "退休", 5100]]
    plan = taken(book, "incomes", tmp_path, table)
    assert fates(plan) == ["updated", "updated"]
    assert bases(book, "2027-01")["王芳"] == ("retired", 510_000, 5_100, "2027-01", "confirmed")
    assert (
        bases(book, "2027-01")["张建国"][4] == "confirmed" and bases(book, "2027-01")["李娜"][4] == "carried"
    )
    assert fates(taken(book, "incomes", tmp_path, table)) == ["unchanged"] * 2


def test_the_category_follows_the_roster_where_the_list_does_not_say(
    book: Book, people: dict[str, str], tmp_path: Path
) -> None:
    with book.edit("岗位") as session:
        roster.change_person(session, people["王芳"], {"work": "42"})
    head = ["姓名", "身份证号", "缴费类别", "月收入"]
    plan = taken(
        book,
        "incomes",
        tmp_path,
        [head, ["王芳", IDS["王芳"], None, 5100], ["李娜", IDS["李娜"], None, 5100]],
    )
    assert fates(plan) == ["added", "refused"]
    assert codes_of(plan) == ["dues-category-guessed", "dues-category-missing"]
    assert bases(book)["王芳"][0] == "retired"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (["王芳", IDS["王芳"], "神仙", 1], "word-unknown"),
        (["王芳", IDS["王芳"], "在职", None], "dues-base-missing"),
        (["王芳", IDS["王芳"], "在职", "很多"], "money-invalid"),
        (["王芳", IDS["李娜"], "在职", 1], "dues-name-differs"),
        (["王二", None, "在职", 1], "dues-nobody"),
        (["王芳", None, "在职", 1], "dues-name-only"),
        ([None, IDS["王芳"], "在职", 1], "name-missing"),
    ],
)
def test_a_row_that_cannot_be_taken_says_why(
    book: Book, people: dict[str, str], tmp_path: Path, row: list[object], code: str
) -> None:
    plan = taken(book, "incomes", tmp_path, [["姓名", "身份证号", "缴费类别", "月收入"], row])
    assert fates(plan) == ["refused"] and codes_of(plan) == [code]
    assert plan.rows[0].problems[0].where.row == 2
    assert bases(book) == {}


@pytest.mark.parametrize(
    ("head", "value", "taken_in"),
    [
        ("联系电话", "13000000001", True),
        ("联系电话", "13000000002", False),
        ("党小组", "第一党小组", True),
        ("党小组", "第二党小组", False),
        ("出生年月", "1971.05", True),
        ("出生年月", "1972.05", False),
    ],
)
def test_a_unique_name_needs_something_else_that_agrees(
    book: Book, people: dict[str, str], tmp_path: Path, head: str, value: str, taken_in: bool
) -> None:
    plan = taken(
        book, "incomes", tmp_path, [["姓名", head, "缴费类别", "月收入"], ["王芳", value, "在职", 3000]]
    )
    assert fates(plan) == (["added"] if taken_in else ["refused"])
    if taken_in and head != "出生年月":
        assert codes_of(plan) == ["dues-by-name"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_who_left_for_good_and_came_again_is_who_is_here_now(
    book: Book, people: dict[str, str], order: tuple[int, int]
) -> None:
    """Two records of one ID number: the money belongs to the one that is here, in whatever order they stand."""
    twice = {"name": "钱进", "citizen_id": number("19800501", 77), "born_on": month("1980-05-01")}
    dates = ("2005-07", "2006-07"), ("2024-07", "2025-07")
    with book.edit("登记") as session:
        for joined, full in dates:
            values = {**twice, "standing": "full", "joined_on": month(joined), "full_on": month(full)}
            uid = roster.add_person(session, values)
            if joined == "2005-07":
                gone = {"kind": "removed", "on_date": month("2015-03-01"), "approved_on": month("2015-03-05")}
                roster.add_event(session, uid, gone)
    both = [one for one in book.read(roster.known_people) if one["name"] == "钱进"]
    both.sort(key=lambda one: one.get("left") is None)
    whose = Whose(
        [both[place] for place in order],
        Reader(Table("", 1, {}, {}, []), Plan("", "", "", 1)),
        lambda *_: None,
    )
    by_id = {"name": "钱进", "citizen_id": twice["citizen_id"]}
    by_birth = {"name": "钱进", "born_on": month("1980-05")}
    for told in (by_id, by_birth):
        found = whose.find(1, told, [])
        assert found is not None and found["uid"] == uid


def test_namesakes_are_never_told_apart_by_their_group(
    book: Book, people: dict[str, str], tmp_path: Path
) -> None:
    with book.edit("同名") as session:
        roster.add_person(session, {"name": "王芳", "standing": "full", "group": "第二党小组"})
    table = [["姓名", "党小组", "缴费类别", "月收入"], ["王芳", "第一党小组", "在职", 3000]]
    assert codes_of(taken(book, "incomes", tmp_path, table)) == ["ask-who"]


def test_an_export_of_assessments_comes_back_unchanged(
    book: Book, assessed: dict[str, str], tmp_path: Path
) -> None:
    path = tmp_path / "核定.xlsx"
    exporting.export(book, "dues.assessments", path, Question())
    plan = take(book, "incomes", path)
    assert fates(plan) == ["unchanged"] * 5, codes_of(plan)


# Payments --------------------------------------------------------------------------------------------------------

HEAD = ["姓名", "身份证号", "交纳日期", "所属月份", "金额", "交纳方式", "收款人", "纸质收据号"]


def row(name: str, on: object, of: object, fen: object, paper: object = None) -> list[object]:
    return [name, IDS[name], on, of, fen, "微信", "张建国", paper]


def test_a_row_is_a_payment(book: Book, branch: str, assessed: dict[str, str], tmp_path: Path) -> None:
    table = [
        HEAD,
        row("王芳", "2026.03.05", "1-3月", 135, "0012"),
        row("赵敏", dt.date(2026, 3, 5), "3月", 22.5),
        row("孙伟", "2026.03", None, 120),
        row("张建国", None, "2026年2月", 15),
    ]
    plan = taken(book, "payments", tmp_path, table)
    assert fates(plan) == ["added"] * 4 and codes_of(plan) == []
    assert paid(book) == {
        "王芳": {1: 4500, 2: 4500, 3: 4500},
        "赵敏": {3: 2250},
        "孙伟": {3: 12000},
        "张建国": {2: 1500},
    }
    _, found, _ = rows(book, "dues.payments", Question(as_of=dt.date(2026, 12, 31)))
    wang = next(one for one in found if one["name"] == "王芳")
    assert (wang["number"], wang["paper_no"], wang["method"], wang["collector"]) == (
        None,
        "0012",
        "mobile",
        "张建国",
    )
    again = taken(book, "payments", tmp_path, table)
    assert fates(again) == ["unchanged"] * 4 and paid(book)["王芳"] == {1: 4500, 2: 4500, 3: 4500}


def test_what_the_program_took_in_is_not_taken_in_again(
    book: Book, branch: str, assessed: dict[str, str], tmp_path: Path
) -> None:
    with book.edit("收款") as session:
        queries.pay(session, branch, [Sum(assessed["王芳"], JAN, 4500)], {"on_date": month("2026-01-05")})
    same = taken(book, "payments", tmp_path, [HEAD, row("王芳", "2026.01.05", "1月", 45)])
    assert fates(same) == ["unchanged"]
    other = taken(book, "payments", tmp_path, [HEAD, row("王芳", "2026.01.06", "1月", 45)])
    assert fates(other) == ["refused"] and codes_of(other) == ["dues-paid-before"]
    partly = taken(book, "payments", tmp_path, [HEAD, row("王芳", "2026.02.06", "1-2月", 45)])
    assert fates(partly) == ["added"] and codes_of(partly) == ["dues-paid-before"]
    assert paid(book) == {"王芳": {1: 4500, 2: 4500}}
    again = taken(book, "payments", tmp_path, [HEAD, row("王芳", "2026.02.06", "1-2月", 45)])
    assert fates(again) == ["unchanged"]


def test_the_same_row_twice_is_taken_once(
    book: Book, branch: str, assessed: dict[str, str], tmp_path: Path
) -> None:
    table = [
        HEAD,
        row("王芳", "2026.03.05", "3月", 10),
        row("王芳", "2026.03.05", "3月", 10),
        row("王芳", "2026.03.05", "3月", 10, "7"),
    ]
    plan = taken(book, "payments", tmp_path, table)
    assert fates(plan) == ["added", "unchanged", "added"] and codes_of(plan) == ["twice-same"]
    assert paid(book) == {"王芳": {3: 2000}}


@pytest.mark.parametrize(
    ("on", "of", "fen", "code"),
    [
        ("2026.03.05", "3月", None, "dues-amount-missing"),
        ("2026.03.05", "3月", 0, "dues-amount-negative"),
        ("2026.03.05", "3月", -15, "dues-amount-negative"),
        ("2026.03.05", "3月", 1.234, "money-invalid"),
        (None, None, 15, "dues-date-missing"),
        ("2026", "3月", 15, "dues-day"),
        ("2026.11.25", "3月", 15, "dues-date-future"),
        ("2026.03.05", "3-1月", 15, "dues-months"),
        ("2026.03.05", "13月", 15, "date-invalid"),
    ],
)
def test_a_payment_that_cannot_be_taken_says_why(
    book: Book, assessed: dict[str, str], tmp_path: Path, on: object, of: object, fen: object, code: str
) -> None:
    plan = taken(book, "payments", tmp_path, [HEAD, row("王芳", on, of, fen)])
    assert fates(plan) == ["refused"] and codes_of(plan) == [code]
    assert paid(book) == {}


def test_large_sums_and_old_months_are_pointed_out(
    book: Book, assessed: dict[str, str], tmp_path: Path
) -> None:
    table = [HEAD, row("王芳", "2026.11.05", "3月", 1045), row("赵敏", "2026.11.05", "11月", 1022.49)]
    plan = taken(book, "payments", tmp_path, table)
    assert codes_of(plan) == ["dues-back-long", "dues-large", "dues-extra"]
    _, large, _ = rows(book, "dues.large", Question(as_of=dt.date(2026, 12, 31)))
    assert [(one["name"], one["large_fen"]) for one in large] == [("王芳", 100_000)]


def test_a_sum_that_may_be_a_years_dues_waits_for_the_assessment(
    book: Book, people: dict[str, str], tmp_path: Path
) -> None:
    """2400 yuan for a year of somebody nobody has assessed is no large sum."""
    table = [HEAD, row("王芳", "2026.11.05", "1-12月", 2400), row("赵敏", "2026.11.05", "11月", 999.99)]
    plan = taken(book, "payments", tmp_path, table)
    assert fates(plan) == ["refused", "added"] and codes_of(plan) == ["dues-large-or-due", "dues-extra"]
    with book.edit("核定党费") as session:
        values = {"category": "monthly", "income_fen": 1_000_001, "from_month": JAN}
        queries.set_base(session, people["王芳"], values)
    assert fates(taken(book, "payments", tmp_path, table)) == ["added", "unchanged"]
    assert sum(paid(book)["王芳"].values()) == 240_000
    assert rows(book, "dues.large", Question(as_of=dt.date(2026, 12, 31)))[1] == []


def test_receipt_numbers_under_the_heads_that_offices_use(
    book: Book, branch: str, assessed: dict[str, str], tmp_path: Path
) -> None:
    with book.edit("收款") as session:
        queries.pay(session, branch, [Sum(assessed["李娜"], JAN, 20)], {"on_date": month("2026-01-05")})
    head = ["姓名", "身份证号", "缴费日期", "月份", "实缴", "缴费方式", "收缴人", "收据号"]
    table = [head, row("王芳", "2026.03.05", "3月", 10, 7), row("王芳", "2026.03.05", "3月", 10, 8)]
    plan = taken(book, "payments", tmp_path, [*table, row("李娜", "2026.01.05", "1月", 0.2, 1)])
    assert fates(plan) == ["added", "added", "unchanged"]  # the last one this program wrote itself
    _, found, _ = rows(book, "dues.payments", Question(as_of=dt.date(2026, 12, 31)))
    kept = [(one["paper_no"], one["method"]) for one in found if one["name"] == "王芳"]
    assert kept == [("7", "mobile"), ("8", "mobile")]


def test_by_name_and_amount(book: Book, assessed: dict[str, str], tmp_path: Path) -> None:
    table = [["姓名", "日期", "金额"], ["王芳", "2026.03.05", 90], ["赵敏", "2026.03.05", 23]]
    plan = taken(book, "payments", tmp_path, table)
    assert fates(plan) == ["added", "refused"]
    assert codes_of(plan)[0] == "dues-by-name" and codes_of(plan)[-1] == "dues-name-only"


def test_an_export_of_payments_comes_back_unchanged(
    book: Book, branch: str, assessed: dict[str, str], tmp_path: Path
) -> None:
    with book.edit("收款") as session:
        for number in (1, 2):
            queries.collect_month(
                session, branch, month(f"2026-0{number}"), values={"on_date": month(f"2026-0{number}-05")}
            )
        wang = [
            queries.pay(
                session,
                branch,
                [Sum(assessed["王芳"], month("2026-03"), fen)],
                {"on_date": month("2026-03-05")},
            )
            for fen in (4500, 100)
        ]
        queries.reverse(session, wang[0], "记错", {"on_date": month("2026-03-06")})
        queries.void_payment(session, wang[1], "写错")
        lines = queries.sums_for(session, assessed["赵敏"], [month("2026-03")], 150_000)
        queries.pay(session, branch, lines, {"on_date": month("2026-03-07")})
    path, before = tmp_path / "收款.xlsx", paid(book)
    exporting.export(book, "dues.payments", path, Question())
    plan = take(book, "payments", path)
    assert set(fates(plan)) == {"unchanged"}, codes_of(plan)
    assert paid(book) == before


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("3月", ("2026-03", None)),
        ("1-3月", ("2026-01", "2026-03")),
        ("1月—3月", ("2026-01", "2026-03")),
        ("1至12月", ("2026-01", "2026-12")),
        ("2025年12月", ("2025-12", None)),
        ("2025年1月至3月", ("2025-01", "2025-03")),
        ("3月份", ("2026-03", None)),
        (3, ("2026-03", None)),
        ("2026.03", ("2026-03", None)),
        ("202603", ("2026-03", None)),
    ],
)
def test_months_as_clerks_write_them(text: object, span: tuple[str, str | None]) -> None:
    first, last = span_of(text, 2026)
    assert (first.iso, last.iso if last else None) == span


# The year as a grid -------------------------------------------------------------------------------------------------

MONTHS = [f"{n}月" for n in range(1, 13)]
GRID_HEAD = ["序号", "姓名", "月应交", *MONTHS, "合计"]


def grid(
    *members: tuple[str, object, Sequence[object]], title: str = "东湖社区党支部2026年党费收缴登记表"
) -> list[list[object]]:
    table: list[list[object]] = [[title], list(GRID_HEAD)]
    for place, (name, monthly, cells) in enumerate(members, 1):
        cells = [*cells, *[None] * (12 - len(cells))]
        total = sum(cell for cell in cells if isinstance(cell, (int, float)))
        table.append([place, name, monthly, *cells, total])
    table.append(["合计", None, None, *[None] * 12, 999])
    table.append(["收款人：张建国", *[None] * 15])
    return table


def test_the_whole_year_as_offices_keep_it(book: Book, assessed: dict[str, str], tmp_path: Path) -> None:
    table = grid(("王芳", 45, [45, 45, 45]), ("赵敏", 22.5, [22.5, None, 10]), ("孙伟", 120, []))
    plan = taken(book, "payments", tmp_path, table)
    assert fates(plan) == ["added", "added", "unchanged"]
    assert set(codes_of(plan)) == {"dues-by-name"}
    assert paid(book) == {"王芳": {1: 4500, 2: 4500, 3: 4500}, "赵敏": {1: 2250, 3: 1000}}
    assert fates(taken(book, "payments", tmp_path, table)) == ["unchanged"] * 3
    later = grid(("王芳", 45, [45, 45, 45, 45]), ("赵敏", 22.5, [22.5, 22.5, 22.5]), ("孙伟", 120, []))
    assert fates(taken(book, "payments-year", tmp_path, later)) == ["added", "added", "unchanged"]
    assert paid(book) == {"王芳": dict.fromkeys(range(1, 5), 4500), "赵敏": dict.fromkeys(range(1, 4), 2250)}


def test_a_grid_that_knows_less_than_the_book_waits(
    book: Book, assessed: dict[str, str], tmp_path: Path
) -> None:
    taken(book, "payments", tmp_path, grid(("王芳", 45, [45, 45])))
    plan = taken(book, "payments", tmp_path, grid(("王芳", 45, [45, 30, 45])))
    assert fates(plan) == ["refused"] and "dues-less-than-book" in codes_of(plan)
    assert next(p for p in plan.all_problems() if p.code == "dues-less-than-book").where.cell == "E3"
    assert paid(book) == {"王芳": {1: 4500, 2: 4500}}


def test_ticks_words_and_totals(book: Book, assessed: dict[str, str], tmp_path: Path) -> None:
    table = grid(("王芳", 45, ["√", "已交", "免", "—", "欠"]))
    table[2][-1] = 100
    plan = taken(book, "payments", tmp_path, table)
    assert paid(book) == {"王芳": {1: 4500, 2: 4500}}
    assert sorted(codes_of(plan)) == ["dues-by-name", "dues-total-differs"]
    table = grid(("赵敏", 22.5, [22.5]))
    table[2][-1] = table[3][3] = "=SUM(C3:N3)"  # never opened in a spreadsheet program: no values
    plan = taken(book, "payments", tmp_path, table)
    assert fates(plan) == ["added"] and next(text for _, text in plan.skipped) == "合计 999"
    plan = taken(book, "payments", tmp_path, grid(("孙伟", 120, ["一百二"])))
    assert fates(plan) == ["refused"] and codes_of(plan) == ["money-invalid"]


def test_a_name_alone_in_a_grid_waits_and_says_what_to_add(
    book: Book, assessed: dict[str, str], tmp_path: Path
) -> None:
    plan = taken(book, "payments", tmp_path, grid(("王芳", 40, [40])))
    assert fates(plan) == ["refused"] and codes_of(plan) == ["dues-name-only"]
    assert "身份证号" in str(plan.rows[0].problems[0])


def test_months_that_a_spreadsheet_made_dates_of(
    book: Book, assessed: dict[str, str], tmp_path: Path
) -> None:
    path = tmp_path / "表.xlsx"
    workbook = openpyxl.Workbook()
    page = workbook.active
    assert page is not None
    page.append(["姓名", "身份证号", "月应交"])
    page.append(["王芳", IDS["王芳"], 45, 45, 45])
    for column in range(2):
        cell = page.cell(1, 4 + column, dt.datetime(2026, 1 + column, 1))
        cell.number_format = 'm"月"'
    workbook.save(path)
    assert fates(take(book, "payments", path)) == ["added"]
    assert paid(book) == {"王芳": {1: 4500, 2: 4500}}


def test_what_was_collected_before_the_account_begins_is_not_income(
    book: Book, branch: str, assessed: dict[str, str], tmp_path: Path
) -> None:
    with book.edit("期初") as session:
        queries.set_start(session, branch, {"on_date": month("2026-03-01"), "balance_fen": 700})
    taken(book, "payments", tmp_path, grid(("王芳", 45, [45, 45, 45])))
    assert paid(book) == {"王芳": {1: 4500, 2: 4500, 3: 4500}}
    assert book.read(lambda session: queries.balance(session, dt.date(2026, 12, 31))) == 700 + 4500


@pytest.mark.parametrize(
    ("kind", "there", "missing"),
    [
        ("incomes", {"姓名", "身份证号", "缴费类别", "月收入"}, {"1月", "比例"}),
        ("payments", {"姓名", "交纳日期", "金额"}, {"1月", "收款／退款"}),
        ("payments-year", {"姓名", "月应交", "1月", "12月", "合计"}, {"金额", "作废日期"}),
    ],
)
def test_templates_are_what_the_kind_takes(
    tmp_path: Path, kind: str, there: set[str], missing: set[str]
) -> None:
    path = tmp_path / "空表.xlsx"
    importing.write_template(kind, path)
    page = openpyxl.load_workbook(path).worksheets[0]
    heads = {
        str(cell.value).lstrip("*").replace("公民身份号码", "身份证号") for cell in page[1] if cell.value
    }
    assert there <= heads and not missing & heads
    assert PartialDate(2026, 1) == JAN


def test_every_row_refused_is_a_problem_with_its_place(
    book: Book, people: dict[str, str], tmp_path: Path
) -> None:
    path = sheet(tmp_path / "a.xlsx", [["内容", "数量"], ["x", 1]])
    with pytest.raises(Problem) as problem:
        importing.plan_import(book, "incomes", path)
    assert problem.value.code == "sheet-no-header"
