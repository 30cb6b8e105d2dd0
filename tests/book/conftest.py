"""A fresh real book file for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from partybook.book.file import Book
from partybook.jobs.books import new_book


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "东湖.partybook"


@pytest.fixture
def book(path: Path) -> Iterator[Book]:
    with new_book(path, branch="东湖社区党支部", community="东湖社区", who="王芳") as book:
        yield book
