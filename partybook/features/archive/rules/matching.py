"""Which rows of a source prove an item, on which day, under which words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from partybook.dates import PartialDate
from partybook.facts import Row
from partybook.standards.archive import Match

NAMING = ("title", "name", "person", "matter", "meeting")
LONG = 24  # characters of a label


def fits(row: Row, match: Match) -> bool:
    """Whether a row is one of those meant. A meeting also is of the kinds that it counts as besides."""
    for key, values in match.where.items():
        said = {row.get(key)}
        if key == "kind" and row.get("also"):
            said |= set(str(row["also"]).split())
        if not said & set(values):
            return False
    return all(_filled(row, key) for key in match.filled) and not any(
        _filled(row, key) for key in match.empty
    )


def _filled(row: Row, key: str) -> bool:
    return row.get(key) not in (None, "", 0, False)


def days_of(row: Row, match: Match) -> tuple[PartialDate, PartialDate] | None:
    """The first and the last day that a row is about; None where it does not say."""
    found = [row.get(key) for key in match.day]
    if not found or not all(isinstance(one, PartialDate) for one in found):
        return None
    first, last = found[0], found[-1]
    assert isinstance(first, PartialDate) and isinstance(last, PartialDate)
    return first, last


def label_of(row: Row, match: Match, plain: Sequence[str] = ()) -> str:
    """How a clerk would name a row: its day and its title. `plain` are the columns of text, tried last."""
    days = days_of(row, match)
    day = days[0].dotted_full if days is not None and len(match.day) == 1 else ""
    keys = (*([match.label] if match.label else []), *NAMING, *plain)
    name = next((str(row[key]) for key in keys if row.get(key)), "")
    return " ".join(filter(None, (day, _short(name)))) or str(row["uid"])


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONG else f"{line[: LONG - 1]}…"


def unit_key(row: Mapping[str, Any]) -> str:
    """Whose a row is where a paper is owed for each person: the person it is about, or the one that it is."""
    return str(row.get("person_uid") or row["uid"])
