"""What of the self-score waits when its due day is near."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.facts import Asked
from partybook.features.scoring.model import ScoreSheet
from partybook.features.scoring.queries.sheets import opinions, sheet_rows
from partybook.features.scoring.queries.standards import standard_named
from partybook.features.scoring.rules import Opinion
from partybook.standards.scoring import Item, Period, Standard

Row = Mapping[str, Any]
NEAR = 30  # days before the due day, and after it, in which one is reminded


def _due(standard: Standard, day: dt.date) -> Period | None:
    """The period whose due day is near."""
    near = dt.timedelta(days=NEAR)
    for year in (day.year, day.year + 1):
        period = standard.period(year)
        if period.due - near <= day <= period.due + near:
            return period
    return None


def _open_sheets(session: Session, day: dt.date, branch: str | None) -> list[tuple[Row, list[str]]]:
    """The open sheets whose due day is near, each with the items that nobody judged."""
    found: list[tuple[Row, list[str]]] = []
    standard = standard_named(session)
    period = _due(standard, day)
    if period is None:
        return []
    for row in sheet_rows(session, standard.name, period.year, branch if branch is not None else ""):
        if row["assessed_on"] is None:
            said = opinions(session, row["uid"])
            found.append(
                (row, [code for code, item in standard.items.items() if _waits(item, said.get(code))])
            )
    return found


def _waits(item: Item, said: Opinion | None) -> bool:
    return not item.by_facts and (said is None or (said.judged is None and said.override is None))


def unjudged(session: Session, asked: Asked) -> int:
    """How many items of open sheets still have to be judged, with the due day near."""
    return sum(len(codes) for _, codes in _open_sheets(session, asked.as_of, asked.branch))


def unfrozen(session: Session, asked: Asked) -> int:
    """How many sheets are judged throughout and still open, with the due day near."""
    return sum(not codes for _, codes in _open_sheets(session, asked.as_of, asked.branch))


def not_begun(session: Session, asked: Asked) -> int:
    """1 where the due day is near and nobody began: only of an office that scored itself before."""
    standard = standard_named(session)
    period = _due(standard, asked.as_of)
    if period is None or not session.scalar(select(func.count()).select_from(ScoreSheet)):
        return 0
    return int(not sheet_rows(session, None, period.year, ""))
