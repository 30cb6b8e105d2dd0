"""Mobile members contacted in each half year; members in need with a liaison and a visit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Proof, Telling, share
from partybook.features.roster import queries
from partybook.features.roster.queries import Cared
from partybook.features.roster.rules.development.terms import months_after
from partybook.features.roster.sources.facts.beside import named_in
from partybook.standards.rules import rule_on
from partybook.text import mark

HALF = 6  # months
NOT_CALLED = mark("{name} {first} 至 {last} 没有联系")
WANTS = {"helper": mark("没有联系人"), "visit": mark("没有走访")}
BY_AGE = ("care-age", "care-party-age", "care-set")  # what tells an old member besides being retired


def contacted(session: Session, asked: Asked) -> list[Fact]:
    """Of the half years that members are away: those in which they were contacted.

    Somebody owes a half year who is away on its last day (of one that is not over, on the day asked for). A contact is
    the event 与流动党员联系 on the roster, or a row of the ledger 流动党员服务台账.
    """
    passages = queries.passages(session)
    served = named_in(session, asked, "ledgers.mobile_service", [one.person for one in passages])
    done, lacking = list[Proof](), list[Proof]()
    for first, last in _halves(asked):
        for passage in passages:
            uid, life = passage.person["uid"], passage.on(min(last, asked.day))
            if life.mobile is None or not life.member or asked.branch not in (None, life.branch_uid):
                continue
            days = [event["on_date"] for event in passage.events if event["kind"] == "contacted"]
            days += [row["on_date"] for row in served.get(uid, ())]
            if any(first <= on.earliest <= asked.day and on.latest <= last for on in days):
                done.append(Proof("roster.mobile", uid, passage.person["name"]))
                continue
            says = {"first": f"{first:%Y.%m}", "last": f"{last:%Y.%m}", "name": passage.person["name"]}
            lacking.append(Proof("roster.mobile", uid, NOT_CALLED.format(**says)))
    value = share(len(done), len(done) + len(lacking))
    return [Telling("roster", asked).fact("mobile_contacted", "bp", value, done, lacking)]


def _halves(asked: Asked) -> list[tuple[dt.date, dt.date]]:
    """The half years of the period, counted from its first day on."""
    found, begins = [], asked.first
    while begins <= asked.last:
        after = months_after(begins, HALF)
        found.append((begins, min(after - dt.timedelta(days=1), asked.last)))
        begins = after
    return found


def cared(session: Session, asked: Asked) -> list[Fact]:
    """Of the members laid off, old, ill or in need on the day: those who have a liaison and were visited in the period.

    The liaison is the helper of an entry of care (关怀, 帮扶联系人), or of a pair of the ledger 结对帮扶台账; the visit is a
    row of the ledger of visits. Whom the standard means is data (rules/care.toml, care_owed).
    """
    owed = [one for one in queries.cared(session, asked.day, asked.branch) if _is_owed(one, asked.day)]
    rows = [one.row for one in owed]
    pairs = named_in(session, asked, "ledgers.pairs", rows) if owed else {}
    visits = named_in(session, asked, "ledgers.visits", rows) if owed else {}
    done, lacking = list[Proof](), list[Proof]()
    for one in owed:
        uid, name = one.row["uid"], one.row["name"]
        wants = [] if _has_helper(one, pairs.get(uid, ()), asked.day) else [WANTS["helper"]]
        seen = any(asked.holds(row["on_date"]) for row in visits.get(uid, ()))
        wants += [] if seen else [WANTS["visit"]]
        proof = Proof("roster.care", uid, f"{name} {'、'.join(wants)}".strip())
        (lacking if wants else done).append(proof)
    value = share(len(done), len(owed))
    return [Telling("roster", asked).fact("care_covered", "bp", value, done, lacking)]


def _is_owed(one: Cared, day: dt.date) -> bool:
    rule = rule_on("care_owed", day)
    if rule is None or not one.someone.member:
        return False
    if str(one.row.get("work") or "") in rule.values["work"]:
        return True
    return any(
        reason.kind in rule.values["kinds"]
        or (reason.kind == rule.values["old"] and any(why.code in BY_AGE for why in reason.whys))
        for reason in one.reasons
    )


def _has_helper(one: Cared, pairs: Sequence[Mapping[str, Any]], day: dt.date) -> bool:
    if any(entry["helper"] for entry in one.someone.cares):
        return True
    return any(
        row["on_date"].earliest <= day and (row["ended_on"] is None or row["ended_on"].latest >= day)
        for row in pairs
    )
