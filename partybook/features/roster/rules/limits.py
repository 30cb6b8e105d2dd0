"""Terms and limits of membership, as resources/rules/membership.toml states them for a day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.rules.development.terms import months_after
from partybook.features.roster.rules.life import day_of, order, waits
from partybook.standards.codes import codes
from partybook.standards.rules import Rule, all_rules, rule_on
from partybook.text import folded, mark

_YEAR = re.compile(r"（\d{4}年）")


def cited(rule: Rule) -> str:
    """（党员教育管理工作条例第24条）; said to be unconfirmed where it is."""
    paper = _YEAR.sub("", rule.paper)
    return f"（{paper}{rule.article}{'，待核' if rule.unconfirmed else ''}）"


def later(day: dt.date, months: int) -> dt.date:
    """The first day on which so many months are full; 29 February falls on 1 March."""
    return months_after(day, months, full=True)


def letter_ends(event: Mapping[str, Any]) -> dt.date | None:
    """The last day on which a letter of transfer is valid; what is usual where none is written."""
    start: dt.date = event["on_date"].latest
    days: int | None = event.get("valid_days")
    rule = rule_on("transfer_letter", start)
    if days is None and rule is not None:
        days = rule.values["most_days"]
    return start + dt.timedelta(days=days) if days is not None else None


def receipt_due(event: Mapping[str, Any]) -> dt.date | None:
    """By when the return slip of a transfer is sent back; None before it was accepted."""
    accepted: PartialDate | None = event.get("accepted_on")
    if accepted is None:
        return None
    rule = rule_on("transfer_receipt", accepted.latest)
    return months_after(accepted.latest, rule.values["months"]) if rule is not None else None


def is_late(event: Mapping[str, Any], day: dt.date, begins: PartialDate | None = None) -> bool:
    """Whether the slip of a transfer is not back (or not sent back) in time; that of a letter nobody accepted yet is
    late once the letter has run out. One from before records began may lie elsewhere."""
    start: PartialDate = event.get("accepted_on") or event["on_date"]
    if begins is not None and start.latest < begins.earliest:
        return False
    if event["receipt_on"] is not None and event["receipt_on"].earliest <= day:
        return False
    due = receipt_due(event)
    if due is None and event["kind"] == "transfer_out":
        due = letter_ends(event)
    return due is not None and day > due


def removal_due(suspended_on: dt.date) -> dt.date:
    """The day from which who is suspended since then may be removed; older suspensions run as the first rule says."""
    rule = rule_on("suspension", suspended_on) or all_rules()["suspension"][0]
    return later(suspended_on, rule.values["removal_months"])


def barred(
    events: Sequence[Mapping[str, Any]], day: dt.date
) -> tuple[Mapping[str, Any], dt.date, Rule] | None:
    """The leaving after which nobody is admitted again for a time, the first day on which it is possible again, and
    the rule; None where no such leaving stands on the day."""
    for event in sorted(events, key=order, reverse=True):
        if decided(event) > day or waits(event, day):
            continue
        if event["kind"] == "restored":
            return None
        rule = rule_on("readmission", decided(event))
        if rule is not None and event["kind"] in rule.values["kinds"]:
            return event, later(decided(event), rule.values["months"]), rule
    return None


def bar_of(events: Sequence[Mapping[str, Any]], day: dt.date) -> tuple[dt.date, Problem] | None:
    """From when somebody may be admitted again, and the sentence about it; None where nothing stands against it."""
    found = barred(events, day)
    if found is None:
        return None
    event, again, rule = found
    problem = Problem(
        "readmission",
        mark("{day} 已“{kind}”，{again} 起才可以重新入党{cited}。"),
        day=event["on_date"].dotted_full,
        kind=codes()["event"].short(event["kind"]),
        again=PartialDate.of(again).dotted_full,
        cited=cited(rule),
    )
    return again, problem


def same_person(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two records are of one person: the same ID number, else the same name and birth."""
    numbers = {record.get("citizen_id") for record in (one, other)} - {None}
    if numbers and one.get("citizen_id") == other.get("citizen_id"):
        return True
    born, there = one.get("born_on"), other.get("born_on")
    if len(numbers) == 2 or born is None or there is None:
        return False
    return folded(one["name"]) == folded(other["name"]) and bool(born.agrees(there))


def decided(event: Mapping[str, Any]) -> dt.date:
    """The day from which an event has its effect: its own, or that of the approval it waited for."""
    approved = event.get("approved_on")
    on: dt.date = day_of(event).latest
    return max(on, approved.latest) if approved is not None else on
