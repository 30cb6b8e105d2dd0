"""What each person owes and has paid for each month, as of a day: frozen, corrected, paid."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, literal, select, union_all
from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.features.dues.model import DuesCorrection, DuesLine, DuesMonth, DuesOpening, DuesPayment
from partybook.features.dues.queries.rows import EVER, counts, stands
from partybook.features.dues.rules.months import in_time_until
from partybook.features.dues.rules.states import state_of

Key = tuple[str, PartialDate]  # person, month


@dataclass(slots=True)
class Position:
    """A person's month. `owed_fen` is what was frozen and what was corrected; `paid_fen` without large sums.

    `payments` are (day, fen) of what came in and went back for the month, in order of time.
    """

    person_uid: str
    month: PartialDate
    branch_uid: str | None = None
    opened: bool = False
    frozen_fen: int = 0
    corrected_fen: int = 0
    paid_fen: int = 0
    reason: str | None = None
    category: str | None = None
    base_fen: int | None = None
    rate_bp: int | None = None
    monthly_fen: int | None = None
    rule: str | None = None
    payments: Sequence[tuple[PartialDate, int]] = ()

    @property
    def owed_fen(self) -> int:
        return self.frozen_fen + self.corrected_fen

    @property
    def open_fen(self) -> int:
        """What is still to be paid; below zero where more was paid."""
        return self.owed_fen - self.paid_fen

    @property
    def state(self) -> str:
        return state_of(self.reason, self.owed_fen, self.paid_fen, opened=self.opened)

    @property
    def paid_on(self) -> PartialDate | None:
        """The day on which all was paid that is owed; None before it."""
        return self._reached() if self.owed_fen > 0 else None

    def _reached(self) -> PartialDate | None:
        total, since = 0, None
        for day, fen in self.payments:
            total += fen
            if total < self.owed_fen:
                since = None
            elif since is None:
                since = day
        return since

    def on_time(self, collects: str) -> bool | None:
        """Whether all was paid by the end of the period of collecting; None where nothing was owed."""
        if self.owed_fen <= 0:
            return None
        paid_on = self.paid_on
        return paid_on is not None and paid_on.earliest <= in_time_until(self.month, collects)


FROZEN = (
    "person_uid",
    "month",
    "owed_fen",
    "reason",
    "category",
    "base_fen",
    "rate_bp",
    "monthly_fen",
    "rule",
)


def positions(
    session: Session,
    day: dt.date,
    first: PartialDate,
    last: PartialDate,
    branch_uid: str | None = None,
    people: Sequence[str] | None = None,
) -> dict[Key, Position]:
    """The months from first to last as they stood on a day, by person and month.

    With a branch: what was owed to it, and what was paid for that, whichever branch took it in; what it took in for a
    month that no branch has opened is an advance.
    """
    found: dict[Key, Position] = {}
    holders: dict[Key, str] = {}
    for person, month, owed, *why, branch in session.connection().execute(
        _frozen(day, first, last, None, people)
    ):
        key = person, month
        holders[key] = branch
        if branch_uid not in (None, branch):
            continue
        if key not in found:  # nearly everyone
            found[key] = Position(person, month, branch, True, owed, 0, 0, *why)
            continue
        position = found[key]
        position.frozen_fen += owed
        position.reason, position.category, position.base_fen = why[0], why[1], why[2]
        position.rate_bp, position.monthly_fen, position.rule = why[3], why[4], why[5]
    for person, month, fen, branch in session.execute(_corrected(day, first, last, branch_uid, people)):
        position = _at(found, person, month, branch)
        position.opened = True
        position.corrected_fen += fen
    for person, month, fen, on_date, branch in session.connection().execute(_paid(day, first, last, people)):
        if branch_uid not in (None, holders.get((person, month), branch)):
            continue
        position = _at(found, person, month, branch)
        position.paid_fen += fen
        position.payments = [*position.payments, (on_date, fen)]
    return found


def _at(found: dict[Key, Position], person: str, month: PartialDate, branch: str) -> Position:
    position = found.get((person, month))
    if position is None:
        position = found[person, month] = Position(person, month, branch)
    return position


def _narrowed(
    table: Any, first: PartialDate, last: PartialDate, people: Sequence[str] | None
) -> list[ColumnElement[bool]]:
    where = [table.month >= first, table.month <= last]
    if people is not None:
        where.append(table.person_uid.in_(people))
    return where


def _frozen(day: dt.date, first: PartialDate, last: PartialDate, branch: str | None, people: Any) -> Any:
    where = [*_narrowed(DuesMonth, first, last, people), *stands(day)]
    if branch is not None:
        where.append(DuesOpening.branch_uid == branch)
    columns = [getattr(DuesMonth, key) for key in FROZEN]
    return (
        select(*columns, DuesOpening.branch_uid)
        .join(DuesOpening, DuesOpening.uid == DuesMonth.opening_uid)
        .where(*where)
    )


def _corrected(day: dt.date, first: PartialDate, last: PartialDate, branch: str | None, people: Any) -> Any:
    where = [*_narrowed(DuesCorrection, first, last, people), *counts(DuesCorrection, day), *stands(day)]
    if branch is not None:
        where.append(DuesOpening.branch_uid == branch)
    keys = ("person_uid", "month", "delta_fen")
    return (
        select(*(getattr(DuesCorrection, key) for key in keys), DuesOpening.branch_uid)
        .join(DuesOpening, DuesOpening.uid == DuesCorrection.opening_uid)
        .where(*where)
    )


def _paid(day: dt.date, first: PartialDate, last: PartialDate, people: Any) -> Any:
    where = [*_narrowed(DuesLine, first, last, people), *counts(DuesPayment, day), DuesLine.kind != "large"]
    return (
        select(
            DuesLine.person_uid,
            DuesLine.month,
            DuesLine.amount_fen,
            DuesPayment.on_date,
            DuesPayment.branch_uid,
        )
        .join(DuesPayment, DuesPayment.uid == DuesLine.payment_uid)
        .where(*where)
        .order_by(DuesPayment.on_date, DuesPayment.uid)
    )


def _sums(day: dt.date, until: PartialDate) -> Any:
    """The columns person_uid, month, owed, paid of every month up to one."""
    owed = (
        select(
            DuesMonth.person_uid, DuesMonth.month, DuesMonth.owed_fen.label("owed"), literal(0).label("paid")
        )
        .join(DuesOpening, DuesOpening.uid == DuesMonth.opening_uid)
        .where(DuesMonth.month <= until, *stands(day))
    )
    corrected = (
        select(DuesCorrection.person_uid, DuesCorrection.month, DuesCorrection.delta_fen, literal(0))
        .join(DuesOpening, DuesOpening.uid == DuesCorrection.opening_uid)
        .where(DuesCorrection.month <= until, *counts(DuesCorrection, day), *stands(day))
    )
    paid = (
        select(DuesLine.person_uid, DuesLine.month, literal(0), DuesLine.amount_fen)
        .join(DuesPayment, DuesPayment.uid == DuesLine.payment_uid)
        .where(DuesLine.month <= until, DuesLine.kind != "large", *counts(DuesPayment, day))
    )
    parts = union_all(owed, corrected, paid).subquery()
    return (
        select(
            parts.c.person_uid,
            parts.c.month,
            func.sum(parts.c.owed).label("owed"),
            func.sum(parts.c.paid).label("paid"),
        )
        .group_by(parts.c.person_uid, parts.c.month)
        .cte("months")
    )


def unpaid_months(
    session: Session, day: dt.date, until: PartialDate
) -> list[tuple[str, PartialDate, int, int]]:
    """(person, month, owed, paid) of every month up to one, in order, of the people who have not paid all of them."""
    months = _sums(day, until)
    behind = select(months.c.person_uid).where(months.c.owed > months.c.paid).distinct()
    found = session.execute(
        select(months).where(months.c.person_uid.in_(behind)).order_by(months.c.person_uid, months.c.month)
    )
    return [(person, month, owed, paid) for person, month, owed, paid in found]


def month_sums(session: Session) -> dict[str, dict[PartialDate, tuple[int, int]]]:
    """(owed, paid) of every month of everybody, as is known now, by person and month."""
    months = _sums(EVER, PartialDate.of(EVER))
    found: dict[str, dict[PartialDate, tuple[int, int]]] = {}
    for person, month, owed, paid in session.execute(select(months)):
        found.setdefault(person, {})[month] = (owed, paid)
    return found


def large_sums(
    session: Session, day: dt.date, since: PartialDate, until: PartialDate, branch_uid: str | None = None
) -> Mapping[str, int]:
    """Large sums that people gave, by person, from day to day of payment."""
    where = [
        DuesLine.kind == "large",
        DuesPayment.on_date >= since,
        DuesPayment.on_date <= until,
        *counts(DuesPayment, day),
    ]
    if branch_uid is not None:
        where.append(DuesPayment.branch_uid == branch_uid)
    found = session.execute(
        select(DuesLine.person_uid, func.sum(DuesLine.amount_fen))
        .join(DuesPayment, DuesPayment.uid == DuesLine.payment_uid)
        .where(*where)
        .group_by(DuesLine.person_uid)
    )
    return {person: fen for person, fen in found}
