"""What is written reads back as the same values; nothing is overwritten unasked."""

import csv
import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.fields import Codes, Field, Text
from partybook.sheets.heading import find_in_workbook
from partybook.sheets.reading import read_workbook
from partybook.sheets.writing import write_rows, write_template
from partybook.sheets.writing.template import sheet_name

Fields = tuple[Field, ...]
ROWS: list[dict[str, Any]] = [
    {
        "name": "王秀英",
        "sex": "2",
        "citizen_id": "000000197005010024",
        "joined_on": PartialDate(1995, 7, 1),
        "full_on": PartialDate(1996, 7),
        "phone": "+86 13800001111",
        "branch": "=1+1",
        "address": "  http://a.cn\n二  ",
        "amount": 123456,
        "lost": False,
        "age": "29",
        "note": "-",
    },
    {
        "name": "李",
        "full_on": PartialDate(1996),
        "amount": -1250,
        "lost": True,
        "note": "'@x",
        "phone": "01085001234",
    },
]


def read_back(path: Path, fields: Fields, codes: Codes) -> list[dict[str, Any]]:
    table = find_in_workbook(read_workbook(path), fields)
    columns = table.columns.items()
    return [
        {field.key: field.parse(row[column], codes) for column, field in columns if row[column] is not None}
        for _, row in table.data
    ]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_values_come_back(tmp_path: Path, fields: Fields, codes: Codes, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    write_rows(path, "名册", fields, ROWS, codes)
    assert read_back(path, fields, codes) == [
        {key: value for key, value in row.items() if key != "age"} for row in ROWS
    ]
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_an_xlsx_as_people_see_it(fields: Fields, codes: Codes) -> None:
    buffer = io.BytesIO()
    write_rows(buffer, "名册[1]", fields, ROWS, codes)
    sheet = openpyxl.load_workbook(buffer)["名册 1"]
    heads = {cell.value: cell for cell in sheet[1]}
    assert list(heads) == [field.label for field in fields]
    assert heads["姓名"].font.bold and heads["姓名"].fill.start_color.rgb == "FFFAF8F5"
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref == "A1:L3"
    page = sheet.page_setup
    assert (page.orientation, page.paperSize, sheet.print_title_rows) == ("landscape", 9, "$1:$1")
    assert (page.fitToWidth, page.fitToHeight) == (2, 0) and sheet.sheet_properties.pageSetUpPr.fitToPage
    cells = {head: sheet.cell(2, cell.column) for head, cell in heads.items()}
    assert (cells["金额"].value, cells["金额"].number_format) == (1234.56, "0.00")
    assert (cells["入党时间"].value, cells["入党时间"].number_format) == ("1995.07.01", "@")
    assert (
        cells["所在党支部"].data_type == "s" and cells["党龄"].value == "29" and cells["性别"].value == "女性"
    )


def test_a_csv_as_programs_see_it(tmp_path: Path, fields: Fields, codes: Codes) -> None:
    write_rows(tmp_path / "a.csv", "名册", fields, ROWS, codes)
    raw = (tmp_path / "a.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") and raw.count(b"\r\n") == 3
    first, second = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert (
        first["所在党支部"] == "'=1+1" and first["备注"] == "'-" and first["联系电话"] == "'+86 13800001111"
    )
    assert second["金额"] == "-12.50" and second["备注"] == "''@x" and second["联系电话"] == "01085001234"


@pytest.mark.parametrize(
    "risky", ["=1", "+1a", "-a", "@a", "\ta", "\ra", "\na", "＝1", "＋a", "－a", "＠a", " =1", "\u00a0=1"]
)
def test_formulas_are_guarded_in_csv(tmp_path: Path, risky: str) -> None:
    field = Field("note", "备注", Text(), required=True)
    write_rows(tmp_path / "a.csv", "x", [field], [{"note": risky}], {}, force=True)
    text = (tmp_path / "a.csv").read_bytes().decode("utf-8-sig")
    cell = list(csv.reader(io.StringIO(text, newline="")))[1][0]
    assert cell == f"'{risky}"
    write_rows(tmp_path / "a.csv", "x", [field], [{"note": f"王{risky}"}], {}, force=True)
    assert b"'" not in (tmp_path / "a.csv").read_bytes()


def test_nothing_is_overwritten(tmp_path: Path, fields: Fields, codes: Codes) -> None:
    path = tmp_path / "a.xlsx"
    path.write_text("mine")
    for write in (
        lambda force: write_rows(path, "x", fields, ROWS, codes, force=force),
        lambda force: write_template(path, "x", fields, codes, force=force),
    ):
        path.write_text("mine")
        with pytest.raises(Problem) as refused:
            write(False)
        assert refused.value.code == "file-exists" and path.read_text() == "mine"
        write(True)
        assert read_workbook(path)


def test_a_failure_leaves_nothing_behind(tmp_path: Path, fields: Fields, codes: Codes) -> None:
    path = tmp_path / "a.xlsx"
    with pytest.raises(Problem) as refused:
        write_rows(path, "x", fields, [{"name": "长" * 32_768}], codes)
    assert refused.value.code == "text-too-long" and list(tmp_path.iterdir()) == []
    path.write_text("mine")
    with pytest.raises(KeyError):
        write_rows(path, "x", fields, [{"name": "王", "sex": "1"}], {}, force=True)
    assert [file.name for file in tmp_path.iterdir()] == ["a.xlsx"] and path.read_text() == "mine"
    with pytest.raises(Problem) as refused:
        write_rows(tmp_path / "no" / "a.xlsx", "x", fields, [], codes)
    assert refused.value.code == "file-unwritable"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("名册", "名册"),
        ("a/b", "a b"),
        ("", "Sheet1"),
        ("History", "Sheet1"),
        ("长" * 40, "长" * 31),
        ("'", "Sheet1"),
    ],
)
def test_titles_as_sheet_names(title: str, name: str) -> None:
    assert sheet_name(title) == name


def test_the_template(tmp_path: Path, fields: Fields, codes: Codes) -> None:
    path = tmp_path / "t.xlsx"
    write_template(path, "名册", fields, codes)
    book = openpyxl.load_workbook(path)
    sheet, guide, lists = book.worksheets
    assert [s.title for s in book.worksheets] == [
        "填写",
        "填写说明",
        "代码",
    ] and lists.sheet_state == "hidden"
    heads = [cell.value for cell in sheet[1]]
    assert heads == ["*姓名", *[field.label for field in fields[1:] if not field.computed]]
    assert sheet["A2"].fill.start_color.rgb == "FFFFF2CC" and sheet["B2"].fill.fill_type is None
    assert [sheet[f"{column}2000"].number_format for column in "CDEF"] == ["@"] * 4
    assert sheet["A1"].comment is not None and "必填" in sheet["A1"].comment.text
    drops = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert drops == {"B2:B2001": '"男性,女性"', "J2:J2001": '"是,否"'}
    assert lists["A1"].value.startswith("PartyBook ") and not sheet.merged_cells.ranges
    assert [row[0].value for row in guide.iter_rows(min_row=2)] == [
        field.label for field in fields if not field.computed
    ]
    assert guide["B2"].value == "必填" and "1998.07" in guide["C5"].value
    sheets = read_workbook(path)
    table = find_in_workbook(sheets, fields)
    assert table.sheet == "填写" and len(table.columns) == len(fields) - 1 and table.data == []


def test_long_lists_have_their_own_cells(tmp_path: Path) -> None:
    from partybook.features.roster.model import FIELDS
    from partybook.standards.codes import codes

    write_template(tmp_path / "t.xlsx", "党员名册", FIELDS, codes())
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    rules = {str(rule.sqref): rule.formula1 for rule in book["填写"].data_validations.dataValidation}
    first, last = rules["F2:F2001"].removeprefix("=").replace("$", "").removeprefix("代码!").split(":")
    listed = [row[0].value for row in book["代码"][f"{first}:{last}"]]
    assert listed == [code.label for code in codes()["education"].codes.values()]
    assert find_in_workbook(read_workbook(tmp_path / "t.xlsx"), FIELDS).sheet == "填写"


printable = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(printable, min_size=1, max_size=12))
def test_any_text_comes_back(tmp_path: Path, texts: list[str]) -> None:
    field = Field("note", "备注", Text(), required=True)
    for ending in ("xlsx", "csv"):
        path = tmp_path / f"a.{ending}"
        kept = [text.replace("\0", "") if ending == "csv" else text for text in texts]
        write_rows(path, "x", [field], [{"note": text} for text in texts], {}, force=True)
        rows = read_workbook(path)[0].rows[1:]
        rows += [[None]] * (len(texts) - len(rows))
        assert [row[0] or "" for row in rows] == kept
