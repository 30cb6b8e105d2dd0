"""Values arrive as they stand in the file, at their exact addresses."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
import xlwt

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.fields import CitizenId, Field, Text
from partybook.sheets.reading import CellError, address, parse_cell, read_workbook

SAMPLES = Path(__file__).parents[2].parent / "shared/samples"
TEXTS = [
    "_x0041_",
    "  两边空格  ",
    "换\n行",
    "=1+1",
    "#N/A",
    "'=1",
    "01502200",
    "\t",
    "王\U00020bb7",
    "a\r\nb",
    "http://a.cn",
]


def test_texts_survive(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet("名册")
        for row, text in enumerate(TEXTS):
            sheet.write_string(row, 0, text)
        bold = book.add_format({"bold": True})
        sheet.write_rich_string(len(TEXTS), 0, "王", bold, " 秀", "英")
    values = [row[0] for row in read_workbook(path)[0].rows]
    assert values == [*TEXTS, "王 秀英"]
    assert not any(isinstance(value, CellError) for value in values)


def test_numbers_are_whole_where_the_file_still_knows_them(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for value in (1, 2.5, 100.0, True, 110101199001011234, 999999999999999, 0, -3):
        book.active.append([value])
    book.save(tmp_path / "a.xlsx")
    values = [row[0] for row in read_workbook(tmp_path / "a.xlsx")[0].rows]
    assert values == [1, 2.5, 100, True, 1.101011990010112e17, 999999999999999, 0, -3]
    assert [type(value) for value in values] == [int, float, int, bool, float, int, int, int]
    with pytest.raises(Problem) as refused:
        Field("id", "身份证号", CitizenId()).parse(values[4], {})
    assert refused.value.code == "id-number"


def test_addresses_are_exact_where_the_table_starts_late(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["C5"] = "姓名"
    book.active["E7"] = "末"
    book.active.merge_cells("A1:D2")
    book.active.row_dimensions[7].hidden = True
    book.create_sheet("藏").sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    first, second = read_workbook(tmp_path / "a.xlsx")
    assert first.rows[4][2] == "姓名" and address(5, 2) == "C5"
    assert first.rows[6][4] == "末" and first.width == 5 and len(first.rows) == 7
    assert first.merged == [(0, 0, 1, 3)] and first.hidden_rows == {6}
    assert second.hidden and not first.hidden and second.rows == []


def test_errors_of_formulas_are_no_texts(hand_xlsx: Callable[..., Path]) -> None:
    path = hand_xlsx(
        '<row r="1"><c r="A1" t="e"><f>X</f><v>#REF!</v></c><c r="B1" t="str"><f>B</f><v>#N/A</v></c>'
        '<c r="C1" t="e"><v>#SPILL!</v></c><c r="D1"><f>SUM(A1)</f></c><c r="E1"><f>SUM(A1)</f><v></v></c>'
        '<c r="F1" t="str"><f>""</f><v></v></c><c r="G1"><f>1+1</f><v>2</v></c><c r="H1"><f t="shared" si="0"/></c></row>'
    )
    row = read_workbook(path)[0].rows[0]
    assert row == [
        "#REF!",
        "#N/A",
        "#SPILL!",
        *["formula without value"] * 2,
        None,
        2,
        "formula without value",
    ]
    assert [isinstance(value, CellError) for value in row] == [
        True,
        False,
        True,
        True,
        True,
        False,
        False,
        True,
    ]
    text = Field("note", "备注", Text())
    assert parse_cell(text, row[1], {}) == "#N/A"
    for value in (row[0], row[3]):
        with pytest.raises(Problem) as refused:
            parse_cell(text, value, {})
        assert refused.value.code == "cell-error"


ODD_SPELLINGS = {
    "no references": '<row><c t="inlineStr"><is><t>甲</t></is></c><c s="1"><v>43831</v></c></row>',
    "single quotes": "<row r='1'><c r='A1' t='inlineStr'><is><t>甲</t></is></c><c r='B1' s='1'><v>43831</v></c></row>",
    "style first": '<row r="1"><c t="inlineStr" r="A1"><is><t>甲</t></is></c><c s="1" r="B1"><v>43831</v></c></row>',
    "line breaks": '<row r="1"><c\nr="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1"\ns="1"><v>43831</v></c></row>',
    "lower case": '<row r="1"><c r="a1" t="inlineStr"><is><t>甲</t></is></c><c r="b1" s="1"><v>43831</v></c></row>',
    "comment": '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><!-- <c r="B1" --><c r="B1" s="1"><v>43831</v></c></row>',
    "CDATA": '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[甲]]></t></is></c><c r="B1" s="1"><v>43831</v></c></row>',
    "type first": '<row r="1"><c r="A1" t="inlineStr"><is><r><t>甲</t></r></is></c><c r="B1" t="n" s="1"><v>43831</v></c></row>',
    "dollars": '<row r="1"><c r="$A$1" t="inlineStr"><is><t>甲</t></is></c><c r="$B$1" s="1"><v>43831</v></c></row>',
    "quoted style": '<row r="1"><c r="A1" t=\'inlineStr\'><is><t>甲</t></is></c><c r="B1" s=\'1\'><v>43831</v></c></row>',
}


@pytest.mark.parametrize("rows", ODD_SPELLINGS.values(), ids=ODD_SPELLINGS)
def test_odd_spellings_of_xml(hand_xlsx: Callable[..., Path], rows: str) -> None:
    assert read_workbook(hand_xlsx(rows, formats=[57]))[0].rows == [["甲", PartialDate(2020, 1)]]


def test_prefixed_elements(hand_xlsx: Callable[..., Path]) -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    xml = f'<x:worksheet xmlns:x="{main}"><x:sheetData><x:row r="1"><x:c r="B1" s="1"><x:v>43831</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    path = hand_xlsx("", formats=[57], extra={"xl/worksheets/sheet1.xml": xml})
    assert read_workbook(path)[0].rows == [[None, PartialDate(2020, 1)]]


def test_iso_dates(hand_xlsx: Callable[..., Path]) -> None:
    rows = (
        '<row r="1"><c r="A1" t="d"><v>1998-07-01</v></c><c r="B1" t="d"><v>1998-07-01T10:00:00</v></c></row>'
    )
    assert read_workbook(hand_xlsx(rows))[0].rows == [[PartialDate(1998, 7, 1), "1998-07-01 10:00"]]


def test_files_are_told_by_content(tmp_path: Path) -> None:
    old = xlwt.Workbook()
    sheet = old.add_sheet("名册")
    sheet.write_merge(1, 2, 0, 1, "姓名")
    sheet.write(3, 0, 5)
    sheet.write(3, 1, True)
    sheet.row(3).hidden = True
    old.save(str(tmp_path / "a.xlsx"))
    new = openpyxl.Workbook()
    new.active["A1"] = "姓名"
    new.save(tmp_path / "b.xls.xlsx")
    (tmp_path / "b.xls.xlsx").rename(tmp_path / "b.xls")
    (tmp_path / "a.et").write_bytes((tmp_path / "a.xlsx").read_bytes())
    for name in ("a.xlsx", "a.et"):
        sheet = read_workbook(tmp_path / name)[0]
        assert sheet.rows == [[None, None], ["姓名", None], [None, None], [5, True]]
        assert sheet.merged == [(1, 0, 2, 1)] and sheet.hidden_rows == {3}
    assert read_workbook(tmp_path / "b.xls")[0].rows == [["姓名"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_csv(tmp_path: Path, encoding: str, delimiter: str) -> None:
    lines = [
        ["姓名", "身份证号", "备注"],
        ["王秀英", "000000197005010024", '说"是"'],
        ["", "", ""],
        ["李", "1", "两\n行"],
    ]
    quoted = (delimiter.join('"' + cell.replace('"', '""') + '"' for cell in line) for line in lines)
    (tmp_path / "名册.csv").write_bytes("\r\n".join(quoted).encode(encoding))
    sheet = read_workbook(tmp_path / "名册.csv")[0]
    assert sheet.name == "名册"
    assert sheet.rows == [lines[0], lines[1], [None] * 3, lines[3]]


def test_csv_texts_lose_the_guard_of_formulas_only(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("'=1,'王,-12.5,''+1,'\t x", "utf-8")
    assert read_workbook(tmp_path / "a.csv")[0].rows == [["=1", "'王", "-12.5", "'+1", "\t x"]]


def test_an_odd_number_of_quotes_is_not_swallowed(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('姓名,备注\n王,"开\n李,2\n', "utf-8")
    with pytest.raises(Problem) as refused:
        read_workbook(tmp_path / "a.csv")
    assert refused.value.code == "csv-quotes"


def ods_cell(text: str, **attributes: str) -> str:
    given = " ".join(
        f'{key.replace("_", ":", 1).replace("_", "-")}="{value}"' for key, value in attributes.items()
    )
    return f"<table:table-cell {given}><text:p>{text}</text:p></table:table-cell>"


def ods_date(iso: str, text: str) -> str:
    return ods_cell(text, office_value_type="date", office_date_value=iso)


def test_ods(hand_ods: Callable[..., Path]) -> None:
    rows = (
        '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1000"/></table:table-row>'
        f'<table:table-row><table:table-cell table:number-columns-repeated="2"/>{ods_cell("姓<text:s/>名")}'
        '<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>一</text:p><text:p>二</text:p>'
        "<office:annotation><text:p>批注</text:p></office:annotation></table:table-cell><table:covered-table-cell/></table:table-row>"
        f'<table:table-row table:visibility="collapse">{ods_cell("7", office_value_type="float", office_value="7")}'
        f"{ods_cell('TRUE', office_value_type='boolean', office_boolean_value='true')}"
        f"{ods_cell('#N/A', office_value_type='string', calcext_value_type='error')}</table:table-row>"
        f'<table:table-row table:number-rows-repeated="2">{ods_cell("x", table_number_columns_repeated="2")}</table:table-row>'
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    sheet = read_workbook(hand_ods(rows))[0]
    assert sheet.rows == [
        [None] * 4,
        [None] * 4,
        [None, None, "姓 名", "一\n二"],
        [7, True, "#N/A", None],
        ["x", "x", None, None],
        ["x", "x", None, None],
    ]
    assert isinstance(sheet.rows[3][2], CellError)
    assert sheet.merged == [(2, 3, 3, 4)] and sheet.hidden_rows == {3}


def test_dates_of_an_ods_are_those_shown(hand_ods: Callable[..., Path]) -> None:
    shown = {
        ("1998-07-01", "1998年7月"): PartialDate(1998, 7),
        ("1998-07-01", "1998-07-01"): PartialDate(1998, 7, 1),
        ("1998-07-01T10:30:00", "1998/7/1 10:30"): "1998-07-01 10:30",
        ("1998-07-01T10:30:00", "1998/7/1"): PartialDate(1998, 7, 1),
        ("1998-07-01", "1998"): PartialDate(1998),
        ("1998-07-01", "7月1日"): "7月1日",
        ("2001-01-01", "01/01"): "01/01",
        ("1998-07-02", "02/07/98"): PartialDate(1998, 7, 2),
        ("1998-07-01", "1-七月-98"): PartialDate(1998, 7, 1),
        ("1998-07-01", "一九九八年七月"): PartialDate(1998, 7),
        ("2447-01-18", "2447-01-18"): "2447-01-18",
    }
    rows = "".join(f"<table:table-row>{ods_date(*cell)}</table:table-row>" for cell in shown)
    values = [row[0] for row in read_workbook(hand_ods(rows))[0].rows]
    assert values == list(shown.values())


def test_a_hidden_ods_sheet(hand_ods: Callable[..., Path]) -> None:
    style = '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>'
    row = f"<table:table-row>{ods_cell('a')}</table:table-row>"
    assert read_workbook(hand_ods(row, styles=style, table='table:style-name="ta1"'))[0].hidden
    assert not read_workbook(hand_ods(row, styles=style))[0].hidden


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not here")
def test_samples() -> None:
    heads = read_workbook(SAMPLES / "compatibility_t01.xls")[0].rows[1]
    assert heads[:3] == ["材质*", "等级", "标准号*"]
    assert read_workbook(SAMPLES / "compatibility_t02.xlsx")[0].rows[2][1] == "01502200"
    merged = read_workbook(SAMPLES / "compatibility_t04.xlsx")[0]
    assert merged.rows[1][6] == "1" * 22 and len(merged.merged) == 70
    assert [s.name for s in read_workbook(SAMPLES / "multiplesheets_multiplesheets.xls")][:2] == [
        "Sheet1",
        "Sheet2",
    ]
    assert read_workbook(SAMPLES / "bom_office_bom.csv")[0].rows[0] == ["姓名", "年纪"]
    assert read_workbook(SAMPLES / "extra_extra.xlsx")[0].merged == [(5, 0, 6, 1)]
