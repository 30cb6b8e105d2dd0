"""Who may be one person entered twice, and which of two values is the fuller one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any, NamedTuple

from partybook.dates import PartialDate
from partybook.fields import id_birth
from partybook.text import ZERO_WIDTH, folded

SIGNS = ("id", "birth", "phone")  # from the strongest to the weakest
_DOTS = str.maketrans("", "", "·•・．.‧")
Row = Mapping[str, Any]


class Pair(NamedTuple):
    """Two who may be one: their uids in the order they were entered, and what speaks for it."""

    first: str
    second: str
    sign: str

    @property
    def key(self) -> str:
        """Names the pair whichever way it is found."""
        return " ".join(sorted((self.first, self.second)))


def pairs(people: Iterable[Row], apart: Iterable[str] = ()) -> list[Pair]:
    """Pairs by the strongest sign first: the same ID; the same name and birth; the same name and phone.

    `apart` are the keys of pairs that the clerk said are two people.
    """
    people = list(people)
    known, found = set(apart), dict[str, Pair]()
    for sign, group, same in (
        ("id", _number, lambda one, other: True),
        ("birth", _name, _same_birth),
        ("phone", _name, _same_phone),
    ):
        for one, other in _within(people, group, same):
            first, second = sorted((str(one["uid"]), str(other["uid"])))
            pair = Pair(first, second, sign)
            if pair.key not in known:
                found.setdefault(pair.key, pair)
    return sorted(found.values(), key=lambda pair: (SIGNS.index(pair.sign), pair.key))


def _within(
    people: Sequence[Row], group: Callable[[Row], str], same: Callable[[Row, Row], bool]
) -> Iterable[tuple[Row, Row]]:
    """The pairs within each group that are the same."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for person in people:
        if key := group(person):
            groups[key].append(person)
    for some in groups.values():
        yield from ((one, other) for one, other in combinations(some, 2) if same(one, other))


def _number(person: Row) -> str:
    """The ID as it compares: any way of writing it; a number of 15 digits is the 18 without century and check."""
    number = folded(str(person.get("citizen_id") or "")).lstrip("'")
    return number[:6] + number[8:17] if len(number) == 18 else number


def _name(person: Row) -> str:
    """The name as it compares: without spaces, dots and what one cannot see."""
    return folded(ZERO_WIDTH.sub("", person["name"])).translate(_DOTS)


def _birth(person: Row) -> PartialDate | None:
    number = str(person.get("citizen_id") or "")
    return person.get("born_on") or (id_birth(number) if len(number) == 18 else None)


def _same_birth(one: Row, other: Row) -> bool:
    here, there = _birth(one), _birth(other)
    return here is not None and there is not None and here.agrees(there)


def _same_phone(one: Row, other: Row) -> bool:
    numbers = [
        {"".join(filter(str.isdigit, str(row.get(key) or ""))) for key in ("phone", "landline")} - {""}
        for row in (one, other)
    ]
    return bool(numbers[0] & numbers[1])


def differ_by_id(one: Row, other: Row) -> bool:
    """Whether both have an ID number and it is another one: then they are likely two people."""
    numbers = _number(one), _number(other)
    return all(numbers) and numbers[0] != numbers[1]


def fuller(one: Any, other: Any, *, other_is_newer: bool) -> bool:
    """Whether the second of two values is the better one: filled, else more exact, else longer, else newer."""
    if _blank(one) or _blank(other):
        return not _blank(other)
    if isinstance(one, PartialDate) and isinstance(other, PartialDate):
        if one.agrees(other):
            return len(other.iso) > len(one.iso)
    elif isinstance(one, str) and isinstance(other, str) and (one in other or other in one):
        return len(other) > len(one)
    return other_is_newer


def _blank(value: Any) -> bool:
    return value is None or value == ""
