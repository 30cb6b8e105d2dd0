"""Pages of a PDF as pictures: the one thread that pypdfium2 is used from."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtGui import QImage

T = TypeVar("T")
POINTS = 72  # per inch, the unit of a PDF


@lru_cache(maxsize=1)
def _thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="pdf")


def in_its_thread(work: Callable[..., T], *values: Any) -> Future[T]:
    """pdfium may be used by one thread only; this is that thread."""
    return _thread().submit(work, *values)


class Pages:
    """An open PDF. Sizes are in points; pictures are made in pdfium's own thread."""

    def __init__(self, path: Path) -> None:
        self._pdf: Any = None
        self.sizes: list[tuple[float, float]] = in_its_thread(self._open, path).result()

    def _open(self, path: Path) -> list[tuple[float, float]]:
        import pypdfium2

        self._pdf = pypdfium2.PdfDocument(path)
        return [self._pdf.get_page_size(number) for number in range(len(self._pdf))]

    def __len__(self) -> int:
        return len(self.sizes)

    def picture(self, number: int, width: int) -> Future[QImage]:
        """A page as a picture of `width` device pixels, soon."""
        return in_its_thread(self._draw, number, width / self.sizes[number][0])

    def picture_at(self, number: int, dpi: int) -> Future[QImage]:
        """A page as the printer wants it, soon."""
        return in_its_thread(self._draw, number, dpi / POINTS)

    def _draw(self, number: int, scale: float) -> QImage:
        page = self._pdf[number]
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        image = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
        ).copy()
        bitmap.close()
        page.close()
        return image

    def close(self) -> None:
        """Lets the file go."""
        in_its_thread(self._close).result()

    def _close(self) -> None:
        if self._pdf is not None:
            self._pdf.close()
            self._pdf = None
