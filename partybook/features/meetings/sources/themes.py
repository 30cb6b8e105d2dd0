"""What stands under each theme."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked
from partybook.features.meetings import queries


def themes(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Every record under a theme up to the day; a theme may run over years. `asked.uid` names one theme."""
    known = {row["uid"] for row in queries.themes(session)}
    return [
        row
        for row in queries.themed(session, asked.uid if asked.uid in known else None)
        if asked.branch in (None, row["branch_uid"])
        and (row["on_date"] is None or row["on_date"].earliest <= asked.as_of)
    ]
