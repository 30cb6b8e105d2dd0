"""Sums on paper: 过次页, 承前页 and 合计 read back from the PDF and added up again, page by page."""

import dataclasses
import io
import re
import tomllib
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partybook.fields import Field, Money, Name, Text, Whole
from partybook.paper.cells import Cells
from partybook.paper.fitting import FLOOR
from partybook.paper.fonts import Fonts
from partybook.paper.register import print_register
from partybook.paper.table import lay_out
from partybook.paper.totals import Sums, Totals
from partybook.standards.codes import codes
from partybook.standards.registers import register_from

FIELDS = (
    Field("name", "姓名", Name()),
    Field("owed", "应交", Money()),
    Field("paid", "实交", Money()),
    Field("people", "人数", Whole()),
    Field("note", "备注", Text()),
)
SHAPE = """
id = "R99"
title = "党费台账"
source = "dues.ledger"
paper = "landscape"
total = ["owed", "paid"]
signatures = ["收款人"]
columns = [
    { key = "number", width = 2 },
    { key = "name", width = 4 },
    { key = "owed", width = 5, group = "全年" },
    { key = "paid", width = 5, group = "全年" },
    { key = "note", width = 8 },
]
"""
CARRY = "carry = true\n"
AMOUNT = re.compile(r"-?\d+\.\d\d")


def register(extra=""):
    return register_from(tomllib.loads(extra + SHAPE), Path("registers/ledger.toml"))


def row(number, **known):
    """Amounts that no two rows share; every fourth row has paid nothing yet."""
    made = {
        "name": f"张{'一二三四'[number % 4]}",
        "owed": 101 + number * 7,
        "paid": 100 + number,
        "people": 1,
        "note": None,
    }
    return made | ({"paid": None} if number % 4 == 3 else {}) | known


def printed(rows, extra=CARRY):
    made = io.BytesIO()
    print_register(register(extra), rows, {}, FIELDS, codes(), made, made_on=None)
    return made.getvalue()


def pages_of(data):
    """The text of each page's table without white space."""
    document = pdfium.PdfDocument(data)
    texts = ["".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return texts


def after(word, page):
    """The two sums behind a word in fen."""
    found = re.search(f"{word}({AMOUNT.pattern})?({AMOUNT.pattern})?", page)
    assert found, f"no {word}"
    return tuple(round(float(text or 0) * 100) for text in found.groups())


def faults(pages, rows):
    """What a clerk with a calculator finds wrong: each page's rows are added to what it brought."""
    found = []
    so_far, start = (0, 0), 0
    for number, page in enumerate(pages, 1):
        if number > 1 and after("承前页", page) != so_far:
            found.append(f"page {number} brings {after('承前页', page)}, not {so_far}")
        count = len(re.findall(r"张[一二三四]", page))
        so_far = tuple(
            sum_ + sum(one[key] or 0 for one in rows[start : start + count])
            for sum_, key in zip(so_far, ("owed", "paid"), strict=True)
        )
        start += count
        word = "合计" if number == len(pages) else "过次页"
        if after(word, page) != so_far:
            found.append(f"page {number} ends with {after(word, page)}, not {so_far}")
        if (number > 1) != ("承前页" in page) or ("过次页" in page) == ("合计" in page):
            found.append(f"page {number} has the wrong rows of sums")
    assert start == len(rows)
    return found


@pytest.mark.parametrize("count", [1, 2, 11, 12, 13, 14, 25, 26, 27, 300])
def test_every_page_adds_up(count):
    rows = [row(number, note="长" * (number * 37 % 200)) for number in range(count)]
    pages = pages_of(printed(rows))
    assert faults(pages, rows) == []
    assert len(pages) > 1 or count < 26


def test_a_wrong_carry_is_found(monkeypatch):
    """The control: the same reading finds a 承前页 that forgets one row."""
    rows = [row(number) for number in range(60)]
    brought = Totals.brought
    monkeypatch.setattr(Totals, "brought", lambda self, count: brought(self, count - 1))
    found = faults(pages_of(printed(rows)), rows)
    assert found and all("brings" in fault for fault in found)


def test_a_wrong_sum_is_found(monkeypatch):
    rows = [row(number) for number in range(60)]
    text = Sums.text
    monkeypatch.setattr(Sums, "text", lambda self, column, count: text(self, column, max(0, count - 1)))
    assert faults(pages_of(printed(rows)), rows)


def test_one_page_has_a_total_and_no_carry():
    rows = [row(number) for number in range(5)]
    (page,) = pages_of(printed(rows))
    assert "合计" in page and "过次页" not in page and "承前页" not in page


def test_without_carry_only_the_last_page_has_sums():
    rows = [row(number) for number in range(40)]
    *before, last = pages_of(printed(rows, extra=""))
    assert len(before) >= 2
    assert after("合计", last) == (sum(one["owed"] for one in rows), sum(one["paid"] or 0 for one in rows))
    assert not any("合计" in page or "过次页" in page or "承前页" in page for page in [*before, last][:-1])


@pytest.mark.parametrize("extra", ["", CARRY])
def test_a_total_never_stands_alone_on_a_page(extra):
    """At every number of rows round a full page somebody stands above the sum."""
    counts = []
    for count in range(10, 36):
        pages = pages_of(printed([row(number) for number in range(count)], extra))
        counts.append(len(pages))
        assert all(re.search(r"张[一二三四]", page) for page in pages)
        assert "合计" in pages[-1]
    assert counts == sorted(counts) and counts[0] == 1 and counts[-1] == 3


def test_an_empty_sheet_has_a_total_for_the_pen():
    (page,) = pages_of(printed([]))
    assert "合计" in page and not AMOUNT.search(page)


def test_a_sum_of_nothing_known_is_blank_and_a_sum_of_zeros_is_not():
    (page,) = pages_of(printed([row(1, owed=0, paid=None), row(2, owed=0, paid=None)]))
    assert "合计0.00第1页" in page


def test_sums_are_exact_where_floats_are_not():
    big = 9_007_199_254_740_993  # 2**53 + 1 fen
    (page,) = pages_of(printed([row(1, owed=big, paid=1), row(2, owed=0, paid=-2)]))
    assert "90071992547409.93-0.01" in page.split("合计")[1]


def test_a_row_that_is_continued_counts_once():
    rows = [row(number) for number in range(6)]
    rows[2] = row(2, note="很长的说明" * 1200)
    pages = pages_of(printed(rows))
    assert len(pages) > 2 and faults(pages, rows) == []


def table_of(rows, extra=CARRY, width=745.0, height=330.0):
    made = register(extra)
    text, head = Fonts("text"), Fonts("head")
    return lay_out(made, rows, Cells(made, FIELDS, codes()), width, height, text, head)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(0, 900), max_size=70),
    st.sampled_from(["", CARRY, "fill = true\n", CARRY + "fill = true\n"]),
)
def test_rows_of_any_height_stay_whole_and_on_the_page(lengths, extra):
    """Every row stands once and in order, no page is overfull, sums stand first and last."""
    rows = [row(number, note="长" * length) for number, length in enumerate(lengths)]
    table = table_of(rows, extra)
    numbers = [line.cells[0].lines[0] for page in table.pages for line in page if line.begins]
    assert numbers == [str(number) for number in range(1, len(rows) + 1)]
    carry = extra.startswith(CARRY)
    for number, page in enumerate(table.pages):
        assert sum(line.height for line in page) <= 330 - table.head.height + 0.01
        words = [line.cells[0].lines[0] for line in page if line.boxes]
        last = number == len(table.pages) - 1
        wanted = ["承前页"] if carry and number else []
        wanted += ["合计"] if last else ["过次页"] if carry else []
        assert words == wanted
        assert (page[-1].boxes is not None) == (last or carry)


def test_sums_are_as_large_as_the_rest_and_inside_their_cells():
    rows = [row(number, owed=number % 2 * 1_234_567_89, paid=-9_999_999_99) for number in range(80)]
    table = table_of(rows)
    fonts = {"text": Fonts("text"), "head": Fonts("head")}
    seen = 0
    for line in (line for page in table.pages for line in page if line.boxes):
        for cell, box in zip(line.cells, line.boxes, strict=True):
            assert all(fonts[line.style].width(text) * cell.size <= box.room + 0.01 for text in cell.lines)
            assert len(cell.lines) <= 1 and (not cell.lines or cell.size == table.size)
            seen += len(cell.lines)
    assert seen > 10


@pytest.mark.parametrize("count", [40, 60, 300, 2000])
def test_a_ledger_of_a_year_is_large_enough_to_read(count):
    """22 columns on A4 landscape, twelve of them months: the rows not below 7.5 pt, large sums a little smaller."""
    months = [f"m{month:02d}" for month in range(1, 13)]
    fields = (*FIELDS, *(Field(key, key, Money()) for key in months), Field("base", "计算基数", Money()))
    shape = tomllib.loads(CARRY + SHAPE)
    shape["total"] += months
    shape["columns"] = [
        {"key": "number", "width": 2.3},
        {"key": "name", "width": 3.1},
        {"key": "base", "width": 3.8},
        {"key": "blank", "label": "比例", "width": 2.4},
        {"key": "owed", "width": 2.6},
        *({"key": key, "label": f"{int(key[1:])}月", "width": 2.6, "group": "各月实交"} for key in months),
        {"key": "paid", "width": 3.2},
        {"key": "people", "width": 3.2},
        {"key": "blank", "label": "欠", "width": 3},
        {"key": "blank", "label": "签字", "width": 3.6},
        {"key": "note", "width": 3},
    ]
    made = register_from(shape, Path("registers/ledger.toml"))
    rows = [
        row(number, base=412_011, owed=4120, paid=4120 * 12) | dict.fromkeys(months, 4120)
        for number in range(count)
    ]
    text, head = Fonts("text"), Fonts("head")
    table = lay_out(made, rows, Cells(made, fields, codes()), 745.0, 330.0, text, head)
    assert len(table.boxes) == 22 and table.size >= 7.5
    lines = [line for page in table.pages for line in page]
    assert {cell.size for line in lines if line.begins for cell in line.cells if cell.lines} == {table.size}
    sums = {cell.size for line in lines if not line.begins for cell in line.cells if cell.lines}
    assert min(sums) >= FLOOR and (count > 60 or sums == {table.size})
    assert all(len(cell.lines) <= 1 and cell.height <= line.height for line in lines for cell in line.cells)
    assert len({round(box.width, 3) for box in table.boxes[5:17]}) == 1


def test_the_figures_of_a_column_stand_under_each_other():
    """Ones are as wide as eights: the points of a column lie on one line."""
    document = pdfium.PdfDocument(printed([row(1, owed=11111, paid=None), row(2, owed=88888, paid=None)]))
    text = document[0].get_textpage()
    points = [place for place in range(text.count_chars()) if text.get_text_range(place, 1) == "."]
    lefts = [text.get_charbox(place)[0] for place in points]
    document.close()
    assert len(lefts) == 3  # two amounts and, in bold, their sum
    assert lefts[0] == pytest.approx(lefts[1], abs=0.2)


def test_columns_of_a_group_stand_below_one_head_cell_on_every_page():
    pages = pages_of(printed([row(number) for number in range(40)]))
    assert len(pages) > 1
    assert all(page.count("全年") == 1 and "应交" in page and "实交" in page for page in pages)


def test_labels_of_a_group_lie_inside_the_head():
    table = table_of([row(1)])
    head, boxes = table.head, table.boxes
    assert head.groups == ((2, 4),) and 0 < head.upper < head.height
    below = {}
    for down, line in head.rows:
        assert down + line.height <= head.height + 0.01
        for cell, box in zip(line.cells, line.boxes, strict=True):
            below["".join(cell.lines)] = (down, round(box.left, 2), round(box.width, 2))
    assert below["全年"] == (0, round(boxes[2].left, 2), round(boxes[2].width + boxes[3].width, 2))
    assert below["应交"][0] == below["实交"][0] == head.upper
    assert below["姓名"][0] == below["备注"][0] == 0


def test_a_running_balance_is_brought_forward_as_it_stands():
    """The balance is no sum: 承前页 and 合计 say the last one, a row without one changes nothing."""
    rows = [row(number, paid=1000 - number if number % 3 else None) for number in range(30)]
    extra = 'running = ["paid"]\n' + CARRY
    made = io.BytesIO()
    shape = tomllib.loads(extra + SHAPE) | {"total": ["owed"]}
    print_register(
        register_from(shape, Path("registers/x.toml")), rows, {}, FIELDS, codes(), made, made_on=None
    )
    pages = pages_of(made.getvalue())
    start = 0
    for page in pages:
        start += len(re.findall(r"张[一二三四]", page))
        last = next(one["paid"] for one in reversed(rows[:start]) if one["paid"] is not None)
        word = "合计" if page is pages[-1] else "过次页"
        assert after(word, page) == (sum(one["owed"] for one in rows[:start]), last)
    assert start == 30 and len(pages) > 1


def test_a_ledger_may_leave_zeros_out():
    made = register().columns
    columns = tuple(dataclasses.replace(column, zero="") for column in made)
    out = io.BytesIO()
    rows = [row(1, owed=0, paid=5), row(2, owed=7, paid=0)]
    print_register(
        dataclasses.replace(register(), columns=columns), rows, {}, FIELDS, codes(), out, made_on=None
    )
    (page,) = pages_of(out.getvalue())
    assert "张二0.052张三0.07合计0.070.05" in page


def test_the_running_number_stands_in_the_middle_whatever_fields_there_are():
    fields = (*FIELDS, Field("number", "收据号", Whole()))
    made = register()
    cells = Cells(made, fields, codes())
    assert cells.align(made.columns[0]) == "center" and cells.label(made.columns[0]) == "序号"
    assert cells.texts(made.columns[0], [{"number": 88}, {"number": 89}]) == ["1", "2"]


def test_notes_stand_under_the_table_of_every_page_and_take_its_room():
    notes = 'notes = ["本期收 {paid} 元。", "如有异议，请向党支部反映。' + "说明" * 60 + '"]\n'
    rows = [row(number) for number in range(30)]
    made = io.BytesIO()
    print_register(register(CARRY + notes), rows, {"paid": "1200.50"}, FIELDS, codes(), made, made_on=None)
    pages = pages_of(made.getvalue())
    assert all("本期收1200.50元。如有异议" in page and page.count("说明") == 60 for page in pages)
    assert len(pages) > len(pages_of(printed(rows)))
    assert faults([page.replace("本期收1200.50元", "") for page in pages], rows) == []


def test_text_can_not_be_summed():
    with pytest.raises(ValueError, match="note"):
        made = register_from(
            tomllib.loads(SHAPE.replace('["owed", "paid"]', '["note"]')), Path("registers/x.toml")
        )
        Cells(made, FIELDS, codes())
