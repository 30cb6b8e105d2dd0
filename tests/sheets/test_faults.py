"""The clerk's workbook comes back with its faults, its values and its dates as they were."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
import xlwt
from openpyxl.styles import PatternFill

from partybook.dates import PartialDate
from partybook.errors import Problem, Where
from partybook.sheets.faults import write_faults
from partybook.sheets.plan import Plan, PlannedRow
from partybook.sheets.reading import read_workbook

SAMPLES = Path(__file__).parents[2].parent / "shared/samples"
ALL_FORMATS = [14, 15, 16, 17, 18, 19, 20, 21, 22, *range(27, 37), 45, 46, 47, *range(50, 59)]


def fault(row: int, cell: str | None = None, text: str = "应为 18 位。", **given: object) -> Problem:
    return Problem("x", text, where=Where("名册", row, None, cell), **given)  # type: ignore[arg-type]


def unchanged(source: Path, target: Path) -> None:
    """Every sheet reads the same, the column 错误原因 aside."""
    before, after = read_workbook(source), read_workbook(target)
    assert len(before) == len(after)
    for old, new in zip(before, after, strict=True):
        for row, values in enumerate(old.rows):
            assert new.rows[row][: old.width] == values, row
            assert [type(value) for value in new.rows[row][: old.width]] == [
                type(value) for value in values
            ], row
        assert sorted(new.merged) == sorted(old.merged)
        assert new.hidden_rows == old.hidden_rows and new.hidden == old.hidden


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "名册"
    sheet.append(["花名册"])
    sheet.append(["姓名", "身份证号", "入党时间"])
    sheet.append(["王秀英", "1101", dt.datetime(1998, 7, 1)])
    sheet.append(["李", None, None])
    sheet.append(["赵", "x", None])
    sheet.merge_cells("A1:C1")
    sheet["C3"].number_format = "yyyy.mm"
    sheet["A3"].fill = PatternFill("solid", start_color="FF00FF00")
    sheet.column_dimensions["A"].width = 33
    book.create_sheet("别的")["A1"] = "=1+1"
    book.save(tmp_path / "a.xlsx")
    return tmp_path / "a.xlsx"


def test_a_plan_becomes_colours_and_reasons(roster: Path, tmp_path: Path) -> None:
    rows = [
        PlannedRow(
            3, "王秀英", "refused", problems=[fault(3, "B3"), fault(3, "C3", "请核对。", severity="warning")]
        ),
        PlannedRow(4, "李", "added"),
        PlannedRow(5, "赵", "added", problems=[fault(5, "B5", "=1+1", severity="warning")]),
    ]
    plan = Plan("roster", "a.xlsx", "名册", 2, rows=rows)
    write_faults(roster, plan, tmp_path / "b.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "b.xlsx")["名册"]
    assert [cell.value for cell in sheet["D"]] == [None, "错误原因", "应为 18 位；请核对。", None, "=1+1。"]
    assert sheet["D5"].data_type == "s"
    assert [sheet[cell].fill.start_color.rgb for cell in ("B3", "C3", "D3", "B5")] == [
        "FFF8CBAD",
        "FFFFF2CC",
        "FFF8CBAD",
        "FFFFF2CC",
    ]
    assert sheet["A3"].fill.start_color.rgb == "FF00FF00" and sheet["B4"].fill.fill_type is None
    assert sheet.column_dimensions["A"].width == 33
    unchanged(roster, tmp_path / "b.xlsx")


def test_an_older_column_of_reasons_is_used_again(roster: Path, tmp_path: Path) -> None:
    write_faults(roster, [fault(3, "B3"), fault(5)], tmp_path / "b.xlsx", header_row=2)
    write_faults(tmp_path / "b.xlsx", [fault(4, "A4", "缺。")], tmp_path / "c.xlsx", header_row=2)
    sheet = openpyxl.load_workbook(tmp_path / "c.xlsx")["名册"]
    assert [cell.value for cell in sheet["D"]] == [None, "错误原因", None, "缺。", None]
    assert sheet["D3"].fill.fill_type is None and sheet.max_column == 4


@pytest.mark.parametrize("listed", [True, False], ids=["kept", "rebuilt"])
def test_every_date_format_survives(hand_xlsx: Callable[..., Path], tmp_path: Path, listed: bool) -> None:
    for epoch in ("", '<workbookPr date1904="1"/>'):
        for serial in ("43831.0423726852", "60", "59.5", "0", "43831", "-3", "199807"):
            cells = "".join(
                f'<row r="{n + 1}"><c r="A{n + 1}" s="{n}"><v>{serial}</v></c><c r="C{n + 1}" s="{n}"><f>A1</f><v>{serial}</v></c></row>'
                for n in range(1, len(ALL_FORMATS) + 3)
            )
            source = hand_xlsx(cells, formats=[*ALL_FORMATS, "yyyy", "yyyy年m月"], book=epoch, listed=listed)
            write_faults(source, [fault(3, "A3")], tmp_path / "b.xlsx", force=True)
            unchanged(source, tmp_path / "b.xlsx")


@pytest.mark.parametrize("listed", [True, False], ids=["kept", "rebuilt"])
def test_values_that_openpyxl_would_change(
    hand_xlsx: Callable[..., Path], tmp_path: Path, listed: bool
) -> None:
    row = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="e"><f>X()</f><v>#REF!</v></c><c r="C1" t="str"><f>T(1)</f><v>=1+1</v></c>'
        '<c r="D1"><f>SUM(B1)</f></c><c r="E1" t="d"><v>1998-07-01</v></c><c r="F1" t="b"><f>1=1</f><v>1</v></c>'
        '<c r="G1"><v>110101199001011234</v></c><c r="H1" t="s"><v>1</v></c><c r="I1" t="str"><f>""</f><v></v></c><c r="J1" t="s"><v>2</v></c>'
        '<c r="K1" t="str"><f>T(2)</f><v>_x005F_x0041_</v></c><c r="L1" t="s"><v>3</v></c></row>'
    )
    strings = (
        '<si><t xml:space="preserve">  _x005F_x0041_ _x000D_\n</t></si><si><r><t>王</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 秀 </t></r></si>'
        "<si><t>#N/A</t></si><si><t>=1+1</t></si>"
    )
    source = hand_xlsx(row, strings=strings, listed=listed)
    write_faults(source, [fault(1, "A1")], tmp_path / "b.xlsx")
    unchanged(source, tmp_path / "b.xlsx")
    assert read_workbook(source)[0].rows[0][0] == "  _x0041_ \r\n"


def test_xls_csv_and_ods_are_rebuilt(tmp_path: Path, hand_ods: Callable[..., Path]) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("名册")
    month = xlwt.XFStyle()
    month.num_format_str = 'yyyy"年"m"月"'
    sheet.write_merge(0, 0, 0, 2, "花名册")
    for column, value in enumerate(("=1+1", 5, True, 1.5, "_x0041_")):
        sheet.write(1, column, value)
    sheet.write(2, 0, dt.date(1998, 7, 1), month)
    sheet.row(2).hidden = True
    book.add_sheet("藏").visibility = 1
    book.save(str(tmp_path / "a.xls"))
    (tmp_path / "名[册].csv").write_text("姓名,编号\n王,007\n", "utf-8")
    cells = (
        '<table:table-cell office:value-type="date" office:date-value="1998-01-01"><text:p>1998</text:p></table:table-cell>'
        '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>'
    )
    ods = hand_ods(f"<table:table-row>{cells}</table:table-row>")
    for source in (tmp_path / "a.xls", tmp_path / "名[册].csv", ods):
        write_faults(
            source, [Problem("x", "错。", where=Where(None, 2, None, "A2"))], tmp_path / "b.xlsx", force=True
        )
        unchanged(source, tmp_path / "b.xlsx")
        assert "错误原因" in read_workbook(tmp_path / "b.xlsx")[0].rows[0]
    assert read_workbook(tmp_path / "a.xls")[0].rows[2][0] == PartialDate(1998, 7)


def test_a_workbook_that_openpyxl_cannot_open_is_rebuilt(
    hand_xlsx: Callable[..., Path], tmp_path: Path
) -> None:
    row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43831</v></c></row>'
    source = hand_xlsx(row, strings="<si><t>姓名</t></si>", formats=[57], listed=False)
    with pytest.raises(OSError):
        openpyxl.load_workbook(source)
    write_faults(source, [fault(1, "A1")], tmp_path / "b.xlsx")
    unchanged(source, tmp_path / "b.xlsx")


def test_merged_cells(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
        sheet = book.add_worksheet("名册")
        sheet.write_row(0, 0, ["姓名", "党支部", "错误原因"])
        sheet.merge_range(1, 1, 2, 1, "第一")
        sheet.merge_range(1, 2, 2, 2, "旧")
        sheet.write_column(1, 0, ["王", "李"])
    write_faults(tmp_path / "a.xlsx", [fault(3, "B3")], tmp_path / "b.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "b.xlsx")["名册"]
    assert sheet["B2"].fill.start_color.rgb == "FFF8CBAD"
    assert [cell.value for cell in sheet["C"]] == ["错误原因", None, "应为 18 位。"]


def test_a_sheet_that_is_not_there_and_a_target_that_is(roster: Path, tmp_path: Path) -> None:
    with pytest.raises(Problem) as refused:
        write_faults(roster, [fault(3)], tmp_path / "b.xlsx", sheet="没有")
    assert refused.value.code == "sheet-unknown" and not (tmp_path / "b.xlsx").exists()
    with pytest.raises(Problem) as refused:
        write_faults(roster, [fault(3)], roster)
    assert refused.value.code == "file-exists"


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not here")
@pytest.mark.parametrize(
    "sample", sorted(path.name for path in SAMPLES.glob("*_*.*")) if SAMPLES.is_dir() else []
)
def test_samples(tmp_path: Path, sample: str) -> None:
    name = read_workbook(SAMPLES / sample)[0].name
    write_faults(SAMPLES / sample, [fault(2, "A2")], tmp_path / "b.xlsx", sheet=name)
    unchanged(SAMPLES / sample, tmp_path / "b.xlsx")
