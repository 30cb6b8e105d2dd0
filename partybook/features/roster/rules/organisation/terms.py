"""Terms of a committee: which one runs, when it ends, how long it may be."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from partybook.dates import LAST_YEAR, PartialDate
from partybook.errors import Problem
from partybook.features.roster.rules.development.terms import months_after
from partybook.standards.rules import Rule, all_rules, rule_on
from partybook.text import mark

Row = Mapping[str, Any]
YEAR = 12  # months
_FIGURES = "零一二三四五六七八九"
_NUMBER = re.compile("第([一二三四五六七八九十]+|[0-9]+)(届|党?小组|组)", re.ASCII)


def rule_of(start: dt.date) -> Rule:
    """The rule on terms at the start of one; the first one for what began before it."""
    return rule_on("committee_term", start) or all_rules()["committee_term"][0]


def years_of(start: dt.date, kind: str | None, *, above: bool = False) -> int | None:
    """How many years a term has that begins on a day; None for a temporary branch, which has none."""
    values = rule_of(start).values
    if not above and kind in values["untimed"]:
        return None
    community = above or kind is None or kind in values["community"]
    return int(values["community_years" if community else "years"])


def usual_end(start: PartialDate, kind: str | None, *, above: bool = False) -> PartialDate | None:
    """The last day of a term by the rule, as exactly as its beginning is known."""
    years = years_of(start.earliest, kind, above=above)
    if years is None or start.year + years > LAST_YEAR:
        return None
    if start.day is None:
        return PartialDate(start.year + years, start.month)
    end = months_after(start.earliest, years * YEAR, full=True) - dt.timedelta(days=1)
    return PartialDate.of(end)


def end_of(term: Row) -> PartialDate | None:
    """The day up to which a term holds: extended or not."""
    end: PartialDate | None = term.get("extended_to") or term.get("until")
    return end


def current_term(terms: Iterable[Row], day: dt.date) -> Row | None:
    """The newest term that has begun by a day and has not ended before it; one whose time is over still stands."""
    running = [
        term
        for term in terms
        if (term.get("from_on") is None or term["from_on"].earliest <= day)
        and (term.get("ended_on") is None or day <= term["ended_on"].latest)
    ]
    return max(running, key=lambda term: term["from_on"].iso if term.get("from_on") else "", default=None)


def reminder(end: PartialDate, rule: Rule) -> dt.date:
    """The day from which an end is reminded of."""
    return months_after(end.latest, -rule.values["remind_months"])


def too_long(term: Row, kind: str | None, *, above: bool) -> int | None:
    """The years a term should have where it was set longer; None where it was not."""
    start, until = term.get("from_on"), term.get("until")
    if start is None or until is None:
        return None
    years, end = years_of(start.earliest, kind, above=above), usual_end(start, kind, above=above)
    # The end is often written as the same day: 2023.06.12 to 2028.06.12.
    return years if end is not None and until.earliest > end.latest + dt.timedelta(days=1) else None


def extended_too_far(term: Row) -> bool:
    """Whether a term was extended by more than the rule has."""
    until, extended = term.get("until"), term.get("extended_to")
    if until is None or extended is None:
        return False
    months = rule_of(until.earliest).values["longer_months"]
    return bool(extended.earliest > months_after(until.latest, months))


def check_term(values: Row) -> Iterator[tuple[str, Problem]]:
    """What is wrong with the dates of a term, each with the key of the field."""
    start, until, extended = values.get("from_on"), values.get("until"), values.get("extended_to")
    if not any(values.get(key) for key in ("name", "from_on", "until")):
        yield "name", Problem("term-empty", mark("请填写届次或任期起止。"))
    if start is not None and until is not None and until.latest < start.earliest:
        yield "until", Problem("term-dates", mark("早于任期开始，请核对。"))
    if extended is not None and until is None:
        yield "until", Problem("term-until", mark("延期要从届满日算起，请先填写任期届满。"))
    elif extended is not None and until is not None and extended.latest <= until.earliest:
        yield "extended_to", Problem("term-dates", mark("不晚于任期届满，请核对。"))
    ended = values.get("ended_on")
    if start is not None and ended is not None and ended.latest < start.earliest:
        yield "ended_on", Problem("term-dates", mark("早于任期开始，请核对。"))


def number_in(name: str | None) -> int | None:
    """5 of 第五届, 2 of 第二党小组; None where a name does not count."""
    found = _NUMBER.fullmatch(name or "")
    if found is None:
        return None
    if found[1].isdecimal():
        return int(found[1])
    tens, ten, ones = found[1].rpartition("十")
    if len(tens) > 1 or len(ones) > 1:
        return None
    return (_FIGURES.index(tens or "一") * 10 if ten else 0) + (_FIGURES.index(ones) if ones else 0)


def next_name(names: Sequence[str | None]) -> str | None:
    """第六届 after 第五届; None where the names so far do not count."""
    found = next((name for name in names if number_in(name) is not None), None)
    number = number_in(found)
    if found is None or number is None or number >= 99:
        return None
    return f"第{number + 1 if found[1].isdecimal() else _in_words(number + 1)}届"


def _in_words(number: int) -> str:
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else f"{_FIGURES[tens]}十"
    return head + (_FIGURES[ones] if ones else "")
