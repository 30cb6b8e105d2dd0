"""What a file looks like: its first page small, made away from the window's own thread."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QImage

from partybook.desk.pdf import Pages
from partybook.paper.scans import check_scan, small
from partybook.paper.scans.pictures import is_pdf

LONGEST = 320  # pixels; twice what is shown, for fine screens


class Seen(NamedTuple):
    """How many pages a file gives, and its first page."""

    pages: int
    image: QImage


@lru_cache(maxsize=1)
def _thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="scans")


def seen(path: Path) -> Future[Seen]:
    """A file looked at, soon; the future raises the Problem of one that can't be merged."""
    return _thread().submit(_look, path)


def _look(path: Path) -> Seen:
    pages = check_scan(path)
    if not is_pdf(path):
        return Seen(pages, QImage.fromData(small(path, LONGEST)))
    opened = Pages(path)
    try:
        across, down = opened.sizes[0]
        return Seen(pages, opened.picture(0, round(LONGEST * min(1.0, across / down))).result())
    finally:
        opened.close()
