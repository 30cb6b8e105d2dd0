"""The index: a longer text is looked for among the hits of the shorter one, with the same result."""

from __future__ import annotations

from collections.abc import Sequence

from partybook.desk.finding import Index

LINES = [
    ("a", "wang xiu 5678\n", frozenset({"here", "full"})),
    ("b", "wu 1234\n", frozenset({"here", "full"})),
    ("c", "li wang 45678\n", frozenset({"here", "probationary", "mobile"})),
]


def make() -> tuple[Index, list[int]]:
    sizes: list[int] = []

    def matches(keys: Sequence[str], typed: str) -> list[int]:
        sizes.append(len(keys))
        wanted = typed + "\n" if typed.isdigit() else typed
        return [place for place, key in enumerate(keys) if wanted in key]

    index = Index(matches)
    index.take(LINES)
    return index, sizes


def test_typing_on_narrows_and_going_back_widens() -> None:
    index, sizes = make()
    assert index.find("w") == ["a", "b", "c"]
    assert index.find("wu") == ["b"]
    assert index.find("wux") == []
    assert index.find("w") == ["a", "b", "c"]
    assert sizes == [3, 3, 1, 3]


def test_last_digits_are_looked_for_anew() -> None:
    index, _ = make()
    assert index.find("5") == []
    assert index.find("5678") == ["a", "c"]
    assert index.find("45678") == ["c"]


def test_views_and_new_lines() -> None:
    index, _ = make()
    assert index.find("", "full") == ["a", "b"] and index.count("full") == 2 and len(index) == 3
    assert index.find("wang", "full") == ["a"]
    assert index.find("", "here", "mobile") == ["c"] and index.count("here") == 3 and index.count("gone") == 0
    index.take(LINES[:1])
    assert index.find("wang ") == ["a"] and index.find("") == ["a"]
