"""What cannot happen to somebody in the state they are in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.rules.life import (
    ENDS,
    EXITS,
    MEMBERS,
    NEEDS_APPROVAL,
    TRANSFERS,
    day_of,
    life_on,
    order,
)
from partybook.features.roster.rules.limits import barred, cited
from partybook.standards.codes import codes
from partybook.standards.rules import rule_on
from partybook.text import mark

DISCIPLINE = ("warning", "serious_warning", "post_removed", "on_observation", "expelled")
PROBATIONERS_ONLY = ("extended", "cancelled")
MEMBERS_ONLY = frozenset(
    {
        "suspended", "restored", "correction", "correction_ended", "rights_paused", "rights_restored", "not_due",
        "advised_exit", "resigned", "removed", "badge_50", *DISCIPLINE, *PROBATIONERS_ONLY,
    }
)  # fmt: skip
MEMBERS_USUALLY = frozenset({*TRANSFERS, "mobile_out"})


class Scene:
    """A person as they were just before an event: the life, the events up to then, every standing the day may mean."""

    def __init__(
        self, person: Mapping[str, Any], earlier: Sequence[Mapping[str, Any]], event: Mapping[str, Any]
    ) -> None:
        on = day_of(event)
        self.on, self.earlier = on, earlier
        self.life = life_on(person, earlier, on.latest)
        self.standings = {self.life.standing, life_on(person, earlier, on.earliest).standing}
        joined: PartialDate | None = person.get("joined_on")
        open_ = None in self.standings and (joined is None or joined.earliest <= on.latest)
        self.member = bool(self.standings & set(MEMBERS)) or open_  # nothing known leaves it open

    @property
    def kinds(self) -> list[str]:
        return [event["kind"] for event in self.earlier]


class States:
    """The scenes before an event: as approved, with pending events, with those that a rough date puts beside it."""

    def __init__(
        self, person: Mapping[str, Any], others: Sequence[Mapping[str, Any]], event: Mapping[str, Any]
    ) -> None:
        self._person, self._others, self._event = person, others, event

    def _scene(self, *, pending: bool, rough: bool = False) -> Scene:
        event, last = self._event, day_of(self._event).latest
        earlier = [
            {**one, "approved_on": one["on_date"]}  # it counts whenever the reply came
            for one in self._others
            if (order(one) < order(event) or (rough and day_of(one).earliest <= last))
            and (pending or one["kind"] not in NEEDS_APPROVAL or one.get("approved_on") is not None)
        ]
        return Scene(self._person, earlier, event)

    def sure(self) -> Scene:
        """With the events that were approved."""
        return self._scene(pending=False)

    def with_pending(self) -> Scene:
        """With those that wait as well."""
        return self._scene(pending=True)

    def with_rough(self) -> Scene:
        """With those that may lie before it, where a date is known to the month or year only."""
        return self._scene(pending=True, rough=True)


def impossible(scene: Scene, event: Mapping[str, Any]) -> Problem | None:
    """Why an event cannot be (an error) or hardly can (a warning), the first reason; None where it may."""
    return _gone(scene, event) or _standing(scene, event) or _state(scene, event)


def not_yet(
    person: Mapping[str, Any], others: Sequence[Mapping[str, Any]], event: Mapping[str, Any]
) -> Problem | None:
    """Something here before the person came by transfer."""
    life = life_on(person, others, day_of(event).latest)
    if life.here or life.left is not None or event["kind"] == "transfer_in":
        return None
    first = min(others, key=order)
    text = mark("{day} 才转入，这项变动不会早于转入。")
    return Problem("event-not-yet", text, day=day_of(first).dotted_full)


def _gone(scene: Scene, event: Mapping[str, Any]) -> Problem | None:
    """After leaving nothing happens here, but coming back."""
    life, kind = scene.life, event["kind"]
    if kind == "transfer_in" and life.here:
        if not scene.earlier:
            return None
        text = mark("转入以前已经登记过变动，名册会从那项变动起算，请核对。")
        return Problem("event-arrived", text, severity="warning")
    if life.here or life.left is None:
        return None
    left = life.left["kind"]
    if kind == "transfer_in" and left == "transfer_out":
        return None
    if kind == "restored" and left in EXITS:
        rule = rule_on("restoring", scene.on.latest)
        if rule is None or left not in rule.values["not_after"]:
            return None
        text = mark("“{kind}”以后原则上不能恢复党籍{cited}，请核对。")
        return Problem("event-restored", text, severity="warning", kind=_short(left), cited=cited(rule))
    day, what = day_of(life.left).dotted_full, _short(left)
    bar = barred(scene.earlier, scene.on.latest)
    if kind == "transfer_in" and bar is not None:
        text = mark("{day} 已“{kind}”，不能转入；{again} 起才可以重新入党{cited}。")
        again = PartialDate.of(bar[1]).dotted_full
        return Problem("event-left", text, day=day, kind=what, again=again, cited=cited(bar[2]))
    text = mark("{day} 已“{kind}”，之后不能再登记这项变动。")
    return Problem("event-left", text, day=day, kind=what)


def _standing(scene: Scene, event: Mapping[str, Any]) -> Problem | None:
    """What concerns members, probationers or full members only."""
    kind, standings = event["kind"], scene.standings
    if kind in MEMBERS_ONLY and not scene.member:
        return Problem("event-standing", mark("那一天还不是党员，请核对日期和人员类别。"))
    if kind in PROBATIONERS_ONLY and standings == {"full"}:
        return Problem("event-standing", mark("那一天已是正式党员，请核对日期和转正时间。"))
    if kind in DISCIPLINE and standings == {"probationary"}:
        text = mark("预备党员一般不给党纪处分，可延长预备期或取消预备党员资格（待核），请核对。")
        return Problem("event-standing", text, severity="warning")
    if kind == "not_due" and standings == {"probationary"}:
        text = mark("预备党员没有表决权，本来就不计入应到有表决权的人数。")
        return Problem("event-standing", text, severity="warning")
    if kind in MEMBERS_USUALLY and not scene.member:
        text = mark("那一天还不是党员，没有党员组织关系，请核对。")
        return Problem("event-standing", text, severity="warning")
    return None


def _state(scene: Scene, event: Mapping[str, Any]) -> Problem | None:
    """What is so already, or would have to be so first."""
    life, kind = scene.life, event["kind"]
    given_back = life.left is not None and life.left["kind"] in EXITS
    wrong = {
        "suspended": (life.suspended, mark("已经停止党籍。")),
        "restored": (not life.suspended and not given_back, mark("没有停止党籍，不用恢复。")),
        "lost": (life.lost is not None, mark("已经登记失联。")),
        "found": (life.lost is None, mark("没有登记失联。")),
        "mobile_out": (life.mobile is not None, mark("已经登记外出流动。")),
        "mobile_back": (life.mobile is None, mark("没有登记外出流动。")),
        "contacted": (life.mobile is None, mark("没有登记外出流动。")),
        "correction_ended": (not _begun(scene, kind), mark("没有已批准的限期改正。")),
        "rights_restored": (not _begun(scene, kind), mark("没有受留党察看处分，也没有中止党员权利。")),
    }
    is_wrong, text = wrong.get(kind, (False, ""))
    if is_wrong:
        return Problem("event-state", text)
    if kind == "transfer_out" and life.suspended:
        text = mark("停止党籍期间不转接组织关系，请核对。")
        return Problem("event-state", text, severity="warning")
    if kind == "transfer_out" and life.lost is not None:
        text = mark("登记为失联，还没有登记取得联系，请核对。")
        return Problem("event-state", text, severity="warning")
    return None


def _begun(scene: Scene, kind: str) -> bool:
    """Whether a term that an event ends was begun and not ended by another one of its kind."""
    said = [one for one in scene.kinds if one in (kind, *ENDS.get(kind, ()))]
    return bool(said) and said[-1] != kind


def _short(kind: str) -> str:
    return codes()["event"].short(kind)
