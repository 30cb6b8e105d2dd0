"""Excel forms: values as what they are, rows that come in with their looks, formulas that go on being right."""

from __future__ import annotations

import datetime as dt
import io
import time
import zipfile
from collections.abc import Sequence
from typing import Any

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.facts import Source
from partybook.fields import CitizenId, Date, Field, Money, Name, Percent, Text, Whole
from partybook.marks.filling import Filling
from partybook.sheets import filling as sheets
from partybook.sheets.filling.formulas import Insert, moved, translated
from partybook.standards.codes import codes

FIELDS = (
    Field("name", "姓名", Name()),
    Field("citizen_id", "公民身份号码", CitizenId(), ("身份证号",)),
    Field("joined_on", "入党时间", Date()),
    Field("due", "应交", Money()),
    Field("age", "年龄", Whole()),
    Field("rate", "比例", Percent()),
    Field("note", "备注", Text()),
)
SOURCE = Source("made.up", "虚构", FIELDS, lambda _session, _asked: ())
HEADS = ((Field("unit", "单位", Text()), "东湖&西湖"), (Field("year", "年度", Whole()), 2026))
RED = PatternFill("solid", start_color="FFFF0000", end_color="FFFF0000")
LINE = Border(*[Side("thin")] * 4)


def person(order: int, **more: Any) -> dict[str, Any]:
    row = {
        "uid": str(order), "name": f"张{order}", "citizen_id": "000000197005010017", "due": 1050, "age": 56,
        "joined_on": PartialDate(1995, 7, 1), "rate": 150, "note": None,
    }  # fmt: skip
    return {**row, **more}


def filling(rows: Sequence[Any], *, one: bool = False) -> Filling:
    return Filling(SOURCE, HEADS, rows, codes(), one=one)


def saved(book: Any) -> bytes:
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def filled(book: Any, *rows: Any, one: bool = False, **how: Any) -> Any:
    return openpyxl.load_workbook(io.BytesIO(sheets.fill(saved(book), filling(rows, one=one))), **how)


def sheet(*rows: Sequence[Any]) -> tuple[Any, Any]:
    book = openpyxl.Workbook()
    page = book.active
    page.title = "表"
    for row in rows:
        page.append(list(row))
    return book, page


def values(page: Any) -> list[tuple[Any, ...]]:
    return list(page.iter_rows(values_only=True))


@pytest.mark.parametrize(
    ("written", "format_code", "value", "shown_as"),
    [
        ("[[姓名]]", "General", "张1", "General"),
        ("[[公民身份号码]]", "General", "000000197005010017", "General"),
        ("[[身份证号]]", "0", "000000197005010017", "0"),
        ("[[应交]]", "General", 10.5, "0.00"),
        ("[[应交]]", "#,##0.0", 10.5, "#,##0.0"),
        ("[[应交]]", "@", "10.50", "@"),
        ("[[应交]]元", "General", "10.50元", "General"),
        ("[[年龄]]", "General", 56, "General"),
        ("[[年龄]]", "@", "56", "@"),
        ("[[比例]]", "0.0%", 0.015, "0.0%"),
        ("[[比例]]", "General", "1.5%", "General"),
        ("[[入党时间]]", "yyyy/m/d", dt.datetime(1995, 7, 1), "yyyy/m/d"),
        ("[[入党时间]]", "General", "1995.07", "General"),
        ("[[入党时间:年月日]]", "yyyy/m/d", "1995年7月1日", "yyyy/m/d"),
        ("[[年度]]", "General", 2026, "General"),
        ("[[年度]]年", "General", "2026年", "General"),
        ("[[备注]]", "General", None, "General"),
    ],
)
def test_a_value_is_written_as_what_it_is(written: str, format_code: str, value: Any, shown_as: str) -> None:
    book, page = sheet([written])
    page["A1"].number_format = format_code
    page["A1"].font = Font(bold=True, size=20)
    (done,) = filled(book, person(1), one=True)["表"][1]
    assert done.value == value
    assert (done.number_format, done.font.bold, done.font.size) == (shown_as, True, 20)


def test_a_month_does_not_become_a_day() -> None:
    book, page = sheet(["[[入党时间]]"])
    page["A1"].number_format = "yyyy/m/d"
    assert filled(book, person(1, joined_on=PartialDate(1995, 7)), one=True)["表"]["A1"].value == "1995.07"


def test_a_workbook_that_counts_from_1904() -> None:
    book, page = sheet(["[[入党时间]]"])
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    page["A1"].number_format = "yyyy/m/d"
    assert filled(book, person(1), one=True)["表"]["A1"].value == dt.datetime(1995, 7, 1)


def test_a_mark_over_parts_of_a_cell() -> None:
    book, page = sheet([""])
    page["A1"] = CellRichText(
        "同志：", TextBlock(InlineFont(b=True), "[[姓"), TextBlock(InlineFont(i=True), "名]]!")
    )
    done = filled(book, person(1), one=True, rich_text=True)["表"]["A1"].value
    assert str(done) == "同志：张1!"
    assert [
        (str(part), bool(part.font.b), bool(part.font.i)) for part in done if isinstance(part, TextBlock)
    ] == [
        ("张1", True, False),
        ("!", False, True),
    ]


def register() -> tuple[Any, Any]:
    book, page = sheet(
        ["[[单位]][[年度]]年名册"],
        ["序号", "姓名", "应交", "两倍", "备注"],
        ["[[#序号]]", "[[#姓名]]", "[[#应交]]", "=C3*2", "[[#备注]]"],
        ["合计", None, "=SUM(C3:C3)", "=SUM(D3)", "=C4/COUNTA(B3:B3)"],
        ["填表人", None, "=C4", None, "[[年度]]"],
    )
    page.merge_cells("A1:E1")
    page.merge_cells("A4:B4")
    page.merge_cells("D5:E5")
    page["D5"] = None
    for cell in page[3]:
        cell.border, cell.fill = LINE, RED
    page.row_dimensions[3].height = 33
    page.row_dimensions[4].height = 44
    return book, page


def test_rows_come_in_with_looks_and_what_is_below_moves() -> None:
    done = filled(register()[0], *map(person, range(3)))["表"]
    assert values(done)[:6] == [
        ("东湖&西湖2026年名册", None, None, None, None),
        ("序号", "姓名", "应交", "两倍", "备注"),
        (1, "张0", 10.5, "=C3*2", None),
        (2, "张1", 10.5, "=C4*2", None),
        (3, "张2", 10.5, "=C5*2", None),
        ("合计", None, "=SUM(C3:C5)", "=SUM(D3:D5)", "=C6/COUNTA(B3:B5)"),
    ]
    assert done["C7"].value == "=C6"
    assert {str(area) for area in done.merged_cells.ranges} == {"A1:E1", "A6:B6", "D7:E7"}
    assert [done.row_dimensions[row].height for row in (3, 4, 5, 6)] == [33, 33, 33, 44]
    for row in (3, 4, 5):
        assert all(
            cell.border.left.style == "thin" and cell.fill.start_color.rgb == "FFFF0000" for cell in done[row]
        )
    assert done["C6"].fill.fill_type is None


@pytest.mark.parametrize(("count", "last"), [(0, 3), (1, 3), (2, 4)])
def test_no_row_one_row_two_rows(count: int, last: int) -> None:
    done = filled(register()[0], *map(person, range(count)))["表"]
    assert done.cell(last + 1, 1).value == "合计"
    assert done.cell(last + 1, 3).value == f"=SUM(C3:C{last})"
    assert [done.cell(row, 2).value for row in range(3, last + 1)] == [
        f"张{n}" for n in range(count)
    ] or not count


def test_everything_that_points_at_rows_follows() -> None:
    book, page = register()
    other = book.create_sheet("汇总 表")
    other["A1"], other["A2"] = "=SUM(表!C3:C3)+表!C4", '=C4+LOG10(表!$C$4)&"表!C4"'
    book.defined_names["总数"] = DefinedName("总数", attr_text="表!$C$4")
    page.print_area = "A1:E5"
    page.print_title_rows = "1:2"
    validation = DataValidation("list", formula1='"是,否"', sqref="E3")
    page.add_data_validation(validation)
    page.conditional_formatting.add("C3:C4", CellIsRule("greaterThan", ["$C$4"], fill=RED))
    page.auto_filter.ref = "A2:E3"
    page["A4"].comment = Comment("核对", "张")
    page["A4"].hyperlink = "#表!A1"
    page.row_breaks.append(Break(5))
    chart = BarChart()
    chart.add_data(Reference(page, min_col=3, min_row=3, max_row=4))
    page.add_chart(chart, "A8")
    for line in (("表头", "数"), ("a", 1)):
        page.append(line)
    page.add_table(Table(displayName="T1", ref="A6:B7"))
    raw = sheets.fill(saved(book), filling(list(map(person, range(3)))))
    done = openpyxl.load_workbook(io.BytesIO(raw))
    first, second = done["表"], done["汇总 表"]
    assert [second["A1"].value, second["A2"].value] == ["=SUM(表!C3:C5)+表!C6", '=C4+LOG10(表!$C$6)&"表!C4"']
    assert done.defined_names["总数"].attr_text == "表!$C$6"
    assert (first.print_area, first.print_title_rows) == ("'表'!$A$1:$E$7", "$1:$2")
    assert str(first.data_validations.dataValidation[0].sqref) == "E3:E5"
    ((area, rules),) = [(str(one.sqref), one.rules) for one in first.conditional_formatting]
    assert area == "C3:C6" and rules[0].formula == ["$C$6"]
    assert first.auto_filter.ref == "A2:E5"
    assert first["A6"].comment.text == "核对"
    assert first["A6"].hyperlink is not None
    assert [one.id for one in first.row_breaks.brk] == [7]
    assert first.tables["T1"].ref == "A8:B9"
    with zipfile.ZipFile(io.BytesIO(raw)) as parts:
        drawn = parts.read("xl/drawings/drawing1.xml").decode()
        assert ">9</" in drawn and ">7</" not in drawn  # row 8, counted from 0, two further down
        assert "$C$3:$C$6" in parts.read("xl/charts/chart1.xml").decode()
        assert 'fullCalcOnLoad="1"' in parts.read("xl/workbook.xml").decode()


def test_a_record_of_two_rows_and_areas_within() -> None:
    book, page = sheet(["头"], ["[[#序号]]", "[[#姓名]]"], [None, "[[#应交]]"], ["尾"])
    page.merge_cells("A2:A3")
    done = filled(book, person(1), person(2))["表"]
    assert values(done) == [("头", None), (1, "张1"), (None, 10.5), (2, "张2"), (None, 10.5), ("尾", None)]
    assert {str(area) for area in done.merged_cells.ranges} == {"A2:A3", "A4:A5"}


def test_an_area_that_reaches_over_the_rows_takes_them_in() -> None:
    book, page = sheet(["人员", "姓名"], [None, "[[#姓名]]"], [None, "完"])
    page.merge_cells("A1:A3")
    done = filled(book, *map(person, range(3)))["表"]
    assert [str(area) for area in done.merged_cells.ranges] == ["A1:A5"]
    assert [row[1] for row in values(done)] == ["姓名", "张0", "张1", "张2", "完"]


def test_two_lists_on_one_sheet() -> None:
    book, _ = sheet(["[[#姓名]]"], ["中"], ["[[#姓名]]"], ["=COUNTA(A1:A1)+COUNTA(A3:A3)"])
    done = filled(book, person(1), person(2))["表"]
    assert [row[0] for row in values(done)] == [
        "张1",
        "张2",
        "中",
        "张1",
        "张2",
        "=COUNTA(A1:A2)+COUNTA(A4:A5)",
    ]


def test_heads_of_pages_and_lines() -> None:
    book, page = sheet(["[[备注]]"])
    page.oddHeader.center.text = "[[单位]]第&P页"
    page.oddFooter.left.text, page.oddFooter.left.size = "[[年度]]", 12
    page.row_dimensions[1].height = 15
    done = filled(book, person(1, note="一\r\n二\x0b"), one=True)["表"]
    assert done["A1"].value == "一\n二" and done["A1"].alignment.wrap_text
    assert done.oddHeader.center.text == "东湖&&西湖第&P页"
    assert done.oddFooter.left.text.strip() == "2026" and done.oddFooter.left.size == 12


def test_text_boxes_and_pictures_stay_with_the_sheet() -> None:
    from openpyxl.drawing.image import Image

    pictures = pytest.importorskip("PIL.Image")
    picture = io.BytesIO()
    pictures.new("RGB", (4, 4)).save(picture, "PNG")
    book, page = register()
    page.add_image(Image(picture), "A4")
    with zipfile.ZipFile(io.BytesIO(sheets.fill(saved(book), filling([person(1), person(2)])))) as parts:
        assert any(name.startswith("xl/media/") for name in parts.namelist())


def test_a_text_box() -> None:
    book, page = register()
    chart = BarChart()
    chart.add_data(Reference(page, min_col=3, min_row=3))
    page.add_chart(chart, "A8")
    boxed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(book))) as old, zipfile.ZipFile(boxed, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "xl/drawings/drawing1.xml":
                box = (
                    '<xdr:sp xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"'
                    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:txBody><a:p><a:r><a:t>[[单'
                    "</a:t></a:r><a:r><a:t>位]]章</a:t></a:r></a:p></xdr:txBody></xdr:sp></"
                ).encode()
                head, tail = data.rsplit(b"</", 1)
                data = head + box + tail
            new.writestr(name, data)
    assert ("表 的文本框", "[[单位]]章") in [(one.where, one.text) for one in sheets.places(boxed.getvalue())]
    with zipfile.ZipFile(io.BytesIO(sheets.fill(boxed.getvalue(), filling([person(1)])))) as parts:
        assert "东湖&amp;西湖</a:t>" in parts.read("xl/drawings/drawing1.xml").decode()


def test_what_is_wrong_is_named_by_cell() -> None:
    book, page = sheet(["x", "[[姓明]]"], ["[[姓名"])
    page["A3"] = "=T1[[#This Row],[x]]"
    faults = filling([person(1)]).faults(sheets.places(saved(book)))
    assert [str(one) for one in faults] == [
        "表!B1：没有“[[姓明]]”这一项，是不是 [[姓名]]？",
        "表!A2：“[[姓名”的方括号不成对，请写成 [[姓名]] 这样。",
    ]


def test_a_text_that_no_cell_can_hold_is_refused() -> None:
    book, _ = sheet(["[[备注]]"])
    assert len(filled(book, person(1, note="字" * 32_767), one=True)["表"]["A1"].value) == 32_767
    with pytest.raises(Problem) as refused:
        filled(book, person(1, note="字" * 32_768), one=True)
    assert refused.value.code == "text-too-long" and "表!A1" in str(refused.value)


def test_values_that_look_like_marks_or_formulas_stay_texts() -> None:
    book, _ = sheet(["[[#姓名]]", "[[#备注]]"])
    done = filled(book, person(1, name="=1+1", note="[[姓名]]"), person(2, name="@x", note="007"))["表"]
    assert [cell.value for row in done.iter_rows() for cell in row] == ["=1+1", "[[姓名]]", "@x", "007"]
    with zipfile.ZipFile(io.BytesIO(sheets.fill(saved(book), filling([person(1, name="=1+1")])))) as parts:
        assert "<f>" not in parts.read("xl/worksheets/sheet1.xml").decode()


@pytest.mark.parametrize(
    ("formula", "after"),
    [
        ("SUM(C3:C3)", "SUM(C3:C5)"),
        ("SUM(C$3:C$3)", "SUM(C$3:C$5)"),
        ("SUM(C2:C4)", "SUM(C2:C6)"),
        ("SUM(C1:C2)", "SUM(C1:C2)"),
        ("SUM(C4:C9)", "SUM(C6:C11)"),
        ("SUBTOTAL(9,C3)", "SUBTOTAL(9,C3:C5)"),
        ("C3+C4", "C3+C6"),
        ("'表'!C4+别!C4", "'表'!C6+别!C4"),
        ("SUM(C:C)", "SUM(C:C)"),
        ("SUM(3:3)", "SUM(3:5)"),
        ('"C4"&C4', '"C4"&C6'),
        ("[1]表!C4", "[1]表!C4"),
        ("LOG10(C4)", "LOG10(C6)"),
        ("ABC4X+C4", "ABC4X+C6"),
        ("T1[[#This Row],[C4]]", "T1[[#This Row],[C4]]"),
    ],
)
def test_formulas_outside(formula: str, after: str) -> None:
    assert moved(formula, Insert("表", 3, 3, 2), "表") == after


@pytest.mark.parametrize(
    ("formula", "first", "second"),
    [
        ("C3*2", "C3*2", "C4*2"),
        ("C2+D3", "C2+D3", "C3+D4"),
        ("C3/C4", "C3/C6", "C4/C6"),
        ("C3/$C$9", "C3/$C$11", "C4/$C$11"),
        ("$A$1*C3", "$A$1*C3", "$A$1*C4"),
        ("SUM(C3:F3)", "SUM(C3:F3)", "SUM(C4:F4)"),
        ("C3/SUM($C$3:$C$3)", "C3/SUM($C$3:$C$5)", "C4/SUM($C$3:$C$5)"),
    ],
)
def test_formulas_within(formula: str, first: str, second: str) -> None:
    insert = Insert("表", 3, 3, 2)
    assert [moved(formula, insert, "表", copy=n) for n in (0, 1)] == [first, second]


def test_shared_formulas_are_written_out() -> None:
    assert translated("A1+$B$2*Z9", 2, 1) == "B3+$B$2*AA11"
    book, page = sheet(["[[#姓名]]", 1], ["x", 2], ["y", 3])
    raw = io.BytesIO()
    page["C2"], page["C3"] = "=B2*2", "=B3*2"
    with zipfile.ZipFile(io.BytesIO(saved(book))) as old, zipfile.ZipFile(raw, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            data = data.replace(b"<f>B2*2</f>", b'<f t="shared" ref="C2:C3" si="0">B2*2</f>')
            new.writestr(name, data.replace(b"<f>B3*2</f>", b'<f t="shared" si="0"/>'))
    done = openpyxl.load_workbook(io.BytesIO(sheets.fill(raw.getvalue(), filling([person(1), person(2)]))))
    assert [done["表"]["C3"].value, done["表"]["C4"].value] == ["=B3*2", "=B4*2"]


@pytest.mark.parametrize(
    ("data", "code"), [(b"junk", "form-damaged"), (b"\xd0\xcf\x11\xe0" * 200, "form-old")]
)
def test_what_is_no_workbook_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Problem) as refused:
        sheets.places(data)
    assert refused.value.code == code


def test_five_hundred_rows_are_quick() -> None:
    data = saved(register()[0])
    start = time.perf_counter()
    done = sheets.fill(data, filling([person(order) for order in range(500)]))
    spent = time.perf_counter() - start
    page = openpyxl.load_workbook(io.BytesIO(done))["表"]
    assert page["B502"].value == "张499" and page["C503"].value == "=SUM(C3:C502)"
    assert spent < 3


@pytest.mark.parametrize(
    ("note", "height", "least"),
    [
        ("短", None, None),  # one line: the row stays as it was
        ("很长的一段说明" * 8, None, 45),  # 112 figures in a column of 30: four lines
        ("很长的一段说明" * 8, 20, 45),
        ("很长的一段说明" * 8, 200, 200),  # never lower
        ("一\n二\n三", None, 43),
    ],
)
def test_a_row_is_as_high_as_its_text_needs(note: str, height: float | None, least: float | None) -> None:
    """Programs that trust a file's heights, as LibreOffice does with Excel's, would hide the lines below the first."""
    book, page = sheet(["[[#姓名]]", "[[#备注]]"])
    page.column_dimensions["B"].width = 30
    page["B1"].alignment = openpyxl.styles.Alignment(wrap_text=True)
    if height is not None:
        page.row_dimensions[1].height = height
    done = filled(book, person(1, note=note), person(2))["表"]
    found = done.row_dimensions[1].height
    assert found == height if least is None else least <= found <= max(least * 1.6, height or 0)
    assert done.row_dimensions[2].height == height


def test_a_cell_that_does_not_break_its_lines_keeps_its_row() -> None:
    book, page = sheet(["[[#姓名]]", "[[#备注]]"])
    page.row_dimensions[1].height = 20
    assert filled(book, person(1, note="很长" * 60))["表"].row_dimensions[1].height == 20


def test_a_joined_cell_has_the_room_of_all_its_columns() -> None:
    book, page = sheet(["[[备注]]"])
    page.merge_cells("A1:J1")
    page["A1"].alignment = openpyxl.styles.Alignment(wrap_text=True)
    assert filled(book, person(1, note="说明" * 15), one=True)["表"].row_dimensions[1].height is None
