"""What of a history can be put back: which values still are as an edit left them, and who touched the others since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol


class Change(Protocol):
    """What an edit made of one record: key → (before, after)."""

    table: str
    uid: str
    verb: str
    values: Mapping[str, tuple[Any, Any]]


Record = tuple[str, str]  # table and uid
WHOSE = ("person_uid", "row_uid")  # whose a record is: a merge is taken back as a whole, not piece by piece
SELF = ""  # stands for a record as such among its keys


@dataclass
class Past:
    """Values as they are now, and the numbers of the edits that touched each, newest first."""

    now: dict[Record, dict[str, Any]] = field(default_factory=dict)
    gone: set[Record] = field(default_factory=set)
    touched: dict[tuple[Record, str], list[int]] = field(default_factory=dict)


@dataclass
class Way:
    """What the way back from one change is: keys that can be put back, and the newest later edit of those that can't."""

    free: list[str] = field(default_factory=list)
    later: dict[str, int] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether all of the change can be put back."""
        return bool(self.free) and not self.later


def past_of(entries: Iterable[tuple[int, Sequence[Change]]]) -> Past:
    """Reads a history, newest edit first, each with what it made of each record on the whole."""
    past = Past()
    for seq, changes in entries:
        for change in changes:
            record = (change.table, change.uid)
            if record not in past.now:
                past.now[record] = {}
                if change.verb == "removed":
                    past.gone.add(record)
            for key, (_, after) in change.values.items():
                past.now[record].setdefault(key, after)
                past.touched.setdefault((record, key), []).append(seq)
            past.touched.setdefault((record, SELF), []).append(seq)
    return past


def way_back(past: Past, seq: int, change: Change) -> Way:
    """The way back from a change of the edit `seq`. A value that is again what it was needs none."""
    record, way = (change.table, change.uid), Way()
    gone = record in past.gone
    if change.verb == "removed":
        return Way([SELF]) if gone and past.touched[record, SELF][0] == seq else way
    if gone:
        return Way([], {SELF: past.touched[record, SELF][0]})
    for key, (before, after) in change.values.items():
        if key in WHOSE and change.verb == "changed":
            continue
        now = past.now[record].get(key)
        if now == after:
            way.free.append(key)
        elif now != before or change.verb == "added":
            way.later[key] = past.touched[record, key][0]
    if change.verb == "added":
        return Way([SELF], {}) if not way.later else Way([], way.later)
    return way
