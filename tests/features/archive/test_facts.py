"""The facts that the score uses: at target − 1, at target, and without any record."""

import datetime as dt
from typing import Any

import pytest
from sqlalchemy import delete

from partybook.book.file import Book
from partybook.book.schema import Base
from partybook.facts import Asked, Fact
from partybook.features import knowledge
from partybook.features.archive import queries
from partybook.standards.archive import TAGS, archive_lists

from .conftest import ASKED, Year, day, within

Filled = tuple[Book, Year]


def facts(session: Any, asked: Asked = ASKED) -> dict[str, Fact]:
    return {one.name: one for one in knowledge.facts(session, asked) if one.name.startswith("archive.")}


def without(book: Book, year: Year, cell: str) -> dict[str, Fact]:
    """The facts of the complete year without the record behind a cell."""
    table, uid = next((table, uid) for table, uid, cells in year.records if cell in cells)

    def take(session: Any) -> dict[str, Fact]:
        rows = Base.metadata.tables[table]
        session.execute(delete(rows).where(rows.c.uid == uid))
        return facts(session)

    return dict(within(book, take))


@pytest.mark.parametrize(
    ("cell", "label"),
    [("committee/2026-05", "2026年5月 支委会记录"), ("analysis/2026", "2026年 入党申请人和积极分子年度分析"), ("plan/2026", "2026年 年度工作计划"),
     ("summary/2026", "2026年 年度工作总结"), ("report_superior/2026", "2026年 向上级党组织的报告"),
     ("rules/once", "党支部工作制度汇编"), ("theme_days/2026-03", "2026年3月 主题党日活动记录")],
)  # fmt: skip
def test_one_record_less_is_one_kind_less(filled: Filled, cell: str, label: str) -> None:
    book, year = filled
    found = without(book, year, cell)["archive.kinds_there"]
    assert found.value == len(TAGS) - 1 and [one.label for one in found.lacking] == [label]


def test_all_kinds_are_there_with_their_records(filled: Filled) -> None:
    book, _ = filled
    found = book.read(facts)
    assert found["archive.kinds_there"].value == 8 and found["archive.missing"].value == 0
    assert len(found["archive.kinds_there"].proofs) > 60
    assert {one.source for one in found["archive.kinds_there"].proofs} == {
        "archive.papers", "meetings.held", "roster.members"}  # fmt: skip


def test_half_a_year_shows_half_of_what_is_owed(filled: Filled) -> None:
    """What is owed speaks of the whole period."""
    book, _ = filled
    found = book.read(lambda session: facts(session, Asked(2026, dt.date(2026, 6, 30))))
    assert (found["archive.there.theme_days"].value, found["archive.owed.theme_days"].value) == (6, 12)
    assert (
        len(found["archive.there.theme_days"].proofs) == len(found["archive.there.theme_days"].lacking) == 6
    )


def test_an_empty_book_has_no_proof_of_anything(book: Book) -> None:
    found = book.read(facts)
    assert found["archive.kinds_there"].value == 0
    assert all(not one.proofs or one.name in ("archive.missing",) for one in found.values())
    assert all(
        not one.value for name, one in found.items() if ".there." in name or name == "archive.unproved"
    )
    assert set(found) == {f"archive.{what}.{item.key}" for item in archive_lists()["community"].items for what in ("owed", "there")} | {
        "archive.kinds_there", "archive.missing", "archive.unproved"}  # fmt: skip


def test_the_rules_of_the_joint_meeting(book: Book, branch: str) -> None:
    assert book.read(facts)["archive.there.joint_rules"].value == 0
    with book.edit("归档") as session:
        uid = queries.file_paper(
            session, {"branch_uid": branch, "item": "joint_rules", "on_date": day("2024-03-04")}
        )
    found = book.read(facts)["archive.there.joint_rules"]
    assert found.value == 1 and [one.uid for one in found.proofs] == [uid] and found.lacking == ()
    before = book.read(lambda session: facts(session, Asked(2023, dt.date(2023, 12, 31))))
    assert before["archive.there.joint_rules"].value == 0
    with book.edit("作废") as session:
        queries.void_paper(session, uid, "重新制定")
    assert book.read(facts)["archive.there.joint_rules"].value == 0
