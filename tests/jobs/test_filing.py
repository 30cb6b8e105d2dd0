"""Print for filing: the PDF with its number is the one that the archive keeps, whatever becomes of the records."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from partybook.app import Jobs
from partybook.book.attach import attached, bytes_of
from partybook.book.file import Book
from partybook.cli import main
from partybook.desk.spans import Span
from partybook.errors import Problem
from partybook.features.archive import queries
from partybook.features.roster.queries import add_person, branches
from partybook.jobs import filing, printing
from partybook.jobs.asking import Question
from partybook.jobs.books import new_book, open_book


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Book:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-24")
    made = new_book(tmp_path / "a.partybook", branch="东湖社区党支部", community="东湖社区", who="李梅")
    with made.edit("登记党员") as session:
        add_person(session, {"name": "王秀英", "standing": "full"})
    return made


def print_and_file(book: Book, path: Path, register: str = "roster", **asked: Any) -> filing.Kept:
    printing.print_register(book, register, path, Question(**asked), force=True)
    return filing.file_print(book, register, path, Question(**asked))


def text_of(data: bytes) -> str:
    return "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data))


def kept_bytes(book: Book, uid: str) -> bytes:
    (one,) = book.read(lambda session: attached(session, uid))
    assert one.kind == "print" and one.media == "application/pdf"
    return book.read(lambda session: bytes_of(session, one.sha256))


def test_what_was_printed_is_what_was_kept(book: Book, tmp_path: Path) -> None:
    first = print_and_file(book, tmp_path / "a.pdf")
    assert (first.year, first.number, first.pages) == (2026, 1, 1)
    assert first.says == f"已归档留存：{first.title}，2026年第 1 次打印" and "花名册" in first.title
    data = (tmp_path / "a.pdf").read_bytes()
    assert kept_bytes(book, first.uid) == data
    assert "归档留存　2026年第 1 次打印　2026年11月24日" in text_of(data) and "王秀英" in text_of(data)
    with book.edit("登记党员") as session:
        add_person(session, {"name": "李建国", "standing": "full"})
    second = print_and_file(book, tmp_path / "a.pdf")
    assert second.number == 2
    assert "李建国" in text_of(kept_bytes(book, second.uid))
    assert "李建国" not in text_of(kept_bytes(book, first.uid))  # what was filed stays as filed


def test_the_paper_lies_under_its_item_and_year(book: Book, tmp_path: Path) -> None:
    one = print_and_file(book, tmp_path / "a.pdf", "branch-profile", year=2025)
    row = book.read(lambda session: queries.paper(session, one.uid))
    assert (row["item"], row["year"], row["register"], row["pages"]) == ("profile", 2025, "branch-profile", 1)
    assert (row["copy"], row["on_date"].iso, row["retention"]) == ("print", "2026-11-24", "Y")
    other = print_and_file(book, tmp_path / "b.pdf", "fifty-years")  # no item of the list asks for it
    assert book.read(lambda session: queries.paper(session, other.uid))["retention"] in ("D30", "Y")


def test_the_window_files_what_its_preview_shows(book: Book, tmp_path: Path) -> None:
    """Undone, the paper is gone and its number is not given again."""
    jobs, span = Jobs(), Span(branch="东湖社区党支部")
    jobs.print_pdf(book, "roster", tmp_path / "a.pdf", span)
    assert "第 1 次打印" in jobs.file_print(book, "roster", tmp_path / "a.pdf", span)
    book.undo()
    assert book.read(lambda session: queries.papers(session, 2026)) == []
    assert "第 2 次打印" in jobs.file_print(book, "roster", tmp_path / "a.pdf", span)


def test_one_branch_is_filed_as_its_own(book: Book, tmp_path: Path) -> None:
    one = print_and_file(book, tmp_path / "a.pdf", branch="东湖社区党支部")
    ((uid, _),) = book.read(branches)
    assert book.read(lambda session: queries.paper(session, one.uid))["branch_uid"] == uid


def test_what_can_not_be_kept_changes_nothing(book: Book, tmp_path: Path) -> None:
    print_and_file(book, tmp_path / "a.pdf")
    with book.edit("归档") as session:
        queries.catalogue_year(session, 2026)
        queries.close_year(session, 2026)
    printing.print_register(book, "roster", tmp_path / "b.pdf", Question(), force=True)
    before, entries = (tmp_path / "b.pdf").read_bytes(), len(book.history())
    with pytest.raises(Problem) as caught:
        filing.file_print(book, "roster", tmp_path / "b.pdf", Question())
    assert caught.value.code == "archive-closed"
    assert (tmp_path / "b.pdf").read_bytes() == before and len(book.history()) == entries


def test_from_the_command_line(book: Book, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = book.path
    book.close()
    assert main(["print", str(path), "roster", str(tmp_path / "a.pdf"), "--file", "--json"]) == 0
    (printed,) = json.loads(capsys.readouterr().out)
    assert printed["filed"]["number"] == 1
    assert main(["print", str(path), "roster", str(tmp_path / "a.pdf"), "--file", "--force"]) == 0
    assert "第 2 次打印" in capsys.readouterr().out
    with open_book(path, read_only=True) as again:
        assert kept_bytes(again, printed["filed"]["uid"]) != (tmp_path / "a.pdf").read_bytes()
        assert len(again.read(lambda session: queries.papers(session, 2026))) == 2


def test_nothing_is_printed_for_filing_in_a_closed_year(
    book: Book, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    print_and_file(book, tmp_path / "a.pdf")
    with book.edit("归档") as session:
        queries.catalogue_year(session, 2026)
        queries.close_year(session, 2026)
    path = book.path
    book.close()
    folder = tmp_path / "all"
    folder.mkdir()
    for where in (["roster", str(tmp_path / "b.pdf")], ["--all", str(folder)]):
        assert main(["print", str(path), *where, "--year", "2026", "--file"]) == 1
        assert "已于 2026.11.24 归档" in "".join(capsys.readouterr())
    assert not (tmp_path / "b.pdf").exists() and not list(folder.iterdir())
