"""Where papers lie in their boxes: the order of the catalogue, and pages counted one paper after the other."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from partybook.book.bulk import update_rows
from partybook.book.records import Row, rows
from partybook.features.archive.model import FiledPaper
from partybook.standards.archive import RETENTIONS

TABLE: Any = FiledPaper.__table__


def catalogue_order(row: Row) -> tuple[Any, ...]:
    """By year, retention, office and number; those without a number come last, by their day."""
    day = row["on_date"].iso if row["on_date"] is not None else ""
    place = RETENTIONS.index(row["retention"])
    number = (0, row["piece"], "") if row["piece"] is not None else (1, 0, day)
    return (row["year"], place, row["category"], row["office"], *number, row["uid"])


def number_pages(session: Session, year: int) -> None:
    """Where each paper's pages lie in its box: one after the other, by number. Unknown pages end the count."""
    by_box: dict[str, list[Row]] = {}
    for row in rows(session, FiledPaper, FiledPaper.year == year, FiledPaper.voided_on.is_(None)):
        if row["box_uid"] is not None:
            by_box.setdefault(row["box_uid"], []).append(row)
    changes = []
    for mine in by_box.values():
        page: int | None = 1
        for row in sorted(mine, key=catalogue_order):
            first, last = (
                (page, page + row["pages"] - 1) if page is not None and row["pages"] else (None, None)
            )
            page = last + 1 if last is not None else None
            if (row["page_from"], row["page_to"]) != (first, last):
                changes.append((row["uid"], {"page_from": first, "page_to": last}))
    update_rows(session, TABLE, changes)
