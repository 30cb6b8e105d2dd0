"""Years of the archive: closed for good, or opened again for a reason."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.records import Row, rows
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.archive.model import ArchiveBox, ArchiveYear, FiledPaper
from partybook.text import mark

TABLE: Any = ArchiveYear.__table__


def closings(session: Session, year: int | None = None) -> list[Row]:
    """Every closing of a year or of all, the oldest first, those opened again too."""
    where = [] if year is None else [ArchiveYear.year == year]
    return rows(session, ArchiveYear, *where, order=(ArchiveYear.year, ArchiveYear.closed_on))


def closing(session: Session, year: int) -> Row | None:
    """The closing of a year that stands; None while it is open."""
    return next((row for row in closings(session, year) if row["reopened_on"] is None), None)


def refuse_closed(session: Session, year: int) -> None:
    """Problem archive-closed for a year that is closed."""
    found = closing(session, year)
    if found is not None:
        text = mark("{year} 年度已于 {day} 归档，不能再改。要改请先重新打开这一年度，并写明原因。")
        raise Problem("archive-closed", text, value=year, year=year, day=found["closed_on"].dotted_full)


def close_year(session: Session, year: int, who: str | None = None) -> str:
    """Closes a year: its papers, numbers and boxes stay as they are; gives the uid. Problems archive-closed,
    archive-unnumbered, archive-nothing."""
    refuse_closed(session, year)
    standing = (FiledPaper.year == year, FiledPaper.voided_on.is_(None))
    found = session.execute(select(FiledPaper.title, FiledPaper.piece).where(*standing)).all()
    if not found:
        raise Problem("archive-nothing", mark("{value} 年度还没有归档文件。"), value=year)
    without = [title for title, piece in found if piece is None]
    if without:
        text = mark("还有 {count} 件没有编件号（如“{value}”），请先按“编件号”。")
        raise Problem("archive-unnumbered", text, value=without[0], count=len(without))
    day = PartialDate.of(today())
    _stamp(session, year, day)
    return insert_rows(session, TABLE, [{"year": year, "closed_on": day, "closed_by": who}])[0]


def reopen_year(session: Session, year: int, reason: str, who: str | None = None) -> None:
    """Opens a closed year again. Problems archive-open, archive-reopen-reason."""
    found = closing(session, year)
    if found is None:
        raise Problem("archive-open", mark("{value} 年度没有归档，不用重新打开。"), value=year)
    if not reason.strip():
        raise Problem("archive-reopen-reason", mark("请写明重新打开的原因。"))
    values = {"reopened_on": PartialDate.of(today()), "reopened_by": who, "reopen_reason": reason.strip()}
    update_rows(session, TABLE, [(found["uid"], values)])
    _stamp(session, year, None)


def _stamp(session: Session, year: int, day: PartialDate | None) -> None:
    """Every paper and box says itself that it is closed, so that no undo of an older edit reaches it."""
    for table in (FiledPaper, ArchiveBox):
        session.execute(update(table).where(table.year == year).values(closed_on=day))
