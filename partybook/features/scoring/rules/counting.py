"""Points from facts and judgement. Exact within an item, rounded half up to hundredths at its end; what is not proved by
a record earns nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from partybook.facts import Fact, Proof
from partybook.features.scoring.rules.lacking import lacking_of
from partybook.features.scoring.rules.shape import Counted, Opinion, Scored
from partybook.features.scoring.rules.words import arithmetic
from partybook.standards.scoring import Criterion, Item, Part, Period

BEHIND = "fact"
HALF = Fraction(1, 2)


def score_item(
    part: Part,
    item: Item,
    facts: Mapping[str, Fact],
    opinion: Opinion,
    titles: Mapping[str, str],
    period: Period,
    day: dt.date,
) -> Scored:
    """The score of an item from what the records give on a day and what a person says of it."""
    counted = tuple(_counted(item, one, facts, opinion, titles, period, day) for one in item.criteria)
    proved = points_of(item, counted)
    how = "override" if opinion.override is not None else BEHIND if item.by_facts else "judgement"
    score = proved if opinion.override is None else opinion.override
    return Scored(part, item, score, how, arithmetic(item, counted, opinion, proved), counted, opinion)


def points_of(item: Item, counted: tuple[Counted, ...]) -> int:
    """What the criteria bring together, in hundredths."""
    scored = [one for one in counted if one.what in (BEHIND, "judgement")]
    if item.how == "all" and not all(one.met for one in scored):
        return 0
    return int(sum((one.earned for one in scored), Fraction(0)) + HALF)


def _counted(
    item: Item,
    criterion: Criterion,
    facts: Mapping[str, Fact],
    opinion: Opinion,
    titles: Mapping[str, str],
    period: Period,
    day: dt.date,
) -> Counted:
    if criterion.what == "judgement":
        part = item.part_of(criterion)
        met = (opinion.judged or 0) >= item.judged_most
        earned = part if met else Fraction(opinion.judged or 0)
        return Counted("judgement", criterion.says, met=met, part=part, earned=earned)
    if not criterion.fact:
        return Counted(criterion.what, criterion.says, rule=criterion.rule)
    fact = facts.get(criterion.fact)
    value, proofs = (fact.value, fact.proofs) if fact is not None else (None, ())
    missing = tuple(name for name in criterion.needs if not _is_there(facts.get(name)))
    proofs = (*proofs, *(proof for name in criterion.needs if name in facts for proof in facts[name].proofs))
    shown = Counted(
        criterion.what,
        criterion.says,
        criterion.fact,
        fact.unit if fact is not None else "",
        value,
        criterion.least,
        criterion.most,
        proofs=tuple(dict.fromkeys(proofs)),
        rule=criterion.rule,
        needs=tuple(titles.get(name, name) for name in missing),
    )
    if criterion.what != BEHIND:
        bound = criterion.least is not None or criterion.most is not None
        return replace(shown, met=criterion.reached(value) if bound else None)
    earned = _earned(item, criterion, fact, shown.proofs) if not missing else Fraction(0)
    met = not missing and bool(shown.proofs) and criterion.reached(value)
    lacks = () if met else lacking_of(shown, fact, period, day)
    return replace(shown, met=met, part=item.part_of(criterion), earned=earned, lacking=lacks)


def _is_there(fact: Fact | None) -> bool:
    return fact is not None and (fact.value or 0) >= 1 and bool(fact.proofs)


def _earned(item: Item, criterion: Criterion, fact: Fact | None, proofs: tuple[Proof, ...]) -> Fraction:
    """What a fact brings of its part, in hundredths; nothing without a value and a record that proves it."""
    if fact is None or fact.value is None or not proofs:
        return Fraction(0)
    part, value = item.part_of(criterion), fact.value
    if item.how == "share":
        assert criterion.least
        return part * min(Fraction(1), max(Fraction(0), Fraction(value, criterion.least)))
    if item.how == "steps":
        return Fraction(max((points for step, points in criterion.steps if value >= step), default=0))
    if item.how == "per_miss":
        return max(Fraction(0), part - criterion.off * _misses(criterion, fact))
    return part if criterion.reached(value) else Fraction(0)


def _misses(criterion: Criterion, fact: Fact) -> int:
    """How much is missing: of a share those who lack, else how far the number is from the target."""
    assert fact.value is not None
    if criterion.reached(fact.value):
        return 0
    if fact.unit == "bp":
        return max(1, len(fact.lacking))
    below = criterion.least - fact.value if criterion.least is not None else 0
    above = fact.value - criterion.most if criterion.most is not None else 0
    return max(below, above)
