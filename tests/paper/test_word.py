"""Word forms: marks as clerks and WPS write them, rows that come in, fonts, what must not change."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Sequence
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.facts import Source
from partybook.fields import CitizenId, CodeKind, Date, Field, Money, Name, Text
from partybook.marks import Place
from partybook.marks.filling import Filling
from partybook.paper import word
from partybook.paper.word.writing import write_form
from partybook.standards.codes import codes
from partybook.standards.word import word_forms

FIELDS = (
    Field("name", "姓名", Name()),
    Field("sex", "性别", CodeKind("sex")),
    Field("citizen_id", "公民身份号码", CitizenId(), ("身份证号",)),
    Field("joined_on", "入党时间", Date()),
    Field("due", "应交", Money()),
    Field("note", "备注", Text()),
)
SPEECH = (Field("speaker", "发言人", Name()), Field("words", "发言", Text()))
SOURCE = Source("made.up", "虚构", FIELDS, lambda _session, _asked: (), inner={"speeches": SPEECH})
HEADS = ((Field("unit", "单位", Text()), "东湖社区党支部"), (Field("more", "附注", Text()), None))
NAMES = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def person(order: int, **more: Any) -> dict[str, Any]:
    row = {
        "uid": str(order),
        "name": f"张{order}",
        "sex": "2",
        "citizen_id": "000000197005010017",
        "joined_on": PartialDate(1995, 7, 1),
        "due": 123456,
        "note": None,
        "speeches": [{"speaker": "王芳", "words": "同意"}, {"speaker": "李娜", "words": "第一行\n第二行"}],
    }
    return {**row, **more}


def filling(rows: Sequence[Any], *, one: bool = True) -> Filling:
    return Filling(SOURCE, HEADS, rows, codes(), one=one)


def _room(section: Any) -> int:
    return int(section.page_width - section.left_margin - section.right_margin)


def saved(document: Any) -> bytes:
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def filled(document: Any, *rows: Any, one: bool = True) -> Any:
    return docx.Document(io.BytesIO(word.fill(saved(document), filling(rows, one=one))))


def texts(table: Any) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_a_mark_over_several_runs_keeps_the_look_of_its_first_character() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("同志：")
    for text, bold in (
        ("[", True),
        ("[姓", False),
        ("名", False),
        ("]](", False),
        ("[[性别]]", False),
        (")", True),
    ):
        paragraph.add_run(text).bold = bold
    (done,) = filled(document, person(1)).paragraphs
    assert done.text == "同志：张1(女)"
    assert [run.text for run in done.runs if run.bold] == ["张1", ")"]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[[姓名]]", "张1"),
        ("[[ 姓　名 ]]", "张1"),
        ("[[name]]", "张1"),
        ("【【姓名】】", "张1"),
        ("［［姓名］］", "张1"),
        ("[[身份证号]]", "000000197005010017"),
        ("[[入党时间]]", "1995.07"),
        ("[[入党时间:年月日]]", "1995年7月1日"),
        ("[[入党时间：大写]]", "壹玖玖伍年柒月零壹日"),
        ("[[应交]]", "1234.56"),
        ("[[应交:大写]]", "人民币壹仟贰佰叁拾肆元伍角陆分"),
        ("[[单位]]", "东湖社区党支部"),
        ("[[备注]]", ""),
        ("[[备注:无]]", "无"),
        ("[[备注：—]]", "—"),
        ("[[姓名|无]]", "张1"),
        ("[[入党时间:年月日:无]]", "1995年7月1日"),
        ("a[[姓名]]b[[姓名]]c", "a张1b张1c"),
        ("[[姓名]][[性别]]", "张1女"),
        ("单[个]括号[姓名]不动", "单[个]括号[姓名]不动"),
    ],
)
def test_what_a_mark_says(written: str, shown: str) -> None:
    document = docx.Document()
    document.add_paragraph(written)
    assert not filling([person(1)]).faults(word.places(saved(document)))
    assert [one.text for one in filled(document, person(1)).paragraphs] == [shown]


def test_everywhere_on_the_page() -> None:
    document = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "页眉[[单位]]"
    section.footer.paragraphs[0].text = "页脚[[姓名]]"
    outer = document.add_table(1, 1).cell(0, 0)
    outer.add_table(1, 1).cell(0, 0).text = "内[[姓名]]"
    body = f'<w:txbxContent xmlns:w="{NAMES}"><w:p><w:r><w:t>框[[姓</w:t></w:r><w:r><w:t>名]]</w:t></w:r></w:p></w:txbxContent>'
    box = parse_xml(
        f'<w:r xmlns:w="{NAMES}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        f' xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>{body}'
        f"</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>{body}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    document.add_paragraph("挂着框的段[[姓名]]")._p.append(box)
    wheres = {place.where for place in word.places(saved(document)) if "[[" in place.text}
    assert wheres == {"页眉第 1 段", "页脚第 1 段", "表格 2 第 1 行第 1 格", "文本框", "第 1 段"}
    done = filled(document, person(1))
    xml = done.element.xml
    assert xml.count(">框张1<") == 2 and "[[" not in xml
    assert done.sections[0].header.paragraphs[0].text == "页眉东湖社区党支部"
    assert done.sections[0].footer.paragraphs[0].text == "页脚张1"
    assert done.tables[0].cell(0, 0).tables[0].cell(0, 0).text == "内张1"
    assert [p.text for p in done.paragraphs if p.text] == ["挂着框的段张1"]


def listing(*cells: str) -> Any:
    document = docx.Document()
    table = document.add_table(3, len(cells))
    for place, text in enumerate(cells):
        table.cell(0, place).text = f"头{place}"
        table.cell(1, place).text = text
    table.cell(2, 0).text = "合计"
    table.rows[1].height = docx.shared.Mm(12)
    return document


def test_a_row_for_each_record() -> None:
    table = filled(listing("[[#序号]]", "[[#姓名]]", "[[单位]]"), *map(person, range(3)), one=False).tables[0]
    assert texts(table)[1:] == [
        ["1", "张0", "东湖社区党支部"],
        ["2", "张1", "东湖社区党支部"],
        ["3", "张2", "东湖社区党支部"],
        ["合计", "", ""],
    ]
    assert [round(row.height.mm) for row in table.rows[1:4]] == [12] * 3


def test_a_list_of_nobody_is_one_empty_row() -> None:
    done = filling([], one=False)
    table = docx.Document(io.BytesIO(word.fill(saved(listing("[[#序号]]", "[[#姓名]]")), done))).tables[0]
    assert texts(table)[1:] == [["", ""], ["合计", ""]]
    assert not done.warnings()


def test_rows_within_a_record_and_records_of_two_rows() -> None:
    table = filled(listing("[[#序号]]", "[[#发言人]]", "[[#speeches.发言]]"), person(1)).tables[0]
    assert texts(table)[1:3] == [["1", "王芳", "同意"], ["2", "李娜", "第一行\n第二行"]]
    document = listing("[[#序号]]", "[[#姓名]]")
    document.tables[0].cell(2, 0).text, document.tables[0].cell(2, 1).text = "", "[[#应交]]"
    table = filled(document, person(1), person(2), one=False).tables[0]
    assert texts(table)[1:] == [["1", "张1"], ["", "1234.56"], ["2", "张2"], ["", "1234.56"]]


def test_a_cell_that_reaches_down_takes_in_the_rows() -> None:
    document = listing("人员", "[[#姓名]]")
    table = document.tables[0]
    table.cell(0, 0).merge(table.cell(2, 0)).text = "人员"
    done = filled(document, *map(person, range(3)), one=False).tables[0]
    assert [row[1] for row in texts(done)] == ["头1", "张0", "张1", "张2", ""]
    merges = [row._tr.tc_lst[0].vMerge for row in done.rows]
    assert merges == ["restart", "continue", "continue", "continue", "continue"]


def test_a_label_that_begins_in_the_repeated_row() -> None:
    document = listing("人员", "[[#姓名]]")
    table = document.tables[0]
    table.cell(2, 0).text = ""
    table.cell(1, 0).merge(table.cell(2, 0)).text = "人员"
    done = filled(document, *map(person, range(3)), one=False).tables[0]
    assert [row._tr.tc_lst[0].vMerge for row in done.rows][1:] == [
        "restart",
        "continue",
        "continue",
        "continue",
    ]
    assert [row[0] for row in texts(done)][1:] == ["人员"] * 4


def test_paragraphs_of_a_list() -> None:
    document = docx.Document()
    for text in ("名单：", "[[#序号]]．[[#姓名]]", "完"):
        document.add_paragraph(text)
    done = filled(document, person(1), person(2), one=False)
    assert [one.text for one in done.paragraphs] == ["名单：", "1．张1", "2．张2", "完"]


def test_paragraphs_of_a_list_with_lines_of_their_own() -> None:
    document = docx.Document()
    for text in ("[[#备注]]", "完"):
        document.add_paragraph(text)
    done = filled(document, person(1, note="一\n二"), person(2, note="三\n四"), one=False)
    assert [one.text for one in done.paragraphs] == ["一\n二", "三\n四", "完"]
    table = filled(
        listing("[[#姓名]]", "[[#备注]]"), *(person(n, note="一\n二") for n in (1, 2)), one=False
    ).tables[0]
    assert texts(table)[1:3] == [["张1", "一\n二"], ["张2", "一\n二"]]
    assert [len(row.cells[1].paragraphs) for row in table.rows[1:3]] == [2, 2]


def test_lines_of_a_long_text() -> None:
    long = "\n".join(f"第{line}段" + "字" * 300 for line in range(100)) + "末"
    assert len(long) > 30_000
    document = docx.Document()
    document.add_paragraph("[[备注]]", style="List Bullet")
    document.add_paragraph("记录：[[备注]]。")
    done = filled(document, person(1, note=long)).paragraphs
    assert [one.text for one in done[:-1]] == long.split("\n")
    assert {one.style.name for one in done[:-1]} == {"List Bullet"}
    assert done[-1].text == f"记录：{long}。"


def test_what_is_filled_in_is_not_looked_through_again() -> None:
    document = listing("[[#姓名]]", "[[#备注]]")
    table = filled(document, person(1, note="[[姓名]] & <w:p>\x0b\ufffe"), one=False).tables[0]
    assert texts(table)[1] == ["张1", "[[姓名]] & <w:p>"]


def fonts(run: Any) -> Any:
    return run._r.rPr.rFonts


def test_every_run_that_is_written_has_a_chinese_font() -> None:
    document = docx.Document()
    document.styles.add_style("仿", 1).element.get_or_add_rPr().get_or_add_rFonts().set(
        qn("w:eastAsia"), "仿宋"
    )
    document.add_paragraph("[[姓名]]")
    document.add_paragraph("[[姓名]]", style="仿")
    own = document.add_paragraph().add_run("[[姓名]]")
    own.font.name = "Arial"
    own._r.rPr.rFonts.set(qn("w:eastAsia"), "楷体")
    document.add_table(1, 1).cell(0, 0).text = "[[#姓名]]"
    done = filled(document, person(1))
    runs = [run for one in done.paragraphs for run in one.runs]
    runs += [run for row in done.tables[0].rows for run in row.cells[0].paragraphs[0].runs]
    assert [fonts(run).get(qn("w:eastAsia")) for run in runs] == ["宋体", "仿宋", "楷体", "宋体"]
    assert fonts(runs[2]).get(qn("w:ascii")) == "Arial"
    assert {fonts(run).get(qn("w:hint")) for run in runs} == {"eastAsia"}


def test_what_is_not_marked_stays_byte_for_byte() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "没有标记的页眉"
    document.add_paragraph("[[姓名]]")
    before = saved(document)
    after = word.fill(before, filling([person(1)]))
    with zipfile.ZipFile(io.BytesIO(before)) as old, zipfile.ZipFile(io.BytesIO(after)) as new:
        assert old.namelist() == new.namelist()
        changed = [name for name in old.namelist() if old.read(name) != new.read(name)]
    assert changed == ["word/document.xml"]


@pytest.mark.parametrize(
    ("written", "code", "says"),
    [
        ("[[姓明]]", "mark-unknown", "第 1 段：没有“[[姓明]]”这一项，是不是 [[姓名]]？"),
        ("[[#姓明]]", "mark-unknown", "第 1 段：没有“[[#姓明]]”这一项，是不是 [[#姓名]]？"),
        ("[[毫不相干]]", "mark-unknown", "第 1 段：没有“[[毫不相干]]”这一项。可以写的在“能写的标记”里。"),
        ("[[姓名", "mark-left", "第 1 段：“[[姓名”的方括号不成对，请写成 [[姓名]] 这样。"),
        ("姓名]]", "mark-left", "第 1 段：“姓名]]”的方括号不成对，请写成 [[姓名]] 这样。"),
        ("[[性别:大写]]", "mark-show", "第 1 段：“[[性别:大写]]”不能按“大写”来写。可用：全称、简称。"),
        ("[[]]", "mark-left", "第 1 段：“[[]]”的方括号不成对，请写成 [[姓名]] 这样。"),
    ],
)
def test_what_is_wrong_is_named(written: str, code: str, says: str) -> None:
    document = docx.Document()
    document.add_paragraph(written)
    (fault,) = filling([person(1)]).faults(word.places(saved(document)))
    assert (fault.code, str(fault)) == (code, says)


def test_a_form_of_one_needs_one() -> None:
    places = [Place("第 1 段", "[[姓名]][[性别]]")]
    assert [str(one) for one in filling([person(1), person(2)], one=False).faults(places)] == [
        "模板填的是一条记录，现在有 2 条，请选定其中一条。"
    ]
    assert [one.code for one in filling([], one=False).faults(places)] == ["fill-which"]
    assert not filling([person(1)], one=False).faults(places)
    mixed = [*places, Place("第 2 段", "[[#姓名]]")]
    assert [one.code for one in filling([person(1), person(2)], one=False).faults(mixed)] == [
        "mark-which"
    ] * 2


def test_two_lists_in_one_row_and_a_list_in_a_list_are_refused() -> None:
    with pytest.raises(Problem) as refused:
        filled(listing("[[#应交]]", "[[#speeches.发言]]"), person(1))
    assert refused.value.code == "marks-lists"
    document = listing("[[#姓名]]", "外")
    document.tables[0].cell(1, 1).add_table(1, 1).cell(0, 0).text = "[[#姓名]]"
    with pytest.raises(Problem) as refused:
        filled(document, person(1))
    assert refused.value.code == "marks-nested"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "form-damaged"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "form-old"),
        (b"PK\x03\x04junk", "form-damaged"),
    ],
)
def test_what_is_no_docx_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Problem) as refused:
        word.places(data)
    assert refused.value.code == code


def test_empty_values_are_counted_never_invented() -> None:
    done = filling([person(1), person(2, note="有")], one=False)
    word.fill(saved(listing("[[#姓名]]", "[[#备注]]", "[[#备注:无]]")), done)
    assert [str(one) for one in done.warnings()] == ["“备注”有 1 处没有内容，已留空。"]


def test_five_hundred_rows_are_quick() -> None:
    data = saved(
        listing("[[#序号]]", "[[#姓名]]", "[[#性别]]", "[[#身份证号]]", "[[#入党时间]]", "[[#应交]]")
    )
    rows = [person(order) for order in range(500)]
    start = time.perf_counter()
    done = word.fill(data, filling(rows, one=False))
    spent = time.perf_counter() - start
    assert len(docx.Document(io.BytesIO(done)).tables[0].rows) == 502
    assert spent < 3


@pytest.mark.parametrize("form", word_forms().values(), ids=lambda form: form.name)
def test_the_programs_own_templates_are_whole(form: Any) -> None:
    document = docx.Document(io.BytesIO(write_form(form)))
    runs = [run for one in document.paragraphs for run in one.runs]
    runs += [
        run for table in document.tables for row in table.rows for cell in row.cells
        for one in cell.paragraphs for run in one.runs
    ]  # fmt: skip
    assert runs
    assert all(fonts(run).get(qn("w:eastAsia")) for run in runs)
    assert round(document.sections[0].page_width.mm) == 210
    for table in document.tables:  # LibreOffice goes by the grid, which must say what the cells say
        grid = [column.width for column in table.columns]
        assert abs(sum(grid) - _room(document.sections[0])) < Mm(1)
        assert len(set(grid)) > 1
