"""A slow and plain recomputation of any day's answers.

It knows nothing of the program's rules: it goes through what had happened by a day, one thing after the other, with the
dates and limits of the papers written out here.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Any

from partybook.dates import PartialDate

from .made_up import APPROVED, EXITS, WAYS, WITH_TERM, Event, Made


def counts_from(event: Event) -> dt.date:
    """A transfer counts from its acceptance, anything else from its day."""
    accepted = event.get("accepted_on") if event["kind"] in ("transfer_in", "transfer_out") else None
    return (accepted or event["on_date"]).earliest


def is_waiting(event: Event, day: dt.date) -> bool:
    approved = event.get("approved_on")
    return event["kind"] in APPROVED and (approved is None or approved.earliest > day)


def replay(made: Made, day: dt.date) -> dict[str, Any]:
    """What a person is on a day."""
    person, _, first = made
    told = sorted((e for e in made.events if not e.get("wrong")), key=counts_from)
    state: dict[str, Any] = {
        "standing": None, "here": True, "gone": None, "suspended": False, "lost": None, "mobile": None,
        "branch": first, "terms": [], "waiting": [], "happened": [e for e in told if e["on_date"].earliest <= day],
    }  # fmt: skip
    for key, standing in WAYS.items():  # in the order in which people reach them
        if key in person and person[key].earliest <= day:
            state["standing"] = standing
    if told and told[0]["kind"] == "transfer_in" and counts_from(told[0]) > day:
        state["here"] = False
    for event in told:
        if counts_from(event) > day:
            break
        if is_waiting(event, day):
            state["waiting"].append(event)
            continue
        _take(state, event, day)
    return state


def _take(state: dict[str, Any], event: Event, day: dt.date) -> None:
    kind = event["kind"]
    if kind in ("transfer_out", "died", "cancelled", *EXITS):
        state["here"], state["gone"] = False, kind
    if kind == "transfer_in" or (kind == "restored" and state["gone"] in EXITS):
        state["here"], state["gone"] = True, None
    for begin, end in (("lost", "found"), ("mobile_out", "mobile_back"), ("suspended", "restored")):
        if kind in (begin, end):
            key = {"mobile_out": "mobile"}.get(begin, begin)
            state[key] = event if kind == begin else (False if begin == "suspended" else None)
    if kind == "branch_changed":
        state["branch"] = event["to_branch_uid"]
    if kind in ("extended", "rights_paused", *WITH_TERM) and (
        event.get("until") is None or day <= event["until"].latest
    ):
        state["terms"].append(event)
    ends = {"correction_ended": ("correction",), "rights_restored": ("on_observation", "rights_paused")}
    state["terms"] = [one for one in state["terms"] if one["kind"] not in ends.get(kind, ())]


def vote(state: dict[str, Any]) -> dict[str, Any] | None:
    """What a person is at a meeting; None for who is no member."""
    if not state["here"] or state["suspended"] or state["standing"] not in ("probationary", "full"):
        return None
    under = {event["kind"] for event in state["terms"]}
    why = "probationary" if state["standing"] == "probationary" else None
    for kind in ("rights_paused", "on_observation"):
        why = kind if kind in under and why != "probationary" else why
    left_out = [event for event in state["terms"] if event["kind"] == "not_due"]
    return {
        "votes": why is None,
        "no_vote": why,
        "due": why is None and not left_out,
        "due_admission": why is None and all(event["reason"] == "6" for event in left_out),
        "reason": left_out[-1]["reason"] if left_out and why is None else None,
    }


def tally(all_made: list[tuple[Made, dict[str, Any]]], day: dt.date) -> Counter[str]:
    """The counts of a day, one person after the other."""
    found: Counter[str] = Counter()
    for made, state in all_made:
        person = made.person
        if not state["here"] or state["standing"] is None:
            continue
        if state["standing"] not in ("probationary", "full"):
            found[state["standing"] + "s"] += 1
            continue
        found["lost"] += state["lost"] is not None
        found["mobile"] += state["mobile"] is not None
        if state["suspended"]:
            found["suspended"] += 1
            continue
        found["total"] += 1
        found[state["standing"]] += 1
        found["women"] += person["sex"] == "2"
        found["minority"] += person["ethnicity"] not in ("01", None)
        found["college"] += person["education"] in ("14", "21", "30")
        found[age_band(person["born_on"], day)] += 1
    return found


def age_band(born: PartialDate | None, day: dt.date) -> str:
    """young to 35, old from 60; a month counts from its first day, a year alone only where all its days agree."""
    if born is None:
        return "age_unknown"
    ages = set()
    for month, one in (
        (born.month or 1, born.day or 1),
        (born.month or 12, born.day or (1 if born.month else 31)),
    ):
        ages.add(day.year - born.year - (1 if (day.month, day.day) < (month, one) else 0))
    bands = {"young" if age <= 35 else "old" if age >= 60 else "between" for age in ages}
    return bands.pop() if len(bands) == 1 else "age_unknown"


# What is due ----------------------------------------------------------------------------------------------------


def months_on(day: dt.date, months: int, *, over: bool) -> dt.date:
    """The same day some months later; where there is none, the last one, or with `over` the first of the next month."""
    year, month = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1
    try:
        return dt.date(year, month, day.day)
    except ValueError:
        first = dt.date(year + month // 12, month % 12 + 1, 1)
        return first if over else first - dt.timedelta(days=1)


def due(made: Made, state: dict[str, Any], day: dt.date) -> list[tuple[str, dt.date | None]]:
    """(what, by when) of a person on a day, as far as it is near or over."""
    found: list[tuple[str, dt.date | None, int]] = []
    if state["here"]:
        found += [("approval", None, 0) for _ in state["waiting"]]
        found += _ending(state, day) + _of_probation(made, state, day) + _of_absence(state, day)
    if state["here"] or state["gone"] == "transfer_out":
        found += _of_letters(state, day)
    return [(kind, on) for kind, on, ahead in found if on is None or day >= on - dt.timedelta(days=ahead)]


def _of_letters(state: dict[str, Any], day: dt.date) -> list[tuple[str, dt.date | None, int]]:
    found: list[tuple[str, dt.date | None, int]] = []
    for event in state["happened"]:
        if event["kind"] not in ("transfer_in", "transfer_out"):
            continue
        slip, accepted = event.get("receipt_on"), event.get("accepted_on")
        if slip is not None and slip.earliest <= day:
            continue
        if accepted is not None and accepted.earliest <= day:
            if accepted.year >= 2007:
                kind = "receipt_wanted" if event["kind"] == "transfer_out" else "receipt_owed"
                found.append((kind, months_on(accepted.latest, 1, over=False), 10))
        elif event["kind"] == "transfer_out" and (event.get("valid_days") or event["on_date"].year >= 2007):
            found.append(
                ("letter", event["on_date"].latest + dt.timedelta(event.get("valid_days") or 90), 10)
            )
    return found


def _ending(state: dict[str, Any], day: dt.date) -> list[tuple[str, dt.date | None, int]]:
    found: list[tuple[str, dt.date | None, int]] = []
    for kind, end, word in (
        ("correction", "correction_ended", "correction"),
        ("on_observation", "rights_restored", "observation"),
    ):
        last = None
        for event in state["happened"]:
            if event["kind"] == kind and not is_waiting(event, day):
                last = event
            elif event["kind"] == end and not is_waiting(event, day):
                last = None
        if last is not None:
            found.append((word, last["until"].latest, 30))
    return found


def _of_probation(made: Made, state: dict[str, Any], day: dt.date) -> list[tuple[str, dt.date | None, int]]:
    if state["standing"] != "probationary" or state["suspended"] or day < dt.date(2014, 5, 28):
        return []
    joined = made.person["joined_on"].earliest
    ends = months_on(joined, 12, over=True)
    for event in state["happened"]:
        if event["kind"] == "extended" and not is_waiting(event, day):
            ends = max(ends, event["until"].latest)
    moved = any(
        event["kind"] == "transfer_in" and event["on_date"].earliest > joined for event in state["happened"]
    )
    return [("probation", months_on(ends, 6, over=False) if moved else ends, 30)]


def _of_absence(state: dict[str, Any], day: dt.date) -> list[tuple[str, dt.date | None, int]]:
    found: list[tuple[str, dt.date | None, int]] = []
    if state["standing"] not in ("probationary", "full"):
        return found
    if state["suspended"]:
        return [("removal", months_on(state["suspended"]["on_date"].latest, 24, over=True), 60)]
    if day < dt.date(2019, 5, 6):
        return found
    if state["lost"] and not any(event["kind"] == "suspended" for event in state["waiting"]):
        found.append(("suspension", months_on(state["lost"]["on_date"].latest, 6, over=True), 30))
    if state["mobile"]:
        contacts = [e["on_date"].latest for e in state["happened"] if e["kind"] == "contacted"]
        last = max([state["mobile"]["on_date"].latest, *contacts])
        abroad = state["mobile"].get("place") == "日本东京"
        found.append(
            ("contact" if abroad else "report", months_on(last, 6 if abroad else 12, over=False), 30)
        )
    return found
