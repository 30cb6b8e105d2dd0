"""One table for the rows of all ledgers; what a column of a ledger holds lies in it as JSON."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from partybook.book.schema import Record
from partybook.dates import PartialDate


class LedgerRow(Record):
    """A row of a ledger: its values by column, and what lists are made by."""

    __tablename__ = "ledger_row"
    __table_args__ = (Index("ix_ledger_row_ledger", "ledger", "on_date"), {"info": {"title": "台账记录"}})

    ledger: Mapped[str]
    branch_uid: Mapped[str | None] = mapped_column(ForeignKey("branch.uid"), index=True)
    on_date: Mapped[PartialDate | None]
    due_on: Mapped[PartialDate | None]
    number: Mapped[int | None]
    state: Mapped[str | None]
    data: Mapped[str]  # JSON: key → code, text, number, ISO date
    binned_on: Mapped[PartialDate | None]


class LedgerPerson(Record):
    """Whom of the roster a column of a row names, so that the row is found from the person and follows a merging."""

    __tablename__ = "ledger_person"
    __table_args__ = {"info": {"title": "台账人员"}}  # noqa: RUF012

    row_uid: Mapped[str] = mapped_column(ForeignKey("ledger_row.uid"), index=True)
    column: Mapped[str]
    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
