"""Checks of what is known of a person, and what follows from it on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from partybook.dates import PartialDate, full_years
from partybook.errors import Problem
from partybook.fields import id_birth, id_sex
from partybook.standards.rules import Rule, all_rules
from partybook.text import mark

BADGE_YEARS = 50
BRANCH_ENDINGS = ("支部委员会", "支部党员大会", "党支部", "支部", "支委会")


@lru_cache(maxsize=1)
def _rules() -> tuple[tuple[Rule, ...], int, int]:
    rules = all_rules()
    admission = rules["admission_age"][-1].values["years"]
    unproved = tuple(state for state in rules["joining"] if state.values["counts_from"] == "joined")
    return unproved, admission, rules["ordinary_age"][-1].values["most"]


def check_person(values: Mapping[str, Any], today: dt.date) -> Iterator[tuple[str, Problem]]:
    """What is wrong or doubtful about a person's values, each with the key of the field it concerns."""
    yield from _check_dates(values)
    yield from _check_id(values)
    yield from _check_age(values, today)
    yield from _check_standing(values, today)


def _check_dates(values: Mapping[str, Any]) -> Iterator[tuple[str, Problem]]:
    joined, full = values.get("joined_on"), values.get("full_on")
    if joined is None or full is None:
        return
    if joined < full:
        yield from _check_unproved(joined, full)
        return
    if full.latest < joined.earliest:
        yield (
            "full_on",
            Problem(
                "full-before-joined",
                mark("{value} 早于入党时间 {joined}。请核对后修改。"),
                value=full.dotted_full,
                joined=joined.dotted_full,
            ),
        )
    elif full == joined and _had_probation(joined):
        yield (
            "full_on",
            Problem(
                "full-when-joined",
                mark(
                    "与入党时间相同（{value}）。只有 1969年4月1日至 1977年8月11日入党的没有预备期，请核对。"
                ),
                value=full.dotted_full,
            ),
        )


def _check_unproved(joined: PartialDate, full: PartialDate) -> Iterator[tuple[str, Problem]]:
    """A later 转正 of someone who joined when there was no probation: party age counts from joining all the same."""
    if _never_had_probation(joined) and not full.agrees(joined):
        yield (
            "full_on",
            Problem(
                "full-without-probation",
                mark(
                    "{joined} 入党的没有预备期，党龄从入党之日算起；转正时间 {value} 与此不符，请核对档案。"
                ),
                value=full.dotted_full,
                joined=joined.dotted_full,
                severity="warning",
            ),
        )


def _had_probation(joined: PartialDate) -> bool:
    """Whether no day that the date can mean lies in a period without probation (domain 9)."""
    return not any(
        state.valid_from <= joined.latest and (state.valid_to is None or joined.earliest <= state.valid_to)
        for state in _rules()[0]
    )


def _never_had_probation(joined: PartialDate) -> bool:
    """Whether every day that the date can mean lies in such a period."""
    return any(
        state.valid_from <= joined.earliest and (state.valid_to is None or joined.latest <= state.valid_to)
        for state in _rules()[0]
    )


def _check_standing(values: Mapping[str, Any], today: dt.date) -> Iterator[tuple[str, Problem]]:
    full, standing = values.get("full_on"), values.get("standing")
    if full is not None and standing not in (None, "full") and full.latest <= today:
        yield (
            "standing",
            Problem(
                "standing-not-full",
                mark("转正时间 {full} 已过，人员类别却不是正式党员；按转正时间算作正式党员，请核对。"),
                full=full.dotted_full,
                severity="warning",
            ),
        )


def _check_id(values: Mapping[str, Any]) -> Iterator[tuple[str, Problem]]:
    number = values.get("citizen_id")
    if not number:
        return
    born, sex = values.get("born_on"), values.get("sex")
    in_id = id_birth(number)
    if born is not None and in_id is not None and born != in_id and not born.agrees(in_id):
        yield (
            "born_on",
            Problem(
                "birth-differs-from-id",
                mark("{value} 与身份证号里的 {there} 不同，已按表中填写的保存，请核对档案。"),
                value=born.dotted_full,
                there=in_id.dotted_full,
                severity="warning",
            ),
        )
    if sex in ("1", "2") and sex != id_sex(number):
        yield (
            "sex",
            Problem(
                "sex-differs-from-id",
                mark("与身份证号第 17 位不符，已按表中填写的保存，请核对。"),
                severity="warning",
            ),
        )


def _check_age(values: Mapping[str, Any], today: dt.date) -> Iterator[tuple[str, Problem]]:
    born, joined = values.get("born_on"), values.get("joined_on")
    _, admission, most = _rules()
    if born is not None and not 0 < today.year - born.year <= most:
        yield (
            "born_on",
            Problem(
                "age-unusual",
                mark("{value} 算出的年龄不合常情，请核对。"),
                value=born.dotted_full,
                severity="warning",
            ),
        )
    elif (
        born is not None
        and joined is not None
        and joined.year - born.year <= admission
        and (full_years(born, joined.latest) or 0) < admission
    ):
        yield (
            "joined_on",
            Problem(
                "joined-young",
                mark("{value} 时不满 {years} 岁（{born} 出生），请核对。"),
                value=joined.dotted_full,
                years=admission,
                born=born.dotted_full,
                severity="warning",
            ),
        )
    if joined is not None and joined.year >= today.year and joined.earliest > today:
        yield (
            "joined_on",
            Problem(
                "joined-later",
                mark("{value} 还没有到，请核对。"),
                value=joined.dotted_full,
                severity="warning",
            ),
        )


def age_since(
    standing: str | None, joined: PartialDate | None, full: PartialDate | None
) -> PartialDate | None:
    """The day from which party age counts: becoming a full member (发展党员工作细则 2026, art. 33).

    Who joined without probation (1969-04-01 to 1977-08-11) counts from joining, whatever 转正 says. Where the date of
    joining leaves that open, 转正 tells, and joining where it is not known. None where no date tells.
    """
    if standing != "full":
        return None
    if joined is not None and (_never_had_probation(joined) or (full is None and not _had_probation(joined))):
        return joined
    return full


def age_unsure(joined: PartialDate | None, full: PartialDate | None) -> bool:
    """Whether it is open if there was a probation: the date of joining lies across the edge of such a period."""
    if joined is None or full == joined:
        return False
    return not _had_probation(joined) and not _never_had_probation(joined)


def badge_unsure(since: PartialDate, joined: PartialDate | None, full: PartialDate | None, year: int) -> bool:
    """Whether a day still has to be looked up before the badge: only a month or year is known and its first day decides,
    or it is open if there was a probation."""
    return since.latest > dt.date(year - BADGE_YEARS, 7, 1) or age_unsure(joined, full)


def party_age(
    standing: str | None, joined: PartialDate | None, full: PartialDate | None, day: dt.date
) -> int | None:
    """Completed years of party age on a day; None where the dates leave it open."""
    since = age_since(standing, joined, full)
    return full_years(since, day) if since is not None else None


def badge_due(since: PartialDate | None, year: int) -> bool:
    """Whether party age reaches 50 years by 1 July of a year (“光荣在党50年”); a month or year may still have to be
    looked up, so the earliest day counts."""
    return since is not None and since.earliest <= dt.date(year - BADGE_YEARS, 7, 1)


def badge_received(given: bool, since: PartialDate, begins: PartialDate | None) -> bool | None:
    """Whether somebody has the badge; None where the 50 years were full on a 1 July before records began."""
    if given or begins is None:
        return given
    last = begins.earliest.year - ((begins.earliest.month, begins.earliest.day) <= (7, 1))
    return None if badge_due(since, last) else False


def branch_key(name: str) -> str:
    """What names the same branch: 中共东湖社区支部委员会, 东湖社区党支部 and 东湖社区支部 are one."""
    key = "".join(name.split()).removeprefix("中国共产党").removeprefix("中共")
    ending = next((ending for ending in BRANCH_ENDINGS if key.endswith(ending)), "")
    return key.removesuffix(ending) or key


def formal_name(branch: str) -> str:
    """The branch's name on paper: 东湖社区党支部 is 中共东湖社区支部委员会; a name that begins with 中共 stays as typed."""
    key = branch_key(branch)
    for short, whole in (("党总支", "总支部委员会"), ("党委", "委员会")):
        if branch.endswith(short) and not branch.startswith("中"):
            return f"中共{branch.removesuffix(short)}{whole}"
    plain = branch.endswith("支部") and key != branch and not branch.startswith("中")
    return f"中共{key}支部委员会" if plain else branch
