"""What it needs to vote at a meeting, whether a vote's numbers can be, whether it passed and why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from partybook.errors import Problem
from partybook.standards.rules import needed, over, rule_on
from partybook.text import mark

QUORUMS = {"general": "quorum_meeting", "committee": "quorum_committee"}
ON_ADMISSION = ("admission", "conversion", "extension", "cancelling")
NUMBERS = ("due", "present", "written", "yes", "no", "abstain")
# What a passed vote is to the person: an event of the roster that waits for the reply, or a step of the way in.
EVENTS = {
    "extension": "extended",
    "cancelling": "cancelled",
    "correction": "correction",
    "advised_exit": "advised_exit",
    "removal": "removed",
    "exclusion": "not_due",
}
STEPS = {"admission": "accepted", "conversion": "converted"}


def quorum(kind: str, due: int, day: dt.date, matter: str | None = None) -> int | None:
    """How many of those with a vote have to be there; None where the kind of meeting asks for none.

    Members' meetings: more than half of the voters due; committees: half of the committee (domain 4.2).
    """
    if matter in ON_ADMISSION and kind == "general":
        return needed("quorum_admission", due, day)
    return needed(QUORUMS[kind], due, day) if kind in QUORUMS else None


def quorum_words(
    kind: str, due: int, present: int, day: dt.date, matter: str | None = None
) -> Problem | None:
    """In words whether a vote may be taken; None where the kind of meeting asks for no number."""
    least = quorum(kind, due, day, matter)
    if least is None:
        return None
    if present >= least:
        text = mark("有表决权的应到 {due} 人，须到会 {least} 人，实到 {present} 人，可以表决。")
        return Problem("quorum-met", text, severity="warning", due=due, least=least, present=present)
    text = mark("有表决权的应到 {due} 人，须到会 {least} 人，实到 {present} 人，还差 {short} 人，不能表决。")
    return Problem(
        "quorum-short", text, severity="warning", due=due, least=least, present=present, short=least - present
    )


def check_vote(kind: str, vote: Mapping[str, Any], day: dt.date) -> Iterator[tuple[str, Problem]]:
    """What is wrong or doubtful about a vote's numbers, each with the key it concerns."""
    for key in NUMBERS:
        if vote[key] is None or vote[key] < 0:
            yield key, Problem("vote-number", mark("请填写人数，没有的填 0。"))
            return
    if vote["present"] > vote["due"]:
        yield (
            "present",
            Problem(
                "vote-present",
                mark("到会 {value} 人，多于应到 {due} 人。"),
                value=vote["present"],
                due=vote["due"],
            ),
        )
    rule = rule_on("passing", day)
    if vote["written"] and rule is not None and vote["matter"] not in rule.values["written"]:
        yield (
            "written",
            Problem("vote-written", mark("这类表决不计书面意见。书面意见只在讨论接收预备党员和转正时计入。")),
        )
    if vote["present"] + vote["written"] > vote["due"]:
        yield "written", Problem("vote-too-many", mark("到会加书面意见超过应到 {due} 人。"), due=vote["due"])
    cast, may = vote["yes"] + vote["no"] + vote["abstain"], vote["present"] + vote["written"]
    if cast != may:
        yield (
            "yes",
            Problem(
                "vote-sum",
                mark("赞成、反对、弃权合计 {value} 票，到会加书面意见 {may} 人，两者应相等。"),
                value=cast,
                may=may,
            ),
        )
    if rule is not None and vote["matter"] in rule.values["secret"] and not vote.get("secret"):
        yield (
            "secret",
            Problem("vote-secret", mark("这类表决应当采用无记名投票，请核对。"), severity="warning"),
        )
    least = quorum(kind, vote["due"], day, vote["matter"])
    if least is not None and vote["present"] < least:
        yield (
            "present",
            Problem(
                "vote-quorum",
                mark("实到 {value} 人，不足 {least} 人，表决无效。"),
                severity="warning",
                value=vote["present"],
                least=least,
            ),
        )


def passed(kind: str, vote: Mapping[str, Any], day: dt.date) -> tuple[bool, Problem]:
    """Whether a vote passed, and why, in words: more than half of all who were due (domain 4.2), with the quorum."""
    least, rule = quorum(kind, vote["due"], day, vote["matter"]), rule_on("passing", day)
    wanted = over(vote["due"], tuple(rule.values["over"])) if rule is not None else vote["due"] // 2 + 1
    numbers = {"due": vote["due"], "yes": vote["yes"], "wanted": wanted, "present": vote["present"]}
    if least is not None and vote["present"] < least:
        text = mark("未通过：到会 {present} 人，不足 {least} 人。")
        return False, Problem("vote-not-valid", text, severity="warning", least=least, **numbers)
    if vote["yes"] >= wanted:
        text = mark("通过：赞成 {yes} 票，超过应到 {due} 人的半数（须 {wanted} 票）。")
        return True, Problem("vote-passed", text, severity="warning", **numbers)
    text = mark("未通过：赞成 {yes} 票，未超过应到 {due} 人的半数（须 {wanted} 票）。")
    return False, Problem("vote-lost", text, severity="warning", **numbers)
