"""The groups of care someone belongs to on a day, and what tells it: the roster, or an entry made by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from partybook import money
from partybook.dates import PartialDate, full_years, years_on
from partybook.errors import Problem
from partybook.features.roster.rules.care.limits import Limits, Values
from partybook.features.roster.rules.life import Life
from partybook.features.roster.rules.membership import age_since
from partybook.standards.codes import codes
from partybook.text import mark

SIX = ("cadre", "old", "resident", "private", "mobile", "hardship")
Told = tuple[str, Problem, PartialDate | None]  # a group, what tells it, since when


@dataclass(frozen=True)
class Someone:
    """A person with what they are on the day, or a contact (no life); posts, entries of care and events of that day."""

    row: Values
    life: Life | None = None
    posts: Sequence[Values] = ()
    cares: Sequence[Values] = ()
    events: Sequence[Values] = ()

    @property
    def member(self) -> bool:
        return self.life is not None and self.life.member


@dataclass(frozen=True)
class Reason:
    """That someone belongs to a group: what tells it, since when, and the entry where it was made by hand.

    `whys` are Problems because these hold a marked text with its values: said on screen and on paper alike.
    """

    kind: str
    whys: tuple[Problem, ...]
    since: PartialDate | None = None
    care: Values | None = None


@dataclass
class _Found:
    whys: list[Problem] = field(default_factory=list)
    since: list[PartialDate] = field(default_factory=list)
    care: Values | None = None


def reasons(one: Someone, day: dt.date, limits: Limits) -> list[Reason]:
    """The groups someone belongs to on a day, in the order of the code table; a member is in one of the six at least."""
    found: dict[str, _Found] = {}
    for care in one.cares:
        found.setdefault(care["kind"], _Found()).care = care
    for kind, why, since in _all(one, day, limits):
        told = found.setdefault(kind, _Found())
        told.whys.append(why)
        told.since += [since] if since is not None else []
    if one.member and limits.groups and not any(kind in found for kind in SIX):
        found["resident"] = _Found([Problem("care-else", mark("不在其他五类"))])
    order = {code: place for place, code in enumerate(codes()["care_kind"].codes)}
    return [
        Reason(kind, tuple(told.whys), min(told.since, default=None), told.care)
        for kind, told in sorted(found.items(), key=lambda item: order.get(item[0], len(order)))
    ]


def _all(one: Someone, day: dt.date, limits: Limits) -> Iterator[Told]:
    for care in one.cares:
        yield from _need(care, limits)
        yield care["kind"], _entered(care), care.get("from_on") or care.get("recognised_on")
    if one.member and limits.groups:
        yield from _by_posts(one, limits.groups)
        yield from _by_age(one, day, limits.groups)
        yield from _by_work(one, limits.groups)
        yield from _by_moves(one)


def _entered(care: Values) -> Problem:
    """By whom and when it was entered, as far as the book can tell."""
    if not care.get("who"):
        return Problem("care-set", mark("登记"))
    return Problem("care-set", mark("{who} {day}登记"), who=care["who"], day=care["entered_on"].dotted_full)


def _need(care: Values, limits: Limits) -> Iterator[Told]:
    """What an entry says of need; 低保 and an income below the office's line are hardship under any group."""
    since = care.get("recognised_on") or care.get("from_on")
    income, least, own = care.get("income_fen"), limits.income_fen, care["kind"] == "hardship"
    if own and care.get("cause"):
        yield "hardship", Problem("care-cause", codes()["hardship_cause"].label(care["cause"])), since
    if care.get("low_income"):
        yield "hardship", Problem("care-low-income", mark("享受低保")), since
    if income is not None and least is not None and income < least:
        says = mark("人均月收入 {income} 元，低于 {least} 元")
        yield "hardship", Problem("care-income", says, income=_yuan(income), least=_yuan(least)), since
    elif income is not None and own:
        yield "hardship", Problem("care-income", mark("人均月收入 {income} 元"), income=_yuan(income)), since


def _yuan(fen: int) -> str:
    """An amount in a sentence: whole yuan without decimals."""
    return money.yuan(fen).removesuffix(".00")


def _by_posts(one: Someone, groups: Values) -> Iterator[Told]:
    """Posts held on the day; the one written in the roster where no post is entered."""
    table = codes()["post"]
    held = [(str(post["post"]), post.get("from_on")) for post in one.posts]
    written = table.find(str(one.row.get("post") or "")) or ""
    for code, since in held or [(written, None)]:
        if code in table.codes and table.codes[code].group in groups["cadre_posts"]:
            yield "cadre", Problem("care-post", mark("党内职务：{title}"), title=table.label(code)), since


def _by_age(one: Someone, day: dt.date, groups: Values) -> Iterator[Told]:
    born, least = one.row.get("born_on"), groups["old_age"]
    age = full_years(born, day) if born else None
    if born and age is not None and age >= least:
        yield "old", Problem("care-age", mark("{age} 岁"), age=age), years_on(born, least)
    assert one.life is not None
    since, least = (
        age_since(one.life.standing, one.row.get("joined_on"), one.row.get("full_on")),
        groups["old_party_years"],
    )
    years = full_years(since, day) if since else None
    if since and years is not None and years >= least:
        yield "old", Problem("care-party-age", mark("党龄 {years} 年"), years=years), years_on(since, least)


def _by_work(one: Someone, groups: Values) -> Iterator[Told]:
    """The first group whose kinds of work the person's is one of."""
    work = str(one.row.get("work") or "")
    for kind, key in (("cadre", "cadre_work"), ("old", "retired_work"), ("private", "private_work"), ("resident", "resident_work")):  # fmt: skip
        if _begins(work, groups[key]):
            yield (
                kind,
                Problem("care-work", mark("工作岗位：{title}"), title=codes()["work"].label(work)),
                None,
            )
            return


def _begins(work: str, heads: Iterable[str]) -> bool:
    return work.startswith(tuple(heads))


def _by_moves(one: Someone) -> Iterator[Told]:
    away = one.life.mobile if one.life is not None else None
    if away is None:
        return
    place = away.get("place") or one.row.get("mobile_to")
    says = Problem("care-away", mark("外出：{place}"), place=place) if place else None
    yield "mobile", says or Problem("care-away", mark("登记为流动党员")), away.get("on_date")
