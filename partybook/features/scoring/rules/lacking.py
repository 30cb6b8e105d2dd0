"""What is missing for full marks and by when it can still be had: by the end of the month, quarter or half year that
lacks, else by the end of the period."""

from __future__ import annotations

import datetime as dt
import re

from partybook.dates import PartialDate
from partybook.facts import Fact
from partybook.features.scoring.rules.amounts import amount
from partybook.features.scoring.rules.shape import Counted, Lack
from partybook.standards.scoring import Period

QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4}
_QUARTER = re.compile(r"(20\d\d)(?:年第?(?=.季度)|-Q)([一二三四1-4])")
_HALF = re.compile(r"(20\d\d)(?:年(?=[上下]半年)|-H)([上下12])")
_MONTH = re.compile(r"(20\d\d)(?:年(\d{1,2})月(?!\d)|[-.](\d{2})(?![-.\d]))")
_SPAN = re.compile(r"20\d\d[-.年]\d{1,2}月?\s*(?:至|到|—|~|－)\s*(?=20\d\d)")  # of a span its end counts
_DAY = re.compile(r"20\d\d(?:年\d{1,2}月\d{1,2}日|[-.]\d{1,2}[-.]\d{1,2})")


def lacking_of(counted: Counted, fact: Fact | None, period: Period, day: dt.date) -> tuple[Lack, ...]:
    """What a criterion lacks on a day: what the fact itself names, else how far it is from the target."""
    end = period.last
    if counted.needs:
        return tuple(Lack(f"先要有：{title}", end, end < day) for title in counted.needs)
    if fact is not None and fact.lacking:
        found = [(proof, min(ends_of(proof.label) or end, end)) for proof in fact.lacking]
        return tuple(Lack(proof.label, by, by < day, proof.source, proof.uid) for proof, by in found)
    return (Lack(f"{counted.says}：{_short(counted)}", end, end < day),)


def _short(counted: Counted) -> str:
    value = counted.value
    if value is None or not counted.proofs:
        return "没有可以计分的记录"
    if counted.least is not None and value < counted.least:
        return f"还差 {amount(counted.least - value, counted.unit)}"
    assert counted.most is not None
    return f"超出 {amount(value - counted.most, counted.unit)}"


def ends_of(label: str) -> dt.date | None:
    """The last day of the month, quarter or half year that a label names; None where it names a day, or none."""
    label = _SPAN.sub("", label)
    if _DAY.search(label):
        return None
    if found := _QUARTER.search(label):
        part = QUARTERS.get(found[2]) or int(found[2])
        return _end(int(found[1]), part * 3)
    if found := _HALF.search(label):
        return _end(int(found[1]), 6 if found[2] in "上1" else 12)
    if found := _MONTH.search(label):
        month = int(found[2] or found[3])
        return _end(int(found[1]), month) if 1 <= month <= 12 else None
    return None


def _end(year: int, month: int) -> dt.date:
    return PartialDate(year, month).latest
