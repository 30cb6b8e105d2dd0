"""A date cell is read with just the precision that it shows."""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
import xlwt

from partybook.dates import PartialDate, parse_date
from partybook.sheets.reading import read_workbook
from partybook.sheets.reading.formats import date_format, shown

SAMPLES = Path(__file__).parents[2].parent / "shared/samples"
MOMENT = 43831.0423726852  # 2020-01-01 01:01:01
YEAR_FIRST = re.compile(r"2020\D")

BUILT_IN = {
    **dict.fromkeys((27, 36, 50, 52, 57), PartialDate(2020, 1)),
    **dict.fromkeys((28, 29, 51, 53, 54, 58), "1月1日"),
    **dict.fromkeys((14, 15, 30, 31), PartialDate(2020, 1, 1)),
    22: "2020-01-01 01:01",
    16: "1-一月",
    17: PartialDate(2020, 1),
    18: "1:01 上午",
    19: "1:01:01 上午",
    20: "1:01",
    21: "1:01:01",
    32: "1时01分",
    33: "1时01分01秒",
    **dict.fromkeys((34, 55), "上午1时01分"),
    **dict.fromkeys((35, 56), "上午1时01分01秒"),
    45: "01:01",
    46: "1051945:01:01",
    47: "01:01.0",
    0: pytest.approx(MOMENT),
    2: pytest.approx(MOMENT),
    49: pytest.approx(MOMENT),
}

CUSTOM = {
    "yyyy": PartialDate(2020),
    "yyyy&quot;年&quot;": PartialDate(2020),
    "yyyy.mm": PartialDate(2020, 1),
    "yyyy年m月": PartialDate(2020, 1),
    "[$-804]yyyy&quot;年&quot;m&quot;月&quot;;@": PartialDate(2020, 1),
    "[DBNum1][$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;": PartialDate(2020, 1, 1),
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy": PartialDate(2020, 1, 1),
    "e.m.d": PartialDate(2020, 1, 1),
    "mmmm/yy": PartialDate(2020, 1),
    "yyyy-mm-dd hh:mm:ss": "2020-01-01 01:01",
    "yyyy-mm-dd hh:mm": "2020-01-01 01:01",
    "yyyy-mm hh": PartialDate(2020, 1),
    "m/d": "1/1",
    "aaaa": "星期三",
    "yyyy d": "2020 1",
    "h&quot;时&quot;mm": "1时01",
    "0.00E+00": pytest.approx(MOMENT),
    "0.00_ ": pytest.approx(MOMENT),
    "General": pytest.approx(MOMENT),
    "&quot;年&quot;0": pytest.approx(MOMENT),
    "[Red]0": pytest.approx(MOMENT),
    "@": pytest.approx(MOMENT),
}


@pytest.mark.parametrize("sample", ["dataformat_dataformat.xlsx", "dataformat_dataformat.xls"])
def test_column_a_of_the_sample_is_what_the_chinese_program_shows(sample: str) -> None:
    if not SAMPLES.is_dir():
        pytest.skip("the samples are not here")
    sheet = read_workbook(SAMPLES / sample)[0]
    assert len(sheet.rows) == 28
    for number, (value, display, *_) in enumerate(sheet.rows[1:], 2):
        assert isinstance(display, str)
        has_year = YEAR_FIRST.match(display) or display in (
            "20/1/1",
            "01/01/20",
            "1-一月-20",
            "一月/20",
            "一/20",
        )
        if not has_year:
            assert value == display, number
        elif display in ("2020年1月", "一月/20", "一/20"):
            assert value == PartialDate(2020, 1), number
        elif ":" in display:
            assert value == "2020-01-01 01:01", number
        else:
            assert value == PartialDate(2020, 1, 1), number


def test_built_in_and_custom_formats_of_an_xlsx(hand_xlsx: Callable[..., Path]) -> None:
    formats: list[int | str] = [*BUILT_IN, *CUSTOM]
    cells = "".join(
        f'<row r="{n}"><c r="A{n}" s="{n}"><v>{MOMENT}</v></c></row>' for n in range(1, len(formats) + 1)
    )
    rows = read_workbook(hand_xlsx(cells, formats=formats))[0].rows
    for (code, expected), [value] in zip((BUILT_IN | CUSTOM).items(), rows, strict=True):
        assert value == expected, code


def test_formats_of_an_xls(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("名册")
    codes = {
        'yyyy"年"m"月"': PartialDate(1998, 7),
        "YYYY-MM-DD": PartialDate(1998, 7, 1),
        "YYYY": PartialDate(1998),
    }
    for row, code in enumerate([*codes, 'm"月"d"日"']):
        style = xlwt.XFStyle()
        style.num_format_str = code
        sheet.write(row, 0, dt.date(1998, 7, 1), style)
    book.save(str(tmp_path / "a.xls"))
    values = [row[0] for row in read_workbook(tmp_path / "a.xls")[0].rows]
    assert values == [*codes.values(), "7月1日"]


@pytest.mark.parametrize("epoch_1904", [False, True])
def test_both_calendars_give_the_day_that_was_written(tmp_path: Path, epoch_1904: bool) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(path), {"date_1904": epoch_1904}) as book:
        form = book.add_format({"num_format": "yyyy/m/d"})
        book.add_worksheet().write_datetime(0, 0, dt.datetime(1998, 7, 1), form)
    assert read_workbook(path)[0].rows == [[PartialDate(1998, 7, 1)]]


def test_what_is_no_date_of_ours_is_never_turned_into_one() -> None:
    assert shown(0, "yyyy/m/d") == 0
    assert shown(60, "yyyy/m/d") == 60
    assert shown(61, "yyyy/m/d") == PartialDate(1900, 3, 1)
    assert shown(-3, "yyyy/m/d") == -3
    assert shown(199807, "yyyy/m/d") == "2447/1/18"
    assert shown(1e12, "yyyy/m/d") == 1e12
    assert shown(0, "yyyy/m/d", True) == PartialDate(1904, 1, 1)
    assert shown(0.5, "h:mm") == "12:00"
    assert shown(36341.99999999999, "yyyy/m/d") == PartialDate(1999, 7, 1)


def test_text_and_booleans_in_date_cells_stay(hand_xlsx: Callable[..., Path]) -> None:
    cells = '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>1998.7</t></is></c><c r="B1" s="1" t="b"><v>1</v></c></row>'
    assert read_workbook(hand_xlsx(cells, formats=["yyyy"]))[0].rows == [["1998.7", True]]


def test_a_default_style_may_be_a_date(hand_xlsx: Callable[..., Path]) -> None:
    path = hand_xlsx(
        '<row r="1"><c r="A1"><v>43831</v></c><c r="B1" s="1"><v>43831</v></c></row>',
        extra={
            "xl/styles.xml": '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            '<cellXfs><xf numFmtId="57"/><xf numFmtId="0"/></cellXfs></styleSheet>'
        },
    )
    assert read_workbook(path)[0].rows == [[PartialDate(2020, 1), 43831]]


def test_minutes_are_told_from_months() -> None:
    kinds = {code: date_format(code).kinds for code in ("hh:mm", "mm:ss", "yyyy-mm", "h:mm d/m")}  # type: ignore[union-attr]
    assert "m" not in kinds["hh:mm"] and "m" not in kinds["mm:ss"]
    assert "m" in kinds["yyyy-mm"] and {"n", "m"} <= kinds["h:mm d/m"]


def test_midnight_is_no_time_of_day() -> None:
    assert shown(43831.0, "yyyy-mm-dd hh:mm") == PartialDate(2020, 1, 1)
    assert shown(43831.0 + 59 / 86_400, "yyyy-mm-dd hh:mm") == PartialDate(2020, 1, 1)
    assert shown(43831.0 + 60 / 86_400, "yyyy-mm-dd hh:mm") == "2020-01-01 00:01"
    assert parse_date("2020-01-01 00:01") == PartialDate(2020, 1, 1)  # a column of dates takes it too
