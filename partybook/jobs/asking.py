"""Named sources over all features, and rows of one of them for a year, a day and a branch."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from partybook import features
from partybook.book.file import Book, Session
from partybook.dates import today
from partybook.errors import Problem
from partybook.facts import Asked, Row, Source
from partybook.features.roster import queries
from partybook.fields import Field
from partybook.standards.codes import codes
from partybook.text import mark


@lru_cache(maxsize=1)
def sources() -> Mapping[str, Source]:
    """Every feature's sources by name."""
    found: dict[str, Source] = {}
    for name in features.features():
        module = features.role(name, "sources")
        found |= {source.name: source for source in (module.SOURCES if module else ())}
    return found


def find_source(name: str) -> Source:
    """A source by name. Problem source-unknown lists those there are."""
    if name not in sources():
        raise Problem(
            "source-unknown",
            mark("没有数据“{value}”。可用：{names}。"),
            value=name,
            names="、".join(sources()),
        )
    return sources()[name]


@dataclass(frozen=True)
class Question:
    """What a person asks of a book: the year, the day, a branch by name, one record."""

    year: int | None = None
    as_of: dt.date | None = None
    branch: str | None = None
    uid: str | None = None

    def asked(self, session: Session) -> Asked:
        """With the defaults: this year; today, or the last day of a past year. Problem branch-unknown."""
        year = self.year or (self.as_of or today()).year
        day = self.as_of or min(today(), dt.date(year, 12, 31))
        branch = queries.find_branch(session, self.branch) if self.branch else None
        return Asked(year, day, branch, self.uid)


def rows(book: Book, name: str, question: Question) -> tuple[Source, Sequence[Row], Asked]:
    """The rows of a source. Problems source-unknown, branch-unknown, uid-unknown."""
    source = find_source(name)

    def read(session: Session) -> tuple[Sequence[Row], Asked]:
        asked = question.asked(session)
        return source.rows(session, asked), asked

    found, asked = book.read(read)
    if question.uid is not None and not found:
        raise Problem("uid-unknown", mark("没有编号为 {value} 的记录。"), value=question.uid)
    return source, found, asked


def plain(row: Row, keys: Sequence[str]) -> dict[str, Any]:
    """A row for JSON: codes, None, fen, ISO dates."""
    return {key: _plain(row.get(key)) for key in keys}


def on_screen(row: Row, fields: Sequence[Field]) -> list[str]:
    """A row for the eye, numbers of people masked."""
    tables = codes()
    return [field.screen(row.get(field.key), tables) for field in fields]


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, (str, int, bool)) else str(value)
