"""Marks in other people's forms: [[姓名]] stands for a value, [[#姓名]] for one in every row of a list."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

# A clerk types them with a Chinese keyboard too.
_OPEN, _CLOSE = r"(?:\[\[|［［|【【)", r"(?:\]\]|］］|】】)"
_MARK = re.compile(rf"{_OPEN}[^\S\n]*(?P<each>[#＃]?)(?P<name>[^\[\]［］【】\n]+?){_CLOSE}")
_LEFT = re.compile(rf"{_OPEN}|{_CLOSE}")
_SHOW = re.compile(r"[:：|｜]")
BLANKS = ("无", "—", "——", "/")  # what a mark may ask to stand there where nothing is known


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: as it was typed, what it names, whether every row has it, how it is to be shown, what stands for nothing."""

    written: str
    name: str
    each: bool = False
    show: str = ""
    blank: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph or a cell of a form: where it is, in words, and its text."""

    where: str
    text: str


def find(text: str) -> Iterator[tuple[int, int, Mark]]:
    """The marks of a text with where each begins and ends."""
    for found in _MARK.finditer(text):
        name, *shows = (part.strip() for part in _SHOW.split(found["name"]))
        blank = shows.pop() if shows and shows[-1] in BLANKS else ""
        yield found.start(), found.end(), Mark(found[0], name, bool(found["each"]), "：".join(shows), blank)


def marks_of(text: str) -> list[Mark]:
    return [mark for _, _, mark in find(text)]


def is_list(text: str) -> bool:
    """Whether a text has a mark that stands in every row of a list."""
    return any(mark.each for mark in marks_of(text))


def left_over(text: str) -> str:
    """The first brackets that belong to no mark, with what stands around them; empty where there are none."""
    bare = _MARK.sub(lambda found: "\0" * len(found[0]), text)
    found = _LEFT.search(bare)
    if found is None:
        return ""
    return text[max(found.start() - 6, 0) : found.end() + 6].replace("\n", " ")


def replaced(segments: Sequence[str], say: Callable[[Mark], str]) -> tuple[list[str], set[int]]:
    """Segments of one text with the value of each mark in place of it, and which segments have got one.

    A mark may run over several segments: its value stands in the one where it begins, so that it looks as the first
    character of the mark did.
    """
    whole = "".join(segments)
    starts = [0]
    for segment in segments:
        starts.append(starts[-1] + len(segment))
    done, touched = list(segments), set()
    for start, end, mark in reversed(list(find(whole))):
        value = say(mark)
        for place in range(len(segments) - 1, -1, -1):
            first, last = starts[place], starts[place + 1]
            if last <= start or first >= end:
                continue
            text, begin = done[place], max(start - first, 0)
            # What lies behind the mark in this segment may have been replaced already.
            rest = text[end - first :] if end < last else ""
            begins = first <= start
            done[place] = text[:begin] + (value if begins else "") + rest
            if begins:
                touched.add(place)
    return done, touched
