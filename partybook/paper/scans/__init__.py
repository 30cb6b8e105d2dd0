"""Scans and phone photos: several files as one PDF, each picture fitted on an A4 page, PDFs with their pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from partybook.errors import Problem
from partybook.paper.joining import PdfFile, whole_or_nothing
from partybook.paper.joining.copying import Copier
from partybook.paper.joining.reading import Foreign
from partybook.paper.scans.pictures import Picture, is_pdf, opened, pictures
from partybook.paper.scans.pictures import small as small
from partybook.paper.sheet import LONG, MM, SHORT
from partybook.text import mark

EDGE = 8 * MM
Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Scan:
    """A file to be merged, and by how many degrees it is turned to the right."""

    path: Path
    turn: int = 0


def in_name_order(paths: Iterable[Path]) -> list[Path]:
    """By name as people count: 第2页 before 第10页."""

    def key(path: Path) -> list[tuple[int, int, str]]:
        parts = re.split(r"(\d+)", path.name.casefold())
        return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part]

    return sorted(paths, key=key)


def check_scan(path: Path) -> int:
    """How many pages a file would give; every Problem that merging it would meet at its beginning."""
    if is_pdf(path):
        source = Foreign(path, path.name)
        source.close()
        return len(source.pages)
    with opened(path) as image:
        return int(getattr(image, "n_frames", 1)) if image.format == "TIFF" else 1


def merge(scans: Sequence[Scan], out: Path, *, title: str = "", progress: Progress | None = None) -> int:
    """Writes one PDF in the order given, whole or not at all; gives the number of pages.

    Problems: scans-none; those of pictures and PDFs, each naming its file; cancelled, print-cannot-write.
    """
    if not scans:
        raise Problem("scans-none", mark("还没有选文件。"))
    with whole_or_nothing(out) as file:
        made = PdfFile(file)
        for number, scan in enumerate(scans, 1):
            _add(scan, made)
            if progress is not None and not progress(number, len(scans)):
                raise Problem("cancelled", mark("合并已取消，没有留下文件。"))
        made.close(title)
    return made.pages


def _add(scan: Scan, made: PdfFile) -> None:
    if not is_pdf(scan.path):
        for picture in pictures(scan.path, scan.turn):
            _page(picture, made)
        return
    source = Foreign(scan.path, scan.path.name)
    try:
        copier = Copier(source, made)
        for place in range(len(source.pages)):
            copier.page(place, turn=scan.turn)
    finally:
        source.close()


def _page(picture: Picture, made: PdfFile) -> None:
    """A picture in the middle of a sheet that lies as it does."""
    width, height = (LONG, SHORT) if picture.width > picture.height else (SHORT, LONG)
    scale = min((width - 2 * EDGE) / picture.width, (height - 2 * EDGE) / picture.height)
    wide, high = picture.width * scale, picture.height * scale
    image, content = made.number(), made.number()
    keys = b"/Type /XObject /Subtype /Image /Width %d /Height %d " % (picture.width, picture.height)
    made.stream(image, keys + picture.keys, picture.data)
    where = (wide, high, (width - wide) / 2, (height - high) / 2)
    made.stream(content, b"", b"q %.2f 0 0 %.2f %.2f %.2f cm /Scan Do Q" % where)
    made.page(
        b"/MediaBox [0 0 %.2f %.2f] /Contents %d 0 R /Resources << /XObject << /Scan %d 0 R >> >>"
        % (width, height, content, image)
    )
