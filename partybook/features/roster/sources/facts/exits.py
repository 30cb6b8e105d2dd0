"""Members past six months without dues or meetings: whether each has a case that runs or was closed in its terms."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.facts import Asked, Fact, Proof, Telling
from partybook.features.roster import queries
from partybook.features.roster.rules.life import EXITS, day_of
from partybook.features.roster.rules.limits import later
from partybook.features.roster.sources.facts.beside import fact_of
from partybook.standards.codes import codes
from partybook.standards.rules import rule_on
from partybook.text import mark

Event = Mapping[str, Any]
CLOSES = ("correction_ended", "suspended", *EXITS)  # how a case of correction ends
OTHERS = ("suspended", *EXITS)  # a case without a term of its own
PAST = ("dues.arrears_six", "meetings.absent_six")
NO_CASE, OVERDUE = mark("{name} 满六个月，没有处置"), mark("{name} 限期改正期满，没有认定")


def exits(session: Session, asked: Asked) -> list[Fact]:
    """The check of a year is a meeting of the kind 党员组织生活和党费年度检查, or one that counts as it besides; without it
    nothing is known. Looked at are the members who are past six months without paying or coming on the day, and those
    who left by a measure in the period. With the check and nobody to look at the share is whole."""
    check, tell = fact_of(session, asked, "meetings.held.members_check"), Telling("roster", asked)
    found = [tell.fact("exits_checked", "times", check.value, check.proofs)]
    if not check.value:
        return [*found, tell.fact("exits_handled", "bp", None)]
    past = {proof.uid for name in PAST for proof in fact_of(session, asked, name).proofs}
    done, lacking = list[Proof](), list[Proof]()
    for passage in queries.passages(session):
        uid, name, life = passage.person["uid"], passage.person["name"], passage.on(asked.day)
        if asked.branch not in (None, life.branch_uid):
            continue
        left = [one for one in passage.events if one["kind"] in EXITS and asked.holds(one["on_date"])]
        if left:
            done.append(_event(left[-1], name))
        elif uid in past and life.member:
            case, says = _case(passage.events, asked)
            if case is not None and not says:
                done.append(_event(case, name))
            else:
                lacking.append(Proof("roster.members", uid, (says or NO_CASE).format(name=name)))
    whole = len(done) + len(lacking)
    value = len(done) * 10_000 // whole if whole else 10_000
    return [*found, tell.fact("exits_handled", "bp", value, [*check.proofs, *done], lacking)]


def _event(event: Event, name: str) -> Proof:
    label = codes()["event"].label(event["kind"])
    return Proof("roster.events", event["uid"], f"{name} {event['on_date'].dotted_full} {label}")


def _case(events: Sequence[Event], asked: Asked) -> tuple[Event | None, str]:
    """The newest case opened by the day, and what is wrong with it: a correction is closed by the end of its term, or at
    most in the time that the rule has for one. One that was closed before the period speaks of another matter."""
    day = asked.day
    known = [one for one in events if day_of(one).earliest <= day]
    cases = [one for one in known if one["kind"] in ("correction", *OTHERS)]
    if not cases:
        return None, ""
    case = cases[-1]
    if case["kind"] != "correction":
        return case, ""
    start = case["on_date"].latest
    rule = rule_on("correction", start)
    most = later(start, rule.values["most_months"]) if rule is not None else dt.date.max
    until: PartialDate | None = case["until"]
    closed = [
        one for one in known if one["kind"] in CLOSES and day_of(one).earliest >= case["on_date"].earliest
    ]
    if closed and day_of(closed[-1]).latest < asked.first:
        return None, ""
    if closed:
        return (case, "") if day_of(closed[-1]).earliest <= most else (case, OVERDUE)
    return (case, "") if day <= (until.latest if until is not None else most) else (case, OVERDUE)
