"""What the features know together: their sources and facts by name, for a feature that builds on all of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any

from partybook.facts import Asked, Fact, Facts, Proof, Row, Source, once, reading
from partybook.features import features, role


@lru_cache(maxsize=1)
def sources() -> Mapping[str, Source]:
    """Every feature's sources by name."""
    return {
        source.name: source for name in features() for source in getattr(role(name, "sources"), "SOURCES", ())
    }


def sources_of_book(session: Any) -> Mapping[str, Source]:
    """Every source by name, with those that a book has of its own."""
    hooks = [getattr(role(name, "sources"), "of_book", None) for name in features()]
    own = {source.name: source for hook in hooks if hook is not None for source in hook(session)}
    return {**sources(), **own}


def makers() -> list[Facts]:
    """Every feature's facts, as they are made together."""
    return [made for name in features() for made in getattr(role(name, "sources"), "FACTS", ())]


def facts(session: Any, asked: Asked, names: Collection[str] | None = None) -> list[Fact]:
    """The facts with one of the names, or all; what makes none of them is not asked."""
    wanted = None if names is None else set(names)
    found = []
    with reading(session):
        for made in makers():
            if wanted is None or wanted & (set(made.titles) | set(made.of_book(session))):
                found += [
                    fact
                    for fact in _answers(session, made.make, asked)
                    if wanted is None or fact.name in wanted
                ]
    return found


@once
def rows(session: Any, name: str, asked: Asked) -> Sequence[Row]:
    """The rows of a source by name."""
    return sources()[name].rows(session, asked)


@once
def _answers(session: Any, make: Any, asked: Asked) -> Sequence[Fact]:
    """What a maker says: asked for by several features, it is made once."""
    answers: Sequence[Fact] = make(session, asked)
    return answers


def fact_titles(session: Any = None) -> Mapping[str, str]:
    """What every fact is called, by its name; with a session also those that a book has of its own."""
    found = {name: title for made in makers() for name, title in made.titles.items()}
    for made in makers() if session is not None else ():
        found |= made.of_book(session)
    return found


def feature_titles() -> Mapping[str, str]:
    """What every feature is called, by the name with which its facts and sources begin."""
    return {name: feature.title for name, feature in features().items()}


def place_of(session: Any, fact: str) -> str:
    """The source under which the records of a fact are entered: as its feature says, else the one of that name.

    A feature says so by `PLACES`, the longest beginning of the name that fits, or by `place_of` where its book decides.
    """
    feature, _, name = fact.partition(".")
    module = role(feature, "sources") if feature in features() else None
    hook = getattr(module, "place_of", None)
    if hook is not None and (found := hook(session, fact)):
        return str(found)
    places: Mapping[str, str] = getattr(module, "PLACES", {})
    fitting = [start for start in places if name.startswith(start)]
    return places[max(fitting, key=len)] if fitting else fact


def mentions(session: Any, person_uid: str) -> list[Proof]:
    """The records of all features that name a person, as far as they say so; newest first within each."""
    hooks = [getattr(role(name, "sources"), "mentions", None) for name in features()]
    return [one for hook in hooks if hook is not None for one in hook(session, person_uid)]
