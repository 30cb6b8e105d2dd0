"""Who may vote, who counts in the due number, and how many have to be there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from partybook.features.roster.rules.life import NO_VOTE, Life, standing_on
from partybook.standards.rules import all_rules, rule_on
from partybook.standards.rules import needed as share_of

Meeting = Literal["meeting", "admission", "election"]


@dataclass(frozen=True)
class Voter:
    """A member at a meeting: with a vote or why not; in the due number or by which event left out."""

    votes: bool
    no_vote: str | None
    due: bool
    due_admission: bool
    left_out: Mapping[str, Any] | None


def needed(meeting: Meeting, count: int, day: dt.date) -> int | None:
    """How many of those due must be there on a day; None before any rule says so."""
    return share_of(f"quorum_{meeting}", count, day)


def voter(person: Mapping[str, Any], life: Life, day: dt.date) -> Voter | None:
    """What a person is at a meeting of their branch on a day; None for who is no member of it."""
    if not life.here or life.suspended or life.standing not in ("full", "probationary", None):
        return None
    if life.standing is None:
        return Voter(False, "unknown", False, False, None) if _may_be_member(person, day) else None
    if not life.votes:
        under = next((kind for kind in NO_VOTE if life.under(kind)), "probationary")
        return Voter(False, "probationary" if life.standing != "full" else under, False, False, None)
    left_out = [event for event in life.terms if event["kind"] == "not_due"]
    return Voter(
        True, None, life.due, not any(_for_admission(event, day) for event in left_out), _last(left_out)
    )


def _may_be_member(person: Mapping[str, Any], day: dt.date) -> bool:
    """Whether the dates leave it open; not who became something only after the day."""
    joined = person.get("joined_on")
    return standing_on(person, dt.date.max) is None and (joined is None or joined.earliest <= day)


def _last(events: list[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    return events[-1] if events else None


def _for_admission(event: Mapping[str, Any], day: dt.date) -> bool:
    """Whether its reason leaves out at meetings that discuss admission too; some hold for elections only."""
    rule, reason = rule_on("left_out", day) or all_rules()["left_out"][0], event.get("reason")
    return reason is None or reason in rule.values["admission"]
