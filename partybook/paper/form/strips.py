"""Strips of a form, from above to below, and which of them stand on which page."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from partybook.paper.fonts import Style
from partybook.paper.sheet import MM

LEADING = 1.4  # of the size: forms have more air than tables
PAD = 3.0  # pt above and below the text of a cell
PART = 25 * MM  # a smaller part of a cell is not left behind at the foot of a page
WHOLE = 0.25  # of a page: a strip that is not higher moves to the next page rather than being parted
NEARLY = 1e-6


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text: its left end and baseline from the strip's upper left corner; `spread` pt between characters."""

    x: float
    y: float
    text: str
    size: float
    style: Style = "text"
    spread: float = 0.0


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight rule between two points, from the strip's upper left corner."""

    x1: float
    y1: float
    x2: float
    y2: float
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """A ruled cell: its place in the line and its text. `again` stands in later parts in place of the text."""

    left: float
    width: float
    lines: tuple[str, ...] = ()
    size: float = 12.0
    align: str = "left"
    label: bool = False
    top: bool = False
    foot: tuple[str, ...] = ()
    foot_size: float = 12.0
    again: tuple[str, ...] = ()

    @property
    def style(self) -> Style:
        return "head" if self.label else "text"

    @property
    def step(self) -> float:
        return self.size * LEADING

    @property
    def foot_height(self) -> float:
        return len(self.foot) * self.foot_size * LEADING + 1.5 * MM if self.foot else 0.0

    @property
    def height(self) -> float:
        return len(self.lines) * self.step + self.foot_height + 2 * PAD

    def fitting(self, room: float) -> int | None:
        """How many of its lines fit into `room` pt, one less where its foot then has no room; None for none of them."""
        count = min(len(self.lines), int((room - 2 * PAD) / self.step + NEARLY))
        if count == len(self.lines) and self.foot and self.height > room + NEARLY:
            count -= 1
        return count if count >= min(1, len(self.lines)) else None


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """A cell that hangs over several lines: drawn once for those of them that stand together on a page."""

    slot: Slot


@dataclass(eq=False)
class Strip:
    """A piece of a form as wide as the page. `keep` holds it to what follows, `leans` to what stands before it.

    `above` is repeated where the strip begins a page: the head of a table. One that may `grow` takes the room left.
    Where one `ends`, the page does.
    """

    height: float
    keep: bool = False
    leans: bool = False
    above: Ruled | None = None
    grow: bool = False
    ends: bool = False

    def parted(self, room: float) -> tuple[Strip, Strip] | None:
        """What fits into `room` pt and what is left; None where it can't be parted there."""
        return None


@dataclass(eq=False)
class Plain(Strip):
    """Text and rules without a grid."""

    words: tuple[Words, ...] = ()
    rules: tuple[Rule, ...] = ()


@dataclass(eq=False)
class Ruled(Strip):
    """One line of ruled cells. Cells are parted between lines of text, so that the longest minutes find room."""

    slots: tuple[Slot, ...] = ()
    sides: tuple[Side, ...] = field(default=())

    def parted(self, room: float) -> tuple[Strip, Strip] | None:
        first, rest = [], []
        for slot in self.slots:
            fitting = slot.fitting(room)
            if fitting is None:
                return None
            done = fitting >= len(slot.lines)
            first.append(replace(slot, lines=slot.lines[:fitting], foot=(), top=True))
            left = slot.again if done else slot.lines[fitting:]
            rest.append(replace(slot, lines=left, top=True, again=slot.again if done else ()))
        if all(len(slot.lines) == len(part.lines) for slot, part in zip(self.slots, first, strict=True)):
            return None  # nothing but room for the pen would be left
        head = replace(self, slots=tuple(first), height=room, keep=False, grow=False)
        height = max(slot.height for slot in rest)
        return head, replace(self, slots=tuple(rest), height=height, leans=False)


def pages(strips: Sequence[Strip], room: float) -> list[list[Strip]]:
    """The strips page by page, each page no higher than `room` pt but for a single strip that can't be parted."""
    waiting = deque(strips)
    for before, strip in pairwise(strips):
        before.keep = before.keep or strip.leans
    found: list[list[Strip]] = []
    while waiting or not found:
        found.append(_page(waiting, room))
    for page in found:
        _grow(page, room)
    return found


def _page(waiting: deque[Strip], room: float) -> list[Strip]:
    """Takes one page's strips from those that wait."""
    page: list[Strip] = []
    if waiting and waiting[0].above is not None:
        page.append(waiting[0].above)
    fixed = len(page)
    left = room - sum(strip.height for strip in page)
    while waiting:
        strip = waiting.popleft()
        if strip.ends:
            break
        if strip.height <= left + NEARLY:
            page.append(strip)
            left -= strip.height
            continue
        alone = len(page) == fixed
        parts = strip.parted(left) if alone or _may_part(strip, left, room) else None
        if parts is not None:
            page.append(parts[0])
            waiting.appendleft(parts[1])
        elif alone:
            page.append(strip)
        else:
            waiting.appendleft(strip)
            _give_back(page, waiting, fixed)
        break
    return page


def _may_part(strip: Strip, left: float, room: float) -> bool:
    """Whether so large a strip begins where only so much is left of the page."""
    return strip.height > WHOLE * room and left > PART


def _give_back(page: list[Strip], waiting: deque[Strip], fixed: int) -> None:
    """Strips that are held to what follows go to the next page with it, unless that would leave this one empty."""
    held = len(page)
    while held > fixed and page[held - 1].keep:
        held -= 1
    if held > fixed:
        waiting.extendleft(reversed(page[held:]))
        del page[held:]


def _grow(page: list[Strip], room: float) -> None:
    """Gives the room left to the strips that want it."""
    growing = [strip for strip in page if strip.grow]
    free = room - sum(strip.height for strip in page)
    for strip in growing if free > 0 else ():
        strip.height += free / len(growing)
