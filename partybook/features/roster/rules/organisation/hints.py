"""Hints: where a branch's size, committee or term is not as the rules have it. They remind, nothing is refused."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.rules.membership import branch_key
from partybook.features.roster.rules.organisation.terms import (
    current_term,
    end_of,
    extended_too_far,
    reminder,
    rule_of,
    too_long,
)
from partybook.features.roster.rules.posts import COMMITTEE, SECRETARY, kind_of
from partybook.standards.codes import codes
from partybook.standards.rules import Rule, rule_on
from partybook.text import folded, mark

LATE, DUE, NONE = "late", "due", "none"
RETIRED, STUDENTS = "4", "3"  # first figures of the work codes: no unit of theirs needs a branch


@dataclass(frozen=True)
class Group:
    """A group within a branch, and whether it has a leader."""

    name: str
    has_leader: bool


@dataclass(frozen=True)
class Unit:
    """A branch on a day, or (`above`) what stands above the branches, with all their people.

    `posts` are those held, each with the person's `name`, by which event they left (`gone`), whether a measure took
    the post away (`removed`), why they may hardly hold it (`doubt`), and where they were moved (`elsewhere`).
    """

    name: str
    kind: str | None
    members: int
    full: int
    posts: Sequence[Mapping[str, Any]] = ()
    terms: Sequence[Mapping[str, Any]] = ()
    groups: Sequence[Group] = ()
    above: bool = False
    under: bool = False  # something stands above this branch
    begins_on: PartialDate | None = None  # the records
    dissolved: bool = False
    units: int = field(default=0)  # workplaces of a joint branch


@dataclass(frozen=True)
class Hint:
    """A sentence, how heavy it is (late, due, none), and the paper it goes by."""

    level: str
    problem: Problem
    paper: str = ""


def _hint(level: str, code: str, text: str, rule: Rule | None = None, **values: Any) -> Hint:
    return Hint(level, Problem(code, text, severity="warning", **values), cited(rule))


def cited(rule: Rule | None) -> str:
    """The paper and article of a rule; says where it could not be confirmed."""
    if rule is None:
        return ""
    return f"{rule.paper}{rule.article}" + (mark("（未核实）") if rule.unconfirmed else "")


def hints(unit: Unit, day: dt.date) -> list[Hint]:
    """Everything to be said of a unit on a day, the heaviest first."""
    if unit.dissolved:
        return list(_left_over(unit))
    found = [*_size(unit, day), *_committee(unit, day), *_people(unit), *_term(unit, day), *_groups(unit)]
    return sorted(found, key=lambda hint: (LATE, DUE, NONE).index(hint.level))


def records_hint() -> Hint:
    """Nobody said from which day the book keeps records."""
    says = mark("没有填写“记录从哪天起”，以前的事也会算作逾期或缺；请在“台账设置”里填写。")
    return _hint(DUE, "begins-none", says)


def _left_over(unit: Unit) -> Iterator[Hint]:
    if unit.members:
        says = mark("支部已撤销，名册里还有党员 {count} 人，请调整到别的支部。")
        yield _hint(LATE, "branch-dissolved", says, count=unit.members)


def _size(unit: Unit, day: dt.date) -> Iterator[Hint]:
    rule = rule_on("branch_size", day)
    if rule is not None and not unit.above:
        yield from _branch_size(unit, rule)
    above = rule_on("above_branches", day)
    if above is None or unit.under or (unit.above and unit.kind == "committee"):
        return
    most, middle = above.values["committee"], above.values["general"]
    if unit.members > most:
        says = mark("党员 {count} 人，超过 {most} 人，可报上级批准设基层党委。")
        yield _hint(DUE, "over-committee", says, above, count=unit.members, most=most)
    elif unit.members > middle and not (unit.above and unit.kind == "general"):
        says = mark("党员 {count} 人，超过 {most} 人，可报上级批准设党总支，或分设支部。")
        yield _hint(DUE, "over-general", says, above, count=unit.members, most=middle)


def _branch_size(unit: Unit, rule: Rule) -> Iterator[Hint]:
    least = rule.values["full"]
    if unit.members and unit.full < least and unit.kind not in ("joint", "temporary"):
        says = mark("正式党员 {count} 人，不足 {least} 人，应与邻近单位成立联合党支部。")
        yield _hint(DUE, "branch-small", says, rule, count=unit.full, least=least)
    if unit.under and unit.members > rule.values["most"]:
        says = mark("党员 {count} 人，党支部一般不超过 {most} 人，可分设支部。")
        yield _hint(DUE, "branch-large", says, rule, count=unit.members, most=rule.values["most"])
    if unit.kind == "joint" and unit.units > rule.values["joint_units"]:
        says = mark("联合党支部有 {count} 个单位的党员，一般不超过 {most} 个单位。")
        yield _hint(DUE, "joint-units", says, rule, count=unit.units, most=rule.values["joint_units"])


def _committee(unit: Unit, day: dt.date) -> Iterator[Hint]:
    seats = [post for post in unit.posts if kind_of(post["post"]) == COMMITTEE]
    if not seats:
        if unit.members or unit.above:
            yield _hint(NONE, "posts-none", mark("还没有登记书记和委员。"))
        return
    heads = [post for post in seats if post["post"] == SECRETARY]
    if not heads:
        yield _hint(DUE, "secretary-none", mark("没有登记书记。"))
    names = list(dict.fromkeys(post["name"] for post in heads))
    if len({post.get("person_uid", post["name"]) for post in heads}) > 1:
        says = mark("同时登记了 {count} 位书记：{names}。请给卸任的一位登记卸任日期。")
        yield _hint(DUE, "secretary-two", says, count=len(names), names="、".join(names))
    rule = rule_on("committee_size", day)
    if rule is not None and not unit.above:
        yield from _seats(unit, seats, rule)


def _seats(unit: Unit, seats: Sequence[Mapping[str, Any]], rule: Rule) -> Iterator[Hint]:
    count, limits = len({post.get("person_uid", post["name"]) for post in seats}), rule.values
    if unit.full >= limits["full"] and count < limits["least"]:
        says = mark("正式党员 {full} 人，应设支部委员会，由 {least} 至 {usual} 人组成；现登记 {count} 人。")
        yield _hint(DUE, "committee-small", says, rule, full=unit.full, count=count, **_limits(rule))
    elif unit.full >= limits["full"] and count > limits["most"]:
        says = mark("支部委员会登记了 {count} 人，一般不超过 {most} 人。")
        yield _hint(DUE, "committee-large", says, rule, count=count, **_limits(rule))
    elif unit.full < limits["full"] and count > limits["without"]:
        says = mark(
            "正式党员 {full} 人，不足 {limit} 人，只设书记 1 名，必要时设副书记 1 名；现登记 {count} 人。"
        )
        yield _hint(DUE, "committee-none", says, rule, full=unit.full, count=count, **_limits(rule))


def _limits(rule: Rule) -> dict[str, object]:
    return {"limit": rule.values["full"], **{key: rule.values[key] for key in ("least", "usual", "most")}}


def _people(unit: Unit) -> Iterator[Hint]:
    for post in unit.posts:
        title = codes()["post"].label(post["post"])
        if post.get("gone"):
            says = mark("{name}已离开（{kind}），仍登记为{post}，请登记卸任。")
            kind = codes()["event"].short(post["gone"])
            yield _hint(DUE, "post-gone", says, name=post["name"], kind=kind, post=title)
        elif post.get("removed"):
            says = mark("{name}受撤销党内职务处分，仍登记为{post}，请登记卸任。")
            yield _hint(DUE, "post-removed", says, name=post["name"], post=title)
        elif post.get("doubt") is not None:
            yield Hint(DUE, post["doubt"])
        elif post.get("elsewhere"):
            says = mark("{name}已调到{branch}，在这里仍登记为{post}；不再担任的请登记卸任。")
            yield _hint(DUE, "post-elsewhere", says, name=post["name"], branch=post["elsewhere"], post=title)


def _term(unit: Unit, day: dt.date) -> Iterator[Hint]:
    if not unit.above and unit.kind in rule_of(day).values["untimed"]:
        return
    term = current_term(unit.terms, day)
    if term is None:
        if unit.members or unit.above:
            yield _hint(NONE, "term-none", mark("还没有登记任期。"))
        return
    end, name = end_of(term), term.get("name") or mark("本届")
    rule = rule_of(end.latest if end is not None else day)
    begins = unit.begins_on
    if end is not None and begins is not None and day > end.latest and end.latest < begins.earliest:
        says = mark("{term}任期到 {until} 届满，在建账以前；之后的任期未补录，请补登。")
        yield _hint(NONE, "term-before", says, rule, term=name, until=end.dotted_full)
    elif end is not None and day > end.latest:
        says = mark("{term}任期到 {until} 已届满，没有登记换届或延期。")
        yield _hint(LATE, "term-over", says, rule, term=name, until=end.dotted_full)
    elif end is not None and day >= reminder(end, rule):
        says = mark("{term}任期到 {until} 届满，请着手准备换届。")
        yield _hint(DUE, "term-ends", says, rule, term=name, until=end.dotted_full)
    years = too_long(term, unit.kind, above=unit.above)
    if years is not None:
        says = mark("{term}任期比规定的 {years} 年长，请核对。")
        yield _hint(DUE, "term-long", says, rule_of(term["from_on"].earliest), term=name, years=years)
    if extended_too_far(term):
        yield _hint(DUE, "term-extended", mark("{term}延期超过 1 年，请核对。"), rule, term=name)


def _groups(unit: Unit) -> Iterator[Hint]:
    names = [group.name for group in unit.groups if not group.has_leader]
    if names:
        yield _hint(NONE, "leader-none", mark("{names}没有登记组长。"), names="、".join(names))


def workplace_hints(
    people: Iterable[Mapping[str, Any]], community: str, branches: Iterable[str], day: dt.date
) -> list[Hint]:
    """Units that have so many full members here that they should have a branch of their own."""
    rule = rule_on("workplace_branch", day)
    if rule is None:
        return []
    known = [folded(branch_key(name)) for name in branches]
    count: Counter[str] = Counter()
    names: dict[str, str] = {}
    for person in people:
        name = workplace(person)
        key = folded(name)
        own = community and folded(community) in key
        if key and not own and not any(key in branch or branch in key for branch in known):
            count[key] += 1
            names.setdefault(key, name)
    says = mark("“{unit}”有正式党员 {count} 人，满 {least} 人可成立党支部。")
    return [
        _hint(DUE, "workplace", says, rule, unit=names[key], count=number, least=rule.values["full"])
        for key, number in count.most_common()
        if number >= rule.values["full"]
    ]


def workplace(person: Mapping[str, Any]) -> str:
    """The unit where a person works, without the post behind it; none for the retired and for students."""
    if str(person.get("work") or "").startswith((RETIRED, STUDENTS)):
        return ""
    return next(iter(str(person.get("workplace") or "").split()), "")
