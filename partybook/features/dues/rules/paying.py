"""Money that comes in: spread over months, marked where it is much more than due, warned of where it is unusual."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.dues.rules.amounts import Office
from partybook.features.dues.rules.months import apart, month_of
from partybook.money import yuan
from partybook.text import mark


class Sum(NamedTuple):
    """A line of a payment before it is stored."""

    person_uid: str
    month: PartialDate
    amount_fen: int
    kind: str = "due"


def spread(
    person_uid: str,
    amount_fen: int,
    open_fen: Sequence[tuple[PartialDate, int]],
    paid_on: PartialDate,
    office: Office,
) -> list[Sum]:
    """An amount over the months chosen, the oldest first; what is more than they ask for is extra, or a large sum.

    A voluntary sum of the rule's limit or more goes up wholly (domain 1.3); it belongs to the month it was paid in.
    """
    lines: list[Sum] = []
    rest = amount_fen
    for month, owed in sorted(open_fen, key=lambda item: item[0].sort_key):
        part = min(rest, owed)
        if part > 0:
            lines.append(Sum(person_uid, month, part))
            rest -= part
    if rest > 0:
        if rest >= office.large_fen:
            lines.append(Sum(person_uid, month_of(paid_on), rest, "large"))
        else:
            last = max(
                (month for month, _ in open_fen), key=lambda month: month.sort_key, default=month_of(paid_on)
            )
            lines.append(Sum(person_uid, last, rest, "extra"))
    return lines


def doubts(
    lines: Sequence[Sum],
    open_fen: Mapping[tuple[str, PartialDate], int],
    names: Mapping[str, str],
    paid_on: PartialDate,
    office: Office,
) -> Iterator[Problem]:
    """What is unusual about a payment that can be stored: late, more than open, a large sum."""
    for line in lines:
        who: dict[str, Any] = {"name": names.get(line.person_uid, ""), "month": line.month.dotted}
        late = apart(line.month, month_of(paid_on))
        if line.kind == "due" and late > office.back_months:
            yield Problem(
                "dues-back-long",
                mark("{name} {month} 的党费补交已超过 {most} 个月。补交一般不超过 {most} 个月，请说明原因。"),
                value=line.amount_fen,
                most=office.back_months,
                severity="warning",
                **who,
            )
        left = open_fen.get((line.person_uid, line.month))
        if line.kind == "due" and left is not None and line.amount_fen > left:
            yield Problem(
                "dues-more-than-open",
                mark("{name} {month} 还应交 {left} 元，这里是 {paid} 元，请核对。"),
                value=line.amount_fen,
                left=yuan(max(left, 0)),
                paid=yuan(line.amount_fen),
                severity="warning",
                **who,
            )
        if line.kind == "extra":
            yield Problem(
                "dues-extra",
                mark("{name} {month} 的党费之外多交 {paid} 元，请核对金额和月份。"),
                value=line.amount_fen,
                paid=yuan(line.amount_fen),
                severity="warning",
                **who,
            )
        if line.kind == "large":
            yield Problem(
                "dues-large",
                mark("{name} 自愿一次多交 {paid} 元，按大额党费全部上缴，另记大额党费登记表。"),
                value=line.amount_fen,
                paid=yuan(line.amount_fen),
                severity="warning",
                **who,
            )


def share(amount_fen: int, ratio_bp: int) -> int:
    """The part of collected dues that goes up, to the fen, half up."""
    sign = -1 if amount_fen < 0 else 1
    return sign * ((abs(amount_fen) * ratio_bp + 5_000) // 10_000)
