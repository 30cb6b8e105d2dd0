"""The table is found where clerks put it, and no row of a person is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest

from partybook.errors import Problem
from partybook.fields import Field, Name, Text
from partybook.sheets.heading import Table, find_in_workbook, find_table
from partybook.sheets.reading import Sheet, read_workbook
from partybook.sheets.reading.cells import CellValue, squared

SAMPLES = Path(__file__).parents[2].parent / "shared/samples"
PERSON: list[CellValue] = ["王秀英", "女", "1995.07"]
Fields = tuple[Field, ...]


def sheet(
    *rows: list[CellValue], merged: list[tuple[int, int, int, int]] | None = None, name: str = "名册"
) -> Sheet:
    return Sheet(name, squared([list(row) for row in rows]), merged or [])


def keys(table: Table | None) -> dict[int, str]:
    assert table is not None
    return {column: field.key for column, field in table.columns.items()}


def names(table: Table | None) -> list[CellValue]:
    assert table is not None
    return [
        row[column] for _, row in table.data for column, field in table.columns.items() if field.key == "name"
    ]


PLAIN_HEADS: list[CellValue] = ["姓名", "性别", "入党时间"]
ABOVE: dict[str, list[list[CellValue]]] = {
    "nothing": [],
    "a title": [["和平路社区党员花名册"]],
    "a title and a line": [["花名册"], ["填报单位：和平路社区", None, "2024年1月1日"]],
    "blank rows": [[], [], ["花名册"], []],
    "instructions": [["1、姓名：必填。\n2、性别：选填，填“男”或“女”。\n" * 9]],
    "a unit line that names two fields": [["党支部：第一党支部", "联系电话：0571"]],
}


@pytest.mark.parametrize("above", ABOVE.values(), ids=ABOVE)
def test_heads_below_titles(fields: Fields, above: list[list[CellValue]]) -> None:
    table = find_table(sheet(*above, PLAIN_HEADS, PERSON), fields)
    assert keys(table) == {0: "name", 1: "sex", 2: "joined_on"}
    assert table is not None and table.header_row == len(above) + 1
    assert table.data == [(len(above) + 2, PERSON)]


@pytest.mark.parametrize(
    ("head", "key"),
    [
        ("*姓名", "name"),
        ("姓　名", "name"),
        (" 姓\n名 ", "name"),
        ("姓名（必填）", "name"),
        ("姓名*", "name"),
        ("1.姓名", "name"),
        ("入党时间（年月）", "joined_on"),
        ("入党\n时间\n(如1998.07)", "joined_on"),
        ("加入党组织日期", "joined_on"),
        ("身份证号码：", "citizen_id"),
        ("入党时间\n如：1998.07", "joined_on"),
        ("【选填】手机", "phone"),
        ("ＡＢＣ", None),
        ("党龄", None),
        ("曾用姓名", None),
    ],
)
def test_heads_as_clerks_write_them(fields: Fields, head: str, key: str | None) -> None:
    table = find_table(
        sheet([head, "性别", "家庭住址", "姓名" if key != "name" else "x"], ["a", "b", "c", "d"]), fields
    )
    assert keys(table).get(0) == key
    assert table is not None and (" ".join(head.split()) in table.ignored) == (key is None)


def test_one_column_feeds_a_field_the_surest_one(fields: Fields) -> None:
    table = find_table(sheet(["党员姓名", "姓名", "手机（必填）", "电话", "联系电话"], list("abcde")), fields)
    assert keys(table) == {1: "name", 4: "phone"}
    assert table is not None and table.ignored == ["党员姓名", "手机（必填）", "电话"]


def test_two_rows_with_groups(fields: Fields) -> None:
    upper: list[CellValue] = ["姓名", "党组织情况", None, "家庭住址", None, None, "备注"]
    lower: list[CellValue] = [None, "入党时间", "转正时间", "省", "市", "详细", None]
    body: list[CellValue] = ["王秀英", "1995.07", "1996.07", "浙江", "杭州", "和平路", "x"]
    merged = [(1, 0, 2, 0), (1, 1, 1, 2), (1, 3, 1, 5), (1, 6, 2, 6), (0, 0, 0, 6)]
    for ranges in (merged, []):
        table = find_table(sheet(["党员花名册"], upper, lower, body, merged=ranges), fields)
        assert keys(table) == {0: "name", 1: "joined_on", 2: "full_on", 6: "note"}
        assert table is not None and table.header_row == 3
        assert table.heads[1] == "党组织情况/入党时间"
        assert table.ignored == ["家庭住址/省", "家庭住址/市", "家庭住址/详细"]
        assert table.data == [(4, body)]


def test_a_group_gives_its_parts_their_meaning(fields: Fields) -> None:
    table = find_table(
        sheet(["姓名", "入党", None], [None, "时间", "地点"], ["王秀英", "1995.07", "x"]), fields
    )
    assert keys(table) == {0: "name", 1: "joined_on"}


def test_the_phone_of_a_relative_is_not_the_members(fields: Fields) -> None:
    upper: list[CellValue] = ["姓名", "性别", "家庭成员", None, "入党介绍人", None]
    lower: list[CellValue] = [None, None, "姓名", "联系电话", "姓名", "联系电话"]
    table = find_table(sheet(upper, lower, ["王秀英", "女", "李", "138", "赵", "139"]), fields)
    assert keys(table) == {0: "name", 1: "sex"}
    control = find_table(
        sheet(["姓名", "基本情况", None], [None, "性别", "联系电话"], ["王", "女", "138"]), fields
    )
    assert keys(control) == {0: "name", 1: "sex", 2: "phone"}


def test_an_own_column_beats_one_in_a_group(fields: Fields) -> None:
    upper: list[CellValue] = ["姓名", "紧急情况", None, "手机"]
    table = find_table(sheet(upper, [None, "找谁", "联系电话", None], ["王", "李", "1", "2"]), fields)
    assert keys(table) == {0: "name", 3: "phone"}


def test_a_list_of_names_alone(fields: Fields) -> None:
    assert names(find_table(sheet(["名单"], ["姓名"], ["王秀英"], ["李建国"]), fields)) == [
        "王秀英",
        "李建国",
    ]
    assert find_table(sheet(["姓名", "爱好"], ["王秀英", "书法"]), fields) is None


def test_the_sheet_with_the_best_heads(fields: Fields) -> None:
    cover, short = sheet(["说明"], name="封面"), sheet(["姓名", "性别"], ["王", "女"], name="简表")
    full, empty = sheet(PLAIN_HEADS, PERSON, name="名册"), sheet(PLAIN_HEADS, name="空表")
    hidden = sheet([*PLAIN_HEADS, "备注"], PERSON, name="旧表")
    hidden.hidden = True
    assert find_in_workbook([cover, short, empty, full, hidden], fields).sheet == "名册"
    assert find_in_workbook([full, hidden], fields, "旧表").sheet == "旧表"
    assert find_in_workbook([full, sheet(PLAIN_HEADS, PERSON, name="二")], fields).others == ["二"]
    with pytest.raises(Problem) as refused:
        find_in_workbook([cover, full], fields, "名 单")
    assert refused.value.code == "sheet-unknown" and "封面、名册" in str(refused.value)
    with pytest.raises(Problem) as refused:
        find_in_workbook([cover], fields)
    assert refused.value.code == "sheet-no-header" and "姓名" in str(refused.value)


JUNK: dict[str, list[CellValue]] = {
    "total": [None, "合计", None, "2人", None],
    "total in the name column": [None, "合　计", None, None, 200],
    "page total": ["本页小计", None, None, None, 100],
    "people in words": ["共2人", None, None, None, None],
    "signature": ["填表人：李四", None, None, "审核人：", None],
    "signature in cells": ["填表人：", "李四", "填表日期：", "2024.01.05", None],
    "signature of the secretary": [None, "党支部书记（签字）：", None, None, None],
    "note": ["注：本表一式两份。", None, None, None, None],
    "note with a number": ["说明1：如实填写", None, None, None, None],
    "repeated heads": ["序号", "姓名", "性别", "入党时间", "备注"],
    "running number": [9, None, None, None, None],
    "section": [None, "第二党小组", None, None, None],
}


@pytest.mark.parametrize("junk", JUNK.values(), ids=JUNK)
def test_rows_that_are_no_records(fields: Fields, junk: list[CellValue]) -> None:
    heads: list[CellValue] = ["序号", "姓名", "性别", "入党时间", "备注"]
    people: list[list[CellValue]] = [[1, "王秀英", "女", "1995.07", None], [2, "合欢", "女", None, "合计错"]]
    table = find_table(sheet(heads, [1, 2, 3, 4, 5], people[0], [], junk, people[1]), fields)
    assert names(table) == ["王秀英", "合欢"]
    assert table is not None
    assert [number for number, _ in table.skipped] == [2, 5]
    assert table.skipped[1][1] == " ".join(
        " ".join(str(value).split()) for value in junk if value is not None
    )


PEOPLE: dict[str, list[CellValue]] = {
    "a note begins like a label": ["注：已转出", "李建国", "男", None],
    "a value looks like a total": ["x", "李建国", "小计", None],
    "a name and nothing else": [None, "李建国", None, None],
    "no name": [None, None, "男", "1998.07"],
    "a number for a name": [None, 12, "男", None],
    "an odd name": [None, "小计划", "男", None],
    "a foreign name": [None, "买买提·阿不都", "男", None],
    "the secretary": ["书记", "李建国", "男", None],
}


@pytest.mark.parametrize("person", PEOPLE.values(), ids=PEOPLE)
def test_rows_that_are_records(fields: Fields, person: list[CellValue]) -> None:
    table = find_table(sheet(["备注", "姓名", "性别", "入党时间"], person), fields)
    assert table is not None and table.data == [(2, person)] and table.skipped == []


def test_merged_cells_are_repeated_down(fields: Fields) -> None:
    heads: list[CellValue] = ["姓名", "党支部", "公民身份号码", "金额", "住址"]
    rows: list[list[CellValue]] = [
        ["王", "第一", "1", 100, "和平路"],
        ["李", None, None, None, None],
        ["赵", None, None, None, None],
        [None, None, "4", None, "x"],
        ["合计", None, None, None, None],
    ]
    merged = [(1, 1, 3, 1), (1, 2, 2, 2), (1, 3, 3, 3), (3, 0, 4, 0), (2, 4, 2, 6)]
    found = sheet(heads, *rows, merged=merged)
    table = find_table(found, fields)
    assert table is not None
    assert [row[1] for _, row in table.data] == ["第一", "第一", "第一", None]
    assert [row[2] for _, row in table.data] == ["1", None, None, "4"]
    assert [row[3] for _, row in table.data] == [100, None, None, None]
    assert [row[0] for _, row in table.data] == ["王", "李", "赵", None]
    assert [problem.where.cell for problem in table.problems] == ["C2", "D2", "A4"]
    assert found.rows[2][1] is None  # the sheet itself stays as it was read


def test_hidden_rows_are_told(fields: Fields) -> None:
    found = sheet(PLAIN_HEADS, PERSON, PERSON)
    found.hidden_rows = frozenset({2})
    table = find_table(found, fields)
    assert table is not None and [problem.code for problem in table.problems] == ["rows-hidden"]
    assert len(table.data) == 2


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not here")
def test_samples() -> None:
    goods = (
        Field("kind", "材质", Text(), required=True),
        Field("name", "品名", Text()),
        Field("code", "标准号", Text()),
    )
    table = find_in_workbook(read_workbook(SAMPLES / "compatibility_t01.xls"), goods)
    assert (table.header_row, keys(table)) == (2, {0: "kind", 2: "code", 4: "name"}) and len(table.data) == 1
    recipe = (
        Field("code", "原料编号", Name(), required=True),
        Field("share", "成分含量", Text(), ("原料中成分含量",)),
    )
    table = find_in_workbook(read_workbook(SAMPLES / "compatibility_t02.xlsx"), recipe)
    assert (table.header_row, keys(table)) == (2, {1: "code", 6: "share"})
    assert table.data[0][1][1] == "01502200"
    packs = (Field("pack", "PACK编码", Text(), required=True), Field("place", "工位号", Text()))
    table = find_in_workbook(read_workbook(SAMPLES / "compatibility_t04.xlsx"), packs)
    assert len(table.data) == 56 and {row[2] for _, row in table.data[:8]} == {1}
    second = (Field("head", "表2头", Text(), required=True),)
    table = find_in_workbook(read_workbook(SAMPLES / "multiplesheets_multiplesheets.xls"), second)
    assert table.sheet == "Sheet2" and table.data == [(2, ["表2数据"])]


def test_a_workbook_from_end_to_end(hand_xlsx: Callable[..., Path], fields: Fields) -> None:
    def row(number: int, *cells: str) -> str:
        inner = "".join(
            f'<c r="{chr(65 + n)}{number}" t="inlineStr"><is><t>{c}</t></is></c>' for n, c in enumerate(cells)
        )
        return f'<row r="{number}">{inner}</row>'

    rows = row(1, "花名册") + row(3, "姓名", "性别") + row(4, "王秀英", "女") + row(9, "填表人：李四")
    path = hand_xlsx(rows, after='<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A9:B9"/></mergeCells>')
    table = find_in_workbook(read_workbook(path), fields)
    assert (
        table.header_row == 3
        and table.data == [(4, ["王秀英", "女"])]
        and table.skipped == [(9, "填表人：李四")]
    )
