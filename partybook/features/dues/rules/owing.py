"""Who owes dues for a month: what a person was at its ends, and what a letter of transfer says (domain 1.3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from partybook.dates import PartialDate
from partybook.features.dues.rules.amounts import Office
from partybook.features.dues.rules.months import month_of

MEMBERS = ("probationary", "full")
WHOLE = Fraction(1)
Life = Any  # what the roster says of a person on a day: member, here, left, branch_uid, standing
Event = Mapping[str, Any]


class Owing(NamedTuple):
    """That a person owes for a month: to which branch, which part of it, and why."""

    branch_uid: str | None
    part: Fraction
    reason: str


def owing(
    month: PartialDate, on: Callable[[dt.date], Life], events: Sequence[Event], office: Office
) -> Owing | None:
    """Whether a person owes for a month; `on` tells what they are on a day, `events` are theirs in order of time.

    By months: who is a member at its end and was before it owes the whole month. A letter of transfer says up to
    which month the former branch has collected; it comes before everything else. A member who changes branch within
    the book pays the month to the branch that had them when it began.
    """
    before, after = on(month.earliest - dt.timedelta(days=1)), on(month.latest)
    if after.member:
        arrival = _last(events, "transfer_in", month.latest)
        paid_to = _paid_to(arrival)
        if paid_to is not None and month.sort_key <= paid_to.sort_key:
            return None  # the former branch has it
        if _sent_away(events, month):
            return None  # the next branch asks for it
        if before.member:
            return Owing(before.branch_uid, WHOLE, "whole")
        if arrival is not None and month_of(_day(arrival)) == month:
            if paid_to is not None:  # the letter says from where on dues are paid here
                return Owing(after.branch_uid, WHOLE, "arrived")
            return _first_month(month, on, after, office, "arrived")
        return _first_month(month, on, after, office, "first")
    if before.member:
        return _last_month(month, before, after, office)
    return _beside(month, before, after, events)


def _first_month(
    month: PartialDate, on: Callable[[dt.date], Life], after: Life, office: Office, reason: str
) -> Owing | None:
    """The month in which somebody was accepted, came without a letter that tells, or got membership back."""
    if office.first_month == "next":
        return None
    if office.first_month == "full":
        return Owing(after.branch_uid, WHOLE, reason)
    days = [month.earliest + dt.timedelta(days=count) for count in range(month.latest.day)]
    since = next(day for day in days if on(day).member)
    return Owing(after.branch_uid, Fraction(month.latest.day - since.day + 1, month.latest.day), reason)


def _last_month(month: PartialDate, before: Life, after: Life, office: Office) -> Owing | None:
    """The month in which somebody left, died, or was suspended."""
    left = after.left or {}
    paid_to = _paid_to(left)
    if paid_to is not None:
        return Owing(before.branch_uid, WHOLE, "last") if month.sort_key <= paid_to.sort_key else None
    decided = office.death_month if left.get("kind") == "died" else office.last_month
    return Owing(before.branch_uid, WHOLE, "last") if decided == "owed" else None


def _beside(month: PartialDate, before: Life, after: Life, events: Sequence[Event]) -> Owing | None:
    """Months in which somebody was not here, but of which a letter speaks."""
    left = after.left or {}
    paid_to = _paid_to(left)
    if before.left and paid_to is not None and month.sort_key <= paid_to.sort_key:
        return Owing(before.branch_uid, WHOLE, "ahead")
    coming = next((e for e in events if e["kind"] == "transfer_in" and _day(e).earliest > month.latest), None)
    paid_to = _paid_to(coming)
    if paid_to is None or left or month.sort_key <= paid_to.sort_key or after.standing not in MEMBERS:
        return None
    assert coming is not None
    return Owing(coming.get("to_branch_uid") or after.branch_uid, WHOLE, "owed_before")


def _sent_away(events: Sequence[Event], month: PartialDate) -> bool:
    """Whether a letter was written, though not accepted yet, that says dues were paid up to an earlier month."""
    for event in events:
        if (
            event["kind"] == "transfer_out"
            and event["on_date"].earliest <= month.latest < _day(event).earliest
        ):
            paid_to = _paid_to(event)
            return paid_to is not None and paid_to.sort_key < month.sort_key
    return False


def _day(transfer: Event) -> PartialDate:
    """The day from which a transfer counts: of acceptance, where it is known (as the roster has it)."""
    day: PartialDate = transfer.get("accepted_on") or transfer["on_date"]
    return day


def _last(events: Sequence[Event], kind: str, day: dt.date) -> Event | None:
    found = [event for event in events if event["kind"] == kind and _day(event).earliest <= day]
    return found[-1] if found else None


def _paid_to(event: Event | None) -> PartialDate | None:
    """The month up to which a letter of transfer says that dues were paid."""
    if not event or not event.get("dues_to"):
        return None
    return month_of(event["dues_to"])
