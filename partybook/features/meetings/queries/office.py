"""What the office decided about meetings."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from partybook.book.decisions import decide, decided
from partybook.features.meetings.settings import BY_KEY, SETTINGS


def office(session: Session) -> dict[str, Any]:
    """Decisions by key, the default where none was made."""
    return decided(session, SETTINGS)


def decide_office(session: Session, key: str, value: Any) -> None:
    """Keeps a decision of the office."""
    decide(session, BY_KEY[key], value)
