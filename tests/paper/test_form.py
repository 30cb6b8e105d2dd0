"""Forms and letters, read back from the PDF: each row on its own pages, nothing clipped or lost, however long."""

import dataclasses
import datetime as dt
import io
import time
import tomllib
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.model import FIELDS
from partybook.fields import Date, Field, Money, Text, Whole
from partybook.paper.fonts import Fonts
from partybook.paper.form.layout import FormLayout
from partybook.paper.register import check_glyphs, print_register
from partybook.paper.sheet import SHEETS
from partybook.standards.codes import codes
from partybook.standards.registers import register_from

SPEECHES = (
    Field("speaker", "发言人", Text(), (), 4),
    Field("says", "内容", Text(), (), 20),
)
MORE = (Field("dues_to", "党费交至", Date()), Field("days", "天数", Whole()), Field("sum", "金额", Money()))
CELLS = """
[[blocks]]
kind = "cells"
widths = [4, 8, 4, 8, 6]
lines = [
    [{ key = "name" }, { key = "sex" }, { box = "照片", down = 3 }],
    [{ key = "citizen_id", span = 3 }],
    [{ key = "born_on", show = "chinese" }, { key = "education", empty = "无" }],
    [{ key = "address" }],
    [{ key = "note", label = "讨论发言", height = 60, foot = "记录人（签字）：        年    月    日" }],
]
"""


def form(blocks, **more):
    table = {"id": "R99", "title": "登记表", "source": "a.b", "layout": "form", "paper": "portrait"}
    return register_from(table | tomllib.loads(blocks) | more, Path("registers/own.toml"))


@pytest.fixture
def printed():
    """Prints rows as a form and gives the PDF's pages, white space left out."""

    def work(register, rows, **more):
        out = io.BytesIO()
        print_register(
            register,
            rows,
            {"branch": "东湖社区党支部", "year": 2026, "superior": None},
            (*FIELDS, *MORE),
            codes(),
            out,
            made_on=dt.date(2026, 11, 22),
            inner={"speeches": SPEECHES},
            **more,
        )
        document = pdfium.PdfDocument(out.getvalue())
        try:
            _nothing_outside(document, register)
            return ["".join(page.get_textpage().get_text_bounded().split()) for page in document]
        finally:
            document.close()

    return work


def _nothing_outside(document, register):
    """Every character stands within the margins."""
    sheet = SHEETS[register.paper]
    for page in document:
        text = page.get_textpage()
        for place in range(text.count_chars()):
            if text.get_text_range(place, 1).strip():
                left, bottom, right, top = text.get_charbox(place)
                assert left >= sheet.left - 1 and right <= sheet.width - sheet.right + 1
                assert bottom >= sheet.bottom - 3 and top <= sheet.height - sheet.top + 3


def test_each_row_begins_a_page_of_its_own_with_its_own_numbers(printed, person):
    rows = [person(number, name=f"王{number:03d}号") for number in range(5)]
    pages = printed(form(CELLS, head_left="{branch}　{name}"), rows)
    assert len(pages) == 5
    for row, page in zip(rows, pages, strict=True):
        assert page.count(row["name"]) == 2 and row["citizen_id"] in page and row["address"] in page
        assert "第1页共1页" in page and page.count("照片") == 1 and "记录人（签字）" in page


def test_no_row_is_a_blank_form_for_the_pen(printed):
    (page,) = printed(form(CELLS, head_left="姓名：{name}"), [])
    assert "公民身份号码" in page and "姓名：____" in page and "无" not in page


def test_a_value_that_is_not_known_says_what_the_register_says(printed, person):
    (page,) = printed(form(CELLS), [person(1, education=None)])
    assert "学历无" in page


@pytest.mark.parametrize(("length", "least"), [(900, 1), (2_000, 2), (30_000, 14)])
def test_a_long_cell_runs_over_pages_and_loses_nothing(printed, person, length, least):
    note = "".join(f"第{number}句。" for number in range(length // 5))[:length]
    pages = printed(form(CELLS), [person(1, note=note)])
    total = len(pages)
    assert total >= least
    whole = "".join(pages)
    for number, page in enumerate(pages, 1):
        assert f"第{number}页共{total}页" in page
        whole = whole.replace(f"第{number}页共{total}页", "")
        assert number == 1 or "讨论发言（续）" in page
    whole = whole.replace("讨论发言（续）", "").replace("登记表", "").replace("照片", "")
    assert note in whole
    assert "记录人（签字）" in pages[-1] and whole.count("记录人") == 1


def test_thirty_thousand_characters_take_less_than_a_second(printed, person):
    register, row = form(CELLS), person(1, note="支部大会讨论通过，同志们一致认为要把工作做好。\n" * 1_200)
    printed(register, [row | {"note": None}])
    start = time.perf_counter()
    print_register(register, [row], {}, FIELDS, codes(), io.BytesIO(), made_on=dt.date(2026, 1, 1))
    assert time.perf_counter() - start < 1


def test_every_value_is_whole_however_long(printed, person):
    long = {"name": "阿卜杜热合曼·" * 12, "address": "湖滨街道和平路" * 40, "note": "备" * 50}
    pages = printed(form(CELLS, head_left="{name}"), [person(1, **long)])
    assert long["address"] in "".join(pages) and "".join(pages).count(long["name"]) == 2


def test_rare_characters_stand_in_cells_and_letters(printed, person):
    text = '[[blocks]]\nkind = "text"\nlines = ["兹有{name}同志，{note}。"]\n'
    row = person(1, name="𠮷𬱖𫍽", note="𰻞")
    (page,) = printed(form(CELLS + text), [row])
    assert page.count("𠮷𬱖𫍽") == 2 and "兹有𠮷𬱖𫍽同志，𰻞。" in page
    assert check_glyphs(form(CELLS + text), [row], FIELDS, codes()) == []
    (problem,) = check_glyphs(form(text), [person(2, name="王\ue123")], FIELDS, codes())
    assert problem.code == "glyph-missing" and "王\ue123" in str(problem) and "姓名" in str(problem)


def test_a_letter_says_its_values_as_the_template_asks(printed, person):
    text = """
[[blocks]]
kind = "text"
lines = ["{name}，{sex}，{joined_on}入党，{standing:label}，党费交至{dues_to:capitals}，有效期{days:capitals}天，{sum:capitals}。",
         "此致{superior}"]
[[blocks]]
kind = "text"
align = "right"
inset = 4
lines = ["{branch}", "{made_on}"]
"""
    row = person(1, joined_on=PartialDate(1995, 7, 1), dues_to=PartialDate(2026, 10), days=90, sum=140950)
    (page,) = printed(form(text, paper="document", titled=False, numbered=False), [row])
    name, sex = row["name"], "男" if row["sex"] == "1" else "女"
    assert f"{name}，{sex}，1995年7月1日入党，正式党员，党费交至贰零贰陆年零壹拾月，有效期玖拾天" in page
    assert "人民币壹仟肆佰零玖元伍角" in page and "此致____" in page and "2026年11月22日" in page
    assert "登记表" not in page and "第1页" not in page
    (blank,) = printed(form(text, titled=False), [])
    assert "____" in blank and "None" not in blank and "东湖社区党支部" in blank


def test_a_letter_of_several_pages_is_numbered(printed, person):
    text = '[[blocks]]\nkind = "text"\nlines = ["{note}"]\n'
    pages = printed(form(text, numbered=False), [person(1, note="一二三四五六七八九十" * 200)])
    assert len(pages) > 2 and all("页共" in page for page in pages)
    assert "".join(pages).count("一二三四五六七八九十") >= 190


def test_a_table_within_a_form_repeats_its_head(printed, person):
    block = """
[[blocks]]
kind = "table"
key = "speeches"
least = 3
columns = [{ key = "number", width = 2 }, { key = "speaker", width = 5 }, { key = "says", width = 20 }]
"""
    speeches = [{"speaker": f"王{number:03d}", "says": f"发言{number:03d}。" * 9} for number in range(60)]
    pages = printed(form(CELLS + block), [{**person(1), "speeches": speeches}])
    assert len(pages) > 1 and all("序号发言人内容" in page for page in pages)
    assert all("".join(pages).count(f"王{number:03d}") == 1 for number in range(60))
    assert all("".join(pages).count(f"发言{number:03d}。") == 9 for number in range(60))
    huge = [{"speaker": "王一", "says": "话" * 9_000}]
    pages = printed(form(CELLS + block), [{**person(1), "speeches": huge}])
    assert "".join(pages).count("话") == 9_000 and "续" in pages[-1]
    for row in ([], [person(1)]):
        (page,) = printed(form(block), row)
        assert "序号发言人内容" in page


def test_what_is_signed_stays_with_what_stands_above(printed, person):
    blocks = """
[[blocks]]
kind = "text"
lines = ["{note}"]
[[blocks]]
kind = "signatures"
words = ["党员（签字）", "党支部书记（签字）", "基层党委（盖章）"]
dated = true
"""
    for lines in range(20, 32):
        pages = printed(form(blocks), [person(1, note="\n".join(f"第{n:02d}行" for n in range(lines)))])
        assert "党员（签字）" in "".join(pages)
        last = next(page for page in pages if "党员（签字）" in page)
        assert f"第{lines - 1:02d}行" in last


def test_a_cell_to_be_signed_is_not_torn_from_its_foot(printed, person):
    """Only text that is longer than what is left of the page is parted, and the foot keeps a line of it."""
    block = """
[[blocks]]
kind = "cells"
widths = [4, 20]
lines = [
    [{ key = "note", height = 180 }],
    [{ key = "address", label = "支部意见", height = 80, foot = "书记（签字）：" }],
]
"""
    pages = printed(form(block), [person(1, address="同意。")])
    assert ["同意。" in page for page in pages] == ["书记（签字）" in page for page in pages] == [False, True]
    for lines in range(36, 48):
        text = "\n".join(f"第{number:02d}行" for number in range(lines))
        pages = printed(form(block), [person(1, note=None, address=text)])
        whole = "".join(pages)
        assert all(whole.count(f"第{number:02d}行") == 1 for number in range(lines))
        signed = next(page for page in pages if "书记（签字）" in page)
        assert f"第{lines - 1:02d}行" in signed


def test_paragraphs_of_a_value_are_paragraphs_of_the_letter(printed, person):
    text = '[[blocks]]\nkind = "text"\nlines = ["{note}"]\n'
    cells = """
[[blocks]]
kind = "cells"
widths = [4, 20]
lines = [[{ key = "note", indent = true }], [{ key = "address" }]]
"""
    for blocks in (text, cells):
        out = io.BytesIO()
        row = person(1, note="第一段。\n第二段。", address="平齐")
        print_register(form(blocks), [row], {}, FIELDS, codes(), out, made_on=dt.date(2026, 1, 1))
        document = pdfium.PdfDocument(out.getvalue())
        page = document[0].get_textpage()
        found = [page.search(word).get_next() for word in ("第一段", "第二段", "平齐")]
        boxes = [page.get_charbox(place[0]) for place in found if place]
        document.close()
        assert boxes[0][0] == pytest.approx(boxes[1][0], abs=1) and boxes[0][1] > boxes[1][1]
        if len(boxes) > 2:
            assert boxes[0][0] == pytest.approx(boxes[2][0] + 24, abs=1.5)


def test_marks_stand_where_the_form_says(printed, person):
    blocks = """
[[blocks]]
kind = "cut"
words = "第 {year} 号　骑缝章"
[[blocks]]
kind = "space"
height = 20
[[blocks]]
kind = "blanks"
lines = [["档号"], ["时间", "地点"]]
[[blocks]]
kind = "box"
caption = "回执粘贴处"
height = 40
"""
    (page,) = printed(form(blocks), [person(1)])
    assert all(words in page for words in ("第2026号骑缝章", "档号：", "时间：", "地点：", "回执粘贴处"))


@pytest.mark.parametrize("lines", [1, 3, 12, 30])
def test_a_cell_that_grows_fills_its_page(person, lines):
    block = """
[[blocks]]
kind = "cells"
widths = [4, 20]
lines = [[{ key = "note", grow = true }], [{ key = "blank", label = "审核意见", height = 30 }]]
"""
    out = io.BytesIO()
    row = person(1, note="\n".join(f"第{number}行" for number in range(lines)))
    result = print_register(form(block), [row], {}, FIELDS, codes(), out, made_on=dt.date(2026, 1, 1))
    assert result.pages == 1


def test_cancelling_leaves_no_file(tmp_path, person):
    heard = []

    def stop(done, total):
        heard.append((done, total))
        return done < 2

    with pytest.raises(Problem) as caught:
        print_register(
            form(CELLS),
            [person(number) for number in range(5)],
            {},
            FIELDS,
            codes(),
            tmp_path / "a.pdf",
            made_on=dt.date(2026, 1, 1),
            progress=stop,
        )
    assert caught.value.code == "cancelled" and heard == [(1, 5), (2, 5)]
    assert not list(tmp_path.glob("*.pdf*"))


def test_a_form_that_names_nothing_there_is_a_bug_with_a_name(printed, person):
    with pytest.raises(ValueError, match="nobody"):
        printed(form('[[blocks]]\nkind = "text"\nlines = ["{nobody}"]'), [person(1)])
    wrong = dataclasses.replace(form(CELLS), head_left="{nobody}")
    with pytest.raises(KeyError):
        printed(wrong, [person(1)])


def test_two_runs_give_equal_bytes(person):
    made = []
    for _ in range(2):
        out = io.BytesIO()
        print_register(form(CELLS), [person(1)], {}, FIELDS, codes(), out, made_on=dt.date(2026, 1, 1))
        made.append(out.getvalue())
    assert made[0] == made[1]


COPIES = {"copies": ["缴款联", "回执联"], "per_page": 2, "titled": False, "numbered": False}
SLIP = """
[[blocks]]
kind = "text"
align = "center"
lines = ["上缴单（{copy}）"]

[[blocks]]
kind = "cells"
widths = [4, 8]
lines = [[{ key = "name" }], [{ key = "sum", show = "capitals" }], [{ key = "note" }]]
"""


def test_copies_share_a_page_with_a_line_to_cut(printed, person):
    rows = [person(number, name=f"王{number}号", sum=40_909, note=None) for number in range(3)]
    pages = printed(form(SLIP, **COPIES), rows)
    assert len(pages) == 3
    for row, page in zip(rows, pages, strict=True):
        assert page.count(row["name"]) == page.count("人民币肆佰零玖元零玖分") == 2
        first, second = page.split("沿此线裁开")
        assert "（缴款联）" in first and "（回执联）" in second


def test_without_a_shared_page_each_copy_has_its_own(printed, person):
    pages = printed(form(SLIP, copies=["甲", "乙"]), [person(1, sum=1), person(2, sum=1)])
    assert [("甲" in page, "乙" in page) for page in pages] == [(True, False), (False, True)] * 2


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (3, 1), (4, 2), (7, 3)])
def test_several_forms_stand_on_a_page_and_can_all_be_cut_off(printed, person, count, pages):
    register = form(SLIP, per_page=3, titled=False, copies=["收据"])
    found = printed(
        register, [person(number, name=f"王{number}号", sum=1, note=None) for number in range(count)]
    )
    assert len(found) == pages
    for number in range(count):
        assert f"王{number}号" in found[number // 3]
    for number, page in enumerate(found):
        forms = min(3, count - 3 * number) if count else 3
        assert page.count("（收据）") == forms and page.count("沿此线裁开") == min(2, forms)


def test_the_cut_lines_part_the_page_equally(person):
    register = form(SLIP, per_page=3, titled=False, copies=["收据"])
    out = io.BytesIO()
    print_register(
        register, [person(1, sum=1), person(2, sum=1)], {}, (*FIELDS, *MORE), codes(), out, made_on=None
    )
    document = pdfium.PdfDocument(out.getvalue())
    text = document[0].get_textpage()
    tops = [
        text.get_charbox(place)[1]
        for place in range(text.count_chars())
        if text.get_text_range(place, 1) == "裁"
    ]
    room = SHEETS["portrait"].height - SHEETS["portrait"].top - SHEETS["portrait"].bottom
    document.close()
    assert len(tops) == 2 and tops[0] - tops[1] == pytest.approx(room / 3, rel=0.05)


def test_a_form_longer_than_its_part_is_whole_on_the_next_page(printed, person):
    register = form(SLIP, per_page=3, titled=False, copies=["收据"])
    long = person(2, name="李长文", sum=1, note="说明" * 900)
    pages = printed(register, [person(1, sum=1, note=None), long, person(3, name="张后来", sum=1, note=None)])
    assert "".join(pages).count("说明") == 900
    assert sum("李长文" in page for page in pages) == 1


@pytest.mark.parametrize(
    ("key", "value"), [("per_page", 0), ("per_page", 9), ("copies", "甲"), ("copies", [""])]
)
def test_copies_and_forms_of_a_page_are_checked(key, value):
    with pytest.raises(ValueError, match=key):
        form(SLIP, **{key: value})


def test_sums_of_an_inner_table_stand_out():
    block = '[[blocks]]\nkind = "table"\nkey = "speeches"\nsums_lack = "speaker"\ncolumns = [{ key = "speaker", width = 4 }, { key = "says", width = 9 }]\n'
    rows = [{"speeches": [{"speaker": "王", "says": "一"}, {"speaker": None, "says": "合计"}]}]
    register = form(block)
    layout = FormLayout(register, {}, FIELDS, {"speeches": SPEECHES}, codes(), Fonts("text"), Fonts("head"))
    head, line, total = layout.strips(rows[0], 500)
    assert [slot.label for strip in (head, line, total) for slot in strip.slots] == [
        True,
        True,
        False,
        False,
        True,
        True,
    ]
    with pytest.raises(ValueError, match="sums_lack"):
        form(block.replace('"speaker"\ncol', '"nobody"\ncol'))
