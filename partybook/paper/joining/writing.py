"""Writes a PDF object by object into a file, so that only one object is ever held; bookmarks and page labels too."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the outline: the page from 0, and how deep it stands, from 0."""

    title: str
    page: int
    level: int = 0


class CannotWrite(Exception):
    """The disk is full or gone; told apart from a part that can't be read."""


def worded(text: str) -> bytes:
    """A text as a PDF keeps it in its own parts: UTF-16, in hexadecimal."""
    return b"<FEFF" + text.encode("utf-16-be", "replace").hex().encode("ascii") + b">"


class PdfFile:
    """A PDF that grows at its end. Numbers of objects are given before they are written."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._places: list[int] = []  # where each object begins, from object 1
        self._length = 0
        self._pages: list[int] = []
        self._root, self._tree = self.number(), self.number()
        self._put(HEADER)

    @property
    def pages(self) -> int:
        return len(self._pages)

    def number(self) -> int:
        """A new object's number."""
        self._places.append(0)
        return len(self._places)

    def write(self, number: int, *body: bytes) -> None:
        """One object, in parts that need not be put together."""
        self._places[number - 1] = self._length
        for part in (b"%d 0 obj\n" % number, *body, b"\nendobj\n"):
            self._put(part)

    def stream(self, number: int, keys: bytes, data: bytes) -> None:
        """One stream; `keys` are those of its dictionary but the length."""
        self.write(number, b"<< %b /Length %d >>\nstream\n" % (keys, len(data)), data, b"\nendstream")

    def page(self, keys: bytes, number: int | None = None) -> int:
        """A further page; gives its number among the pages, from 0."""
        number = number or self.number()
        self.write(number, b"<< /Type /Page /Parent %d 0 R %b >>" % (self._tree, keys))
        self._pages.append(number)
        return len(self._pages) - 1

    def close(self, title: str = "", bookmarks: Sequence[Bookmark] = ()) -> None:
        """What binds the pages: their tree, the outline, the labels, where each object stands."""
        kids = b" ".join(b"%d 0 R" % page for page in self._pages)
        self.write(self._tree, b"<< /Type /Pages /Count %d /Kids [%b] >>" % (len(self._pages), kids))
        outline = self._outline(bookmarks)
        shown = b" /Outlines %d 0 R /PageMode /UseOutlines" % outline if outline else b""
        labels = b" /PageLabels << /Nums [0 << /S /D /St 1 >>] >>"
        self.write(self._root, b"<< /Type /Catalog /Pages %d 0 R%b%b >>" % (self._tree, labels, shown))
        about = self.number()
        self.write(about, b"<< /Title %b /Creator (PartyBook) >>" % worded(title))
        self._end(about)

    def _outline(self, bookmarks: Sequence[Bookmark]) -> int:
        """The bookmarks as the linked lists that a PDF keeps; gives the root's number, 0 without any."""
        if not bookmarks:
            return 0
        root = self.number()
        numbers = [self.number() for _ in bookmarks]
        kin: dict[int, list[int]] = {}  # the places of the children of each, the root's under -1
        above: list[int] = []
        parents = []
        for place, mark in enumerate(bookmarks):
            while above and bookmarks[above[-1]].level >= mark.level:
                above.pop()
            parents.append(above[-1] if above else -1)
            kin.setdefault(parents[-1], []).append(place)
            above.append(place)
        for place, mark in enumerate(bookmarks):
            siblings, parent = kin[parents[place]], parents[place]
            at = siblings.index(place)
            keys = [b"/Title %b" % worded(mark.title)]
            keys.append(b"/Parent %d 0 R" % (root if parent < 0 else numbers[parent]))
            keys.append(b"/Dest [%d 0 R /Fit]" % self._pages[mark.page])
            if at:
                keys.append(b"/Prev %d 0 R" % numbers[siblings[at - 1]])
            if at + 1 < len(siblings):
                keys.append(b"/Next %d 0 R" % numbers[siblings[at + 1]])
            self.write(numbers[place], b"<< %b >>" % b" ".join([*keys, _ends(kin.get(place), numbers, -1)]))
        self.write(root, b"<< /Type /Outlines %b >>" % _ends(kin[-1], numbers, 1))
        return root

    def _end(self, about: int) -> None:
        start, count = self._length, len(self._places) + 1
        digest = hashlib.sha256()
        for place in self._places:
            digest.update(b"%d " % place)
        name = digest.hexdigest()[:32].encode("ascii")
        self._put(b"xref\n0 %d\n0000000000 65535 f \n" % count)
        for place in self._places:
            self._put(b"%010d 00000 n \n" % place if place else b"0000000000 00000 f \n")
        keys = b"/Size %d /Root %d 0 R /Info %d 0 R /ID [<%b> <%b>]" % (count, self._root, about, name, name)
        self._put(b"trailer\n<< %b >>\nstartxref\n%d\n%%%%EOF\n" % (keys, start))

    def _put(self, data: bytes) -> None:
        try:
            self._out.write(data)
        except OSError as fault:
            raise CannotWrite from fault
        self._length += len(data)


def _ends(places: Sequence[int] | None, numbers: Sequence[int], sign: int) -> bytes:
    """The first and last of some children, and how many; a minus keeps them folded."""
    if not places:
        return b""
    first, last = numbers[places[0]], numbers[places[-1]]
    return b"/First %d 0 R /Last %d 0 R /Count %d" % (first, last, sign * len(places))
