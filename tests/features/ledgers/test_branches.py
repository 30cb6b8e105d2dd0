"""Ledgers of a book with three branches: each row says of which, on the template, in the window and on paper."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.features.ledgers import queries
from partybook.features.roster import queries as roster
from partybook.jobs import importing, printing
from partybook.jobs.asking import Question
from partybook.jobs.books import new_book
from partybook.standards.ledgers import ledgers

NAMES = ["东湖第一党支部", "东湖第二党支部", "东湖第三党支部"]


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-24")
    with new_book(tmp_path / "东湖.partybook", branch=NAMES[0], community="东湖社区") as book:
        with book.edit("支部") as session:
            for name in NAMES[1:]:
                roster.add_branch(session, name)
        yield book


def put(book: Book, name: str, branch: int, **values: Any) -> None:
    with book.edit("登记") as session:
        uid = dict((told, uid) for uid, told in queries.branches(session))[NAMES[branch]]
        queries.add_row(session, ledgers()[name], uid, values)


def printed(book: Book, out: Path, branch: str | None = None) -> str:
    printing.print_register(book, "volunteers", out, Question(2026, branch=branch), force=True)
    document = pypdfium2.PdfDocument(str(out))
    return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in document)


def test_the_template_of_a_book_asks_for_the_branch_and_takes_it_in(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "志愿者.xlsx"
    importing.write_template("ledger-volunteers", path)
    alone = [str(cell.value) for cell in openpyxl.load_workbook(path)["填写"][1]]
    importing.write_template("ledger-volunteers", path, book=book, force=True)
    sheet = openpyxl.load_workbook(path)
    heads = [str(cell.value) for cell in sheet["填写"][1]]
    assert heads == [*alone, "所在党支部"]
    for line, name in enumerate(NAMES, 2):
        row = {"*姓名": f"人{line}", "*所在队伍": "队", "*志愿者编号": "ZY-1", "*注册日期": "2026.3.5"}
        for place, head in enumerate(heads, 1):
            sheet["填写"].cell(line, place).value = {**row, "所在党支部": name}.get(head)
    sheet.save(path)
    plan = importing.plan_import(book, "ledger-volunteers", path)
    assert [row.fate for row in plan.rows] == ["added"] * 3  # a number is given once in each branch
    importing.apply_import(book, plan)
    found = book.read(lambda session: queries.rows_of(session, ledgers()["volunteers"]))
    assert {row["branch"] for row in found} == set(NAMES)


def test_paper_says_the_branch_of_each_row_only_where_there_are_several(book: Book, tmp_path: Path) -> None:
    day = PartialDate(2026, 3, 5)
    for branch in (0, 1):
        put(book, "volunteers", branch, person="王芳", team="队", card="1", on_date=day)
    assert "所在党支部" in printed(book, tmp_path / "a.pdf")
    assert "所在党支部" not in printed(book, tmp_path / "a.pdf", NAMES[1])
    put(book, "volunteers", 1, person="李娜", team="队", card="2", on_date=day)
    text = printed(book, tmp_path / "a.pdf")
    assert text.startswith("东湖社区志愿者登记台账") and text.count(NAMES[1]) == 2


@pytest.mark.parametrize("name", ledgers())
def test_a_title_reads_well_behind_the_name_of_a_community(name: str) -> None:
    assert not ledgers()[name].title.startswith(("社区", "党支部"))
