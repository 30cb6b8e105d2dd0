"""Who must be visited: the cases of 三必访 that the office goes by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.rules.care.groups import Reason, Someone
from partybook.features.roster.rules.care.limits import Limits, Values
from partybook.standards.codes import codes
from partybook.text import mark


@dataclass(frozen=True)
class Visit:
    """That someone must be visited: the case, why, since when, and by which day where a festival asks for it."""

    case: str
    whys: tuple[Problem, ...]
    since: PartialDate | None = None
    before: PartialDate | None = None


def must_visit(one: Someone, found: Sequence[Reason], day: dt.date, limits: Limits) -> list[Visit]:
    """The visits asked for on a day. A reason asks once, by the first case that names it; festivals ask besides."""
    visits: list[Visit] = []
    said: set[str] = set()
    for case, values in limits.cases.items():
        if "festivals" in values:
            visits += _before_festival(case, one, found, limits)
            continue
        asking = [reason for reason in found if reason.kind in values["kinds"] and reason.kind not in said]
        said |= {reason.kind for reason in asking}
        visits += [Visit(case, reason.whys, reason.since) for reason in asking]
        arrived = _arrived(one, values, day)
        if arrived is not None and not asking:
            visits.append(Visit(case, (_arrival(arrived),), arrived["on_date"]))
    return visits


def _arrived(one: Someone, values: Values, day: dt.date) -> Values | None:
    """The event by which someone came lately, where the case asks for it."""
    came = [
        event
        for event in one.events
        if event["kind"] in values.get("events", ()) and event["on_date"].earliest <= day
    ]
    lately = came and (day - came[-1]["on_date"].latest).days <= values["days"]
    return came[-1] if lately else None


def _arrival(event: Values) -> Problem:
    label, on = codes()["event"].label(event["kind"]), event["on_date"].dotted_full
    return Problem("care-arrived", mark("{day} {title}"), day=on, title=label)


def _before_festival(case: str, one: Someone, found: Sequence[Reason], limits: Limits) -> Iterator[Visit]:
    """One visit before the festival that is near, for those in need and the oldest members."""
    if limits.festival is None:
        return
    values, kinds = limits.cases[case], codes()["care_kind"]
    whys = [
        Problem("care-kind", kinds.short(reason.kind)) for reason in found if reason.kind in values["kinds"]
    ]
    years = one.row.get("party_age") or 0
    if one.member and years >= values["party_years"]:
        whys.append(Problem("care-party-age", mark("党龄 {years} 年"), years=years))
    if whys:
        name, on = limits.festival
        says, day = mark("{title} {day}前走访"), PartialDate.of(on)
        before = Problem("care-festival", says, title=codes()["festival"].label(name), day=day.dotted_full)
        yield Visit(case, (before, *whys), before=day)
