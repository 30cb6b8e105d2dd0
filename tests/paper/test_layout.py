"""Lines, sizes and boxes: nothing is wider than its cell, nothing is cut."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partybook.features.roster.model import FIELDS
from partybook.paper.breaking import wrap
from partybook.paper.cells import Cells
from partybook.paper.fitting import FLOOR, fit
from partybook.paper.fonts import Fonts
from partybook.paper.furniture import furnish
from partybook.paper.sheet import SHEETS
from partybook.paper.table import lay_out
from partybook.standards.codes import codes
from partybook.standards.registers import registers

HEADS = dict.fromkeys(["formal", "branch", "as_of", "count", "full", "probationary", "women"])
CHARS = "王秀英，。（）·ABCxyz0123456789-/ 年月日号\n𠮷"


def table_of(name, rows):
    register, text, head = registers()[name], Fonts("text"), Fonts("head")
    sheet = SHEETS[register.paper]
    around = furnish(register, HEADS, sheet, text, head)
    cells = Cells(register, FIELDS, codes())
    return (
        lay_out(register, rows, cells, sheet.inner, around.top - around.bottom, text, head),
        text,
        head,
        around,
    )


@pytest.mark.parametrize("name", ["roster", "member-summary", "sign-in"])
def test_no_text_is_wider_than_its_cell(person, name):
    long = "东湖街道和平路社区第一党支部" * 3
    odd = {
        "name": "吾提库尔江·阿卜杜热合曼·" * 3,
        "address": long,
        "group": long,
        "post": long,
        "note": long * 4,
    }
    odd |= {"citizen_id": "1" * 60, "phone": "0571-88881234转8001", "native_place": "Ouagadougou" * 5}
    table, text, head, _ = table_of(name, [person(1), person(2, **odd), *map(person, range(50))])
    for page in table.pages:
        for line in page:
            for cell, box in zip(line.cells, table.boxes, strict=True):
                assert all(text.width(shown) * cell.size <= box.room + 0.01 for shown in cell.lines)
                assert cell.height <= line.height and (not cell.lines or cell.size >= FLOOR)
    for _, line in table.head.rows:
        for cell, box in zip(line.cells, line.boxes, strict=True):
            assert all(head.width(shown) * cell.size <= box.width for shown in cell.lines)


@pytest.mark.parametrize("name", ["roster", "member-summary", "sign-in"])
def test_the_table_stays_between_head_and_foot(person, name):
    table, _, _, around = table_of(name, [person(number, note="长" * (number % 90)) for number in range(200)])
    room = around.top - around.bottom
    assert all(table.head.height + sum(line.height for line in page) <= room + 0.01 for page in table.pages)
    width = table.boxes[-1].left + table.boxes[-1].width
    assert width == pytest.approx(SHEETS[registers()[name].paper].inner)


def test_usual_rows_are_readable_and_equally_high(person):
    table, _, _, _ = table_of("roster", [person(number) for number in range(40)])
    assert table.size >= 8.5
    sizes = {column.key: set() for column in registers()["roster"].columns}
    for line in table.pages[0]:
        for key, cell in zip(sizes, line.cells, strict=True):
            sizes[key].add(cell.size if cell.lines else table.size)
    assert all(
        sizes[key] == {table.size} for key in ("number", "name", "citizen_id", "born_on", "phone", "address")
    )
    assert min(min(found) for found in sizes.values()) >= 8
    assert len({line.height for page in table.pages for line in page}) == 1


def test_id_numbers_never_break(person):
    for name in ("roster", "member-summary"):
        table, _, _, _ = table_of(name, [person(number) for number in range(40)])
        place = [column.key for column in registers()[name].columns].index("citizen_id")
        assert all(len(line.cells[place].lines) == 1 for page in table.pages for line in page)


def test_people_run_down_the_left_block_then_down_the_right_one(person):
    table, _, _, _ = table_of("sign-in", [person(number) for number in range(5)])
    page = table.pages[0]
    assert [line.cells[0].lines for line in page[:4]] == [("1",), ("2",), ("3",), ()]
    assert [line.cells[4].lines for line in page[:4]] == [("4",), ("5",), (), ()]
    assert len(page) > 10  # ruled for guests


@settings(max_examples=150, deadline=None)
@given(st.text(CHARS, max_size=60), st.floats(1, 20))
def test_wrapping_loses_nothing_and_stays_within(text, limit):
    lines = wrap(text, limit, Fonts("text").width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(Fonts("text").width(line) <= limit + 1e-6 or len(line) == 1 for line in lines)


@pytest.mark.parametrize(
    ("text", "limit", "lines"),
    [
        ("1998年07月01日", 4.4, ["1998年", "07月01日"]),
        ("1998年07月", 4.4, ["1998年", "07月"]),
        ("阿依古丽·买买提", 4.5, ["阿依古丽·", "买买提"]),
        ("第一党小组", 4, ["第一党", "小组"]),
        ("正式，预备。", 2, ["正", "式，", "预", "备。"]),
        ("0571-88881234", 5, ["0571-", "88881234"]),
        ("", 3, [""]),
    ],
)
def test_lines_break_where_print_breaks_them(text, limit, lines):
    assert wrap(text, limit, Fonts("text").width) == lines


def test_a_text_gets_smaller_before_it_gets_unreadable_and_higher_after():
    fonts = Fonts("text")
    assert fit("王秀英", 60, 10, fonts).size == 10
    assert fit("王秀英华", 38, 10, fonts, lines=2).lines == ("王秀英华",)
    assert fit("王秀英华", 30, 10, fonts, lines=2).lines == ("王秀", "英华")
    assert fit("1" * 18, 70, 10, fonts).size < 10
    long = fit("长" * 5000, 60, 10, fonts, lines=2)
    assert long.size == FLOOR and sum(map(len, long.lines)) == 5000
