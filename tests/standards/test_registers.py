"""Registers are read once and checked: each mistake names file and key."""

import pytest

from partybook.features.roster.model import FIELDS
from partybook.standards.reading import ResourceFault
from partybook.standards.registers import BLANK, NUMBER, read_register, registers

GOOD = """
id = "R99"
title = "{branch}名册"
source = "roster.members"
paper = "landscape"
columns = [{ key = "number", width = 2 }, { key = "name", width = 4 }]
"""


def write(folder, text):
    file = folder / "own.toml"
    file.write_text(text, "utf-8")
    return file


def test_the_shipped_registers_are_read_and_numbered():
    found = registers()
    assert {name: found[name].id for name in ("roster", "member-summary", "sign-in")} == {
        "roster": "R01",
        "member-summary": "R03",
        "sign-in": "R11",
    }
    assert len(found["roster"].columns) == 18 and len(found["member-summary"].columns) == 21


def test_the_roster_registers_show_only_fields_there_are():
    keys = {field.key for field in FIELDS} | {NUMBER, BLANK}
    for register in registers().values():
        if register.source == "roster.members":
            assert {column.key for column in register.columns} <= keys


def test_defaults(tmp_path):
    register = read_register(write(tmp_path, GOOD))
    assert (register.name, register.layout, register.row_height, register.fill) == (
        "own",
        "table",
        8.5,
        False,
    )
    assert [column.label for column in register.columns] == ["序号", ""]
    assert register.kept([{"a": 1}]) == [{"a": 1}]


def test_rows_with_a_value_are_kept_or_dropped(tmp_path):
    rows = [{"voided_on": None, "number": 1}, {"voided_on": "2026-01-01", "number": 2}]
    for name, left in (("keep", [2]), ("drop", [1])):
        text = f'{name} = {{ key = "voided_on", known = true }}\n{GOOD}'
        assert [row["number"] for row in read_register(write(tmp_path, text)).kept(rows)] == left


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('id = "R99"\n', "", "id"),
        ("R99", "99", "id"),
        ("R99", "R99\nx", "TOML"),
        ("{branch}", "{women}", "title"),
        ("{branch}", "{branch:>9}", "title"),
        ("{branch}", "{branch", "title"),
        ("{branch}", "{branch.name}", "title"),
        ("roster.members", "roster", "source"),
        ("landscape", "A3", "paper"),
        ("columns", "layout = 1\ncolumns", "layout"),
        ("columns", 'layout = "letter"\ncolumns', "layout"),
        ("columns", 'layout = "form"\ncolumns', "columns"),
        ("columns", "blocks = []\ncolumns", "blocks"),
        ("columns", "colums = 1\ncolumns", "colums"),
        ("columns", 'head_left = "{nobody}"\ncolumns', "head_left"),
        ("columns", 'signatures = "x"\ncolumns', "signatures"),
        ("columns", 'signatures = [""]\ncolumns', "signatures"),
        ("columns", 'blanks = ["x"]\ncolumns', "blanks"),
        ("columns", 'fill = "yes"\ncolumns', "fill"),
        ("columns", "row_height = 400\ncolumns", "row_height"),
        ("columns", 'unconfirmed = ["all"]\ncolumns', "unconfirmed"),
        ("columns", 'keep = "full"\ncolumns', "keep"),
        ("columns", 'keep = { key = "standing" }\ncolumns', "keep.values"),
        ("columns", 'keep = { key = "standing", values = [] }\ncolumns', "keep.values"),
        ("columns", 'keep = { key = "standing", values = [1.5] }\ncolumns', "keep.values"),
        ("columns", 'keep = { key = "a b", values = [1] }\ncolumns', "keep.key"),
        ("columns", 'keep = { key = "a", values = [1], x = 1 }\ncolumns', "keep.x"),
        ('[{ key = "number", width = 2 }, { key = "name", width = 4 }]', "[]", "columns"),
        ('{ key = "name", width = 4 }', "4", "columns[1]"),
        ('"name"', '"number"', "columns"),
        ('"name"', '"Name"', "columns[1].key"),
        ('key = "name", ', "", "columns[1].key"),
        ('"name"', '"blank"', "columns[1].label"),
        (", width = 4", "", "columns[1].width"),
        ("width = 4", "width = 0", "columns[1].width"),
        ("width = 4", "width = true", "columns[1].width"),
        ("width = 4", 'width = 4, align = "middle"', "columns[1].align"),
        ("width = 4", 'width = 4, show = "name + 1"', "columns[1].show"),
        ("width = 4", 'width = 4, fit = "cut"', "columns[1].fit"),
        ("width = 4", "width = 4, lines = 0", "columns[1].lines"),
        ("width = 4", "width = 4, empty = 1", "columns[1].empty"),
        ("width = 4", "width = 4, formula = 1", "columns[1].formula"),
        ("width = 4", "width = 4, group = 1", "columns[1].group"),
        ("columns", 'total = "name"\ncolumns', "total"),
        ("columns", 'total = ["nothing"]\ncolumns', "total"),
        ("columns", 'total = ["number"]\ncolumns', "total"),
        ("columns", 'total = ["name", "name"]\ncolumns', "total"),
        ("columns", 'total = ["name"]\ncolumns', "total"),
        ("columns", "carry = true\ncolumns", "carry"),
        ("columns", 'notes = "共 {count} 人"\ncolumns', "notes"),
        ("columns", 'notes = ["共 {count} 人", "{nobody}"]\ncolumns', "notes[1]"),
        ("columns", "carry = 1\ncolumns", "carry"),
        ("columns", 'running = ["name"]\ncolumns', "running"),
        ("columns", 'total = ["name"]\nrunning = ["nothing"]\ncolumns', "running"),
        ("columns", 'total = ["name"]\nrunning = ["name"]\ncolumns', "running"),
        ("width = 4", "width = 4, zero = 0", "columns[1].zero"),
        ("columns", 'keep = { key = "a", known = false }\ncolumns', "keep.known"),
        ("columns", 'head_left = "{total_}"\ncolumns', "head_left"),
        ("{branch}", "{total_owed}", "title"),
        (
            "width = 4",
            'width = 4, group = "全年" }, { key = "sex", width = 1 }, { key = "note", group = "全年", width = 4',
            "columns",
        ),
        (
            'columns = [{ key = "number", width = 2 }',
            'layout = "sign-in"\ntotal = ["name"]\ncolumns = [{ key = "number", width = 9 }',
            "layout",
        ),
        ("columns", 'layout = "sign-in"\ncolumns', None),
        ("width = 2", 'width = 2, group = "人" ', None),
    ],
)
def test_a_mistake_is_named_by_file_and_key(tmp_path, old, new, key):
    assert old in GOOD
    if key is None:  # the control: what is right is read
        assert read_register(write(tmp_path, GOOD.replace(old, new, 1))).id == "R99"
        return
    with pytest.raises(ResourceFault) as caught:
        read_register(write(tmp_path, GOOD.replace(old, new, 1)))
    assert str(caught.value).startswith(f"{tmp_path.name}/own.toml, {key}:")


FORM = """
id = "R98"
title = "{branch}登记表"
source = "roster.members"
layout = "form"
paper = "portrait"
head_left = "姓名：{name}"
[[blocks]]
kind = "cells"
widths = [4, 8, 4, 8, 6]
lines = [
    [{ key = "name" }, { key = "sex" }, { box = "照片", down = 2 }],
    [{ key = "address" }],
    [{ label = "意见", span = 2 }, { says = "{name}同志，{joined_on:capitals}", foot = "签字", height = 40, grow = true }],
    [{ key = "blank", label = "" }],
]
[[blocks]]
kind = "text"
lines = ["兹有{name}同志。"]
[[blocks]]
kind = "table"
key = "speeches"
columns = [{ key = "number", width = 2 }, { key = "says", width = 9 }]
[[blocks]]
kind = "cut"
[[blocks]]
kind = "space"
height = 8
[[blocks]]
kind = "signatures"
words = ["党员（签字）"]
[[blocks]]
kind = "blanks"
lines = [["档号"], ["时间", "地点"]]
[[blocks]]
kind = "box"
caption = "粘贴处"
height = 30
"""


def test_cells_find_their_columns(tmp_path):
    form = read_register(write(tmp_path, FORM))
    lines = form.blocks[0].lines
    assert [[(cell.at, cell.span) for cell in line] for line in lines] == [
        [(0, 1), (2, 1), (4, 1)],
        [(0, 3)],
        [(0, 2), (2, 3)],
        [(0, 5)],
    ]
    assert form.blocks[0].names == {"name", "sex", "address", "joined_on"}
    assert (form.columns, form.titled, form.numbered) == ((), True, True)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("[[blocks]]", "row_height = 9\n[[blocks]]", "row_height"),
        ('kind = "cells"', 'kind = "grid"', "blocks[0].kind"),
        ('kind = "cells"\n', "", "blocks[0].kind"),
        ("widths = [4, 8, 4, 8, 6]", "widths = [4, 0]", "blocks[0].widths"),
        ("widths = [4, 8, 4, 8, 6]", "widths = [4]", "blocks[0].lines[0][0]"),
        ("widths = [4, 8, 4, 8, 6]", "widths = [4, 8, 4, 8, 6]\nsize = 3", "blocks[0].size"),
        ("down = 2", "down = 9", "blocks[0].lines"),
        ("down = 2 }", "down = 2, under = 1 }", "blocks[0].lines[0][2].under"),
        ('[{ key = "address" }]', '[{ key = "address", span = 2 }]', "blocks[0].lines[1]"),
        ('[{ key = "address" }]', '[{ key = "address", span = 4 }]', "blocks[0].lines[1][0]"),
        ('{ key = "address" }', '{ key = "address", says = "x" }', "blocks[0].lines[1][0]"),
        ('{ key = "address" }', '{ key = "address", show = "loud" }', "blocks[0].lines[1][0].show"),
        ('{ key = "address" }', "{}", "blocks[0].lines[1][0].label"),
        ('{ key = "address" }', "4", "blocks[0].lines[1]"),
        (', label = ""', "", "blocks[0].lines[3][0].label"),
        ("{joined_on:capitals}", "{joined_on:loud}", "blocks[0].lines[2][1].says"),
        ("{joined_on:capitals}", "{joined_on!r}", "blocks[0].lines[2][1].says"),
        ("height = 40", "height = 400", "blocks[0].lines[2][1].height"),
        ("兹有{name}", "兹有{name + 1}", "blocks[1].lines[0]"),
        ('lines = ["兹有{name}同志。"]', "lines = []", "blocks[1].lines"),
        ('lines = ["兹有{name}同志。"]', 'lines = ["x"]\nalign = "middle"', "blocks[1].align"),
        ('lines = ["兹有{name}同志。"]', 'lines = ["x"]\nbullet = 1', "blocks[1].bullet"),
        ('key = "speeches"\n', "", "blocks[2].key"),
        ('{ key = "says", width = 9 }', '{ key = "says" }', "blocks[2].columns[1].width"),
        ('kind = "cut"', 'kind = "cut"\nwords = "{x.y}"', "blocks[3].words"),
        ("height = 8\n", "", "blocks[4].height"),
        ('words = ["党员（签字）"]', 'words = [""]', "blocks[5].words"),
        ('[["档号"], ["时间", "地点"]]', "[4]", "blocks[6].lines"),
        ("height = 30", 'height = 30\nalign = "top"', "blocks[7].align"),
        ("{name}", "{na me}", "head_left"),
        ("{branch}", "{name}", "title"),
    ],
)
def test_a_mistake_in_a_form_is_named_by_file_and_key(tmp_path, old, new, key):
    assert old in FORM
    with pytest.raises(ResourceFault) as caught:
        read_register(write(tmp_path, FORM.replace(old, new, 1)))
    assert str(caught.value).startswith(f"{tmp_path.name}/own.toml, {key}:")
