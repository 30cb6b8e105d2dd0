"""Lists of committees and groups as clerks keep them: whose a row is, what is entered, what a second import changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.features.roster import queries
from partybook.jobs import asking, exporting, importing
from partybook.jobs.asking import Question
from partybook.sheets.plan import Plan

from .conftest import number, sheet

WANG = {
    "name": "王秀英",
    "sex": "2",
    "citizen_id": number("19700501", 2),
    "born_on": PartialDate(1970, 5, 1),
    "phone": "13000000001",
    "group": "第一党小组",
}
LI = {"name": "李建国", "sex": "1", "born_on": PartialDate(1968, 3), "phone": "13000000002"}
LI_TOO = {"name": "李建国", "sex": "1", "born_on": PartialDate(1980, 4), "phone": "13000000003"}
ZHAO = {"name": "赵文斌", "sex": "1", "phone": "13000000004", "group": "第二党小组"}
HEADS = ("职务", "姓名", "性别", "出生年月", "联系电话", "任职时间", "届次", "分工")


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-23")


@pytest.fixture
def people(book: Book) -> Book:
    with book.edit("登记") as session:
        rows = [{**person, "standing": "full"} for person in (WANG, LI, LI_TOO, ZHAO)]
        queries.store_people(session, [(None, row) for row in rows])
    return book


def plan(
    book: Book, path: Path, rows: Sequence[Sequence[object]], kind: str = "committee", **how: Any
) -> Plan:
    return importing.plan_import(book, kind, sheet(path / f"{kind}.xlsx", rows), **how)


def take(
    book: Book, path: Path, rows: Sequence[Sequence[object]], kind: str = "committee", **how: Any
) -> Plan:
    planned = plan(book, path, rows, kind, **how)
    importing.apply_import(book, planned)
    return planned


def fates(planned: Plan) -> list[str]:
    return [row.fate for row in planned.rows]


def codes(planned: Plan) -> list[str]:
    return [problem.code for problem in planned.all_problems()]


def posts(book: Book) -> list[tuple[Any, ...]]:
    rows = asking.rows(book, "roster.posts", Question())[1]
    return [(row["post"], row["name"], row["from_on"] and row["from_on"].iso, row["term"]) for row in rows]


LIST = (
    ("东湖社区党支部委员会成员名单",),
    HEADS,
    ("书记", "王秀英", "女", "1970.05", "13000000001", "2023.06.12", "第五届", "全面工作"),
    ("副书记兼纪检委员", "李建国", "男", "1968.03", None, "2023.06.12", "第五届", None),
    ("组织委员", "赵文斌", "男", None, "130 0000 0004", "2023.06", "第五届", "组织"),
    ("填表人：李梅",),
)


def test_a_list_as_clerks_keep_it_is_taken(people: Book, tmp_path: Path) -> None:
    planned = take(people, tmp_path, LIST)
    assert fates(planned) == ["added"] * 4 and codes(planned) == []
    assert posts(people) == [
        ("secretary", "王秀英", "2023-06-12", "第五届"),
        ("deputy_secretary", "李建国", "2023-06-12", "第五届"),
        ("organisation", "赵文斌", "2023-06", "第五届"),
        ("discipline", "李建国", "2023-06-12", "第五届"),
    ]
    li = next(row for row in asking.rows(people, "roster.posts", Question())[1] if row["name"] == "李建国")
    assert li["born_on"] == PartialDate(1968, 3)  # the right one of two


def test_a_second_import_changes_nothing(people: Book, tmp_path: Path) -> None:
    take(people, tmp_path, LIST)
    before = people.history()
    again = take(people, tmp_path, LIST)
    assert fates(again) == ["unchanged"] * 4 and people.history() == before


def test_nobody_is_known_by_name_alone(people: Book, tmp_path: Path) -> None:
    planned = take(
        people,
        tmp_path,
        [
            ("职务", "姓名", "出生年月", "联系电话"),
            ("书记", "王秀英", None, None),  # one of that name, and yet
            ("副书记", "李建国", None, "13000000003"),
            ("组织委员", "李建国", "1980.04", "13000000009"),
            (
                "宣传委员",
                "王秀英",
                "1971.05",
                "13000000001",
            ),  # born otherwise: the phone does not make her the same
            ("纪检委员", "孙丽", "1990.01", None),
        ],
    )
    assert fates(planned) == ["refused", "added", "added", "refused", "refused"]
    assert codes(planned) == ["ask-who", "who-other", "who-unknown"]
    assert "不能只凭姓名认人" in planned.rows[0].problems[0].says
    assert [row[:2] for row in posts(people)] == [("deputy_secretary", "李建国"), ("organisation", "李建国")]


def test_who_lies_in_the_bin_is_not_there(people: Book, tmp_path: Path) -> None:
    uid = next(row["uid"] for row in people.read(queries.people) if row["name"] == "王秀英")
    with people.edit("误登") as session:
        queries.change_person(session, uid, {"post": "书记"})
        queries.bin_people(session, [uid])
    planned = plan(people, tmp_path, LIST)
    assert codes(planned) == ["who-unknown"] and fates(planned) == ["refused", *["added"] * 3]
    assert posts(people) == []  # nor does her text make her secretary
    groups = plan(people, tmp_path, [GROUPS[0], GROUPS[1]], "groups")
    assert codes(groups) == ["who-unknown"]


def test_an_id_number_tells_who_it_is(people: Book, tmp_path: Path) -> None:
    heads = ("职务", "姓名", "身份证号")
    planned = plan(people, tmp_path, [heads, ("书记", "王秀英", WANG["citizen_id"])])
    assert fates(planned) == ["added"]
    other = plan(people, tmp_path, [heads, ("书记", "王秀英", number("19700501", 4))])
    assert fates(other) == ["refused"] and codes(other) == ["who-other"]


def test_words_that_are_no_post_wait(people: Book, tmp_path: Path) -> None:
    heads = ("职务", "姓名", "联系电话")
    rows = [("主任", "王秀英", "13000000001"), (None, "王秀英", "13000000001"), ("书记", None, "13000000001")]
    planned = plan(people, tmp_path, [heads, *rows])
    assert fates(planned) == ["refused"] * 3
    assert codes(planned) == ["post-unknown", "post-missing", "name-missing"]


def test_what_the_book_knows_better_stays_and_the_rest_is_completed(people: Book, tmp_path: Path) -> None:
    take(people, tmp_path, LIST)
    heads = ("职务", "姓名", "联系电话", "任职日期", "卸任日期", "分工")
    rows = [
        ("党支部书记", "王秀英", "13000000001", "2023.06", None, None),  # less exact, blank
        ("组织委员", "赵文斌", "13000000004", "2023.06.12", None, "组织、青年"),  # more exact, other
        ("副书记", "李建国", "13000000002", None, "2026.09.01", None),  # no day: the one that runs
    ]
    planned = take(people, tmp_path, [heads, *rows])
    assert fates(planned) == ["unchanged", "updated", "updated"]
    assert {key: new for key, (_, new) in planned.rows[1].changes.items()} == {
        "from_on": PartialDate(2023, 6, 12),
        "duty": "组织、青年",
    }
    assert ("deputy_secretary", "李建国", "2023-06-12", "第五届") not in posts(people)
    assert fates(take(people, tmp_path, [heads, *rows])) == ["unchanged"] * 3


def test_a_second_secretary_is_pointed_out(people: Book, tmp_path: Path) -> None:
    take(people, tmp_path, LIST)
    row = ("书记", "赵文斌", "13000000004", "2026.09.01")
    planned = take(people, tmp_path, [("职务", "姓名", "联系电话", "任职日期"), row])
    assert fates(planned) == ["added"] and codes(planned) == ["post-rival"]
    assert "王秀英也登记为书记" in planned.rows[0].problems[0].says


def test_the_same_post_twice_in_one_list(people: Book, tmp_path: Path) -> None:
    heads = ("职务", "姓名", "联系电话", "任职日期", "分工")
    rows = [
        ("书记", "王秀英", "13000000001", "2023.06.12", "全面"),
        ("书记", "王秀英", "13000000001", "2023.06.12", "全面"),
        ("书记", "王秀英", "13000000001", "2023.06.12", "党建"),
    ]
    planned = plan(people, tmp_path, [heads, *rows])
    assert fates(planned) == ["added", "unchanged", "refused"] and codes(planned) == ["twice-different"]


def test_posts_go_to_their_branch(people: Book, tmp_path: Path) -> None:
    with people.edit("添加支部") as session:
        queries.add_branch(session, "湖滨市场党支部")
        queries.change_organisation(session, {"kind": "general"})
    heads = ("党支部", "职务", "姓名", "联系电话")
    rows = [
        ("中共湖滨市场支部委员会", "书记", "王秀英", "13000000001"),
        (None, "书记", "赵文斌", "13000000004"),  # his own branch
        ("东湖社区党总支", "书记", "李建国", "13000000002"),
        ("西山党支部", "书记", "李建国", "13000000003"),
    ]
    planned = take(people, tmp_path, [heads, *rows])
    assert fates(planned) == ["added", "added", "added", "refused"] and codes(planned) == ["branch-unknown"]
    found = {row["name"]: row["branch"] for row in asking.rows(people, "roster.posts", Question())[1]}
    assert found == {
        "王秀英": "湖滨市场党支部",
        "赵文斌": "东湖社区党支部",
        "李建国": "东湖社区党总支",
    }
    assert fates(take(people, tmp_path, [heads, *rows])) == ["unchanged"] * 3 + ["refused"]
    asked = [("职务", "姓名", "联系电话"), ("组织委员", "王秀英", "13000000001")]
    take(people, tmp_path, asked, branch="湖滨市场支部")
    found = [
        row["branch"]
        for row in asking.rows(people, "roster.posts", Question())[1]
        if row["post"] == "organisation"
    ]
    assert found == ["湖滨市场党支部"]


def test_a_leader_belongs_to_a_group(people: Book, tmp_path: Path) -> None:
    heads = ("职务", "姓名", "联系电话", "党小组")
    rows = [
        ("组长", "王秀英", "13000000001", None),  # the group she is in
        ("党小组组长", "赵文斌", "13000000004", "第三党小组"),
        ("组长", "李建国", "13000000002", None),
    ]
    planned = take(people, tmp_path, [heads, *rows])
    assert fates(planned) == ["added", "added", "refused"] and codes(planned) == ["post-group"]
    leaders = {row["name"]: row["leader"] for row in asking.rows(people, "roster.groups", Question())[1]}
    assert leaders == {"第一党小组": "王秀英", "第二党小组": None, "第三党小组": "赵文斌"}


# Groups ------------------------------------------------------------------------------------------------------------

GROUPS = (
    ("支部", "党小组", "组长", "联系电话", "任职日期"),
    ("东湖社区支部", "第一党小组", "王秀英", "13000000001", "2023.06.12"),
    ("东湖社区支部", "第二党小组", "李建国", None, None),
    ("东湖社区支部", "第三党小组", None, None, None),
)


def test_groups_and_their_leaders_are_taken(people: Book, tmp_path: Path) -> None:
    planned = take(people, tmp_path, GROUPS, "groups")
    assert fates(planned) == ["added", "refused", "added"] and codes(planned) == ["ask-who"]
    groups = {row["name"]: row["leader"] for row in asking.rows(people, "roster.groups", Question())[1]}
    assert groups == {"第一党小组": "王秀英", "第二党小组": None, "第三党小组": None}
    again = take(people, tmp_path, GROUPS, "groups")
    assert fates(again) == ["unchanged", "refused", "unchanged"]


def test_another_leader_of_a_group_is_pointed_out(people: Book, tmp_path: Path) -> None:
    take(people, tmp_path, GROUPS, "groups")
    planned = plan(
        people, tmp_path, [GROUPS[0], (None, "第一党小组", "赵文斌", "13000000004", None)], "groups"
    )
    assert fates(planned) == ["added"] and codes(planned) == ["post-rival"]
    assert fates(
        plan(people, tmp_path, [GROUPS[0], (None, None, "赵文斌", "13000000004", None)], "groups")
    ) == ["refused"]


def test_a_template_is_filled_in_and_taken(people: Book, tmp_path: Path) -> None:
    filled = {
        "committee": {"职务": "书记", "姓名": "王秀英", "联系电话": "13000000001", "任职日期": "2023.06.12"},
        "groups": {"党小组": "第一党小组", "组长": "王秀英", "组长电话": "13000000001"},
    }
    for kind, values in filled.items():
        path = tmp_path / f"{kind}-模板.xlsx"
        importing.write_template(kind, path)
        assert plan_of(people, kind, path).rows == []  # the empty one holds no example that would be taken
        book = openpyxl.load_workbook(path)
        page = book["填写"]
        heads = {cell.value: cell.column for row in page.iter_rows(max_row=3) for cell in row if cell.value}
        line = page.max_row + 1
        for head, value in values.items():
            column = next(column for text, column in heads.items() if str(text).strip("* ").startswith(head))
            page.cell(line, column, value)
        book.save(path)
        planned = plan_of(people, kind, path)
        assert fates(planned) == ["added"], codes(planned)


def plan_of(book: Book, kind: str, path: Path) -> Plan:
    return importing.plan_import(book, kind, path)


# The roster's text beside the posts --------------------------------------------------------------------------------


def roster(book: Book, path: Path, post: str | None) -> Plan:
    heads = ("姓名", "身份证号", "党内职务", "人员类别")
    return take(book, path, [heads, ("王秀英", WANG["citizen_id"], post, "正式党员")], "roster")


def shown(book: Book) -> tuple[str | None, str | None]:
    """党内职务 as the roster shows it, and as it is written down."""
    row = next(row for row in book.read(queries.known_people) if row["name"] == "王秀英")
    return row["post"], row["written_post"]


def test_a_roster_says_posts_as_before_where_none_is_entered(people: Book, tmp_path: Path) -> None:
    assert fates(roster(people, tmp_path, "支部书记")) == ["updated"] and shown(people) == ("支部书记",) * 2
    assert fates(roster(people, tmp_path, "支部书记")) == ["unchanged"]
    assert fates(roster(people, tmp_path, None)) == ["unchanged"] and shown(people)[0] == "支部书记"


def test_a_roster_that_says_the_same_post_is_not_doubled(people: Book, tmp_path: Path) -> None:
    take(people, tmp_path, LIST)
    for words in ("书记", "党支部书记", "支部书记"):
        assert fates(roster(people, tmp_path, words)) == ["unchanged"]
    assert shown(people) == ("书记", None)


def test_a_roster_that_says_another_post_is_kept_and_pointed_out(people: Book, tmp_path: Path) -> None:
    take(people, tmp_path, LIST)
    planned = roster(people, tmp_path, "宣传委员")
    assert fates(planned) == ["updated"] and codes(planned) == ["post-entered"]
    assert shown(people) == ("书记", "宣传委员")  # not lost, not shown
    assert fates(roster(people, tmp_path, "宣传委员")) == ["unchanged"]
    assert fates(roster(people, tmp_path, "书记")) == ["unchanged"]


def test_an_exported_roster_comes_back_unchanged(people: Book, tmp_path: Path) -> None:
    take(people, tmp_path, LIST)
    exporting.export(people, "roster.members", tmp_path / "出.xlsx", Question())
    planned = importing.plan_import(people, "roster", tmp_path / "出.xlsx")
    assert set(fates(planned)) == {"unchanged"}
