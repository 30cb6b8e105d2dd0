"""What can still be had until the end of the period, and what of it runs out first."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from partybook.features.scoring.rules.shape import Counted, Lack, Scored

HALF = Fraction(1, 2)


def still(one: Scored) -> int:
    """How many hundredths an item can still gain; nothing where a person decided the points, or it is frozen."""
    if one.frozen or one.opinion.override is not None:
        return 0
    found = [_still(counted, one) for counted in one.counted if counted.what in ("fact", "judgement")]
    if one.item.how == "all":
        missing = one.item.points - one.score
        return missing if missing and all(part is not None for part in found) else 0
    return min(int(sum((part or Fraction(0) for part in found), HALF)), one.item.points - one.score)


def _still(one: Counted, item: Scored) -> Fraction | None:
    """What a criterion can still gain; None where it can't be reached any more."""
    rest = one.part - one.earned
    if one.what == "judgement":
        return rest if item.opinion.judged is None else Fraction(0)
    if one.met or not rest:
        return Fraction(0)
    gone = sum(lack.gone for lack in one.lacking)
    if not gone:
        return rest
    if item.item.how in ("each", "all") or gone == len(one.lacking):
        return None
    return rest * Fraction(len(one.lacking) - gone, len(one.lacking))


def nearest(items: Iterable[Scored]) -> Lack | None:
    """What runs out first among that by which something can still be gained."""
    found = [lack for one in items if still(one) for lack in one.lacking if not lack.gone]
    return min(found, key=lambda lack: lack.by, default=None)
