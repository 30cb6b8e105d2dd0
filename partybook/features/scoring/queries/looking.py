"""What a screen needs of one year in one reading: the sheet, its scores, what changed since, the words of the paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.attach import Attached, attached
from partybook.dates import today
from partybook.facts import Fact
from partybook.features import knowledge
from partybook.features.scoring.queries.listing import of_whom
from partybook.features.scoring.queries.scores import differences, live, measured, scores, superior_total
from partybook.features.scoring.queries.sheets import (
    find_sheet,
    opinions,
    scope,
    sheet_row,
    sheet_rows,
    standard_of,
)
from partybook.features.scoring.queries.standards import standard_named, wording
from partybook.features.scoring.rules import Difference, Scored, Scores, score_item
from partybook.features.scoring.rules.shape import Opinion
from partybook.standards.scoring import Item, Standard

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Looked:
    """A year as a screen shows it. `uid` is that of the sheet, None where none was begun; `places` says by the name of
    a fact under which source its records are entered."""

    uid: str | None
    sheet: Row
    scores: Scores
    branch: str | None
    whose: str
    facts: Mapping[str, Fact]
    differences: Sequence[Difference] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    superior_total: int | None = None

    @property
    def year(self) -> int:
        return self.scores.period.year

    @property
    def changed(self) -> Mapping[str, Difference]:
        """What changed since the sheet was frozen, by code."""
        return {one.code: one for one in self.differences}


def look_at(
    session: Session,
    year: int,
    branch: str | None = None,
    day: dt.date | None = None,
    facts: Mapping[str, Fact] | None = None,
) -> Looked:
    """The year of a branch, or of all, by the standard in use; `facts` where no record has changed since."""
    day = day or today()
    standard = standard_named(session)
    uid = find_sheet(session, standard.name, year, branch)
    sheet: Row = sheet_row(session, uid) if uid is not None else {}
    if uid is not None:
        standard = standard_of(session, sheet)
    if facts is None:
        facts = measured(session, standard.facts, standard.period(year), scope(session, branch), day)
    frozen = bool(sheet) and sheet["assessed_on"] is not None
    if frozen and uid is not None:
        given = scores(session, uid, day)
    else:
        said = opinions(session, uid) if uid is not None else {}
        given = live(session, standard, year, branch, day, said, facts)
    return Looked(
        uid,
        sheet,
        given,
        branch,
        of_whom(session, scope(session, branch)),
        facts,
        differences(session, uid) if frozen and uid is not None else (),
        wording(session, standard.name),
        {name: knowledge.place_of(session, name) for name in standard.facts},
        superior_total(sheet, given) if sheet else None,
    )


def year_now(session: Session, branch: str | None = None, day: dt.date | None = None) -> int:
    """The year whose score is worked at on a day: the last one while it is begun and not frozen, else that of the day."""
    day = day or today()
    standard = standard_named(session)
    now = standard.period_on(day).year
    before = sheet_rows(session, standard.name, now - 1, branch)
    return now - 1 if before and before[0]["assessed_on"] is None else now


def as_scored(
    session: Session,
    item: Item,
    standard: Standard,
    year: int,
    branch: str | None = None,
    day: dt.date | None = None,
) -> Scored:
    """What an item would give if it were scored as it is told here; nothing is kept."""
    day = day or today()
    period = standard.period(year)
    found = measured(session, item.facts, period, scope(session, branch), day)
    part = standard.part_of[item.code]
    return score_item(part, item, found, Opinion(), knowledge.fact_titles(session), period, day)


def fact_of(
    session: Session, standard: Standard, name: str, year: int, branch: str | None = None
) -> Fact | None:
    """A fact as it is today, by which a target can be chosen; None where the records say nothing of it."""
    period = standard.period(year)
    return measured(session, [name], period, scope(session, branch), today()).get(name)


def files_of(session: Session, uid: str) -> list[Attached]:
    """The proofs attached to an item."""
    return attached(session, uid)


def fact_groups() -> Mapping[str, str]:
    """The tab that gives a fact, by the beginning of its name."""
    return knowledge.feature_titles()
