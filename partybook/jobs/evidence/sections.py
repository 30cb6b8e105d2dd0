"""The parts of an evidence book: what is printed for each item, and where each record and scan is to be found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from partybook.book.attach import bytes_of
from partybook.book.file import Book
from partybook.errors import Problem
from partybook.facts import Proof
from partybook.jobs.evidence.citing import CitedItem, File
from partybook.jobs.evidence.printing import Piece, Printer
from partybook.jobs.progress import Progress, step
from partybook.paper.joining import Bookmark
from partybook.paper.scans import Scan, merge
from partybook.text import mark

SAME = {"meetings.minutes": "meetings.held"}  # two sources of one record
SCAN = "scan"
Key = tuple[str, str]
Place = tuple[int, int, int, int]  # section, piece, first and last page within it


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an item's list: what it is called, where it comes from, where it is printed."""

    label: str
    kind: str
    key: Key


@dataclass
class Section:
    """An item of the book with its list and its pieces."""

    item: CitedItem
    lines: list[Line] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)

    @property
    def pages(self) -> int:
        """How many pages follow the list."""
        return sum(piece.pages for piece in self.pieces)


class Collection:
    """All sections of a book. What was printed for one item is only referred to by the next."""

    def __init__(self, book: Book, printer: Printer, folder: Path) -> None:
        self._book, self._printer, self._folder = book, printer, folder
        self.sections: list[Section] = []
        self.places: dict[Key, list[Place]] = {}
        self.problems: list[Problem] = []

    def add(self, items: Sequence[CitedItem], progress: Progress | None) -> None:
        """Prints what the items cite, in their order."""
        cited = [item for item in items if item.cites]
        for number, item in enumerate(cited, 1):
            self._add(item)
            step(progress, number, 2 * len(cited))

    def _add(self, item: CitedItem) -> None:
        section = Section(item)
        self.sections.append(section)
        by_source: dict[str, list[Proof]] = {}
        for proof in dict.fromkeys(item.proofs):
            key = _key(proof)
            section.lines.append(Line(proof.label, self._printer.title_of(key[0]), key))
            if key not in self.places:
                self.places[key] = []
                by_source.setdefault(key[0], []).append(proof)
        for source, proofs in by_source.items():
            for piece in self._printer.print(source, proofs):
                self._append(section, piece)
        new = [proof for proofs in by_source.values() for proof in proofs]
        for file in dict.fromkeys([*item.files, *self._printer.files_of(new)]):
            self._attach(section, file)

    def _append(self, section: Section, piece: Piece) -> None:
        for key, (first, last) in piece.stands.items():
            place = (len(self.sections) - 1, len(section.pieces), first, last)
            self.places.setdefault(key, []).append(place)
        section.pieces.append(piece)

    def _attach(self, section: Section, file: File) -> None:
        """A scan as pages of its own; one that can't be printed is named in the list and said at the end."""
        key = (SCAN, file.sha256)
        section.lines.append(Line(file.name, mark("附件"), key))
        if key in self.places:
            return
        self.places[key] = []
        try:
            path, pages = self._pages_of(file)
        except Problem as problem:
            self.problems.append(problem.about(file.name).as_warning())
            return
        marks = (Bookmark(file.name, 0),)
        self._append(section, Piece(file.name, path, pages, {key: (0, pages - 1)}, marks, own=False))

    def _pages_of(self, file: File) -> tuple[Path, int]:
        name = self._folder / file.sha256
        name.write_bytes(self._book.read(lambda session: bytes_of(session, file.sha256)))
        out = name.with_suffix(".pdf")
        try:
            return out, merge([Scan(name)], out)
        finally:
            name.unlink()


def _key(proof: Proof) -> Key:
    return SAME.get(proof.source, proof.source), proof.uid
