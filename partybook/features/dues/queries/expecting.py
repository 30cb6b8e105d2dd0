"""What a month holds if it is opened now: who owes, by roster, assessment and approved reductions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.features.dues.queries.bases import base_rows
from partybook.features.dues.queries.office import office
from partybook.features.dues.queries.reliefs import approved
from partybook.features.dues.queries.rows import Row
from partybook.features.dues.rules.amounts import Office, part_of
from partybook.features.dues.rules.owing import owing
from partybook.features.roster import queries as roster

KEPT = ("category", "base_fen", "rate_bp", "monthly_fen", "rule")


def expected(session: Session, months: Sequence[PartialDate], branch_uid: str | None = None) -> list[Row]:
    """What these months would hold if they were opened now, by roster, assessments and approved reductions.

    A row for each person and month: person_uid, name, branch_uid, month, owed_fen, reason, relief_uid, category,
    base_fen, rate_bp, monthly_fen, rule. Who has no assessment owes 0 for the reason `unset`.
    """
    decided, known, reliefs = office(session), base_rows(session), approved(session)
    found = []
    for passage in roster.passages(session):
        person_uid, on = passage.person["uid"], _asker(passage, months)
        for month in months:
            owed = owing(month, on, passage.events, decided)
            if owed is None or branch_uid not in (None, owed.branch_uid):
                continue
            base = _in_force(known.get(person_uid, ()), month)
            relief = _in_force(reliefs.get(person_uid, ()), month)
            found.append(
                {
                    "person_uid": person_uid,
                    "name": passage.person["name"],
                    "branch_uid": owed.branch_uid,
                    "month": month,
                    **_amount(base, relief, owed.part, owed.reason, decided),
                }
            )
    return found


def _asker(passage: roster.Passage, months: Sequence[PartialDate]) -> Callable[[dt.date], Any]:
    """Asks each day once; who has no events and was a member before the first month is one ever after."""
    if months and not passage.events:
        first = min(months, key=lambda month: month.sort_key)
        life = passage.on(first.earliest - dt.timedelta(days=1))
        if life.member:
            return lambda day: life
    return cache(passage.on)


def _in_force(kept: Sequence[Row], month: PartialDate) -> Row | None:
    """The newest of dated rows that holds for a month."""
    holds = [
        row
        for row in kept
        if row["from_month"].sort_key <= month.sort_key
        and (row.get("to_month") is None or month.sort_key <= row["to_month"].sort_key)
    ]
    return holds[-1] if holds else None


def _amount(base: Row | None, relief: Row | None, part: Any, reason: str, decided: Office) -> Row:
    """What is owed, and why."""
    kept = {key: base[key] if base else None for key in KEPT}
    monthly = base["monthly_fen"] if base else 0
    if relief is not None:
        reduced = 0 if relief["kind"] == "exempt" else min(relief["amount_fen"] or 0, monthly)
        reason = relief["kind"]
        amount = part_of(reduced, part, decided)
    elif base is None:
        reason, amount = "unset", 0
    else:
        amount = part_of(monthly, part, decided)
    return {**kept, "owed_fen": amount, "reason": reason, "relief_uid": relief["uid"] if relief else None}
