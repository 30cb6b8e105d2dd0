"""Papers filed and boxes as rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.facts import Asked
from partybook.features.archive import queries
from partybook.features.archive.model import RETENTION, YEAR
from partybook.features.roster import queries as roster
from partybook.fields import Field, Label, Text, Whole

FONDS = Field("fonds", "全宗号", Label(), (), 4, computed=True)
BOX_MORE: tuple[Field, ...] = (
    Field("papers", "件数", Whole(), (), 3, computed=True),
    Field("pages", "页数", Whole(), (), 3, computed=True),
    Field("pieces", "起止件号", Text(), (), 6, computed=True),
    FONDS,
    Field("fonds_name", "全宗名称", Label(), (), 10, computed=True),
    Field("office", "机构（问题）", Label(), (), 5, computed=True),
)

VOLUME_FIELDS: tuple[Field, ...] = (
    FONDS,
    Field("fonds_name", "全宗名称", Label(), (), 10, computed=True),
    YEAR,
    RETENTION,
    Field("office", "机构（问题）", Label(), (), 5, computed=True),
    Field("papers_count", "件数", Whole(), (), 3, computed=True),
    Field("pages", "页数", Whole(), (), 3, computed=True),
)


def catalogue(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The papers of the year asked for that stand, in order of their numbers."""
    return _rows(session, asked, asked.year)


def papers(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Every paper that stands, of whatever year."""
    return _rows(session, asked, None)


def _rows(session: Session, asked: Asked, year: int | None) -> list[dict[str, Any]]:
    branches, numbers = dict(roster.branches(session)), queries.box_numbers(session)
    if asked.branch is not None and asked.branch not in branches:
        return []
    fonds = queries.office(session)["archive.fonds"] or None
    found = []
    for row in queries.papers(session, year, asked.branch):
        first, last = row["page_from"], row["page_to"]
        row |= {
            "branch": branches.get(row["branch_uid"]),
            "fonds": fonds,
            "box": numbers.get(row["box_uid"]),
            "page_range": None if first is None else f"{first}–{last}" if last != first else str(first),
            "day8": _eight(row["on_date"]),
        }
        if asked.uid in (None, row["uid"]):
            found.append(row)
    return found


def _eight(day: PartialDate | None) -> str | None:
    """20260115; what is known to the month or the year only ends in zeros (DA/T 22-2015)."""
    return None if day is None else f"{day.year:04d}{day.month or 0:02d}{day.day or 0:02d}"


def boxes(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The boxes of the year asked for: what stands on the spine and the note page."""
    names = dict(roster.branches(session))
    if asked.branch is not None and asked.branch not in names:
        return []
    more = _fonds(session, names)
    return [
        {**row, **more, "pieces": row["pieces"] or None}
        for row in queries.boxes(session, asked.year)
        if asked.uid in (None, row["uid"])
    ]


def _fonds(session: Session, names: Mapping[str, str]) -> dict[str, Any]:
    """What stands on covers, spines and note pages of the whole fonds."""
    decided = queries.office(session)
    community, _ = roster.organisation(session)
    sole = next(iter(names.values())) if len(names) == 1 else ""
    return {
        "fonds": decided["archive.fonds"] or None,
        "fonds_name": decided["archive.fonds_name"] or sole or community or None,
        "office": decided["archive.office_name"] or None,
    }


def volumes(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The catalogue of the year asked for as it is bound: one for each time of keeping, with its papers."""
    names = dict(roster.branches(session))
    by_retention: dict[str, list[dict[str, Any]]] = {}
    for row in catalogue(session, replace(asked, uid=None)):
        shown = {**row, "secrecy": None if row["secrecy"] == "none" else row["secrecy"]}
        by_retention.setdefault(row["retention"], []).append(shown)
    more = _fonds(session, names)
    found = [
        {
            **more,
            "uid": f"{asked.year}/{retention}",
            "year": asked.year,
            "retention": retention,
            "papers": mine,
            "papers_count": len(mine),
            "pages": sum(row["pages"] or 0 for row in mine),
        }
        for retention, mine in by_retention.items()
    ]
    return [row for row in found if asked.uid in (None, row["uid"])]


def listed(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The list in force, a row for each item: as a spreadsheet it can be changed and taken in again."""
    if asked.branch is not None and asked.branch not in dict(roster.branches(session)):
        return []
    return queries.rows_of(queries.current_list(session))
