"""What scoring an item gives: what each criterion counted, the points, the words, what lacks and by when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from partybook.facts import Proof
from partybook.standards.scoring import Criterion, Item, Part, Period, Standard


@dataclass(frozen=True)
class Lack:
    """Something that is missing for full marks: in words, the record that it is about, and by when it can be had.

    `gone` where that day is past: a meeting that was not held in March can't be held any more.
    """

    label: str
    by: dt.date
    gone: bool
    source: str = ""
    uid: str = ""


@dataclass(frozen=True)
class Counted:
    """What one criterion counted. `part` is what it may bring, `earned` what it brings, in hundredths of a point; `met`
    is None where there is no target."""

    what: str
    says: str
    fact: str = ""
    unit: str = ""
    value: int | None = None
    least: int | None = None
    most: int | None = None
    met: bool | None = None
    part: Fraction = Fraction(0)
    earned: Fraction = Fraction(0)
    proofs: tuple[Proof, ...] = ()
    lacking: tuple[Lack, ...] = ()
    rule: str = ""
    needs: tuple[str, ...] = ()  # titles of facts that have to be there first and are not


@dataclass(frozen=True)
class Opinion:
    """What a person and the superior say of an item; `files` is how many proofs are attached."""

    uid: str = ""
    judged: int | None = None
    reason: str | None = None
    override: int | None = None
    override_reason: str | None = None
    superior: int | None = None
    superior_reason: str | None = None
    files: int = 0


@dataclass(frozen=True)
class Scored:
    """An item with its score. `frozen` where it is what it was on the day of self-assessment."""

    part: Part
    item: Item
    score: int
    how: str  # fact, judgement, override
    arithmetic: str
    counted: tuple[Counted, ...]
    opinion: Opinion
    frozen: bool = False

    @property
    def proofs(self) -> tuple[Proof, ...]:
        """The records behind the points, each once."""
        return tuple(
            dict.fromkeys(proof for one in self.counted if one.what == "fact" for proof in one.proofs)
        )

    @property
    def lacking(self) -> tuple[Lack, ...]:
        """What is missing for full marks, what can still be had first, the nearest day first."""
        found = dict.fromkeys(lack for one in self.counted for lack in one.lacking)
        return tuple(sorted(found, key=lambda lack: (lack.gone, lack.by)))

    @property
    def full(self) -> bool:
        return self.score >= self.item.points

    @property
    def waits(self) -> bool:
        """Whether a person still has to judge."""
        return not self.item.by_facts and self.opinion.judged is None and self.opinion.override is None

    @property
    def unproved(self) -> bool:
        """Whether points were judged and nothing proves them: no record, no file."""
        recorded = any(one.proofs for one in self.counted)
        return self.how != "fact" and self.score > 0 and not self.opinion.files and not recorded

    def criteria(self, *kinds: str) -> list[Criterion]:
        return [one for one in self.item.criteria if one.what in kinds]


@dataclass(frozen=True)
class Scores:
    """A sheet with all its items: the period, the sums by part, the total and what it is called."""

    standard: Standard
    period: Period
    day: dt.date  # as of which the records were looked at
    items: tuple[Scored, ...]
    frozen: bool = False
    parts: Mapping[int, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(one.score for one in self.items)

    @property
    def grade(self) -> str:
        return self.standard.grade(self.total)

    @property
    def by_code(self) -> Mapping[str, Scored]:
        return {one.item.code: one for one in self.items}

    @property
    def waiting(self) -> tuple[Scored, ...]:
        return tuple(one for one in self.items if one.waits)


@dataclass(frozen=True)
class Difference:
    """An item whose records changed after the self-assessment: the points and words then and now."""

    code: str
    title: str
    was: int
    now: int
    words_were: str
    words_now: str
    lost: tuple[Proof, ...]  # records that counted then and count no more
    gained: tuple[Proof, ...]
