"""The same change for many people: what it would change for each of them, and where it would be wrong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from partybook.errors import Problem
from partybook.features.roster.rules.membership import check_person
from partybook.text import mark

ADDED = "note_added"  # a text put behind each one's own note
CHANGEABLE = (
    "branch",
    "group",
    "post",
    "work",
    "workplace",
    "education",
    "degree",
    "standing",
    "status",
    "applied_on",
    "activist_on",
    "target_on",
    "joined_on",
    "full_on",
    "ethnicity",
    "native_place",
    "address",
    "mobile",
    "mobile_to",
    ADDED,
    "note",
)  # name, ID, birth, sex and telephone numbers are each one's own


TOLD = (
    "branch",
    "post",
    "status",
    "mobile",
    "mobile_to",
)  # events and posts may say otherwise than is written


@dataclass
class Planned:
    """What would change for one person: key → (before, after); `problems` by key, errors keep it from being done."""

    uid: str
    name: str
    changes: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    problems: dict[str, Problem] = field(default_factory=dict)

    @property
    def refused(self) -> bool:
        return any(problem.severity == "error" for problem in self.problems.values())

    @property
    def values(self) -> dict[str, Any]:
        """The new values."""
        return {key: after for key, (_, after) in self.changes.items()}


def plan(
    people: Iterable[Mapping[str, Any]],
    written: Mapping[str, Mapping[str, Any]],
    values: Mapping[str, Any],
    today: dt.date,
) -> Sequence[Planned]:
    """Those whom the new values would change, in the order given: `people` as they are today, `written` by uid as
    they are written down, which is what would be changed."""
    found = []
    for person in people:
        kept = written.get(person["uid"], person)
        one = Planned(person["uid"], person["name"], dict(_changes(person, kept, values)))
        if one.changes:
            one.problems = dict(_problems(person, kept, one, today))
            found.append(one)
    return found


def _changes(
    person: Mapping[str, Any], kept: Mapping[str, Any], values: Mapping[str, Any]
) -> Iterable[tuple[str, tuple[Any, Any]]]:
    for key, new in values.items():
        old = kept.get("note" if key == ADDED else key)
        if key == ADDED:
            if new and new not in (old or ""):
                yield "note", (old, "；".join(part for part in (old, new) if part))
        elif new != old and not (new in (None, "") and old in (None, "")):
            yield key, (person.get(key), new)
    moves = values.get("branch") not in (None, kept.get("branch"))
    if moves and "group" not in values and kept.get("group"):
        yield "group", (kept["group"], None)  # a group belongs to its branch


def _problems(
    person: Mapping[str, Any], kept: Mapping[str, Any], one: Planned, today: dt.date
) -> Iterable[tuple[str, Problem]]:
    """What is wrong of the values that would change, the worst of each."""
    merged, said = {**kept, **one.values}, set[str]()
    for key in one.changes:
        if key in TOLD and (
            person.get(key) != kept.get(key) or (key == "post" and person.get("posts_entered"))
        ):
            said.add(key)
            yield key, Problem("many-told", mark("由登记的变动或任职决定，请到那里改，这里不改。"))
    for key, problem in check_person(merged, today):
        if key in one.changes and key not in said:
            said.add(key)
            yield key, problem
