"""Cataloguing a year: numbers, boxes, page ranges. What has a number keeps it; what comes later goes on after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.numbers import next_number
from partybook.book.records import Row, one, refuse_other_keys, rows
from partybook.errors import Problem
from partybook.features.archive.model import ArchiveBox, FiledPaper
from partybook.features.archive.queries.office import WIDTHS, current_list, office
from partybook.features.archive.queries.paging import number_pages
from partybook.features.archive.queries.papers import papers
from partybook.features.archive.queries.years import refuse_closed
from partybook.features.archive.rules import file_number, ranges
from partybook.standards.archive import RETENTIONS, ArchiveList
from partybook.text import mark

PAPERS: Any = FiledPaper.__table__
BOXES: Any = ArchiveBox.__table__
NOTE_KEYS = ("title", "width", "situation", "sorted_by", "checked_by", "sorted_on")


def catalogue_year(session: Session, year: int) -> int:
    """Gives every paper of the year that has none a number, a box and its pages in it; gives how many were numbered.

    New numbers follow the order of the list: retention, box, item, day. Problem archive-closed.
    """
    refuse_closed(session, year)
    kept, decided = current_list(session), office(session)
    fresh = [row for row in papers(session, year) if row["piece"] is None]
    fresh.sort(key=lambda row: _list_order(kept, row))
    numbered = []
    for row in fresh:
        series = f"archive.piece/{year}/{row['category']}/{row['retention']}/{row['office']}"
        row["piece"] = next_number(session, series)
        number = file_number(
            decided["archive.number"],
            {
                "fonds": decided["archive.fonds"],
                **{key: row[key] for key in ("category", "year", "retention", "office", "piece")},
            },
        )
        row["file_number"] = number
        numbered.append((row["uid"], {"piece": row["piece"], "file_number": number}))
    update_rows(session, PAPERS, numbered)
    boxed = [
        (row["uid"], {"box_uid": _box_for(session, kept, row, decided["archive.box_width"])})
        for row in papers(session, year)  # by number now, so that boxes follow the numbers
        if row["box_uid"] is None
    ]
    update_rows(session, PAPERS, boxed)
    number_pages(session, year)
    return len(fresh)


def _list_order(kept: ArchiveList, row: Row) -> tuple[Any, ...]:
    """Retention, then the item's place in the list, then the day."""
    places = {item.key: place for place, item in enumerate(kept.items)}
    day = row["on_date"].sort_key if row["on_date"] is not None else ()
    return RETENTIONS.index(row["retention"]), places.get(row["item"], len(places)), day, row["uid"]


def _box_for(session: Session, kept: ArchiveList, row: Row, width: int) -> str:
    """The last box of the year, the retention and the box of the list, for those before it are full; a new one where
    there is none."""
    item = kept.by_key.get(row["item"] or "")
    list_box = item.box if item is not None else None
    where = (ArchiveBox.year == row["year"], ArchiveBox.retention == row["retention"])
    same = ArchiveBox.list_box.is_(None) if list_box is None else ArchiveBox.list_box == list_box
    found = rows(session, ArchiveBox, *where, same, order=(ArchiveBox.number,))
    if found:
        return str(found[-1]["uid"])
    title = kept.by_box[list_box].title if list_box is not None else mark("其他")
    values = {
        "year": row["year"],
        "retention": row["retention"],
        "number": next_number(session, f"archive.box/{row['year']}"),
        "title": title,
        "list_box": list_box,
        "width": width,
    }
    return insert_rows(session, BOXES, [values])[0]


def box_numbers(session: Session) -> dict[str | None, int]:
    """The number of every box, by its uid."""
    return {row["uid"]: row["number"] for row in rows(session, ArchiveBox)}


def boxes(session: Session, year: int) -> list[Row]:
    """The boxes of a year by number, each with its `papers`, how many `pages`, and `pieces` written short."""
    by_box: dict[str, list[Row]] = {}
    for row in papers(session, year):
        if row["box_uid"] is not None:
            by_box.setdefault(row["box_uid"], []).append(row)
    found = []
    for box in rows(session, ArchiveBox, ArchiveBox.year == year, order=(ArchiveBox.number,)):
        mine = by_box.get(box["uid"], [])
        found.append(
            {
                **box,
                "papers": len(mine),
                "pages": sum(row["pages"] or 0 for row in mine),
                "pages_unknown": sum(row["pages"] is None for row in mine),
                "pieces": ranges(row["piece"] for row in mine if row["piece"] is not None),
            }
        )
    return found


def change_box(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Changes title, width and note page of a box. Problems archive-closed, archive-box-width."""
    before = one(session, ArchiveBox, uid)
    refuse_closed(session, before["year"])
    refuse_other_keys(values, ArchiveBox)
    assert set(values) <= set(NOTE_KEYS), set(values) - set(NOTE_KEYS)
    if values.get("width") is not None and values["width"] not in WIDTHS:
        text = mark("盒脊厚度可以是 20、30、40、50 毫米：{value}")
        raise Problem("archive-box-width", text, value=values["width"])
    changes = {key: value for key, value in values.items() if before[key] != value}
    if changes:
        update_rows(session, BOXES, [(uid, changes)])


def move_papers(session: Session, uids: Sequence[str], box_uid: str) -> None:
    """Puts papers into another box of the same year and retention. Problems archive-closed, archive-box-other."""
    box = one(session, ArchiveBox, box_uid)
    refuse_closed(session, box["year"])
    for uid in uids:
        row = one(session, FiledPaper, uid)
        if (row["year"], row["retention"]) != (box["year"], box["retention"]):
            text = mark("“{value}”与这个盒的年度或保管期限不同，不能放在一起。")
            raise Problem("archive-box-other", text, value=row["title"])
    update_rows(session, PAPERS, [(uid, {"box_uid": box_uid}) for uid in uids])
    number_pages(session, box["year"])


def split_box(session: Session, box_uid: str, uids: Sequence[str]) -> str:
    """Puts papers of a full box into a new one of the same kind; gives the uid of that. Problem archive-closed."""
    box = one(session, ArchiveBox, box_uid)
    refuse_closed(session, box["year"])
    values = {key: box[key] for key in ("year", "retention", "title", "list_box", "width")}
    number = next_number(session, f"archive.box/{box['year']}")
    fresh = insert_rows(session, BOXES, [{**values, "number": number}])[0]
    move_papers(session, uids, fresh)
    return fresh
