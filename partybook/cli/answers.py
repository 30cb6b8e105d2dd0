"""How the command line answers: sentences, tables for the eye, one JSON document, progress on a terminal."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Sequence

from partybook.errors import Problem
from partybook.jobs.progress import Progress

BAR = 30  # columns
WIDEST = 24  # columns of a table cell on screen


def speak_utf8() -> None:
    """A pipe on Windows would otherwise speak the system's code page."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(words: str) -> None:
    sys.stdout.write(words + "\n")


def say_json(value: object) -> None:
    say(json.dumps(value, ensure_ascii=False, indent=1))


def warn(words: str) -> None:
    sys.stderr.write(words + "\n")


def refuse(problem: Problem, *, as_json: bool) -> None:
    """One line that says why nothing was done and what to do."""
    if as_json:
        say_json({"error": problem.says, "code": problem.code})
    else:
        warn(problem.says)


def progress() -> Progress | None:
    """A bar on stderr where it is a terminal."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> bool:
        filled = BAR * done // max(total, 1)
        sys.stderr.write(f"\r[{'█' * filled}{'·' * (BAR - filled)}] {done}/{total}")
        if done >= total:
            sys.stderr.write("\r\033[K")
        sys.stderr.flush()
        return True

    return show


def columns_of(text: str) -> int:
    """How many columns of a terminal a text takes: two for each wide character."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def say_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Rows in aligned columns; a long text is cut with an ellipsis, whole ones are in the JSON."""
    lines = [list(heads), *([_cut(cell) for cell in row] for row in rows)]
    widths = [max(columns_of(line[place]) for line in lines) for place in range(len(heads))]
    for line in lines:
        say(
            "  ".join(
                cell + " " * (width - columns_of(cell)) for cell, width in zip(line, widths, strict=True)
            ).rstrip()
        )


def _cut(text: str) -> str:
    text = " ".join(text.split())
    if columns_of(text) <= WIDEST:
        return text
    while columns_of(text) > WIDEST - 1:
        text = text[:-1]
    return text + "…"
