"""Meetings in the office's own forms: the Word templates that ship, a form of the subdistrict in Excel and one in Word."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn

from partybook.book.file import Book
from partybook.jobs import asking, demo, filling
from partybook.jobs.asking import Question
from partybook.jobs.forms import templates

AS_OF = dt.date(2026, 11, 1)


@pytest.fixture
def practice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-01")
    with demo.demo(tmp_path / "a.partybook") as book:
        yield book


def row_of(book: Book, source: str, **values: Any) -> dict[str, Any]:
    found = asking.rows(book, source, Question(as_of=AS_OF))[1]
    return dict(next(row for row in found if all(row[key] == value for key, value in values.items())))


def said(path: Path) -> str:
    document = docx.Document(str(path))
    cells = [cell.text for table in document.tables for line in table.rows for cell in line.cells]
    return "\n".join([*(one.text for one in document.paragraphs), *cells])


@pytest.mark.parametrize(
    ("form", "source", "values"),
    [
        ("minutes", "meetings.minutes", {"kind": "general"}),
        ("party-day", "meetings.minutes", {"kind": "theme_day"}),
        ("meeting-notice", "meetings.called", {"kind": "general", "held_on": None}),
    ],
)
def test_a_shipped_template_is_filled(
    practice: Book, tmp_path: Path, form: str, source: str, values: dict[str, Any]
) -> None:
    row = row_of(practice, source, **values)
    out = tmp_path / "填好.docx"
    filling.fill(practice, form, out, Question(as_of=AS_OF, uid=row["uid"]))
    text = said(out)
    assert "[[" not in text and (form != "minutes" or "主讲人\n—" in text)
    for key in (
        "time_words",
        "place",
        "chair",
        "came_words",
        "absent_said",
        "spoken",
        "voted",
        "invited",
        "effect",
    ):
        if key == "spoken" and form == "party-day":
            continue
        if row.get(key) and (form != "party-day" or key != "voted"):
            assert row[key] in text, key
    document = docx.Document(str(out))
    runs = list(document.element.body.iter(qn("w:r")))
    assert runs
    for run in runs:
        fonts = run.rPr.find(qn("w:rFonts"))
        assert fonts is not None and fonts.get(qn("w:eastAsia")) in ("宋体", "仿宋", "黑体")


def test_the_templates_are_offered_where_their_source_is_shown(practice: Book) -> None:
    assert {one.name for one in templates(practice, "meetings.minutes")} >= {
        "会议记录.docx",
        "主题党日活动记录.docx",
    }
    assert [one.name for one in templates(practice, "meetings.called")] == ["会议通知.docx"]


def test_a_list_of_the_subdistrict_in_excel(practice: Book, tmp_path: Path) -> None:
    form = openpyxl.Workbook()
    page = form.active
    assert page is not None
    page.append(("[[单位]][[年度]]年“三会一课”开展情况表",))
    page.append(("序号", "日期", "类型", "主题", "地点", "应到", "实到", "缺席人员"))
    page.append(
        ("[[#序号]]", "[[#日期:年月日]]", "[[#会议类型:全称]]", "[[#会议名称]]", "[[#地点]]", "[[#应到]]", "[[#实到]]",
         "[[#缺席人员及原因]]")
    )  # fmt: skip
    page.append(("共 [[总数]] 次",))
    form.save(tmp_path / "表.xlsx")
    out = tmp_path / "填好.xlsx"
    filling.fill(practice, tmp_path / "表.xlsx", out, Question(as_of=AS_OF), source="meetings.held")
    rows = asking.rows(practice, "meetings.held", Question(as_of=AS_OF))[1]
    filled = openpyxl.load_workbook(out).active
    assert filled is not None
    lines = list(filled.iter_rows(values_only=True))
    assert lines[0][0] == "东湖社区党支部2026年“三会一课”开展情况表" and len(lines) == len(rows) + 3
    assert [line[1] for line in lines[2:-1]] == [row["held_on"].chinese for row in rows]
    assert [line[3] for line in lines[2:-1]] == [row["title"] for row in rows]
    assert [(line[5], line[6]) for line in lines[2:-1]] == [(row["due"], row["present"]) for row in rows]
    assert lines[2][2] == "党小组会" and lines[-1][0] == f"共 {len(rows)} 次"


def test_a_form_of_the_subdistrict_in_word_with_its_lists(practice: Book, tmp_path: Path) -> None:
    row = row_of(practice, "meetings.minutes", kind="general", held_on=row_of_march(practice))
    document = docx.Document()
    document.add_paragraph("[[名称和次数]]（[[日期:年月日]]）")
    for head, marks in (
        (("发言人", "内容"), ("[[#speeches.发言人]]", "[[#speeches.内容]]")),
        (
            ("决议", "责任人", "期限"),
            ("[[#resolutions.决议]]", "[[#resolutions.责任人]]", "[[#resolutions.完成期限]]"),
        ),
        (("缺席", "原因"), ("[[#away.姓名]]", "[[#away.原因]]")),
    ):
        table = document.add_table(2, len(head))
        for cell, text in zip([*table.rows[0].cells, *table.rows[1].cells], [*head, *marks], strict=True):
            cell.text = text
    document.save(str(tmp_path / "表.docx"))
    out = tmp_path / "填好.docx"
    question = Question(as_of=AS_OF, uid=row["uid"])
    filling.fill(practice, tmp_path / "表.docx", out, question, source="meetings.minutes")
    filled = docx.Document(str(out))
    assert filled.paragraphs[0].text == f"{row['headline']}（{row['held_on'].chinese}）"
    speeches, resolutions, away = (
        [[cell.text for cell in line.cells] for line in table.rows[1:]] for table in filled.tables
    )
    assert speeches == [[one["speaker"], one["text"]] for one in row["speeches"]] and speeches
    assert [line[0] for line in resolutions] == [one["text"] for one in row["resolutions"]] and resolutions
    assert [line[0] for line in away] == [one["name"] for one in row["away"]] and away


def row_of_march(book: Book) -> Any:
    found = asking.rows(book, "meetings.minutes", Question(as_of=AS_OF))[1]
    return next(row["held_on"] for row in found if row["kind"] == "general" and row["held_on"].month == 3)
