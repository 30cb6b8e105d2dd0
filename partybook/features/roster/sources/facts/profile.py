"""The community's numbers of the period: health education, offences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Proof, Telling
from partybook.features.roster import queries
from partybook.text import mark

AS_OF = mark("{day} 社区概况")


def community(session: Session, asked: Asked) -> list[Fact]:
    """By the newest numbers of the period that say it; the share of offences is rounded up, as it is a limit that may
    not be passed."""
    tell = Telling("roster", asked)
    health = _newest(session, asked, "health_education")
    offences = _newest(session, asked, "offences", "residents")
    reached = health["health_education"] * 100 if health is not None else None
    per = -(-offences["offences"] * 10_000 // offences["residents"]) if offences is not None else None
    return [
        tell.fact("health_education", "bp", reached, _proof(health)),
        tell.fact("offences_share", "bp", per, _proof(offences)),
    ]


def _newest(session: Session, asked: Asked, *keys: str) -> Mapping[str, Any] | None:
    """The newest row of the period in which all these numbers stand; residents more than none."""
    for row in queries.profiles(session):
        known = all(row[key] is not None for key in keys) and (row["residents"] or "residents" not in keys)
        if known and asked.holds(row["on_date"]):
            return row
    return None


def _proof(row: Mapping[str, Any] | None) -> list[Proof]:
    if row is None:
        return []
    return [Proof("roster.profile", row["uid"], AS_OF.format(day=row["on_date"].dotted_full))]
