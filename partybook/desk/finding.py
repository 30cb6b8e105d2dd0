"""Index: who is in a list, by what each can be found, and in which view; held in memory for finding as one types."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

Matches = Callable[[Sequence[str], str], list[int]]


class Index:
    """Lines of (uid, find key, view) in the order the database gave. `matches` is the feature's own rule."""

    def __init__(self, matches: Matches) -> None:
        self._matches = matches
        self.uids: list[str] = []
        self._keys: list[str] = []
        self._views: list[str | None] = []
        self._last: tuple[str, Sequence[int]] = ("", ())

    def take(self, lines: Iterable[tuple[str, str, str | None]]) -> None:
        """Holds these lines in place of those of before."""
        self.uids, self._keys, self._views = [], [], []
        for uid, key, view in lines:
            self.uids.append(uid)
            self._keys.append(key)
            self._views.append(view)
        self._last = ("", ())

    def __len__(self) -> int:
        return len(self.uids)

    def count(self, view: str) -> int:
        return self._views.count(view)

    def find(self, typed: str, view: str = "") -> list[str]:
        """The uids that fit the typed text, within a view where one is given."""
        places = self._places(typed.strip())
        if not view:
            return [self.uids[place] for place in places]
        return [self.uids[place] for place in places if self._views[place] == view]

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
