"""The tables of the self-score: a sheet for each period and standard, a row for each of its items."""

from __future__ import annotations

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from partybook.book.schema import Record
from partybook.dates import PartialDate


class ScoreSheet(Record):
    """One self-score: of a branch or of all, by a standard, for a period. Frozen on the day of self-assessment: from
    then on the points, the words and the standard as it was stand here. Points are hundredths."""

    __tablename__ = "score_sheet"
    __table_args__ = {"info": {"title": "自评表"}}  # noqa: RUF012

    standard: Mapped[str]
    branch_uid: Mapped[str | None] = mapped_column(ForeignKey("branch.uid"), index=True)
    year: Mapped[int]  # in which the period ends
    who: Mapped[str | None]
    assessed_on: Mapped[PartialDate | None]  # frozen since
    standard_text: Mapped[str | None]  # as it was on that day
    total: Mapped[int | None]
    grade: Mapped[str | None]
    reopened_on: Mapped[PartialDate | None]
    reopen_reason: Mapped[str | None]
    applied_on: Mapped[PartialDate | None]
    applied_to: Mapped[str | None]
    poll_on: Mapped[PartialDate | None]
    poll_issued: Mapped[int | None]
    poll_returned: Mapped[int | None]
    poll_good: Mapped[int | None]
    poll_fair: Mapped[int | None]
    poll_poor: Mapped[int | None]
    superior_total: Mapped[int | None]
    superior_grade: Mapped[str | None]
    superior_on: Mapped[PartialDate | None]
    rank: Mapped[str | None]
    note: Mapped[str | None]


class ScoreItem(Record):
    """What a person and the superior say of one item, and what the records gave on the day it was frozen."""

    __tablename__ = "score_item"
    __table_args__ = (UniqueConstraint("sheet_uid", "code"), {"info": {"title": "自评项目"}})

    sheet_uid: Mapped[str] = mapped_column(ForeignKey("score_sheet.uid"), index=True)
    code: Mapped[str]
    judged: Mapped[int | None]
    reason: Mapped[str | None]
    override: Mapped[int | None]
    override_reason: Mapped[str | None]
    superior: Mapped[int | None]
    superior_reason: Mapped[str | None]
    frozen: Mapped[int | None]  # points
    frozen_how: Mapped[str | None]  # fact, judgement, override
    arithmetic: Mapped[str | None]
    basis: Mapped[str | None]  # JSON: what each criterion counted, its proofs, what lacked
