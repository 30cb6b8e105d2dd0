"""Branches whose appraisal is closed: in the period, within two years, with plan and summary."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Proof, Telling
from partybook.features.meetings import queries
from partybook.features.meetings.rules.months import months_later
from partybook.features.roster import queries as roster

YEAR = 12  # months


def appraised(session: Session, asked: Asked) -> list[Fact]:
    """Of the branches there are on the day. An appraisal belongs to a time that holds days of its year, and in which it
    was closed."""
    kept = queries.closed_appraisals(session)
    here = [(uid, name) for uid, name in roster.branches(session, asked.day) if asked.branch in (None, uid)]
    names, tell, found = dict(here), Telling("meetings", asked), []
    before = months_later(asked.first, -YEAR)
    for name, first, whole in (
        ("appraised", asked.first, False),
        ("appraised_two_years", before, False),
        ("appraised_with_plan", before, True),
    ):
        mine = [
            row
            for row in _within(kept, first, asked)
            if row["branch_uid"] in names and (not whole or (row["plan"] and row["summary"]))
        ]
        done = {row["branch_uid"] for row in mine}
        proofs = [
            Proof("meetings.appraisals", row["uid"], f"{names[row['branch_uid']]} {row['year']}年")
            for row in mine
        ]
        lacking = [Proof("roster.branches", uid, label) for uid, label in here if uid not in done]
        found += _both(tell, name, len(done), len(here), proofs, lacking)
    return found


def _both(
    tell: Telling, name: str, done: int, whole: int, proofs: Sequence[Proof], lacking: Sequence[Proof]
) -> list[Fact]:
    value = done * 10_000 // whole if whole else None
    return [
        tell.fact(name, "branches", done, proofs, lacking),
        tell.fact(f"{name}_share", "bp", value, proofs, lacking),
    ]


def _within(rows: Sequence[Any], first: dt.date, asked: Asked) -> list[Any]:
    return [
        row
        for row in rows
        if first.year <= row["year"] <= asked.last.year and first <= row["closed_on"].earliest <= asked.day
    ]
