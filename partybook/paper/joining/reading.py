"""Reads the pages of a PDF that came from elsewhere; what cannot be read is said with the file's name."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from partybook.errors import Problem
from partybook.text import mark

MOST_PAGES = 2000
logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells of every odd file on stderr


def damaged(name: str) -> Problem:
    """What to say of a PDF that breaks off or was written wrongly."""
    return Problem(
        "pdf-damaged",
        mark("“{value}”已损坏或不完整，打不开。请重新扫描，或换一份完整的文件。"),
        value=name,
    )


@contextmanager
def reading(name: str) -> Iterator[None]:
    """Any way in which a file can be wrong becomes one sentence. Problem pdf-damaged."""
    from pypdf.errors import DependencyError, PyPdfError

    try:
        yield
    except (
        PyPdfError, DependencyError, OSError, ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError,
        ArithmeticError, RuntimeError, MemoryError,
    ) as fault:  # fmt: skip
        raise damaged(name) from fault


class Foreign:
    """An open PDF and its pages. Problems: pdf-locked, pdf-damaged, pdf-empty, pdf-long; each names the file."""

    def __init__(self, data: Path | bytes, name: str) -> None:
        self.name = name
        with reading(name):
            self._stream: Any = data.open("rb") if isinstance(data, Path) else io.BytesIO(data)
        try:
            self._read()
        except BaseException:
            self._stream.close()
            raise

    def _read(self) -> None:
        from pypdf import PdfReader
        from pypdf.errors import DependencyError

        with reading(self.name):
            try:
                self.reader = PdfReader(self._stream)
            except DependencyError as fault:  # of its kinds of locks we have no key for
                raise self._locked() from fault
            if self.reader.is_encrypted:
                raise self._locked()
            self.pages: list[Any] = list(self.reader.pages)
        if not self.pages:
            raise Problem("pdf-empty", mark("“{value}”一页也没有，没有加入。"), value=self.name)
        if len(self.pages) > MOST_PAGES:
            raise Problem("pdf-long", mark("“{value}”超过 2000 页，请拆成几份再加。"), value=self.name)

    def _locked(self) -> Problem:
        return Problem(
            "pdf-locked",
            mark("“{value}”有密码或加了保护，不能合并。请先打开它，“打印为 PDF”另存一份再加。"),
            value=self.name,
        )

    @property
    def title(self) -> str:
        """What the file calls itself, empty where it does not."""
        with reading(self.name):
            found = self.reader.metadata
            return str(found.title or "") if found is not None else ""

    def close(self) -> None:
        """Lets the file go, and what was read of it."""
        self._stream.close()
        self.reader.resolved_objects.clear()
