"""Finding people as one types: by name, pinyin, initials, last digits of the ID or phone."""

from __future__ import annotations

from collections.abc import Sequence

from partybook.features.roster.rules.pinyin import spellings
from partybook.text import folded

TAIL = 6  # digits up to which a number means the last ones
END = "\n"  # stands behind each number, so that last digits can be told


def find_key(name: str, citizen_id: str | None, phone: str | None, landline: str | None = None) -> str:
    """What a person can be found by, in one text: name, pinyin, initials, then each number with its end."""
    words = " ".join((folded(name), *spellings(name)))
    numbers = "".join(f" {folded(number)}{END}" for number in (citizen_id, phone, landline) if number)
    return words + END + numbers


def matches(keys: Sequence[str], typed: str) -> list[int]:
    """The places of the keys that fit what was typed; all of them for nothing typed."""
    query = folded(typed)
    if not query:
        return list(range(len(keys)))
    number = query.rstrip("x").isdigit() and query.isascii()
    if number and len(query) <= TAIL:
        query += END
    return [place for place, key in enumerate(keys) if query in key]
