"""A made-up organisation of 180 people in three branches over fifty years: what they are and what happened to them."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any, NamedTuple

from partybook.dates import PartialDate

BRANCHES = ("东湖社区第一党支部", "东湖社区第二党支部", "东湖社区第三党支部")
FIRST, LAST = dt.date(1976, 1, 1), dt.date(2026, 6, 30)
APPROVED = {
    "suspended", "restored", "extended", "correction", "warning", "serious_warning", "post_removed", "on_observation",
    "rights_restored", "not_due", "cancelled", "advised_exit", "removed", "expelled",
}  # fmt: skip
EXITS = ("advised_exit", "removed", "expelled", "resigned")
KINDS = (
    "lost", "mobile_out", "suspended", "warning", "serious_warning", "post_removed", "correction", "branch_changed",
    "on_observation", "rights_paused", "not_due", "award", "badge_50",
    "mobile_out", "not_due", "not_due",
)  # fmt: skip
ENDED_BY = {
    "lost": "found", "mobile_out": "mobile_back", "suspended": "restored", "correction": "correction_ended",
    "on_observation": "rights_restored", "rights_paused": "rights_restored",
}  # fmt: skip
WITH_TERM = ("warning", "serious_warning", "post_removed", "correction", "on_observation", "not_due")
WAYS = {
    "applied_on": "applicant", "activist_on": "activist", "target_on": "target", "joined_on": "probationary",
    "full_on": "full",
}  # fmt: skip
Event = dict[str, Any]


class Made(NamedTuple):
    """A made-up person: the values, what happened (`wrong` was taken back), the branch at first."""

    person: dict[str, Any]
    events: list[Event]
    first: str


def day_of(chance: random.Random, first: dt.date, last: dt.date) -> PartialDate:
    return PartialDate.of(first + dt.timedelta(days=chance.randrange((last - first).days)))


def after(date: PartialDate, days: int) -> PartialDate:
    return PartialDate.of(date.earliest + dt.timedelta(days=days))


def make(chance: random.Random, number: int, branches: dict[str, str]) -> Made:
    """Somebody somewhere on the way in, with the dates passed so far, and what happened to them since."""
    reached = chance.choice((*WAYS, "joined_on", "full_on", "full_on", "full_on"))
    person: dict[str, Any] = {
        "name": f"张{number}",
        "branch": chance.choice(BRANCHES),
        "sex": chance.choice("12"),
        "ethnicity": chance.choice(("01", "01", "01", "03", None)),
        "education": chance.choice(("14", "21", "30", "41", "60", "70", None)),
    }
    date = day_of(chance, FIRST, dt.date(2026, 1, 1) if reached == "joined_on" else dt.date(2022, 1, 1))
    born = date.year - chance.randint(18, 50)
    person["born_on"] = chance.choice(
        (PartialDate(born), PartialDate(born, chance.randint(1, 12)), PartialDate(born, 5, 17), None)
    )
    for key in WAYS:
        person[key] = date
        if key == reached:
            person["standing"] = WAYS[key]
            break
        date = after(date, chance.randint(100, 500))
    first = branches[person["branch"]]
    return Made(person, _events(chance, person, branches), first)


def _events(chance: random.Random, person: dict[str, Any], branches: dict[str, str]) -> list[Event]:
    if "joined_on" not in person:
        return []
    story = _Story(chance, person, branches)
    if chance.random() < 0.2:
        story.add("transfer_in", valid_days=chance.choice((None, 30)), accepted_on=story.some_days(0, 20))
    if "full_on" not in person:
        story.probation()
    else:
        for _ in range(chance.randint(0, 6)):
            story.happen(chance.choice(KINDS))
        if chance.random() < 0.35:
            story.leave()
    kept = [event for event in story.events if event["on_date"].latest <= LAST]
    names = {uid: name for name, uid in branches.items()}
    moves = [event["to_branch_uid"] for event in kept if event["kind"] == "branch_changed"]
    person["branch"] = names[moves[-1]] if moves else person["branch"]
    return kept


class _Story:
    """One thing after the other, in an order that can happen."""

    def __init__(self, chance: random.Random, person: dict[str, Any], branches: dict[str, str]) -> None:
        self._chance, self._branches, self._place = chance, branches, person["branch"]
        self.events: list[Event] = []
        start = 10 if "full_on" not in person else chance.randint(400, 2000)
        self._date = after(person["joined_on"], start)

    def some_days(self, least: int, most: int) -> PartialDate | None:
        """A day soon after, or none."""
        return after(self._date, self._chance.randint(least, most)) if self._chance.random() < 0.7 else None

    def add(self, kind: str, **more: Any) -> None:
        if kind in APPROVED:
            more.setdefault("approved_on", self.some_days(0, 90))
        self.events.append({"kind": kind, "on_date": self._date, **more})
        self._date = after(self._date, self._chance.randint(100, 900))

    def happen(self, kind: str) -> None:
        more: dict[str, Any] = {}
        if kind in WITH_TERM:
            more["until"] = after(self._date, self._chance.randint(30, 4000 if kind == "not_due" else 700))
        if kind == "not_due":
            more["reason"] = self._chance.choice("12345666")
        if kind == "mobile_out":
            more["place"] = self._chance.choice(("广东深圳", "日本东京", "日本东京", None))
        if kind == "branch_changed":
            new = self._chance.choice([name for name in BRANCHES if name != self._place])
            more |= {"from_branch_uid": self._branches[self._place], "to_branch_uid": self._branches[new]}
            self._place = new
        elif self._chance.random() < 0.1:
            more["wrong"] = True
        self.add(kind, **more)
        for _ in range(self._chance.randint(0, 2) if kind == "mobile_out" else 0):
            self.add("contacted")
        if kind in ENDED_BY and self._chance.random() < 0.6:
            self.add(ENDED_BY[kind])

    def probation(self) -> None:
        if self._chance.random() < 0.4:
            self.add("extended", until=after(self._date, self._chance.randint(500, 720)))
        if self._chance.random() < 0.3:
            self.add("cancelled")

    def leave(self) -> None:
        kind = self._chance.choice(("transfer_out", "transfer_out", "died", *EXITS))
        if kind == "transfer_out":
            accepted = self.some_days(0, 60)
            receipt = (
                after(accepted, self._chance.randint(0, 60))
                if accepted and self._chance.random() < 0.5
                else None
            )
            self.add(
                kind, valid_days=self._chance.choice((None, 15, 90)), accepted_on=accepted, receipt_on=receipt
            )
            if self._chance.random() < 0.3:
                self.add("transfer_in", accepted_on=self.some_days(0, 20))
            return
        self.add(kind)
        if kind in EXITS and self._chance.random() < 0.2:
            self.add("restored")
