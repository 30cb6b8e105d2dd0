"""The tables: papers filed, the boxes they lie in, years closed, marks on what the checklist asks for.

A paper with its number stays in its year as it is once the year is closed (`closed_on`); so no undo of an older edit
reaches it.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from partybook.book.schema import Record
from partybook.dates import PartialDate


class ArchiveBox(Record):
    """A box on the shelf: what lies in it of one year and one time of keeping, and its note page."""

    __tablename__ = "archive_box"
    __table_args__ = {"info": {"title": "档案盒"}}  # noqa: RUF012

    year: Mapped[int]
    retention: Mapped[str]
    number: Mapped[int]
    title: Mapped[str]
    list_box: Mapped[int | None]  # the box of the checklist whose papers it takes
    width: Mapped[int | None]  # mm, how thick it is
    situation: Mapped[str | None]  # what the note page says of the papers in it
    sorted_by: Mapped[str | None]
    checked_by: Mapped[str | None]
    sorted_on: Mapped[PartialDate | None]
    closed_on: Mapped[PartialDate | None]


class FiledPaper(Record):
    """A paper that was filed: for which item, period and unit it stands, what it is, its number, its box."""

    __tablename__ = "filed_paper"
    __table_args__ = (
        Index("ix_filed_paper_year", "year", "item"),
        # A number is given once, a voided paper keeps its own.
        Index("uq_filed_paper_piece", "year", "category", "retention", "office", "piece", unique=True),
        {"info": {"title": "归档文件"}},
    )

    branch_uid: Mapped[str | None] = mapped_column(ForeignKey("branch.uid"), index=True)
    group_uid: Mapped[str | None] = mapped_column(ForeignKey("party_group.uid"), index=True)
    person_uid: Mapped[str | None] = mapped_column(ForeignKey("person.uid"), index=True)
    year: Mapped[int]
    item: Mapped[str | None]  # key of the checklist
    period: Mapped[str | None]  # 2026, 2026-H1, 2026-Q1, 2026-01; none: told by its date
    title: Mapped[str]
    author: Mapped[str | None]
    document: Mapped[str | None]  # the number that the paper itself bears
    on_date: Mapped[PartialDate | None]
    secrecy: Mapped[str | None]
    pages: Mapped[int | None]
    retention: Mapped[str]
    category: Mapped[str]
    office: Mapped[str]
    piece: Mapped[int | None]
    file_number: Mapped[str | None]
    box_uid: Mapped[str | None] = mapped_column(ForeignKey("archive_box.uid"), index=True)
    page_from: Mapped[int | None]
    page_to: Mapped[int | None]
    copy: Mapped[str]  # print, scan, record, paper
    register: Mapped[str | None]  # of a print: which register, which print of it in the year
    register_number: Mapped[int | None]
    source: Mapped[str | None]  # of a record: the source it lies in
    record_uid: Mapped[str | None]
    note: Mapped[str | None]
    closed_on: Mapped[PartialDate | None]
    voided_on: Mapped[PartialDate | None]
    void_reason: Mapped[str | None]


class ArchiveYear(Record):
    """That a year was closed, and perhaps opened again."""

    __tablename__ = "archive_year"
    __table_args__ = {"info": {"title": "归档年度"}}  # noqa: RUF012

    year: Mapped[int] = mapped_column(index=True)
    closed_on: Mapped[PartialDate]
    closed_by: Mapped[str | None]
    reopened_on: Mapped[PartialDate | None]
    reopened_by: Mapped[str | None]
    reopen_reason: Mapped[str | None]


class ArchiveMark(Record):
    """The clerk's word on an item, period and unit: not needed, with the reason, or there without any proof."""

    __tablename__ = "archive_mark"
    __table_args__ = {"info": {"title": "清单标记"}}  # noqa: RUF012

    branch_uid: Mapped[str | None] = mapped_column(ForeignKey("branch.uid"), index=True)
    group_uid: Mapped[str | None] = mapped_column(ForeignKey("party_group.uid"), index=True)
    person_uid: Mapped[str | None] = mapped_column(ForeignKey("person.uid"), index=True)
    record_uid: Mapped[str | None]
    item: Mapped[str]
    period: Mapped[str]
    kind: Mapped[str]  # excused, ticked
    reason: Mapped[str | None]
    marked_on: Mapped[PartialDate]
