"""What waits in each feature on a day, in words: for the numbers in the rail."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import partial

from partybook import features
from partybook.book.file import Book, Session
from partybook.facts import Asked, Waiting


def waiting(book: Book, day: dt.date) -> Mapping[str, Sequence[tuple[str, int]]]:
    """feature → (what waits, with {count}; how many), without what nobody waits for. Each is read by itself, shortly."""
    asked = Asked(day.year, day)
    found: dict[str, list[tuple[str, int]]] = {}
    for name in features.features():
        for one in kinds(name):
            if count := book.read(partial(_count, one, asked)):
                found.setdefault(name, []).append((one.says, count))
    return found


def _count(one: Waiting, asked: Asked, session: Session) -> int:
    return one.count(session, asked)


def kinds(feature: str) -> Sequence[Waiting]:
    """What a feature can say that it waits for."""
    sources = features.role(feature, "sources")
    return getattr(sources, "WAITING", ())
