"""Index: who is in a list, by what each can be found, and in which views; held in memory for finding as one types."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

Matches = Callable[[Sequence[str], str], list[int]]


class Index:
    """Lines of (uid, find key, views) in the order the database gave. `matches` is the feature's own rule."""

    def __init__(self, matches: Matches) -> None:
        self._matches = matches
        self.uids: list[str] = []
        self._keys: list[str] = []
        self._kinds: list[frozenset[str]] = []  # the sets of views there are; lines share few of them
        self._kind: list[int] = []  # of each line
        self._sizes: Counter[int] = Counter()
        self._last: tuple[str, Sequence[int]] = ("", ())

    def take(self, lines: Iterable[tuple[str, str, frozenset[str]]]) -> None:
        """Holds these lines in place of those of before."""
        self.uids, self._keys, self._kind = [], [], []
        kinds: dict[frozenset[str], int] = {}
        for uid, key, views in lines:
            self.uids.append(uid)
            self._keys.append(key)
            self._kind.append(kinds.setdefault(views, len(kinds)))
        self._kinds, self._sizes = list(kinds), Counter(self._kind)
        self._last = ("", ())

    def __len__(self) -> int:
        return len(self.uids)

    def _within(self, views: Sequence[str]) -> set[int]:
        wanted = set(views)
        return {place for place, kind in enumerate(self._kinds) if wanted <= kind}

    def count(self, *views: str) -> int:
        """How many are in all of these views."""
        return sum(self._sizes[place] for place in self._within(views))

    def find(self, typed: str, *views: str) -> list[str]:
        """The uids that fit the typed text and are in all of these views."""
        places, within, kind = self._places(typed.strip()), self._within(views), self._kind
        return [self.uids[place] for place in places if kind[place] in within]

    def _places(self, typed: str) -> Sequence[int]:
        """One letter more is looked for among those that fitted before; last digits are not such letters."""
        if not typed:
            return range(len(self.uids))
        before, places = self._last
        if before and typed.startswith(before) and typed.isalpha():
            found = [places[place] for place in self._matches([self._keys[place] for place in places], typed)]
        else:
            found = self._matches(self._keys, typed)
        self._last = (typed, found)
        return found
