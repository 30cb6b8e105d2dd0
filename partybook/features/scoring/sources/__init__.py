"""The self-score as rows for paper, export and the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Row, Source
from partybook.features.scoring import queries
from partybook.features.scoring.model import ITEM_LIST_FIELDS, SHEET_LIST_FIELDS
from partybook.features.scoring.rules import points
from partybook.features.scoring.sources.sheets import item_rows, sheet_rows
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


def _heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    total = sum(row["score"] or 0 for row in rows)
    first: Row = rows[0] if rows else {}
    return {
        "count": len(rows),
        "score": points(total).removesuffix(" 分"),
        "most": points(sum(row["points"] or 0 for row in rows)).removesuffix(" 分"),
        "grade": first.get("sheet_grade") or "",
        "who": first.get("who") or "",
        "standard": first.get("standard") or "",
        "period": first.get("period") or "",
        "assessed": first["assessed_on"].chinese if first.get("assessed_on") else "未定稿",
    }


SOURCES = (
    Source("scoring.items", mark("自评打分各项"), ITEM_LIST_FIELDS, items, _heads),
    Source("scoring.sheets", mark("历年自评"), SHEET_LIST_FIELDS, sheets),
)
