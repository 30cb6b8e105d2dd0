"""Several PDFs as one: numbered through, with bookmarks; held one at a time, however many they are."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from partybook.errors import Problem
from partybook.paper.joining.copying import Copier, laid_size, size_of
from partybook.paper.joining.reading import Foreign, reading
from partybook.paper.joining.stamps import draw_stamps
from partybook.paper.joining.writing import Bookmark as Bookmark
from partybook.paper.joining.writing import CannotWrite
from partybook.paper.joining.writing import PdfFile as PdfFile
from partybook.text import mark

Progress = Callable[[int, int], bool]


@dataclass(frozen=True)
class Part:
    """One PDF of those to be joined: what it is called, and whether it is a paper of ours, whose foot is free.

    A page from elsewhere is laid on an A4 sheet, so that the stamp is never over its text. `bookmarks` count pages
    from the part's first.
    """

    data: Path | bytes
    name: str
    own: bool = False
    bookmarks: tuple[Bookmark, ...] = ()


def join(
    parts: Sequence[Part],
    out: Path,
    *,
    title: str = "",
    numbered: bool = True,
    corner: str = "",
    progress: Progress | None = None,
) -> int:
    """Writes the parts one after the other, whole or not at all; gives the number of pages.

    `numbered` stamps 第 1 页 and so on at the foot; `corner` is a word in the upper corner of each page.
    Problems: join-nothing; of each part pdf-locked, pdf-damaged, pdf-empty, pdf-long; cancelled, print-cannot-write.
    """
    if not parts:
        raise Problem("join-nothing", mark("没有要合并的文件。"))
    sizes = [_sizes(part) for part in parts]
    total = sum(map(len, sizes))
    stamped = numbered or bool(corner)
    flat = [size for of_part in sizes for size in of_part]
    stamps = Foreign(draw_stamps(flat, numbered=numbered, corner=corner), title) if stamped else None
    marks: list[Bookmark] = []
    with whole_or_nothing(out) as file:
        made = PdfFile(file)
        stamping = Copier(stamps, made) if stamps else None
        for part in parts:
            first = made.pages
            marks += [Bookmark(one.title, one.page + first, one.level) for one in part.bookmarks]
            source = Foreign(part.data, part.name)
            try:
                _copy(source, made, stamping, part.own, total, progress)
            finally:
                source.close()
        made.close(title, marks)
    return total


def look_at(data: Path | bytes, name: str) -> tuple[str, int]:
    """What a PDF calls itself, and how many pages it has. Problems pdf-locked, pdf-damaged, pdf-empty, pdf-long."""
    source = Foreign(data, name)
    try:
        return source.title, len(source.pages)
    finally:
        source.close()


def _copy(
    source: Foreign, made: PdfFile, stamping: Copier | None, own: bool, total: int, progress: Progress | None
) -> None:
    copier = Copier(source, made)
    for place in range(len(source.pages)):
        over = stamping.form(made.pages) if stamping else 0
        if own or not stamping:
            copier.page(place, over)
        else:
            copier.laid(place, over)
        if progress is not None and not progress(made.pages, total):
            raise Problem("cancelled", mark("合并已取消，没有留下文件。"))


def _sizes(part: Part) -> list[tuple[float, float]]:
    """The size of each page as it will be."""
    source = Foreign(part.data, part.name)
    try:
        with reading(part.name):
            return [size_of(page) if part.own else laid_size(page) for page in source.pages]
    finally:
        source.close()


@contextmanager
def whole_or_nothing(out: Path) -> Iterator[BinaryIO]:
    """A file that appears under its name only when it is whole. Problem print-cannot-write."""
    beside = out.with_name(out.name + ".new")
    try:
        with beside.open("wb") as file:
            yield file
        os.replace(beside, out)  # noqa: PTH105
    except (OSError, CannotWrite) as fault:
        beside.unlink(missing_ok=True)
        raise Problem(
            "print-cannot-write",
            mark("写不进“{value}”。请关掉正在打开它的程序，或换一个文件夹。"),
            value=str(out),
        ) from fault
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
