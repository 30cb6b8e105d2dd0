"""The checklist: what a time has to have on file, item by item, unit by unit, period by period, and what proves it.

Each source is read once; papers and marks are read once. The years asked for are those of `Asked.first` to `Asked.last`,
so a calendar year and a standard's July to June go the same way. For a past year ask with today as `as_of`: what
was handed up or filed in the January after belongs to it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy.orm import Session

from partybook.facts import Asked, Proof, once, reading
from partybook.features.archive.queries.counting import Mark, Papers, of_unit, papers_of
from partybook.features.archive.queries.office import current_list
from partybook.features.archive.queries.readings import EVERY, Found, Readings, serves
from partybook.features.archive.queries.units import Unit, Units
from partybook.features.archive.rules import Period, Target, days_of, opens, periods_within, state_of
from partybook.features.archive.rules.matching import unit_key
from partybook.features.archive.rules.periods import once as standing
from partybook.features.archive.rules.states import due_on
from partybook.features.archive.rules.targets import kind_of
from partybook.features.roster import queries as roster
from partybook.standards.archive import SPANS, ArchiveList, Box, Item, Match
from partybook.text import mark


@dataclass(frozen=True)
class Cell:
    """An item for a unit and a period: its state, what proves it, what the clerk said, where a gap is closed.

    `mark` is the clerk's mark, if any; `due_on` the last day on which nothing is missing yet (None where it has to be
    there all the time).
    """

    item: Item
    box: Box
    unit: Unit
    period: Period
    state: str
    proofs: tuple[Proof, ...]
    count: int
    times: int
    due_on: dt.date | None
    note: str | None = None
    mark: Mark | None = None
    sole: bool = True  # whether there is one branch only, so that it need not be named

    @cached_property
    def uid(self) -> str:
        """Names this cell: branch, whose, item, period."""
        return f"{self.unit.branch_uid}/{self.unit.key}/{self.item.key}/{self.period.name}"

    @cached_property
    def label(self) -> str:
        """第三党小组 2026年3月 党小组会记录."""
        whose = self.unit.name if self.unit.key or self.item.who == "group" or not self.sole else ""
        if not self.sole and self.unit.name != self.unit.branch:
            whose = f"{self.unit.branch} {self.unit.name}"
        when = "" if self.period.kind == "once" else self.period.words
        return " ".join(filter(None, (whose, when, self.item.title)))

    @property
    def target(self) -> Target:
        """Where it is closed."""
        unit = self.unit
        return Target(
            opens(self.item),
            self.item.key,
            self.period,
            unit.branch_uid,
            unit.group_uid,
            unit.person_uid,
            unit.record_uid,
            kind_of(self.item),
            self.item.register,
        )


@dataclass(frozen=True)
class _Asking:
    """What all cells of a checklist have in common."""

    asked: Asked
    units: Units
    readings: Readings
    papers: Papers
    begins: dt.date | None
    list: ArchiveList

    @property
    def sole(self) -> bool:
        return len(self.units.all) == 1


@once
def checklist(session: Session, asked: Asked, keys: Collection[str] | None = None) -> list[Cell]:
    """The cells of the list in force, in order of its items; with `keys` only those of some items."""
    with reading(session):
        return _checklist(session, asked, keys)


def _checklist(session: Session, asked: Asked, keys: Collection[str] | None) -> list[Cell]:
    kept = current_list(session)
    units = Units(session, asked)
    begins = roster.begins_on(session)
    ask = _Asking(
        asked,
        units,
        Readings(session, asked, units.all),
        papers_of(session, asked),
        begins.earliest if begins is not None else None,
        kept,
    )
    return [cell for item in kept.items if keys is None or item.key in keys for cell in _cells(item, ask)]


def _cells(item: Item, ask: _Asking) -> list[Cell]:
    if item.per in ("person", "event"):
        return _by_record(item, ask) if item.owed is not None else _as_they_come(item, ask)
    if item.per in SPANS:
        periods = periods_within(ask.asked.first, ask.asked.last, item.per)
    else:
        periods = [standing(min(ask.asked.last, ask.asked.as_of))]
    rows = ask.readings.of(item.source) if item.source is not None else []
    owed = ask.readings.of(item.owed) if item.owed is not None else None
    found = []
    for unit in ask.units.of(item.who):
        mine = _of_unit(rows, unit, item)
        for period in periods:
            if not unit.there(period) or (owed is not None and not _owing(owed, unit, item, period)):
                continue
            counted = _in_period(mine, unit, item, period, ask)
            found.append(_cell(item, unit, period, counted, ask))
    return found


def _of_unit(rows: Iterable[Found], unit: Unit, item: Item) -> list[Found]:
    """The rows of a unit: of its branch, and its group or person where it is one."""
    mine = [one for one in rows if one.branch in (EVERY, unit.branch_uid)]
    if unit.group_uid is not None:
        return [one for one in mine if one.group == unit.group_uid]
    if unit.person_uid is not None:
        return [one for one in mine if unit_key(one.row) == unit.person_uid]
    return mine


def _owing(owed: Sequence[Found], unit: Unit, item: Item, period: Period) -> bool:
    """Whether anything in the period makes the paper owed."""
    match = item.owed
    assert match is not None
    return any(serves(one, match, period) for one in _of_unit(owed, unit, item))


def _in_period(
    rows: Sequence[Found], unit: Unit, item: Item, period: Period, ask: _Asking
) -> list[tuple[Found, Match]]:
    """The rows that count in a period. Those of groups count for their branch as the item says."""
    match = item.source
    if match is None:
        return []
    there = [one for one in rows if period.kind == "once" or serves(one, match, period)]
    if unit.group_uid is None and match.groups != "any":
        own = [one for one in there if one.group is None]
        of_groups = [one for one in there if one.group is not None]
        every = ask.units.groups_of.get(unit.branch_uid, frozenset())
        together = match.groups == "all" and every and every <= {one.group for one in of_groups}
        there = [*own, *of_groups] if together else own
    years: dict[str, int] = {}  # a row that stands in both years of a time across two is one row
    return [(one, match) for one in there if years.setdefault(str(one.row["uid"]), one.year) == one.year]


def _by_record(item: Item, ask: _Asking) -> list[Cell]:
    """One cell for each row that a paper is owed for; the row itself proves it where its columns say so."""
    match = item.owed
    assert match is not None
    # Whether the row proves itself is asked of it alone: all rows are owed for.
    every = Match(match.source, match.where, (), (), match.day, match.groups, match.label, match.says)
    own = ask.readings.of(match) if match.filled or match.empty else []
    proving = {str(one.row["uid"]) for one in own}
    others = ask.readings.of(item.source) if item.source is not None else []
    first, last = ask.asked.first, min(ask.asked.last, ask.asked.as_of)
    found, seen = [], set()
    for one in ask.readings.of(every):
        branch = ask.units.by_branch.get(one.branch)
        uid = str(one.row["uid"])
        person = unit_key(one.row) if item.per == "person" else None
        if branch is None or (person or uid) in seen or not _happened(one, every, first, last):
            continue
        seen.add(person or uid)
        name, record = ask.readings.label(one, every), None if person else uid
        unit = Unit(branch.branch_uid, branch.branch, name, None, person, record, branch.first, branch.last)
        counted = [(one, every)] if uid in proving else []
        if item.source is not None:
            mine = [row for row in others if unit_key(row.row) in (uid, person)]
            counted += [(row, item.source) for row in mine if row is not one]
        found.append(_cell(item, unit, standing(last), counted, ask, event=one, match=every))
    return found


def _happened(found: Found, match: Match, first: dt.date, last: dt.date) -> bool:
    """Whether an event lies in the time asked for."""
    if not match.day:
        return True
    days = days_of(found.row, match)
    return days is not None and days[0].earliest <= last and first <= days[-1].latest


def _as_they_come(item: Item, ask: _Asking) -> list[Cell]:
    """Nothing is owed: what was filed stands there."""
    (period,) = periods_within(ask.asked.first, ask.asked.last, "year")[:1]
    cells = [_cell(item, unit, period, [], ask) for unit in ask.units.of(item.who)]
    return [cell for cell in cells if cell.state == "there"]


def _cell(
    item: Item,
    unit: Unit,
    period: Period,
    rows: Sequence[tuple[Found, Match]],
    ask: _Asking,
    event: Found | None = None,
    match: Match | None = None,
) -> Cell:
    papers = of_unit(ask.papers, item, unit, period)
    stand_for = {paper.record_uid for paper in papers}
    proofs = [
        Proof(how.source, str(one.row["uid"]), ask.readings.label(one, how))
        for one, how in rows
        if str(one.row["uid"]) not in stand_for
    ]
    proofs += [paper.proof for paper in papers]
    noted = ask.papers.mark(item.key, unit, period.name)
    begins = max((day for day in (ask.begins, unit.first) if day is not None), default=None)
    happened = days_of(event.row, match) if event is not None and match is not None and match.day else None
    when = period
    if happened is not None:  # what happened on a day is late so many days after it
        when = Period(period.name, "event", happened[0].earliest, happened[-1].latest)
    state = state_of(
        len(proofs),
        item.times,
        noted.kind if noted is not None else None,
        when,
        ask.asked.as_of,
        days=item.days,
        begins=begins,
    )
    late = None if when.kind == "once" else due_on(when, item.days)
    note = _note(state, noted, len(proofs), item, event, match)
    box = ask.list.by_box[item.box]
    return Cell(
        item, box, unit, period, state, tuple(proofs), len(proofs), item.times, late, note, noted, ask.sole
    )


def _note(
    state: str, noted: Mark | None, count: int, item: Item, event: Found | None, match: Match | None
) -> str | None:
    """Why it is not needed; what is missing from it; how many of how many there are."""
    if noted is not None and noted.reason and state in ("excused", "unproved"):
        return noted.reason
    if state in ("missing", "due") and event is not None and match is not None and match.says:
        said = event.row.get(match.says)
        if said:
            return mark("缺 {count} 份").format(count=said) if isinstance(said, int) else str(said)
    if state in ("missing", "due") and count and item.times > 1:
        return mark("已有 {count} 份，应有 {owed} 份").format(count=count, owed=item.times)
    return None
