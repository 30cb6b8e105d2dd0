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
        ("columns", 'layout = "form"\ncolumns', "layout"),
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
        ("columns", "carry = 1\ncolumns", "carry"),
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
