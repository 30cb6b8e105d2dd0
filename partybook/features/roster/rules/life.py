"""What a person is on a day, folded from dates and events: standing, here or gone, lost, mobile, suspended, bound.

Standing follows the dates of the way in (applied, activist, target, joined, full); events add the rest. An event
that needs the superior's approval counts from its day on, once approved; until then it is pending.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from partybook.dates import PartialDate
from partybook.standards.codes import codes

MEMBERS = ("probationary", "full")
RANK = ("applicant", "activist", "target", "probationary", "full")
WAY = (
    ("full_on", "full"),
    ("joined_on", "probationary"),
    ("target_on", "target"),
    ("activist_on", "activist"),
    ("applied_on", "applicant"),
)
TRANSFERS = ("transfer_in", "transfer_out")
EXITS = ("advised_exit", "resigned", "removed", "expelled")  # those whose membership ended
FOR_GOOD = (*EXITS, "cancelled")  # who left so may only apply anew, as another record
MOVE = "branch_changed"
WITHDRAWN = "withdrawn"  # takes another event back and does nothing else
ENDS = {
    "correction_ended": ("correction",),
    "rights_restored": ("on_observation", "rights_paused"),
}  # which terms an event ends before their day
NO_VOTE = ("on_observation", "rights_paused")  # 中国共产党基层组织选举工作条例 (2020), art. 5
# 党章 and 中国共产党纪律处分条例 for discipline; 不合格党员组织处置办法 (2024) for measures; domain 6.3 for suspension;
# 中国共产党基层组织选举工作条例 (2020) for those left out of the due number.
NEEDS_APPROVAL = frozenset(
    {
        "suspended", "restored", "extended", "correction", "warning", "serious_warning", "post_removed",
        "on_observation", "rights_restored", "not_due", "cancelled", "advised_exit", "removed", "expelled",
    }
)  # fmt: skip


@lru_cache(maxsize=1)
def effects() -> Mapping[str, str]:
    """What each kind of event does: arrive, leave, branch, term, mark, or begins (+) or ends (-) a state."""
    return {code.code: code.group for code in codes()["event"].codes.values()}


@dataclass
class Life:
    """A person on a day. `left` is the event by which they left; `terms` run on that day; `pending` wait."""

    standing: str | None
    here: bool = True
    left: Mapping[str, Any] | None = None
    suspended: bool = False
    lost: Mapping[str, Any] | None = None
    mobile: Mapping[str, Any] | None = None
    branch_uid: str | None = None
    terms: list[Mapping[str, Any]] = field(default_factory=list)
    pending: list[Mapping[str, Any]] = field(default_factory=list)

    @property
    def member(self) -> bool:
        """Counted as a member here: neither gone nor suspended (domain 8.1: suspended members leave the count)."""
        return self.here and not self.suspended and self.standing in MEMBERS

    def under(self, kind: str) -> bool:
        """Whether a term of this kind runs."""
        return any(event["kind"] == kind for event in self.terms)

    @property
    def votes(self) -> bool:
        """May vote, elect and be elected: full, neither under observation nor with paused rights (domain 4.2)."""
        return self.member and self.standing == "full" and not any(map(self.under, NO_VOTE))

    @property
    def due(self) -> bool:
        """Counted in the due number of a vote: voters but those whom the meeting left out with consent."""
        return self.votes and not self.under("not_due")


def day_of(event: Mapping[str, Any]) -> PartialDate:
    """The day an event takes place: a transfer counts from acceptance where that is known, else from its letter; until
    accepted, the branch that sends answers for the member (党员教育管理工作条例, art. 25)."""
    accepted: PartialDate | None = event.get("accepted_on") if event["kind"] in TRANSFERS else None
    on: PartialDate = event["on_date"]
    return accepted or on


def order(event: Mapping[str, Any]) -> tuple[tuple[int, int, int], str]:
    """By day, then as they were entered."""
    return day_of(event).sort_key, event["uid"]


def waits(event: Mapping[str, Any], day: dt.date) -> bool:
    """Whether an event still waits for its approval on a day."""
    if event["kind"] not in NEEDS_APPROVAL:
        return False
    approved = event.get("approved_on")
    return approved is None or approved.earliest > day


def life_on(person: Mapping[str, Any], events: Iterable[Mapping[str, Any]], day: dt.date) -> Life:
    """The person on a day; `events` in any order, those corrected by another one left out beforehand."""
    events = sorted((event for event in events if event["kind"] != WITHDRAWN), key=order)
    life = Life(standing_on(person, day), branch_uid=person.get("branch_uid"))
    life.suspended = person.get("status") == "suspended"
    life.lost = {"on_date": person.get("lost_on")} if lost_as_written(person, day) else None
    life.mobile = {"place": person.get("mobile_to")} if person.get("mobile") else None
    _place_back(life, events, day)
    _arrive(life, events, day)
    for event in events:
        if day_of(event).earliest > day:
            continue
        if waits(event, day):
            life.pending.append(event)
        else:
            _apply(life, event, day)
    return life


def standing_on(person: Mapping[str, Any], day: dt.date) -> str | None:
    """The highest standing whose date has come; the one written down counts where it has no date of its own.

    A written standing whose date lies ahead does not: nobody is full before 转正. Who joined and of whom neither
    a standing nor 转正 is known may be either: None.
    """
    written = person.get("standing")
    for key, standing in WAY:
        on = person.get(key)
        if (on is None and standing == written) or (on is not None and on.earliest <= day):
            unsure = standing == "probationary" and written is None and person.get("full_on") is None
            return None if unsure else standing
    if written == "full" and person.get("joined_on") is None:
        return "probationary"  # 转正 lies ahead and no day of joining is known
    return None


def lost_as_written(person: Mapping[str, Any], day: dt.date) -> bool:
    """Whether the roster itself says that contact was lost by a day, whatever the events say."""
    since: PartialDate | None = person.get("lost_on")
    return bool(person.get("lost")) and (since is None or since.earliest <= day)


def _place_back(life: Life, events: Sequence[Mapping[str, Any]], day: dt.date) -> None:
    """The branch on the day: the first later change of branch says where one was before it."""
    for event in events:
        if (
            event["kind"] == "branch_changed"
            and event["on_date"].earliest > day
            and event.get("from_branch_uid")
        ):
            life.branch_uid = event["from_branch_uid"]
            return


def _arrive(life: Life, events: Sequence[Mapping[str, Any]], day: dt.date) -> None:
    """Not here before the first arrival, unless something earlier happened here."""
    first = events[0] if events else None
    if first is not None and effects()[first["kind"]] == "arrive" and day_of(first).earliest > day:
        life.here = False


def _apply(life: Life, event: Mapping[str, Any], day: dt.date) -> None:
    effect = effects()[event["kind"]]
    begins = effect.endswith("+")
    if effect in ("leave", "arrive"):
        life.here, life.left = effect == "arrive", event if effect == "leave" else None
    elif effect in ("suspended+", "suspended-"):
        life.suspended = begins
        if not begins and life.left is not None and life.left["kind"] in EXITS:
            life.here, life.left = True, None  # membership given back
    elif effect in ("lost+", "lost-"):
        life.lost = event if begins else None
    elif effect in ("mobile+", "mobile-"):
        life.mobile = event if begins else None
    elif effect == "branch":
        life.branch_uid = event.get("to_branch_uid") or life.branch_uid
    elif effect == "term" and runs(event, day):
        life.terms.append(event)
    elif effect == "term-":
        life.terms = [term for term in life.terms if term["kind"] not in ENDS[event["kind"]]]


def runs(event: Mapping[str, Any], day: dt.date) -> bool:
    """Whether a term that has begun still runs on a day; without an end it runs until another event ends it."""
    until: PartialDate | None = event.get("until")
    return until is None or day <= until.latest
