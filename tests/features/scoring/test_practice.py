"""The practice book's self-scores, an empty book's, and the papers that are printed from them."""

import datetime as dt
import io
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pypdfium2
import pytest

from partybook.book.file import Book
from partybook.features.scoring import queries
from partybook.jobs import demo, exporting, filling, printing, scoring
from partybook.jobs.asking import Question
from partybook.jobs.books import new_book
from partybook.standards.scoring import standards

DAY = "2026-11-24"


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PARTYBOOK_TODAY", DAY)
        with demo.demo(tmp_path_factory.mktemp("practice") / "a.partybook") as book:
            yield book


def test_two_years_are_closed_and_one_runs(practice: Book) -> None:
    rows = practice.read(partial(queries.sheets, day=dt.date(2026, 11, 24)))
    assert [(row["year"], row["frozen"]) for row in rows] == [(2027, False), (2026, True), (2025, True)]
    running, last, before = rows
    assert running["unjudged"] > 0 and running["total"] > 0
    assert (last["total"], last["grade"], last["superior_total"], last["superior_grade"]) == (
        9533,
        "优秀",
        9463,
        "优秀",
    )
    assert (before["total"], before["grade"], before["superior_total"]) == (9063, "优秀", 8983)
    assert before["superior_grade"] == "合格" and last["poll_share"] == "96.5%"
    for row in (last, before):
        assert practice.read(partial(queries.differences, uid=row["uid"])) == []
        assert row["superior_total"] == sum(
            one.superior or 0 for one in practice.read(partial(queries.opinions, sheet=row["uid"])).values()
        )


def test_what_the_command_line_says_of_it(practice: Book) -> None:
    found = scoring.score(practice, Question(2026))
    assert (found["total"], found["most"], found["frozen"], len(found["items"])) == (9533, 10000, True, 43)
    assert (
        sum(part["score"] for part in found["parts"]) == sum(one["score"] for one in found["items"]) == 9533
    )
    assert found["items"][4]["override_reason"].startswith("少一次向上级报告")
    running = scoring.score(practice, Question(as_of=dt.date(2026, 11, 24)))
    assert (running["year"], running["period"], running["as_of"]) == (2027, "2026-07/2027-06", "2026-11-24")
    (standard,) = scoring.list_standards(practice)
    assert (standard["name"], standard["items"], standard["used"]) == ("community-100", 43, True)


def test_the_sheet_on_paper(practice: Book, tmp_path: Path) -> None:
    done = printing.print_register(practice, "self-score", tmp_path / "r35.pdf", Question(2026))
    assert done.problems == () and done.rows == 43
    before = practice.read(queries.sheet_rows)[2]["uid"]
    other = printing.print_register(practice, "self-score", tmp_path / "b.pdf", Question(2026, uid=before))
    assert other.rows == 43  # a sheet by its uid, whatever the year
    document = pypdfium2.PdfDocument((tmp_path / "r35.pdf").read_bytes())
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    flat = "".join(text.split())
    for word in (
        "自评95.33分·优秀·2026年6月25日定稿",
        "2025年7月至2026年6月",
        "合计",
        "94.63",
        "上级党委（盖章）",
    ):
        assert word in flat, word
    for item in standards()["community-100"].items.values():
        assert "".join(item.title.split()) in flat


def test_the_application_and_the_poll(practice: Book, tmp_path: Path) -> None:
    last = practice.read(queries.sheet_rows)[1]["uid"]
    filling.fill(practice, "目标管理考核申报表", tmp_path / "a.docx", Question(2026, uid=last))
    done = docx.Document(str(tmp_path / "a.docx"))
    words = "".join(one.text for one in done.paragraphs)
    assert "中共湖滨街道工作委员会：" in words and "自评95.33分，等次为“优秀”" in words
    table = [[cell.text for cell in row.cells] for row in done.tables[0].rows]
    assert len(table) == 7 and table[1] == ["1", "支部领导班子", "20", "19.5", "19.5"]
    assert "[[" not in words + "".join(cell for row in table for cell in row)
    filling.fill(practice, "群众测评表", tmp_path / "b.docx", Question(2026))
    poll = docx.Document(io.BytesIO((tmp_path / "b.docx").read_bytes()))
    assert [row.cells[1].text for row in poll.tables[0].rows][1:] == [
        part.title for part in standards()["community-100"].parts
    ]


def test_points_are_numbers_in_a_spreadsheet(practice: Book, tmp_path: Path) -> None:
    exporting.export(practice, "scoring.items", tmp_path / "a.xlsx", Question(2026))
    page = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert page is not None
    heads = [cell.value for cell in page[1]]
    score = heads.index("自评得分") + 1
    assert sum(page.cell(row, score).value for row in range(2, 45)) == pytest.approx(95.33)
    blank = openpyxl.Workbook()
    blank.active["A1"] = "[[#项号]]"  # type: ignore[index]
    blank.active["B1"] = "[[#自评得分]]"  # type: ignore[index]
    blank.save(tmp_path / "form.xlsx")
    filling.fill(
        practice, tmp_path / "form.xlsx", tmp_path / "b.xlsx", Question(2026), source="scoring.items"
    )
    page = openpyxl.load_workbook(tmp_path / "b.xlsx").active
    assert page is not None and (page["B5"].value, page["A6"].value) == (1.5, "1.6")


@pytest.mark.parametrize("year", [2026, 2027])
def test_an_empty_book_earns_nothing_from_facts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, year: int
) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", DAY)
    with new_book(tmp_path / "a.partybook", branch="东湖社区党支部") as book:
        found: Any = book.read(lambda session: queries.scores_of(session, year)[1])
        assert {one.item.code: one.score for one in found.items if one.score} == {}
        assert found.grade == "不合格"
        assert all(one.lacking for one in found.items if one.item.by_facts)
        with book.edit("自评") as session:
            uid = queries.start_sheet(session, year)
            said = {
                code: {"judged": item.judged_most}
                for code, item in found.standard.items.items()
                if not item.by_facts
            }
            queries.set_opinions(session, uid, said)
        judged: Any = book.read(lambda session: queries.scores(session, uid))
        assert judged.total == sum(item.judged_most for item in found.standard.items.values()) == 3400
