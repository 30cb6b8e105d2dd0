"""Printed registers, read back from the PDF: nobody and nothing is lost on the way to the paper."""

import dataclasses
import subprocess
import sys

import pypdfium2 as pdfium
import pytest

from partybook.errors import Problem
from partybook.features.roster.model import FIELDS
from partybook.paper.register import check_glyphs, print_register
from partybook.standards.codes import codes
from partybook.standards.registers import registers

RARE = ["𠮷", "𬱖", "𫍽", "𪩘", "𰻞", "㐂", "\U00030021", "\U00031350", "\U00031360"]
FULL_PAGE = 16  # rows of the roster, one line each


def squeezed(text):
    return "".join(text.split())


@pytest.mark.parametrize("name", ["roster", "member-summary", "sign-in"])
def test_every_name_stands_once_and_every_page_is_complete(printed, person, name):
    rows = [person(number, name=f"王{number:03d}号") for number in range(100)]
    made = printed(rows, name)
    every = "".join(made.pages)
    assert all(every.count(row["name"]) == 1 for row in rows)
    if name != "sign-in":
        assert all(every.count(row["citizen_id"]) == 1 and row["phone"] in every for row in rows)
    title = {"roster": "党员花名册", "member-summary": "基本信息汇总表", "sign-in": "会议签到表"}[name]
    for number, page in enumerate(made.pages, 1):
        assert title in page and "序号姓名" in page.replace("所在", "")
        assert f"第{number}页共{len(made.pages)}页" in page
        assert all(f"{word}：" in page for word in registers()[name].signatures)
    assert made.result.pages == len(made.pages) > 1
    assert made.result.rows == 100


@pytest.mark.parametrize(
    ("rows", "pages"), [(0, 1), (1, 1), (FULL_PAGE, 1), (FULL_PAGE + 1, 2), (3 * FULL_PAGE, 3)]
)
def test_pages_follow_the_rows(printed, person, rows, pages):
    made = printed([person(number) for number in range(rows)])
    assert len(made.pages) == made.result.pages == pages
    assert made.result.rows == rows


def test_an_empty_register_is_ruled_for_the_pen(printed):
    (page,) = printed([]).pages
    assert "公民身份号码" in page and "填表人" in page and "第1页共1页" in page


def test_rows_that_the_register_does_not_keep_stay_out(printed, person):
    made = printed([person(1, name="王留下"), person(2, name="李申请", standing="applicant")])
    assert "王留下" in made.pages[0] and "李申请" not in made.pages[0]
    assert made.result.rows == 1


def test_rare_characters_come_back_as_text(printed, person):
    rows = [person(number, name=f"李{char}") for number, char in enumerate(RARE)]
    made = printed(rows)
    assert all(f"李{char}" in made.pages[0] for char in RARE)
    assert made.result.lacking == ()


def test_a_rare_character_in_the_title_too(printed, person):
    assert (
        "中共𠮷湖社区党支部党员花名册"
        in printed([person(1)], heads={"formal": "中共𠮷湖社区党支部"}).pages[0]
    )


def test_a_character_that_no_font_has_is_told_and_printed_as_geta(printed, person):
    lost = "\U0002ebf0"  # CJK extension I, in no font
    rows = [
        person(1),
        person(2, name=f"王{lost}", note=f"曾用名{lost}"),
        person(3, name="申" + lost, standing="applicant"),
    ]
    problems = check_glyphs(registers()["roster"], rows, FIELDS, codes())
    assert [(problem.code, problem.values["column"]) for problem in problems] == [
        ("glyph-missing", "姓名"),
        ("glyph-missing", "备注"),
    ]
    assert f"“王{lost}”的“姓名”里的“{lost}”（U+2EBF0）" in str(problems[0])
    assert problems[0].where.row == 2 and problems[0].severity == "warning"
    made = printed(rows)
    assert "王〓" in made.pages[0] and "曾用名〓" in made.pages[0]
    assert made.result.lacking == (lost,)


def test_markup_is_only_text(printed, person):
    texts = [
        '<b>A & <a href="x">',
        "<img src=/etc/passwd>",
        "A<b>C",
        "&amp;",
        "(\\)",
        "</para>",
        "%s{branch}",
    ]
    made = printed([person(number, note=text) for number, text in enumerate(texts)])
    assert all(squeezed(text) in made.pages[0] for text in texts)
    assert b"/URI" not in made.data and b"/Annot" not in made.data


def test_a_note_longer_than_a_page_is_continued(printed, person):
    note = "".join(f"{number:04d}号" for number in range(1000))
    made = printed([person(1), person(2, name="王长文", note=note), person(3, name="李后来")])
    every = "".join(made.pages)
    assert all(f"{number:04d}号" in every for number in range(1000))
    assert every.count("王长文") == 1 and "李后来" in made.pages[-1]
    assert any("续" in page for page in made.pages)
    assert all("公民身份号码" in page for page in made.pages)


def test_a_long_note_in_a_sign_in_sheet_does_not_hang(printed, person):
    made = printed([person(1, name="王" * 3000), person(2)], "sign-in")
    assert "".join(made.pages).count("王") >= 3000


def test_long_titles_and_heads_are_never_cut(printed, person):
    branch = "东湖街道办事处和平路社区" * 6 + "党支部"
    page = printed([person(1)], heads={"branch": branch, "formal": f"中共{branch}"}).pages[0]
    assert f"中共{branch}党员花名册" in page and f"填报单位（盖章）：中共{branch}" in page


def test_two_runs_give_equal_bytes(printed, person):
    rows = [person(number) for number in range(40)]
    assert printed(rows).data == printed(rows).data


def test_the_document_says_its_title_and_nothing_of_anyone(printed, person):
    document = pdfium.PdfDocument(printed([person(1)], heads={"formal": "中共𠮷湖党支部"}).data)
    said = document.get_metadata_dict()
    document.close()
    assert said["Title"] == "中共𠮷湖党支部党员花名册"
    assert said["Author"] == said["Subject"] == said["Keywords"] == ""


def test_dates_are_shown_as_far_as_known(printed, person):
    page = printed([person(1)], "member-summary").pages[0]
    assert "1941年02月02日" in page and "1961年07月" in page and "1961年07月01日" not in page


def test_a_value_that_is_not_known_is_a_line_to_write_on(printed, person):
    assert "女______人" in printed([person(1)], heads={"women": None}).pages[0].replace("·", "")


def test_cancelling_leaves_no_file(tmp_path, person):
    out = tmp_path / "roster.pdf"
    heard = []

    def stop(done, total):
        heard.append((done, total))
        return done < 2

    rows = [person(number) for number in range(100)]
    heads = dict.fromkeys(["formal", "branch", "as_of", "full", "probationary", "women"])
    with pytest.raises(Problem) as caught:
        print_register(registers()["roster"], rows, heads, FIELDS, codes(), out, made_on=None, progress=stop)
    assert caught.value.code == "cancelled"
    assert heard == [(1, 7), (2, 7)] and list(tmp_path.glob("*.pdf*")) == []


def test_a_file_appears_whole_or_not_at_all(tmp_path, person):
    heads = dict.fromkeys(["formal", "branch", "as_of", "full", "probationary", "women"])
    out = tmp_path / "花名册 𠮷.pdf"
    print_register(registers()["roster"], [person(1)], heads, FIELDS, codes(), out, made_on=None)
    assert out.read_bytes().startswith(b"%PDF") and [file.name for file in tmp_path.glob("*.pdf*")] == [
        out.name
    ]
    with pytest.raises(Problem) as caught:
        print_register(
            registers()["roster"],
            [person(1)],
            heads,
            FIELDS,
            codes(),
            tmp_path / "no" / "x.pdf",
            made_on=None,
        )
    assert caught.value.code == "print-cannot-write" and "no/x.pdf" in str(caught.value)


def test_a_register_with_an_unknown_column_or_show_is_a_bug_with_a_name(printed, person):
    roster = registers()["roster"]
    column = roster.columns[1]
    for wrong in ({"key": "nothing"}, {"show": "chinese"}):
        faulty = dataclasses.replace(roster, columns=(dataclasses.replace(column, **wrong),))
        with pytest.raises(ValueError, match=r"nothing|name"):
            printed([person(1)], faulty)


def test_importing_paper_loads_no_reportlab():
    code = "import sys, partybook.paper, partybook.paper.register; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_every_font_is_embedded(printed, person):
    data = printed([person(1, name="𠮷")]).data
    assert b"Helvetica" not in data
    assert data.count(b"/FontFile2") == data.count(b"/Type /FontDescriptor") > 0


def test_an_empty_cell_prints_what_the_register_says(printed, person):
    roster = registers()["roster"]
    columns = tuple(dataclasses.replace(column, empty="无") for column in roster.columns)
    assert (
        printed([person(1, note=None)], dataclasses.replace(roster, columns=columns)).pages[0].count("无")
        >= 5
    )


def test_code_columns_show_the_short_label_or_the_label(printed, person):
    assert "正式党员" in printed([person(1)], "member-summary").pages[0]
    assert "正式党员" not in printed([person(1)]).pages[0].replace("花名册", "")


def test_half_a_character_stops_nothing(printed, person):
    made = printed([person(1, name="王\ud842")], heads={"formal": "中共\ud842\n支部"})
    assert "王〓" in made.pages[0] and made.result.lacking == ("\ud842",)
