"""How many there are on a day: members by standing, sex, ethnicity, age, education; and those on the way or away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from partybook.dates import PartialDate, full_years
from partybook.features.roster.rules.life import MEMBERS, Life
from partybook.standards.codes import codes
from partybook.standards.rules import rule_on

COLLEGE = ("研究生", "大学本科", "大学专科")  # 大专及以上, as groups of the code table
HAN = "01"
WOMAN = "2"
KEYS = (
    "total", "full", "probationary", "women", "minority", "young", "old", "age_unknown", "college", "applicants",
    "activists", "targets", "mobile", "lost", "suspended",
)  # fmt: skip


def count(lives: Iterable[tuple[Mapping[str, Any], Life]], day: dt.date) -> dict[str, int]:
    """Counts of people who are here; only members who are not suspended count by sex, age and the like."""
    counts = dict.fromkeys(KEYS, 0)
    for person, life in lives:
        for key in _of(person, life, day):
            counts[key] += 1
    return counts


def _of(person: Mapping[str, Any], life: Life, day: dt.date) -> list[str]:
    """The counts in which one person stands."""
    if not life.here:
        return []
    if life.standing not in MEMBERS:
        return [f"{life.standing}s"] if life.standing is not None else []
    found = [key for key, on in (("mobile", life.mobile), ("lost", life.lost)) if on]
    if life.suspended:
        return [*found, "suspended"]
    found += ["total", str(life.standing), *_age(person, day)]
    found += ["women"] if person.get("sex") == WOMAN else []
    found += ["minority"] if person.get("ethnicity") not in (None, HAN) else []
    return [*found, "college"] if person.get("education") in college() else found


def is_young(person: Mapping[str, Any], day: dt.date) -> bool:
    """Whether somebody counts as young on a day, whichever day the birth date means."""
    return "young" in _age(person, day)


def _age(person: Mapping[str, Any], day: dt.date) -> list[str]:
    """Full years on the day, by the first and the last day the birth date can mean; unknown where that decides."""
    born: PartialDate | None = person.get("born_on")
    rule = rule_on("ages_counted", day)
    if born is None or rule is None or born.earliest > day:
        return ["age_unknown"]
    years = full_years(born, day)
    bounds = [years] if years is not None else [_years(born.latest, day), _years(born.earliest, day)]
    bands = {
        ("young",) if n <= rule.values["young_to"] else ("old",) if n >= rule.values["old_from"] else ()
        for n in bounds
    }
    return list(bands.pop()) if len(bands) == 1 else ["age_unknown"]


def _years(born: dt.date, day: dt.date) -> int:
    return full_years(PartialDate.of(born), day) or 0


@lru_cache(maxsize=1)
def college() -> frozenset[str]:
    """The codes of education that are 大专及以上."""
    return frozenset(code.code for code in codes()["education"].codes.values() if code.group in COLLEGE)
