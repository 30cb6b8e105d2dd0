"""What waits or falls due about a person on a day: replies, slips, terms that end, people to be contacted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from partybook.dates import PartialDate
from partybook.features.roster.rules.development import Case, standard_on
from partybook.features.roster.rules.development.terms import months_after, probation_ends
from partybook.features.roster.rules.life import ENDS, TRANSFERS, Life, day_of, order, waits
from partybook.features.roster.rules.limits import later, letter_ends, receipt_due, removal_due
from partybook.standards.rules import rule_on
from partybook.text import mark

Event = Mapping[str, Any]
TODO = {
    "approval": mark("催问上级批复；收到后填写批准日期和文号，变动才生效。"),
    "letter": mark("向接收方核实是否已接收；没有接收的，过期后收回介绍信重新开具。"),
    "receipt_wanted": mark("催收回执，收到后填写回执日期。"),
    "receipt_owed": mark("把回执寄回转出单位，并填写回执日期。"),
    "correction": mark("期满研究：已改正的登记“改正期满”；无转变的劝其退党。"),
    "observation": mark("期满研究：有悔改的报批后登记“恢复权利”；不改的开除党籍。"),
    "probation": mark("提醒本人写转正申请，期满后召开党员大会讨论转正。"),
    "suspension": mark("仍联系不上的，研究停止党籍。"),
    "removal": mark("仍无法取得联系的，按程序除名；已取得联系的，研究恢复党籍。"),
    "contact": mark("与本人联系一次，登记“联系”；出国（境）的每半年至少一次。"),
    "report": mark("请本人汇报一次，登记“联系”；每年至少一次。"),
}
BEFORE = mark("建账前已到期，未补录：已经办了的请补登，没有办的请办理。")
STANDING = (
    "correction",
    "observation",
    "probation",
    "suspension",
    "removal",
)  # what goes on until something is entered, however long ago it fell due
TERMS = {"correction": "correction", "on_observation": "observation"}


@dataclass(frozen=True)
class Pending:
    """One thing about a person: `since` when it runs, `due` the last day for it (None: as soon as can be), the event.

    It comes round `every` so many months. `before` where it fell due before the records begin and nothing was entered
    since: that is not late.
    """

    kind: str
    since: PartialDate | None
    due: dt.date | None
    event: Event | None = None
    every: int = 0
    before: bool = False

    @property
    def todo(self) -> str:
        """What is to be done, in a sentence."""
        return BEFORE if self.before else TODO[self.kind]

    def late(self, day: dt.date) -> bool:
        """Whether its last day has passed."""
        return self.due is not None and day > self.due


def pending(
    person: Event, events: Sequence[Event], life: Life, day: dt.date, begins_on: PartialDate | None = None
) -> list[Pending]:
    """Everything that waits or falls due; what fell due before the records begin is not late."""
    known = sorted((event for event in events if event["on_date"].earliest <= day), key=order)
    found: list[Pending] = []
    if life.here:
        found += _approvals(life)
        for look in (_terms, _probation, _lost, _mobile):
            found += look(person, known, life, day)
    if life.here or (life.left is not None and life.left["kind"] == "transfer_out"):
        found += _letters(known, day)
    ahead = rule_on("reminder", day)
    assert ahead is not None
    told = (_since_records(one, begins_on) for one in found)
    return [
        one
        for one in told
        if one is not None and (one.due is None or day >= one.due - dt.timedelta(days=ahead.values[one.kind]))
    ]


def _since_records(one: Pending, begins_on: PartialDate | None) -> Pending | None:
    """The same as the book may ask for it: what comes round, by its first day since the records begin; what goes on,
    as not entered; None for the rest of what fell due before."""
    if one.due is None or begins_on is None or one.due >= begins_on.earliest:
        return one
    if one.every:
        due = one.due
        while due < begins_on.earliest:
            due = months_after(due, one.every)
        return replace(one, due=due)
    return replace(one, due=None, before=True) if one.kind in STANDING else None


def _approvals(life: Life) -> Iterator[Pending]:
    """Events that wait for the superior's reply."""
    for event in life.pending:
        yield Pending("approval", event["on_date"], None, event)


def _letters(events: Sequence[Event], day: dt.date) -> Iterator[Pending]:
    """Letters of transfer that run out, slips that are not back or not sent back; none from before any rule."""
    for event in events:
        if event["kind"] not in TRANSFERS or _by(event.get("receipt_on"), day):
            continue
        out = event["kind"] == "transfer_out"
        if _by(event.get("accepted_on"), day):
            kind, since, due = (
                "receipt_wanted" if out else "receipt_owed",
                event["accepted_on"],
                receipt_due(event),
            )
        elif out:
            kind, since, due = "letter", event["on_date"], letter_ends(event)
        else:
            continue
        if due is not None:
            yield Pending(kind, since, due, event)


def _by(date: PartialDate | None, day: dt.date) -> bool:
    """Whether something was done by a day."""
    return date is not None and date.earliest <= day


def _terms(_person: Event, events: Sequence[Event], _life: Life, day: dt.date) -> Iterator[Pending]:
    """Terms of correction and observation that end, until it is written down what came of them."""
    for kind, word in TERMS.items():
        begun = [event for event in events if event["kind"] == kind and not waits(event, day)]
        if not begun or begun[-1].get("until") is None:
            continue
        ends = [event for event in events if kind in ENDS.get(event["kind"], ()) and not waits(event, day)]
        if not any(day_of(event).latest >= begun[-1]["on_date"].earliest for event in ends):
            yield Pending(word, begun[-1]["on_date"], begun[-1]["until"].latest, begun[-1])


def _probation(person: Event, events: Sequence[Event], life: Life, day: dt.date) -> Iterator[Pending]:
    """The end of probation; for who came by transfer the discussion may wait some months more (Art. 35)."""
    if life.standing != "probationary" or life.suspended:
        return
    joined: PartialDate | None = person.get("joined_on")
    extended = [event for event in events if event["kind"] == "extended" and not waits(event, day)]
    standard = standard_on(day)
    ends = probation_ends(Case(person, extensions=extended), standard)
    if ends is None or joined is None:
        return
    moved = any(event["kind"] == "transfer_in" and joined < event["on_date"] for event in events)
    limit = standard.limit("transferred")
    due = months_after(ends, limit.within) if moved and limit is not None else ends
    yield Pending("probation", joined, due, extended[-1] if extended else None)


def _lost(_person: Event, events: Sequence[Event], life: Life, day: dt.date) -> Iterator[Pending]:
    """Lost for six months: suspension; suspended for two years: removal."""
    if life.standing not in ("probationary", "full"):
        return
    if life.suspended:
        suspended = [event for event in events if event["kind"] == "suspended" and not waits(event, day)]
        if suspended:
            since = suspended[-1]["on_date"]
            yield Pending("removal", since, removal_due(since.latest), suspended[-1])
        return
    since = life.lost.get("on_date") if life.lost is not None else None
    rule = rule_on("suspension", day)
    if since is None or rule is None or any(event["kind"] == "suspended" for event in life.pending):
        return
    event = life.lost if life.lost is not None and "uid" in life.lost else None
    yield Pending("suspension", since, later(since.latest, rule.values["lost_months"]), event)


def _mobile(person: Event, events: Sequence[Event], life: Life, day: dt.date) -> Iterator[Pending]:
    """Who is away is contacted: abroad every half year, others report once a year."""
    rule, away = rule_on("mobile_contact", day), life.mobile
    if away is None or rule is None or life.suspended or life.standing not in ("probationary", "full"):
        return
    since: PartialDate | None = away.get("on_date")
    contacts = [event["on_date"] for event in events if event["kind"] == "contacted"]
    last = max([*contacts, *([since] if since is not None else [])], default=None)
    if last is None:
        return
    abroad = is_abroad(person, away, rule.values["abroad"])
    months = rule.values["abroad_months" if abroad else "report_months"]
    kind = "contact" if abroad else "report"
    yield Pending(kind, last, months_after(last.latest, months), away if "uid" in away else None, months)


def is_abroad(person: Event, away: Event, words: Sequence[str]) -> bool:
    """Whether the place or the reason of going away says that it is abroad."""
    told = " ".join(str(away.get(key) or "") for key in ("place", "reason", "to_unit"))
    told += str(person.get("mobile_to") or "") if not away.get("place") else ""
    return any(word in told for word in words)
