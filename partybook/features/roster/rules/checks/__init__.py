"""Checks of an event: what cannot happen to somebody in that state, and what breaks a term or limit.

An error is what cannot be; a rule that was not kept is a warning, for the book must be able to hold what was done.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from partybook.errors import Problem
from partybook.features.roster.rules.checks.states import States, impossible, not_yet
from partybook.features.roster.rules.checks.terms import breaches
from partybook.features.roster.rules.life import WITHDRAWN, order
from partybook.standards.codes import codes
from partybook.text import mark

__all__ = ["check_event"]

Found = tuple[str, Problem]
NEW = "~"  # the uid of an event that is not stored yet: it comes last on its day


def check_event(
    person: Mapping[str, Any], others: Iterable[Mapping[str, Any]], event: Mapping[str, Any], today: dt.date
) -> list[Found]:
    """What is wrong or doubtful about an event, each with the key of its field; errors first.

    `others` are the person's events that count; the event itself may be among them, as it was stored.
    """
    if event.get("kind") in (None, WITHDRAWN) or event.get("on_date") is None:
        return []
    event = {**event, "uid": event.get("uid") or NEW}
    others = sorted(
        (one for one in others if one["uid"] != event["uid"] and one["kind"] != WITHDRAWN), key=order
    )
    found = [*_of_state(person, others, event), *breaches(person, others, event, today)]
    if not any(problem.severity == "error" for _, problem in found):
        found += _of_later(person, others, event)
    return sorted(found, key=lambda one: one[1].severity != "error")


def _of_state(
    person: Mapping[str, Any], others: Sequence[Mapping[str, Any]], event: Mapping[str, Any]
) -> Iterable[Found]:
    """What cannot be, whether or not pending events are approved and however rough dates lie. What hangs on a pending
    event is a warning; where a rough date leaves the order open, the day is asked for."""
    early = not_yet(person, others, event)
    if early is not None:
        return [("on_date", early)]
    states = States(person, others, event)
    sure, pending = impossible(states.sure(), event), impossible(states.with_pending(), event)
    if _is_error(sure) != _is_error(pending):
        text = mark("{why}（有一项变动待批，批准后再核对。）")
        why = sure if _is_error(sure) else pending
        return [("on_date", Problem("event-pending", text, severity="warning", why=why))]
    if _is_error(sure) and not _is_error(impossible(states.with_rough(), event)):
        text = mark("与同一时间的另一项变动分不清先后，请把日期写到日。")
        return [("on_date", Problem("event-order", text))]
    return [("on_date", sure)] if sure is not None else []


def _is_error(problem: Problem | None) -> bool:
    return problem is not None and problem.severity == "error"


def _of_later(
    person: Mapping[str, Any], others: Sequence[Mapping[str, Any]], event: Mapping[str, Any]
) -> Iterable[Found]:
    """The first later event that would no longer fit."""
    for later in others:
        if order(later) < order(event):
            continue
        rest = [one for one in others if one is not later]
        before = impossible(States(person, rest, later).sure(), later)
        now = impossible(States(person, [*rest, event], later).sure(), later)
        if _is_error(now) and not _is_error(before):
            text = mark("之后登记的“{kind}”（{day}）就对不上了：{why}")
            kind, day = codes()["event"].short(later["kind"]), later["on_date"].dotted_full
            yield (
                "on_date",
                Problem("event-later", text, severity="warning", kind=kind, day=day, why=now),
            )
            return
