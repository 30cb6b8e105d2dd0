"""Telling how far long work has come, and stopping it."""

from __future__ import annotations

from collections.abc import Callable

from partybook.errors import Problem
from partybook.text import mark

Progress = Callable[[int, int], bool]  # (done, total) → False to stop


def step(progress: Progress | None, done: int, total: int) -> None:
    """Reports; Problem cancelled where the person stopped the work."""
    if progress is not None and not progress(done, total):
        raise Problem("cancelled", mark("已取消，什么都没有改动。"))
