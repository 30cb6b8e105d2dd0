"""The year as the collecting page shows it: members down, months across."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.features.dues.queries.areas import areas_of
from partybook.features.dues.queries.bases import bases
from partybook.features.dues.queries.expecting import expected
from partybook.features.dues.queries.openings import opened
from partybook.features.dues.queries.positions import Position, positions
from partybook.features.roster import queries as roster

MONTHS = range(1, 13)


@dataclass(frozen=True, slots=True)
class Cell:
    """A month of a member, in fen. States as in codes/dues_state, and `future`: not opened yet; `out`: not theirs."""

    state: str = "out"
    owed: int = 0
    paid: int = 0

    @property
    def open(self) -> int:
        """What is still to be paid."""
        return max(self.owed - self.paid, 0)


OUT = Cell()


@dataclass(frozen=True)
class GridLine:
    """A member's year; `behind` is what is open of the months that were opened."""

    uid: str
    name: str
    find_key: str
    branch_uid: str | None
    area: str | None  # who has none belongs to the group's
    monthly: int | None
    months: Sequence[Cell] = field(default_factory=lambda: (OUT,) * 12)

    @property
    def paid(self) -> int:
        return sum(cell.paid for cell in self.months)

    @property
    def owed(self) -> int:
        """Of the whole year: what was opened, and what the months to come will ask for."""
        return sum(cell.owed for cell in self.months)

    @property
    def behind(self) -> int:
        return sum(cell.open for cell in self.months if cell.state in ("owed", "part"))


def year_grid(session: Session, year: int, day: dt.date, branch_uid: str | None = None) -> list[GridLine]:
    """Everyone who owes or paid for a month of the year, as of a day, in roster order.

    A month that a branch has not opened yet shows what it would ask for.
    """
    months = [PartialDate(year, month) for month in MONTHS]
    known = positions(session, day, months[0], months[-1], branch_uid)
    ahead = _ahead(session, year, months, branch_uid)
    areas, monthly = areas_of(session), bases(session, months[day.month - 1 if day.year == year else 11])
    there = {uid for uid, _ in known} | {uid for uid, _ in ahead}
    people = {person["uid"]: person for person in roster.people(session)}
    return [
        GridLine(
            line.uid,
            people[line.uid]["name"],
            line.find_key,
            line.branch_uid,
            areas.get(line.uid) or people[line.uid]["group"],
            monthly[line.uid]["monthly_fen"] if line.uid in monthly else None,
            [_cell(known.get((line.uid, month)), ahead.get((line.uid, month))) for month in months],
        )
        for line in roster.find_index(session, day=day)
        if line.uid in there and line.uid in people
    ]


def _ahead(
    session: Session, year: int, months: Sequence[PartialDate], branch_uid: str | None
) -> dict[tuple[str, PartialDate], Mapping[str, Any]]:
    """What the months would ask for that a branch has not opened."""
    done = {(row["branch_uid"], row["month"]) for row in opened(session, year)}
    branches = [uid for uid, _ in roster.branches(session) if branch_uid in (None, uid)]
    todo = [month for month in months if any((branch, month) not in done for branch in branches)]
    if not todo:
        return {}
    return {
        (row["person_uid"], row["month"]): row
        for row in expected(session, todo, branch_uid)
        if (row["branch_uid"], row["month"]) not in done
    }


def _cell(position: Position | None, ahead: Mapping[str, Any] | None) -> Cell:
    if position is not None and position.opened:
        state = "out" if position.state == "none" else position.state
        return Cell(state, max(position.owed_fen, 0), position.paid_fen)
    paid = position.paid_fen if position is not None else 0
    owed = ahead["owed_fen"] if ahead is not None else 0
    if paid:
        return Cell("advance", owed, paid)
    if ahead is None:
        return OUT
    return Cell("exempt" if ahead["reason"] == "exempt" else "future", owed)
