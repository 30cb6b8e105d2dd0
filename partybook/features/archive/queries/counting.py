"""Papers and marks looked up by item, unit and period."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.facts import Asked, Proof
from partybook.features.archive.model import ArchiveMark, FiledPaper
from partybook.features.archive.queries.units import Unit
from partybook.features.archive.rules import ONCE, Period
from partybook.standards.archive import SPANS, Item

PAPERS = "archive.papers"


@dataclass(frozen=True)
class Paper:
    """A paper that stands, as the checklist looks at it."""

    uid: str
    branch_uid: str | None
    group_uid: str | None
    person_uid: str | None
    record_uid: str | None
    year: int
    item: str
    period: str | None
    title: str
    on_date: PartialDate | None

    @property
    def proof(self) -> Proof:
        day = f"{self.on_date.dotted_full} " if self.on_date is not None else ""
        return Proof(PAPERS, self.uid, f"{day}{self.title}")


@dataclass(frozen=True)
class Mark:
    """The clerk's word on a cell."""

    uid: str
    kind: str
    reason: str | None


@dataclass(frozen=True)
class Papers:
    """The papers by item, the marks by item, unit and period."""

    by_item: Mapping[str, list[Paper]]
    marks: Mapping[tuple[Any, ...], Mark]

    def mark(self, item: str, unit: Unit, period: str) -> Mark | None:
        return self.marks.get((item, unit.branch_uid, unit.key, period))


def papers_of(session: Session, asked: Asked) -> Papers:
    """The papers that may stand for something asked for on the day, and all marks."""
    day = PartialDate.of(min(asked.as_of, asked.last))
    years = (asked.first.year, asked.last.year)
    columns = [getattr(FiledPaper, key) for key in Paper.__dataclass_fields__]
    query = (
        select(*columns)
        .where(
            FiledPaper.voided_on.is_(None),
            FiledPaper.item.is_not(None),
            or_(FiledPaper.year <= years[1], FiledPaper.on_date <= day),
        )
        .order_by(FiledPaper.year, FiledPaper.on_date, FiledPaper.uid)
    )
    by_item: dict[str, list[Paper]] = {}
    for row in session.execute(query):
        paper = Paper(*row)
        if paper.on_date is None or paper.on_date.earliest <= asked.as_of:
            by_item.setdefault(paper.item, []).append(paper)
    marks: dict[tuple[Any, ...], Mark] = {}
    keys = ("item", "branch_uid", "group_uid", "person_uid", "record_uid", "period", "uid", "kind", "reason")
    for item, branch, group, person, record, period, uid, kind, reason in session.execute(
        select(*(getattr(ArchiveMark, key) for key in keys)).order_by(ArchiveMark.uid)
    ):
        marks[item, branch, record or person or group or "", period] = Mark(uid, kind, reason)
    return Papers(by_item, marks)


def of_unit(papers: Papers, item: Item, unit: Unit, period: Period) -> list[Paper]:
    """The papers filed under an item for a unit and a period. One of no branch stands for every branch."""
    return [
        paper
        for paper in papers.by_item.get(item.key, ())
        if paper.branch_uid in (None, unit.branch_uid) and _whose(paper, unit) and _when(paper, item, period)
    ]


def _whose(paper: Paper, unit: Unit) -> bool:
    """A paper of one group or person stands for no other."""
    if unit.record_uid is not None:
        return paper.record_uid == unit.record_uid
    if unit.person_uid is not None:
        return paper.person_uid == unit.person_uid
    if unit.group_uid is not None:
        return paper.group_uid == unit.group_uid
    return True


def _when(paper: Paper, item: Item, period: Period) -> bool:
    """Whether a paper stands for a period: by the period it names, else by its day."""
    if period.kind == ONCE:
        return paper.on_date is None or paper.on_date.earliest <= period.last
    if period.kind == "span":
        if paper.on_date is not None:
            return period.holds(paper.on_date)
        return period.first.year <= paper.year <= period.last.year and paper.period is None
    if paper.period is not None and item.per in SPANS:
        return paper.period == period.name
    if period.kind == "year":
        return paper.year == period.first.year
    return period.holds(paper.on_date)
