"""Rows of any source, each read once for a checklist, with the branch that each is of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Row, Source
from partybook.features import knowledge
from partybook.features.archive.rules import days_of, fits, label_of
from partybook.fields import Label, Name, Text
from partybook.standards.archive import Match

EVERY = ""  # the branch of a row that is of no single one


@dataclass(frozen=True)
class Found:
    """A row that fits, of which branch and group, and of which year it was read."""

    row: Row
    branch: str
    group: str | None
    year: int


class Readings:
    """What the sources say for the years that are asked for. A source that is not there says nothing."""

    def __init__(self, session: Session, asked: Asked, branches: Sequence[tuple[str, str]]) -> None:
        self.session, self.asked = session, asked
        self.branches = [uid for uid, _ in branches]
        self.by_name = {name: uid for uid, name in branches}
        self._known = knowledge.sources()
        self._rows: dict[str, list[Found]] = {}
        self._plain: dict[str, tuple[str, ...]] = {}

    def of(self, match: Match) -> list[Found]:
        """The rows that fit."""
        return [found for found in self._read(match.source) if fits(found.row, match)]

    def label(self, found: Found, match: Match) -> str:
        """How a row is named."""
        return label_of(found.row, match, self._plain[match.source])

    def _read(self, name: str) -> list[Found]:
        if name not in self._rows:
            source = self._source(name)
            self._rows[name] = [] if source is None else self._all(source)
            fields = () if source is None else source.fields
            texts = tuple(one.key for one in fields if isinstance(one.kind, (Text, Name, Label)))
            self._plain[name] = tuple(key for key in texts if key not in ("branch", "group", "note"))
        return self._rows[name]

    def _source(self, name: str) -> Source | None:
        if name not in self._known:
            self._known = knowledge.sources_of_book(self.session)
        return self._known.get(name)

    def _all(self, source: Source) -> list[Found]:
        first, last = self.asked.first.year, self.asked.last.year
        years = [year for year in range(first, last + 1) if year <= self.asked.as_of.year]
        return [found for year in years for found in self._of_year(source, year)]

    def _of_year(self, source: Source, year: int) -> list[Found]:
        rows = self._ask(source, year, None)
        if rows and not {"branch_uid", "branch"} & set(rows[0]):
            if len(self.branches) == 1:
                return [Found(row, self.branches[0], None, year) for row in rows]
            return [
                Found(row, branch, None, year)
                for branch in self.branches
                for row in self._ask(source, year, branch)
            ]
        return [Found(row, self._branch(row), row.get("group_uid"), year) for row in rows]

    def _branch(self, row: Row) -> str:
        if "branch_uid" in row:
            return row["branch_uid"] or EVERY
        return self.by_name.get(str(row.get("branch")), EVERY)

    def _ask(self, source: Source, year: int, branch: str | None) -> Sequence[Row]:
        read: Any = source.brief or source.rows
        asked = replace(self.asked, year=year, branch=branch, uid=None, since=None, until=None)
        rows: Sequence[Row] = read(self.session, asked)
        return rows


def serves(found: Found, match: Match, period: Any) -> bool:
    """Whether a row counts in a period: by its day, its range, or as one of the year that it was read of."""
    if not match.day:
        return bool(period.first.year <= found.year <= period.last.year)
    days = days_of(found.row, match)
    if days is None:
        return False
    return bool(period.holds(days[0]) if len(match.day) == 1 else period.overlaps(*days))
