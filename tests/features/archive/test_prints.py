"""Registers printed for filing: kept as they were printed, under numbers of their own."""

import pytest

from partybook.book.attach import bytes_of
from partybook.book.file import Book
from partybook.errors import Problem
from partybook.features.archive import queries
from partybook.jobs import asking
from partybook.jobs.asking import Question


def test_what_was_filed_stays_as_filed(book: Book, branch: str) -> None:
    pdf = b"%PDF-1.4 as it was"
    with book.edit("打印归档") as session:
        first = queries.file_print(session, "dues-notice", "上半年党费公示", pdf, {"branch_uid": branch, "period": "2026-H1", "pages": 2})  # fmt: skip
    with book.edit("打印归档") as session:
        second = queries.file_print(session, "dues-notice", "上半年党费公示（改）", pdf + b"2", {"branch_uid": branch, "period": "2026-H1"})  # fmt: skip
    rows = [book.read(lambda session, uid=uid: queries.paper(session, uid)) for uid in (first, second)]
    assert [(row["item"], row["copy"], row["register"], row["register_number"]) for row in rows] == [
        ("dues_notices", "print", "dues-notice", 1),
        ("dues_notices", "print", "dues-notice", 2),
    ]
    (kept,) = book.read(lambda session: queries.files_of(session, first))
    assert (
        book.read(lambda session: bytes_of(session, kept.sha256)) == pdf and kept.name == "上半年党费公示.pdf"
    )
    _, cells, _ = asking.rows(book, "archive.checklist", Question(2026))
    found = next(row for row in cells if row["item"] == "dues_notices" and row["period"] == "2026-H1")
    assert found["state"] == "there" and found["count"] == 2
    book.undo()
    with book.edit("打印归档") as session:
        third = queries.file_print(session, "dues-notice", "上半年党费公示", pdf, {"branch_uid": branch, "period": "2026-H1"})  # fmt: skip
    assert book.read(lambda session: queries.paper(session, third))["register_number"] == 3


def test_what_was_printed_for_filing_is_not_taken_off(book: Book, branch: str) -> None:
    with book.edit("打印归档") as session:
        uid = queries.file_print(session, "roster", "党员花名册", b"%PDF-1.4", {"branch_uid": branch})
    (kept,) = book.read(lambda session: queries.files_of(session, uid))
    with book.edit("拿掉") as session, pytest.raises(Problem) as refused:
        queries.remove_file(session, uid, kept.uid)
    assert refused.value.code == "archive-printed"


def test_a_self_score_printed_for_filing_closes_its_gap(book: Book, branch: str) -> None:
    with book.edit("打印归档") as session:
        uid = queries.file_print(session, "self-score", "目标管理自评表", b"%PDF-1.4", {"branch_uid": None, "year": 2026})  # fmt: skip
    row = book.read(lambda session: queries.paper(session, uid))
    assert (row["item"], row["period"], row["retention"]) == ("self_score", "2026", "D10")
    _, cells, _ = asking.rows(book, "archive.checklist", Question(2026))
    (found,) = [row for row in cells if row["item"] == "self_score"]
    assert (found["state"], found["opens"]) == ("there", "scoring/sheet")


def test_minutes_printed_for_filing_are_of_no_kind_by_themselves(book: Book, branch: str) -> None:
    """A register of several items says nothing about which one it is for: none is taken for there."""
    with book.edit("打印归档") as session:
        uid = queries.file_print(session, "minutes", "会议记录", b"%PDF-1.4", {"branch_uid": branch})
    row = book.read(lambda session: queries.paper(session, uid))
    assert (row["item"], row["period"], row["retention"]) == (None, None, "D30")
