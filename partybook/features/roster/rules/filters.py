"""Conditions on people, all of which must hold: one of some codes, a span of days or years, a word, empty or not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from partybook.dates import PartialDate, full_years
from partybook.fields import CodeKind, Date, Field, Kind, Label, Text, Whole, YesNo
from partybook.text import folded

AGE = "age"  # told by the day of birth
ONE_OF, BETWEEN, HAS, EMPTY, FILLED = "one_of", "between", "has", "empty", "filled"


@dataclass(frozen=True)
class Condition:
    """What is asked of one value: `values` are codes or names, the two ends of a span (None is open), or a word."""

    key: str
    how: str
    values: tuple[Any, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """How it is kept on the PC: days as ISO text."""
        values = [value.iso if isinstance(value, PartialDate) else value for value in self.values]
        return {"key": self.key, "how": self.how, "values": values}


def ways(key: str, kind: Kind) -> tuple[str, ...]:
    """What can be asked of a value of a kind, the usual one first."""
    if key in ("citizen_id", "phone", "landline"):
        return (FILLED, EMPTY)
    if isinstance(kind, (CodeKind, Label, YesNo)):
        return (ONE_OF, EMPTY, FILLED)
    if isinstance(kind, (Date, Whole)):
        return (BETWEEN, EMPTY, FILLED)
    return (HAS, EMPTY, FILLED) if isinstance(kind, Text) else (FILLED, EMPTY)


def fits(person: Mapping[str, Any], conditions: Iterable[Condition], day: dt.date) -> bool:
    """Whether all conditions hold of a person as of a day."""
    return all(_fits(value_of(person, one.key, day), one) for one in conditions)


def value_of(person: Mapping[str, Any], key: str, day: dt.date) -> Any:
    """A value as conditions look at it; the age is that of the day."""
    if key != AGE:
        return person.get(key)
    born = person.get("born_on")
    return full_years(born, day) if born is not None else None


def _fits(value: Any, one: Condition) -> bool:
    blank = value is None or value == ""
    if one.how in (EMPTY, FILLED):
        return blank == (one.how == EMPTY)
    if one.how == ONE_OF and value is None and False in one.values:
        return True  # nothing said of 失联 or 流动 is 否
    if blank:
        return False
    if one.how == ONE_OF:
        return value in one.values
    if one.how == HAS:
        return folded(str(one.values[0])) in folded(str(value))
    return _between(value, *one.values)


def _between(value: Any, first: Any, last: Any) -> bool:
    """Whether a value can lie between two ends; a day known to the month fits wherever a day of it does."""
    if isinstance(value, PartialDate):
        return (first is None or value.latest >= first.earliest) and (
            last is None or value.earliest <= last.latest
        )
    return (first is None or value >= first) and (last is None or value <= last)


def read(kept: object, fields: Sequence[Field]) -> list[Condition]:
    """Conditions as this PC kept them; what does not read any more is left out."""
    kinds = {field.key: field.kind for field in fields}
    found = []
    for one in kept if isinstance(kept, list) else ():
        condition = _read(one, kinds)
        if condition is not None:
            found.append(condition)
    return found


def _read(kept: object, kinds: Mapping[str, Kind]) -> Condition | None:
    try:
        assert isinstance(kept, dict)
        key, how, values = str(kept["key"]), str(kept["how"]), list(kept["values"])
        if how not in ways(key, kinds[key]):
            return None
        if how == BETWEEN:
            first, last = values
            values = [_end(kinds[key], first), _end(kinds[key], last)]
        if how == HAS and not (len(values) == 1 and isinstance(values[0], str)):
            return None
        return Condition(key, how, tuple(values))
    except (AssertionError, KeyError, TypeError, ValueError):
        return None


def _end(kind: Kind, value: Any) -> Any:
    if value is None:
        return None
    return PartialDate.from_iso(value) if isinstance(kind, Date) else int(value)
