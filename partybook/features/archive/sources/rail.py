"""What waits in the archive."""

from __future__ import annotations

from sqlalchemy.orm import Session

from partybook.facts import Asked, Waiting
from partybook.features.archive import queries
from partybook.text import mark


def missing(session: Session, asked: Asked) -> int:
    """How many papers of the year should be there on the day and are not."""
    return sum(cell.state == "missing" for cell in queries.checklist(session, asked))


def unproved(session: Session, asked: Asked) -> int:
    """How many were ticked without any proof."""
    return sum(cell.state == "unproved" for cell in queries.checklist(session, asked))


WAITING = (
    Waiting(mark("档案：归档清单还缺 {count} 项"), missing),
    Waiting(mark("档案：{count} 项打了勾，没有依据"), unproved),
)
