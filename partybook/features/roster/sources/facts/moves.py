"""Transfers with their return slips, and whether the members of the last day follow from those of the first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Proof, Telling, share
from partybook.features.roster import queries
from partybook.features.roster.queries import Passage
from partybook.features.roster.rules.life import EXITS, day_of, waits
from partybook.features.roster.rules.limits import letter_ends, receipt_due
from partybook.standards.codes import codes
from partybook.text import mark

Event = Mapping[str, Any]
IN = ("transfer_in", "restored")
OUT = ("transfer_out", "died", "cancelled", "suspended", *EXITS)
NO_SLIP = mark("{name} {day} 转出，回执没有在一个月内收回")
TWICE, UNTOLD = mark("{name} {day} {event}，增减重复"), mark("{name} 增减没有记录")


def receipted(session: Session, asked: Asked) -> list[Fact]:
    """Of the transfers out of the period whose slip is due or back, those whose slip came within the month after
    acceptance; of a letter that nobody accepted within its time."""
    people = {person["uid"]: person for person in queries.people(session)}
    back, lacking = list[Proof](), list[Proof]()
    for uid, events in queries.happened(session).items():
        for event in events:
            if event["kind"] != "transfer_out" or not asked.holds(event["on_date"]) or uid not in people:
                continue
            if asked.branch not in (None, event["from_branch_uid"] or people[uid]["branch_uid"]):
                continue
            name, on = people[uid]["name"], event["on_date"].dotted_full
            state = _slip(event, asked)
            if state is True:
                back.append(Proof("roster.transfers", event["uid"], f"{name} {on}"))
            elif state is False:
                lacking.append(Proof("roster.transfers", event["uid"], NO_SLIP.format(name=name, day=on)))
    value = share(len(back), len(back) + len(lacking))
    return [Telling("roster", asked).fact("transfers_receipted", "bp", value, back, lacking)]


def _slip(event: Event, asked: Asked) -> bool | None:
    """Whether the slip came in time; None while there is still time."""
    due, slip = receipt_due(event) or letter_ends(event), event["receipt_on"]
    if slip is not None and slip.earliest <= asked.as_of:
        return due is None or slip.earliest <= due
    return None if due is None or asked.as_of <= due else False


def agreed(session: Session, asked: Asked) -> list[Fact]:
    """1 where every member of the last day was one on the day before the first or came by a record of the period, and
    nobody went without one: members at the start, and those in, less those out. None without members."""
    before, there, lacking = asked.first - dt.timedelta(days=1), list[Proof](), list[Proof]()
    for passage in queries.passages(session):
        start, end = (_member(passage, day, asked.branch) for day in (before, asked.day))
        uid, name = passage.person["uid"], passage.person["name"]
        if end:
            there.append(Proof("roster.members", uid, name))
        if not passage.events and start == end:
            continue
        state, faults = _folded(passage, start, before, asked)
        lacking += [Proof("roster.members", uid, says) for says in faults]
        if state != end and not faults:
            lacking.append(Proof("roster.members", uid, UNTOLD.format(name=name)))
    value = int(not lacking) if there else None
    return [Telling("roster", asked).fact("statistics_agree", "yes", value, there, lacking)]


def _member(passage: Passage, day: dt.date, branch: str | None) -> bool:
    life = passage.on(day)
    return life.member and branch in (None, life.branch_uid)


def _folded(passage: Passage, start: bool, before: dt.date, asked: Asked) -> tuple[bool, list[str]]:
    """Whether the records of the period make a member of somebody, and what of them contradicts."""
    state, faults, name = start, list[str](), passage.person["name"]
    for day, kind, comes in _changes(passage, before, asked):
        if comes and state:
            event = codes()["event"].short(kind)
            faults.append(TWICE.format(name=name, day=f"{day:%Y.%m.%d}", event=event))
        state = comes
    return state, faults


def _changes(passage: Passage, before: dt.date, asked: Asked) -> Sequence[tuple[dt.date, str, bool]]:
    """(day, kind, whether it makes a member) of everything in the period that changes the count."""
    person, found = passage.person, list[tuple[dt.date, str, bool]]()
    joined = person["joined_on"]
    if joined is not None and before < joined.earliest <= asked.day:
        life = passage.on(joined.earliest)
        if life.member and asked.branch in (None, life.branch_uid):
            found.append((joined.earliest, "joined", True))
    for event in passage.events:
        approved = event["approved_on"]
        day = max(
            day_of(event).earliest,
            approved.earliest if approved and not waits(event, asked.day) else dt.date.min,
        )
        if not before < day <= asked.day or waits(event, asked.day):
            continue
        comes = _comes(passage, event, day, asked.branch)
        if comes is not None:
            found.append((day, event["kind"], comes))
    return sorted(found, key=lambda change: change[0])


def _comes(passage: Passage, event: Event, day: dt.date, branch: str | None) -> bool | None:
    kind = event["kind"]
    if kind == "branch_changed":
        if branch is None or branch not in (event["to_branch_uid"], event["from_branch_uid"]):
            return None
        return bool(passage.on(day).member and event["to_branch_uid"] == branch)
    if kind not in (*IN, *OUT) or passage.on(day).standing not in ("probationary", "full"):
        return None
    here = branch in (None, passage.on(day).branch_uid)
    return (kind in IN) if here else None
