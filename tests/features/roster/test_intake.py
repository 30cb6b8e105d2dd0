"""Rosters as clerks keep them: exactly the right rows taken and refused, nothing guessed."""

import csv
import datetime as dt
from pathlib import Path

import openpyxl
import pytest
import xlwt

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.jobs import importing
from partybook.sheets.plan import Plan

from .conftest import number, sheet

HEAD = (
    "序号",
    "姓名",
    "性别",
    "民族",
    "出生年月",
    "身份证号",
    "入党时间",
    "转正时间",
    "人员类别",
    "联系电话",
    "备注",
)
ZHANG = (
    1,
    "张建国",
    "男",
    "汉",
    "1950.05",
    number("19500501", 11),
    "1975.07",
    "1975.07",
    "正式党员",
    "13000000001",
    None,
)
WANG = (
    2,
    "王　芳",
    "女",
    "汉族",
    "1970.05",
    number("19700502", 22),
    "1995.07",
    "1996.07",
    "正式",
    "13000000002",
    "组长",
)
LI = (
    3,
    "李娜",
    "女",
    "回族",
    "1990.03",
    number("19900303", 42),
    "2025.12",
    None,
    "预备党员",
    "13000000003",
    None,
)


def take(book: Book, path: Path, **how: object) -> Plan:
    plan = importing.plan_import(book, "roster", path, **how)
    importing.apply_import(book, plan)
    return plan


def fates(plan: Plan) -> dict[str, str]:
    return {row.label: row.fate for row in plan.rows}


def codes_of(plan: Plan) -> list[str]:
    return [problem.code for problem in plan.all_problems()]


def people(book: Book) -> dict[str, dict[str, object]]:
    return {row["name"]: row for row in book.read(queries.people)}


def test_a_plain_roster_is_taken(book: Book, tmp_path: Path) -> None:
    plan = take(book, sheet(tmp_path / "a.xlsx", [HEAD, ZHANG, WANG, LI]))
    assert fates(plan) == {"张建国": "added", "王芳": "added", "李娜": "added"}
    assert codes_of(plan) == []
    zhang = people(book)["张建国"]
    assert (str(zhang["born_on"]), str(zhang["joined_on"]), str(zhang["full_on"])) == (
        "1950-05",
        "1975-07",
        "1975-07",
    )
    assert (zhang["sex"], zhang["ethnicity"], zhang["standing"]) == ("1", "01", "full")
    assert people(book)["李娜"]["standing"] == "probationary"


def test_importing_again_changes_nothing_and_is_no_entry(book: Book, tmp_path: Path) -> None:
    path = sheet(tmp_path / "a.xlsx", [HEAD, ZHANG, WANG, LI])
    take(book, path)
    before, entries = people(book), len(book.history())
    plan = take(book, path)
    assert set(fates(plan).values()) == {"unchanged"}
    assert people(book) == before
    assert len(book.history()) == entries


def test_one_import_is_one_undo_step(book: Book, tmp_path: Path) -> None:
    take(book, sheet(tmp_path / "a.xlsx", [HEAD, ZHANG, WANG, LI]))
    assert book.undo() == "导入党员名册（a.xlsx）"
    assert people(book) == {}


def test_blank_never_overwrites_and_changes_are_told_field_by_field(book: Book, tmp_path: Path) -> None:
    take(book, sheet(tmp_path / "a.xlsx", [HEAD, ZHANG, WANG]))
    moved = (*WANG[:2], None, None, None, WANG[5], None, None, None, "13000000099", None)
    plan = take(book, sheet(tmp_path / "b.xlsx", [HEAD, ZHANG, moved]))
    assert fates(plan) == {"张建国": "unchanged", "王芳": "updated"}
    assert plan.rows[1].changes == {"phone": ("13000000002", "13000000099")}
    wang = people(book)["王芳"]
    assert (wang["phone"], wang["note"], wang["sex"], str(wang["joined_on"])) == (
        "13000000099",
        "组长",
        "2",
        "1995-07",
    )


def test_two_header_rows_with_merged_groups_and_signature_rows(book: Book, tmp_path: Path) -> None:
    rows = [
        ["中共东湖社区支部委员会党员花名册", *[None] * 8],
        ["填报单位（盖章）：东湖社区党支部", *[None] * 6, "2026年11月1日", None],
        ["序号", "基本情况", None, None, "公民身份号码", "党组织情况", None, "联系电话", "备注"],
        [None, "姓  名", "性别", "民族", None, "入党\n时间*", "转正时间（年月）", None, None],
        [1, "张建国", "男", "汉族", ZHANG[5], "1975.7", "1975.7", "13000000001", None],
        [2, "王芳", "女", "汉族", WANG[5], "1995年7月", "1996年7月", "13000000002", None],
        [None] * 9,
        ["序号", "基本情况", None, None, "公民身份号码", "党组织情况", None, "联系电话", "备注"],
        [3, "李娜", "女", "回族", LI[5], 20251201, None, "13000000003", "预备期"],
        ["合计", "3 人", None, None, None, None, None, None, None],
        ["填表人：赵六", None, None, "审核人：孙七", None, None, "填表日期：2026年11月1日", None, None],
    ]
    plan = take(
        book,
        sheet(tmp_path / "a.xlsx", rows, ["A1:I1", "B3:D3", "F3:G3", "A3:A4", "E3:E4", "H3:H4", "I3:I4"]),
    )
    assert plan.header_row == 4
    assert [(row.row, row.label, row.fate) for row in plan.rows] == [
        (5, "张建国", "added"),
        (6, "王芳", "added"),
        (9, "李娜", "added"),
    ]
    assert str(people(book)["李娜"]["joined_on"]) == "2025-12-01"


def test_an_export_of_thirty_text_columns(book: Book, tmp_path: Path) -> None:
    heads = [
        "姓名", "性别", "公民身份证号", "民族", "出生日期", "学历", "学位", "人员类别", "所在党支部", "加入党组织日期",
        "转为正式党员日期", "工作岗位", "手机号", "固定电话", "家庭住址", "党籍状态", "是否为失联党员", "失去联系日期",
        "是否为流动党员", "外出流向", "籍贯", "党龄", "党龄校正值", "新社会阶层类型", "从事专业技术职务", "是否农民工",
        "现居住地", "户籍所在地", "入党类型", "备注",
    ]  # fmt: skip
    assert len(heads) == 30
    row = [
        "张建国", "男", ZHANG[5], "汉族", "1950年05月01日", "大学本科", "无", "正式党员", "中共东湖社区支部委员会", "1975年07月01日",
        "1975年07月01日", "退休人员", "13000000001", "0571-88880000", "和平路18号", "正常", "否", "", "否", "", "浙江杭州",
        "51", "0", "无", "无", "否", "和平路", "和平派出所", "新入党", "",
    ]  # fmt: skip
    plan = take(book, sheet(tmp_path / "a.xlsx", [heads, row]))
    assert fates(plan) == {"张建国": "added"}
    assert "新社会阶层类型" in plan.ignored and "党龄校正值" in plan.ignored
    zhang = people(book)["张建国"]
    assert (zhang["branch"], zhang["education"], zhang["work"], zhang["lost"]) == (
        "东湖社区党支部",
        "20",
        "42",
        False,
    )
    assert (str(zhang["born_on"]), zhang["native_place"], zhang["landline"]) == (
        "1950-05-01",
        "浙江杭州",
        "0571-88880000",
    )
    assert codes_of(plan) == []


def test_one_without_ids_is_matched_by_name_and_birth(book: Book, tmp_path: Path) -> None:
    rows = [[cell for place, cell in enumerate(row) if place != 5] for row in (HEAD, ZHANG, WANG, LI)]
    path = sheet(tmp_path / "a.xlsx", rows)
    assert set(fates(take(book, path)).values()) == {"added"}
    assert set(fates(take(book, path)).values()) == {"unchanged"}
    plan = take(book, sheet(tmp_path / "b.xlsx", [HEAD, ZHANG, WANG, LI]))  # the numbers come later
    assert set(fates(plan).values()) == {"updated"}
    assert len(people(book)) == 3


def test_xls_and_gb18030_csv(book: Book, tmp_path: Path) -> None:
    old = xlwt.Workbook()
    page = old.add_sheet("名册")
    month = xlwt.easyxf(num_format_str='yyyy"年"m"月"')
    for place, row in enumerate((HEAD, ZHANG)):
        for column, cell in enumerate(row):
            if cell is not None and (place, column) != (1, 6):
                page.write(place, column, cell)
    page.write(1, 6, dt.date(1975, 7, 1), month)
    old.save(str(tmp_path / "a.xls"))
    assert fates(take(book, tmp_path / "a.xls")) == {"张建国": "added"}
    assert str(people(book)["张建国"]["joined_on"]) == "1975-07"
    with (tmp_path / "b.csv").open("w", encoding="gb18030", newline="") as file:
        csv.writer(file).writerows([HEAD, ["", *ZHANG[1:]], ["", *WANG[1:]]])
    assert fates(take(book, tmp_path / "b.csv")) == {"张建国": "unchanged", "王芳": "added"}
    assert set(people(book)) == {"张建国", "王芳"}


BAD = {
    "id-number": {"身份证号": 110101199001011237},
    "id-check": {"身份证号": ZHANG[5][:17] + ("0" if ZHANG[5][17] != "0" else "1")},
    "id-length": {"身份证号": ZHANG[5][:17]},
    "date-month-or-october": {"入党时间": 1998.1},
    "date-invalid": {"入党时间": "不记得"},
    "date-two-digit-year": {"入党时间": "75.7"},
    "name-missing": {"姓名": None},
    "full-before-joined": {"转正时间": "1974.07"},
    "full-when-joined": {"入党时间": "1995.07", "转正时间": "1995.07"},
}


@pytest.mark.parametrize("code", BAD)
def test_a_row_with_an_error_waits_and_the_others_go_in(book: Book, tmp_path: Path, code: str) -> None:
    bad = [BAD[code].get(head, cell) for head, cell in zip(HEAD, ZHANG, strict=True)]
    plan = take(book, sheet(tmp_path / "a.xlsx", [HEAD, bad, WANG]))
    assert [row.fate for row in plan.rows] == ["refused", "added"]
    (problem,) = plan.all_problems()
    column = next(iter(BAD[code]))
    assert (problem.code, problem.severity, problem.where.row) == (code, "error", 2)
    assert problem.where.column == ("转正时间" if code.startswith("full-") else column)
    assert problem.where.cell is not None and problem.where.cell.endswith("2")
    assert set(people(book)) == {"王芳"}


DOUBTFUL = {
    "birth-differs-from-id": {"出生年月": "1951.05"},
    "sex-differs-from-id": {"性别": "女"},
    "code-unknown": {"民族": "夏族"},
    "age-unusual": {"出生年月": "1850.01"},
    "joined-young": {"入党时间": "1960.07"},
    "name-space": {"姓名": "欧阳 建国"},
    "date-serial": {"入党时间": 27576},
    "phone-shape": {"联系电话": "问他儿子"},
}


@pytest.mark.parametrize("code", DOUBTFUL)
def test_a_row_with_a_warning_is_taken(book: Book, tmp_path: Path, code: str) -> None:
    doubtful = [DOUBTFUL[code].get(head, cell) for head, cell in zip(HEAD, ZHANG, strict=True)]
    if code == "age-unusual":
        doubtful[4] = "1901.01"
        doubtful[5] = None
    plan = take(book, sheet(tmp_path / "a.xlsx", [HEAD, doubtful, WANG]))
    assert [row.fate for row in plan.rows] == ["added", "added"]
    assert code in codes_of(plan)
    assert all(problem.severity == "warning" for problem in plan.all_problems())
    assert len(people(book)) == 2


def test_an_unknown_code_is_kept_in_the_note(book: Book, tmp_path: Path) -> None:
    row = [{"民族": "夏族", "备注": "老党员"}.get(head, cell) for head, cell in zip(HEAD, ZHANG, strict=True)]
    path = sheet(tmp_path / "a.xlsx", [HEAD, row])
    take(book, path)
    zhang = people(book)["张建国"]
    assert (zhang["ethnicity"], zhang["note"]) == (None, "老党员；民族：夏族")
    assert fates(take(book, path)) == {"张建国": "unchanged"}


def test_the_same_person_twice(book: Book, tmp_path: Path) -> None:
    other = [{"联系电话": "13000000077"}.get(head, cell) for head, cell in zip(HEAD, ZHANG, strict=True)]
    plan = take(book, sheet(tmp_path / "a.xlsx", [HEAD, ZHANG, WANG, ZHANG, other]))
    assert [row.fate for row in plan.rows] == ["added", "added", "unchanged", "refused"]
    assert codes_of(plan) == ["twice-same", "twice-different"]
    assert people(book)["张建国"]["phone"] == "13000000001"


def test_never_by_name_alone(book: Book, tmp_path: Path) -> None:
    take(book, sheet(tmp_path / "a.xlsx", [HEAD, ZHANG]))
    plan = take(book, sheet(tmp_path / "b.xlsx", [("姓名", "联系电话"), ("张建国", "13000000055")]))
    assert fates(plan) == {"张建国": "refused"}
    assert "ask-who" in codes_of(plan)
    assert people(book)["张建国"]["phone"] == "13000000001"


def test_two_people_of_one_name_are_two(book: Book, tmp_path: Path) -> None:
    namesake = (
        4,
        "张建国",
        "男",
        "汉",
        "1950.05",
        number("19500517", 33),
        "1985.07",
        "1986.07",
        "正式",
        "13000000004",
        None,
    )
    plan = take(book, sheet(tmp_path / "a.xlsx", [HEAD, ZHANG, namesake]))
    assert [row.fate for row in plan.rows] == ["added", "added"]
    assert len(book.read(queries.people)) == 2


def test_a_coarser_date_does_not_overwrite_a_finer_one(book: Book, tmp_path: Path) -> None:
    finer = [{"出生年月": "1950-05-01"}.get(head, cell) for head, cell in zip(HEAD, ZHANG, strict=True)]
    take(book, sheet(tmp_path / "a.xlsx", [HEAD, finer]))
    assert fates(take(book, sheet(tmp_path / "b.xlsx", [HEAD, ZHANG]))) == {"张建国": "unchanged"}
    assert str(people(book)["张建国"]["born_on"]) == "1950-05-01"
    assert fates(take(book, sheet(tmp_path / "c.xlsx", [HEAD, finer]))) == {"张建国": "unchanged"}


def test_a_branch_that_the_book_lacks_is_made_and_said(book: Book, tmp_path: Path) -> None:
    rows = [("姓名", "身份证号", "所在党支部", "转正时间"), ("张建国", ZHANG[5], "西湖社区党支部", "1975.07")]
    plan = take(book, sheet(tmp_path / "a.xlsx", rows))
    assert codes_of(plan) == ["branch-new"]
    assert people(book)["张建国"]["branch"] == "西湖社区党支部"
    assert set(fates(take(book, tmp_path / "a.xlsx")).values()) == {"unchanged"}


@pytest.mark.parametrize(
    ("today", "refused"),
    [("2026-06-30", False), ("2026-07-01", True)],  # its last day, the day after
)
def test_nobody_goes_into_a_branch_that_is_no_more(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, today: str, refused: bool
) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", today)
    with book.edit("试") as session:
        gone = queries.add_branch(session, "西湖社区党支部")
        queries.dissolve_branch(session, gone, PartialDate(2026, 6, 30))
    head = ("姓名", "身份证号", "所在党支部", "转正时间")
    new = (head, ("张建国", ZHANG[5], "西湖社区支部", "1975.07"))
    plan = take(book, sheet(tmp_path / "a.xlsx", new))
    assert [row.fate for row in plan.rows] == (["refused"] if refused else ["added"])
    if refused:
        (problem,) = plan.all_problems()
        assert str(problem).startswith("支部“西湖社区党支部”已于 2026.06.30 撤销，不能再放人进去")
        assert problem.where.column == "所在党支部"
        home = (head[:2] + head[3:], ("张建国", ZHANG[5], "1975.07"))
        assert fates(take(book, sheet(tmp_path / "b.xlsx", home))) == {"张建国": "added"}
        moving = importing.plan_import(book, "roster", tmp_path / "a.xlsx")
        assert [row.fate for row in moving.rows] == ["refused"]
        with pytest.raises(Problem, match="撤销"), book.edit("试") as session:
            queries.add_person(session, {"name": "李四", "branch": "西湖社区党支部"})
        for kind, rows in (
            ("groups", [("党小组", "所在党支部"), ("第九党小组", "西湖社区党支部")]),
            (
                "committee",
                [("姓名", "身份证号", "职务", "所在党支部"), ("张建国", ZHANG[5], "书记", "西湖社区党支部")],
            ),
        ):
            other = importing.plan_import(book, kind, sheet(tmp_path / f"{kind}.xlsx", rows))
            assert [problem.code for problem in other.all_problems()] == ["branch-dissolved"]


def test_a_file_without_a_roster_says_what_is_missing(book: Book, tmp_path: Path) -> None:
    with pytest.raises(Problem) as refused:
        take(book, sheet(tmp_path / "a.xlsx", [("日期", "金额"), ("1998.7", 3)]))
    assert "姓名" in str(refused.value)


def test_the_faults_come_back_in_the_clerks_own_file(book: Book, tmp_path: Path) -> None:
    bad = [
        {"身份证号": ZHANG[5][:17], "联系电话": "？"}.get(head, cell)
        for head, cell in zip(HEAD, ZHANG, strict=True)
    ]
    path = sheet(tmp_path / "a.xlsx", [["东湖社区党员名册"], HEAD, bad, WANG])
    plan = take(book, path)
    target = tmp_path / "错误表.xlsx"
    importing.write_faults(path, plan, target)
    marked = openpyxl.load_workbook(target)
    page = marked.active
    assert page is not None
    assert page.cell(2, len(HEAD) + 1).value == "错误原因"
    assert "17 位" in str(page.cell(3, len(HEAD) + 1).value)
    assert page["F3"].fill.fgColor.rgb != page["F4"].fill.fgColor.rgb
    page["F3"].value = ZHANG[5]
    marked.save(target)
    again = take(book, target)
    assert fates(again) == {"张建国": "added", "王芳": "unchanged"}


def change(row: tuple[object, ...], **cells: object) -> list[object]:
    """A row with some cells changed, by head."""
    return [cells.get(str(head), cell) for head, cell in zip(HEAD, row, strict=True)]


def test_an_id_learned_from_one_row_is_known_to_the_next(book: Book, tmp_path: Path) -> None:
    take(book, sheet(tmp_path / "a.xlsx", [HEAD, change(ZHANG, 身份证号=None)]))
    other = change(ZHANG, 姓名="张建军")
    plan = take(book, sheet(tmp_path / "b.xlsx", [HEAD, ZHANG, other]))
    assert [row.fate for row in plan.rows] == ["updated", "refused"]
    assert "twice-different" in codes_of(plan)
    assert len(book.read(queries.people)) == 1


def test_a_sheet_is_checked_together_with_what_the_book_knows(book: Book, tmp_path: Path) -> None:
    take(book, sheet(tmp_path / "a.xlsx", [HEAD, change(WANG, 转正时间=None, 人员类别="预备党员")]))
    early = [("姓名", "身份证号", "转正时间"), (WANG[1], WANG[5], "1990.07")]
    plan = take(book, sheet(tmp_path / "b.xlsx", early))
    assert [row.fate for row in plan.rows] == ["refused"]
    assert "full-before-joined" in codes_of(plan)
    assert people(book)["王芳"]["full_on"] is None
    early[1] = (WANG[1], WANG[5], "1996.07")  # the control
    assert [row.fate for row in take(book, sheet(tmp_path / "c.xlsx", early)).rows] == ["updated"]
    assert people(book)["王芳"]["standing"] == "full"


def test_a_standing_that_its_dates_contradict_is_pointed_out(book: Book, tmp_path: Path) -> None:
    plan = take(book, sheet(tmp_path / "a.xlsx", [HEAD, change(ZHANG, 人员类别="积极分子")]))
    assert codes_of(plan) == ["standing-not-full"]
    take(book, sheet(tmp_path / "b.xlsx", [HEAD, WANG]))
    plan = take(book, sheet(tmp_path / "c.xlsx", [HEAD, change(WANG, 人员类别="预备党员")]))
    assert "standing-lowered" in codes_of(plan)
    plan = take(
        book, sheet(tmp_path / "d.xlsx", [HEAD, change(LI, 人员类别="预备（延长）", 转正时间="2099.07")])
    )
    assert people(book)["李娜"]["standing"] is None


def test_a_new_person_without_a_standing_is_pointed_out(book: Book, tmp_path: Path) -> None:
    plan = take(book, sheet(tmp_path / "a.xlsx", [HEAD, change(LI, 人员类别=None)]))
    assert [problem.code for problem in plan.rows[0].problems] == ["standing-missing"]


def test_with_several_branches_a_row_must_say_which(book: Book, tmp_path: Path) -> None:
    with book.edit("建支部") as session:
        queries.add_branch(session, "西湖社区党支部")
    path = sheet(tmp_path / "a.xlsx", [HEAD, ZHANG])
    plan = take(book, path)
    assert (fates(plan), codes_of(plan)) == ({"张建国": "refused"}, ["branch-missing"])
    assert fates(take(book, path, branch="西湖社区党支部")) == {"张建国": "added"}
    assert people(book)["张建国"]["branch"] == "西湖社区党支部"
    assert fates(take(book, path)) == {"张建国": "unchanged"}  # who is known stays where they are


def test_who_moves_to_another_branch_leaves_the_group(book: Book, tmp_path: Path) -> None:
    heads = ("姓名", "身份证号", "转正时间", "所在党支部", "党小组")
    row = ["张建国", ZHANG[5], "1975.07", "东湖社区党支部", "第一党小组"]
    take(book, sheet(tmp_path / "a.xlsx", [heads, row]))
    moved = [*row[:3], "西湖社区党支部", "第一党小组"]
    take(book, sheet(tmp_path / "b.xlsx", [heads, moved]))
    groups = {name: branch for _, name, branch in book.read(queries.groups)}
    branches = dict(book.read(queries.branches))
    assert (people(book)["张建国"]["group"], branches[groups["第一党小组"]]) == (
        "第一党小组",
        "西湖社区党支部",
    )
    plan = take(book, sheet(tmp_path / "c.xlsx", [heads[:4], row[:4]]))
    assert plan.rows[0].changes["group"] == ("第一党小组", None)
    assert people(book)["张建国"]["group"] is None


def test_a_group_with_an_outer_space_is_the_group(book: Book, tmp_path: Path) -> None:
    heads = ("姓名", "身份证号", "转正时间", "党小组")
    path = sheet(
        tmp_path / "a.xlsx",
        [heads, ("张建国", ZHANG[5], "1975.07", "第一党小组 "), ("王芳", WANG[5], "1996.07", "无")],
    )
    take(book, path)
    assert set(fates(take(book, path)).values()) == {"unchanged"}
    assert [name for _, name, _ in book.read(queries.groups)] == ["第一党小组"]


def test_an_id_number_belongs_to_one_person(book: Book) -> None:
    with book.edit("登记") as session:
        queries.add_person(session, {"name": "张三", "citizen_id": ZHANG[5]})
        other = queries.add_person(session, {"name": "李四", "citizen_id": WANG[5]})
    for values in ({"name": "王五", "citizen_id": ZHANG[5]},):
        with pytest.raises(Problem) as refused, book.edit("登记") as session:
            queries.add_person(session, values)
        assert refused.value.code == "id-taken" and "张三" in str(refused.value)
    with pytest.raises(Problem), book.edit("更正") as session:
        queries.change_person(session, other, {"citizen_id": ZHANG[5]})
    with book.edit("更正") as session:
        queries.change_person(session, other, {"citizen_id": WANG[5]})  # the control: one's own
    with book.edit("对调") as session:
        mine = next(
            uid for uid, _, _, _ in [line[:4] for line in queries.find_index(session)] if uid != other
        )
        queries.store_people(session, [(mine, {"citizen_id": WANG[5]}), (other, {"citizen_id": ZHANG[5]})])


@pytest.mark.parametrize("phone", ["1380000123", "13800000698/0571-88880000", "12345"])
def test_a_phone_with_a_digit_missing_is_pointed_out(book: Book, tmp_path: Path, phone: str) -> None:
    plan = take(book, sheet(tmp_path / "a.xlsx", [HEAD, change(ZHANG, 联系电话=phone)]))
    assert codes_of(plan) == ["phone-shape"]
    assert people(book)["张建国"]["phone"] == phone


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("138 0000 3766", "13800003766"),
        ("138-0000-3766", "13800003766"),
        ("0571-88880000", "0571-88880000"),
        ("88880000", "88880000"),
        ("+86 13800003766", "+86 13800003766"),
    ],
)
def test_usual_spellings_of_a_phone_are_taken(book: Book, tmp_path: Path, typed: str, kept: str) -> None:
    plan = take(book, sheet(tmp_path / "a.xlsx", [HEAD, change(ZHANG, 联系电话=typed)]))
    assert codes_of(plan) == []
    assert people(book)["张建国"]["phone"] == kept


def test_joining_as_a_child_is_seen_by_the_id_alone(book: Book, tmp_path: Path) -> None:
    plan = take(
        book,
        sheet(
            tmp_path / "a.xlsx", [HEAD, change(WANG, 出生年月=None, 入党时间="1980.07", 转正时间="1981.07")]
        ),
    )
    assert codes_of(plan) == ["joined-young"]


def test_posts_under_a_group_head_are_taken(book: Book, tmp_path: Path) -> None:
    rows = [
        ["姓名", "身份证号", "党内情况", None],
        [None, None, "转正时间", "职务"],
        ["张建国", ZHANG[5], "1975.07", "书记"],
    ]
    take(book, sheet(tmp_path / "a.xlsx", rows, ["C1:D1", "A1:A2", "B1:B2"]))
    assert people(book)["张建国"]["post"] == "书记"
