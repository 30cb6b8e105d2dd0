"""The self-score as rows for paper, export and the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Row, Source, Waiting
from partybook.features.scoring import queries
from partybook.features.scoring.model import ITEM_LIST_FIELDS, PART_LIST_FIELDS, SHEET_LIST_FIELDS
from partybook.features.scoring.sources.sheets import item_rows, part_rows, sheet_rows
from partybook.features.scoring.sources.sheets import rows_of as rows_of
from partybook.fields import Points
from partybook.text import mark


def items(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The items of the year's sheet by the office's standard; of the sheet or item that is asked for by its uid."""
    if asked.branch is not None and asked.branch not in dict(queries.branches(session)):
        return []
    return item_rows(session, asked)


def sheets(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """All sheets up to the year asked for, newest first."""
    if asked.branch is not None and asked.branch not in dict(queries.branches(session)):
        return []
    return sheet_rows(session, asked)


def parts(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The parts of the year's sheet with their sums, for the application and the masses' poll."""
    if asked.branch is not None and asked.branch not in dict(queries.branches(session)):
        return []
    return part_rows(session, asked)


def _heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    first: Row = rows[0] if rows else {}
    return {
        "count": len(rows),
        "score": _sum(rows, "score"),
        "total_most": _sum(rows, "points"),
        "total_grade": first.get("sheet_grade") or "",
        "total_standard": first.get("standard") or "",
        "total_period": first.get("period") or "",
        "total_assessed": f"{first['assessed_on'].chinese}定稿" if first.get("assessed_on") else "未定稿",
    }


def _sum(rows: Sequence[Row], key: str) -> str:
    return Points().show(sum(row[key] or 0 for row in rows), {})


SOURCES = (
    Source("scoring.items", mark("自评打分各项"), ITEM_LIST_FIELDS, items, _heads),
    Source("scoring.parts", mark("自评打分各类"), PART_LIST_FIELDS, parts, _heads),
    Source(
        "scoring.sheets", mark("历年自评"), SHEET_LIST_FIELDS, sheets, inner={"parts": PART_LIST_FIELDS[:6]}
    ),
)
WAITING = (
    Waiting(mark("自评：{count} 项还没有评定"), queries.unjudged),
    Waiting(mark("自评：{count} 张自评表评完了，还没有定稿"), queries.unfrozen),
    Waiting(mark("自评：{count} 个年度快到期限，还没有开始"), queries.not_begun),
)
